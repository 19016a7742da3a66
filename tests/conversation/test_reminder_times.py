"""When reminders come: late, together, where clocks change twice a year and where they never do, and when the clock of
the machine itself is set."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.app import App
from bot.settings import Settings
from delegation.delivery import Delivery, Draft, Kind, Priority, State
from delegation.desk import reminding
from delegation.event import Leg
from delegation.language import Language
from delegation.person import Role
from delegation.zones import to_utc
from simulator import Person as Anybody
from simulator import Telegram
from tests.conversation.broadcaster import texts
from tests.conversation.conftest import FAST
from tests.conversation.crowd import applicant, approve, colleague_of, written
from tests.conversation.desk import Desk
from tests.conversation.outgoing import AUTHOR, broadcast

A_DAY = timedelta(days=1)
AN_HOUR = timedelta(hours=1)
A_MOMENT = timedelta(seconds=20)


async def delegate(desk: Desk, number: int = 1001, language: Language = "en") -> Anybody:
    """Somebody approved, with what was said up to now forgotten."""
    person, application = await applicant(desk, number, "Anna", language)
    await approve(desk, application)
    person.forgets()
    return person


async def first_leg(desk: Desk) -> Leg:
    return min((await desk.delegation()).legs, key=lambda leg: leg.departs)


async def reminders_of(desk: Desk, number: int) -> list[Delivery]:
    """All reminders of a person, the earliest first."""
    person = await desk.person(number)
    async with desk.app.database.reading(desk.now) as unit:
        return [one for one in await unit.deliveries.of_person(person.id) if one.draft.kind is Kind.REMINDER]


async def set_clock(desk: Desk, by: timedelta) -> None:
    """The clock is set, forward or back."""
    desk.telegram.clock.forward(by)
    await desk.app.telegram.call("getMe")
    await desk.app.idle()


MISSED: dict[Language, list[str]] = {
    "ru": ["3 напоминания не отправлены: было уже поздно.", "Документы, за неделю до срока: 1 человек"],
    "en": ["3 reminders were not sent: it was too late.", "Documents, a week before they are due: one person"],
    "zh": ["有3条提醒未发送：已经过时。", "证件资料（截止前一周）：1人"],
}


@pytest.mark.parametrize("language", ["ru", "en", "zh"])
async def test_after_a_long_sleep_what_is_of_use_comes_as_one_message_and_the_rest_is_reported(
    telegram: Telegram, settings: Settings, language: Language
) -> None:
    app = App(settings, limits=FAST)
    await app.start()
    desk = await Desk.open(app, telegram)
    irina = await written(desk, AUTHOR, "Irina", language)
    await desk.grant(AUTHOR, Role.COORDINATOR)
    anna = await delegate(desk)
    before = len(anna.chat)
    leg = await first_leg(desk)
    await app.stop()
    telegram.clock.forward_to(leg.departs - AN_HOUR)
    await app.start()
    try:
        await app.idle()
        [message] = anna.chat[before:]
        assert message.text.startswith("You leave at 8:00 in Blagoveshchensk.")
        assert message.text.count("You leave today.") == 1, "the other leg of the day, and the first one only once"
        assert message.labels == ["My application"]
        [told] = [one for one in irina.chat if one.text.splitlines()[0] == MISSED[language][0]]
        assert MISSED[language][1] in told.text
        found = [one.state for one in await reminders_of(desk, 1001) if one.draft.due_at <= desk.now]
        assert found == [State.MISSED] * 3 + [State.SENT] * 2
    finally:
        await app.stop()


async def test_reminders_of_one_instant_are_one_message_as_long_as_it_can_be_read(desk: Desk) -> None:
    registrar, own = await applicant(desk, 1001, "Anna")
    colleagues = [await colleague_of(desk, 1001, f"Colleague {chr(65 + number)}") for number in range(13)]
    await desk.app.idle()
    await approve(desk, own, *colleagues[:3])
    leg = await first_leg(desk)
    await desk.forward(leg.departs - timedelta(hours=15) - desk.now)
    before = len(registrar.chat)
    await desk.forward(AN_HOUR + A_MOMENT)
    [message] = registrar.chat[before:]
    assert message.text.count("You leave tomorrow.") == 4
    assert [f"Colleague {letter}" in message.text for letter in "ABCD"] == [True, True, True, False]
    sent = [one for one in await reminders_of(desk, 1001) if one.message_id == message.id]
    assert len(sent) == 4


async def test_too_many_for_one_message_are_several(desk: Desk) -> None:
    registrar, own = await applicant(desk, 1001, "Anna")
    colleagues = [await colleague_of(desk, 1001, f"Colleague {number}") for number in range(8)]
    await desk.app.idle()
    await approve(desk, own, *colleagues)
    leg = await first_leg(desk)
    await desk.forward(leg.departs - timedelta(hours=15) - desk.now)
    before = len(registrar.chat)
    for number in range(6):
        await remind_of_programme(desk, number)
    await desk.forward(AN_HOUR + A_MOMENT)
    messages = registrar.chat[before:]
    assert sum(message.text.count("You leave") for message in messages) == 9
    assert all(len(message.text) < 4096 for message in messages)
    assert len(messages) <= 3


async def remind_of_programme(desk: Desk, number: int) -> None:
    """One reminder more, due now."""
    [one, *_] = [each for each in await reminders_of(desk, 1001) if each.draft.topic == "programme-1h"]
    more = replace(one.draft, key=f"{one.draft.key}:{number}", due_at=desk.now + AN_HOUR)
    await desk.app.writer.do(lambda unit: unit.deliveries.plan([more]))


CHANGING = (
    "Europe/Berlin",
    "Europe/Dublin",  # winter is the exception there
    "America/New_York",
    "America/Santiago",  # at midnight
    "Africa/Cairo",  # at midnight, on a Friday
    "Australia/Sydney",
    "Australia/Lord_Howe",  # by half an hour
    "Pacific/Auckland",
)
STEADY = ("Asia/Yakutsk", "Asia/Shanghai", "Asia/Kolkata", "Asia/Kathmandu")


@dataclass(frozen=True)
class Departure:
    """A departure on a day on which clocks change, at a time that the wall skips or shows twice."""

    zone: str
    typed: datetime
    at: datetime
    """What is meant by it: the first moment after a gap, the first of two."""

    @property
    def shown(self) -> str:
        wall = self.at.astimezone(ZoneInfo(self.zone))
        return f"{wall.hour}:{wall.minute:02} in {self.zone}"

    @property
    def reminded(self) -> tuple[datetime, datetime]:
        """At 18:00 on that wall the day before, and three hours before."""
        wall = self.at.astimezone(ZoneInfo(self.zone))
        eve = datetime(wall.year, wall.month, wall.day, 18, tzinfo=ZoneInfo(self.zone)) - A_DAY
        return eve.astimezone(UTC), self.at - 3 * AN_HOUR


def departures(since: datetime) -> Iterator[Departure]:
    """For each zone the changes of its clocks in a year; where there are none, 2:30 in the night of a Sunday."""
    for zone in CHANGING:
        for change, before, after in changes(zone, since):
            shift = after - before
            if shift > timedelta():
                yield Departure(zone, naive(change + before + shift / 2), change)
            else:
                typed = naive(change + after - shift / 2)
                yield Departure(zone, typed, (typed - before).replace(tzinfo=UTC))
    sunday = since + timedelta(days=8 * 7 + 6 - since.weekday())
    for number, zone in enumerate(STEADY):
        typed = datetime(sunday.year, sunday.month, sunday.day, 2, 30) + number * 7 * A_DAY  # noqa: DTZ001 (a wall)
        yield Departure(zone, typed, typed.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC))


def changes(zone: str, since: datetime) -> Iterator[tuple[datetime, timedelta, timedelta]]:
    """When the clocks of a zone change within a year: the instant, the offset before and after."""
    at = since.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    for _ in range(366 * 48):
        later = at + timedelta(minutes=30)
        before, after = (one.astimezone(ZoneInfo(zone)).utcoffset() for one in (at, later))
        assert before is not None
        assert after is not None
        if before != after:
            yield later, before, after
        at = later


def naive(at: datetime) -> datetime:
    return at.replace(tzinfo=None)


async def test_where_clocks_change_and_where_they_do_not(desk: Desk) -> None:
    anna = await delegate(desk)
    planned = list(departures(desk.now + timedelta(days=3)))
    assert len(planned) == 2 * len(CHANGING) + len(STEADY)
    assert [to_utc(departure.typed, departure.zone) for departure in planned] == [each.at for each in planned]
    leg = await first_leg(desk)
    legs = [
        replace(leg, id=0, code=f"leg-{number}", departs=each.at, timezone=each.zone, origin=each.zone)
        for number, each in enumerate(planned)
    ]
    event = await desk.event()
    bare = [replace(one, legs=tuple(legs) if one.code == "amur-to-smetc" else ()) for one in event.delegations]
    changed = replace(event, delegations=tuple(bare), programme=(), document_deadline=None)
    await desk.app.writer.do(lambda unit: unit.events.save(changed))
    await desk.app.writer.do(lambda unit: reminding.replan_event(unit, event.id))
    expected: dict[datetime, list[str]] = defaultdict(list)
    for departure in planned:
        for at in departure.reminded:
            expected[at].append(departure.shown)
    before = len(anna.chat)
    for at in sorted(expected):
        await desk.forward(at - A_MOMENT - desk.now)
        assert len(anna.chat) == before, f"too early: {expected[at]}"
        await desk.forward(2 * A_MOMENT)
        [message] = anna.chat[before:]
        assert all(shown in message.text for shown in expected[at]), message.text
        assert message.text.count("You leave") == len(expected[at])
        before += 1
    await desk.forward(30 * A_DAY)
    assert len(anna.chat) == before


async def test_a_clock_that_is_set_forward_by_a_day_and_back_sends_nothing_twice(desk: Desk) -> None:
    anna = await delegate(desk)
    leg = await first_leg(desk)
    await desk.forward(leg.departs - timedelta(hours=26) - desk.now)
    before = len(anna.chat)
    await set_clock(desk, A_DAY)
    ahead = anna.chat[before:]
    assert len(ahead) == 1
    assert ahead[0].text.startswith("You leave at 8:00")
    assert ahead[0].text.count("You leave") == 2, "by that clock both legs were near"
    await set_clock(desk, -A_DAY)
    for hours in (13, 11):
        await desk.forward(timedelta(hours=hours))
    assert [message.text.splitlines()[0] for message in anna.chat[before + 1 :]] == ["You leave tomorrow."], (
        "only what was too late by the wrong clock comes at its time: nothing comes twice"
    )
    await desk.forward(30 * A_DAY)
    said = [text for text in texts(anna) if text.startswith("You leave")]
    sent = [one for one in await reminders_of(desk, 1001) if one.state is State.SENT]
    assert {one.attempts for one in sent} == {1}
    assert len(said) <= len({one.message_id for one in sent})


async def test_what_a_wrong_clock_made_too_late_comes_at_its_time(desk: Desk) -> None:
    anna = await delegate(desk)
    await desk.forward(timedelta(minutes=5))
    before = len(anna.chat)
    planned = {one.draft.key for one in await reminders_of(desk, 1001) if one.state is State.PLANNED}
    leg = await first_leg(desk)
    wrong = leg.departs + 30 * A_DAY - desk.now
    await set_clock(desk, wrong)
    assert {one.state for one in await reminders_of(desk, 1001)} == {State.MISSED}
    await set_clock(desk, -wrong)
    again = [one for one in await reminders_of(desk, 1001) if one.state is State.PLANNED]
    assert {one.draft.key for one in again} == planned
    for one in again:
        await desk.forward(one.draft.due_at + A_MOMENT - desk.now)
    assert len(anna.chat) == before + len(planned)
    assert {one.state for one in await reminders_of(desk, 1001)} == {State.SENT}


async def test_what_was_due_at_once_by_a_wrong_clock_does_not_wait_for_a_day(desk: Desk, telegram: Telegram) -> None:
    for coordinator in (AUTHOR, 599):
        telegram.person(coordinator, started=True)
    anna = await delegate(desk)
    sent = await broadcast(desk)
    await desk.app.idle()
    await set_clock(desk, A_DAY)
    before = len(anna.chat)
    desk.app.pace.pause(0.3)
    notice = Draft(
        key="test:notice",
        kind=Kind.NOTICE,
        topic="broadcast-progress",
        due_at=desk.now,
        facts={"broadcast": sent},
        person_id=(await desk.person(1001)).id,
        priority=Priority.NOTICE,
    )
    await desk.app.writer.do(lambda unit: unit.deliveries.plan([notice]))
    await set_clock(desk, -A_DAY)
    assert len(anna.chat) == before + 1


async def test_what_an_earlier_version_planned_follows_the_rules_of_this_one_once(desk: Desk) -> None:
    await delegate(desk)

    async def restart_with_other_plans() -> list[datetime]:
        planned = [one.draft for one in await reminders_of(desk, 1001)]
        scope = planned[0].key.rpartition(planned[0].topic)[0]
        others = [replace(one, due_at=one.due_at - AN_HOUR) for one in planned]
        await desk.app.writer.do(lambda unit: unit.deliveries.replan(others, scope=scope))
        await desk.app.stop()
        await desk.app.start()
        await desk.app.idle()
        return [one.draft.due_at for one in await reminders_of(desk, 1001)]

    due = [one.draft.due_at for one in await reminders_of(desk, 1001)]
    assert await restart_with_other_plans() == due
    assert await restart_with_other_plans() == [at - AN_HOUR for at in due]
