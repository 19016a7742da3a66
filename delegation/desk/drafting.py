"""A broadcast while it is being written: its versions, its audience, whether it must be acknowledged.

Everybody has at most a few drafts and works on the latest; what was written is kept until it is sent or thrown away.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from delegation import rights
from delegation.application import Status
from delegation.broadcast import Audience, Broadcast, BroadcastState, Content, check_content
from delegation.desk.parties import Party, parties
from delegation.errors import DomainError, Forbidden, MovedOn, NotFound
from delegation.event import DelegateRole, EventStatus
from delegation.language import LANGUAGES, Language
from delegation.person import Person, Role
from delegation.ports import Unit

T = TypeVar("T")


class Facet(StrEnum):
    """By what an audience is narrowed; short, since it travels in buttons."""

    DELEGATION = "d"
    STATUS = "s"
    ROLE = "r"
    LANGUAGE = "l"


async def begin(unit: Unit, actor: Person) -> Broadcast:
    """The broadcast that this person is writing: the latest with something in it, else an empty one."""
    rights.check_can_write_broadcasts(actor)
    drafts = await unit.broadcasts.drafts_of(actor.id)
    begun = next((draft for draft in drafts if draft.contents), drafts[0] if drafts else None)
    own = rights.delegations_of(actor, Role.COORDINATOR)
    if begun is None:
        return await unit.broadcasts.add(
            Broadcast(
                id=0,
                author_id=actor.id,
                state=BroadcastState.DRAFT,
                audience=_widest(own),
                created_at=unit.now,
            )
        )
    if own is not None and begun.audience.delegation_id not in own:
        begun = await _save(unit, replace(begun, audience=_widest(own)))
    return begun


async def draft(unit: Unit, actor: Person, broadcast_id: int) -> Broadcast:
    """A broadcast that this person is writing.

    Forbidden when it is somebody else's; MovedOn when it is no draft any more.
    """
    rights.check_can_write_broadcasts(actor)
    broadcast = await unit.broadcasts.get(broadcast_id)
    if broadcast.author_id != actor.id:
        raise Forbidden("broadcast.change", f"broadcast:{broadcast_id}")
    if broadcast.state is not BroadcastState.DRAFT:
        raise MovedOn(f"broadcast-is-{broadcast.state.value}")
    return broadcast


async def write(unit: Unit, actor: Person, broadcast_id: int, language: Language, content: Content) -> Broadcast:
    """Put in the version in `language`, in place of the one before. BadAnswer when Telegram would not take it."""
    begun = await draft(unit, actor, broadcast_id)
    return await _save(unit, replace(begun, contents={**begun.contents, language: check_content(content)}))


async def remove(unit: Unit, actor: Person, broadcast_id: int, language: Language) -> Broadcast:
    """Take the version in `language` out; harmless when there is none."""
    begun = await draft(unit, actor, broadcast_id)
    kept = {other: content for other, content in begun.contents.items() if other != language}
    return await _save(unit, replace(begun, contents=kept))


async def throw_away(unit: Unit, actor: Person, broadcast_id: int) -> None:
    """Forget what was written."""
    begun = await draft(unit, actor, broadcast_id)
    own = rights.delegations_of(actor, Role.COORDINATOR)
    await _save(unit, replace(begun, contents={}, audience=_widest(own), must_acknowledge=False))


async def require(unit: Unit, actor: Person, broadcast_id: int, *, acknowledgement: bool) -> Broadcast:
    """Whether recipients are asked to acknowledge it."""
    begun = await draft(unit, actor, broadcast_id)
    return await _save(unit, replace(begun, must_acknowledge=acknowledgement))


async def choose(unit: Unit, actor: Person, broadcast_id: int, facet: Facet, value: str) -> Broadcast:
    """Let `value` of `facet` in or, when it is in, out; an empty value takes the facet away.

    Of delegations there is one or none. Forbidden for a delegation that is not this coordinator's.
    """
    begun = await draft(unit, actor, broadcast_id)
    try:
        aimed = _chosen(begun.audience, facet, value)
    except ValueError:
        raise NotFound from None
    rights.check_can_broadcast(actor, aimed.delegation_id)
    return await _save(unit, replace(begun, audience=aimed))


async def size(unit: Unit, broadcast: Broadcast) -> Mapping[Language, int]:
    """How many people it would reach now, by the language that they read."""
    return await unit.broadcasts.languages_of(broadcast.audience)


async def aims(unit: Unit, actor: Person) -> list[Party]:
    """The delegations that this coordinator may write to, those of the latest event first."""
    rights.check_can_write_broadcasts(actor)
    found = await parties(unit, rights.delegations_of(actor, Role.COORDINATOR))
    held = [one for one in found if one.event.status is not EventStatus.CANCELLED]
    return sorted(held, key=lambda one: one.event.starts, reverse=True)


def check_ready(broadcast: Broadcast) -> Broadcast:
    """The broadcast itself when there is something to send. DomainError, BadAnswer."""
    if not broadcast.contents:
        raise DomainError("broadcast-nothing-written")
    for content in broadcast.contents.values():
        check_content(content)
    return broadcast


def _chosen(audience: Audience, facet: Facet, value: str) -> Audience:
    match facet:
        case Facet.DELEGATION:
            return replace(audience, delegation_id=int(value) if value else None)
        case Facet.STATUS:
            return replace(audience, statuses=_toggled(audience.statuses, Status(value) if value else None))
        case Facet.ROLE:
            return replace(audience, roles=_toggled(audience.roles, DelegateRole(value) if value else None))
        case Facet.LANGUAGE:
            language = next((code for code in LANGUAGES if code == value), None)
            if value and language is None:
                raise ValueError(value)
            return replace(audience, languages=_toggled(audience.languages, language))


def _toggled(chosen: frozenset[T], value: T | None) -> frozenset[T]:
    return frozenset() if value is None else chosen ^ {value}


def _widest(own: frozenset[int] | None) -> Audience:
    """Everybody, or the whole of the delegation that this coordinator coordinates."""
    return Audience() if own is None else Audience(delegation_id=min(own, default=None))


async def _save(unit: Unit, broadcast: Broadcast) -> Broadcast:
    await unit.broadcasts.save(broadcast)
    return broadcast
