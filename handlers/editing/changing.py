"""Changing an event: its fields in a menu, a question for each; who should know is offered to be told."""

from __future__ import annotations

from typing import Any

from aiogram import F
from aiogram.filters import StateFilter
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Group, Row, Select
from aiogram_dialog.widgets.text import Format

from handlers.editing import change_fields as fields
from handlers.editing import change_menu as menu
from handlers.editing.changed_event import to_menu
from handlers.editing.closing import no_command, take_data
from handlers.editing.states import ChangeEvent, Editing, window_of
from handlers.editing.steps import not_text, step_window
from handlers.editing.widgets import Said
from handlers.room import TYPED


def _pick(name: str, on_click: Any) -> Any:
    return Select(Format("{item[1]}"), name, lambda item: item[0], "choices", on_click=on_click)


def _leave_row(name: str) -> Row:
    return Row(
        Button(Said("button-back"), f"back_{name}", to_menu), Button(Said("button-cancel"), f"stop_{name}", to_menu)
    )


dialog = Dialog(
    Window(
        Format("{text}"),
        Button(Said("button-tell-everyone"), "tell", menu.tell, when="untold"),
        Button(Said("button-publish"), "publish", menu.publish, when="draft"),
        Group(_pick("field", fields.chosen), width=2),
        Row(
            Button(Said("button-back"), "done", menu.done),
            Button(Said("button-cancel-event"), "cancel", menu.to_cancel),
        ),
        MessageInput(not_text),
        state=ChangeEvent.menu,
        getter=menu.menu,
    ),
    *(
        step_window(
            window_of(ChangeEvent, step),
            step,
            getter=fields.question_of(step),
            give=fields.give,
            back=fields.back,
            leave=fields.leave,
            keep=fields.leave,
        )
        for step in fields.STEPS
    ),
    Window(
        Format("{text}"),
        _leave_row(fields.VENUE),
        MessageInput(fields.sent_place, filter=TYPED | F.location),
        MessageInput(fields.no_place),
        state=ChangeEvent.venue,
        getter=fields.place,
    ),
    Window(
        Format("{text}"),
        Column(_pick("which", fields.chose_delegation)),
        _leave_row("which"),
        MessageInput(not_text),
        state=ChangeEvent.delegation,
        getter=fields.which,
    ),
    Window(
        Format("{text}"),
        _leave_row(fields.SEATS),
        MessageInput(fields.typed_seats, filter=TYPED),
        MessageInput(not_text),
        state=ChangeEvent.quota,
        getter=fields.seats,
    ),
    Window(
        Format("{text}"),
        Button(Said("button-cancel-event"), "sure", menu.cancel_event),
        Button(Said("button-back"), "unsure", to_menu),
        MessageInput(not_text),
        state=ChangeEvent.cancel,
        getter=menu.sure,
    ),
    on_start=take_data,
)
dialog.message.filter(StateFilter(Editing.dialog), no_command)
dialog.callback_query.filter(StateFilter(Editing.dialog))
