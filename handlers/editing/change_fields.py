"""Asking for one field of an event that is there, and changing it."""

from __future__ import annotations

from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from delegation import event_form
from delegation.desk import editing
from delegation.errors import BadAnswer, NotFound
from delegation.event_form import OPTIONAL, TIME_OF, Step, deadline_answers
from delegation.markup import lines, paragraphs
from delegation.ports import Words
from delegation.reply import Chosen, Reply, Skipped, Typed
from handlers.editing.changed_event import changed, event_of, whose
from handlers.editing.newevent import TIME_CHOICES
from handlers.editing.states import ChangeEvent, window_of
from handlers.editing.steps import Getter, answer, problem_of
from handlers.editing.telling import told_value
from handlers.editing.widgets import today_of, unit_of

STEPS: Final = (
    *(Step.TITLE_RU, Step.TITLE_EN, Step.TITLE_ZH, Step.STARTS, Step.ENDS),
    *(Step.REGISTRATION, Step.REGISTRATION_TIME, Step.DOCUMENTS, Step.DOCUMENTS_TIME, Step.CITY),
)
FIELDS: Final = tuple(step for step in STEPS if step not in TIME_OF.values())
VENUE: Final = "venue"
SEATS: Final = "quota"


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
            value = event_form.read_answer(step, text, answers, today_of(manager))
        case Chosen(choice):
            value = event_form.read_choice(step, choice, {})
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
    await changed(manager, await editing.change(*whose(manager), step, value))


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
        await changed(manager, await editing.set_seats(*whose(manager), manager.dialog_data["delegation"], total))

    await answer(manager, take())


async def place(dialog_manager: DialogManager, words: Words, **_: Any) -> dict[str, Any]:
    venue = (await event_of(dialog_manager)).venue
    present = words.plain("event-field-none")
    if venue:
        present = f"{words.city(venue.name)} ({venue.latitude}, {venue.longitude})"
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
        await changed(manager, await editing.move_venue(*whose(manager), latitude, longitude, name))

    await answer(manager, take())


async def no_place(_: Message, __: object, manager: DialogManager) -> None:
    async def refuse() -> None:
        raise BadAnswer("bad-place-kind")

    await answer(manager, refuse())


async def back(manager: DialogManager, step: Step) -> None:
    """To the menu; from a time to its day."""
    day = next((day for day, clock in TIME_OF.items() if clock is step), None)
    await manager.switch_to(window_of(ChangeEvent, day) if day else ChangeEvent.menu)


async def leave(manager: DialogManager, _: Step) -> None:
    """Nothing of this field is changed."""
    await manager.switch_to(ChangeEvent.menu)
