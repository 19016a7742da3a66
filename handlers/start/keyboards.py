"""Buttons of the first screens."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from delegation.language import LANGUAGES, Language
from delegation.ports import Words
from handlers.answer import Button, Rows


class ChooseLanguage(CallbackData, prefix="lang"):
    code: Language


def language_rows(words: Words) -> Rows:
    """One button a language, each called by its own name whatever the reader's."""
    return [[Button(words.plain(f"language-{code}"), ChooseLanguage(code=code).pack())] for code in LANGUAGES]
