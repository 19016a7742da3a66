"""Legs as screens: the list, who travels on one, on which seats."""

from __future__ import annotations

from delegation.desk.composing import Composition
from delegation.desk.travelling import Boarding
from delegation.markup import Html, lines, paragraphs
from delegation.paging import page
from delegation.ports import Words
from delegation.typed import cut
from handlers.answer import Button, Screen
from handlers.delegation.keyboards import Overview
from handlers.journeys import keyboards as keys
from handlers.naming import names_line, party_line
from handlers.paging import range_line, turns
from handlers.picking import ticks
from handlers.placed import leg_label, route

_LONGEST = 40


def legs_screen(words: Words, composition: Composition, number: int) -> Screen:
    """All legs with how many travel on each."""
    one = composition.delegation.id
    found = page(composition.delegation.legs, number)
    told, opens = [], []
    for place, leg in enumerate(found.items, start=found.first):
        key = "composition-leg" if leg.seats is None else "composition-leg-of"
        aboard = len(composition.seating(leg).aboard)
        named = words.plain("leg-numbered", number=place, leg=leg_label(words, leg))
        told.append(words(key, leg=named, aboard=aboard, seats=leg.seats or 0))
        label = words.plain("leg-numbered", number=place, leg=route(words, leg))
        opens.append([Button(label, keys.OpenLeg(delegation=one, leg=leg.id).pack())])
    text = paragraphs(
        lines(words("journeys"), Html(party_line(words, composition.party))),
        lines(*told) if told else words("trip-no-legs"),
        range_line(words, found),
    )
    return Screen(
        text,
        [
            *opens,
            *turns(words, found, lambda to: keys.Legs(delegation=one, page=to).pack()),
            [Button(words.plain("button-back"), Overview(delegation=one).pack())],
        ],
    )


def leg_screen(words: Words, boarding: Boarding, number: int) -> Screen:
    """Who travels on a leg: one tap a person."""
    composition, leg = boarding.composition, boarding.leg
    one = composition.delegation.id
    seating = composition.seating(leg)
    found = page(composition.delegates, number)
    people = ticks(
        words,
        found.items,
        lambda application: application in seating.aboard,
        lambda application: keys.ToggleAboard(
            delegation=one, leg=leg.id, application=application, page=found.number
        ).pack(),
    )
    key = "composition-leg" if leg.seats is None else "composition-leg-of"
    alone = names_line(words, [row.name for row in composition.rows(seating.alone)])
    left_out = names_line(words, [row.name for row in composition.rows(seating.left_out)])
    arriving = [row for row in composition.rows(boarding.arriving) if row.application.id in seating.aboard]
    arrive = names_line(words, [row.name for row in arriving])
    text = paragraphs(
        lines(
            words("journey", leg=leg_label(words, leg)),
            words(key, leg=words.plain("journey-aboard"), aboard=len(seating.aboard), seats=leg.seats or 0),
            words("journey-alone", names=alone) if alone else "",
            words("journey-left-out", names=left_out) if left_out else "",
            words("journey-arrives", names=arrive) if arrive else "",
        ),
        words("journey-how"),
        range_line(words, found),
    )
    tools = [Button(words.plain("button-leg-capacity"), keys.AskCapacity(delegation=one, leg=leg.id).pack())]
    if seating.aboard:
        seats = keys.SeatNumbers(delegation=one, leg=leg.id).pack()
        tools.append(Button(words.plain("button-leg-seats"), seats))
    off = Button(
        words.plain("button-leg-arrives", number=len(arriving)), keys.TakeOffArriving(delegation=one, leg=leg.id).pack()
    )
    back = Button(words.plain("button-back"), keys.Legs(delegation=one).pack())
    around = turns(words, found, lambda to: keys.OpenLeg(delegation=one, leg=leg.id, page=to).pack())
    return Screen(text, [*people, *around, *([[off]] if arriving else []), tools, [back]])


def seats_screen(words: Words, boarding: Boarding, number: int) -> Screen:
    """Who of those who travel has which seat."""
    composition, leg = boarding.composition, boarding.leg
    one = composition.delegation.id
    places = composition.places.get(leg.id, {})
    found = page(composition.rows(composition.seating(leg).aboard), number)
    rows = []
    for row in found.items:
        place = places.get(row.application.id)
        seat = place.seat if place and place.seat else words.plain("journey-no-seat")
        label = words.plain("button-leg-seat", name=cut(row.name, _LONGEST), seat=seat)
        data = keys.AskSeat(delegation=one, leg=leg.id, application=row.application.id).pack()
        rows.append([Button(label, data)])
    back = Button(words.plain("button-back"), keys.OpenLeg(delegation=one, leg=leg.id).pack())
    around = turns(words, found, lambda to: keys.SeatNumbers(delegation=one, leg=leg.id, page=to).pack())
    text = paragraphs(words("journey-seats", leg=leg_label(words, leg)), range_line(words, found))
    return Screen(text, [*rows, *around, [back]])


def ask_seat_screen(words: Words, boarding: Boarding, application_id: int) -> Screen:
    """Which seat?"""
    delegation, leg = boarding.composition.delegation.id, boarding.leg
    back = Button(words.plain("button-back"), keys.SeatNumbers(delegation=delegation, leg=leg.id).pack())
    name = boarding.composition.row(application_id).name
    return Screen(words("journey-ask-seat", name=name, leg=leg_label(words, leg)), [[back]])


def ask_capacity_screen(words: Words, boarding: Boarding) -> Screen:
    """How many seats?"""
    delegation, leg = boarding.composition.delegation.id, boarding.leg
    free = Button(words.plain("button-leg-unbounded"), keys.FreeCapacity(delegation=delegation, leg=leg.id).pack())
    back = Button(words.plain("button-back"), keys.OpenLeg(delegation=delegation, leg=leg.id).pack())
    rows = [[free]] if leg.seats is not None else []
    return Screen(words("journey-ask-seats", leg=leg_label(words, leg)), [*rows, [back]])
