"""A room of the house of conversation: what one package of `handlers` gives to the whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from aiogram import F, Router
from aiogram.filters.callback_data import CallbackData
from aiogram_dialog import Dialog

from handlers.notices import Errand, Renderer
from handlers.papers import Maker

TYPED = F.text & ~F.text.startswith("/")
"""A message that answers a question: text that is no command. What a state reads is filtered by this, and what it
answers to everything else by `~F.text`, so that a command in mid-form is a command, whichever room it belongs to."""


class Me(Protocol):
    """The bot's own account: what a handler gets as `me`."""

    @property
    def id(self) -> int: ...
    @property
    def username(self) -> str: ...


@dataclass(frozen=True, kw_only=True)
class Room:
    """`router` hears private chats; `group` what comes from groups; `dialogs` are screens of aiogram-dialog.

    `in_groups` are the buttons that stand under messages in groups: every other one is refused there, whatever a forged
    client sends. `notices` and `errands` are by a delivery's topic, `papers` by the kind of `answer.Paper`.
    """

    router: Router
    group: Router | None = None
    dialogs: tuple[Dialog, ...] = ()
    in_groups: tuple[type[CallbackData], ...] = ()
    notices: Mapping[str, Renderer] = field(default_factory=dict)
    errands: Mapping[str, Errand] = field(default_factory=dict)
    papers: Mapping[str, Maker] = field(default_factory=dict)
