"""`/privacy`: what is held about a person, as a file; erase me."""

from __future__ import annotations

from collections.abc import Mapping

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from delegation.desk import privacy
from delegation.desk.privacy import Erasing
from delegation.markup import lines, paragraphs
from delegation.person import Person, Role
from delegation.ports import Unit, Words
from delegation.rights import role_of
from exports import held_file
from handlers.answer import Button, Paper, Screen
from handlers.papers import Build, File
from handlers.settings import keyboards as keys

router = Router(name="privacy")
PAPER = "everything-held"


@router.message(Command("privacy"))
@router.callback_query(keys.OpenPrivacy.filter())
async def show(event: Message | CallbackQuery, unit: Unit, words: Words) -> Screen:
    text = paragraphs(words("privacy"), words("privacy-kept", days=unit.centre.retention_days))
    everything = Button(words.plain("button-everything"), keys.GetEverything().pack())
    erase = Button(words.plain("button-erase"), keys.Erase().pack())
    return Screen(text, [[everything], [erase]])


@router.callback_query(keys.GetEverything.filter())
async def hand_over(query: CallbackQuery, words: Words) -> Paper:
    return Paper(PAPER, caption=words("privacy-file"))


@router.callback_query(keys.Erase.filter())
async def ask(query: CallbackQuery, unit: Unit, actor: Person, words: Words) -> Screen:
    return _sure(words, await privacy.foresee(unit, actor), role_of(actor))


@router.callback_query(keys.EraseSurely.filter())
async def erase(query: CallbackQuery, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Screen:
    await state.clear()
    await privacy.erase(unit, actor)
    return Screen(words("privacy-erased"))


async def everything_held(unit: Unit, words: Words, person: Person, facts: Mapping[str, str | int]) -> Build:
    """Everything held about whoever asked."""
    held, now = await privacy.everything(unit, person), unit.now

    def build() -> File:
        packed = held_file.write(held, words, now)
        return File(packed.name, packed.content, packed.mime)

    return build


def _sure(words: Words, erasing: Erasing, role: Role) -> Screen:
    text = lines(
        words("privacy-erase"),
        words("privacy-erase-applications", count=erasing.applications) if erasing.applications else "",
        words("privacy-erase-colleagues", count=erasing.colleagues) if erasing.colleagues else "",
        words("privacy-erase-role") if role is not Role.ENTREPRENEUR else "",
        words("privacy-erase-for-good"),
    )
    surely = Button(words.plain("button-erase-surely"), keys.EraseSurely().pack())
    return Screen(text, [[surely], [Button(words.plain("button-back"), keys.OpenPrivacy().pack())]])
