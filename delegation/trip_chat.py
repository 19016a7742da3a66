"""A delegation's own Telegram group: what is said there is for everybody, so no personal data is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from delegation.delivery import Draft, Kind, Priority
from delegation.event import Delegation, Event, EventStatus
from delegation.language import Language
from delegation.reminders import RULES, Anchor
from delegation.zones import day_in, local_day_before


@dataclass(frozen=True, slots=True, kw_only=True)
class TripChat:
    """The group that belongs to a delegation; each has at most one, and a group belongs to at most one."""

    delegation_id: int
    chat_id: int
    """As Telegram numbers it: negative."""
    title: str
    language: Language
    """What is spoken there."""
    linked_by: int
    linked_at: datetime
    bot: str
    """The bot's @name: the card's button leads to its private chat."""


def card_scope(delegation_id: int) -> str:
    """What the keys of the trip cards of a delegation's group begin with."""
    return f"trip-card:{delegation_id}:"


def legs_scope(delegation_id: int) -> str:
    """What the keys of the announcements of legs in a delegation's group begin with."""
    return f"trip-leg:{delegation_id}:"


def announcements(chat: TripChat, event: Event, delegation: Delegation, now: datetime) -> Iterator[Draft]:
    """Each leg that lies ahead, told in the group when the delegates are reminded of it.

    As with reminders the key holds the date: moved within its day a leg is not announced again.
    """
    if event.status is EventStatus.CANCELLED:
        return
    for rule in RULES:
        for leg in delegation.legs if rule.anchor is Anchor.LEG else ():
            due = (
                leg.departs - rule.before
                if rule.day_before is None
                else local_day_before(leg.departs, leg.timezone, rule.day_before)
            )
            if due < chat.linked_at or leg.departs <= now:
                continue
            yield Draft(
                key=f"{legs_scope(delegation.id)}{rule.code}:{leg.id}:{day_in(leg.departs, leg.timezone)}",
                kind=Kind.REMINDER,
                topic="trip-leg",
                due_at=due,
                facts={"delegation_id": delegation.id, "leg_id": leg.id, "rule": rule.code},
                chat_id=chat.chat_id,
                priority=Priority.REMINDER,
                useful_until=leg.departs,
                event_id=event.id,
            )
