"""Rooms as screens: the list, one of them, a proposal to fill them, a question whether people may share."""

from __future__ import annotations

from collections.abc import Sequence

from delegation.desk.lodging import House, Proposal
from delegation.markup import Html, lines, paragraphs
from delegation.paging import page
from delegation.ports import Words
from delegation.room_plan import Why
from delegation.rooms import MOST_BEDS, Guest, Room
from delegation.typed import cut
from handlers.answer import Button, Screen
from handlers.delegation.keyboards import Overview
from handlers.naming import names_line, party_line
from handlers.paging import range_line, side_by_side, turns
from handlers.rooms import keyboards as keys

_IN_A_ROW = 4
_LONGEST = 40
_SHOWN = 15
"""Rooms that a proposal lists: more would not fit into a message."""


def rooms_screen(words: Words, house: House, number: int) -> Screen:
    """All rooms with who sleeps there, eight a page."""
    one = house.composition.delegation.id
    found = page(house.rooms, number)
    people, homeless = len(house.composition.delegates), len(house.composition.homeless)
    told = [_room_line(words, house, room) for room in found.items]
    opens = [Button(cut(room.name, 20), keys.OpenRoom(room=room.id).pack()) for room in found.items]
    adds = [
        Button(words.plain("button-room-add", beds=beds), keys.AddRoom(delegation=one, beds=beds).pack())
        for beds in range(1, MOST_BEDS + 1)
    ]
    text = paragraphs(
        lines(
            words("rooms"),
            Html(party_line(words, house.composition.party)),
            words("composition-rooms", rooms=len(house.rooms), housed=people - homeless, people=people),
        ),
        lines(*told) if told else words("rooms-none"),
        range_line(words, found),
    )
    fill = [Button(words.plain("button-rooms-fill"), keys.FillRooms(delegation=one).pack())]
    return Screen(
        text,
        [
            *side_by_side(opens, _IN_A_ROW),
            *turns(words, found, lambda to: keys.Rooms(delegation=one, page=to).pack()),
            *side_by_side(adds, 2),
            *([fill] if homeless else []),
            [Button(words.plain("button-back"), Overview(delegation=one).pack())],
        ],
    )


def room_screen(words: Words, house: House, room: Room, number: int) -> Screen:
    """One room: who sleeps there, who could."""
    there = [
        [
            Button(
                words.plain("button-room-out", name=_short(guest)),
                keys.MoveOut(room=room.id, application=guest.id).pack(),
            )
        ]
        for guest in _guests(house, room.guests)
    ]
    found = page([house.guests[row.application.id] for row in house.composition.homeless] if room.free else [], number)
    others = [
        [
            Button(
                words.plain("button-room-in", name=_short(guest)),
                keys.MoveIn(room=room.id, application=guest.id).pack(),
            )
        ]
        for guest in found.items
    ]
    beds = [
        Button(words.plain("button-room-beds", beds=beds), keys.ResizeRoom(room=room.id, beds=beds).pack())
        for beds in range(max(len(room.guests), 1), MOST_BEDS + 1)
        if beds != room.beds
    ]
    told = [_guest_line(words, guest) for guest in _guests(house, room.guests)]
    wishing = [_guest_line(words, guest) for guest in found.items]
    text = paragraphs(
        lines(words("room", room=room.name, beds=room.beds, free=room.free), *told),
        words("amiss-room", room=room.name) if room in house.improper else "",
        lines(words("room-who"), *wishing) if wishing else "",
        range_line(words, found),
    )
    return Screen(
        text,
        [
            *there,
            *others,
            *turns(words, found, lambda to: keys.OpenRoom(room=room.id, page=to).pack()),
            beds,
            [
                Button(words.plain("button-room-name"), keys.RenameRoom(room=room.id).pack()),
                Button(words.plain("button-room-remove"), keys.RemoveRoom(room=room.id).pack()),
            ],
            [_back(words, room.delegation_id)],
        ],
    )


def share_screen(words: Words, room: Room, together: Sequence[Guest], surely: str) -> Screen:
    """May these people share a room?"""
    told = [_guest_line(words, guest) for guest in together]
    back = Button(words.plain("button-back"), keys.OpenRoom(room=room.id).pack())
    text = paragraphs(lines(words("room-share", room=room.name), *told), words("room-share-how"))
    return Screen(text, [[Button(words.plain("button-confirm"), surely)], [back]])


def name_screen(words: Words, room: Room) -> Screen:
    """What is its number?"""
    back = Button(words.plain("button-back"), keys.OpenRoom(room=room.id).pack())
    return Screen(words("room-ask-name", room=room.name), [[back]])


def proposal_screen(words: Words, proposal: Proposal) -> Screen:
    """How the rooms could be filled, to be confirmed; or how they were."""
    plan, house = proposal.plan, proposal.house
    one = house.composition.delegation.id
    told = [_room_line(words, house, room) for room in plan.rooms[:_SHOWN]]
    more = len(plan.rooms) - _SHOWN
    left = [
        lines(words(f"rooms-left-{why}"), names_line(words, names))
        for why in Why
        if (names := [house.guests[guest].name for guest, reason in plan.left if reason is why])
    ]
    news = "rooms-filled" if proposal.done else "rooms-proposal" if plan.rooms else "rooms-nothing"
    text = paragraphs(
        words(news, placed=plan.placed),
        lines(*told, words("composition-more", number=more) if more > 0 else ""),
        *left,
    )
    surely = keys.FillSurely(delegation=one, mark=proposal.mark).pack()
    confirm = [[Button(words.plain("button-confirm"), surely)]] if plan.rooms and not proposal.done else []
    return Screen(text, [*confirm, [_back(words, one)]])


def _room_line(words: Words, house: House, room: Room) -> Html:
    names = names_line(words, [guest.name for guest in _guests(house, room.guests)])
    return words("rooms-line", room=room.name, beds=room.beds, names=names or words.plain("rooms-empty"))


def _guest_line(words: Words, guest: Guest) -> Html:
    """A name, the sex, and what was wished."""
    told = [words.plain("guest-sex", sex=guest.sex or "unknown")]
    if guest.wish is not None:
        told.append(words.plain("guest-wish", wish=guest.wish))
    if guest.roommate.strip("-"):
        told.append(words.plain("guest-mate", mate=cut(guest.roommate, _LONGEST)))
    return words("guest-line", name=_short(guest), what=words.plain("roster-comma").join(told))


def _guests(house: House, ids: Sequence[int]) -> list[Guest]:
    return [house.guests[one] for one in ids if one in house.guests]


def _short(guest: Guest) -> str:
    return cut(guest.name, _LONGEST)


def _back(words: Words, delegation: int) -> Button:
    return Button(words.plain("button-back"), keys.Rooms(delegation=delegation).pack())
