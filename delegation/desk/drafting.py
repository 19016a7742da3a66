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
from delegation.broadcast import (
    Audience,
    Broadcast,
    BroadcastState,
    Content,
    Deed,
    MediaKind,
    changed_languages,
    check_content,
    has_room_for_note,
)
from delegation.desk.audiences import sizes
from delegation.desk.broadcast_reports import view
from delegation.desk.parties import Party, parties
from delegation.desk.silence import ESCALATE_AFTER
from delegation.errors import BadAnswer, DomainError, Forbidden, MovedOn, NotFound
from delegation.event import DelegateRole, EventStatus
from delegation.language import LANGUAGES, Language
from delegation.paging import PAGE, Page, nearest
from delegation.person import Person, Role
from delegation.ports import Unit

T = TypeVar("T")


class Facet(StrEnum):
    """By what an audience is narrowed; short, since it travels in buttons."""

    DELEGATION = "d"
    STATUS = "s"
    ROLE = "r"
    LANGUAGE = "l"
    SILENT = "q"
    MISSING = "m"


async def begin(unit: Unit, actor: Person) -> Broadcast:
    """The broadcast that this person is writing: the latest with something in it, else an empty one."""
    rights.check_can_write_broadcasts(actor)
    drafts = [one for one in await unit.broadcasts.drafts_of(actor.id) if one.deed is Deed.SEND]
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
    if begun.deed is Deed.EDIT:
        content = _beside_what_was_sent(begun.content_for(language), content)
    return await _save(unit, replace(begun, contents={**begun.contents, language: check_content(content)}))


async def remove(unit: Unit, actor: Person, broadcast_id: int, language: Language) -> Broadcast:
    """Take the version in `language` out; harmless when there is none. MovedOn for an edit: what was sent stays."""
    begun = check_new(await draft(unit, actor, broadcast_id))
    kept = {other: content for other, content in begun.contents.items() if other != language}
    return await _save(unit, replace(begun, contents=kept))


async def throw_away(unit: Unit, actor: Person, broadcast_id: int) -> Broadcast:
    """Forget what was written; what was sent stays as it is. What it was then."""
    begun = await draft(unit, actor, broadcast_id)
    if begun.corrects is not None:
        sent = await unit.broadcasts.get(begun.corrects)
        return await _save(unit, replace(begun, contents=sent.contents))
    own = rights.delegations_of(actor, Role.COORDINATOR)
    empty = replace(begun, contents={}, audience=_widest(own), must_acknowledge=False, escalate_after=0)
    return await _save(unit, empty)


async def require(unit: Unit, actor: Person, broadcast_id: int, *, acknowledgement: bool) -> Broadcast:
    """Whether recipients are asked to acknowledge it."""
    begun = check_new(await draft(unit, actor, broadcast_id))
    return await _save(unit, replace(begun, must_acknowledge=acknowledgement))


async def escalate(unit: Unit, actor: Person, broadcast_id: int, hours: int) -> Broadcast:
    """After how many hours (one of ESCALATE_AFTER, 0: never) somebody learns who is silent. NotFound for another."""
    begun = check_new(await draft(unit, actor, broadcast_id))
    if hours not in {0, *ESCALATE_AFTER}:
        raise NotFound
    return await _save(unit, replace(begun, escalate_after=hours))


async def choose(unit: Unit, actor: Person, broadcast_id: int, facet: Facet, value: str) -> Broadcast:
    """Let `value` of `facet` in or, when it is in, out; an empty value takes the facet away.

    Of delegations and of earlier messages there is one or none. Forbidden for a delegation that is not this
    coordinator's, or a message to one.
    """
    begun = check_new(await draft(unit, actor, broadcast_id))
    try:
        aimed = _chosen(begun.audience, facet, value)
    except ValueError:
        raise NotFound from None
    if facet is Facet.SILENT and aimed.silent_on is not None:
        await view(unit, actor, aimed.silent_on)
    rights.check_can_broadcast(actor, aimed.delegation_id)
    return await _save(unit, replace(begun, audience=aimed))


async def size(unit: Unit, broadcast: Broadcast) -> Mapping[Language, int]:
    """How many people it would reach now, by the language that they read; of an edit those who have what changes."""
    if broadcast.corrects is None:
        return await sizes(unit, broadcast.audience)
    changed = changed_languages(await unit.broadcasts.get(broadcast.corrects), broadcast)
    spoken = await unit.deliveries.languages_of(broadcast.corrects)
    return {language: number for language, number in spoken.items() if language in changed}


async def aims(unit: Unit, actor: Person) -> list[Party]:
    """The delegations that this coordinator may write to, those of the latest event first."""
    rights.check_can_write_broadcasts(actor)
    found = await parties(unit, rights.delegations_of(actor, Role.COORDINATOR))
    held = [one for one in found if one.event.status is not EventStatus.CANCELLED]
    return sorted(held, key=lambda one: one.event.starts, reverse=True)


async def earlier(unit: Unit, actor: Person, number: int) -> Page[Broadcast]:
    """A page of the messages on which recipients may be silent, the latest first."""
    rights.check_can_write_broadcasts(actor)
    own, number = rights.delegations_of(actor, Role.COORDINATOR), max(number, 0)
    found, total = await unit.broadcasts.to_acknowledge(number * PAGE, PAGE, own)
    if not found and total:
        number = nearest(number, total)
        found, total = await unit.broadcasts.to_acknowledge(number * PAGE, PAGE, own)
    return Page(tuple(found), number, total)


async def ready(unit: Unit, actor: Person, broadcast_id: int) -> Broadcast:
    """The draft when there is something to send that Telegram would take from everybody. DomainError, BadAnswer."""
    broadcast = await draft(unit, actor, broadcast_id)
    if not broadcast.contents:
        raise DomainError("broadcast-nothing-written")
    for content in broadcast.contents.values():
        check_content(content)
    for language in await size(unit, broadcast):
        if language not in broadcast.contents and not has_room_for_note(broadcast.content_for(language)):
            raise BadAnswer("broadcast-no-room-for-note", language=language)
    return broadcast


def check_new(broadcast: Broadcast) -> Broadcast:
    """The draft itself when it is a new message. MovedOn for an edit: whom it goes to and when is settled."""
    if broadcast.deed is not Deed.SEND:
        raise MovedOn("broadcast-is-edit")
    return broadcast


def _beside_what_was_sent(sent: Content, written: Content) -> Content:
    """What is written anew for a message that is there: its photo or document stays, the text is the caption."""
    if written.media is not MediaKind.NONE:
        raise BadAnswer("broadcast-edit-file")
    return replace(sent, html=written.html)


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
        case Facet.SILENT:
            return replace(audience, silent_on=int(value) if value else None)
        case Facet.MISSING:
            return replace(audience, missing=bool(value))


def _toggled(chosen: frozenset[T], value: T | None) -> frozenset[T]:
    return frozenset() if value is None else chosen ^ {value}


def _widest(own: frozenset[int] | None) -> Audience:
    """Everybody, or the whole of the delegation that this coordinator coordinates."""
    return Audience() if own is None else Audience(delegation_id=min(own, default=None))


async def _save(unit: Unit, broadcast: Broadcast) -> Broadcast:
    await unit.broadcasts.save(broadcast)
    return broadcast
