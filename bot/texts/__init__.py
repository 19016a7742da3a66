"""What the desk says, in three languages: Fluent files, a folder a language, and how they are rendered."""

from bot.texts.book import Texts
from bot.texts.words import BoundWords

__all__ = ["BoundWords", "Texts"]
