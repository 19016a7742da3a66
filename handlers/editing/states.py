"""Which conversation of this room is open."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup

from delegation.event_form import Step


class Editing(StatesGroup):
    """The state of the chat, beside that of dialogs: as soon as another conversation begins or `/cancel` clears it,
    the dialog hears nothing any more and its buttons are of the past."""

    dialog = State()
    file = State()
    """A file of events is awaited."""


class NewEvent(StatesGroup):
    """Windows of `/newevent`: one a question, then the summary and what of it to change."""

    kind = State()
    title_ru = State()
    title_en = State()
    title_zh = State()
    party = State()
    city = State()
    zone = State()
    starts = State()
    ends = State()
    registration = State()
    registration_time = State()
    documents = State()
    documents_time = State()
    direction = State()
    origin = State()
    quota = State()
    summary = State()
    change = State()


class ChangeEvent(StatesGroup):
    """Windows of changing an event that is there."""

    menu = State()
    title_ru = State()
    title_en = State()
    title_zh = State()
    starts = State()
    ends = State()
    registration = State()
    registration_time = State()
    documents = State()
    documents_time = State()
    city = State()
    venue = State()
    delegation = State()
    quota = State()
    cancel = State()


def window_of(group: type[StatesGroup], step: Step) -> State:
    """The window of a dialog that asks for `step`."""
    window: State = getattr(group, step.value)
    return window
