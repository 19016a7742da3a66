"""Several people at once: who is chosen, and what becomes of all of them."""

from __future__ import annotations

from collections.abc import Collection

from delegation.desk.composing import Composition
from delegation.desk.lodging import House
from delegation.markup import Html, lines, paragraphs
from delegation.paging import page
from delegation.ports import Words
from delegation.typed import cut
from handlers.answer import Button, Screen
from handlers.delegation import keyboards as keys
from handlers.groups.keyboards import PutInGroup
from handlers.journeys.keyboards import PutOnLeg
from handlers.naming import party_line
from handlers.paging import range_line, side_by_side, turns
from handlers.picking import ticks
from handlers.placed import leg_label
from handlers.rooms.keyboards import PutInRoom

_LONGEST = 60
MOST_LEGS = 12
MOST_ROOMS = 40
"""Rooms that are offered for those chosen: a keyboard bears a hundred buttons, a person fewer."""


def several_screen(words: Words, composition: Composition, chosen: Collection[int], number: int) -> Screen:
    """Who is chosen; what can be done with them."""
    one = composition.delegation.id
    found = page(composition.delegates, number)
    people = ticks(
        words,
        found.items,
        lambda application: application in chosen,
        lambda application: keys.Pick(delegation=one, application=application, page=found.number).pack(),
    )
    around = turns(words, found, lambda to: keys.Several(delegation=one, page=to).pack())
    each = []
    if len(chosen) < len(composition.delegates):
        each.append(_each(words, one, found.number, everybody=True))
    if chosen:
        each.append(_each(words, one, found.number, everybody=False))
    text = paragraphs(
        lines(words("composition-several", number=len(chosen)), Html(party_line(words, composition.party))),
        words("composition-several-how"),
        range_line(words, found),
    )
    back = Button(words.plain("button-back"), keys.Overview(delegation=one).pack())
    doing = side_by_side(_doing(words, composition) if chosen else [], 2)
    return Screen(text, [*people, *around, each, *doing, [back]])


def groups_for_many_screen(words: Words, composition: Composition, number: int) -> Screen:
    """Into which group?"""
    rows = [[Button(cut(group.name, _LONGEST), PutInGroup(group=group.id).pack())] for group in composition.groups]
    return Screen(words("composition-which-group", number=number), [*rows, [_back(words, composition)]])


def rooms_for_many_screen(words: Words, house: House, number: int) -> Screen:
    """Into which room? Those with beds enough."""
    fits = [room for room in house.rooms if room.free >= number][:MOST_ROOMS]
    rows = [
        Button(words.plain("button-room-free", room=room.name, free=room.free), PutInRoom(room=room.id).pack())
        for room in fits
    ]
    key = "composition-which-room" if fits else "composition-no-room"
    return Screen(words(key, number=number), [*side_by_side(rows, 2), [_back(words, house.composition)]])


def legs_for_many_screen(words: Words, composition: Composition, number: int) -> Screen:
    """On which leg, with the others or by themselves?"""
    one = composition.delegation.id
    legs = list(enumerate(composition.delegation.legs[:MOST_LEGS], start=1))
    told = [words("leg-numbered", number=place, leg=leg_label(words, leg)) for place, leg in legs]
    rows = [
        [
            Button(
                words.plain("button-leg-aboard" if aboard else "button-leg-alone", number=place),
                PutOnLeg(delegation=one, leg=leg.id, aboard=aboard).pack(),
            )
            for aboard in (True, False)
        ]
        for place, leg in legs
    ]
    text = lines(words("composition-which-leg", number=number), *told)
    return Screen(text, [*rows, [_back(words, composition)]])


def _doing(words: Words, composition: Composition) -> list[Button]:
    one = composition.delegation.id
    doing = [Button(words.plain("button-several-role"), keys.RoleOfMany(delegation=one).pack())]
    if composition.groups:
        doing.append(Button(words.plain("button-several-group"), keys.GroupOfMany(delegation=one).pack()))
    if composition.rooms:
        doing.append(Button(words.plain("button-several-room"), keys.RoomOfMany(delegation=one).pack()))
    if composition.delegation.legs:
        doing.append(Button(words.plain("button-several-leg"), keys.LegOfMany(delegation=one).pack()))
    return doing


def _each(words: Words, delegation: int, number: int, *, everybody: bool) -> Button:
    key = "button-several-all" if everybody else "button-several-none"
    return Button(words.plain(key), keys.PickAll(delegation=delegation, everybody=everybody, page=number).pack())


def _back(words: Words, composition: Composition) -> Button:
    return Button(words.plain("button-back"), keys.Several(delegation=composition.delegation.id).pack())
