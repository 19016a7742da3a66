"""Words that nobody awaits: whoever has a draft may have meant them for it."""

from __future__ import annotations

from aiogram import Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.types import Message

from delegation.desk import applying
from delegation.markup import lines, paragraphs
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Screen
from handlers.apply.choosing import draft_line, resume_rows
from handlers.room import TYPED

router = Router(name="leftover")


@router.message(TYPED)
async def offer_to_resume(message: Message, unit: Unit, actor: Person, words: Words) -> Screen:
    drafts = await applying.drafts(unit, actor)
    if not drafts:
        raise SkipHandler
    hint = words("apply-resumed-hint", resume=words.plain("button-resume"))
    return Screen(paragraphs(hint, lines(*(draft_line(words, form) for form in drafts))), resume_rows(words, drafts))
