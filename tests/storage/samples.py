"""Values to keep, and the shortest way to keep them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from delegation.application import Application, Status
from delegation.broadcast import Broadcast, BroadcastState, Content, MediaKind
from delegation.delivery import Draft, Kind, Priority
from delegation.documents import Passport, RoomWish, Sex, Travel, VisaState
from delegation.event import (
    DelegateRole,
    Delegation,
    Direction,
    Event,
    EventKind,
    EventStatus,
    Leg,
    ProgrammeItem,
    Quota,
    Venue,
    VisaRule,
)
from delegation.language import Language, LocalText
from delegation.person import Grant, Person, Profile, ReminderSettings, Role
from storage.sealing import Seal
from storage.unit import SqlUnit

NOW = datetime(2018, 4, 1, 9, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Centre:
    language: Language = "ru"
    timezone: str = "Asia/Yakutsk"
    staff_chat_id: int | None = None
    admin_ids: frozenset[int] = field(default_factory=frozenset)
    retention_days: int = 90


CENTRE = Centre()
KEY = "YSBrZXkgb2YgdGhlIHRlc3RzLCAzMiBieXRlcyBsb24="
SEAL = Seal([KEY])


PASSPORT = Passport(
    surname="IVANOVA",
    given_names="ANNA-MARIA",
    han="伊万诺娃",
    sex=Sex.FEMALE,
    birth_date=date(1980, 4, 5),
    birth_place="Благовещенск",
    citizenship="RU",
    number="752345678",
    issued=date(2016, 3, 9),
    expires=date(2026, 3, 9),
)
TRAVEL = Travel(
    visa=VisaState.APPLIED,
    hotel=RoomWish.SHARED,
    roommate="Лебедева",
    diet="-",
    arrival="рейсом CZ6036, 25 июня",
    emergency="Пётр +79141234567",
    visa_owner=7,
    visa_due=date(2018, 5, 21),
    confirmed_at=NOW + 8 * DAY + HOUR,
)
"""With every field filled."""


def person(telegram_id: int | None = 501, **fields: Any) -> Person:
    defaults = {"language": "ru", "reminders": ReminderSettings(timezone="Asia/Yakutsk"), "started_at": NOW}
    fields = defaults | fields
    return Person(id=0, telegram_id=telegram_id, **fields)


def told_person() -> Person:
    """Somebody with every field filled."""
    return person(
        language="zh",
        reminders=ReminderSettings(
            timezone="Asia/Shanghai", quiet_from=time(21, 30), quiet_to=time(6, 15), muted=frozenset({"leg", "item"})
        ),
        profile=Profile(
            name="王小明", company="沈阳商贸", tax_number="91350100M000100Y43", email="w@example.cn", brings="-"
        ),
        grants=frozenset({Grant(Role.STAFF), Grant(Role.COORDINATOR)}),
        username="wang",
        first_name="小明",
        started_at=NOW,
        consent_version="2018-03",
        consent_at=NOW,
    )


def leg(code: str = "out-bus", **fields: Any) -> Leg:
    fields = {
        "departs": NOW + 60 * DAY,
        "timezone": "Asia/Yakutsk",
        "origin": "Blagoveshchensk",
        "destination": "Heihe",
        "transport": "ferry",
        "gather": "River port",
        "seats": 34,
    } | fields
    return Leg(code=code, **fields)


def delegation(code: str = "amur-to-smetc", **fields: Any) -> Delegation:
    fields = {
        "direction": Direction.OUTGOING,
        "origin": "mcic",
        "quota": Quota(total=30, roles={DelegateRole.OFFICIAL: 4, DelegateRole.ENTREPRENEUR: 24}),
        "visa": VisaRule.LETTER,
        "passport_months": 6,
        "legs": (leg(), leg("out-train", departs=NOW + 61 * DAY)),
    } | fields
    return Delegation(code=code, **fields)


def event(code: str = "apec-smetc-10", **fields: Any) -> Event:
    fields = {
        "kind": EventKind.FAIR,
        "title": LocalText(ru="Ярмарка АТЭС", en="APEC SME Fair", zh="展览会"),
        "inviting_party": "ccpit-shenyang",
        "city": "Shenyang",
        "timezone": "Asia/Shanghai",
        "starts": date(2018, 6, 27),
        "ends": date(2018, 6, 29),
        "venue": Venue(name="Shenyang", latitude=41.7968, longitude=123.4294),
        "registration_deadline": NOW + 40 * DAY,
        "programme": (
            ProgrammeItem(starts=NOW + 87 * DAY, ends=NOW + 87 * DAY + HOUR, title=LocalText(en="Opening")),
            ProgrammeItem(starts=NOW + 88 * DAY, ends=None, title=LocalText(en="Matchmaking", zh="对接会")),
        ),
        "delegations": (delegation(),),
        "status": EventStatus.PUBLISHED,
    } | fields
    return Event(code=code, **fields)


def application(person: Person, group: Delegation, status: Status = Status.SUBMITTED, **fields: Any) -> Application:
    fields = {"registered_by": person.id, "created_at": NOW, "submitted_at": NOW} | fields
    return Application(
        id=0, delegation_id=group.id, event_id=group.event_id, person_id=person.id, status=status, **fields
    )


def draft(key: str = "notice:1", **fields: Any) -> Draft:
    fields = {"kind": Kind.NOTICE, "topic": "approved", "due_at": NOW, "priority": Priority.NOTICE} | fields
    return Draft(key=key, **fields)


def broadcast(author_id: int, **fields: Any) -> Broadcast:
    fields = {
        "state": BroadcastState.DRAFT,
        "contents": {
            "ru": Content(html="<b>Завтра</b>", media=MediaKind.PHOTO, file_id="AgAD"),
            "zh": Content(html="明天"),
        },
        "created_at": NOW,
    } | fields
    return Broadcast(id=0, author_id=author_id, **fields)


async def people_of(unit: SqlUnit, number: int) -> list[Person]:
    return [await unit.people.add(person(1000 + place)) for place in range(number)]


async def group_of(unit: SqlUnit, code: str = "amur-to-smetc") -> Delegation:
    """A delegation with its event."""
    saved = await unit.events.save(event(f"event-{code}", delegations=(delegation(code),)))
    return saved.delegations[0]
