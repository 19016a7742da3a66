"""Buttons of the events."""

from __future__ import annotations

from typing import Annotated, Any

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from delegation.application import Status
from delegation.desk.events import Card, Group
from delegation.paging import Page
from delegation.ports import Words
from handlers.answer import Button, Rows
from handlers.apply.keyboards import Begin, Resume
from handlers.ask.keyboards import Ask
from handlers.editing.keyboards import EditEvent
from handlers.my.keyboards import OpenApplication
from handlers.paging import turns

Number = Annotated[int, Field(ge=0, lt=1 << 31)]
"""What a button of ours can hold; a larger one is forged and finds no handler."""


class OpenEvent(CallbackData, prefix="event"):
    """The card of an event; `page` is that of the list it is opened from."""

    event: Number
    page: Number = 0


class AddToCalendar(CallbackData, prefix="ics"):
    """The event as a calendar file."""

    event: Number


class EventList(CallbackData, prefix="events"):
    """A page of the list of events."""

    page: Number
    past: bool


class Programme(CallbackData, prefix="prog"):
    """A page of an event's programme; `back` is the page of the list that its card goes back to."""

    event: Number
    page: Number = 0
    back: Number = 0


class Itinerary(CallbackData, prefix="legs"):
    """A page of how the delegations travel."""

    event: Number
    page: Number = 0
    back: Number = 0


class ShowOnMap(CallbackData, prefix="map"):
    """Where an event takes place."""

    event: Number


class InviteList(CallbackData, prefix="invs"):
    """A page of the delegations that one may invite to."""

    page: Number


class InviteTo(CallbackData, prefix="inv"):
    """The link and the QR of a delegation."""

    delegation: Number


def list_rows(words: Words, page: Page[Any], events: list[Button], *, past: bool) -> Rows:
    """A button for each event, the pages around, and the other list."""
    around = turns(words, page, lambda number: EventList(page=number, past=past).pack())
    other = "button-upcoming-events" if past else "button-past-events"
    switch = [Button(words.plain(other), EventList(page=0, past=not past).pack())]
    return [*([event] for event in events), *around, switch]


def card_rows(words: Words, card: Card, page: int) -> Rows:
    """What one may do from the card of an event: to apply comes first."""
    event, numbered = card.event, len(card.groups) > 1
    rows: list[list[Button]] = []
    for place, group in enumerate(card.groups, start=1):
        which = f"{place}. {words.city(group.origin.city)}" if numbered and group.origin else ""
        rows += [[button] for button in _ways_in(words, group, which, is_open=card.is_open)]
    about = []
    if event.programme:
        about.append(Button(words.plain("button-event-programme"), Programme(event=event.id, back=page).pack()))
    if card.itinerary:
        about.append(Button(words.plain("button-itinerary"), Itinerary(event=event.id, back=page).pack()))
    takeaway = []
    if event.venue is not None:
        takeaway.append(Button(words.plain("button-map"), ShowOnMap(event=event.id).pack()))
    if not card.over:
        takeaway.append(Button(words.plain("button-calendar"), AddToCalendar(event=event.id).pack()))
    asked = card.groups[0].delegation.id if card.groups else 0
    ask = [Button(words.plain("button-ask"), Ask(delegation=asked).pack())]
    back = [Button(words.plain("button-back"), EventList(page=page, past=card.over).pack())]
    return [row for row in (*rows, about, takeaway, ask, _work(words, card), back) if row]


def _ways_in(words: Words, group: Group, which: str, *, is_open: bool) -> list[Button]:
    """Apply; or on with one's own application, and a colleague's."""
    begin, own = Begin(delegation=group.delegation.id).pack(), group.own
    if own is None:
        label = words.plain("button-apply-which", which=which) if which else words.plain("button-apply")
        return [Button(label, begin)] if is_open else []
    if own.status is Status.DRAFT and is_open:
        return [Button(words.plain("button-resume"), Resume(application=own.id).pack())]
    mine = Button(words.plain("button-my-application"), OpenApplication(application=own.id).pack())
    return [mine, Button(words.plain("button-register-colleague"), begin)] if is_open else [mine]


def _work(words: Words, card: Card) -> list[Button]:
    """What coordinators do with an event."""
    row = []
    if card.may_edit:
        row.append(Button(words.plain("button-edit"), EditEvent(event=card.event.id).pack()))
    if card.may_invite and not card.ended:
        whom = (
            InviteTo(delegation=card.groups[0].delegation.id)
            if len(card.event.delegations) == 1
            else InviteList(page=0)
        )
        row.append(Button(words.plain("button-invite"), whom.pack()))
    return row
