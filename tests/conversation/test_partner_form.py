"""A partner's own form: sent once, its columns agreed on, filled as often as needed."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from delegation.application import Application
from delegation.person import Role
from simulator import Person as Anybody
from tests.conversation.desk import Desk
from tests.conversation.talk import answer, comes_to, goes, heard, shown
from tests.conversation.test_partner_lists import ANNA, told

HEADERS = ["序号", "姓", "名", "Nationalty", "护照号码", "签证类型"]


def empty_form() -> bytes:
    book = Workbook()
    book.active.title = "名单"
    book.active["A1"] = "邀请函人员名单"
    for column, header in enumerate(HEADERS, start=1):
        book.active.cell(2, column, header)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def cells(data: bytes) -> list[list[Any]]:
    return [list(row) for row in load_workbook(BytesIO(data))["名单"].iter_rows(values_only=True)]


@pytest.fixture
async def anna(desk: Desk) -> Application:
    anna = await goes(desk, "Соколова Анна")
    await told(desk, anna, ANNA)
    return anna


@pytest.fixture
async def irina(desk: Desk, anna: Application) -> Anybody:
    irina = await comes_to(desk, 2001, "Ирина", "ru")
    await desk.grant(2001, Role.COORDINATOR, (await desk.delegation()).id)
    return irina


async def sends(irina: Anybody, data: bytes, name: str = "名单 2026.xlsx") -> str:
    """The coordinator opens the partner's forms and sends one; what the desk says."""
    await heard(irina, "/export")
    screen = await shown(irina, "Форма партнёра")
    assert "Шэньянский филиал CCPIT" in screen.text
    irina.forgets()
    await irina.sends_document(name, data)
    return (await answer(irina)).text


async def test_a_form_is_taken_in_agreed_on_and_filled(desk: Desk, irina: Anybody) -> None:
    said = await sends(irina, empty_form())
    assert "Лист «名单», заголовки в строке 2. Проверьте, пожалуйста, колонки со знаком вопроса: 2" in said
    assert "B. 姓 → Фамилия" in said
    assert "D. Nationalty → Гражданство ?" in said
    assert "F. 签证类型 → не заполняется" in said
    asked = await shown(irina, "F")
    assert "签证类型" in asked.text
    said = (await shown(irina, "Должность")).text
    assert "F. 签证类型 → Должность" in said
    ready = await shown(irina, "Подтвердить")
    assert "Заполнено всё, что спрашивает партнёр." in ready.text
    assert "✓ 中文" in ready.labels
    file = await shown(irina, "Заполнить: XLSX")
    assert file.document is not None
    assert file.document.name == "名单 2026.xlsx"
    assert cells(file.document.data) == [
        ["邀请函人员名单", None, None, None, None, None],
        HEADERS,
        ["1", "SOKOLOVA", "ANNA", "俄罗斯", "752345678", "директор"],
    ]
    async with desk.app.database.reading(desk.now) as unit:
        entries, _ = await unit.audit.recent(0, 9, "form.")
        [taken], _ = await unit.audit.recent(0, 9, "roster.export")
    assert [entry.action for entry in entries] == ["form.confirm", "form.add"]
    assert taken.after == "form xlsx zh 1"


async def test_a_form_is_kept_for_the_partner_and_offered_again(desk: Desk, irina: Anybody) -> None:
    await sends(irina, empty_form())
    await shown(irina, "Подтвердить")
    await heard(irina, "/export")
    screen = await shown(irina, "Форма партнёра")
    assert "名单 2026.xlsx" in screen.labels
    ready = await shown(irina, "名单 2026.xlsx")
    assert "Заполнить: XLSX" in ready.labels
    await shown(irina, "Русский")
    file = await shown(irina, "Заполнить: XLSX")
    assert file.document is not None
    assert cells(file.document.data)[2][3] == "Россия"
    assert (await irina.hears()).text.startswith("Этот список отправлен партнёру?")
    screen = await shown(irina, "Колонки")
    assert "D. Nationalty → Гражданство" in screen.text
    screen = await shown(irina, "Удалить форму")
    assert "名单 2026.xlsx" not in screen.labels


async def test_what_a_form_lacks_is_said_before_it_is_filled(desk: Desk, irina: Anybody) -> None:
    await goes(desk, "Новый Пётр")
    await sends(irina, empty_form())
    ready = await shown(irina, "Подтвердить")
    assert "Новый Пётр: фамилия, имя, гражданство, номер паспорта" in ready.text


async def test_an_empty_file_a_sticker_and_a_word_are_answered_and_the_form_is_still_awaited(
    desk: Desk, irina: Anybody
) -> None:
    assert "Он пуст" in await sends(irina, b"", "empty.xlsx")
    irina.forgets()
    await irina.sends_sticker()
    assert (await answer(irina)).text.startswith("Жду файл.")
    assert (await heard(irina, "вот форма")).text.startswith("Жду файл.")
    irina.forgets()
    await irina.sends_document("form.xlsx", empty_form())
    assert "заголовки в строке 2" in (await answer(irina)).text


async def test_who_went_back_sends_no_form_any_more(desk: Desk, irina: Anybody) -> None:
    await heard(irina, "/export")
    await shown(irina, "Форма партнёра")
    await shown(irina, "Назад")
    irina.forgets()
    await irina.sends_document("form.xlsx", empty_form())
    assert "заголовки в строке" not in (await answer(irina)).text
    async with desk.app.database.reading(desk.now) as unit:
        assert await unit.forms.of_partner("ccpit-shenyang") == []


async def test_a_form_with_macros_is_kept_without_them(desk: Desk, irina: Anybody) -> None:
    await sends(irina, empty_form(), "Анкета.XLSM")
    async with desk.app.database.reading(desk.now) as unit:
        [form] = await unit.forms.of_partner("ccpit-shenyang")
    assert form.name == "Анкета.xlsx"


async def test_a_form_of_another_partner_is_not_there(desk: Desk, irina: Anybody) -> None:
    await sends(irina, empty_form())
    other = await desk.delegation("blagoveshchensk-to-changchun")
    await desk.grant(2001, Role.COORDINATOR, other.id)
    screen = await heard(irina, "/export")
    for data in (f"form:{other.id}:1:", f"fill:{other.id}:1:zh", f"fills:{other.id}:1:1:phone", f"noform:{other.id}:1"):
        press = await irina.presses_data(screen, data)
        assert (await press.answered()).startswith("Этого здесь больше нет."), data


async def test_a_form_that_nobody_confirmed_is_not_filled(desk: Desk, irina: Anybody) -> None:
    await sends(irina, empty_form())
    screen = await heard(irina, "/export")
    press = await irina.presses_data(screen, f"fill:{(await desk.delegation()).id}:1:zh")
    assert (await press.answered()).startswith("Колонки этой формы ещё не подтверждены.")
