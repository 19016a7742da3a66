"""The window of one question about an event, the same for making it and for changing it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.api.internal import Widget
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Row, ScrollingGroup, Select
from aiogram_dialog.widgets.text import Format

from delegation.errors import BadAnswer
from delegation.event_form import CHOSEN, DAYS, Step
from delegation.markup import Html
from delegation.paging import PAGE
from delegation.reply import Chosen, NoAnswer, Reply, Skipped, Typed
from handlers.editing.widgets import EventCalendar, Said, words_of
from handlers.refusals import told
from handlers.room import TYPED

Getter = Callable[..., Awaitable[dict[str, Any]]]
Give = Callable[[DialogManager, Step, Reply], Awaitable[None]]
Go = Callable[[DialogManager, Step], Awaitable[None]]
PROBLEM = "problem"


def step_window(state: State, step: Step, *, getter: Getter, give: Give, back: Go, leave: Go, keep: Go) -> Window:
    """Ask for `step`. The getter gives `text`, `choices` as (value, label), `optional` and `answered`.

    Ids of widgets hold the step: a second tap, or one on an older window, never answers another question.
    """

    async def chosen(_: CallbackQuery, __: object, manager: DialogManager, choice: str) -> None:
        await answer(manager, give(manager, step, Chosen(choice)))

    async def picked(_: CallbackQuery, __: object, manager: DialogManager, day: date) -> None:
        await answer(manager, give(manager, step, Typed(day.isoformat())))

    async def typed(message: Message, _: object, manager: DialogManager) -> None:
        await answer(manager, give(manager, step, Typed(message.text or "")))

    async def skipped(_: CallbackQuery, __: object, manager: DialogManager) -> None:
        await answer(manager, give(manager, step, Skipped()))

    choices: Any = Select(Format("{item[1]}"), f"pick_{step.value}", _value, "choices", on_click=chosen)
    widgets: list[Widget] = [
        Format("{text}"),
        _listed(step, choices),
        *([EventCalendar(step, picked)] if step in DAYS else []),
        Row(
            Button(Said("button-next"), f"keep_{step.value}", _going(keep, step), when="answered"),
            Button(Said("button-skip"), f"skip_{step.value}", skipped, when="optional"),
        ),
        Row(
            Button(Said("button-back"), f"back_{step.value}", _going(back, step)),
            Button(Said("button-cancel"), f"stop_{step.value}", _going(leave, step)),
        ),
        MessageInput(typed, filter=TYPED),
        MessageInput(typed if step in CHOSEN else not_text),
    ]
    return Window(*widgets, state=state, getter=getter)


async def answer(manager: DialogManager, given: Awaitable[None]) -> None:
    """Take an answer; one that cannot be read leaves the question where it is, with the reason above it."""
    manager.dialog_data.pop(PROBLEM, None)
    try:
        await given
    except BadAnswer as bad:
        manager.dialog_data[PROBLEM] = told(words_of(manager), bad)


async def not_text(_: Message, __: object, manager: DialogManager) -> None:
    """A photo, a sticker, a voice message where words or a button are awaited."""

    async def refuse() -> None:
        raise BadAnswer(NoAnswer().key)

    await answer(manager, refuse())


def problem_of(manager: DialogManager) -> Html:
    """Why the last answer was none; shown once."""
    return Html(manager.dialog_data.pop(PROBLEM, ""))


def _going(where: Go, step: Step) -> Callable[[CallbackQuery, object, DialogManager], Awaitable[None]]:
    async def go(_: CallbackQuery, __: object, manager: DialogManager) -> None:
        manager.dialog_data.pop(PROBLEM, None)
        await where(manager, step)

    return go


def _listed(step: Step, choices: Any) -> Widget:
    """Choices side by side; partners, of whom there may be many, eight a page."""
    if step in (Step.PARTY, Step.ORIGIN):
        return ScrollingGroup(choices, id=f"page_{step.value}", width=1, height=PAGE, hide_on_single_page=True)
    return Group(choices, width=2)


def _value(item: tuple[str, str]) -> str:
    return item[0]
