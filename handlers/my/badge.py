"""The QR code of a delegate's badge, for who has none on paper (yet)."""

from __future__ import annotations

from collections.abc import Mapping

from delegation.form import Form
from delegation.person import Person
from delegation.ports import Unit, Words
from exports import qr
from handlers.answer import Paper
from handlers.naming import event_line
from handlers.papers import Build, File


def badge_picture(words: Words, form: Form, link: str) -> Paper:
    """The picture, with whose it is and what to do with it."""
    return Paper("badge", {"link": link}, words("badge-caption", name=form.called, event=event_line(words, form.event)))


async def badge_paper(unit: Unit, words: Words, person: Person, facts: Mapping[str, str | int]) -> Build | None:
    """The picture itself."""
    link = str(facts["link"])
    return lambda: File("badge.png", qr.png(link), qr.MIME, picture=True)
