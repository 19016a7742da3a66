"""What partners' lists ask of a trip: shown, said, taken back."""

from __future__ import annotations

from typing import Final

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from delegation.desk import paper_facts
from delegation.desk.paper_facts import DAYS, FACTS, Facts
from delegation.errors import NotFound
from delegation.markup import Html, lines, paragraphs
from delegation.person import Person
from delegation.ports import Unit, Words
from exports.table import value_words
from handlers.answer import Answers, Button, Screen
from handlers.export import keyboards as keys
from handlers.export.choices import languages
from handlers.export.states import Exporting
from handlers.naming import party_line
from handlers.paging import side_by_side
from handlers.room import TYPED
from handlers.waiting import stop_waiting

router = Router(name="facts")

IN_A_ROW: Final = 2


@router.callback_query(keys.Facts.filter())
async def show(
    query: CallbackQuery, callback_data: keys.Facts, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    await stop_waiting(state, Exporting)
    return _facts_screen(words, await paper_facts.read(unit, actor, callback_data.delegation), callback_data)


@router.callback_query(keys.AskFact.filter())
async def ask(
    query: CallbackQuery, callback_data: keys.AskFact, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    facts = await paper_facts.read(unit, actor, callback_data.delegation)
    if callback_data.code not in FACTS:
        raise NotFound
    await state.set_state(Exporting.fact)
    await state.set_data(callback_data.model_dump())
    return _question_screen(words, facts, callback_data)


@router.callback_query(keys.UnsayFact.filter())
async def take_back(
    query: CallbackQuery, callback_data: keys.UnsayFact, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    facts = await paper_facts.unsay(unit, actor, callback_data.delegation, callback_data.code)
    await stop_waiting(state, Exporting)
    return _facts_screen(words, facts, _list_of(callback_data))


@router.message(Exporting.fact, TYPED)
@router.edited_message(Exporting.fact, TYPED)
async def say(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    asked = keys.AskFact(**await state.get_data())
    facts = await paper_facts.say(unit, actor, asked.delegation, asked.code, asked.language, message.text or "")
    await state.clear()
    return _facts_screen(words, facts, _list_of(asked))


@router.message(Exporting.fact, ~F.text)
async def needs_text(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    asked = keys.AskFact(**await state.get_data())
    facts = await paper_facts.read(unit, actor, asked.delegation)
    question = _question_screen(words, facts, asked)
    return Screen(paragraphs(words("fact-needs-text"), question.text), question.rows)


def _facts_screen(words: Words, facts: Facts, chosen: keys.Facts) -> Screen:
    """All of them as the list in the chosen language will have them."""
    spoken = words.in_language(chosen.language)
    told = [
        words(
            "fact-line",
            name=words.plain(f"roster-column-{code}"),
            value=value_words(code, value, spoken) if (value := facts.values[code]) else words.plain("fact-none"),
        )
        for code in FACTS
    ]
    ask_one = [
        Button(words.plain(f"roster-column-{code}"), keys.AskFact(**chosen.model_dump(), code=code).pack())
        for code in FACTS
    ]
    tongues = languages(words, chosen.language, lambda one: chosen.model_copy(update={"language": one}).pack())
    back = keys.Export(delegation=chosen.delegation, kind=chosen.kind, language=chosen.language).pack()
    return Screen(
        paragraphs(lines(words("facts"), Html(party_line(words, facts.party))), lines(*told), words("facts-how")),
        [tongues, *side_by_side(ask_one, IN_A_ROW), [Button(words.plain("button-back"), back)]],
    )


def _question_screen(words: Words, facts: Facts, asked: keys.AskFact) -> Screen:
    name = words.plain(f"roster-column-{asked.code}")
    if asked.code in DAYS:
        question = words("fact-ask-day", name=name)
    else:
        question = words("fact-ask", name=name, language=words.plain(f"language-{asked.language}"))
    example = words.in_language(asked.language).plain(f"fact-example-{asked.code.replace('_', '-')}")
    unsay = keys.UnsayFact(**asked.model_dump()).pack()
    back = _list_of(asked).pack()
    return Screen(
        lines(question, words("fact-example", example=example)),
        [
            *([[Button(words.plain("button-fact-unsay"), unsay)]] if asked.code in facts.said else []),
            [Button(words.plain("button-back"), back)],
        ],
    )


def _list_of(asked: keys.AskFact | keys.UnsayFact) -> keys.Facts:
    return keys.Facts(delegation=asked.delegation, kind=asked.kind, language=asked.language)
