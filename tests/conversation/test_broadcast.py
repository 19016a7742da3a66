"""Writing a broadcast, as coordinators do it: versions, audience, preview, time; and who may not."""

from __future__ import annotations

from datetime import timedelta

import pytest

from delegation.application import Application, Status
from delegation.broadcast import BroadcastState
from delegation.event import DelegateRole
from delegation.language import Language
from delegation.person import Person, Profile, ReminderSettings
from delegation.zones import to_local
from simulator import Telegram
from storage.unit import SqlUnit
from tests.conversation.broadcaster import PNG, Broadcaster, calm, opened, texts
from tests.conversation.desk import Desk

MONTHS = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"
FIRST_LINES: dict[Language, tuple[str, str, str, str]] = {
    "ru": (
        "Напишите сообщение на русском.",
        "Рассылка готовится.",
        "Отправить 1 получателю сейчас?",
        "Рассылка отправлена: 1 из 1.",
    ),
    "en": (
        "Write the message in English.",
        "The broadcast is being prepared.",
        "Send it to 1 recipient now?",
        "The broadcast was sent: 1 of 1.",
    ),
    "zh": ("请撰写中文消息。", "群发消息正在准备中。", "立即发送给1位收件人？", "群发已发送：1人中1人收到。"),
}


@pytest.fixture
async def irina(desk: Desk) -> Broadcaster:
    return await Broadcaster.at(desk)


@pytest.mark.parametrize("language", ["ru", "en", "zh"])
async def test_a_broadcast_is_written_seen_and_sent(desk: Desk, language: Language) -> None:
    author = await Broadcaster.at(desk, 2002, language)
    asked, made, confirmed, done = FIRST_LINES[language]
    question = await author.says("/broadcast")
    assert question.text.splitlines()[0] == asked
    assert question.html.startswith("<b>")
    card = await author.says("Bus at 8:00")
    assert card.text.splitlines()[0] == made
    assert "Bus at 8:00" in card.text
    question = await author.confirms()
    assert "Bus at 8:00" in [message.text for message in author.person.chat if message.by_bot]
    assert question.text.splitlines()[0] == confirmed
    report = await author.presses("confirm")
    assert report.text.splitlines()[0] == done
    assert texts(author.person)[-1] == "Bus at 8:00" or texts(author.person)[-2] == "Bus at 8:00"


async def test_what_is_typed_is_shown_as_it_was_typed(desk: Desk, irina: Broadcaster) -> None:
    anna = await opened(desk, 1001)
    await irina.writes("<b>&amp; 5 > 4 \u202eabc")
    await irina.sends()
    assert (await anna.hears()).text == "<b>&amp; 5 > 4 abc"


async def test_formatting_is_kept(desk: Desk, irina: Broadcaster) -> None:
    anna = await opened(desk, 1001)
    source = (
        '<b>Bus <i>8:00</i></b> &lt;port&gt; <a href="https://x.test/?a=1&amp;lt=2&amp;q=&quot;b&quot;">map</a> '
        '<tg-spoiler>gift</tg-spoiler> <code>a&amp;b</code><pre><code class="language-py">if a &lt; b</code></pre>'
        "<blockquote expandable>long</blockquote>"
    )
    await irina.says("/broadcast")
    written = await irina.person.says_formatted(source)
    await irina.last()
    await irina.sends()
    heard = await anna.hears()
    assert heard.text == written.text
    assert heard.body["entities"] == written.body["entities"]


async def test_each_reads_their_own_language_or_what_there_is(desk: Desk, irina: Broadcaster) -> None:
    anna, li, james = (
        await opened(desk, 1001),
        await opened(desk, 1002, language="zh"),
        await opened(desk, 1003, language="en"),
    )
    await irina.writes("Автобус в 8:00")
    card = await irina.presses("+ 中文")
    assert "тем, кто читает по-китайски, придёт русская" in card.text
    card = await irina.says("8点发车")
    assert card.text.splitlines()[1:7] == [
        "На русском: «Автобус в 8:00»",
        "На английском: нет, придёт русская версия",
        "На китайском: «8点发车»",
        "Кому: всем, кто открыл бота",
        "Получателей: 4 (по-русски 2 · по-английски 1 · по-китайски 1)",
        "Подтверждать прочтение не нужно.",
    ]
    preview = await irina.presses("preview")
    assert texts(irina.person)[-3:-1] == ["Автобус в 8:00", "8点发车"]
    assert "⚠️ 1 получатель читает по-английски, придёт русская версия" in preview.text
    await irina.presses("send")
    await irina.presses("confirm")
    assert [(await who.hears()).text for who in (anna, li, james)] == [
        "Автобус в 8:00",
        "8点发车",
        "There is no English version of this message; it is in Russian.\n\nАвтобус в 8:00",
    ]


async def test_a_version_is_replaced_and_removed(desk: Desk, irina: Broadcaster) -> None:
    await irina.writes("Автобус в 8:00")
    await irina.presses("+ English")
    await irina.says("Bus at 8:00")
    question = await irina.presses("✓ English")
    assert "Сейчас: «Bus at 8:00»" in question.text
    assert "«Bus at 9:00»" in (await irina.says("Bus at 9:00")).text
    await irina.presses("✓ English")
    assert "На английском: нет, придёт русская версия" in (await irina.presses("Убрать эту версию")).text
    await irina.presses("✓ Русский")
    question = await irina.presses("Убрать эту версию")
    assert question.text.splitlines()[0] == "Напишите сообщение на русском."


async def test_the_first_version_may_be_in_another_language(desk: Desk, irina: Broadcaster) -> None:
    await irina.says("/broadcast")
    question = await irina.presses("+ 中文")
    assert question.text.splitlines()[0] == "Напишите сообщение на китайском."
    assert "На русском: нет, придёт китайская версия" in (await irina.says("8点发车")).text


async def test_a_photo_and_a_document_with_their_captions(desk: Desk, irina: Broadcaster) -> None:
    anna, james = await opened(desk, 1001), await opened(desk, 1003, language="en")
    await irina.says("/broadcast")
    await irina.person.sends_photo(PNG, "Схема <порта>")
    assert "На русском: фото «Схема <порта>»" in (await irina.last()).text
    await irina.presses("+ English")
    await irina.person.sends_document("plan.pdf", b"%PDF-1.4 plan", "application/pdf")
    assert "На английском: документ" in (await irina.last()).text
    await irina.presses("ask")
    await irina.sends()
    photo, document = await anna.hears(), await james.hears()
    assert photo.photo is not None
    assert (photo.text, photo.labels) == ("Схема <порта>", ["Подтверждаю"])
    assert document.document is not None
    assert (document.document.data, document.text) == (b"%PDF-1.4 plan", "")
    assert document.labels == ["Acknowledge"]


async def test_the_count_is_exact_and_a_colleague_without_telegram_counts_through_their_registrar(
    desk: Desk, irina: Broadcaster
) -> None:
    anna, boris, li = await opened(desk, 1001), await opened(desk, 1004), await opened(desk, 1002, language="zh")
    delegation = await desk.delegation()

    async def apply(unit: SqlUnit) -> None:
        ids = [(await known_in(unit, who.id)).id for who in (anna, boris, li)]
        colleague = await unit.people.add(
            Person(
                id=0,
                telegram_id=None,
                language="en",
                reminders=ReminderSettings(timezone="Asia/Yakutsk"),
                profile=Profile(name="Colleague"),
                registered_by=ids[0],
            )
        )
        for person_id, by, status, role in (
            (ids[0], ids[0], Status.APPROVED, DelegateRole.HEAD),
            (colleague.id, ids[0], Status.APPROVED, DelegateRole.ENTREPRENEUR),
            (ids[1], ids[1], Status.SUBMITTED, DelegateRole.ENTREPRENEUR),
            (ids[2], ids[2], Status.WITHDRAWN, DelegateRole.ENTREPRENEUR),
        ):
            await unit.applications.add(
                Application(
                    id=0,
                    delegation_id=delegation.id,
                    event_id=delegation.event_id,
                    person_id=person_id,
                    registered_by=by,
                    status=status,
                    role=role,
                    created_at=unit.now,
                )
            )

    await desk.app.writer.do(apply)
    await irina.writes("Автобус в 8:00")
    assert "Получателей: 4 (" in (await irina.presses("audience")).text
    await irina.presses("Делегация")
    chosen = await irina.presses("Десятая")
    assert "Получателей: 2\n" in chosen.text + "\n"
    assert any(label.startswith("✓ Десятая") for label in chosen.labels)
    await irina.presses("back")
    await irina.presses("Статус заявки")
    assert "Получателей: 1\n" in (await irina.presses("Одобрена")).text + "\n"
    assert "Получателей: 2 (" in (await irina.presses("Отозвана")).text
    await irina.presses("back")
    await irina.presses("Язык")
    assert "Получателей: 1\n" in (await irina.presses("Русский")).text + "\n"
    await irina.presses("back")
    await irina.presses("Роль")
    assert "Получателей: 0" in (await irina.presses("Сопровождающий")).text
    aimed = await irina.presses("Не важно")
    assert "Одобрена / Отозвана · Русский" in aimed.text
    await irina.presses("back")
    await irina.presses("back")
    await irina.sends()
    assert texts(anna)[-1] == "Автобус в 8:00"
    assert "Автобус в 8:00" not in texts(boris) + texts(li) + texts(irina.person)[-1:]


async def known_in(unit: SqlUnit, telegram_id: int) -> Person:
    person = await unit.people.by_telegram(telegram_id)
    assert person is not None
    return person


async def test_what_telegram_would_not_take_is_refused_with_the_reason(desk: Desk, irina: Broadcaster) -> None:
    await irina.says("/broadcast")
    parts = await irina.says("я" * 5000)
    assert parts.text.startswith("Сообщение длиннее 4096 знаков, Telegram разбил его на части.")
    assert "Напишите сообщение на русском." in parts.text
    await irina.person.sends_photo(PNG, "я" * 1025)
    assert "Подпись слишком длинная: 1\xa0025 знаков" in (await irina.last()).text
    await irina.person.says_formatted("\u200b\u2060")
    assert "нет текста" in (await irina.last()).text
    await irina.person.says_formatted("<b>a</b> " * 101)
    assert "слишком много выделений" in (await irina.last()).text
    await irina.person.says_formatted("<b>a</b> " * 100)
    assert "Рассылка готовится." in (await irina.last()).text


async def test_a_second_message_does_not_slip_in_unseen(desk: Desk, irina: Broadcaster) -> None:
    await irina.writes("Автобус в 8:00")
    more = await irina.says("Возьмите паспорт")
    assert more.text.startswith("Сообщение для рассылки уже записано.")
    assert "На русском: «Автобус в 8:00»" in more.text
    await irina.person.sends_document("events.yaml", b"events: []")
    assert "Сообщение для рассылки" not in (await irina.last()).text, "a file of events is not the broadcast's"


@pytest.mark.parametrize("kind", ["voice", "sticker", "location", "contact"])
async def test_what_cannot_be_sent_out_gets_an_answer_and_the_question_again(
    desk: Desk, irina: Broadcaster, kind: str
) -> None:
    await irina.says("/broadcast")
    someone = irina.person
    match kind:
        case "voice":
            await someone.sends_voice()
        case "sticker":
            await someone.sends_sticker()
        case "location":
            await someone.sends_location(50.2, 127.5)
        case _:
            await someone.sends_contact("+79145550201")
    heard = await irina.last()
    assert heard.text.startswith("Здесь подойдут текст, фото или документ.")
    assert "Напишите сообщение на русском." in heard.text
    assert "Рассылка готовится." in (await irina.says("Автобус в 8:00")).text


async def test_a_command_in_the_midst_is_a_command_and_the_draft_is_kept(desk: Desk, irina: Broadcaster) -> None:
    await irina.writes("Автобус в 8:00")
    await irina.presses("+ English")
    assert "Напишите" not in (await irina.says("/help")).text
    assert "«Bus at 8:00»" in (await irina.says("Bus at 8:00")).text
    await irina.presses("+ 中文")
    await irina.says("/cancel")
    assert "8:30" not in (await irina.says("8:30")).text
    card = await irina.says("/broadcast")
    assert "На английском: «Bus at 8:00»" in card.text
    assert "На китайском: нет" in card.text


async def test_an_album_is_refused_once(desk: Desk, irina: Broadcaster) -> None:
    await irina.says("/broadcast")
    for _ in range(3):
        await irina.person.sends_photo(PNG, album="7")
    await calm(desk)
    refused = [text for text in texts(irina.person) if text.startswith("Пришлите одно фото")]
    assert len(refused) == 1
    await irina.person.sends_photo(PNG, album="8")
    assert (await irina.last()).text.startswith("Пришлите одно фото")
    assert "Рассылка готовится." in (await irina.says("Автобус")).text


async def test_an_edited_message_changes_the_version(desk: Desk, irina: Broadcaster) -> None:
    await irina.says("/broadcast")
    written = await irina.person.says("Автобус в 8:00")
    await irina.last()
    await irina.presses("+ English")
    await irina.person.edits(written, "Автобус в 9:00")
    assert "На русском: «Автобус в 9:00»" in (await irina.last()).text
    assert "На английском: «Bus»" in (await irina.says("Bus")).text


async def test_a_file_that_is_gone_is_refused_in_the_preview(
    desk: Desk, telegram: Telegram, irina: Broadcaster
) -> None:
    await irina.says("/broadcast")
    await irina.person.sends_photo(PNG, "Схема")
    await irina.last()
    telegram.faults.refuse(400, "Bad Request: wrong file identifier/HTTP URL specified", methods="sendPhoto")
    refused = await irina.presses("preview")
    assert refused.text.startswith("Telegram не принимает русскую версию.")
    assert "wrong file identifier" in refused.text
    assert not any("Отправить сейчас или" in text for text in texts(irina.person))
    assert "Рассылка готовится." in (await irina.presses("back")).text


async def test_a_draft_is_thrown_away_and_its_old_buttons_say_so(desk: Desk, irina: Broadcaster) -> None:
    card = await irina.writes("Автобус в 8:00")
    dropped = await irina.presses("cancel")
    assert dropped.text.startswith("Рассылка отменена, ничего не отправлено.")
    assert dropped.labels == []
    press = await irina.pressed("preview", card)
    assert "ещё не написано" in press.text
    assert (await irina.says("/broadcast")).text.startswith("Напишите сообщение на русском.")


async def test_a_button_never_sends_what_was_not_seen(desk: Desk, irina: Broadcaster) -> None:
    anna = await opened(desk, 1001)
    await irina.writes("Автобус в 8:00")
    question = await irina.confirms()
    await irina.presses("back")
    await irina.presses("✓ Русский")
    await irina.says("Автобус в 9:00")
    press = await irina.pressed("confirm", question)
    assert press.alert
    assert "С тех пор рассылка изменилась." in press.text
    await anna.hears_nothing()
    assert (await irina.broadcast()).state is BroadcastState.DRAFT


async def test_nobody_in_the_audience_is_said_before_anything_is_sent(desk: Desk, irina: Broadcaster) -> None:
    await irina.writes("Автобус в 8:00")
    await irina.presses("audience")
    await irina.presses("Роль")
    assert "Получателей: 0" in (await irina.presses("Глава делегации")).text
    await irina.presses("back")
    await irina.presses("back")
    await irina.confirms()
    press = await irina.pressed("confirm")
    assert "никто не подходит" in press.text
    assert (await irina.broadcast()).state is BroadcastState.DRAFT


async def test_a_broadcast_is_scheduled_in_the_calendar_and_reaches_who_is_there_then(
    desk: Desk, irina: Broadcaster
) -> None:
    zone = desk.app.settings.home_timezone
    at = to_local(desk.now, zone).replace(hour=9, minute=0, second=0, microsecond=0) + timedelta(days=33)
    await irina.writes("Автобус в 8:00")
    await irina.presses("preview")
    calendar = await irina.presses("schedule")
    assert calendar.text.startswith("В какой день отправить?")
    assert "Сейчас: " in calendar.text
    while not _shows(calendar.labels, at.month, at.year):
        calendar = await irina.presses("›")
    question = await irina.presses(str(at.day))
    assert question.text.startswith("Во сколько отправить")
    wrong = await irina.says("27:80")
    assert "27:80" in wrong.text
    assert "Во сколько отправить" in wrong.text
    last = await irina.presses("9:00")
    assert last.text.splitlines()[0].startswith("Время отправки: ")
    assert "9:00 в Благовещенске" in last.text
    done = await irina.presses("confirm")
    assert done.text.startswith("Рассылка запланирована:")
    anna = await opened(desk, 1001)
    await desk.forward(timedelta(days=31))
    await anna.hears_nothing()
    await desk.forward(timedelta(days=3))
    assert (await anna.hears()).text == "Автобус в 8:00"
    assert "Рассылка отправлена: 2 из 2." in [text.splitlines()[0] for text in texts(irina.person)]


def _shows(labels: list[str], month: int, year: int) -> bool:
    return f"{MONTHS.split()[month - 1]} {year}" in labels[0].lower()


async def test_a_time_may_be_typed_whole_and_a_wrong_one_is_explained(desk: Desk, irina: Broadcaster) -> None:
    zone = desk.app.settings.home_timezone
    soon, past = (to_local(desk.now + timedelta(hours=hours), zone) for hours in (30, -30))
    await irina.writes("Автобус в 8:00")
    await irina.presses("preview")
    await irina.presses("schedule")
    assert "Это время уже прошло" in (await irina.says(f"{past:%d.%m.%Y %H:%M}")).text
    assert "Это слишком далеко" in (await irina.says(f"01.01.{soon.year + 3} 10:00")).text
    unread, example = (await irina.says("завтра вечером")).text.splitlines()[:2]
    assert unread.startswith("Прочитано «завтра вечером»")
    assert example == f"Например: {to_local(desk.now, zone):%d.%m.%Y} 18:00", "a day that is past would be refused next"
    await irina.person.sends_sticker()
    assert (await irina.last()).text.startswith("Здесь нужен текст.")
    assert (await irina.says(f"{soon:%d.%m.%Y %H:%M}")).text.startswith("Время отправки: ")
    await irina.presses("confirm")
    scheduled = await irina.broadcast()
    assert scheduled.state is BroadcastState.SCHEDULED
    assert scheduled.scheduled_at is not None
    assert to_local(scheduled.scheduled_at, zone) == soon.replace(second=0, microsecond=0)


async def test_a_scheduled_broadcast_goes_out_though_its_author_is_gone(desk: Desk, irina: Broadcaster) -> None:
    anna = await opened(desk, 1001)
    soon = to_local(desk.now + timedelta(hours=30), desk.app.settings.home_timezone)
    await irina.writes("Автобус в 8:00")
    await irina.presses("preview")
    await irina.presses("schedule")
    await irina.says(f"{soon:%d.%m.%Y %H:%M}")
    await irina.presses("confirm")
    await irina.says("/privacy")
    await irina.presses("Удалить мои данные")
    await irina.presses("Удалить всё")
    await desk.forward(timedelta(hours=31))
    assert (await anna.hears()).text == "Автобус в 8:00"


async def test_a_scheduled_broadcast_is_taken_back(desk: Desk, irina: Broadcaster) -> None:
    anna = await opened(desk, 1001)
    soon = to_local(desk.now + timedelta(hours=30), desk.app.settings.home_timezone)
    await irina.writes("Автобус в 8:00")
    await irina.presses("preview")
    await irina.presses("schedule")
    await irina.says(f"{soon:%d.%m.%Y %H:%M}")
    await irina.presses("confirm")
    listed = await irina.says("/broadcasts")
    assert "ждёт · Автобус в 8:00" in listed.labels[0]
    report = await irina.presses("ждёт")
    assert report.text.startswith("Рассылка будет отправлена:")
    card = await irina.presses("Отменить отправку")
    assert card.text.startswith("Рассылка готовится.")
    await desk.forward(timedelta(days=3))
    await anna.hears_nothing()
    press = await irina.pressed("Отменить отправку", report)
    assert "ещё не отправлена" in press.text
    await irina.presses("preview")
    await irina.presses("send")
    await irina.presses("confirm")
    assert (await anna.hears()).text == "Автобус в 8:00"


async def test_the_calendar_is_left_and_its_old_buttons_say_so(desk: Desk, irina: Broadcaster) -> None:
    await irina.writes("Автобус в 8:00")
    await irina.presses("preview")
    calendar = await irina.presses("schedule")
    await irina.says("/cancel")
    assert "В какой день" not in (await irina.says("привет")).text
    press = await irina.pressed("back", calendar)
    assert press.text
    await irina.says("/broadcast")
    await irina.presses("preview")
    calendar = await irina.presses("schedule")
    assert (await irina.presses("back")).text.startswith("Рассылка готовится.")
    assert (await irina.broadcast()).state is BroadcastState.DRAFT


async def test_a_coordinator_of_one_delegation_writes_to_that_one_alone(desk: Desk) -> None:
    delegation, other = await desk.delegation(), await desk.delegation("shenyang-to-forum")
    boris = await Broadcaster.at(desk, 2005, delegation_id=delegation.id)
    card = await boris.writes("Автобус в 8:00")
    assert "Кому: Десятая" in card.text
    assert "Получателей: 0" in card.text
    await boris.presses("audience")
    choices = await boris.presses("Делегация")
    assert len(choices.labels) == 2
    draft = await boris.broadcast()
    for value in ("", str(other.id)):
        press = await boris.person.presses_data(choices, f"bcf:{draft.id}:d:0:{value}")
        assert "недоступно" in await press.answered()
    assert (await boris.broadcast()).audience.delegation_id == delegation.id
    assert await refusals(desk) == ["broadcast.send", "broadcast.send"]


async def test_an_entrepreneur_who_forges_buttons_and_commands_is_refused_and_noted(
    desk: Desk, irina: Broadcaster
) -> None:
    anna = await opened(desk, 1001)
    await irina.writes("Автобус в 8:00")
    draft = await irina.broadcast()
    number, mark = draft.id, draft.mark
    for command in ("/broadcast", "/broadcasts"):
        await anna.says(command)
        assert "недоступно" in (await anna.hears()).text
    forged = [
        *(f"{prefix}:{number}" for prefix in ("bcc", "bcd", "bca", "bcp", "bcu", "bcz")),
        *(f"{prefix}:{number}:{mark}" for prefix in ("bcs", "bcn", "bct")),
        *(f"{prefix}:{number}:ru" for prefix in ("bcw", "bcx")),
        *(f"bck:{number}:1", f"bcg:{number}:d:0", f"bcf:{number}:s:0:approved", f"bcr:{number}:0"),
        *(f"bcm:{number}:s:0", f"bco:{number}:u", "bch:0", f"bcn:{number + 70}:{mark}"),
    ]
    page = anna.chat[-1]
    for data in forged:
        press = await anna.presses_data(page, data)
        assert "недоступно" in await press.answered(), data
    assert len(await refusals(desk)) == len(forged) + 2
    assert (await irina.broadcast()) == draft
    press = await anna.presses_data(page, f"bcy:{number}")
    assert "больше нет" in await press.answered()


async def test_a_draft_is_its_authors_alone(desk: Desk, irina: Broadcaster) -> None:
    await irina.writes("Автобус в 8:00")
    draft = await irina.broadcast()
    other = await Broadcaster.at(desk, 2006)
    question = await other.says("/broadcast")
    for data in (f"bcp:{draft.id}", f"bcn:{draft.id}:{draft.mark}", f"bcr:{draft.id}:0"):
        press = await other.person.presses_data(question, data)
        assert "недоступно" in await press.answered()
    assert await refusals(desk) == ["broadcast.change", "broadcast.change", "broadcast.read"]


async def test_nonsense_in_buttons_does_no_harm(desk: Desk, irina: Broadcaster) -> None:
    card = await irina.writes("Автобус в 8:00")
    draft = await irina.broadcast()
    for data in (
        f"bcf:{draft.id}:s:0:nonsense",
        f"bcf:{draft.id}:d:0:x",
        f"bcf:{draft.id}:l:0:de",
        "bcp:99",
        "bcp:x",
        "bc",
    ):
        press = await irina.person.presses_data(card, data)
        assert await press.answered()
    assert (await irina.broadcast()).audience == draft.audience


async def refusals(desk: Desk) -> list[str]:
    """What was refused, in order."""
    async with desk.app.database.reading(desk.now) as unit:
        entries, _ = await unit.audit.recent(0, 100, "refused")
        return [entry.after for entry in entries][::-1]
