"""What deliveries say of decisions: the posted card, and news to whoever filled the application in."""

from __future__ import annotations

from collections.abc import Callable

from delegation.application import Application, Status
from delegation.desk import decisions, seats
from delegation.desk.sheets import sheets
from delegation.errors import NotFound
from delegation.event import DelegateRole, Event, EventStatus
from delegation.markup import Html, lines
from delegation.person import Person
from delegation.ports import Unit, Words
from delegation.quota import Bound
from delegation.sheet import complete
from handlers.answer import Button, Rows, Screen
from handlers.applications.card import card_screen
from handlers.applications.labels import role_name
from handlers.documents.keyboards import OpenPapers
from handlers.my.keyboards import OpenApplication, RefuseSeat, TakeSeat
from handlers.naming import event_line
from handlers.notices import Facts
from handlers.reasons import reason_text


async def card(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen:
    """The card as it is posted; once the person is erased, what is left of it."""
    try:
        application = await unit.applications.get(int(facts["application_id"]))
    except NotFound:
        return Screen(words("card-erased"))
    found = await decisions.posted(unit, application)
    return card_screen(words, found, posted=True, group=person is None)


async def approved(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """You are in the delegation: what to do until when."""
    application = await _in(unit, facts, Status.APPROVED)
    if application is None:
        return None
    event = await unit.events.get(application.event_id)
    role = ""
    if application.role is not DelegateRole.ENTREPRENEUR:
        role = words("told-role", role=role_name(words, application.role))
    news, own = _news(words, "told-approved", application), _own(words, application)
    sheet = (await sheets(unit, [application]))[application.id]
    if complete(sheet, event.delegation(application.delegation_id)):
        return Screen(lines(news, event_line(words, event), role), [[own]])
    fill = Button(words.plain("button-papers-fill"), OpenPapers(application=application.id).pack())
    return Screen(lines(news, event_line(words, event), role, _papers(words, event)), [[fill], [own]])


async def waitlisted(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """Which one in line, and how long there will be to answer."""
    application = await _in(unit, facts, Status.WAITLISTED)
    if application is None:
        return None
    event = await unit.events.get(application.event_id)
    line = await seats.position(unit, application)
    hours = event.delegation(application.delegation_id).offer_hours
    bound = await seats.bound(unit, application) or Bound.TOTAL
    news = words("told-waitlisted", whom=_whom(application), name=application.answers.name, line=line, bound=bound)
    return _screen(words, application, event, news, words("told-waitlisted-next", hours=hours))


async def declined(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """No, with the reason where one was given."""
    application = await _in(unit, facts, Status.DECLINED)
    if application is None:
        return None
    event = await unit.events.get(application.event_id)
    reason = reason_text(words, application.reason)
    why = words("told-why", reason=reason) if reason else ""
    return _screen(
        words, application, event, _news(words, "told-declined", application), why, words("told-declined-next")
    )


async def more(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """What is missing before it can be decided."""
    application = await _in(unit, facts, Status.SUBMITTED, Status.WAITLISTED)
    if application is None or not application.reason:
        return None
    event = await unit.events.get(application.event_id)
    asked = words("told-more-text", text=application.reason)
    return _screen(words, application, event, _news(words, "told-more", application), asked, words("told-more-next"))


async def offered(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """A seat is free: take it or leave it, until when. When its time is over the buttons go."""
    application = await _in(unit, facts, Status.OFFERED, Status.EXPIRED)
    if application is None:
        return None
    event = await unit.events.get(application.event_id)
    news = _news(words, "told-offered", application)
    if application.status is Status.EXPIRED or application.offered_until is None:
        return Screen(lines(news, event_line(words, event), words("told-offer-over")))
    until = words.deadline(application.offered_until)
    text = lines(news, event_line(words, event), words("told-offered-until", until=until))
    return Screen(text, _offer_rows(words, application.id))


async def expired(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """The seat went to the next in line."""
    application = await _in(unit, facts, Status.EXPIRED)
    if application is None:
        return None
    event = await unit.events.get(application.event_id)
    return _screen(words, application, event, _news(words, "told-expired", application), words("told-expired-next"))


async def _in(unit: Unit, facts: Facts, *statuses: Status) -> Application | None:
    """The application while it still stands so: otherwise there is other news of it."""
    try:
        application = await unit.applications.get(int(facts["application_id"]))
    except NotFound:
        return None
    event = await unit.events.get(application.event_id)
    return application if application.status in statuses and event.status is not EventStatus.CANCELLED else None


def _whom(application: Application) -> str:
    """Whether the reader or a colleague of theirs wants to go."""
    return "self" if application.person_id == application.registered_by else "colleague"


def _news(words: Words, key: str, application: Application) -> Html:
    said: Callable[..., Html] = words
    return said(key, whom=_whom(application), name=application.answers.name)


def _papers(words: Words, event: Event) -> str:
    """That papers are needed, and by when."""
    if event.document_deadline is None:
        return words("told-papers")
    return words("told-papers-until", until=words.deadline(event.document_deadline))


def _screen(words: Words, application: Application, event: Event, news: Html, *rest: str) -> Screen:
    return Screen(lines(news, event_line(words, event), *rest), [[_own(words, application)]])


def _own(words: Words, application: Application) -> Button:
    return Button(words.plain("button-my-application"), OpenApplication(application=application.id).pack())


def _offer_rows(words: Words, application_id: int) -> Rows:
    take = Button(words.plain("button-take-seat"), TakeSeat(application=application_id).pack())
    refuse = Button(words.plain("button-refuse"), RefuseSeat(application=application_id).pack())
    return [[take, refuse]]
