"""`/newevent`: a dialog that asks for one thing after the other, shows what was told, and makes a draft of it."""

from __future__ import annotations

from typing import Any, Final

from aiogram.filters import StateFilter
from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Row, Select
from aiogram_dialog.widgets.text import Format

from delegation import event_form
from delegation.desk import editing
from delegation.errors import NotFound
from delegation.event import Direction, EventKind
from delegation.event_form import OPTIONAL, STAGES, TIMES, Step
from delegation.markup import lines, paragraphs
from delegation.ports import Words
from delegation.reply import Chosen, Reply, Skipped, Typed
from handlers.answer import Screen
from handlers.editing.closing import close, no_command, take_data
from handlers.editing.screens import draft_screen
from handlers.editing.states import Editing, NewEvent, window_of
from handlers.editing.steps import Getter, not_text, problem_of, step_window
from handlers.editing.telling import Partners, step_label, summary_lines, told_value
from handlers.editing.widgets import Said, today_of, unit_of, words_of

TIME_CHOICES: Final = ("12:00", "18:00")
CHANGEABLE: Final = tuple(step for step in Step if step not in TIMES)


def question_of(step: Step) -> Getter:
    """What the window of `step` shows."""

    async def getter(dialog_manager: DialogManager, words: Words, **_: Any) -> dict[str, Any]:
        answers: dict[str, str] = dialog_manager.dialog_data["answers"]
        partners = await editing.partners_by_code(unit_of(dialog_manager))
        ask = words("form-step", step=event_form.stage(step), total=len(STAGES), ask=words(f"event-ask-{step.value}"))
        present = told_value(words, partners, answers, step) if step in answers else ""
        return {
            "text": paragraphs(
                problem_of(dialog_manager),
                lines(ask, words(f"event-hint-{step.value}")),
                words("form-present", answer=present) if present else "",
            ),
            "choices": choices(words, partners, answers, step),
            "optional": step in OPTIONAL,
            "answered": step in answers,
        }

    return getter


def choices(words: Words, partners: Partners, answers: dict[str, str], step: Step) -> list[tuple[str, str]]:
    """What can be chosen instead of typed, as (value, label)."""
    party = partners.get(answers.get(Step.PARTY, ""))
    match step:
        case Step.KIND:
            return [(kind.value, words.plain("event-kind", kind=kind.value)) for kind in EventKind]
        case Step.DIRECTION:
            return [(one.value, words.plain("event-direction", direction=one.value)) for one in Direction]
        case Step.PARTY | Step.ORIGIN:
            return [(code, one.name.best(words.language)) for code, one in partners.items()]
        case Step.CITY if party:
            return [(party.city, words.city(party.city))]
        case Step.ZONE if party:
            return [(party.timezone, party.timezone)]
        case Step.REGISTRATION_TIME | Step.DOCUMENTS_TIME:
            return [(clock, clock) for clock in TIME_CHOICES]
    return []


async def give(manager: DialogManager, step: Step, reply: Reply) -> None:
    """Keep an answer and go on to what is open."""
    answers: dict[str, str] = manager.dialog_data["answers"]
    partners = await editing.partners_by_code(unit_of(manager))
    match reply:
        case Typed(text):
            value = event_form.read_answer(step, text, answers, today_of(manager))
        case Chosen(choice):
            value = event_form.read_choice(step, choice, partners)
        case Skipped():
            event_form.check_skip(step, answers)
            value = event_form.SKIPPED
        case _:
            raise NotFound
    manager.dialog_data["answers"] = event_form.with_answer(answers, step, value)
    await go_on(manager)


async def go_on(manager: DialogManager) -> None:
    """To the first question that is open, or to the summary."""
    step = event_form.next_step(manager.dialog_data["answers"])
    await manager.switch_to(window_of(NewEvent, step) if step else NewEvent.summary)


async def keep(manager: DialogManager, _: Step) -> None:
    """The earlier answer stays."""
    await go_on(manager)


async def back(manager: DialogManager, step: Step) -> None:
    """To the question before; to the summary for who came from there; out before the first."""
    answers = manager.dialog_data["answers"]
    before = event_form.previous_step(step, answers)
    if event_form.next_step(answers) is None:
        await manager.switch_to(NewEvent.summary)
    elif before is None:
        await leave(manager, step)
    else:
        await manager.switch_to(window_of(NewEvent, before))


async def leave(manager: DialogManager, _: Step) -> None:
    """Nothing is created."""
    await close(manager, Screen(words_of(manager)("newevent-cancelled")))


async def summary(dialog_manager: DialogManager, words: Words, **_: Any) -> dict[str, Any]:
    partners = await editing.partners_by_code(unit_of(dialog_manager))
    told = summary_lines(words, partners, dialog_manager.dialog_data["answers"])
    return {"text": paragraphs(problem_of(dialog_manager), words("newevent-summary"), told)}


async def change(dialog_manager: DialogManager, words: Words, **_: Any) -> dict[str, Any]:
    fields = [(step.value, step_label(words, step)) for step in CHANGEABLE]
    return {"text": paragraphs(problem_of(dialog_manager), words("newevent-change")), "choices": fields}


async def chosen(_: CallbackQuery, __: object, manager: DialogManager, choice: str) -> None:
    """Ask one question again; a deadline's time goes with its day."""
    if choice not in set(CHANGEABLE):
        raise NotFound
    await manager.switch_to(window_of(NewEvent, Step(choice)))


async def confirm(_: CallbackQuery, __: object, manager: DialogManager) -> None:
    """Make the draft and show it."""
    unit, words = unit_of(manager), words_of(manager)
    event = await editing.create(unit, manager.middleware_data["actor"], manager.dialog_data["answers"])
    await close(manager, draft_screen(words, event))


async def to_change(_: CallbackQuery, __: object, manager: DialogManager) -> None:
    await manager.switch_to(NewEvent.change)


async def to_summary(_: CallbackQuery, __: object, manager: DialogManager) -> None:
    await manager.switch_to(NewEvent.summary)


async def stop(_: CallbackQuery, __: object, manager: DialogManager) -> None:
    await leave(manager, Step.KIND)


def _fields() -> Any:
    return Select(Format("{item[1]}"), "field", lambda item: item[0], "choices", on_click=chosen)


dialog = Dialog(
    *(
        step_window(
            window_of(NewEvent, step), step, getter=question_of(step), give=give, back=back, leave=leave, keep=keep
        )
        for step in Step
    ),
    Window(
        Format("{text}"),
        Button(Said("button-confirm"), "confirm", confirm),
        Row(Button(Said("button-change"), "change", to_change), Button(Said("button-cancel"), "stop", stop)),
        MessageInput(not_text),
        state=NewEvent.summary,
        getter=summary,
    ),
    Window(
        Format("{text}"),
        Group(_fields(), width=2),
        Row(Button(Said("button-back"), "summary", to_summary), Button(Said("button-cancel"), "stop2", stop)),
        MessageInput(not_text),
        state=NewEvent.change,
        getter=change,
    ),
    on_start=take_data,
)
dialog.message.filter(StateFilter(Editing.dialog), no_command)
dialog.callback_query.filter(StateFilter(Editing.dialog))
