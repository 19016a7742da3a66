"""What was sent is edited and recalled: wherever it is, at the same rates, with a report of its own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.app import App
from bot.settings import Settings
from delegation.broadcast import BroadcastState, Deed
from delegation.delivery import State
from simulator import Heard, Telegram
from tests.conversation.broadcaster import PNG, Broadcaster, calm, crowd, opened, texts
from tests.conversation.conftest import FAST
from tests.conversation.coordinator import logged
from tests.conversation.desk import Desk
from tests.conversation.test_broadcast_delivery import SLOW
from tests.conversation.waiting import eventually

OLD, NEW = "Автобус в 8:00", "Автобус в 9:00"
EDITED, RECALLED = "Рассылка исправлена", "Рассылка отозвана:"


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


async def sent(irina: Broadcaster, text: str = OLD) -> Heard:
    """Send a broadcast; its report."""
    await irina.writes(text)
    await irina.sends()
    return await irina.presses("report")


async def last_of(irina: Broadcaster, deed: str) -> Heard:
    """The message that tells how the last edit or recall fares; the one on the broadcast itself follows too."""
    await calm(irina.desk)
    return [message for message in irina.person.chat if message.text.startswith(deed)][-1]


async def edits(irina: Broadcaster, text: str = NEW) -> Heard:
    """From the report to the last word on the edit of a broadcast with one version."""
    await irina.presses("Исправить")
    await irina.says(text)
    await irina.sends()
    return await last_of(irina, EDITED)


async def recalls(irina: Broadcaster) -> Heard:
    """From the report to the last word on the recall."""
    await irina.presses("Отозвать")
    await irina.presses("confirm")
    return await last_of(irina, RECALLED)


async def test_an_edit_reaches_everybody_in_place(desk: Desk, irina: Broadcaster) -> None:
    people = await crowd(desk, 5)
    await sent(irina)
    question = await irina.presses("Исправить")
    assert question.text.startswith("Напишите сообщение на русском.\nПришлите новый текст целиком")
    card = await irina.says(NEW)
    assert "Изменится у получателей: 6" in card.text
    assert "Кому" not in card.labels
    preview = await irina.presses("preview")
    assert preview.text.startswith("Исправить у всех, кто это получил?")
    assert "Запланировать" not in preview.labels
    confirm = await irina.presses("send")
    assert confirm.text.startswith("Исправить сообщение у 6 получателей?")
    await irina.presses("confirm")
    done = await last_of(irina, EDITED)
    assert done.text.startswith("Рассылка исправлена у 6 из 6.")
    assert [texts(someone) for someone in people] == [[NEW]] * 5
    report = await irina.presses("report", done)
    assert "Исправлено: 6" in report.text
    original = await irina.presses("К самой рассылке")
    assert original.text.startswith("Рассылка отправлена: 6 из 6.\n«Автобус в 9:00»")
    assert "Правка, " in original.text
    assert [entry.after for entry in await logged(desk, "broadcast.edit")] == ["6"]
    assert len((await irina.says("/broadcasts")).labels) == 1, "an edit is part of its broadcast"


async def test_a_caption_is_edited_and_the_picture_stays(desk: Desk, irina: Broadcaster) -> None:
    anna = await opened(desk, 1001)
    await irina.says("/broadcast")
    await irina.person.sends_photo(PNG, "Схема")
    await irina.last()
    await irina.sends()
    await irina.presses("report")
    question = await irina.presses("Исправить")
    assert "Пришлите новую подпись целиком" in question.text
    await irina.person.sends_photo(PNG, "Другая схема")
    assert (await irina.last()).text.startswith("Заменить можно только текст.")
    await irina.says("Схема зала Б")
    await irina.sends()
    assert [(message.text, bool(message.photo)) for message in anna.chat if message.photo] == [("Схема зала Б", True)]


async def test_only_readers_of_what_changed_are_touched(desk: Desk, irina: Broadcaster) -> None:
    li, james = await opened(desk, 1002, language="zh"), await opened(desk, 1003, language="en")
    await irina.writes(OLD)
    await irina.presses("+ 中文")
    await irina.says("8点发车")
    await irina.sends()
    await irina.presses("report")
    card = await irina.presses("Исправить")
    assert "Пока ничего не изменено" in card.text
    assert "Предпросмотр" not in card.labels
    await irina.presses("✓ 中文")
    card = await irina.says("9点发车")
    assert "Изменится у получателей: 1" in card.text
    await irina.presses("+ English")
    card = await irina.says("The bus leaves at 9")
    assert "Изменится у получателей: 2" in card.text
    assert "Убрать эту версию" not in (await irina.presses("✓ English")).labels
    await irina.presses("back")
    await irina.sends()
    done = await last_of(irina, EDITED)
    assert done.text.startswith("Рассылка исправлена у 2 из 2.")
    assert [texts(li)[-1], texts(james)[-1], texts(irina.person).count(NEW)] == ["9点发车", "The bus leaves at 9", 0]
    assert not any(OLD in text for text in texts(james)), "the old text went with the line about its language"


async def test_an_edit_keeps_the_language_in_which_it_was_read(desk: Desk, irina: Broadcaster) -> None:
    anna = await opened(desk, 1001)
    await irina.writes(OLD)
    await irina.presses("+ English")
    await irina.says("The bus leaves at 8")
    await irina.sends()
    await anna.says("/language")
    await calm(desk)
    await anna.presses("English")
    await calm(desk)
    await irina.presses("report")
    await irina.presses("Исправить")
    await irina.presses("✓ Русский")
    await irina.says(NEW)
    await irina.sends()
    assert NEW in texts(anna)


async def test_who_has_acknowledged_is_not_asked_again_and_who_has_not_still_is(desk: Desk, irina: Broadcaster) -> None:
    anna, boris = await opened(desk, 1001), await opened(desk, 1004)
    await irina.writes(OLD)
    await irina.presses("ask")
    await irina.sends()
    await anna.presses("Подтверждаю")
    await calm(desk)
    await irina.last()
    await irina.presses("report")
    await edits(irina)
    assert [message.labels for message in anna.chat if message.text == NEW] == [[]]
    assert [message.labels for message in boris.chat if message.text == NEW] == [["Подтверждаю"]]
    await boris.presses("Подтверждаю")
    await calm(desk)
    assert [message.labels for message in boris.chat if message.text == NEW] == [[]]


async def test_who_blocked_the_bot_or_deleted_the_message_is_in_the_report_of_the_edit(
    desk: Desk, irina: Broadcaster
) -> None:
    anna, boris, vera = await crowd(desk, 3)
    await sent(irina)
    await anna.blocks()
    await boris.deletes(boris.chat[-1])
    await calm(desk)
    done = await edits(irina)
    assert done.text.startswith("Рассылка исправлена у 2 из 4.")
    assert "Заблокировали бота: 1" in done.text
    assert "Не получилось: 1" in done.text
    await irina.presses("report", done)
    assert "(сообщения в чате уже нет)" in (await irina.presses("Не получилось: 1")).text
    assert texts(vera) == [NEW]
    assert len(desk.telegram.record.problems()) == 1
    desk.telegram.record.clear()


async def test_an_edit_that_changes_nothing_is_not_made_and_a_dropped_one_leaves_all_as_it_was(
    desk: Desk, irina: Broadcaster
) -> None:
    anna = await opened(desk, 1001)
    await sent(irina)
    await irina.presses("Исправить")
    card = await irina.says(OLD)
    assert "Пока ничего не изменено" in card.text
    await irina.says("/broadcasts")
    await irina.presses(OLD)
    await irina.presses("Исправить")
    await irina.says(NEW)
    dropped = await irina.presses("cancel")
    assert dropped.text.startswith("Правка отменена")
    assert texts(anna)[-1] == OLD
    await irina.says("/broadcast")
    assert "Напишите сообщение" in texts(irina.person)[-1], "the edit is no draft of a new broadcast"


async def test_a_recall_deletes_it_everywhere(desk: Desk, irina: Broadcaster) -> None:
    people = await crowd(desk, 5)
    await sent(irina)
    await people[0].deletes(people[0].chat[-1])
    question = await irina.presses("Отозвать")
    assert question.text.startswith("Отозвать сообщение у 6 получателей?")
    await irina.presses("confirm")
    done = await last_of(irina, RECALLED)
    assert done.text.startswith("Рассылка отозвана: удалена у 6 из 6.")
    assert [texts(someone) for someone in people] == [[]] * 5
    await irina.presses("report", done)
    original = await irina.presses("К самой рассылке")
    assert original.text.startswith("Рассылка отозвана, её получили 6 из 6.")
    assert not {"Исправить", "Отозвать", "Написать молчащим"} & set(original.labels)
    press = await irina.pressed("confirm", question)
    assert "отозвана" in press.text
    assert [entry.after for entry in await logged(desk, "broadcast.recall")] == ["6"]
    assert [line for line in desk.telegram.record.problems() if "to delete not found" not in line] == []
    desk.telegram.record.clear()


async def test_what_telegram_does_not_delete_any_more_is_told_before_and_after(desk: Desk, irina: Broadcaster) -> None:
    anna, boris = await crowd(desk, 2)
    fault = desk.telegram.faults.refuse(400, "Bad Request: not enough rights", times=None, chats={boris.id})
    await sent(irina)
    desk.telegram.faults.end(fault)
    await desk.forward(timedelta(hours=47))
    await irina.presses("Не отправилось: 1")
    await irina.presses("Отправить ещё раз")
    await desk.forward(timedelta(hours=2))
    await irina.says("/broadcasts")
    await irina.presses(OLD)
    question = await irina.presses("Отозвать")
    assert "⚠️ 2 получателя получили его больше 48 часов назад" in question.text
    await irina.presses("confirm")
    done = await last_of(irina, RECALLED)
    assert done.text.startswith("Рассылка отозвана: удалена у 1 из 3.")
    await irina.presses("report", done)
    assert "(прошло больше 48 часов)" in (await irina.presses("Не получилось: 2")).text
    assert [texts(anna), texts(boris)] == [[OLD], []]
    desk.telegram.record.clear()
    await desk.forward(timedelta(hours=50))
    await irina.says("/broadcasts")
    assert "Отозвать" not in (await irina.presses(OLD)).labels


async def test_a_recall_in_the_middle_spares_the_rest_and_catches_what_was_in_the_air(slow_desk: Desk) -> None:
    irina = await Broadcaster.at(slow_desk)
    people = await crowd(slow_desk, 99)
    await irina.writes(OLD)
    question = await irina.confirms()
    await irina.person.presses("Подтвердить", message=question)
    await eventually(lambda: sum(OLD in texts(someone) for someone in people) > 10)
    number = (await irina.broadcast()).id
    press = await irina.person.presses_data(question, f"bcv:{number}")
    await press.answered()
    await calm(slow_desk)
    assert [texts(someone) for someone in people] == [[]] * 99
    async with slow_desk.app.database.reading(slow_desk.now) as unit:
        recalled = await unit.broadcasts.get(number)
        [recall] = await unit.broadcasts.corrections(number)
        counts = await unit.deliveries.counts(number)
    assert (recalled.state, recall.state, recall.deed) == (BroadcastState.RECALLED, BroadcastState.DONE, Deed.RECALL)
    assert counts[State.CANCELLED] > 30


async def test_an_edit_in_the_middle_leaves_nobody_with_the_old_text(slow_desk: Desk) -> None:
    irina = await Broadcaster.at(slow_desk)
    people = await crowd(slow_desk, 80)
    await irina.writes(OLD)
    question = await irina.confirms()
    await irina.person.presses("Подтвердить", message=question)
    number = (await irina.broadcast()).id
    await eventually(lambda: any(OLD in texts(someone) for someone in people))
    await irina.person.presses_data(question, f"bcj:{number}")
    await irina.person.says(NEW)
    async with slow_desk.app.database.reading(slow_desk.now) as unit:
        me = await unit.people.by_telegram(irina.person.id)
    assert me is not None

    async def written() -> bool:
        async with slow_desk.app.database.reading(slow_desk.now) as unit:
            return any(one.content_for("ru").html == NEW for one in await unit.broadcasts.drafts_of(me.id))

    await eventually(written)
    async with slow_desk.app.database.reading(slow_desk.now) as unit:
        [draft] = [one for one in await unit.broadcasts.drafts_of(me.id) if one.corrects]
    press = await irina.person.presses_data(question, f"bcn:{draft.id}:{draft.mark}")
    await press.answered()
    await calm(slow_desk)
    assert [texts(someone) for someone in people] == [[NEW]] * 80


async def test_a_recall_is_stopped_and_taken_up_again(slow_desk: Desk) -> None:
    irina = await Broadcaster.at(slow_desk)
    people = await crowd(slow_desk, 60)
    await sent(irina)
    await irina.presses("Отозвать")
    await irina.person.presses("Подтвердить")
    while not (live := await irina.person.hears()).text.startswith("Отзыв рассылки:"):
        pass
    await eventually(lambda: any(texts(someone) == [] for someone in people))
    stopped = await (await irina.person.presses("Остановить", message=live)).answered()
    assert stopped.startswith("Остановлено.")
    await calm(slow_desk)
    kept = sum(texts(someone) == [OLD] for someone in people)
    assert 0 < kept < 60
    await irina.last()
    await irina.says("/broadcasts")
    await irina.presses("отозвана")
    done = await recalls(irina)
    assert done.text.startswith("Рассылка отозвана: удалена у 61 из 61.")
    assert [texts(someone) for someone in people] == [[]] * 60
    slow_desk.telegram.record.clear()


async def test_bad_days_do_not_keep_a_recall_from_its_end(desk: Desk, irina: Broadcaster) -> None:
    people = await crowd(desk, 8)
    await sent(irina)
    await irina.presses("Отозвать")
    desk.telegram.faults.server_error(500, times=2, chats={5000, 5001})
    desk.telegram.faults.retry_after(1, times=1, chats={5002})
    desk.telegram.faults.reset_after(times=2, chats={5003, 5004})
    await irina.person.presses("Подтвердить")
    await eventually(lambda: [texts(someone) for someone in people] == [[]] * 8)
    await eventually(lambda: any("удалена у 9 из 9" in text for text in texts(irina.person)))
    assert all("to delete not found" in line for line in desk.telegram.record.problems()), "deleted twice, no harm"
    desk.telegram.record.clear()


async def test_a_recall_goes_on_when_the_desk_opens_again(telegram: Telegram, settings: Settings) -> None:
    app = App(settings, limits=SLOW)
    await app.start()
    desk = await Desk.open(app, telegram)
    irina = await Broadcaster.at(desk)
    people = await crowd(desk, 40)
    await sent(irina)
    await irina.presses("Отозвать")
    await irina.person.presses("Подтвердить")
    await eventually(lambda: any(texts(someone) == [] for someone in people))
    await app.stop()
    assert any(texts(someone) == [OLD] for someone in people)
    again = App(settings, limits=FAST)
    await again.start()
    try:
        irina.desk = Desk(again, telegram)
        await calm(irina.desk)
        assert [texts(someone) for someone in people] == [[]] * 40
    finally:
        await again.stop()


async def test_another_coordinator_edits_and_recalls_and_a_forged_button_does_neither(
    desk: Desk, irina: Broadcaster
) -> None:
    oleg = await Broadcaster.at(desk, 2002)
    forum = await desk.delegation("shenyang-to-forum")
    await Broadcaster.at(desk, 2003, delegation_id=forum.id)
    stranger, other = await opened(desk, 1009), desk.telegram.person(2003)
    await sent(irina)
    number = (await irina.broadcast()).id
    for someone in (stranger, other):
        for data in (f"bcj:{number}", f"bcq:{number}", f"bcv:{number}", f"bci:{number}", f"bcb:{number}"):
            press = await someone.presses_data(someone.chat[-1], data)
            assert (await press.answered()).startswith("Это действие вам недоступно.")
    assert OLD in texts(stranger)
    await oleg.says("/broadcasts")
    await oleg.presses(OLD)
    assert (await recalls(oleg)).text.startswith("Рассылка отозвана:")
    assert OLD not in texts(stranger)


async def test_two_taps_at_once_recall_once(desk: Desk, irina: Broadcaster) -> None:
    await crowd(desk, 5)
    await sent(irina)
    question = await irina.presses("Отозвать")
    presses = await asyncio.gather(*(irina.person.presses("Подтвердить", message=question) for _ in range(2)))
    said = {await press.answered() for press in presses}
    await calm(desk)
    assert said == {"", "Эта рассылка отозвана: /broadcasts"}
    async with desk.app.database.reading(desk.now) as unit:
        [before] = await unit.broadcasts.corrections((await irina.broadcast()).id)
    assert before.deed is Deed.RECALL
