"""Programme and legs of one's trip, to read and as a calendar file."""

from __future__ import annotations

from collections.abc import Mapping

from delegation.desk import own
from delegation.desk.badging import has_badge
from delegation.desk.printing import Print
from delegation.event import Leg
from delegation.form import Form
from delegation.markup import lines, paragraphs
from delegation.person import Person
from delegation.ports import Unit, Words
from exports import calendar
from handlers.answer import Button, Screen
from handlers.my import keyboards as keys
from handlers.naming import event_line
from handlers.papers import Build, File
from handlers.printing.keyboards import print_one_button


def itinerary_screen(words: Words, form: Form) -> Screen:
    """Programme and legs on two clocks."""
    event, delegation = form.event, form.event.delegation(form.application.delegation_id)
    legs = [_leg(words, form, leg) for leg in delegation.legs]
    items = [
        words(
            "trip-item",
            when=words.moment(item.starts, event.timezone, event.city),
            title=item.title.best(words.language),
        )
        for item in event.programme
    ]
    text = paragraphs(
        lines(words("trip"), event_line(words, event)),
        paragraphs(words("trip-legs"), *legs) if legs else words("trip-no-legs"),
        lines(words("trip-programme"), *items) if items else words("trip-no-programme"),
    )
    number = form.application.id
    ics = Button(words.plain("button-calendar"), keys.ItineraryFile(application=number).pack())
    back = Button(words.plain("button-back"), keys.OpenApplication(application=number).pack())
    pdf = [print_one_button(words, number, Print.ITINERARIES)] if has_badge(form.application, event) else []
    return Screen(text, [[ics, *pdf], [back]])


async def itinerary_paper(unit: Unit, words: Words, person: Person, facts: Mapping[str, str | int]) -> Build | None:
    """The same as a calendar file."""
    form = await own.open_form(unit, person, int(facts["application"]))
    event, now = form.event, unit.now
    legs = [leg for leg in event.delegation(form.application.delegation_id).legs if not _alone(form, leg)]
    partner = await unit.partners.by_code(event.inviting_party)
    party = partner.name.best(words.language) if partner else ""
    return lambda: File(
        calendar.file_name(event), calendar.calendar(event, words, now, invited_by=party, legs=legs), calendar.MIME
    )


def _leg(words: Words, form: Form, leg: Leg) -> str:
    """A leg; who travels by themselves is not sent to where the others gather."""
    head = words("trip-leg", when=words.moment(leg.departs, leg.timezone, leg.origin), **_names(words, leg))
    if _alone(form, leg):
        return lines(head, words("trip-alone"))
    seats = dict(form.placed.seats) if form.placed else {}
    return lines(
        head,
        words("trip-gather", place=leg.gather) if leg.gather else "",
        words("trip-seat", seat=seats[leg]) if leg in seats else "",
    )


def _alone(form: Form, leg: Leg) -> bool:
    return form.placed is not None and leg in form.placed.alone


def _names(words: Words, leg: Leg) -> dict[str, str]:
    number = f" {leg.number}" if leg.number else ""
    return {
        "origin": words.city(leg.origin),
        "destination": words.city(leg.destination),
        "transport": words.plain("transport", transport=leg.transport) + number,
    }
