"""Who is spoken to, and how: the texts bound to a reader's language, zone and present day."""

from __future__ import annotations

from datetime import datetime

from bot.texts.book import Texts
from bot.texts.words import BoundWords
from delegation.language import Language
from delegation.person import Person
from delegation.zones import day_in


class Speaker:
    """Binds the texts to a reader. `home_city` is what the centre's zone is called by."""

    def __init__(self, texts: Texts, home_timezone: str, home_city: str = "") -> None:
        self.texts = texts
        self.home_timezone = home_timezone
        self.home_city = home_city

    def to(self, person: Person, now: datetime) -> BoundWords:
        """The texts for one person."""
        return self.within(person.language, person.reminders.timezone, now)

    def within(self, language: Language, timezone: str, now: datetime) -> BoundWords:
        """The texts for readers of `language` in `timezone`: a group, a file."""
        home = (self.home_timezone, self.home_city)
        return BoundWords(self.texts, language, timezone, day_in(now, timezone), home)
