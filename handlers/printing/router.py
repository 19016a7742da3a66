"""Who presses a button gets the paper."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from delegation.desk import printing
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers
from handlers.printing import keyboards as keys
from handlers.printing.papers import print_paper
from handlers.room import Me

router = Router(name="printing")


@router.callback_query(keys.PrintAll.filter())
async def print_all(
    query: CallbackQuery, callback_data: keys.PrintAll, unit: Unit, actor: Person, words: Words, me: Me
) -> Answers:
    sheaf = await printing.take(unit, actor, callback_data.delegation, callback_data.what)
    return print_paper(words, sheaf, callback_data.what, me.username)


@router.callback_query(keys.PrintOne.filter())
async def print_one(
    query: CallbackQuery, callback_data: keys.PrintOne, unit: Unit, actor: Person, words: Words, me: Me
) -> Answers:
    sheaf = await printing.take_one(unit, actor, callback_data.application, callback_data.what)
    return print_paper(words, sheaf, callback_data.what, me.username, application=callback_data.application)
