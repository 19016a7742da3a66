"""All rooms, and what they give together. A new command is a new package and one line here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, TypeVar

from aiogram import F, Router
from aiogram.types import CallbackQuery

from delegation.ports import Words
from handlers import (
    applications,
    apply,
    ask,
    backup,
    broadcast,
    delegation,
    documents,
    editing,
    events,
    export,
    groups,
    health,
    journeys,
    my,
    printing,
    rollcall,
    rooms,
    roster,
    settings,
    start,
    team,
    trip_chat,
)
from handlers.answer import Toast
from handlers.notices import Errand, Errands, Notices, Renderer
from handlers.papers import Maker, Papers
from handlers.room import Room

T = TypeVar("T")

_GROUP: Final = F.chat.type.in_({"group", "supergroup"})
_IN_GROUP: Final = F.message.chat.type.in_({"group", "supergroup"})

ROOMS: Final[tuple[Room, ...]] = (
    rollcall.room,
    start.room,
    apply.room,
    my.room,
    documents.room,
    events.room,
    settings.room,
    ask.room,
    applications.room,
    roster.room,
    export.room,
    delegation.room,
    rooms.room,
    groups.room,
    journeys.room,
    printing.room,
    broadcast.room,
    broadcast.scheduling,
    editing.room,
    team.room,
    health.room,
    backup.room,
    trip_chat.room,
)
"""In the order in which an update is shown to them: what people do most comes first, after the roll call, which takes
the `/start` of a badge."""


def routers() -> Iterable[Router]:
    """The routers without dialogs: one that keeps private buttons out of groups, one for private chats, one for
    groups."""
    guard = Router(name="guard")
    guard.callback_query.register(_in_private, _IN_GROUP, ~F.data.split(":")[0].in_(_prefixes_in_groups()))
    private = Router(name="private")
    private.message.filter(F.chat.type == "private")
    private.edited_message.filter(F.chat.type == "private")
    groups = Router(name="groups")
    groups.message.filter(_GROUP)
    for room in ROOMS:
        if not room.dialogs:
            private.include_router(room.router)
        if room.group is not None:
            groups.include_router(room.group)
    return guard, private, groups


def dialog_router() -> Router:
    """The rooms whose screens are dialogs; only their updates pay for aiogram-dialog."""
    router = Router(name="dialogs")
    router.message.filter(F.chat.type == "private")
    for room in ROOMS:
        if room.dialogs:
            router.include_router(room.router)
            router.include_routers(*room.dialogs)
    router.include_router(apply.last)
    return router


def notices() -> Notices:
    merged: dict[str, Renderer] = _merged(room.notices for room in ROOMS)
    return merged


def errands() -> Errands:
    merged: dict[str, Errand] = _merged(room.errands for room in ROOMS)
    return merged


def papers() -> Papers:
    merged: dict[str, Maker] = _merged(room.papers for room in ROOMS)
    return merged


def _prefixes_in_groups() -> frozenset[str]:
    """How the data of the buttons begins that live in groups."""
    return frozenset(str(kind.__prefix__) for room in ROOMS for kind in room.in_groups)


async def _in_private(query: CallbackQuery, words: Words) -> Toast:
    """What people may see and do is not for everybody's eyes: the pressed message is read by a group."""
    return Toast(words.plain("toast-in-private"), alert=True)


def _merged(parts: Iterable[Mapping[str, T]]) -> dict[str, T]:
    merged: dict[str, T] = {}
    for part in parts:
        if twice := merged.keys() & part.keys():
            raise ValueError(f"two rooms give the same: {sorted(twice)}")
        merged |= part
    return merged
