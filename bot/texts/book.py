"""The Fluent files of all languages. fluent.runtime renders; it is used directly, since what does not talk to
Telegram must not import aiogram (docs/adr/001-fluent-directly.md)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from fluent.runtime import FluentBundle, FluentResource

from delegation.errors import Arg
from delegation.language import Language

FOLDER: Final = Path(__file__).parent


class MissingText(KeyError):
    """A text that a language does not have; a test keeps this from happening."""


@cache
def _bundle(folder: Path, language: Language) -> FluentBundle:
    """The texts of one language; parsing them takes longer than everything else that a start does."""
    bundle = FluentBundle([language], use_isolating=False)
    for file in sorted((folder / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")), allow_overrides=False)
    return bundle


class Texts:
    """All texts, read once in a process. One is a message of Fluent or a mistake: nothing falls back in silence."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self._plain = lru_cache(maxsize=4096)(self._render_plain)

    def has(self, language: Language, key: str) -> bool:
        return bool(_bundle(self._folder, language).has_message(key))

    def render(self, language: Language, key: str, args: Mapping[str, Arg]) -> str:
        """The text of `key`; MissingText when there is none or an argument is missing."""
        return self._render(language, key, args) if args else self._plain(language, key)

    def _render_plain(self, language: Language, key: str) -> str:
        return self._render(language, key, {})

    def _render(self, language: Language, key: str, args: Mapping[str, Arg]) -> str:
        bundle = _bundle(self._folder, language)
        if not bundle.has_message(key):
            raise MissingText(f"{language}: {key}")
        value = bundle.get_message(key).value
        if value is None:
            raise MissingText(f"{language}: {key} has no value")
        text, faults = bundle.format_pattern(value, dict(args))
        if faults:
            raise MissingText(f"{language}: {key}: {faults[0]}")
        return str(text)
