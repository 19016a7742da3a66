"""When a broadcast is to be sent: a calendar, then the time of day, then a last look. A dialog of aiogram-dialog.

Days and times are those on the wall of a zone that is always shown and can be changed: the centre's to begin with. The
dialog is open as long as the chat's state says so.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Calendar, CalendarUserConfig, Column, Row, Select, SwitchTo
from aiogram_dialog.widgets.text import Format

from delegation.dates import read_moment, read_time
from delegation.desk import broadcasting, drafting
from delegation.desk.broadcasting import FURTHEST
from delegation.errors import BadAnswer
from delegation.markup import Html, lines, paragraphs
from delegation.person import Person
from delegation.ports import Unit, Words
from delegation.zones import check_zone, comes_twice, day_in, is_skipped, to_local, to_utc
from handlers.answer import Screen
from handlers.broadcast import keyboards as keys
from handlers.broadcast.reports import scheduled_screen
from handlers.broadcast.screens import audience_line, card_screen, escalation_line, fallback_lines, size_line
from handlers.broadcast.states import Scheduling
from handlers.editing.widgets import EventCalendar, Said, unit_of, words_of
from handlers.refusals import told
from handlers.room import TYPED, Room

TIMES: Final = ("9:00", "12:00", "15:00", "18:00")
PROBLEM: Final = "problem"

router = Router(name="broadcast-scheduling")


@router.callback_query(keys.Schedule.filter())
async def begin(
    query: CallbackQuery,
    callback_data: keys.Schedule,
    unit: Unit,
    actor: Person,
    state: FSMContext,
    dialog_manager: DialogManager,
) -> None:
    drafting.check_new(await broadcasting.approved(unit, actor, callback_data.broadcast, callback_data.mark))
    await state.clear()
    await state.set_state(Scheduling.open)
    data = {"broadcast": callback_data.broadcast, "mark": callback_data.mark}
    await dialog_manager.start(Scheduling.day, data, mode=StartMode.RESET_STACK)


class SendingCalendar(EventCalendar):
    """From today, in the zone that was chosen, to a year ahead."""

    def __init__(self, on_click: Any) -> None:
        Calendar.__init__(self, id="day", on_click=on_click)

    async def _get_user_config(self, data: dict[str, Any], manager: DialogManager) -> CalendarUserConfig:
        today = _today(manager)
        return CalendarUserConfig(min_date=today, max_date=today + FURTHEST)

    def get_offset(self, manager: DialogManager) -> date | None:
        return Calendar.get_offset(self, manager) or _today(manager)


async def ask_day(dialog_manager: DialogManager, unit: Unit, words: Words, **_: Any) -> dict[str, Any]:
    question = words("broadcast-ask-day", example=_example(dialog_manager))
    now = words("broadcast-now", moment=words.moment(unit.now, _zone(dialog_manager)))
    return {"text": paragraphs(_problem(dialog_manager), lines(question, now)), **_zone_button(dialog_manager)}


async def ask_time(dialog_manager: DialogManager, words: Words, **_: Any) -> dict[str, Any]:
    day = date.fromisoformat(dialog_manager.dialog_data["day"])
    question = words("broadcast-ask-time", day=words.day(day))
    return {
        "text": paragraphs(_problem(dialog_manager), question),
        "times": [(clock, clock) for clock in TIMES],
        **_zone_button(dialog_manager),
    }


async def ask_zone(dialog_manager: DialogManager, unit: Unit, actor: Person, words: Words, **_: Any) -> dict[str, Any]:
    draft = await drafting.draft(unit, actor, _begun(dialog_manager)["broadcast"])
    found = await broadcasting.zones(unit, actor, draft)
    return {
        "text": paragraphs(_problem(dialog_manager), words("broadcast-ask-zone")),
        "zones": [(zone, f"{_city(words, zone)}, {_wall(unit.now, zone)}") for zone in found],
    }


async def ask_confirmation(
    dialog_manager: DialogManager, unit: Unit, actor: Person, words: Words, **_: Any
) -> dict[str, Any]:
    draft = await drafting.draft(unit, actor, _begun(dialog_manager)["broadcast"])
    sizes = await drafting.size(unit, draft)
    zone, wall = _zone(dialog_manager), datetime.fromisoformat(dialog_manager.dialog_data["wall"])
    moment, typed = words.moment(_moment(dialog_manager), zone), f"{wall.hour}:{wall:%M}"
    text = lines(
        words("broadcast-confirm-time", moment=moment),
        words("broadcast-time-skipped", time=typed) if is_skipped(wall, zone) else "",
        words("broadcast-time-twice", time=typed) if comes_twice(wall, zone) else "",
        await audience_line(unit, words, draft.audience),
        size_line(words, sizes),
        *fallback_lines(words, draft, sizes),
        words("broadcast-acknowledgement", wanted="yes" if draft.must_acknowledge else "no"),
        escalation_line(words, draft),
        words("broadcast-scheduled-audience"),
    )
    return {"text": text, **_zone_button(dialog_manager)}


async def picked(_: CallbackQuery, __: object, manager: DialogManager, day: date) -> None:
    manager.dialog_data["day"] = day.isoformat()
    await manager.switch_to(Scheduling.time)


async def clicked(_: CallbackQuery, __: object, manager: DialogManager, clock: str) -> None:
    await _take(manager, clock)


async def typed(message: Message, _: object, manager: DialogManager) -> None:
    await _take(manager, message.text or "")


async def zone_clicked(_: CallbackQuery, __: object, manager: DialogManager, zone: str) -> None:
    await _move(manager, zone)


async def zone_typed(message: Message, _: object, manager: DialogManager) -> None:
    """A zone that no button offers; one that nobody knows leaves the question, with the reason above it."""
    try:
        await _move(manager, check_zone(message.text or ""))
    except BadAnswer as bad:
        manager.dialog_data[PROBLEM] = told(words_of(manager), bad)


async def not_text(_: Message, __: object, manager: DialogManager) -> None:
    """A photo, a sticker, a voice message where a time is awaited."""
    manager.dialog_data[PROBLEM] = words_of(manager)("error-only-text")


async def confirm(_: CallbackQuery, __: object, manager: DialogManager) -> None:
    unit, actor, begun = unit_of(manager), manager.middleware_data["actor"], _begun(manager)
    scheduled = await broadcasting.schedule(
        unit, actor, begun["broadcast"], begun["mark"], _moment(manager), _zone(manager)
    )
    await _close(manager, await scheduled_screen(unit, words_of(manager), scheduled))


async def to_card(_: CallbackQuery, __: object, manager: DialogManager) -> None:
    """Not now: back to the draft."""
    unit = unit_of(manager)
    draft = await drafting.draft(unit, manager.middleware_data["actor"], _begun(manager)["broadcast"])
    await _close(manager, await card_screen(unit, words_of(manager), draft))


async def _take(manager: DialogManager, text: str) -> None:
    """Read a time of day or a whole moment; one that cannot be leaves the question, with the reason above it."""
    zone = _zone(manager)
    try:
        local = _read(manager, text)
        at = to_utc(local, zone)
        await broadcasting.check_time(unit_of(manager), at, zone)
    except BadAnswer as bad:
        manager.dialog_data[PROBLEM] = told(words_of(manager), bad)
        return
    manager.dialog_data["wall"] = local.isoformat()
    manager.dialog_data["day"] = local.date().isoformat()
    manager.dialog_data["at"] = at.isoformat()
    await manager.switch_to(Scheduling.confirm)


async def _move(manager: DialogManager, zone: str) -> None:
    """Onto the wall of another zone: a day that was picked on the other one is picked anew."""
    manager.dialog_data["zone"] = zone
    manager.dialog_data.pop("day", None)
    await manager.switch_to(Scheduling.day)


def _read(manager: DialogManager, text: str) -> datetime:
    day = manager.dialog_data.get("day")
    if day is None or " " in text.strip():
        return read_moment(text, _example(manager))
    return datetime.combine(date.fromisoformat(day), read_time(text))


def _example(manager: DialogManager) -> str:
    """A moment that could be typed today."""
    today = _today(manager)
    return words_of(manager).plain("broadcast-example", year=f"{today:%Y}", month=f"{today:%m}", day=f"{today:%d}")


async def _close(manager: DialogManager, screen: Screen) -> None:
    state: FSMContext = manager.middleware_data["state"]
    await manager.done()
    await state.clear()
    manager.middleware_data["said"].append(screen)


def _begun(manager: DialogManager) -> dict[str, Any]:
    """What the dialog was opened with: `broadcast` and `mark`."""
    data = manager.start_data
    return data if isinstance(data, dict) else {}


def _moment(manager: DialogManager) -> datetime:
    return datetime.fromisoformat(manager.dialog_data["at"])


def _zone(manager: DialogManager) -> str:
    """On whose wall days and times are meant."""
    return str(manager.dialog_data.get("zone") or unit_of(manager).centre.timezone)


def _zone_button(manager: DialogManager) -> dict[str, str]:
    words = words_of(manager)
    return {"zone": words.plain("broadcast-button-zone", city=_city(words, _zone(manager)))}


def _city(words: Words, zone: str) -> str:
    return words.city(words.zone_city(zone))


def _wall(now: datetime, zone: str) -> str:
    local = to_local(now, zone)
    return f"{local.hour}:{local:%M}"


def _today(manager: DialogManager) -> date:
    return day_in(unit_of(manager).now, _zone(manager))


def _problem(manager: DialogManager) -> Html:
    """Why the last answer was none; shown once."""
    return Html(manager.dialog_data.pop(PROBLEM, ""))


def _value(item: tuple[str, str]) -> str:
    return item[0]


_back_to_card = Button(Said("button-back"), "card", to_card)
dialog = Dialog(
    Window(
        Format("{text}"),
        SendingCalendar(picked),
        SwitchTo(Format("{zone}"), "zone_of_day", Scheduling.zone),
        _back_to_card,
        MessageInput(typed, filter=TYPED),
        MessageInput(not_text),
        state=Scheduling.day,
        getter=ask_day,
    ),
    Window(
        Format("{text}"),
        Row(Select(Format("{item[1]}"), "clock", _value, "times", on_click=clicked)),
        SwitchTo(Format("{zone}"), "zone_of_time", Scheduling.zone),
        Row(SwitchTo(Said("button-back"), "day_again", Scheduling.day)),
        MessageInput(typed, filter=TYPED),
        MessageInput(not_text),
        state=Scheduling.time,
        getter=ask_time,
    ),
    Window(
        Format("{text}"),
        Column(Select(Format("{item[1]}"), "zone", _value, "zones", on_click=zone_clicked)),
        Row(SwitchTo(Said("button-back"), "day_after_all", Scheduling.day)),
        MessageInput(zone_typed, filter=TYPED),
        MessageInput(not_text),
        state=Scheduling.zone,
        getter=ask_zone,
    ),
    Window(
        Format("{text}"),
        Button(Said("button-confirm"), "confirm", confirm),
        SwitchTo(Format("{zone}"), "zone_after_all", Scheduling.zone),
        Row(SwitchTo(Said("button-back"), "time_again", Scheduling.time)),
        MessageInput(typed, filter=TYPED),
        MessageInput(not_text),
        state=Scheduling.confirm,
        getter=ask_confirmation,
    ),
)
dialog.message.filter(StateFilter(Scheduling.open), ~F.text.startswith("/"))
dialog.callback_query.filter(StateFilter(Scheduling.open))
room = Room(router=router, dialogs=(dialog,))
