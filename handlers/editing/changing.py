"""Changing an event: its fields in a menu, a question for each; who should know is offered to be told."""

from __future__ import annotations

from typing import Any, Final

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Group, Row, Select
from aiogram_dialog.widgets.text import Format

from delegation import event_form
from delegation.desk import editing, telling
from delegation.desk.editing import Changed
from delegation.errors import BadAnswer, NotFound
from delegation.event import Event, EventStatus
from delegation.event_form import OPTIONAL, TIME_OF, Step, deadline_answers
from delegation.event_moves import moves
from delegation.markup import Html, lines, paragraphs
from delegation.ports import Words
from delegation.reply import Chosen, Reply, Skipped, Typed
from handlers.answer import Screen
from handlers.editing import untold
from handlers.editing.closing import close, no_command, take_data
from handlers.editing.newevent import TIME_CHOICES
from handlers.editing.screens import card_button, card_of
from handlers.editing.states import ChangeEvent, Editing, window_of
from handlers.editing.steps import Getter, answer, not_text, problem_of, step_window
from handlers.editing.telling import event_heading, label, move_line, step_label, told_value
from handlers.editing.widgets import Said, unit_of, words_of
from handlers.room import TYPED

STEPS: Final = (
    *(Step.TITLE_RU, Step.TITLE_EN, Step.TITLE_ZH, Step.STARTS, Step.ENDS),
    *(Step.REGISTRATION, Step.REGISTRATION_TIME, Step.DOCUMENTS, Step.DOCUMENTS_TIME, Step.CITY),
)
FIELDS: Final = tuple(step for step in STEPS if step not in TIME_OF.values())
VENUE: Final = "venue"
SEATS: Final = "quota"
NOTE: Final = "note"


async def event_of(manager: DialogManager) -> Event:
    """The event that this dialog changes; MovedOn when it was cancelled meanwhile."""
    unit, actor = unit_of(manager), manager.middleware_data["actor"]
    return await editing.open_event(unit, actor, manager.dialog_data["event"])


def state_of(manager: DialogManager) -> FSMContext:
    state: FSMContext = manager.middleware_data["state"]
    return state


async def menu(dialog_manager: DialogManager, words: Words, **_: Any) -> dict[str, Any]:
    """The event, what of it moved untold, and what can be changed."""
    event = await event_of(dialog_manager)
    home = unit_of(dialog_manager).centre.timezone
    before = await untold.recall(state_of(dialog_manager), event.id)
    moved = moves(before, event) if before else []
    fields = [(step.value, step_label(words, step)) for step in FIELDS]
    told = [move_line(words, event, home, move) for move in moved]
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


def question_of(step: Step) -> Getter:
    """What the window of `step` shows: the question and the present answer."""

    async def getter(dialog_manager: DialogManager, words: Words, **_: Any) -> dict[str, Any]:
        answers = await _answers(dialog_manager)
        ask = words("form-once", ask=words(f"event-ask-{step.value}"))
        hint = words(f"event-hint-{step.value}")
        present = told_value(words, {}, answers, step)
        return {
            "text": paragraphs(problem_of(dialog_manager), lines(ask, hint), words("form-present", answer=present)),
            "choices": [(clock, clock) for clock in TIME_CHOICES] if step in TIME_OF.values() else [],
            "optional": step in OPTIONAL,
            "answered": False,
        }

    return getter


async def _answers(manager: DialogManager) -> dict[str, str]:
    """What the event says by now, as answers; calendars read them in the dialog's data."""
    event, home = await event_of(manager), unit_of(manager).centre.timezone
    answers = {
        Step.TITLE_RU.value: event.title.ru,
        Step.TITLE_EN.value: event.title.en,
        Step.TITLE_ZH.value: event.title.zh,
        Step.CITY.value: event.city,
        Step.STARTS.value: event.starts.isoformat(),
        Step.ENDS.value: event.ends.isoformat(),
        **deadline_answers(event.registration_deadline, Step.REGISTRATION, home),
        **deadline_answers(event.document_deadline, Step.DOCUMENTS, home),
    }
    manager.dialog_data["answers"] = answers
    return answers


async def give(manager: DialogManager, step: Step, reply: Reply) -> None:
    """Change one thing; after a deadline's day its time is asked."""
    answers = await _answers(manager)
    match reply:
        case Typed(text):
            value = event_form.read_answer(step, text, answers)
        case Chosen(choice):
            value = event_form.read_choice(step, choice, answers, {})
        case Skipped():
            event_form.check_skip(step, answers)
            value = event_form.SKIPPED
        case _:
            raise NotFound
    if step in TIME_OF and value:
        manager.dialog_data["day"] = value
        await manager.switch_to(window_of(ChangeEvent, TIME_OF[step]))
        return
    for day, clock in TIME_OF.items():
        if step is clock:
            step, value = day, f"{manager.dialog_data['day']} {value}".strip()
    await changed(manager, await editing.change(*_whose(manager), step, value))


def _whose(manager: DialogManager) -> tuple[Any, Any, int]:
    return unit_of(manager), manager.middleware_data["actor"], manager.dialog_data["event"]


async def changed(manager: DialogManager, change: Changed) -> None:
    """Back to the menu, with what was done."""
    await untold.remember(state_of(manager), change)
    manager.dialog_data[NOTE] = words_of(manager)("event-saved")
    await manager.switch_to(ChangeEvent.menu)


async def chosen(_: CallbackQuery, __: object, manager: DialogManager, choice: str) -> None:
    """Ask for one field."""
    if choice == VENUE:
        await manager.switch_to(ChangeEvent.venue)
    elif choice == SEATS:
        await ask_seats(manager)
    elif choice in set(FIELDS):
        await _answers(manager)
        await manager.switch_to(window_of(ChangeEvent, Step(choice)))
    else:
        raise NotFound


async def ask_seats(manager: DialogManager) -> None:
    """Of which delegation, where there are several."""
    delegations = (await event_of(manager)).delegations
    if not delegations:
        raise NotFound
    manager.dialog_data["delegation"] = delegations[0].id
    await manager.switch_to(ChangeEvent.quota if len(delegations) == 1 else ChangeEvent.delegation)


async def which(dialog_manager: DialogManager, words: Words, **_: Any) -> dict[str, Any]:
    event = await event_of(dialog_manager)
    listed = [
        (str(one.id), words.plain("event-seats-of", code=one.code, total=one.quota.total)) for one in event.delegations
    ]
    return {"text": words("event-ask-delegation"), "choices": listed}


async def chose_delegation(_: CallbackQuery, __: object, manager: DialogManager, choice: str) -> None:
    manager.dialog_data["delegation"] = int(choice)
    await manager.switch_to(ChangeEvent.quota)


async def seats(dialog_manager: DialogManager, words: Words, **_: Any) -> dict[str, Any]:
    event = await event_of(dialog_manager)
    delegation = next((one for one in event.delegations if one.id == dialog_manager.dialog_data["delegation"]), None)
    total = words.number(delegation.quota.total) if delegation else ""
    ask = words("form-once", ask=words("event-ask-quota"))
    text = paragraphs(
        problem_of(dialog_manager), lines(ask, words("event-hint-quota")), words("form-present", answer=total)
    )
    return {"text": text}


async def typed_seats(message: Message, _: object, manager: DialogManager) -> None:
    async def take() -> None:
        total = event_form.read_seats(message.text or "")
        await changed(manager, await editing.set_seats(*_whose(manager), manager.dialog_data["delegation"], total))

    await answer(manager, take())


async def place(dialog_manager: DialogManager, words: Words, **_: Any) -> dict[str, Any]:
    venue = (await event_of(dialog_manager)).venue
    present = f"{venue.name} ({venue.latitude}, {venue.longitude})" if venue else words.plain("event-field-none")
    ask = words("form-once", ask=words("event-ask-venue"))
    text = paragraphs(
        problem_of(dialog_manager), lines(ask, words("event-hint-venue")), words("form-present", answer=present)
    )
    return {"text": text}


async def sent_place(message: Message, _: object, manager: DialogManager) -> None:
    async def take() -> None:
        if message.location is None:
            latitude, longitude, name = event_form.read_place(message.text or "")
        else:
            latitude, longitude = message.location.latitude, message.location.longitude
            name = message.venue.title if message.venue else ""
        await changed(manager, await editing.move_venue(*_whose(manager), latitude, longitude, name))

    await answer(manager, take())


async def no_place(_: Message, __: object, manager: DialogManager) -> None:
    async def refuse() -> None:
        raise BadAnswer("bad-place-kind")

    await answer(manager, refuse())


async def publish(_: CallbackQuery, __: object, manager: DialogManager) -> None:
    unit, actor, event_id = _whose(manager)
    await editing.publish(unit, actor, [event_id])
    manager.dialog_data[NOTE] = words_of(manager)("events-published", count=1)


async def tell(_: CallbackQuery, __: object, manager: DialogManager) -> None:
    unit, actor, event_id = _whose(manager)
    before = await untold.recall(state_of(manager), event_id)
    told = await telling.tell_change(unit, actor, event_id, before)
    await untold.forget(state_of(manager), event_id)
    manager.dialog_data[NOTE] = words_of(manager)("event-told-everyone", count=told)


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
    event, told = await editing.cancel(*_whose(manager))
    await untold.forget(state_of(manager), event.id)
    said = lines(
        words("event-cancelled-done", title=event.title.best(words.language)), words("event-told-count", count=told)
    )
    await close(manager, Screen(said, [[card_button(words, event)]]))


async def to_cancel(_: CallbackQuery, __: object, manager: DialogManager) -> None:
    await manager.switch_to(ChangeEvent.cancel)


async def to_menu(_: object, __: object, manager: DialogManager) -> None:
    await manager.switch_to(ChangeEvent.menu)


async def done(_: CallbackQuery, __: object, manager: DialogManager) -> None:
    """Back to the card."""
    unit, actor, event_id = _whose(manager)
    await close(manager, await card_of(unit, words_of(manager), actor, event_id))


async def back(manager: DialogManager, step: Step) -> None:
    """To the menu; from a time to its day."""
    day = next((day for day, clock in TIME_OF.items() if clock is step), None)
    await manager.switch_to(window_of(ChangeEvent, day) if day else ChangeEvent.menu)


async def leave(manager: DialogManager, _: Step) -> None:
    """Nothing of this field is changed."""
    await manager.switch_to(ChangeEvent.menu)


def _pick(name: str, on_click: Any) -> Any:
    return Select(Format("{item[1]}"), name, lambda item: item[0], "choices", on_click=on_click)


def _leave_row(name: str) -> Row:
    return Row(
        Button(Said("button-back"), f"back_{name}", to_menu), Button(Said("button-cancel"), f"stop_{name}", to_menu)
    )


dialog = Dialog(
    Window(
        Format("{text}"),
        Button(Said("button-tell-everyone"), "tell", tell, when="untold"),
        Button(Said("button-publish"), "publish", publish, when="draft"),
        Group(_pick("field", chosen), width=2),
        Row(Button(Said("button-back"), "done", done), Button(Said("button-cancel-event"), "cancel", to_cancel)),
        MessageInput(not_text),
        state=ChangeEvent.menu,
        getter=menu,
    ),
    *(
        step_window(
            window_of(ChangeEvent, step), step, getter=question_of(step), give=give, back=back, leave=leave, keep=leave
        )
        for step in STEPS
    ),
    Window(
        Format("{text}"),
        _leave_row(VENUE),
        MessageInput(sent_place, filter=TYPED | F.location),
        MessageInput(no_place),
        state=ChangeEvent.venue,
        getter=place,
    ),
    Window(
        Format("{text}"),
        Column(_pick("which", chose_delegation)),
        _leave_row("which"),
        MessageInput(not_text),
        state=ChangeEvent.delegation,
        getter=which,
    ),
    Window(
        Format("{text}"),
        _leave_row(SEATS),
        MessageInput(typed_seats, filter=TYPED),
        MessageInput(not_text),
        state=ChangeEvent.quota,
        getter=seats,
    ),
    Window(
        Format("{text}"),
        Button(Said("button-cancel-event"), "sure", cancel_event),
        Button(Said("button-back"), "unsure", to_menu),
        MessageInput(not_text),
        state=ChangeEvent.cancel,
        getter=sure,
    ),
    on_start=take_data,
)
dialog.message.filter(StateFilter(Editing.dialog), no_command)
dialog.callback_query.filter(StateFilter(Editing.dialog))
