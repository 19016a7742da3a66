"""What reminders say: one renderer a rule. Each is silent once what it speaks of is over, gone or no longer theirs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from delegation import reminders
from delegation.application import Application
from delegation.desk.sheets import sheets, visa_owner
from delegation.errors import NotFound
from delegation.event import Delegation, Event, EventStatus
from delegation.markup import lines
from delegation.passports import needed_until
from delegation.person import Person
from delegation.ports import Unit, Words
from delegation.questions import CODES, unanswered
from delegation.sheet import Sheet, missing
from delegation.trip import is_homeward
from delegation.zones import days_until
from handlers.answer import Button, Screen
from handlers.apply.keyboards import Resume
from handlers.apply.told import told_value
from handlers.documents.keyboards import OpenPapers, PapersOf
from handlers.documents.screens import missing_labels
from handlers.legs import gathering, route
from handlers.my.keyboards import OpenApplication
from handlers.naming import event_line
from handlers.notices import Facts, Notices


@dataclass(frozen=True, slots=True)
class _Subject:
    """What a reminder speaks of, as it is when it is sent."""

    application: Application
    event: Event
    sheet: Sheet
    """The papers of a delegate; empty for who is none."""
    now: datetime

    @property
    def delegation(self) -> Delegation:
        return self.event.delegation(self.application.delegation_id)

    @property
    def whom(self) -> str:
        return "self" if self.application.person_id == self.application.registered_by else "colleague"


async def registration(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """Registration closes soon and the application is not finished."""
    subject = await _subject(unit, facts, "registration-3d")
    deadline = subject.event.registration_deadline if subject else None
    if subject is None or deadline is None or deadline <= unit.now:
        return None
    event, application = subject.event, subject.application
    left = len(unanswered(application.answers))
    text = lines(
        words("remind-registration", days=days_until(deadline, event.timezone, unit.now)),
        event_line(words, event),
        words("remind-until", until=words.deadline(deadline)),
        words("remind-draft", left=left, total=len(CODES)),
        _colleague(words, subject),
    )
    return Screen(text, [[Button(words.plain("button-resume"), Resume(application=application.id).pack())]])


async def documents_week(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """The passport data is due in some days."""
    return await _documents(unit, words, facts, "documents-7d")


async def documents_day(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """The passport data is due tomorrow."""
    return await _documents(unit, words, facts, "documents-1d")


async def passport_two_months(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """The passport ends too early for the trip in two months."""
    return await _passport(unit, words, facts, "passport-60d")


async def passport_month(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """The passport ends too early for the trip in a month."""
    return await _passport(unit, words, facts, "passport-30d")


async def visa_late(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """The day by which the visa was to be settled is past: told to who sees to it."""
    subject = await _subject(unit, facts, "visa-late")
    if subject is None:
        return None
    travel, number = subject.sheet.travel, subject.application.id
    owns = person is not None and person.id == travel.visa_owner
    if owns and await visa_owner(unit, travel, subject.delegation.id) is None:
        return None
    text = lines(
        words("remind-visa"),
        event_line(words, subject.event),
        words("remind-colleague", name=subject.application.answers.name) if owns else _colleague(words, subject),
        words("visa-line", state=told_value(words, "visa", travel.visa or "")),
        words("remind-visa-owner") if owns else "",
    )
    opens = PapersOf(application=number) if owns else OpenPapers(application=number)
    return Screen(text, [[Button(words.plain("button-papers"), opens.pack())]])


async def leg_day_before(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """Departure tomorrow: when, where, with what."""
    return await _leg(unit, words, facts, "leg-day-before")


async def leg_hours_before(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """Departure in some hours."""
    return await _leg(unit, words, facts, "leg-3h")


async def programme(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """A programme item begins within the hour."""
    subject = await _subject(unit, facts, "programme-1h")
    if subject is None:
        return None
    event = subject.event
    item = next((one for one in event.programme if one.id == facts["programme_item_id"]), None)
    if item is None or item.starts <= unit.now:
        return None
    text = lines(
        words(
            "remind-programme",
            title=item.title.best(words.language),
            clock=words.clock(item.starts, event.timezone, event.city),
        ),
        words("remind-venue", venue=event.venue.name) if event.venue else "",
        event_line(words, event),
        _colleague(words, subject),
    )
    return Screen(text, [[_own(words, subject)]])


RENDERERS: Final[Notices] = {
    "registration-3d": registration,
    "documents-7d": documents_week,
    "documents-1d": documents_day,
    "passport-60d": passport_two_months,
    "passport-30d": passport_month,
    "visa-late": visa_late,
    "leg-day-before": leg_day_before,
    "leg-3h": leg_hours_before,
    "programme-1h": programme,
}


async def _documents(unit: Unit, words: Words, facts: Facts, code: str) -> Screen | None:
    subject = await _subject(unit, facts, code)
    deadline = subject.event.document_deadline if subject else None
    if subject is None or deadline is None or deadline <= unit.now:
        return None
    event = subject.event
    lacking = missing_labels(words, missing(subject.sheet, subject.delegation))
    text = lines(
        words("remind-documents", days=days_until(deadline, event.timezone, unit.now)),
        event_line(words, event),
        words("remind-until", until=words.deadline(deadline)),
        _colleague(words, subject),
        words("remind-missing", what=lacking) if lacking else words("remind-unconfirmed"),
    )
    return Screen(text, [[_papers(words, subject)]])


async def _passport(unit: Unit, words: Words, facts: Facts, code: str) -> Screen | None:
    subject = await _subject(unit, facts, code)
    expires = subject.sheet.passport.expires if subject else None
    if subject is None or expires is None:
        return None
    until = needed_until(subject.event, subject.delegation)
    text = lines(
        words("remind-passport", expires=words.span(expires, expires)),
        event_line(words, subject.event),
        _colleague(words, subject),
        words("remind-passport-needed", until=words.span(until, until)),
    )
    return Screen(text, [[_papers(words, subject)]])


async def _leg(unit: Unit, words: Words, facts: Facts, code: str) -> Screen | None:
    subject = await _subject(unit, facts, code)
    leg = next((one for one in subject.delegation.legs if one.id == facts["leg_id"]), None) if subject else None
    if subject is None or leg is None or leg.departs <= unit.now:
        return None
    days = days_until(leg.departs, leg.timezone, unit.now)
    clock = words.clock(leg.departs, leg.timezone, leg.origin)
    soon = code == "leg-3h"
    text = lines(
        words("remind-leg-soon", clock=clock) if soon else words("remind-leg", days=days),
        gathering(words, leg),
        route(words, leg),
        words("remind-bring", home="yes" if is_homeward(leg, subject.event) else "no"),
        _colleague(words, subject),
    )
    return Screen(text, [[_own(words, subject)]])


async def _subject(unit: Unit, facts: Facts, code: str) -> _Subject | None:
    """The application and its event while the rule still speaks to it."""
    try:
        application = await unit.applications.get(int(facts["application_id"]))
    except NotFound:
        return None
    rule = next(rule for rule in reminders.RULES if rule.code == code)
    event = await unit.events.get(application.event_id)
    if application.status not in rule.audience or event.status is EventStatus.CANCELLED:
        return None
    subject = _Subject(application, event, (await sheets(unit, [application])).get(application.id, Sheet()), unit.now)
    return subject if reminders.needed(rule.need, subject.sheet, event, subject.delegation) else None


def _colleague(words: Words, subject: _Subject) -> str:
    """Whom it is about, when it is not the reader."""
    name = subject.application.answers.name
    return words("remind-colleague", name=name) if subject.whom == "colleague" and name else ""


def _papers(words: Words, subject: _Subject) -> Button:
    return Button(words.plain("button-papers-fill"), OpenPapers(application=subject.application.id).pack())


def _own(words: Words, subject: _Subject) -> Button:
    return Button(words.plain("button-my-application"), OpenApplication(application=subject.application.id).pack())
