"""Staff read rosters: counts, pages, filters, search in three scripts, cards."""

from __future__ import annotations

import pytest

from delegation.application import Status
from delegation.desk import rollcall
from delegation.event import DelegateRole
from delegation.person import Role
from simulator import Person as Anybody
from tests.conversation.desk import Desk
from tests.conversation.talk import answer, comes_to, goes, heard, shown


@pytest.fixture
async def pavel(desk: Desk) -> Anybody:
    """A member of staff of the delegation to the fair."""
    pavel = await comes_to(desk, 3001, "Павел", "ru")
    await desk.grant(3001, Role.STAFF, (await desk.delegation()).id)
    return pavel


async def test_a_roster_begins_with_counts_and_stands_in_protocol_order(desk: Desk, pavel: Anybody) -> None:
    await goes(desk, "Яковлев Пётр", role=DelegateRole.HEAD)
    await goes(desk, "王丽", email="", phone="")
    await goes(desk, "Абрамов Олег", telegram=555, reachable=False)
    await goes(desk, "James Carter", status=Status.SUBMITTED)
    screen = await heard(pavel, "/roster")
    lines = screen.text.split("\n")
    assert lines[0].startswith("Состав делегации: Десятая")
    assert lines[1].endswith("г.")
    assert lines[2:6] == [
        "В делегации: 3 из 30",
        "Ждёт решения: 1 · Одобрена: 3",
        "Глава делегации: 1 · Предприниматель: 2",
        "Не всё заполнено: 3",
    ]
    assert lines[7:] == [
        "1. Яковлев Пётр · ООО «Амур» · Глава делегации · не заполнено: 11",
        "2. Абрамов Олег · ООО «Амур» · Предприниматель · не заполнено: 11 · бот недоступен",
        "3. 王丽 · ООО «Амур» · Предприниматель · не заполнено: 13",
    ]
    assert screen.labels == ["1", "2", "3", "Фильтр", "Поиск", "Выгрузить", "Назад"]


async def test_a_card_says_everything_and_leads_back_to_the_same_page_and_filter(desk: Desk, pavel: Anybody) -> None:
    for number in range(9):
        await goes(desk, f"Петров {number}", username=f"petrov{number}", telegram=600 + number)
    await heard(pavel, "/roster")
    second = await shown(pavel, "Позже ›")
    assert "9-9 из 9" in second.text
    card = await shown(pavel, "9")
    assert card.text.split("\n") == [
        "Петров 8",
        "Предприниматель · Одобрена",
        "ООО «Амур», директор",
        "Телефон: +79145550101",
        "Почта: anna@example.com",
        "Telegram: @petrov8",
        "Документы: не заполнено 11",
    ]
    assert card.button("Написать в Telegram")["url"] == "https://t.me/petrov8"
    assert not card.has_button("Заявка")
    back = await shown(pavel, "Назад")
    assert back.text == second.text
    assert back.id == card.id == second.id


async def test_a_colleague_without_telegram_shows_who_registered_them(desk: Desk, pavel: Anybody) -> None:
    maria = await goes(desk, "Орлова Мария", telegram=700)
    await goes(desk, "Тихий Иван", registrar=maria.person_id, email="")
    await heard(pavel, "/roster")
    card = await shown(pavel, "2")
    assert "Без Telegram, заявку подал(а) Орлова Мария +79145550101" in card.text
    assert "Не заполнено: почта" in card.text
    assert card.labels == ["Контакт", "Бейдж для печати", "Назад"]


async def test_a_contact_is_sent_to_be_called_of_whoever_can_be_reached(desk: Desk, pavel: Anybody) -> None:
    maria = await goes(desk, "Орлова Мария", telegram=700)
    await goes(desk, "Тихий Иван", registrar=maria.person_id, phone="")
    await goes(desk, "Удалов Ян", phone="")
    await heard(pavel, "/roster")
    await shown(pavel, "2")
    pavel.forgets()
    await pavel.presses("Контакт")
    contact = await answer(pavel)
    assert contact.body["contact"] == {"phone_number": "+79145550101", "first_name": "Орлова Мария"}
    await heard(pavel, "/roster")
    assert (await shown(pavel, "3")).labels == ["Бейдж для печати", "Назад"]


async def test_filters_are_put_in_and_taken_out(desk: Desk, pavel: Anybody) -> None:
    await goes(desk, "Глава", role=DelegateRole.HEAD)
    await goes(desk, "Гость", email="")
    await goes(desk, "Очередник", status=Status.WAITLISTED)
    await heard(pavel, "/roster")
    sieve = await shown(pavel, "Фильтр")
    assert sieve.labels == [
        "✓ Одобрена: 2",
        "В листе ожидания: 1",
        "Глава делегации: 1",
        "Предприниматель: 2",
        "Не всё заполнено: 2",
        "Показать: 2",
    ]
    await shown(pavel, "В листе ожидания")
    both = await shown(pavel, "Показать: 3")
    assert "3. Очередник · ООО «Амур» · Предприниматель · В листе ожидания" in both.text
    await shown(pavel, "Фильтр")
    await shown(pavel, "Глава делегации")
    await shown(pavel, "✓ Одобрена")
    nobody = await shown(pavel, "Показать: 0")
    assert "Под этот фильтр никто не подходит." in nobody.text
    assert "Только: Глава делегации" in nobody.text


async def test_who_was_never_checked_in_is_found_once_the_roll_was_called(desk: Desk, pavel: Anybody) -> None:
    await goes(desk, "Абрамов Олег")
    present = await goes(desk, "Соколова Анна")
    await heard(pavel, "/roster")
    assert not (await shown(pavel, "Фильтр")).has_button("Ни разу не отмечены")
    staff = await desk.person(3001)
    await desk.app.writer.do(lambda unit: rollcall.mark(unit, staff, present.id, "arrival"))
    await heard(pavel, "/roster")
    await shown(pavel, "Фильтр")
    await shown(pavel, "Ни разу не отмечены: 1")
    found = await shown(pavel, "Показать: 1")
    assert "1. Абрамов Олег" in found.text
    assert "Только: Ни разу не отмечены" in found.text


@pytest.mark.parametrize(
    "typed", ["соколова", "Sokolova", "амур", "914 555", "索科洛娃, нет", "xyz" * 1300, "👍", "<b>&"]
)
async def test_whoever_is_typed_is_found_or_said_not_to_be(desk: Desk, pavel: Anybody, typed: str) -> None:
    await goes(desk, "Соколова Анна")
    await goes(desk, "王小明", company="沈阳机床", phone="+8613904000102")
    await heard(pavel, "/roster")
    await shown(pavel, "Поиск")
    screen = await heard(pavel, typed)
    if (typed.isascii() and typed.isalpha() and len(typed) > 100) or typed in {"索科洛娃, нет", "👍", "<b>&"}:
        assert screen.text.startswith("По запросу «")
        screen = await heard(pavel, "wang xiaoming")
    assert "1. " in screen.text
    assert screen.text.count(" · Предприниматель") == 1
    assert (await shown(pavel, "Сбросить поиск")).text.count(" · Предприниматель") == 2


async def test_a_search_stays_open_until_it_is_answered(desk: Desk, pavel: Anybody) -> None:
    await goes(desk, "Соколова Анна")
    await heard(pavel, "/roster")
    await shown(pavel, "Поиск")
    pavel.forgets()
    await pavel.sends_sticker()
    assert (await answer(pavel)).text.startswith("Поиск идёт по тексту.")
    pavel.forgets()
    await pavel.sends_voice()
    assert (await answer(pavel)).text.startswith("Поиск идёт по тексту.")
    assert (await heard(pavel, ":\u200f:")).text.startswith("В сообщении нет текста.")
    assert (await heard(pavel, "/help")).text.startswith("Что я умею")
    assert "1. Соколова Анна" in (await heard(pavel, "sokolova")).text


async def test_the_card_found_leads_back_to_the_search(desk: Desk, pavel: Anybody) -> None:
    await goes(desk, "Абрамов Олег")
    await goes(desk, "Соколова Анна-Мария Константиновна")
    await heard(pavel, "/roster")
    await shown(pavel, "Поиск")
    found = await heard(pavel, "Соколова Анна-Мария Константиновна")
    assert "Поиск: «Соколова Анна-Мари»" in found.text
    await shown(pavel, "1")
    assert (await shown(pavel, "Назад")).text == found.text


async def test_staff_of_several_delegations_pick_one(desk: Desk, pavel: Anybody) -> None:
    other = await desk.delegation("shenyang-to-forum")
    await desk.grant(3001, Role.STAFF, other.id)
    screen = await heard(pavel, "/roster")
    assert screen.text.startswith("Состав какой делегации показать?\n\n1. ")
    assert len(screen.buttons) == 2
    assert "Состав делегации" in (await shown(pavel, "1. ")).text
    assert "Состав какой" in (await shown(pavel, "Назад")).text


async def test_a_coordinator_goes_from_a_card_to_the_application(desk: Desk) -> None:
    irina = await comes_to(desk, 2001, "Irina", "en")
    await desk.grant(2001, Role.COORDINATOR)
    await goes(desk, "<b>Anna</b> & Co")
    await heard(irina, "/roster")
    roster = await shown(irina, "Shenyang")
    assert "1. <b>Anna</b> & Co · " in roster.text
    card = await shown(irina, "1")
    assert card.has_button("Application")


async def test_staff_of_another_delegation_are_refused(desk: Desk, pavel: Anybody) -> None:
    other = await desk.delegation("shenyang-to-forum")
    screen = await heard(pavel, "/roster")
    press = await pavel.presses_data(screen, f"roster:{other.id}:0:0:")
    assert (await press.answered()).startswith("Это действие вам недоступно.")
    async with desk.app.database.reading(desk.now) as unit:
        [entry], _ = await unit.audit.recent(0, 9, "refused")
    assert (entry.subject, entry.after) == (f"delegation:{other.id}", "roster.read")
