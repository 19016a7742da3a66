"""Checking in by badge: what a scanned QR code opens, and `/checkin`, which says how to scan."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message

from delegation import badge
from delegation.desk import checkin, rosters
from delegation.desk.checkin import AtWhich
from delegation.desk.rollcall import Marked
from delegation.form import Form
from delegation.markup import lines
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers, Button, Screen
from handlers.my.screens import card_screen
from handlers.rollcall import keyboards as keys
from handlers.rollcall.naming import marked_toast
from handlers.rollcall.screens import at_which_screen, person_screen

router = Router(name="scanning")


@router.message(CommandStart(deep_link=True, magic=F.args.startswith(badge.PREFIX)))
async def scan(message: Message, command: CommandObject, unit: Unit, actor: Person, words: Words) -> Answers:
    token = badge.read(command.args or "") or ""
    scanned = await checkin.scan(unit, actor, token)
    match scanned:
        case Form():
            return card_screen(words, scanned)
        case AtWhich():
            return at_which_screen(words, scanned, 0, "", fresh=True)
        case Marked():
            return _card(words, scanned, fresh=True)


@router.message(Command("checkin"))
async def explain(message: Message, unit: Unit, actor: Person, words: Words) -> Answers:
    found = await rosters.readable(unit, actor, 0)
    data = keys.OpenTrip(delegation=found.items[0].delegation.id) if found.total == 1 else keys.Rolls()
    button = Button(words.plain("button-roll-open"), data.pack())
    return Screen(lines(words("checkin"), words("checkin-how")), [[button]])


@router.callback_query(keys.AtAnother.filter())
async def at_another(
    query: CallbackQuery, callback_data: keys.AtAnother, unit: Unit, actor: Person, words: Words
) -> Answers:
    asked = await checkin.at_which(unit, actor, callback_data.application)
    return at_which_screen(words, asked, callback_data.page, callback_data.instead)


@router.callback_query(keys.CheckIn.filter())
async def check_in(
    query: CallbackQuery, callback_data: keys.CheckIn, unit: Unit, actor: Person, words: Words
) -> Answers:
    chosen = callback_data
    marked = await checkin.move(unit, actor, chosen.application, chosen.stage, chosen.instead)
    return [marked_toast(words, marked, present=True), _card(words, marked)]


def _card(words: Words, marked: Marked, *, fresh: bool = False) -> Screen:
    """The card of whoever was scanned. A fresh one leaves the open roll above it as it is."""
    view = keys.OpenPerson(application=marked.card.row.application.id, stage=marked.card.roll.stage.code)
    return person_screen(words, marked.card, view, scanned=True, fresh=fresh)
