"""A broadcast on its way: to everybody once, stopped in the middle, acknowledged, reported; on bad days too."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.app import App
from bot.outbox.pace import Limits
from bot.settings import Settings
from delegation.broadcast import BroadcastState
from delegation.delivery import State
from simulator import Telegram
from tests.conversation.broadcaster import PNG, Broadcaster, calm, crowd, known, opened, texts
from tests.conversation.conftest import FAST
from tests.conversation.desk import Desk
from tests.conversation.waiting import eventually

SLOW = Limits(rate=20, chat_rate=900, chat_burst=900)


@pytest.fixture
async def irina(desk: Desk) -> Broadcaster:
    return await Broadcaster.at(desk)


@pytest.fixture
async def slow_desk(telegram: Telegram, settings: Settings) -> AsyncIterator[Desk]:
    """A desk that sends twenty messages a second."""
    app = App(settings, limits=SLOW)
    await app.start()
    try:
        yield await Desk.open(app, telegram)
    finally:
        await app.stop()


async def test_two_taps_at_once_send_once(desk: Desk, irina: Broadcaster) -> None:
    people = await crowd(desk, 5)
    await irina.writes("Автобус в 8:00")
    question = await irina.confirms()
    first, second = await asyncio.gather(
        irina.person.presses("Подтвердить", message=question), irina.person.presses("Подтвердить", message=question)
    )
    said = {await first.answered(), await second.answered()}
    await calm(desk)
    assert said == {"", "Эта рассылка уже отправляется."}
    assert [texts(someone) for someone in people] == [["Автобус в 8:00"]] * 5
    press = await irina.pressed("Подтвердить", question)
    assert "уже отправлена" in press.text


async def test_the_author_watches_it_go(slow_desk: Desk) -> None:
    irina = await Broadcaster.at(slow_desk)
    await crowd(slow_desk, 79)
    await irina.writes("Автобус в 8:00")
    question = await irina.confirms()
    await irina.person.presses("Подтвердить", message=question)
    seen = []
    while not seen or "отправлена:" not in seen[-1].text:
        heard = await irina.person.hears()
        if heard.text.startswith("Рассылка отправляется:") or "отправлена:" in heard.text:
            seen.append(heard)
    assert len({heard.id for heard in seen}) == 1, "one message, edited"
    assert len(seen) >= 3
    assert seen[0].labels == ["Остановить"]
    assert "Ещё не отправлено: " in seen[1].text
    assert seen[-1].text.splitlines()[0] == "Рассылка отправлена: 80 из 80."
    assert seen[-1].labels == ["Отчёт"]


async def test_stop_in_the_middle_spares_the_rest_at_once(slow_desk: Desk) -> None:
    irina = await Broadcaster.at(slow_desk)
    people = await crowd(slow_desk, 99)
    await irina.writes("Автобус в 8:00")
    question = await irina.confirms()
    await irina.person.presses("Подтвердить", message=question)
    while not (live := await irina.person.hears()).has_button("Остановить"):
        pass
    await eventually(lambda: sum(bool(texts(someone)) for someone in people) >= 15)
    press = await irina.person.presses("Остановить", message=live)
    said = await press.answered()
    stopped = time.monotonic()
    await calm(slow_desk)
    states = await irina.states()
    got = states[State.SENT]
    assert said == f"Остановлено. Не будет отправлено: {said.split()[-1]}"
    assert 10 <= got <= 50
    assert states == {State.SENT: got, State.CANCELLED: 100 - got}
    sent = [
        call.monotonic
        for call in slow_desk.telegram.record.of("sendMessage")
        if call.params["text"] == "Автобус в 8:00"
    ]
    assert max(sent) - stopped < 1.0
    assert (await irina.broadcast()).state is BroadcastState.STOPPED
    assert sum("Автобус в 8:00" in texts(someone) for someone in people) in (got, got - 1)
    last = await irina.last()
    assert last.text.splitlines()[0] == f"Рассылка остановлена: получили {got} из 100."
    assert f"Не отправлялось: {100 - got}" in last.text
    again = await irina.person.presses_data(last, f"bcz:{(await irina.broadcast()).id}")
    assert "остановлена" in await again.answered()


async def test_it_is_acknowledged_once_and_the_author_sees_it(desk: Desk, irina: Broadcaster) -> None:
    anna, boris = await opened(desk, 1001, "Анна"), await opened(desk, 1004)
    await irina.writes("Автобус в 8:00")
    await irina.presses("ask")
    report = await irina.sends()
    assert "Ещё не подтвердили: 3" in report.text
    heard = await anna.hears()
    assert heard.labels == ["Подтверждаю"]
    assert await (await anna.presses("Подтверждаю")).answered() == "Спасибо, отмечено."
    await calm(desk)
    edited = await anna.hears()
    assert (edited.id, edited.text, edited.labels) == (heard.id, "Автобус в 8:00", [])
    assert await (await anna.presses("Подтверждаю", message=heard)).answered() == "Уже отмечено."
    assert "Подтвердили: 1" in (await irina.last()).text
    assert (await boris.hears()).labels == ["Подтверждаю"]
    stranger = await opened(desk, 1009)
    press = await stranger.presses_data(stranger.chat[-1], f"bcy:{(await irina.broadcast()).id}")
    assert "больше нет" in await press.answered()
    await irina.presses("report")
    assert "1. Анна" in (await irina.presses("Подтвердили: 1")).text


async def test_a_photo_is_acknowledged_too(desk: Desk, irina: Broadcaster) -> None:
    anna = await opened(desk, 1001)
    await irina.says("/broadcast")
    await irina.person.sends_photo(PNG, "Схема")
    await irina.last()
    await irina.presses("ask")
    await irina.sends()
    await anna.presses("Подтверждаю")
    await calm(desk)
    assert [(message.text, message.labels) for message in anna.chat if message.photo] == [("Схема", [])]


async def test_the_button_in_the_preview_says_that_it_is_one(desk: Desk, irina: Broadcaster) -> None:
    await irina.writes("Автобус в 8:00")
    await irina.presses("ask")
    await irina.presses("preview")
    press = await irina.pressed("Подтверждаю")
    assert press.text == "Это предпросмотр. У получателей кнопка работает."


async def test_who_blocked_the_bot_is_in_the_report_and_back_when_they_write(desk: Desk, irina: Broadcaster) -> None:
    anna, boris, *others = await crowd(desk, 12)
    await anna.blocks()
    for someone in [boris, *others[:9]]:
        someone.user.blocked = True  # nobody told the bot
    await irina.writes("Автобус в 8:00")
    assert "Получателей: 12" in irina.person.chat[-1].text, "whoever is known to have blocked it does not count"
    report = await irina.sends()
    assert "Доставлено: 2" in report.text
    assert "Заблокировали бота: 10" in report.text
    await irina.presses("report")
    names = await irina.presses("Заблокировали бота: 10")
    assert names.text.splitlines()[0] == "Заблокировали бота: 10."
    assert len(names.text.splitlines()) == 10
    assert names.text.endswith("1-8 из 10")
    assert "9. " in (await irina.presses("Позже ›")).text
    assert "1. " in (await irina.presses("‹ Раньше")).text
    assert (await irina.presses("back")).text == report.text
    assert not (await known(desk, boris.id)).reachable
    boris.user.blocked = False
    await boris.says("/start")
    await calm(desk)
    assert (await known(desk, boris.id)).reachable
    await irina.writes("Автобус в 9:00")
    assert "Доставлено: 3" in (await irina.sends()).text
    assert texts(boris)[-1] == "Автобус в 9:00"


async def test_a_refusal_of_the_same_kind_for_all_is_told_with_its_reason(desk: Desk, irina: Broadcaster) -> None:
    await crowd(desk, 2)
    await irina.writes("Автобус в 8:00")
    await irina.confirms()
    fault = desk.telegram.faults.refuse(400, "Bad Request: not enough rights", times=None, chats={5000, 5001})
    report = await irina.presses("confirm")
    desk.telegram.faults.end(fault)
    assert "Не отправилось: 2" in report.text
    await irina.presses("report")
    assert "(Bad Request: not enough rights)" in (await irina.presses("Не отправилось: 2")).text


async def test_earlier_broadcasts_are_listed_eight_a_page(desk: Desk, irina: Broadcaster) -> None:
    assert (await irina.says("/broadcasts")).text.startswith("Рассылок ещё не было.")
    for number in range(9):
        await irina.writes(f"Сообщение {number + 1}")
        await irina.sends()
    listed = await irina.says("/broadcasts")
    assert listed.text.endswith("1-8 из 9")
    assert [label.split(" · ")[-1] for label in listed.labels[:2]] == ["Сообщение 9", "Сообщение 8"]
    assert (await irina.presses("Позже ›")).labels[0].endswith("Сообщение 1")
    report = await irina.presses("Сообщение 1")
    assert report.text.startswith("Рассылка отправлена: 1 из 1.")
    assert report.id == listed.id, "one screen, one message"
    assert (await irina.presses("К списку рассылок")).text.endswith("1-8 из 9")


async def test_a_coordinator_of_one_delegation_sees_its_broadcasts_alone(desk: Desk, irina: Broadcaster) -> None:
    await irina.writes("Всем")
    await irina.sends()
    sent = await irina.broadcast()
    boris = await Broadcaster.at(desk, 2005, delegation_id=(await desk.delegation()).id)
    assert (await boris.says("/broadcasts")).text.startswith("Рассылок ещё не было.")
    press = await boris.person.presses_data(boris.person.chat[-1], f"bcr:{sent.id}:0")
    assert "недоступно" in await press.answered()


async def test_429_holds_everything_up_and_nothing_is_lost_or_doubled(desk: Desk, irina: Broadcaster) -> None:
    people = await crowd(desk, 40)
    await irina.writes("Автобус в 8:00")
    await irina.confirms()
    desk.telegram.faults.retry_after(1, times=3, methods="sendMessage", chats={someone.id for someone in people})
    began = time.monotonic()
    await irina.presses("confirm")
    assert time.monotonic() - began >= 0.9
    assert [texts(someone) for someone in people] == [["Автобус в 8:00"]] * 40
    assert await irina.states() == {State.SENT: 41}
    assert await attempts(desk, irina) == {1}


async def test_502_is_tried_again(desk: Desk, irina: Broadcaster) -> None:
    people = await crowd(desk, 10)
    await irina.writes("Автобус в 8:00")
    await irina.confirms()
    chats = {someone.id for someone in people}
    desk.telegram.faults.server_error(502, times=4, methods="sendMessage", chats=chats)
    desk.telegram.faults.server_error(502, times=3, html=True, methods="sendMessage", chats=chats)
    await irina.presses("confirm")
    for _ in range(6):
        await desk.forward(timedelta(minutes=5))
    assert [texts(someone) for someone in people] == [["Автобус в 8:00"]] * 10
    assert await irina.states() == {State.SENT: 11}


async def test_what_may_have_arrived_is_not_sent_again_but_shown(desk: Desk, irina: Broadcaster) -> None:
    people = await crowd(desk, 10)
    await irina.writes("Автобус в 8:00")
    await irina.presses("ask")
    await irina.confirms()
    desk.telegram.faults.reset_after(times=2, methods="sendMessage", chats={someone.id for someone in people})
    report = await irina.presses("confirm")
    await desk.forward(timedelta(hours=1))
    assert Counter(len(texts(someone)) for someone in people) == {1: 10}, "they have it, though nobody can know"
    assert await irina.states() == {State.SENT: 9, State.UNKNOWN: 2}
    assert "Неизвестно, дошло ли: 2" in report.text
    await irina.presses("report")
    assert len((await irina.presses("Неизвестно: 2")).text.splitlines()) == 3
    for someone in people:
        await someone.presses("Подтверждаю")
    await calm(desk)
    assert await irina.states() == {State.SENT: 1, State.ACKNOWLEDGED: 10}, "who acknowledges has it"


async def test_the_coordinator_decides_whether_to_send_once_more(desk: Desk, irina: Broadcaster) -> None:
    people = await crowd(desk, 10)
    await irina.writes("Автобус в 8:00")
    await irina.confirms()
    desk.telegram.faults.drop(times=3, methods="sendMessage", chats={someone.id for someone in people})
    await irina.presses("confirm")
    await irina.presses("report")
    names = await irina.presses("Неизвестно: 3")
    press = await irina.pressed("Отправить ещё раз", names)
    assert press.text == "Отправляется ещё раз: 3."
    assert await irina.states() == {State.SENT: 11}
    assert [texts(someone) for someone in people] == [["Автобус в 8:00"]] * 10
    assert (await irina.broadcast()).state is BroadcastState.DONE
    assert (await irina.pressed("Отправить ещё раз", names)).text == "Отправлять больше некому."
    assert [texts(someone) for someone in people] == [["Автобус в 8:00"]] * 10


async def test_a_connection_that_is_dropped_before_the_body_loses_nobody_from_the_report(
    desk: Desk, irina: Broadcaster
) -> None:
    people = await crowd(desk, 10)
    await irina.writes("Автобус в 8:00")
    await irina.confirms()
    desk.telegram.faults.drop(times=3, methods="sendMessage", chats={someone.id for someone in people})
    await irina.presses("confirm")
    states = await irina.states()
    assert sum(states.values()) == 11
    assert states[State.SENT] == 8
    assert Counter(len(texts(someone)) for someone in people) == {1: 7, 0: 3}


async def test_it_goes_on_where_it_was_when_the_desk_opens_again(telegram: Telegram, settings: Settings) -> None:
    app = App(settings, limits=SLOW)
    await app.start()
    desk = await Desk.open(app, telegram)
    irina = await Broadcaster.at(desk)
    people = await crowd(desk, 60)
    await irina.writes("Автобус в 8:00")
    question = await irina.confirms()
    await irina.person.presses("Подтвердить", message=question)
    await eventually(lambda: sum(len(texts(someone)) for someone in people) > 5)
    began = time.monotonic()
    await app.stop()
    assert time.monotonic() - began < 5
    assert 5 < sum(len(texts(someone)) for someone in people) < 60
    again = App(settings, limits=FAST)
    await again.start()
    try:
        irina.desk = Desk(again, telegram)
        await calm(irina.desk)
        assert [texts(someone) for someone in people] == [["Автобус в 8:00"]] * 60
        assert await irina.states() == {State.SENT: 61}
        assert (await irina.broadcast()).state is BroadcastState.DONE
        assert any(text.startswith("Рассылка отправлена: 61 из 61.") for text in texts(irina.person))
    finally:
        await again.stop()


async def attempts(desk: Desk, irina: Broadcaster) -> set[int]:
    """How often the deliveries of the last broadcast were tried."""
    last = await irina.broadcast()
    async with desk.app.database.reading(desk.now) as unit:
        return {delivery.attempts for delivery in await unit.deliveries.of_broadcast(last.id)}
