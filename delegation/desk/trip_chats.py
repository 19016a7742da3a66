"""A delegation's Telegram group: linked by a coordinator from within it, told of legs, shown a card that follows."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from delegation import rights
from delegation.application import Status
from delegation.delivery import Draft, Kind
from delegation.desk import noting
from delegation.desk.parties import Party, parties, party
from delegation.errors import MovedOn, NotFound
from delegation.event import Direction, EventStatus
from delegation.language import Language
from delegation.person import Person, Role
from delegation.ports import Unit
from delegation.trip_chat import TripChat, announcements, card_scope, legs_scope
from delegation.zones import day_in

CARD = "trip-card"
LOST = "trip-chat-lost"


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """A delegation and its group."""

    party: Party
    chat: TripChat


@dataclass(frozen=True, slots=True, kw_only=True)
class Members:
    """A group held against the roster."""

    linked: Linked
    inside: tuple[str, ...]
    """The names of delegates who are in the group."""
    outside: tuple[str, ...]
    """Of those who are not."""
    without: tuple[str, ...]
    """Of those who have no Telegram: colleagues of somebody."""
    others: int
    """How many are in the group and not on the roster: staff, coordinators, anybody."""


async def linkable(unit: Unit, actor: Person) -> list[Party]:
    """The delegations that this person coordinates and whose trip is not over, the nearest first. Forbidden."""
    rights.check_can_link_somewhere(actor)
    today = day_in(unit.now, unit.centre.timezone)
    return [
        one
        for one in await parties(unit, rights.delegations_of(actor, Role.COORDINATOR))
        if one.event.ends >= today and one.event.status is not EventStatus.CANCELLED
    ]


async def link(unit: Unit, actor: Person, delegation_id: int, chat_id: int, title: str, bot: str) -> Linked:
    """Make a group the delegation's: its card is posted there, its legs will be announced. Linking it again posts the
    card anew. Forbidden, NotFound; MovedOn when the trip is over."""
    rights.check_can_link(actor, delegation_id)
    found = next((one for one in await linkable(unit, actor) if one.delegation.id == delegation_id), None)
    if found is None:
        raise MovedOn("trip-chat-over")
    for earlier in (await unit.trip_chats.of_delegation(delegation_id), await unit.trip_chats.of_chat(chat_id)):
        if earlier is not None:
            await _forget(unit, earlier)
    chat = TripChat(
        delegation_id=delegation_id,
        chat_id=chat_id,
        title=title,
        language=await _spoken(unit, found),
        linked_by=actor.id,
        linked_at=unit.now,
        bot=bot,
    )
    await unit.trip_chats.put(chat)
    await _note(unit, actor.id, "delegation.link", delegation_id, after=title)
    await _post_card(unit, chat)
    await _announce(unit, chat, found)
    return Linked(party=found, chat=chat)


async def linked(unit: Unit, actor: Person) -> list[Linked]:
    """The groups of the delegations that this person coordinates. Forbidden."""
    rights.check_can_link_somewhere(actor)
    chats = await unit.trip_chats.of_delegations(rights.delegations_of(actor, Role.COORDINATOR))
    return [Linked(party=await party(unit, chat.delegation_id), chat=chat) for chat in chats]


async def one_linked(unit: Unit, actor: Person, delegation_id: int) -> Linked:
    """The group of that delegation. Forbidden; NotFound when there is none (any more)."""
    rights.check_can_link(actor, delegation_id)
    chat = await unit.trip_chats.of_delegation(delegation_id)
    if chat is None:
        raise NotFound("trip-chat-none")
    return Linked(party=await party(unit, delegation_id), chat=chat)


async def unlink(unit: Unit, actor: Person, delegation_id: int) -> Linked:
    """The group is the delegation's no more: nothing further is said there. Forbidden, NotFound."""
    found = await one_linked(unit, actor, delegation_id)
    await _forget(unit, found.chat)
    await _note(unit, actor.id, "delegation.unlink", delegation_id, before=found.chat.title)
    return found


async def lose(unit: Unit, chat_id: int) -> None:
    """The bot was put out of a group: whoever linked it is told; the delegation's coordinators when that person is none
    of them any more."""
    chat = await unit.trip_chats.of_chat(chat_id)
    if chat is None:
        return
    await _forget(unit, chat)
    await _note(unit, None, "delegation.unlink", chat.delegation_id, before=chat.title)
    linked_by = (await unit.people.get_many([chat.linked_by])).get(chat.linked_by)
    if linked_by is not None and rights.holds(linked_by, Role.COORDINATOR, chat.delegation_id):
        readers = [linked_by]
    else:
        readers = await unit.people.with_role(Role.COORDINATOR, chat.delegation_id)
    news = Draft(
        key=f"{LOST}:{chat.delegation_id}:{unit.now.timestamp():.0f}:",
        kind=Kind.NOTICE,
        topic=LOST,
        due_at=unit.now,
        facts={"delegation_id": chat.delegation_id, "title": chat.title},
    )
    await unit.deliveries.plan(replace(news, key=f"{news.key}{one.id}", person_id=one.id) for one in readers)


async def post_again(unit: Unit, chat_id: int) -> None:
    """Post the card anew: the bot may pin it from now on, or the group became another chat."""
    chat = await unit.trip_chats.of_chat(chat_id)
    if chat is not None:
        await _post_card(unit, chat)


async def move(unit: Unit, chat_id: int, now_id: int) -> None:
    """The group became a supergroup: what was posted stays behind in the old one."""
    await unit.trip_chats.move(chat_id, now_id)
    await post_again(unit, now_id)


async def follow(unit: Unit, event_id: int) -> None:
    """The event has changed: the cards in its delegations' groups show it, legs are announced when they now are."""
    event = await unit.events.get(event_id)
    for chat in await unit.trip_chats.of_delegations([one.id for one in event.delegations]):
        await _announce(unit, chat, await party(unit, chat.delegation_id))
        await unit.deliveries.revise(scope=card_scope(chat.delegation_id))


async def telegram_ids(unit: Unit, delegation_id: int) -> dict[int, str]:
    """The delegates who have Telegram: their accounts, and what they are called."""
    return {account: name for account, name in await _delegates(unit, delegation_id) if account is not None}


async def compare(unit: Unit, found: Linked, inside: Collection[int], total: int) -> Members:
    """Hold the group (`inside`: which accounts of delegates are in it; `total`: how many people) against the roster."""
    delegates = await _delegates(unit, found.party.delegation.id)
    return Members(
        linked=found,
        inside=tuple(name for account, name in delegates if account in inside),
        outside=tuple(name for account, name in delegates if account is not None and account not in inside),
        without=tuple(name for account, name in delegates if account is None),
        others=max(total - len(set(inside)), 0),
    )


async def _delegates(unit: Unit, delegation_id: int) -> list[tuple[int | None, str]]:
    applications = await unit.applications.of_delegation(delegation_id, {Status.APPROVED})
    people = await unit.people.get_many({one.person_id for one in applications})
    return [
        (people[one.person_id].telegram_id, one.answers.name or people[one.person_id].called) for one in applications
    ]


async def _spoken(unit: Unit, found: Party) -> Language:
    """What an incoming delegation's group speaks is what its partner does; an outgoing one speaks as the centre."""
    if found.delegation.direction is Direction.INCOMING:
        partner = await unit.partners.by_code(found.delegation.origin)
        if partner is not None and partner.languages:
            return partner.languages[0]
    return unit.centre.language


async def _post_card(unit: Unit, chat: TripChat) -> None:
    card = Draft(
        key=f"{card_scope(chat.delegation_id)}{chat.chat_id}:{unit.now.timestamp()}",
        kind=Kind.NOTICE,
        topic=CARD,
        due_at=unit.now,
        facts={"delegation_id": chat.delegation_id},
        chat_id=chat.chat_id,
    )
    await unit.deliveries.plan([card])


async def _announce(unit: Unit, chat: TripChat, found: Party) -> None:
    drafts = list(announcements(chat, found.event, found.delegation, unit.now))
    await unit.deliveries.replan(drafts, scope=legs_scope(chat.delegation_id))


async def _forget(unit: Unit, chat: TripChat) -> None:
    await unit.trip_chats.remove(chat.delegation_id)
    for scope in (card_scope(chat.delegation_id), legs_scope(chat.delegation_id)):
        await unit.deliveries.cancel(scope=scope)


async def _note(
    unit: Unit, actor_id: int | None, action: str, delegation_id: int, *, before: str = "", after: str = ""
) -> None:
    subject = f"delegation:{delegation_id}"
    await noting.note(unit, actor_id, action, subject, before=before, after=after)
