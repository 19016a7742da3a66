"""Everything held about a person as JSON, named in their language, on their clock."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from delegation.application import Application
from delegation.audit import Entry
from delegation.delivery import Delivery, Kind
from delegation.desk.deciding import DECLINE_REASONS
from delegation.desk.privacy import Held, Sent
from delegation.documents import Passport, Scan, Travel
from delegation.person import Person, Profile
from delegation.placed import Placed
from delegation.ports import Words
from delegation.question import Question
from delegation.questionnaire import SKIPPED, unless_skipped
from delegation.questions import CODES, INDUSTRIES, answer_of
from exports.table import value_words

NAME: Final = "my-data.json"
MIME: Final = "application/json"


def write(held: Held, words: Words, now: datetime, scans: Sequence[str] = ()) -> bytes:
    """The file. `scans` are the names of the files beside it, one for each of `held.scans`, "" for one that is not
    there."""
    writer = _Writer(words, scans)
    return json.dumps(writer.everything(held, now), ensure_ascii=False, indent=2).encode()


class _Writer:
    """Values with names in the reader's language."""

    def __init__(self, words: Words, scans: Sequence[str]) -> None:
        self._words = words
        self._scans = scans
        self._zone = ZoneInfo(words.timezone)

    def everything(self, held: Held, now: datetime) -> dict[str, Any]:
        return self._named(
            {
                "made": self._at(now),
                "account": self._person(held.person),
                "profile": self._profile(held.person.profile),
                "passport": self._passport(held, held.person),
                "applications": [self._application(held, one) for one in held.applications],
                "colleagues": [self._colleague(held, one) for one in held.colleagues],
                "questions": [self._question(one) for one in held.questions],
                "messages": [self._delivery(one) for one in held.deliveries if one.draft.kind is not Kind.ERRAND],
                "passed": [self._passed(one) for one in held.sent],
                "log": [self._entry(held.person, one) for one in held.audit],
            }
        )

    def _named(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return {self._words.plain(f"held-{name}"): value for name, value in values.items()}

    def _at(self, at: datetime | None) -> str | None:
        return at.astimezone(self._zone).isoformat(timespec="seconds") if at else None

    def _person(self, person: Person) -> dict[str, Any]:
        settings = person.reminders
        return self._named(
            {
                "telegram": person.telegram_id,
                "first-name": person.first_name,
                "username": person.username,
                "language": person.language,
                "started": self._at(person.started_at),
                "reachable": person.reachable,
                "roles": sorted(grant.role.value for grant in person.grants),
                "zone": settings.timezone,
                "quiet": f"{settings.quiet_from:%H:%M}-{settings.quiet_to:%H:%M}",
                "muted": [self._words.plain(f"reminder-{code}") for code in sorted(settings.muted)],
                "consent-version": person.consent_version,
                "consent-at": self._at(person.consent_at),
            }
        )

    def _profile(self, profile: Profile) -> dict[str, str]:
        return {self._words.plain(f"label-{code}"): self._answer(code, answer_of(profile, code)) for code in CODES}

    def _colleague(self, held: Held, colleague: Person) -> dict[str, Any]:
        return self._profile(colleague.profile) | self._named({"passport": self._passport(held, colleague)})

    def _passport(self, held: Held, person: Person) -> dict[str, Any]:
        """What was told of the passport, and the scans of it."""
        passport = held.passports.get(person.id, Passport())
        told = {
            "surname": passport.surname,
            "given_names": passport.given_names,
            "han": passport.han,
            "sex": self._words.plain(f"list-sex-{passport.sex}") if passport.sex else None,
            "birth_date": self._day(passport.birth_date),
            "birth_place": passport.birth_place,
            "citizenship": passport.citizenship,
            "passport_number": passport.number,
            "passport_issued": self._day(passport.issued),
            "passport_expires": self._day(passport.expires),
        }
        named = {self._words.plain(f"roster-column-{name}"): value for name, value in told.items() if value}
        scans = zip(held.scans, self._scans, strict=True)
        theirs = [self._scan(scan, name) for (scan, _), name in scans if scan.person_id == person.id]
        return named | (self._named({"scans": theirs}) if theirs else {})

    def _scan(self, scan: Scan, name: str) -> dict[str, Any]:
        file = name or self._words.plain("held-no-room")
        return self._named({"file": file, "called": scan.name, "received": self._at(scan.received_at)})

    def _day(self, day: date | None) -> str | None:
        return day.isoformat() if day else None

    def _travel(self, travel: Travel | None) -> dict[str, Any]:
        if travel is None:
            return {}
        told = {
            "visa": self._words.plain(f"held-visa-{travel.visa}") if travel.visa else None,
            "visa-due": self._day(travel.visa_due),
            "hotel": self._words.plain(f"held-hotel-{travel.hotel}") if travel.hotel else None,
            "roommate": unless_skipped(travel.roommate),
            "diet": unless_skipped(travel.diet),
            "arrival": unless_skipped(travel.arrival),
            "emergency": unless_skipped(travel.emergency),
            "confirmed": self._at(travel.confirmed_at),
        }
        return self._named({name: value for name, value in told.items() if value})

    def _placed(self, placed: Placed | None) -> dict[str, Any]:
        if placed is None:
            return {}
        told = {
            "room": placed.room.name if placed.room else "",
            "groups": [group.name for group, _ in placed.groups],
            "alone": [leg.code for leg in placed.alone],
            "seats": [f"{leg.code}: {seat}" for leg, seat in placed.seats],
        }
        return self._named({name: value for name, value in told.items() if value})

    def _answer(self, code: str, value: str) -> str:
        if value == SKIPPED:
            return ""
        return self._words.plain(f"industry-{value}") if code == "industry" and value in INDUSTRIES else value

    def _application(self, held: Held, application: Application) -> dict[str, Any]:
        return self._named(
            {
                "event": held.events[application.event_id].title.best(self._words.language),
                "status": self._words.plain(f"roster-status-{application.status}"),
                "role": self._words.plain(f"delegate-role-{application.role}"),
                "answers": self._profile(application.answers),
                "travel": self._travel(held.travels.get(application.id)),
                "placed": self._placed(held.placed.get(application.id)),
                "consent-version": application.consent_version,
                "consent-at": self._at(application.consent_at),
                "created": self._at(application.created_at),
                "submitted": self._at(application.submitted_at),
                "decided": self._at(application.decided_at),
                "reason": self._reason(application.reason),
            }
        )

    def _reason(self, reason: str) -> str:
        return self._words.plain(f"decline-reason-{reason}") if reason in DECLINE_REASONS else reason

    def _question(self, question: Question) -> dict[str, Any]:
        return self._named(
            {
                "asked": self._at(question.asked_at),
                "text": question.text,
                "answered": self._at(question.answered_at),
                "answer": question.answer,
            }
        )

    def _delivery(self, delivery: Delivery) -> dict[str, Any]:
        return self._named(
            {
                "kind": self._words.plain(f"held-kind-{delivery.draft.kind}"),
                "planned": self._at(delivery.draft.due_at),
                "sent": self._at(delivery.sent_at),
            }
        )

    def _passed(self, sent: Sent) -> dict[str, Any]:
        """What a partner was told."""
        words = self._words
        told = {
            words.plain(f"roster-column-{code}"): value_words(code, value, words)
            for code, value in sent.values.items()
            if value
        }
        return self._named({"sent": self._at(sent.at), "to": sent.to.best(words.language), "answers": told})

    def _entry(self, person: Person, entry: Entry) -> dict[str, Any]:
        return self._named(
            {
                "when": self._at(entry.at),
                "by": self._words.plain("held-by-you" if entry.actor_id == person.id else "held-by-desk"),
                "what": entry.action,
                "before": entry.before,
                "after": entry.after,
            }
        )
