"""Cards for those who work with them: one in the chat of each, and one in the staff's group."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from delegation.delivery import Draft
from delegation.desk import trip_chats
from delegation.person import Person
from delegation.ports import Unit


async def post(unit: Unit, readers: Iterable[Person], card: Draft) -> None:
    """Plan `card` for each of the readers who can be reached and, where the settings name one, for the staff's group.

    What its key begins with stands in `card.key`; it needs no recipient of its own.
    """
    posts = [
        replace(card, key=f"{card.key}{one.id}", person_id=one.id)
        for one in readers
        if one.telegram_id is not None and one.reachable
    ]
    if unit.centre.staff_chat_id is not None:
        group = await unit.chats.present(unit.centre.staff_chat_id)
        posts.append(replace(card, key=f"{card.key}staff", chat_id=group))
    await unit.deliveries.plan(posts)


async def follow(unit: Unit, group: int, now: int) -> None:
    """The group `group` became the supergroup `now`: what is posted to it goes there, whatever the settings say."""
    await unit.chats.move(group, now)
    await trip_chats.move(unit, group, now)
