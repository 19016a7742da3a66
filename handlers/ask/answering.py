"""Answering: from the card, from the list of what waits, by a reply, in the staff's group."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from delegation.desk import asking
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers, Screen, Toast
from handlers.ask import keyboards as keys
from handlers.ask.screens import (
    POSTED,
    again_screen,
    answered_screen,
    answering_screen,
    asking_screen,
    card_screen,
    questions_screen,
)
from handlers.ask.states import Answering, Asking
from handlers.room import TYPED, Me
from handlers.waiting import in_pieces, stop_waiting

router = Router(name="answer")
group = Router(name="answer-in-group")
"""What the staff's group says; buttons come through `router` wherever they are pressed."""


@router.message(Command("questions"))
async def waiting(message: Message, unit: Unit, actor: Person, words: Words) -> Answers:
    return questions_screen(words, await asking.waiting(unit, actor, 0))


@router.callback_query(keys.Questions.filter())
async def turn(query: CallbackQuery, callback_data: keys.Questions, unit: Unit, actor: Person, words: Words) -> Answers:
    return questions_screen(words, await asking.waiting(unit, actor, callback_data.page))


@router.callback_query(keys.OpenQuestion.filter())
async def open_card(
    query: CallbackQuery, callback_data: keys.OpenQuestion, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    card = await asking.read(unit, actor, callback_data.question)
    await stop_waiting(state, Answering)
    return card_screen(words, card, callback_data.page)


@router.callback_query(keys.AnswerQuestion.filter())
async def begin(
    query: CallbackQuery, callback_data: keys.AnswerQuestion, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    card = await asking.read(unit, actor, callback_data.question)
    if card.answered:
        return Toast(words.plain("toast-answered", name=card.answerer.called if card.answerer else ""), alert=True)
    if query.message is not None and query.message.chat.type != "private":
        return Toast(words.plain("toast-answer-here"), alert=True)
    await state.set_state(Answering.text)
    await state.set_data({"question": callback_data.question, "page": callback_data.page})
    return answering_screen(words, card, callback_data.page)


@router.message(F.reply_to_message, TYPED)
async def reply(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext, me: Me) -> Answers:
    question = await _question_replied_to(unit, actor, message, me)
    if question is None:
        return await _reply_to_answer(unit, actor, words, state, message)
    if await in_pieces(message, state):
        card = await asking.read(unit, actor, question)
        return Screen(words("answer-in-parts", name=card.asker.called), fresh=True)
    answered = await asking.answer(unit, actor, question, message.text or "")
    if (await state.get_data()).get("question") == question:
        await state.clear()
    return answered_screen(words, answered, fresh=True, listed=True)


@router.message(Answering.text, TYPED)
async def answer(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    kept = await state.get_data()
    if await in_pieces(message, state):
        card = await asking.read(unit, actor, int(kept["question"]))
        return answering_screen(words, card, int(kept["page"]), "answer-in-parts")
    answered = await asking.answer(unit, actor, int(kept["question"]), message.text or "")
    await state.clear()
    # A card that was posted follows by itself; another screen of the chat loses its buttons now.
    return answered_screen(words, answered, fresh=kept["page"] == POSTED, listed=True)


@router.message(Answering.text, ~F.text)
@router.edited_message(Answering.text)
async def answer_in_text(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    kept = await state.get_data()
    card = await asking.read(unit, actor, int(kept["question"]))
    return answering_screen(words, card, int(kept["page"]), "answer-in-text")


@group.message(F.reply_to_message)
async def reply_in_group(message: Message, unit: Unit, actor: Person, words: Words, me: Me) -> Answers:
    question = await _question_replied_to(unit, actor, message, me)
    if question is None or (message.text or "").startswith("/"):
        raise SkipHandler
    if not message.text:
        return Screen(words("answer-in-text-here"), fresh=True)
    answered = await asking.answer(unit, actor, question, message.text)
    return answered_screen(words, answered, fresh=True, listed=False)


async def _question_replied_to(unit: Unit, actor: Person, message: Message, me: Me) -> int | None:
    """The question whose card was replied to: by its button, or, once it is answered and has none, by what was sent."""
    replied = message.reply_to_message
    if replied is None or replied.from_user is None or replied.from_user.id != me.id:
        return None
    found = keys.question_under(replied)
    return found or await asking.card_replied_to(unit, actor, message.chat.id, replied.message_id)


async def _reply_to_answer(unit: Unit, actor: Person, words: Words, state: FSMContext, message: Message) -> Screen:
    """Who replies to an answer may want to know more: that is a new question, which they confirm."""
    replied = message.reply_to_message
    delegation = keys.subject_under(replied) if replied is not None else None
    if delegation is None or await state.get_state() is not None:
        raise SkipHandler
    about = await asking.subject(unit, actor, delegation)
    await state.set_state(Asking.text)
    await state.set_data({"delegation": delegation})
    if await in_pieces(message, state):
        return asking_screen(words, about, await asking.subjects(unit, actor), "ask-in-parts")
    await state.update_data(typed=message.text, message=message.message_id)
    return again_screen(words, about, message.text or "")
