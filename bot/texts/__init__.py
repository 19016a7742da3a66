"""What the desk says, in three languages: Fluent files, a folder a language, and how they are rendered."""

from bot.texts.book import MissingText, Texts
from bot.texts.speaker import Speaker
from bot.texts.words import BoundWords

__all__ = ["BoundWords", "MissingText", "Speaker", "Texts"]
