"""Words that nobody awaits: whoever has a form that is not finished, an application or papers, may have meant them for
it."""

from __future__ import annotations

from aiogram import Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.types import Message

from delegation.desk import applying, documenting
from delegation.markup import lines, paragraphs
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Screen
from handlers.apply.choosing import draft_line, resume_rows
from handlers.documents.begun import begun_line, begun_rows
from handlers.room import TYPED

router = Router(name="leftover")


@router.message(TYPED)
async def offer_to_resume(message: Message, unit: Unit, actor: Person, words: Words) -> Screen:
    drafts, papers = await applying.drafts(unit, actor), await documenting.begun(unit, actor)
    if not drafts and not papers:
        raise SkipHandler
    what = "both" if drafts and papers else "papers" if papers else "draft"
    hint = words("apply-resumed-hint", what=what, resume=words.plain("button-resume"))
    told = [draft_line(words, form) for form in drafts] + [begun_line(words, form) for form in papers]
    rows = [*resume_rows(words, drafts), *begun_rows(words, papers, alone=not drafts)]
    return Screen(paragraphs(hint, lines(*told)), rows)
