"""Broadcasts: one message, in one or more languages, to an audience (PRODUCT.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import blake2b
from typing import Final

from delegation import typed
from delegation.application import Status
from delegation.errors import BadAnswer
from delegation.event import DelegateRole
from delegation.language import LANGUAGES, Language
from delegation.markup import bare
from delegation.typed import LONGEST_MESSAGE, clean, cut

LONGEST_CAPTION: Final = 1024
MOST_BYTES: Final = 32_768
MOST_ENTITIES: Final = 100
"""What Telegram takes (BOT_API.md): characters without markup, bytes with it, pieces of markup."""
NOTE_ROOM: Final = 80
"""Characters that the line takes which tells a reader that there is no version in their language."""
EXCERPT: Final = 60


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

    @property
    def text(self) -> str:
        """What is read, without markup."""
        return bare(self.html)

    @property
    def excerpt(self) -> str:
        """The beginning, in one line, by which it is recognised; empty for a photo or document without words."""
        return cut(clean(self.text), EXCERPT)


def room(content: Content) -> int:
    """Characters that Telegram would still take beside this content; below 0 when it is too long."""
    return (LONGEST_MESSAGE if content.media is MediaKind.NONE else LONGEST_CAPTION) - len(content.text)


def has_room_for_note(content: Content) -> bool:
    """Whether the line that names its language fits in with it."""
    return room(content) >= NOTE_ROOM and content.html.count("</") < MOST_ENTITIES


def check_content(content: Content) -> Content:
    """The content itself when Telegram would take it.

    Raises BadAnswer: nothing to read, too long (a caption is shorter than a text), too much markup.
    """
    text = content.text
    if content.media is MediaKind.NONE and not clean(text):
        raise BadAnswer("broadcast-empty")
    if room(content) < 0:
        too_long = "broadcast-too-long" if content.media is MediaKind.NONE else "broadcast-caption-too-long"
        raise BadAnswer(too_long, length=len(text))
    if len(content.html.encode()) > MOST_BYTES or content.html.count("</") > MOST_ENTITIES:
        raise BadAnswer("broadcast-too-much-markup")
    return content


def was_cut(content: Content) -> bool:
    """Whether this looks like the first piece of a longer text."""
    return content.media is MediaKind.NONE and typed.was_cut(content.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """A filter over people. All None: everyone who opened the bot; each set narrows the ones before."""

    delegation_id: int | None = None
    statuses: frozenset[Status] = frozenset()
    roles: frozenset[DelegateRole] = frozenset()
    languages: frozenset[Language] = frozenset()
    silent_on: int | None = None
    """Only who got that broadcast and has not acknowledged it."""
    missing: bool = False
    """Only who speaks for a delegate of whom some of the documents asked for are missing."""


class Deed(StrEnum):
    """What is done with one message to many: said, or said otherwise or taken back after it was sent."""

    SEND = "send"
    EDIT = "edit"
    RECALL = "recall"


class BroadcastState(StrEnum):
    DRAFT = "draft"
    SCHEDULED = "scheduled"
    SENDING = "sending"
    STOPPED = "stopped"
    DONE = "done"
    RECALLED = "recalled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Broadcast:
    """One message to an audience. `contents` by language; a missing one falls back as LocalText does.

    An edit or a recall is a broadcast too, to those who got the one that it `corrects`: it is sent by the same engine
    and fares as any other.
    """

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
    deed: Deed = Deed.SEND
    corrects: int | None = None
    timezone: str = ""
    """On whose wall it was scheduled, IANA; "" on the centre's."""
    escalate_after: int = 0
    """Hours after which the delegation's head learns who is silent; 0: never."""

    def language_for(self, language: Language) -> Language:
        """The version that a reader of `language` gets: their own, else English, Russian, Chinese; KeyError if none."""
        for choice in (language, "en", "ru", "zh"):
            if choice in self.contents:
                return choice
        raise KeyError(language)

    def content_for(self, language: Language) -> Content:
        """What a reader of `language` gets; KeyError when nothing is written yet."""
        return self.contents[self.language_for(language)]

    @property
    def mark(self) -> str:
        """Eight characters that change with what is said and to whom: a button with another mark speaks of another
        message than the one that would be sent."""
        audience = self.audience
        parts = [
            str(audience.delegation_id),
            str(audience.silent_on),
            str(audience.missing),
            str(self.must_acknowledge),
        ]
        parts.append(str(self.escalate_after))
        parts += [",".join(sorted(choices)) for choices in (audience.statuses, audience.roles, audience.languages)]
        for language in LANGUAGES:
            if (content := self.contents.get(language)) is not None:
                parts += [language, content.media, content.file_id, content.html]
        return blake2b("\0".join(parts).encode(), digest_size=4).hexdigest()


def changed_languages(before: Broadcast, after: Broadcast) -> frozenset[Language]:
    """Whose readers get something else from `after` than from `before`: another text, or one in another language."""
    return frozenset(
        language
        for language in LANGUAGES
        if before.language_for(language) != after.language_for(language)
        or before.content_for(language) != after.content_for(language)
    )


def broadcast_key(broadcast_id: int, person_id: int) -> str:
    """The key of the delivery of a broadcast to one recipient."""
    return f"broadcast:{broadcast_id}:{person_id}"
