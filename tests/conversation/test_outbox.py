"""The sender and its pace, through the whole program: who goes first, what a pause and a crash leave behind."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from bot.app import App
from bot.outbox.aftermath import DOUBTFUL, PROVEN
from bot.outbox.pace import Limits
from bot.settings import Settings
from delegation.delivery import Draft, Kind, State
from delegation.desk import broadcasting, people
from simulator import Rates, Telegram
from storage.unit import SqlUnit
from tests.conversation.broadcaster import PNG, Broadcaster, calm, crowd, known, texts
from tests.conversation.conftest import FAST
from tests.conversation.desk import Desk
from tests.conversation.outgoing import AUTHOR, TEXT, broadcast, none_in_the_air, states
from tests.conversation.waiting import eventually


@asynccontextmanager
async def opened(telegram: Telegram, settings: Settings, limits: Limits) -> AsyncIterator[Desk]:
    """A desk with limits of one's own."""
    app = App(settings, limits=limits)
    await app.start()
    try:
        yield await Desk.open(app, telegram)
    finally:
        await app.stop()


def notice(desk: Desk, number: int, broadcast_id: int, **to: int) -> Draft:
    """Something to say: how a broadcast fares."""
    facts = {"broadcast": broadcast_id}
    return Draft(key=f"test:{number}", kind=Kind.NOTICE, topic="broadcast-progress", due_at=desk.now, facts=facts, **to)


async def plan(desk: Desk, drafts: Iterable[Draft]) -> None:
    planned = list(drafts)
    await desk.app.writer.do(lambda unit: unit.deliveries.plan(planned))


async def test_an_answer_goes_before_a_broadcast_and_no_limit_is_broken(telegram: Telegram, settings: Settings) -> None:
    async with opened(telegram, settings, Limits()) as desk:
        telegram.limits.set(Rates())
        telegram.person(AUTHOR, started=True)
        those = await crowd(desk, 89)
        await broadcast(desk)
        overtaken = []
        for someone in those[-5:]:
            earlier = telegram_count(telegram)
            await eventually(lambda earlier=earlier: telegram_count(telegram) > earlier + 5)
            before = telegram_count(telegram)
            await someone.says("/help")
            while "/help" not in (heard := await someone.hears()).text and "/start" not in heard.text:
                pass
            overtaken.append(telegram_count(telegram) - before)
        assert max(overtaken) <= 15, "of ninety"
        assert telegram_count(telegram) < 90, "it was under way all the time"
        await calm(desk)
        assert all(texts(someone).count(TEXT) == 1 for someone in those)
        assert telegram.record.refusals() == []


async def test_a_group_that_is_written_to_too_often_holds_up_nobody_else(
    telegram: Telegram, settings: Settings
) -> None:
    async with opened(telegram, settings, Limits()) as desk:
        telegram.limits.set(Rates())
        group = telegram.group(-1001, "Staff", [telegram.person(AUTHOR, started=True)])
        anna, *_ = await crowd(desk, 1)
        sent = await broadcast(desk)
        await calm(desk)
        await plan(desk, (notice(desk, number, sent, chat_id=group.id) for number in range(40)))
        await eventually(lambda: len(group.messages) >= 3)
        person = await known(desk, anna.id)
        asked = time.monotonic()
        anna.forgets()
        await plan(desk, [notice(desk, 100, sent, person_id=person.id)])
        await anna.hears()
        assert time.monotonic() - asked < 0.5
        async with desk.app.database.reading(desk.now) as unit:
            kept = [await unit.deliveries.by_key(f"test:{number}") for number in range(40)]
        due = [delivery.draft.due_at for delivery in kept if delivery and delivery.state is State.PLANNED]
        assert len(due) >= 30
        assert sorted(due) == due, "they keep their order"
        assert due[-1] - due[0] > timedelta(minutes=1), "each has a time of its own"
        assert all(delivery.attempts <= 1 for delivery in kept if delivery)
        assert telegram.record.refusals() == []


async def test_what_lands_in_a_pause_is_recorded_in_the_pause(telegram: Telegram, settings: Settings) -> None:
    async with opened(telegram, settings, FAST) as desk:
        telegram.person(AUTHOR, started=True)
        those = await crowd(desk, 20)
        telegram.faults.retry_after(3600, methods="sendMessage", chats={those[0].id})
        sent = await broadcast(desk)
        await eventually(lambda: desk.app.pace.paused_for > 3500)
        await eventually(lambda: none_in_the_air(desk, sent))
        found, arrived = await states(desk, sent), telegram_count(telegram)
        assert 0 < arrived < 21
        assert found == {State.SENT: arrived, State.PLANNED: 21 - arrived}


def telegram_count(telegram: Telegram) -> int:
    return sum(texts(someone).count(TEXT) for someone in telegram.people)


async def test_what_was_stopped_while_it_waited_does_not_go_out_afterwards(
    telegram: Telegram, settings: Settings
) -> None:
    async with opened(telegram, settings, Limits(rate=4, chat_rate=900, chat_burst=900)) as desk:
        telegram.person(AUTHOR, started=True)
        await crowd(desk, 20)
        sent = await broadcast(desk)
        await eventually(lambda: telegram_count(telegram) > 0)
        desk.app.pace.pause(1.0)
        actor = await known(desk, AUTHOR)
        await desk.app.writer.do(lambda unit: broadcasting.stop(unit, actor, sent))
        before = telegram_count(telegram)
        await calm(desk)
        assert telegram_count(telegram) == before
        assert await states(desk, sent) == {State.SENT: before, State.CANCELLED: 21 - before}


async def test_a_desk_that_closes_gives_back_what_has_not_gone_out(telegram: Telegram, settings: Settings) -> None:
    async with opened(telegram, settings, Limits(rate=4, chat_rate=900, chat_burst=900)) as desk:
        telegram.person(AUTHOR, started=True)
        await crowd(desk, 20)
        sent = await broadcast(desk)
        await eventually(lambda: telegram_count(telegram) > 0)
        await desk.app.stop()
        await desk.app.start()
        await desk.app.sender.stop(1.0)
        async with desk.app.database.reading(desk.now) as unit:
            left = await unit.deliveries.of_broadcast(sent, {State.PLANNED})
            assert await unit.deliveries.of_broadcast(sent, {State.SENDING, State.UNKNOWN}) == []
        assert len(left) >= 10
        assert {(delivery.attempts, delivery.reason) for delivery in left} == {(0, "")}


async def test_a_fault_of_our_own_is_a_failure_with_its_reason_and_holds_up_nothing(
    desk: Desk, telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumbles(chat_id: int) -> float:
        if chat_id == anna.id:
            raise LookupError
        return 0.0

    telegram.person(AUTHOR, started=True)
    anna, *_ = await crowd(desk, 2)
    monkeypatch.setattr(desk.app.pace, "busy_for", stumbles)
    sent = await broadcast(desk)
    await calm(desk)
    async with desk.app.database.reading(desk.now) as unit:
        failed = await unit.deliveries.of_broadcast(sent, {State.FAILED})
    assert [delivery.reason for delivery in failed] == ["LookupError"]
    assert await states(desk, sent) == {State.FAILED: 1, State.SENT: 2}


async def test_the_database_knows_of_a_request_before_telegram_does(desk: Desk, telegram: Telegram) -> None:
    anna, *_ = await crowd(desk, 1)
    telegram.person(AUTHOR, started=True)
    sent = await broadcast(desk)
    await calm(desk)
    reader = await known(desk, anna.id)
    arrived = len(telegram.record.of("sendMessage"))
    telegram.faults.hold(0.5, methods="sendMessage", chats={anna.id})
    await plan(desk, [notice(desk, 1, sent, person_id=reader.id)])
    await eventually(lambda: len(telegram.record.of("sendMessage")) > arrived)
    async with desk.app.database.reading(desk.now) as unit:
        flying = await unit.deliveries.by_key("test:1")
    assert flying is not None
    assert (flying.state, flying.gone_out) == (State.SENDING, True)


async def test_what_was_in_the_air_at_a_crash_goes_once_more_and_never_a_third_time(
    telegram: Telegram, settings: Settings
) -> None:
    async with opened(telegram, settings, FAST) as desk:
        telegram.person(AUTHOR, started=True)
        those = await crowd(desk, 3)
        desk.app.pace.pause(3600)
        sent = await broadcast(desk)

        async def crash(unit: SqlUnit) -> None:
            taken = await unit.outbox.claim(unit.now + PROVEN, 10)
            await unit.outbox.let_go([delivery.id for delivery in taken], unit.now)

        await desk.app.writer.do(crash)
        await desk.app.sender.recover()
        async with desk.app.database.reading(desk.now) as unit:
            again = await unit.deliveries.of_broadcast(sent, {State.PLANNED})
        assert {delivery.reason for delivery in again} == {DOUBTFUL}
        assert min(delivery.draft.due_at for delivery in again) > desk.now, "not at once, should it die again"
        await desk.app.writer.do(crash)
        await desk.app.sender.recover()
        assert await states(desk, sent) == {State.UNKNOWN: 4}
        assert all(TEXT not in texts(someone) for someone in those)
        async with desk.app.database.reading(desk.now) as unit:
            assert (await unit.broadcasts.get(sent)).ended_at is not None


async def test_nobody_writes_to_who_is_known_to_have_blocked_the_bot(desk: Desk, telegram: Telegram) -> None:
    telegram.person(AUTHOR, started=True)
    anna, *_ = await crowd(desk, 1)
    sent = await broadcast(desk)
    await calm(desk)
    await anna.blocks()
    await calm(desk)
    before = len(telegram.record.of("sendMessage"))
    await plan(desk, [notice(desk, 1, sent, person_id=(await known(desk, anna.id)).id)])
    await calm(desk)
    assert len(telegram.record.of("sendMessage")) == before
    async with desk.app.database.reading(desk.now) as unit:
        kept = await unit.deliveries.by_key("test:1")
    assert kept is not None
    assert (kept.state, kept.attempts) == (State.BLOCKED, 0)


async def test_a_refusal_of_the_bot_itself_is_no_recipients_fault(desk: Desk, telegram: Telegram) -> None:
    telegram.person(AUTHOR, started=True)
    those = await crowd(desk, 2)
    telegram.faults.refuse(401, "Unauthorized", times=3, methods="sendMessage")
    sent = await broadcast(desk)
    for _ in range(4):
        await calm(desk)
        await desk.forward(timedelta(minutes=1))
    assert await states(desk, sent) == {State.SENT: 3}
    assert all(TEXT in texts(someone) for someone in those)


async def test_a_notice_about_what_is_gone_says_nothing(desk: Desk, telegram: Telegram) -> None:
    anna, *_ = await crowd(desk, 1)
    await plan(desk, [notice(desk, 1, 999, person_id=(await known(desk, anna.id)).id)])
    await calm(desk)
    async with desk.app.database.reading(desk.now) as unit:
        kept = await unit.deliveries.by_key("test:1")
    assert kept is not None
    assert kept.state is State.CANCELLED
    assert texts(anna) == []


async def test_an_edit_that_changes_nothing_is_not_made_and_one_that_fails_is_made_again(
    desk: Desk, telegram: Telegram
) -> None:
    author = telegram.person(AUTHOR, started=True)
    sent = await broadcast(desk)
    await calm(desk)
    edits = len(telegram.record.of("editMessageText"))
    await desk.app.writer.do(lambda unit: unit.deliveries.revise(scope=f"progress:{sent}:"))
    await calm(desk)
    assert len(telegram.record.of("editMessageText")) == edits
    telegram.faults.server_error(502, methods="editMessageText")
    actor = await known(desk, AUTHOR)

    async def speak_english(unit: SqlUnit) -> None:
        await people.speak(unit, actor, "en")
        await unit.deliveries.revise(scope=f"progress:{sent}:")

    await desk.app.writer.do(speak_english)
    await calm(desk)
    assert any(text.startswith("The broadcast was sent: 1 of 1.") for text in texts(author))


async def test_edits_of_many_messages_at_once_break_no_limit(telegram: Telegram, settings: Settings) -> None:
    async with opened(telegram, settings, Limits(chat_rate=8)) as desk:
        anna, *_ = await crowd(desk, 1)
        telegram.person(AUTHOR, started=True)
        sent = await broadcast(desk)
        reader = await known(desk, anna.id)
        await plan(desk, (notice(desk, number, sent, person_id=reader.id) for number in range(12)))
        await calm(desk)

        async def speak_chinese(unit: SqlUnit) -> None:
            await people.speak(unit, reader, "zh")
            await unit.deliveries.revise(scope="test:")

        telegram.limits.set(Rates(chat=8))
        await desk.app.writer.do(speak_chinese)
        await eventually(lambda: sum(call.chat_id == anna.id for call in telegram.record.of("editMessageText")) >= 12)
        await calm(desk)
        assert telegram.record.refusals() == []


async def test_what_is_said_to_one_person_is_said_in_order(desk: Desk, telegram: Telegram) -> None:
    anna, *_ = await crowd(desk, 1)
    telegram.person(AUTHOR, started=True)
    sent = await broadcast(desk)
    await calm(desk)
    person = await known(desk, anna.id)
    before = len(anna.chat)
    telegram.faults.hold(0.3, methods="sendMessage", chats={anna.id})
    await plan(desk, (notice(desk, number, sent, person_id=person.id) for number in range(10)))
    await calm(desk)
    async with desk.app.database.reading(desk.now) as unit:
        kept = [await unit.deliveries.by_key(f"test:{number}") for number in range(10)]
    assert [delivery.message_id for delivery in kept if delivery] == [message.id for message in anna.chat[before:]]


@pytest.mark.parametrize(("rate", "paid"), [(30.0, False), (1000.0, True)])
async def test_only_a_rate_above_thirty_is_paid_for_and_then_not_refused(
    telegram: Telegram, settings: Settings, rate: float, paid: bool
) -> None:
    app = App(settings.model_copy(update={"send_rate": rate}))
    await app.start()
    try:
        desk = await Desk.open(app, telegram)
        telegram.limits.set(Rates())
        telegram.person(AUTHOR, started=True)
        those = await crowd(desk, 120 if paid else 20)
        sent = await broadcast(desk)
        await calm(desk)
        assert await states(desk, sent) == {State.SENT: len(those) + 1}
        calls = telegram.record.of("sendMessage")
        assert {call.params.get("allow_paid_broadcast", False) for call in calls} == {paid}
        assert telegram.record.refusals() == []
    finally:
        await app.stop()


async def test_what_lands_together_is_written_together(telegram: Telegram, settings: Settings) -> None:
    async with opened(telegram, settings, FAST) as desk:
        telegram.person(AUTHOR, started=True)
        await crowd(desk, 300)
        desk.app.pace.pause(3600)
        sent = await broadcast(desk)
        await desk.app.writer.idle()
        before = desk.app.writer.commits
        desk.app.pace.skip(3600)
        await calm(desk)
        assert await states(desk, sent) == {State.SENT: 301}
        assert desk.app.writer.commits - before < 60


async def test_a_picture_for_many_goes_up_once_with_its_author(desk: Desk, telegram: Telegram) -> None:
    irina = await Broadcaster.at(desk)
    those = await crowd(desk, 5)
    await irina.says("/broadcast")
    await irina.person.sends_photo(PNG, TEXT)
    await irina.last()
    await irina.sends()
    calls = telegram.record.of("sendPhoto")
    assert {call.chat_id for call in calls} >= {someone.id for someone in those}
    [photo] = {call.params["photo"] for call in calls}
    assert isinstance(photo, str), "never the bytes"
    assert all(texts(someone) == [TEXT] for someone in those)
