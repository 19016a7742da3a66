"""Broadcasts: one message, in one or more languages, to an audience (PRODUCT.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from delegation.application import Status
from delegation.event import DelegateRole
from delegation.language import Language


class MediaKind(StrEnum):
    NONE = "none"
    PHOTO = "photo"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What is said in one language. `html` was made from Telegram's own entities or escaped typing."""

    html: str
    media: MediaKind = MediaKind.NONE
    file_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """A filter over people. All None: everyone who opened the bot; each set narrows the ones before."""

    delegation_id: int | None = None
    statuses: frozenset[Status] = frozenset()
    roles: frozenset[DelegateRole] = frozenset()
    languages: frozenset[Language] = frozenset()


class BroadcastState(StrEnum):
    DRAFT = "draft"
    SCHEDULED = "scheduled"
    SENDING = "sending"
    STOPPED = "stopped"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Broadcast:
    """One message to an audience. `contents` by language; a missing one falls back as LocalText does."""

    id: int
    author_id: int
    state: BroadcastState
    audience: Audience = Audience()
    contents: Mapping[Language, Content] = field(default_factory=dict)
    scheduled_at: datetime | None = None
    must_acknowledge: bool = False
    created_at: datetime
    started_at: datetime | None = None
    ended_at: datetime | None = None

    def content_for(self, language: Language) -> Content:
        """What a reader of `language` gets: their own version, else English, Russian, Chinese; KeyError if none."""
        for choice in (language, "en", "ru", "zh"):
            if choice in self.contents:
                return self.contents[choice]
        raise KeyError(language)
