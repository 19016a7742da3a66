"""On the day: several members of staff call the roll at once, and all of their screens say the same."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.app import App
from bot.outbox.pace import Limits
from bot.settings import Settings
from delegation.application import Application, Status
from delegation.desk import deciding, own, privacy
from delegation.event import DelegateRole, EventStatus
from delegation.person import Role
from simulator import Heard, Telegram
from simulator import Person as Anybody
from simulator.limits import Rates
from tests.conversation.desk import Desk
from tests.conversation.talk import answer, comes_to, goes, heard, shown

FERRY = "Благовещенск – Хэйхэ"


async def one_of_the_staff(desk: Desk, number: int, name: str) -> Anybody:
    person = await comes_to(desk, number, name, "ru")
    await desk.grant(number, Role.STAFF, (await desk.delegation()).id)
    return person


@pytest.fixture
async def pavel(desk: Desk) -> Anybody:
    return await one_of_the_staff(desk, 3001, "Павел")


@pytest.fixture
async def olga(desk: Desk) -> Anybody:
    return await one_of_the_staff(desk, 3002, "Ольга")


@pytest.fixture
async def group(desk: Desk) -> list[Application]:
    """A head and two entrepreneurs."""
    return [
        await goes(desk, "Яковлев Пётр", role=DelegateRole.HEAD),
        await goes(desk, "Абрамов Олег", username="abramov", telegram=701),
        await goes(desk, "王丽", phone="+8613904000102"),
    ]


async def at_the_ferry(person: Anybody) -> Heard:
    await heard(person, "/rollcall")
    return await shown(person, FERRY)


async def now(desk: Desk, person: Anybody) -> Heard:
    """The person's last message, once everything has settled."""
    await desk.telegram.settled()
    await desk.app.idle()
    return person.chat[-1]


async def taps(desk: Desk, person: Anybody, label: str) -> str:
    """What a tap on the open screen is answered with; the screen has followed by then."""
    press = await person.presses(label)
    said = await press.answered()
    await now(desk, person)
    return said


async def audited(desk: Desk, action: str) -> int:
    async with desk.app.database.reading(desk.now) as unit:
        return (await unit.audit.recent(0, 1, action))[1]


async def test_a_trip_shows_its_stages_in_order_with_who_is_there(
    desk: Desk, pavel: Anybody, group: list[Application]
) -> None:
    trip = await heard(pavel, "/rollcall")
    told = trip.text.split("\n")
    assert told[0] == "Перекличка: где собираемся?"
    assert [line for line in told if " · " in line] == [
        "1. Паром, Благовещенск – Хэйхэ · 0 из 3",
        "2. Поезд, Хэйхэ – Шэньян · 0 из 3",
        "3. Прибытие, Шэньян · 0 из 3",
        "4. Церемония открытия · 0 из 3",
        "5. Биржа контактов с компаниями Шэньяна · 0 из 3",
        "6. Поезд, Шэньян – Хэйхэ · 0 из 3",
    ]
    assert any("8:00 в Благовещенске" in line for line in told)
    roll = await shown(pavel, FERRY)
    assert roll.id == trip.id
    assert roll.text.split("\n")[:2] == ["На месте 0 из 3.", "Паром, Благовещенск – Хэйхэ"]
    assert "Сбор: River port, main entrance" in roll.text
    assert roll.buttons == [
        ["Яковлев Пётр", "Абрамов Олег"],
        ["王丽"],
        ["Нет на месте: 3", "Обзвонить"],
        ["Поиск", "Назад"],
    ]


async def test_one_tap_marks_and_every_open_screen_follows(
    desk: Desk, pavel: Anybody, olga: Anybody, group: list[Application]
) -> None:
    await at_the_ferry(pavel)
    trip = await heard(olga, "/rollcall")
    assert await taps(desk, pavel, "Яковлев Пётр") == "Яковлев Пётр: на месте. 1 из 3"
    for person in (pavel, olga):
        assert "1 из 3" in (await now(desk, person)).text
    assert olga.chat[-1].id == trip.id
    await shown(olga, FERRY)
    assert await taps(desk, olga, "王丽") == "王丽: на месте. 2 из 3"
    for person in (pavel, olga):
        roll = await now(desk, person)
        assert roll.text.startswith("На месте 2 из 3. Нет: Абрамов Олег\n")
        assert roll.labels[:3] == ["✓ Яковлев Пётр", "Абрамов Олег", "✓ 王丽"]
    await taps(desk, pavel, "Абрамов Олег")
    full = await now(desk, olga)
    assert full.text.startswith("На месте 3 из 3.\n")
    assert not full.has_button("Обзвонить"), "there is nobody to call"


async def test_two_taps_at_once_are_one_mark(
    desk: Desk, pavel: Anybody, olga: Anybody, group: list[Application]
) -> None:
    screens = [await at_the_ferry(pavel), await at_the_ferry(olga)]
    data = screens[0].button("Яковлев Пётр")["callback_data"]
    presses = await asyncio.gather(
        *(person.presses_data(screen, data) for person, screen in zip((pavel, olga), screens, strict=True)),
        pavel.presses_data(screens[0], data),
    )
    said = sorted([await press.answered() for press in presses])
    assert said.count("Яковлев Пётр: на месте. 1 из 3") == 1
    assert {text.split(" (")[0] for text in said} == {"Яковлев Пётр: на месте. 1 из 3", "Яковлев Пётр: уже отмечено"}
    assert await audited(desk, "roll.present") == 1
    assert (await now(desk, olga)).text.startswith("На месте 1 из 3.")


async def test_a_mark_is_taken_back_on_the_card_that_says_who_made_it(
    desk: Desk, pavel: Anybody, olga: Anybody, group: list[Application]
) -> None:
    await at_the_ferry(pavel)
    await at_the_ferry(olga)
    await taps(desk, pavel, "Абрамов Олег")
    card = await shown(olga, "✓ Абрамов Олег")
    assert card.text.startswith("✅ Абрамов Олег на месте.\nОтметка: Павел, ")
    assert "Телефон: +79145550101" in card.text
    assert card.button("Написать в Telegram")["url"] == "https://t.me/abramov"
    assert await taps(desk, olga, "Нет на месте") == "Абрамов Олег: отметка снята. 0 из 3"
    card = await now(desk, olga)
    assert card.text.startswith("Абрамов Олег: пока нет.\nОтметка снята: Ольга, ")
    assert "На месте 0 из 3." in card.text
    assert (await now(desk, pavel)).labels[1] == "Абрамов Олег"
    assert await taps(desk, olga, "На месте") == "Абрамов Олег: на месте. 1 из 3"
    assert (await shown(olga, "Перекличка")).labels[1] == "✓ Абрамов Олег"
    assert (await audited(desk, "roll.present"), await audited(desk, "roll.undo")) == (2, 1)


async def test_a_card_follows_too(desk: Desk, pavel: Anybody, olga: Anybody, group: list[Application]) -> None:
    await at_the_ferry(olga)
    await shown(olga, "Обзвонить")
    card = await shown(olga, "王丽")
    assert card.text.startswith("王丽: пока нет.")
    await at_the_ferry(pavel)
    await taps(desk, pavel, "王丽")
    assert (await now(desk, olga)).text.startswith("✅ 王丽 на месте.\nОтметка: Павел")


async def test_the_missing_are_shown_alone_and_called(desk: Desk, pavel: Anybody, group: list[Application]) -> None:
    await at_the_ferry(pavel)
    await taps(desk, pavel, "Яковлев Пётр")
    missing = await shown(pavel, "Нет на месте: 2")
    assert missing.labels[:2] == ["Абрамов Олег", "王丽"]
    await taps(desk, pavel, "王丽")
    assert (await now(desk, pavel)).labels == ["Абрамов Олег", "Все: 3", "Обзвонить", "Поиск", "Назад"]
    calls = await shown(pavel, "Обзвонить")
    assert "1. Абрамов Олег · +79145550101 · @abramov" in calls.text
    await shown(pavel, "Абрамов Олег")
    pavel.forgets()
    await pavel.presses("Контакт")
    contact = await answer(pavel)
    assert contact.body["contact"] == {"phone_number": "+79145550101", "first_name": "Абрамов Олег"}


async def test_a_long_list_is_turned_and_stays_where_it_is(desk: Desk, pavel: Anybody) -> None:
    for number in range(20):
        await goes(desk, f"Делегат {number:02}")
    await at_the_ferry(pavel)
    second = await shown(pavel, "Позже ›")
    assert "17-20 из 20" in second.text
    assert second.labels[:4] == [f"Делегат {number}" for number in (16, 17, 18, 19)]
    await taps(desk, pavel, "Делегат 18")
    assert (await now(desk, pavel)).labels[2] == "✓ Делегат 18"
    assert "ещё 11" in (await now(desk, pavel)).text


@pytest.mark.parametrize("typed", ["абрамов", "abramov", "914 555 01 01", "wang"])
async def test_somebody_is_found_by_name_in_any_script_or_by_phone(
    desk: Desk, pavel: Anybody, olga: Anybody, typed: str
) -> None:
    await goes(desk, "Абрамов Олег")
    await goes(desk, "王丽", phone="+8613904000102")
    await at_the_ferry(pavel)
    question = await shown(pavel, "Поиск")
    assert question.text.startswith("Кого найти?")
    await at_the_ferry(olga)
    await taps(desk, olga, "王丽")
    assert (await now(desk, pavel)).text == question.text, "the question is not drawn over"
    assert (await heard(pavel, "никто")).text.startswith("По запросу «никто» никто не найден.")
    card = await heard(pavel, typed)
    assert card.text.startswith("✅ 王丽" if typed == "wang" else "Абрамов Олег: пока нет.")


async def test_of_several_found_one_is_picked(desk: Desk, pavel: Anybody, group: list[Application]) -> None:
    await goes(desk, "Абрамова Ольга")
    await at_the_ferry(pavel)
    await shown(pavel, "Поиск")
    pavel.forgets()
    await pavel.sends_sticker()
    assert (await answer(pavel)).text.startswith("Поиск идёт по тексту.")
    found = await heard(pavel, "абрамов")
    assert found.text.startswith("Найдено по запросу «абрамов»")
    assert found.labels == ["Абрамов Олег", "Абрамова Ольга", "Назад"]
    assert (await shown(pavel, "Абрамова Ольга")).text.startswith("Абрамова Ольга: пока нет.")


async def test_who_is_no_delegate_any_more_is_not_marked(desk: Desk, pavel: Anybody, group: list[Application]) -> None:
    await at_the_ferry(pavel)
    olga = await goes(desk, "Отозванная Ольга", status=Status.WITHDRAWN)
    forged = await pavel.presses_data(pavel.chat[-1], f"here:{olga.id}:leg1:0:a:0")
    assert (await forged.answered()).startswith("Отозванная Ольга: сейчас не в составе делегации.\nЗаявка отозвана.")
    gone = await pavel.presses_data(pavel.chat[-1], f"here:{group[0].id}:leg99:0:a:0")
    assert (await gone.answered()).startswith("Этого здесь больше нет.")
    event = await desk.event()
    await desk.app.writer.do(lambda unit: unit.events.set_status(event.id, EventStatus.CANCELLED))
    press = await pavel.presses("Яковлев Пётр")
    assert (await press.answered()).startswith("Событие отменено.\n")
    assert await audited(desk, "roll.present") == 0


async def test_who_joins_or_leaves_late_and_who_is_erased_is_seen_at_once(
    desk: Desk, pavel: Anybody, group: list[Application]
) -> None:
    await at_the_ferry(pavel)
    await desk.grant(2001, Role.COORDINATOR)
    boss = await desk.person(2001)
    desk.telegram.person(705, started=True)
    late = await goes(desk, "Поздний Ян", status=Status.SUBMITTED, telegram=705)
    await desk.app.writer.do(lambda unit: deciding.approve(unit, boss, late.id))
    assert (await now(desk, pavel)).labels[2:4] == ["Поздний Ян", "王丽"]
    oleg = await desk.person(701)
    await desk.app.writer.do(lambda unit: own.withdraw(unit, oleg, group[1].id))
    assert (await now(desk, pavel)).labels[:3] == ["Яковлев Пётр", "Поздний Ян", "王丽"]
    yan = await desk.person(705)
    await desk.app.writer.do(lambda unit: privacy.erase(unit, yan))
    roll = await now(desk, pavel)
    assert roll.labels[:2] == ["Яковлев Пётр", "王丽"]
    assert "Ян" not in roll.text


async def test_an_older_screen_still_marks_and_shows_it(desk: Desk, pavel: Anybody, group: list[Application]) -> None:
    older = await at_the_ferry(pavel)
    newer = await at_the_ferry(pavel)
    assert older.id != newer.id
    press = await pavel.presses_data(older, older.button("王丽")["callback_data"])
    assert await press.answered() == "王丽: на месте. 1 из 3"
    await now(desk, pavel)
    [shown_there] = [one for one in pavel.chat if one.id == older.id]
    assert shown_there.labels[2] == "✓ 王丽"
    again = await pavel.presses_data(newer, newer.button("王丽")["callback_data"])
    assert await again.answered() == "王丽: уже отмечено (Павел)."
    assert (await now(desk, pavel)).labels[2] == "✓ 王丽", "the screen that was touched last is the one that follows"


async def test_whose_role_is_taken_back_reads_and_marks_nothing_more(
    desk: Desk, pavel: Anybody, olga: Anybody, group: list[Application]
) -> None:
    screen = await at_the_ferry(pavel)
    await at_the_ferry(olga)
    person = await desk.person(3001)
    [grant] = person.grants
    await desk.app.writer.do(lambda unit: unit.people.revoke(person.id, grant))
    press = await pavel.presses("王丽")
    assert (await press.answered()).startswith("Это действие вам недоступно")
    await taps(desk, olga, "Абрамов Олег")
    closed = await now(desk, pavel)
    assert closed.id == screen.id
    assert closed.text.startswith("Перекличка этой делегации вам больше не открыта.")
    assert closed.buttons == []
    assert await audited(desk, "refused") == 1


async def test_who_is_staff_of_several_delegations_picks_one(
    desk: Desk, pavel: Anybody, group: list[Application]
) -> None:
    await desk.grant(3001, Role.STAFF, (await desk.delegation("shenyang-to-forum")).id)
    picked = await heard(pavel, "/rollcall")
    assert picked.text.startswith("Перекличка: какая делегация?")
    await shown(pavel, "1. Шэньян")
    assert (await shown(pavel, "Назад")).text == picked.text
    await shown(pavel, "2. Благовещенск")
    empty = await shown(pavel, "Прибытие")
    assert empty.text.startswith("В делегации пока никого нет.")
    assert empty.labels == ["Назад"]


@pytest.mark.parametrize(
    ("language", "count", "missing"),
    [("en", "1 of 3 present. Missing: ", "Missing: 2"), ("zh", "已到1人，共3人。未到：", "未到2人")],
)
async def test_each_reads_it_in_their_language(
    desk: Desk, pavel: Anybody, group: list[Application], language: str, count: str, missing: str
) -> None:
    reader = await comes_to(desk, 3003, "Li", language)
    await desk.grant(3003, Role.STAFF)
    await heard(reader, "/rollcall")
    for label in (
        ("1. Shenyang", "1. Blagoveshchensk – Heihe") if language == "en" else ("1. 沈阳", "1. 布拉戈维申斯克")
    ):
        await reader.presses(label)
        await now(desk, reader)
    await at_the_ferry(pavel)
    await taps(desk, pavel, "Яковлев Пётр")
    screen = await now(desk, reader)
    assert screen.text.startswith(count)
    assert screen.has_button(missing)


async def test_the_network_drops_for_a_minute_and_the_screens_catch_up(
    desk: Desk, pavel: Anybody, olga: Anybody, group: list[Application]
) -> None:
    roll = await at_the_ferry(pavel)
    await at_the_ferry(olga)
    await now(desk, olga)
    fault = desk.telegram.faults.drop(times=None)
    taps_made = [
        await pavel.presses_data(roll, roll.button(name)["callback_data"]) for name in ("Яковлев Пётр", "王丽")
    ]
    taps_made.append(await olga.presses("Абрамов Олег"))
    desk.telegram.clock.forward(timedelta(seconds=60))
    desk.telegram.faults.end(fault)
    await desk.forward(timedelta(seconds=30))
    assert [(await press.answered())[:-7] for press in taps_made] == [
        "Яковлев Пётр: на месте.",
        "王丽: на месте.",
        "Абрамов Олег: на месте.",
    ]
    assert await audited(desk, "roll.present") == 3
    for person in (pavel, olga):
        assert (await now(desk, person)).text.startswith("На месте 3 из 3.")


async def test_thirty_quick_taps_break_no_limit_and_cost_a_few_edits(telegram: Telegram, settings: Settings) -> None:
    """With Telegram's limits on, the roll of a bus is called by two at once."""
    quick = Limits(rate=100, chat_rate=4, chat_burst=3)
    telegram.limits.rates = Rates(overall=120, chat=4, chat_burst=4)
    app = App(settings, limits=quick)
    await app.start()
    try:
        desk = await Desk.open(app, telegram)
        pavel, olga = await one_of_the_staff(desk, 3001, "Павел"), await one_of_the_staff(desk, 3002, "Ольга")
        people = [await goes(desk, f"Делегат {number:02}") for number in range(30)]
        screens = [await at_the_ferry(person) for person in (pavel, olga)]
        before = len(telegram.record.of("editMessageText"))
        for number, one in enumerate(people):
            person, screen = (pavel, screens[0]) if number % 2 else (olga, screens[1])
            await person.presses_data(screen, f"here:{one.id}:leg1:0:a:0")
        for person in (pavel, olga):
            assert (await now(desk, person)).text.startswith("На месте 30 из 30.")
        assert 429 not in telegram.record.by_status
        assert len(telegram.record.of("editMessageText")) - before < 30, "thirty taps, two screens"
    finally:
        await app.stop()


async def test_a_page_that_is_turned_while_the_screen_waits_for_its_edit_stays_turned(
    telegram: Telegram, settings: Settings
) -> None:
    app = App(settings, limits=Limits(rate=100, chat_rate=4, chat_burst=1))
    await app.start()
    try:
        desk = await Desk.open(app, telegram)
        pavel, olga = await one_of_the_staff(desk, 3001, "Павел"), await one_of_the_staff(desk, 3002, "Ольга")
        people = [await goes(desk, f"Делегат {number:02}") for number in range(20)]
        await at_the_ferry(olga)
        screen = await at_the_ferry(pavel)
        await now(desk, pavel)
        turn = screen.button("Позже ›")["callback_data"]
        for one in people[:3]:
            await olga.presses_data(olga.chat[-1], f"here:{one.id}:leg1:0:a:0")
        await pavel.presses_data(screen, turn)
        turned = await now(desk, pavel)
        assert "17-20 из 20" in turned.text
        assert turned.text.startswith("На месте 3 из 20.")
    finally:
        await app.stop()


async def test_open_screens_follow_after_a_restart(
    desk: Desk, pavel: Anybody, olga: Anybody, group: list[Application]
) -> None:
    await at_the_ferry(pavel)
    await at_the_ferry(olga)
    await now(desk, olga)
    await desk.app.stop()
    await desk.app.start()
    await taps(desk, pavel, "王丽")
    for person in (pavel, olga):
        assert (await now(desk, person)).text.startswith("На месте 1 из 3.")


async def test_a_search_for_a_whole_page_of_text_is_answered(
    desk: Desk, pavel: Anybody, group: list[Application]
) -> None:
    await at_the_ferry(pavel)
    await shown(pavel, "Поиск")
    assert (await heard(pavel, "щ" * 4096)).text.startswith("По запросу «щщщ")
    assert (await heard(pavel, "王丽")).text.startswith("王丽: пока нет.")
