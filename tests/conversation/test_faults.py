"""Bad days, through the whole program: what Telegram, the network and the disk do to it, and what people notice."""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app import App
from bot.checking import findings
from bot.outbox.aftermath import PROVEN
from bot.outbox.pace import Limits
from bot.rivals import Patience
from bot.service import serve
from bot.settings import Settings
from bot.storing import back_up, bring_back
from delegation.delivery import Delivery, Draft, Kind, Priority, State
from simulator import Person as Anybody
from simulator import Telegram
from storage.inbox import Standing
from tests.conversation.broadcaster import crowd, known, texts
from tests.conversation.conftest import FAST
from tests.conversation.desk import Desk
from tests.conversation.machine import locked
from tests.conversation.outgoing import AUTHOR, broadcast, copies, none_in_the_air, states
from tests.conversation.waiting import eventually
from tests.storage.damage import damage

SENDING = ("sendMessage", "editMessageText", "editMessageReplyMarkup", "answerCallbackQuery")
LONG_PAUSE = 10_072
HELP = "What I can do"


@asynccontextmanager
async def opened(
    telegram: Telegram, settings: Settings, limits: Limits = FAST, patience: Patience | None = None
) -> AsyncIterator[Desk]:
    """A desk with limits and patience of one's own."""
    app = App(settings, limits=limits, patience=patience or Patience())
    await app.start()
    try:
        yield await Desk.open(app, telegram)
    finally:
        await app.stop()


async def opened_by(desk: Desk, number: int = 1001) -> Anybody:
    """Somebody who has opened the bot and heard its greeting."""
    anna = desk.telegram.person(number, "Anna", language_code="en")
    await anna.says("/start")
    await anna.hears()
    desk.telegram.person(AUTHOR, started=True)
    await desk.app.idle()
    return anna


async def passes(desk: Desk, by: timedelta) -> None:
    """Let time pass, whatever still waits then."""
    desk.telegram.clock.forward(by)
    await desk.app.telegram.call("getMe")
    await desk.telegram.settled()
    await desk.app.writer.idle()


async def deliveries(desk: Desk, broadcast_id: int) -> list[Delivery]:
    async with desk.app.database.reading(desk.now) as unit:
        return await unit.deliveries.of_broadcast(broadcast_id)


def helped(person: Anybody) -> int:
    """How often the help was given."""
    return sum(text.startswith(HELP) for text in texts(person))


async def remind(desk: Desk, person: Anybody, *keys: str, broadcast_id: int) -> None:
    """Have somebody reminded now: of how a broadcast fares, which is as good as anything."""
    person_id = (await known(desk, person.id)).id
    drafts = [
        Draft(
            key=f"test:{key}",
            kind=Kind.REMINDER,
            topic="broadcast-progress",
            due_at=desk.now,
            facts={"broadcast": broadcast_id},
            person_id=person_id,
            priority=Priority.REMINDER,
        )
        for key in keys
    ]
    await desk.app.writer.do(lambda unit: unit.deliveries.plan(drafts))


async def kept(desk: Desk, key: str) -> Delivery:
    async with desk.app.database.reading(desk.now) as unit:
        found = await unit.deliveries.by_key(f"test:{key}")
    assert found is not None
    return found


# What Telegram does.


async def test_in_a_storm_of_429_all_wait_and_no_attempt_is_counted(desk: Desk, telegram: Telegram) -> None:
    anna = await opened_by(desk)
    people = await crowd(desk, 40)
    telegram.faults.retry_after(2, times=8, methods="sendMessage")
    sent = await broadcast(desk)
    await eventually(lambda: desk.app.pace.paused_for > 0)
    await anna.says("/help")
    asked = time.monotonic()
    await eventually(lambda: helped(anna) == 1)
    assert time.monotonic() - asked > 0.3, "answers wait too"
    await desk.app.idle()
    assert copies(people) == [1] * 40
    assert {each.attempts for each in await deliveries(desk, sent)} == {1}
    calls = [call for call in telegram.record.calls if call.method in SENDING]
    refused = [call for call in calls if call.status == 429]
    answered = max(call.ended or 0.0 for call in refused)
    in_flight = 1.0
    assert not [call for call in calls if answered + in_flight < call.monotonic < answered + 1.95], "nobody hammers on"


async def test_a_pause_of_hours_ends_by_telegrams_clock(desk: Desk, telegram: Telegram) -> None:
    anna = await opened_by(desk)
    people = await crowd(desk, 20)
    telegram.faults.retry_after(LONG_PAUSE, times=1, methods="sendMessage", chats={people[0].id})
    sent = await broadcast(desk)
    await eventually(lambda: desk.app.pace.paused_for > LONG_PAUSE - 60)
    await eventually(lambda: none_in_the_air(desk, sent))
    arrived = sum(copies(people))
    await anna.says("/help")
    await passes(desk, timedelta(seconds=LONG_PAUSE - 60))
    assert (sum(copies(people)), helped(anna)) == (arrived, 0)
    waiting = [each for each in await deliveries(desk, sent) if each.state is State.PLANNED]
    assert {each.attempts for each in waiting} == {0}
    await desk.forward(timedelta(seconds=61))
    assert copies(people) == [1] * 20
    assert helped(anna) == 1
    assert {each.attempts for each in await deliveries(desk, sent)} == {1}


async def test_a_button_that_telegram_has_forgotten_in_a_pause_is_not_answered_any_more(
    desk: Desk, telegram: Telegram
) -> None:
    anna = await opened_by(desk)
    await anna.says("/events")
    await eventually(lambda: bool(anna.chat[-1].labels))
    await desk.app.idle()
    screen = anna.chat[-1]
    desk.app.pace.pause(LONG_PAUSE)
    press = await anna.presses(screen.labels[0])
    await passes(desk, timedelta(seconds=1))
    before = len(telegram.record.of("answerCallbackQuery"))
    await desk.forward(timedelta(seconds=LONG_PAUSE))
    assert len(telegram.record.of("answerCallbackQuery")) == before
    assert anna.chat[-1].text != screen.text, "what the button does is done all the same"
    telegram.record.queries.pop(press.id)


async def test_a_pause_lets_go_of_what_is_not_of_use_any_more(desk: Desk, telegram: Telegram) -> None:
    anna = await opened_by(desk)
    sent = await broadcast(desk)
    await desk.app.idle()
    before = len(anna.chat)
    desk.app.pace.pause(LONG_PAUSE)
    person_id = (await known(desk, anna.id)).id
    reminder = Draft(
        key="test:late",
        kind=Kind.REMINDER,
        topic="broadcast-progress",
        due_at=desk.now,
        useful_until=desk.now + timedelta(hours=1),
        facts={"broadcast": sent},
        person_id=person_id,
    )
    await desk.app.writer.do(lambda unit: unit.deliveries.plan([reminder]))
    await desk.forward(timedelta(seconds=LONG_PAUSE + 1))
    assert len(anna.chat) == before
    assert (await kept(desk, "late")).state is State.MISSED


@pytest.mark.parametrize("html", [False, True])
async def test_ten_minutes_of_502_lose_nothing(desk: Desk, telegram: Telegram, html: bool) -> None:
    anna = await opened_by(desk)
    people = await crowd(desk, 20)
    telegram.faults.server_error(502, html=html, methods=SENDING, seconds=600)
    sent = await broadcast(desk)
    await anna.says("/help")
    for _ in range(14):
        await passes(desk, timedelta(seconds=40))
    assert (sum(copies(people)), helped(anna)) == (0, 0)
    assert min(each.attempts for each in await deliveries(desk, sent)) >= 5
    for _ in range(3):
        await desk.forward(timedelta(minutes=5))
    assert copies(people) == [1] * 20
    assert helped(anna) == 1
    assert await states(desk, sent) == {State.SENT: 22}


async def test_after_an_outage_answers_do_not_all_come_back_at_once(desk: Desk, telegram: Telegram) -> None:
    people = [await opened_by(desk, 1001 + number) for number in range(8)]
    outage = telegram.faults.server_error(502, times=None, methods="sendMessage")
    await asyncio.gather(*(person.says("/help") for person in people))
    calls = telegram.record.calls
    await eventually(lambda: sum(call.status == 502 for call in calls) >= 4 * len(people))
    telegram.faults.end(outage)
    await eventually(lambda: all(helped(person) == 1 for person in people))
    refused = [[call.monotonic for call in calls if (call.chat_id, call.status) == (one.id, 502)] for one in people]
    thirds = [tries[3] - tries[2] for tries in refused if len(tries) > 3]
    assert min(thirds) < 0.7, "after 0.8 s all would be back together"


async def test_faults_without_end_are_failures_with_their_reason(telegram: Telegram, settings: Settings) -> None:
    async with opened(telegram, settings.model_copy(update={"send_attempts": 3})) as desk:
        anna = await opened_by(desk)
        people = await crowd(desk, 3)
        chats = {person.id for person in people}
        fault = telegram.faults.server_error(502, times=None, methods="sendMessage", chats={*chats, anna.id})
        sent = await broadcast(desk)
        await anna.says("/help")
        for _ in range(4):
            await passes(desk, timedelta(minutes=10))
        telegram.faults.end(fault)
        await desk.app.idle()
        failed = [each for each in await deliveries(desk, sent) if each.state is State.FAILED]
        assert {(each.attempts, each.reason) for each in failed} == {(3, "Bad Gateway")}
        assert len(failed) == 4
        await anna.says("/language")
        await eventually(lambda: texts(anna)[-1].startswith("Which language"))


async def test_a_reminder_that_may_have_arrived_comes_once_more_and_never_a_third_time(
    desk: Desk, telegram: Telegram
) -> None:
    anna, boris = await opened_by(desk), await opened_by(desk, 1002)
    sent = await broadcast(desk)
    await desk.app.idle()
    before = {person.id: len(person.chat) for person in (anna, boris)}
    telegram.faults.reset_after(times=1, methods="sendMessage", chats=anna.id)
    telegram.faults.reset_after(times=None, methods="sendMessage", chats=boris.id)
    await remind(desk, anna, "anna", broadcast_id=sent)
    await remind(desk, boris, "boris", broadcast_id=sent)
    for _ in range(4):
        await desk.forward(timedelta(minutes=5))
    telegram.faults.end()
    assert len(anna.chat) - before[anna.id] == 2
    assert len(boris.chat) - before[boris.id] == 2
    assert (await kept(desk, "anna")).state is State.SENT
    assert (await kept(desk, "boris")).state is State.UNKNOWN


async def test_reminders_that_were_one_message_are_one_again(desk: Desk, telegram: Telegram) -> None:
    anna = await opened_by(desk)
    sent = await broadcast(desk)
    await desk.app.idle()
    before = len(anna.chat)
    telegram.faults.server_error(502, times=2, methods="sendMessage", chats=anna.id)
    await remind(desk, anna, "one", "two", "three", broadcast_id=sent)
    for _ in range(3):
        await desk.forward(timedelta(minutes=1))
    [message] = anna.chat[before:]
    assert message.text.count("\n\n") >= 2
    found = [await kept(desk, key) for key in ("one", "two", "three")]
    assert {(each.state, each.message_id, each.attempts) for each in found} == {(State.SENT, message.id, 3)}


async def test_telegram_may_take_its_time_and_nobody_else_waits(telegram: Telegram, settings: Settings) -> None:
    async with opened(telegram, settings, patience=Patience(answer=2.5)) as desk:
        anna = await opened_by(desk)
        people = await crowd(desk, 20)
        slow, lost, *others = people
        telegram.faults.hold(0.5, methods="sendMessage", chats=slow.id)
        telegram.faults.hold(3.5, methods="sendMessage", chats=lost.id)
        sent = await broadcast(desk)
        await eventually(lambda: copies(others) == [1] * 18)
        await anna.says("/help")
        await eventually(lambda: helped(anna) == 1)
        assert not await none_in_the_air(desk, sent), "meanwhile"
        await desk.app.idle()
        assert copies(people) == [1] * 20
        assert await states(desk, sent) == {State.SENT: 21, State.UNKNOWN: 1}, (
            "an answer that did not come is no answer"
        )


@pytest.mark.soak
async def test_an_answer_that_comes_after_a_minute_is_an_answer(telegram: Telegram, settings: Settings) -> None:
    async with opened(telegram, settings) as desk:
        await opened_by(desk)
        people = await crowd(desk, 20)
        telegram.faults.hold(60.0, times=3, methods="sendMessage", chats={person.id for person in people})
        sent = await broadcast(desk)
        await eventually(lambda: copies(people) == [1] * 20)
        assert not await none_in_the_air(desk, sent)
        await desk.app.idle()
        assert copies(people) == [1] * 20
        assert await states(desk, sent) == {State.SENT: 22}


async def test_a_stop_does_not_wait_for_answers_that_do_not_come(telegram: Telegram, settings: Settings) -> None:
    async with opened(telegram, settings) as desk:
        anna = await opened_by(desk)
        people = await crowd(desk, 20)
        telegram.faults.hold(8.0, times=None, methods="sendMessage")
        sent = await broadcast(desk)
        await anna.says("/help")
        await eventually(lambda: sum(copies(people)) == 20 and helped(anna) == 1)
        began = time.monotonic()
        await desk.app.stop()
        assert time.monotonic() - began < 5, time.monotonic() - began
        telegram.faults.end()
        await desk.app.start()
        await desk.app.idle()
        assert copies(people) == [1] * 20, "a broadcast is not sent again blindly"
        # The author's own copy waited behind the word of how it fares.
        assert await states(desk, sent) == {State.UNKNOWN: 21, State.SENT: 1}
    telegram.record.clear()  # a keyboard that was taken away before the stop is taken away again


async def test_thirty_percent_who_blocked_the_bot_are_noted_once_and_back_when_they_write(
    desk: Desk, telegram: Telegram
) -> None:
    await opened_by(desk)
    people = await crowd(desk, 60)
    telegram.faults.block_share(30)
    hidden = [person for person in people if telegram.faults.hides(person.id)]
    assert 10 <= len(hidden) <= 26
    sent = await broadcast(desk)
    await desk.app.idle()
    blocked = (await states(desk, sent))[State.BLOCKED]
    assert blocked >= len(hidden)
    assert not any([(await known(desk, person.id)).reachable for person in hidden])
    before = telegram.record.by_status[403]
    await desk.forward(timedelta(hours=2))
    assert telegram.record.by_status[403] == before, "nobody tries again"
    telegram.faults.end()
    for person in hidden:
        await person.says("/start")
    await desk.app.idle()
    await telegram.settled()
    await desk.app.idle()
    assert all([(await known(desk, person.id)).reachable for person in hidden])
    again = await broadcast(desk)
    await desk.app.idle()
    assert copies(hidden) == [1] * len(hidden)
    assert State.BLOCKED not in await states(desk, again)


async def test_a_malformed_update_at_the_head_of_the_queue_holds_up_nobody(desk: Desk, telegram: Telegram) -> None:
    anna = await opened_by(desk)
    malformed: list[dict[str, object]] = [
        {"message": {"text": "no chat"}},
        {"message": 7},
        {"callback_query": {"id": []}},
        {"message": {"text": "from nobody", "from": {"id": 2**64}}},
        {"new_thing": {}},
    ]
    for raw in malformed:
        telegram.updates.inject(raw)
        await anna.says("/help")
    await eventually(lambda: helped(anna) == len(malformed))
    async with desk.app.database.reading(desk.now) as unit:
        assert (await unit.inbox.counts())[Standing.ASIDE] == 4


# What the machine does.


def file_of(settings: Settings) -> str:
    return settings.database_url.partition("///")[2]


async def test_a_locked_database_is_waited_for(desk: Desk, settings: Settings) -> None:
    await lock_for(desk, settings, 2.5)


@pytest.mark.soak
async def test_a_database_locked_for_half_a_minute_is_waited_for(desk: Desk, settings: Settings) -> None:
    await lock_for(desk, settings, 30)


async def lock_for(desk: Desk, settings: Settings, seconds: float) -> None:
    """Lock the database in the midst of a broadcast and of what people say; then look that all was done once."""
    anna = await opened_by(desk)
    people = await crowd(desk, 150)
    sent = await broadcast(desk)
    await eventually(lambda: sum(copies(people)) > 0)
    async with locked(file_of(settings)):
        asked = helped(anna)
        for _ in range(3):
            await anna.says("/help")
        await asyncio.sleep(seconds)
        assert helped(anna) == asked, "nothing is claimed that is not kept"
        assert desk.app.writer.trouble == "OperationalError"
        assert sum((await states(desk, sent)).values()) == 152, "what is there can be read"
    await eventually(lambda: helped(anna) == asked + 3)
    await desk.app.idle()
    assert copies(people) == [1] * 150
    assert desk.app.writer.trouble == ""


async def test_a_stop_does_not_wait_for_a_locked_database(telegram: Telegram, settings: Settings) -> None:
    async with opened(telegram, settings) as desk:
        anna = await opened_by(desk)
        people = await crowd(desk, 150)
        await broadcast(desk)
        await eventually(lambda: sum(copies(people)) > 0)
        async with locked(file_of(settings)):
            await anna.says("/help")
            await eventually(lambda: telegram.updates.pending[telegram.updates.last_id()].handed_out)
            began = time.monotonic()
            await desk.app.stop()
            assert time.monotonic() - began < 5, time.monotonic() - began
        await desk.app.start()
        await desk.forward(PROVEN)
        await eventually(lambda: helped(anna) == 1)
        assert max(copies(people)) <= 2
        assert min(copies(people)) >= 1
    telegram.record.clear()  # the progress is edited to what it may say already: who edited it could not write so


WORDS = 3500
"""Characters of a message that takes a page of the database for itself."""


async def test_the_desk_does_not_start_on_a_damaged_database_and_says_how_to_mend_it(
    settings: Settings, tmp_path: Path
) -> None:
    app = App(settings)
    await app.start()
    await app.stop()
    await back_up(settings, tmp_path / "backup")
    damage(file_of(settings))
    assert await serve(settings) == 8
    wrong = [finding.says for finding in await findings(settings) if not finding.well]
    assert any("restore the latest backup" in says for says in wrong)
    await bring_back(settings, tmp_path / "backup", force=True)
    await app.start()
    await app.stop()


async def test_a_full_disk_is_waited_for(desk: Desk, telegram: Telegram) -> None:
    anna = await opened_by(desk)
    pages = await room_of(desk)
    await fill_up(desk, anna, 30)
    await room_of(desk, pages + 10_000)
    await all_was_answered(desk, anna, 30)


@pytest.mark.soak
async def test_a_truly_full_disk_is_waited_for(telegram: Telegram, settings: Settings, tmp_path: Path) -> None:
    assert os.geteuid() == 0, "only root can make a small disk: sudo make soak"
    disk = tmp_path / "disk"
    disk.mkdir()
    await run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk))
    try:
        own = settings.model_copy(update={"database_url": f"sqlite+aiosqlite:///{disk}/desk.db"})
        async with opened(telegram, own) as desk:
            anna = await opened_by(desk)
            await fill_up(desk, anna, 1200)
            await run("mount", "-o", "remount,size=64m", str(disk))
            await all_was_answered(desk, anna, 1200)
    finally:
        await run("umount", str(disk))


async def run(*command: str) -> None:
    process = await asyncio.create_subprocess_exec(*command)
    assert await process.wait() == 0


async def room_of(desk: Desk, pages: int = 1) -> int:
    """Let the database grow to so many pages, or no further than it is; how many it may have."""
    async with desk.app.database.writing(desk.now) as unit:
        connection = unit._transaction._connection
        return int((await connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")).scalar_one())


async def fill_up(desk: Desk, person: Anybody, messages: int) -> None:
    """Say more than there is room for; what is answered then is kept, what is not kept is not confirmed."""
    chance = random.Random(1)
    for number in range(messages):
        await person.says(f"{number} " + "".join(chance.choice("abcdefgh ") for _ in range(WORDS)))
    await eventually(lambda: desk.app.writer.trouble != "", 60)
    answered = answers(person)
    async with desk.app.database.reading(desk.now) as unit:
        assert answered <= (await unit.inbox.counts()).get(Standing.DONE, 0)
    assert answered < messages
    assert desk.telegram.updates.pending, "Telegram keeps the rest"


async def all_was_answered(desk: Desk, person: Anybody, messages: int) -> None:
    await eventually(lambda: answers(person) == messages, 120)
    await desk.app.idle()
    assert answers(person) == messages
    async with desk.app.database.reading(desk.now) as unit:
        assert (await unit.inbox.counts()).keys() == {Standing.DONE}


def answers(person: Anybody) -> int:
    """How often the bot has said that it did not understand."""
    return sum(text.startswith("I did not understand") for text in texts(person))
