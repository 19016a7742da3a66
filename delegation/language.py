"""The three languages of the desk and texts that exist in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Language = Literal["ru", "en", "zh"]
LANGUAGES: Final[tuple[Language, ...]] = ("ru", "en", "zh")


def language_of(code: str | None, default: Language) -> Language:
    """The desk's language for Telegram's `language_code` (IETF tag such as `zh-hans`), else `default`."""
    head = (code or "").lower().replace("_", "-").split("-")[0]
    return head if head in LANGUAGES else default


@dataclass(frozen=True, slots=True)
class LocalText:
    """A text in up to three languages, of which at least one is there."""

    ru: str = ""
    en: str = ""
    zh: str = ""

    def __bool__(self) -> bool:
        return bool(self.ru or self.en or self.zh)

    def best(self, language: Language) -> str:
        """The text in `language`, else in English, else in whatever language there is."""
        return str(getattr(self, language)) or self.en or self.ru or self.zh

    def has(self, language: Language) -> bool:
        return bool(getattr(self, language))
