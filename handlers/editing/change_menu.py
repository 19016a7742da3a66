"""The menu of changing an event: what stands, who does not know yet, publishing and cancelling."""

from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from delegation.desk import editing, telling
from delegation.event import EventStatus
from delegation.event_moves import What, moves
from delegation.markup import Html, lines, paragraphs
from delegation.ports import Words
from handlers.answer import Screen
from handlers.editing import untold
from handlers.editing.change_fields import FIELDS, SEATS, VENUE
from handlers.editing.changed_event import NOTE, event_of, state_of, whose
from handlers.editing.closing import close
from handlers.editing.screens import card_button, card_of
from handlers.editing.states import ChangeEvent
from handlers.editing.steps import problem_of
from handlers.editing.telling import event_heading, label, move_line, step_label
from handlers.editing.widgets import unit_of, words_of


async def menu(dialog_manager: DialogManager, words: Words, **_: Any) -> dict[str, Any]:
    """The event, what of it moved untold, and what can be changed."""
    event = await event_of(dialog_manager)
    before = await untold.recall(state_of(dialog_manager), event.id)
    moved = moves(before, event) if before else []
    fields = [(step.value, step_label(words, step)) for step in FIELDS]
    told = [move_line(words, event, move) for move in moved]
    if any(move.what is What.DAYS for move in moved) and (
        event.programme or any(one.legs for one in event.delegations)
    ):
        told.append(words("event-times-stay"))
    note = Html(dialog_manager.dialog_data.pop(NOTE, ""))
    return {
        "text": paragraphs(
            problem_of(dialog_manager),
            note,
            event_heading(words, event),
            lines(words("event-untold"), *told) if told else words("event-change-what"),
        ),
        "choices": [*fields, (VENUE, label(words, VENUE)), (SEATS, label(words, SEATS))],
        "draft": event.status is EventStatus.DRAFT,
        "untold": bool(told),
    }


async def publish(_: CallbackQuery, __: object, manager: DialogManager) -> None:
    unit, actor, event_id = whose(manager)
    await editing.publish(unit, actor, [event_id])
    manager.dialog_data[NOTE] = words_of(manager)("events-published", count=1)


async def tell(_: CallbackQuery, __: object, manager: DialogManager) -> None:
    unit, actor, event_id = whose(manager)
    before = await untold.recall(state_of(manager), event_id)
    told = await telling.tell_change(unit, actor, event_id, before)
    await untold.forget(state_of(manager), event_id)
    manager.dialog_data[NOTE] = words_of(manager)("event-told-everyone", count=told)


async def to_cancel(_: CallbackQuery, __: object, manager: DialogManager) -> None:
    await manager.switch_to(ChangeEvent.cancel)


async def sure(dialog_manager: DialogManager, words: Words, **_: Any) -> dict[str, Any]:
    event = await event_of(dialog_manager)
    count = len(await telling.concerned(unit_of(dialog_manager), event.id))
    return {
        "text": paragraphs(
            words("event-cancel-sure"), event_heading(words, event), words("event-cancel-tells", count=count)
        )
    }


async def cancel_event(_: CallbackQuery, __: object, manager: DialogManager) -> None:
    words = words_of(manager)
    event, told = await editing.cancel(*whose(manager))
    await untold.forget(state_of(manager), event.id)
    said = lines(
        words("event-cancelled-done", title=event.title.best(words.language)), words("event-told-count", count=told)
    )
    await close(manager, Screen(said, [[card_button(words, event)]]))


async def done(_: CallbackQuery, __: object, manager: DialogManager) -> None:
    """Back to the card."""
    unit, actor, event_id = whose(manager)
    await close(manager, await card_of(unit, words_of(manager), actor, event_id))
