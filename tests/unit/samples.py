"""People, events and applications to try the rules on."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from delegation.application import Application, Status
from delegation.event import (
    Delegation,
    Direction,
    Event,
    EventKind,
    EventStatus,
    Leg,
    Partner,
    ProgrammeItem,
    Quota,
)
from delegation.language import LocalText
from delegation.person import Grant, Person, Profile, ReminderSettings, Role

EXAMPLES = Path(__file__).parents[2] / "examples"
LONG_AGO = datetime(2018, 1, 1, tzinfo=UTC)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


def person(person_id: int = 1, *grants: Grant, **fields: Any) -> Person:
    settings = fields.pop("reminders", ReminderSettings(timezone="Asia/Yakutsk", quiet_from=time(0), quiet_to=time(0)))
    fields = {"telegram_id": 100 + person_id, "language": "ru"} | fields
    return Person(id=person_id, reminders=settings, grants=frozenset(grants), **fields)


def staff(delegation_id: int | None = None) -> Person:
    return person(50, Grant(Role.STAFF, delegation_id))


def coordinator(delegation_id: int | None = None) -> Person:
    return person(60, Grant(Role.COORDINATOR, delegation_id))


def administrator() -> Person:
    return person(70, Grant(Role.ADMINISTRATOR))


def application(application_id: int = 7, status: Status = Status.APPROVED, **fields: Any) -> Application:
    fields = {
        "delegation_id": 3,
        "event_id": 2,
        "person_id": 1,
        "registered_by": 1,
        "created_at": LONG_AGO,
        "answers": Profile(),
    } | fields
    return Application(id=application_id, status=status, **fields)


def leg(leg_id: int = 11, **fields: Any) -> Leg:
    fields = {
        "code": f"leg-{leg_id}",
        "departs": utc(2018, 6, 25, 23),  # 8:00 on the 26th in Blagoveshchensk
        "timezone": "Asia/Yakutsk",
        "origin": "Blagoveshchensk",
        "destination": "Heihe",
        "transport": "ferry",
    } | fields
    return Leg(id=leg_id, **fields)


def delegation(delegation_id: int = 3, **fields: Any) -> Delegation:
    fields = {
        "code": "amur-to-smetc",
        "direction": Direction.OUTGOING,
        "origin": "mcic",
        "quota": Quota(total=30),
        "passport_months": 6,
        "legs": (leg(),),
        "event_id": 2,
    } | fields
    return Delegation(id=delegation_id, **fields)


def event(event_id: int = 2, **fields: Any) -> Event:
    fields = {
        "code": "apec-smetc-10",
        "kind": EventKind.FAIR,
        "title": LocalText(en="Fair"),
        "inviting_party": "ccpit",
        "city": "Shenyang",
        "timezone": "Asia/Shanghai",
        "starts": date(2018, 6, 27),
        "ends": date(2018, 6, 29),
        "registration_deadline": utc(2018, 5, 15, 9),
        "document_deadline": utc(2018, 6, 1, 9),
        "programme": (
            ProgrammeItem(id=21, starts=utc(2018, 6, 27, 1, 30), ends=utc(2018, 6, 27, 3), title=LocalText(en="Open")),
        ),
        "delegations": (delegation(),),
        "status": EventStatus.PUBLISHED,
    } | fields
    return Event(id=event_id, **fields)


def partner(code: str = "ccpit", **fields: Any) -> Partner:
    fields = {"name": LocalText(en=code), "city": "Shenyang", "country": "CN", "timezone": "Asia/Shanghai"} | fields
    return Partner(code=code, **fields)
