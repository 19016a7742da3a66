"""A question goes to the coordinators and the staff's group; the first answer comes back to whoever asked."""

from __future__ import annotations

import asyncio

import pytest

from bot.settings import Settings
from delegation.application import Status
from delegation.desk import privacy
from delegation.person import Role
from simulator import Group, Telegram
from simulator import Person as Anybody
from tests.conversation.desk import Desk
from tests.conversation.talk import answer, comes_to, goes, heard, shown
from tests.conversation.waiting import eventually

GROUP = -100500


@pytest.fixture
async def anna(desk: Desk) -> Anybody:
    return await comes_to(desk, 1001, "Анна", "ru")


@pytest.fixture
async def irina(desk: Desk) -> Anybody:
    """A coordinator of all delegations."""
    irina = await comes_to(desk, 2001, "Ирина", "ru")
    await desk.grant(2001, Role.COORDINATOR)
    return irina


@pytest.fixture
async def li(desk: Desk) -> Anybody:
    """Another one, who reads Chinese."""
    li = await comes_to(desk, 2002, "李娜", "zh")
    await desk.grant(2002, Role.COORDINATOR)
    return li


async def asked(anna: Anybody, text: str = "Нужна ли виза?") -> None:
    await heard(anna, "/ask")
    sent = await heard(anna, text)
    assert sent.text.startswith("Вопрос передан координаторам.")


async def test_a_question_reaches_every_coordinator_and_the_answer_comes_back(
    desk: Desk, anna: Anybody, irina: Anybody, li: Anybody
) -> None:
    irina.forgets(), li.forgets()
    await asked(anna, "Нужна ли виза, если <b>паспорт</b> & приглашение?")
    card = await irina.hears()
    assert card.text == "Вопрос: Анна\n\nНужна ли виза, если <b>паспорт</b> & приглашение?"
    assert (await li.hears()).text.startswith("Анна的问题")
    prompt = await shown(irina, "Ответить")
    assert (prompt.id, prompt.edited) == (card.id, True)
    anna.forgets(), li.forgets()
    assert (await heard(irina, "Нет, до 30 дней.")).text == "Ответ отправлен. Получатель: Анна."
    told = await anna.hears()
    assert told.text == (
        "Ответ на ваш вопрос. Отвечает Ирина.\n\nНужна ли виза, если <b>паспорт</b> & приглашение?\n\nНет, до 30 дней."
    )
    revised = await li.hears()
    assert (revised.edited, revised.labels) == (True, [])
    assert "Ирина已答复" in revised.text
    await desk.app.idle()
    assert irina.chat[[one.id for one in irina.chat].index(card.id)].labels == []


def refusals(person: Anybody, what: str) -> int:
    return len([one for one in person.chat if one.text.startswith(f"Текст не поместился в одно сообщение, {what}")])


async def test_a_question_that_telegram_cut_in_pieces_is_not_passed_on(desk: Desk, anna: Anybody) -> None:
    await heard(anna, "/ask")
    await anna.says("слово " * 1400)
    await eventually(lambda: refusals(anna, "ничего не передано.") == 3)
    async with desk.app.database.reading(desk.now) as unit:
        assert await unit.questions.of_person((await desk.person(1001)).id) == []


@pytest.mark.parametrize("replying", [False, True])
async def test_an_answer_that_telegram_cut_in_pieces_is_not_sent(
    desk: Desk, anna: Anybody, irina: Anybody, replying: bool
) -> None:
    irina.forgets()
    await asked(anna)
    card = await irina.hears()
    await shown(irina, "Ответить")
    await (irina.replies(card, "слово " * 700) if replying else irina.says("слово " * 700))
    await eventually(lambda: refusals(irina, "ничего не отправлено.") == 2)
    async with desk.app.database.reading(desk.now) as unit:
        [question] = await unit.questions.of_person((await desk.person(1001)).id)
    assert question.answered_at is None


async def test_the_second_answer_is_not_sent_and_says_who_was_first(
    desk: Desk, anna: Anybody, irina: Anybody, li: Anybody
) -> None:
    irina.forgets(), li.forgets()
    await asked(anna)
    card = await li.hears()
    await shown(li, "答复")
    await irina.hears()
    await shown(irina, "Ответить")
    await heard(irina, "Нет.")
    anna.forgets()
    late = await heard(li, "Да.")
    assert late.text == "Ирина已答复此问题。\n您的答复未发送。已有的答复：\n\nНет."
    press = await li.presses_data(card, "answer:1:-1")
    assert await press.answered() == "Ирина已答复此问题。"
    await desk.app.idle()
    assert [one.text for one in anna.chat if "Да." in one.text] == []


async def test_a_reply_to_the_card_is_an_answer(desk: Desk, anna: Anybody, irina: Anybody) -> None:
    irina.forgets()
    await asked(anna)
    card = await irina.hears()
    anna.forgets()
    await irina.replies(card, "Нет, не нужна.")
    assert (await answer(irina)).text.startswith("Ответ отправлен.")
    assert "Нет, не нужна." in (await anna.hears()).text


async def test_a_reply_to_another_message_reaches_nobody(desk: Desk, anna: Anybody, irina: Anybody) -> None:
    irina.forgets()
    await asked(anna)
    card = await irina.hears()
    menu = await heard(irina, "/help")
    anna.forgets()
    irina.forgets()
    await irina.replies(menu, "Секрет")
    assert (await answer(irina)).text.startswith("Не ")
    # The number of Irina's card is another message in Anna's own chat.
    own = next((one for one in anna.chat if one.id == card.id), anna.chat[0])
    await anna.replies(own, "Тоже секрет")
    await answer(anna)
    await desk.app.idle()
    async with desk.app.database.reading(desk.now) as unit:
        [question], _ = await unit.questions.open(None, 0, 9)
    assert question.answer == ""


async def test_a_reply_to_an_answer_begins_another_question(desk: Desk, anna: Anybody, irina: Anybody) -> None:
    irina.forgets()
    await asked(anna)
    await irina.replies(await irina.hears(), "Нет.")
    await answer(irina)
    told = await answer(anna)
    await anna.replies(told, "А ребёнку?")
    offered = await answer(anna)
    assert offered.text == "Передать это координаторам?\nНажмите «Передать» или напишите вопрос иначе.\nА ребёнку?"
    irina.forgets()
    assert (await shown(anna, "Передать")).text.startswith("Вопрос передан")
    assert "А ребёнку?" in (await irina.hears()).text
    press = await anna.presses_data(offered, "askthis")
    assert (await press.answered()).startswith("Этот вопрос уже передан или отменён.")
    await anna.replies(told, "Спасибо")
    await answer(anna)
    assert (await shown(anna, "Отмена")).text.startswith("Вопрос не отправлен.")
    await desk.app.idle()
    async with desk.app.database.reading(desk.now) as unit:
        assert [one.text for one in await unit.questions.of_person((await desk.person(1001)).id)][1:] == ["А ребёнку?"]


async def test_an_answer_comes_as_a_reply_to_its_question(desk: Desk, anna: Anybody, irina: Anybody) -> None:
    irina.forgets()
    await asked(anna, "Нужна ли виза?")
    first, visa = next(one for one in anna.chat if one.text == "Нужна ли виза?"), await irina.hears()
    await asked(anna, "Где собираемся?")
    second, place = next(one for one in anna.chat if one.text == "Где собираемся?"), await irina.hears()
    await irina.replies(place, "У порта.")
    assert (await answer(anna)).reply_to == second.id
    await answer(irina)
    await anna.deletes(first)
    await irina.replies(visa, "Нет.")
    gone = await answer(anna)
    assert (gone.reply_to, "Нет." in gone.text) == (None, True), "an answer comes also when its question was deleted"


async def test_two_coordinators_at_once_give_one_answer(desk: Desk, anna: Anybody, irina: Anybody, li: Anybody) -> None:
    irina.forgets(), li.forgets()
    await asked(anna)
    cards = await irina.hears(), await li.hears()
    anna.forgets()
    await asyncio.gather(irina.replies(cards[0], "Нет."), li.replies(cards[1], "不需要"))
    told = await answer(anna)
    await desk.app.idle()
    await anna.hears_nothing()
    assert ("Нет." in told.text) != ("不需要" in told.text)
    late = [one.text for who in (irina, li) for one in who.chat if "не отправлен" in one.text or "未发送" in one.text]
    assert len(late) == 1


async def test_each_answer_goes_to_who_asked(desk: Desk, anna: Anybody, irina: Anybody) -> None:
    boris = await comes_to(desk, 1002, "Борис", "ru")
    irina.forgets()
    await asked(anna, "Вопрос Анны")
    first = await irina.hears()
    await asked(boris, "Вопрос Бориса")
    second = await irina.hears()
    anna.forgets(), boris.forgets()
    await irina.replies(second, "Ответ Борису")
    await irina.replies(first, "Ответ Анне")
    assert "Ответ Анне" in (await answer(anna)).text
    assert "Ответ Борису" in (await answer(boris)).text
    assert not any("Борис" in one.text for one in anna.chat)
    assert not any("Анн" in one.text for one in boris.chat)


async def test_an_answer_waits_for_who_blocked_the_bot(desk: Desk, anna: Anybody, irina: Anybody) -> None:
    irina.forgets()
    await asked(anna)
    card = await irina.hears()
    anna.user.blocked = True  # nobody told the bot
    await irina.replies(card, "Нет.")
    assert (await answer(irina)).text.startswith("Ответ отправлен.")
    await desk.app.idle()
    stands = next(one for one in irina.chat if one.id == card.id)
    assert "⚠️ Ответ не дошёл: бот заблокирован." in stands.text
    anna.user.blocked = False
    await heard(anna, "/start")
    await desk.app.idle()
    assert any("Нет." in one.text and "Ответ на ваш вопрос" in one.text for one in anna.chat)
    assert "⚠️" not in next(one for one in irina.chat if one.id == card.id).text
    await heard(anna, "/start")
    await desk.app.idle()
    assert sum("Ответ на ваш вопрос" in one.text for one in anna.chat) == 1


async def _out_of_reach(desk: Desk) -> bool:
    return not (await desk.person(1001)).reachable


async def test_who_answers_somebody_known_to_have_blocked_the_bot_is_told_so(
    desk: Desk, anna: Anybody, irina: Anybody
) -> None:
    irina.forgets()
    await asked(anna)
    card = await irina.hears()
    await anna.blocks()
    await eventually(lambda: _out_of_reach(desk))
    await irina.replies(card, "Нет.")
    assert "пока не получает сообщений: бот заблокирован" in (await answer(irina)).text
    anna.forgets()
    await anna.unblocks()
    told = await answer(anna)
    assert told.text.startswith("Ответ на ваш вопрос.")


async def test_a_question_of_who_erased_their_data_is_gone(desk: Desk, anna: Anybody, irina: Anybody) -> None:
    irina.forgets()
    await asked(anna, "Секрет")
    card = await irina.hears()
    person = await desk.person(1001)
    await desk.app.writer.do(lambda unit: privacy.erase(unit, person))
    await desk.app.idle()
    irina.forgets()
    await irina.replies(card, "Нет.")
    assert "больше нет" in (await answer(irina)).text
    assert (await heard(irina, "/questions")).text.startswith("Вопросов без ответа нет.")
    press = await irina.presses_data(irina.chat[-1], "answer:1:-1")
    assert (await press.answered()).startswith("Этого здесь больше нет.")
    await desk.app.idle()
    assert not any("Ответ на ваш вопрос" in one.text for one in anna.chat)


async def test_a_question_about_a_delegation_goes_to_its_coordinators_only(desk: Desk, anna: Anybody) -> None:
    fair, forum = await desk.delegation(), await desk.delegation("shenyang-to-forum")
    own = await comes_to(desk, 2001, "Ирина", "ru")
    other = await comes_to(desk, 2002, "Олег", "ru")
    await desk.grant(2001, Role.COORDINATOR, fair.id)
    await desk.grant(2002, Role.COORDINATOR, forum.id)
    await goes(desk, "Коллега", registrar=(await desk.person(1001)).id, status=Status.SUBMITTED)
    own.forgets(), other.forgets()
    assert "О делегации: Десятая" in (await heard(anna, "/ask")).text
    await heard(anna, "Где собираемся?")
    assert "Делегация: Десятая" in (await own.hears()).text
    await desk.app.idle()
    await other.hears_nothing()
    assert (await heard(other, "/questions")).text.startswith("Вопросов без ответа нет.")
    card = await heard(own, "/questions")
    press = await other.presses_data(other.chat[-1], "askone:1:0")
    assert (await press.answered()).startswith("Это действие вам недоступно.")
    assert card.text == "Ждёт ответа 1 вопрос\n\n1. Анна: Где собираемся?"


async def test_what_is_asked_about_can_be_changed(desk: Desk, anna: Anybody, irina: Anybody) -> None:
    await goes(desk, "Коллега", registrar=(await desk.person(1001)).id, status=Status.SUBMITTED)
    await heard(anna, "/ask")
    general = await shown(anna, "О другом")
    assert "О делегации" not in general.text
    assert "О делегации" in (await shown(anna, "1. ")).text
    await shown(anna, "О другом")
    irina.forgets()
    await heard(anna, "Как стать партнёром?")
    assert "Делегация:" not in (await irina.hears()).text


async def test_questions_wait_in_a_list_and_are_answered_from_it(desk: Desk, anna: Anybody, irina: Anybody) -> None:
    for number in range(1, 10):
        await asked(anna, f"Вопрос номер {number}")
    await desk.app.idle()
    first = await heard(irina, "/questions")
    assert first.text.startswith("Ждут ответа 9 вопросов\n\n1. Анна: Вопрос номер 1\n")
    assert first.text.endswith("1-8 из 9")
    await shown(irina, "Позже ›")
    card = await shown(irina, "9. Анна")
    assert card.labels == ["Ответить", "Назад"]
    await shown(irina, "Ответить")
    assert (await heard(irina, "Ответ.")).labels == ["Ждут ответа"]
    await desk.app.idle()
    assert (await shown(irina, "Ждут ответа")).text.startswith("Ждут ответа 8 вопросов")


async def test_nobody_floods_the_coordinators(desk: Desk, anna: Anybody) -> None:
    for number in range(10):
        await asked(anna, f"Вопрос {number}")
    await heard(anna, "/ask")
    assert (await heard(anna, "Ещё один")).text.startswith("Без ответа пока 10 ваших вопросов.")


@pytest.mark.parametrize("typed", ["👍", "\u202e\u202d :)", "x" * 1001])
async def test_what_is_no_question_is_asked_again(desk: Desk, anna: Anybody, typed: str) -> None:
    await heard(anna, "/ask")
    assert not (await heard(anna, typed)).text.startswith("Вопрос передан")
    assert (await heard(anna, "Нужна ли виза?")).text.startswith("Вопрос передан")


async def test_a_picture_is_no_question_and_a_command_is_a_command(desk: Desk, anna: Anybody) -> None:
    await heard(anna, "/ask")
    anna.forgets()
    await anna.sends_sticker()
    assert (await answer(anna)).text.startswith("Передать можно только текст.")
    assert (await heard(anna, "/help")).text.startswith("Что я умею")
    assert (await heard(anna, "Нужна ли виза?")).text.startswith("Вопрос передан")
    await heard(anna, "/ask")
    stopped = await shown(anna, "Отмена")
    assert stopped.text.startswith("Вопрос не отправлен.")
    assert not (await heard(anna, "Нужна ли виза?")).text.startswith("Вопрос передан")


async def test_a_button_about_a_delegation_that_is_not_there_says_so(desk: Desk, anna: Anybody) -> None:
    press = await anna.presses_data(anna.chat[-1], "ask:9999")
    assert (await press.answered()).startswith("Этого здесь больше нет.")


class TestInTheStaffGroup:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"staff_chat_id": GROUP})

    @pytest.fixture
    async def group(self, telegram: Telegram) -> Group:
        return telegram.group(GROUP, "Staff")

    async def test_a_reply_answers_and_the_card_shows_it(
        self, desk: Desk, group: Group, anna: Anybody, irina: Anybody
    ) -> None:
        group.joins(irina)
        await asked(anna)
        card = await group.hears()
        assert card.text == "Вопрос: Анна\n\nНужна ли виза?"
        press = await irina.presses("Ответить", chat=group)
        assert await press.answered() == "Ответьте на это сообщение текстом."
        anna.forgets()
        await irina.replies(card, "Нет.", chat=group)
        assert "Нет." in (await anna.hears()).text
        await desk.app.idle()
        assert "✅ Отвечает Ирина:\n\nНет." in group.messages[0].text
        assert group.messages[0].labels == []
        assert group.messages[-1].text.startswith("Ответ отправлен.")

    async def test_who_may_not_answer_is_refused_and_other_replies_are_left_alone(
        self, desk: Desk, group: Group, anna: Anybody
    ) -> None:
        stranger = await comes_to(desk, 4001, "Гость", "ru")
        group.joins(stranger)
        await asked(anna)
        card = await group.hears()
        await stranger.replies(card, "Да.", chat=group)
        refusal = await group.hears()
        assert refusal.text.startswith("Это действие вам недоступно.")
        await stranger.replies(refusal, "Почему?", chat=group)
        await desk.app.idle()
        async with desk.app.database.reading(desk.now) as unit:
            [question], _ = await unit.questions.open(None, 0, 9)
            [entry], _ = await unit.audit.recent(0, 9, "refused")
        assert entry.after == "question.answer"
        assert question.answer == ""

    async def test_two_replies_in_the_group_give_one_answer_and_a_picture_none(
        self, desk: Desk, group: Group, anna: Anybody, irina: Anybody, li: Anybody
    ) -> None:
        group.joins(irina)
        group.joins(li)
        await asked(anna)
        card = await group.hears()
        await irina.says("Кто знает?", chat=group)
        anna.forgets()
        await asyncio.gather(irina.replies(card, "Нет.", chat=group), li.replies(card, "Да.", chat=group))
        told = await answer(anna)
        await desk.app.idle()
        await anna.hears_nothing()
        assert ("Нет." in told.text) != ("Да." in told.text)
        assert sum("Ваш ответ не отправлен." in one.text or "您的答复未发送" in one.text for one in group.messages) == 1

    @pytest.mark.usefixtures("desk")
    async def test_one_asks_on_and_the_group_answers_each_question_by_its_own_card(
        self, group: Group, anna: Anybody, irina: Anybody
    ) -> None:
        group.joins(irina)
        await asked(anna, "Первый?")
        first = await group.hears()
        await asked(anna, "Второй?")
        second = await group.hears()
        anna.forgets()
        await irina.replies(second, "На второй", chat=group)
        assert "Второй?\n\nНа второй" in (await answer(anna)).text
        await irina.replies(first, "На первый", chat=group)
        assert "Первый?\n\nНа первый" in (await answer(anna)).text
        assert not any(one.text.startswith("Ответ на ваш вопрос") for one in group.messages)
