"""A badge is scanned: by the staff, by its own person, by anybody else."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from delegation import badge
from delegation.application import Application, Status
from delegation.person import Role
from exports import qr
from simulator import Heard
from simulator import Person as Anybody
from tests.conversation.desk import Desk
from tests.conversation.talk import answer, comes_to, goes, heard, shown


@pytest.fixture
async def pavel(desk: Desk) -> Anybody:
    pavel = await comes_to(desk, 3001, "Павел", "ru")
    await desk.grant(3001, Role.STAFF, (await desk.delegation()).id)
    return pavel


@pytest.fixture
async def oleg(desk: Desk) -> Application:
    await goes(desk, "Яковлев Пётр")
    return await goes(desk, "Абрамов Олег", telegram=701)


async def code(desk: Desk, application: Application) -> str:
    tokens = await desk.app.writer.do(lambda unit: unit.badges.tokens([application.id]))
    return badge.link("local_test_bot", tokens[application.id])


async def scans(desk: Desk, person: Anybody, link: str) -> Heard:
    person.forgets()
    await person.taps_link(link)
    return await answer(person)


async def departs(desk: Desk, leg: int) -> datetime:
    return (await desk.delegation()).legs[leg].departs


async def at(desk: Desk, instant: datetime) -> None:
    await desk.forward(instant - desk.now)


async def marked(desk: Desk, application: Application) -> list[str]:
    async with desk.app.database.reading(desk.now) as unit:
        return [mark.stage for mark in await unit.marks.about(application.id) if mark.present]


async def test_one_scan_marks_at_the_stage_that_is_on_and_a_second_is_harmless(
    desk: Desk, pavel: Anybody, oleg: Application
) -> None:
    await at(desk, await departs(desk, 0) - timedelta(minutes=20))
    link = await code(desk, oleg)
    card = await scans(desk, pavel, link)
    assert card.text.startswith("✅ Абрамов Олег на месте.\nОтметка: Павел, 7:40 в Благовещенске\n")
    assert "На месте 1 из 2.\n" in card.text
    assert "Паром, Благовещенск – Хэйхэ" in card.text
    assert card.labels == ["Нет на месте", "Другой этап", "Контакт", "Перекличка"]
    again = await scans(desk, pavel, link)
    assert again.text == card.text
    assert again.id != card.id
    assert await marked(desk, oleg) == ["leg1"]
    async with desk.app.database.reading(desk.now) as unit:
        assert (await unit.audit.recent(0, 9, "roll.present"))[1] == 1


async def test_an_open_roll_follows_the_scans(desk: Desk, pavel: Anybody, oleg: Application) -> None:
    await at(desk, await departs(desk, 0))
    await heard(pavel, "/rollcall")
    roll = await shown(pavel, "1. Благовещенск – Хэйхэ")
    await scans(desk, pavel, await code(desk, oleg))
    await desk.telegram.settled()
    await desk.app.idle()
    [above] = [message for message in pavel.chat if message.id == roll.id]
    assert above.labels[0] == "✓ Абрамов Олег"
    assert above.text.startswith("На месте 1 из 2.")


async def test_when_no_stage_is_near_the_staff_says_which_once(desk: Desk, pavel: Anybody, oleg: Application) -> None:
    asked = await scans(desk, pavel, await code(desk, oleg))
    assert asked.text.startswith("На каком этапе отметить: Абрамов Олег?")
    assert asked.labels[:3] == ["Благовещенск – Хэйхэ", "Хэйхэ – Шэньян", "Прибытие, Шэньян"]
    card = await shown(pavel, "Прибытие, Шэньян")
    assert card.text.startswith("✅ Абрамов Олег на месте.")
    assert card.id == asked.id
    next_one = await scans(desk, pavel, await code(desk, await goes(desk, "王丽")))
    assert next_one.text.startswith("✅ 王丽 на месте.")
    assert "Прибытие, Шэньян" in next_one.text
    assert await marked(desk, oleg) == ["arrival"]


async def test_a_mark_at_the_wrong_stage_moves_to_the_right_one(desk: Desk, pavel: Anybody, oleg: Application) -> None:
    await at(desk, await departs(desk, 1))
    await scans(desk, pavel, await code(desk, oleg))
    assert await marked(desk, oleg) == ["leg2"]
    other = await shown(pavel, "Другой этап")
    assert "Хэйхэ – Шэньян" not in other.labels
    card = await shown(pavel, "Прибытие, Шэньян")
    assert "Прибытие, Шэньян" in card.text
    assert await marked(desk, oleg) == ["arrival"]


async def test_delegates_see_their_own_card_and_nothing_is_marked(desk: Desk, oleg: Application) -> None:
    delegate = await comes_to(desk, 701, "Олег", "ru")
    card = await scans(desk, delegate, await code(desk, oleg))
    assert card.text.startswith("Вы в составе делегации.")
    assert card.has_button("QR-код бейджа")
    assert await marked(desk, oleg) == []


@pytest.mark.parametrize("elsewhere", [False, True])
async def test_anybody_else_is_refused_and_it_is_written_down(desk: Desk, oleg: Application, elsewhere: bool) -> None:
    finder = await comes_to(desk, 999, "Finder", "en")
    if elsewhere:
        await desk.grant(999, Role.COORDINATOR, (await desk.delegation("shenyang-to-forum")).id)
    refused = await scans(desk, finder, await code(desk, oleg))
    assert refused.text.startswith("This is the badge of a delegate.")
    assert "Олег" not in refused.text
    assert await marked(desk, oleg) == []
    async with desk.app.database.reading(desk.now) as unit:
        [entry], _ = await unit.audit.recent(0, 9, "refused")
    assert (entry.subject, entry.after) == (f"application:{oleg.id}", "roll.call")


@pytest.mark.parametrize("token", ["b-", "b-x", "b-" + "A" * 22, "b-" + "A" * 62])
async def test_a_code_that_no_badge_has_is_said_to_be_none(desk: Desk, pavel: Anybody, token: str) -> None:
    unknown = await scans(desk, pavel, f"https://t.me/local_test_bot?start={token}")
    assert unknown.text.startswith("Такого бейджа нет.")


async def test_the_badge_of_who_withdrew_checks_nobody_in(desk: Desk, pavel: Anybody) -> None:
    gone = await goes(desk, "Абрамов Олег", status=Status.WITHDRAWN)
    await at(desk, await departs(desk, 0))
    said = await scans(desk, pavel, await code(desk, gone))
    assert said.text.startswith("Абрамов Олег: сейчас не в составе делегации.")


async def test_checkin_says_how_to_scan(desk: Desk, pavel: Anybody, oleg: Application) -> None:
    said = await heard(pavel, "/checkin")
    assert said.text.startswith("Отметка по бейджу: один код, один человек.")
    assert (await shown(pavel, "Перекличка")).text.startswith("Перекличка: где собираемся?")


async def test_whoever_registered_a_colleague_has_the_colleagues_badge(desk: Desk) -> None:
    maria = await comes_to(desk, 702, "Мария", "ru")
    own = await desk.person(702)
    colleague = await goes(desk, "Тихий Иван", registrar=own.id)
    link = await code(desk, colleague)
    card = await scans(desk, maria, link)
    assert "Тихий Иван: место в делегации подтверждено." in card.text
    maria.forgets()
    await maria.presses("QR-код бейджа")
    picture = await answer(maria)
    assert picture.photo is not None
    assert picture.photo.data == qr.png(link)
    assert picture.text.startswith("Бейдж: Тихий Иван")
