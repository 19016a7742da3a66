"""The report of a broadcast as a workbook, an audience of those with missing documents, and the line about a language
that is not the reader's."""

from __future__ import annotations

from io import BytesIO

import pytest
from openpyxl import load_workbook

from delegation.documents import Ask
from delegation.person import Role
from simulator import Heard
from tests.conversation.broadcaster import PNG, Broadcaster, calm, crowd, known, opened, texts
from tests.conversation.delegate import FILL, answers, asks, delegate
from tests.conversation.desk import Desk

TEXT = "Автобус в 8:00"


@pytest.fixture
async def irina(desk: Desk) -> Broadcaster:
    return await Broadcaster.at(desk)


def rows(file: Heard) -> list[list[str]]:
    """The cells of a workbook that came into a chat."""
    assert file.document is not None
    sheet = load_workbook(BytesIO(file.document.data)).active
    assert sheet is not None
    return [[str(value or "") for value in row] for row in sheet.iter_rows(values_only=True)]


async def test_the_report_is_a_workbook_with_every_name(desk: Desk, irina: Broadcaster) -> None:
    anna = await opened(desk, 1001, "=Анна")
    boris, vera = await crowd(desk, 2)
    boris.user.blocked = True
    fault = desk.telegram.faults.refuse(400, "Bad Request: not enough rights", times=None, chats={vera.id})
    await irina.writes(TEXT)
    await irina.presses("ask")
    await irina.sends()
    desk.telegram.faults.end(fault)
    await anna.presses("Подтверждаю")
    await calm(desk)
    await irina.last()
    await irina.presses("report")
    file = await irina.presses("Отчёт в Excel")
    assert file.document is not None
    assert file.document.name.startswith("broadcast-1-")
    assert file.text == "Отчёт о рассылке, получателей: 4"
    head, *told = rows(file)
    assert head[1:3] == ["Имя", "Компания"]
    assert [(row[1], row[5], row[8]) for row in told] == [
        ("Irina", "Ещё не подтвердили", ""),
        ("=Анна", "Подтвердили", ""),
        ("P5000", "Заблокировали бота", ""),
        ("P5001", "Не отправилось", "Bad Request: not enough rights"),
    ]
    assert [bool(row[6]) for row in told] == [True, True, False, False]
    assert [bool(row[7]) for row in told] == [False, True, False, False]


async def test_who_lost_the_right_meanwhile_gets_no_report(desk: Desk, irina: Broadcaster) -> None:
    await irina.writes(TEXT)
    await irina.sends()
    report = await irina.presses("report")
    me = await known(desk, irina.person.id)
    [grant] = me.grants
    assert grant.role is Role.COORDINATOR
    await desk.app.writer.do(lambda unit: unit.people.revoke(me.id, grant))
    press = await irina.pressed("Отчёт в Excel", report)
    assert press.text.startswith("Это действие вам недоступно.")
    assert not any(message.document for message in irina.person.chat)


async def test_only_those_with_missing_documents_are_written_to(desk: Desk, irina: Broadcaster) -> None:
    await opened(desk, 1009)
    anna, _ = await delegate(desk, 1001, "ru")
    await asks(desk, Ask.VISA)
    await anna.presses(FILL["ru"])
    await answers(anna, "нужно приглашение")  # told and not confirmed: still somebody to write to
    await irina.last()
    await irina.writes("Заполните паспортные данные")
    await irina.presses("audience")
    await irina.presses("Документы")
    chosen = await irina.presses("Не все документы")
    assert "Кому: не все документы" in chosen.text
    assert "Получателей: 1" in chosen.text
    await irina.presses("back")
    await irina.presses("back")
    assert (await irina.sends()).text.startswith("Рассылка отправлена: 1 из 1.")
    assert "Заполните паспортные данные" in texts(anna.person)
    await asks(desk)
    await irina.writes("Ещё раз")
    await irina.presses("audience")
    await irina.presses("Документы")
    assert "Получателей: 0" in (await irina.presses("Не все документы")).text


@pytest.mark.parametrize("length", [4000, 4090])
async def test_a_text_without_room_for_the_line_about_its_language_is_refused_in_the_preview(
    desk: Desk, irina: Broadcaster, length: int
) -> None:
    james = await opened(desk, 1003, language="en")
    card = await irina.writes("х" * length)
    if length == 4000:
        await irina.presses("preview")
        await irina.presses("send")
        await irina.presses("confirm")
        assert texts(james)[-1].startswith("There is no English version of this message; it is in Russian.\n\nхх")
        return
    press = await irina.pressed("preview", card)
    assert press.text.startswith("Сообщение слишком длинное для тех, кто читает по-английски.")
    assert press.text.endswith("Сократите текст или добавьте версию.")
    assert not any("хх" in text for text in texts(james))


async def test_the_line_about_the_language_stands_in_a_caption_too(desk: Desk, irina: Broadcaster) -> None:
    li = await opened(desk, 1002, language="zh")
    await irina.says("/broadcast")
    await irina.person.sends_photo(PNG, "Схема")
    await irina.last()
    await irina.sends()
    assert [message.text for message in li.chat if message.photo] == ["此消息没有中文版，以下为俄文版。\n\nСхема"]
