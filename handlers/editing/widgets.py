"""Widgets of aiogram-dialog that speak the reader's language."""

from __future__ import annotations

from datetime import date
from typing import Any

from aiogram.types import InlineKeyboardButton
from aiogram_dialog import DialogManager
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.widgets.kbd import Calendar, CalendarScope, CalendarUserConfig
from aiogram_dialog.widgets.kbd.calendar_kbd import (
    CalendarDaysView,
    CalendarMonthView,
    CalendarScopeView,
    CalendarYearsView,
)
from aiogram_dialog.widgets.text import Format, Text

from delegation.event_form import Step, bounds, opens_at
from delegation.ports import Unit, Words
from delegation.zones import day_in

Data = dict[str, Any]


def words_of(manager: DialogManager) -> Words:
    words: Words = manager.middleware_data["words"]
    return words


def unit_of(manager: DialogManager) -> Unit:
    unit: Unit = manager.middleware_data["unit"]
    return unit


def today_of(manager: DialogManager) -> date:
    """The present day where the reader is."""
    return day_in(unit_of(manager).now, words_of(manager).timezone)


class Said(Text):
    """A text of the desk, for a button."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key

    async def _render_text(self, data: Data, manager: DialogManager) -> str:
        return words_of(manager).plain(self._key)


class Month(Text):
    """The month of `date`, with signs around it."""

    def __init__(self, before: str = "", after: str = "", *, year: bool = True) -> None:
        super().__init__()
        self._around = (before, after)
        self._year = year

    async def _render_text(self, data: Data, manager: DialogManager) -> str:
        before, after = self._around
        return before + words_of(manager).month(data["date"], year=self._year) + after


class Weekday(Text):
    """The day of the week of `date`."""

    async def _render_text(self, data: Data, manager: DialogManager) -> str:
        return words_of(manager).weekday(data["date"])


class _Days(CalendarDaysView):
    async def _render_date_button(
        self, selected_date: date, today: date, data: Data, manager: DialogManager
    ) -> InlineKeyboardButton:
        # The library reads the machine's clock; what day it is only the desk knows.
        return await super()._render_date_button(selected_date, today_of(manager), data, manager)


class EventCalendar(Calendar):
    """The calendar of one step; it offers the days that fit to the answers in the dialog's `answers`."""

    def __init__(self, step: Step, on_click: Any) -> None:
        super().__init__(id=f"day_{step.value}", on_click=on_click)
        self._step = step

    def _init_views(self) -> dict[CalendarScope, CalendarScopeView]:
        data, months = self._item_callback_data, Said("button-months")
        return {
            CalendarScope.DAYS: _Days(
                data,
                date_text=Format("{date.day}"),
                today_text=Format("·{date.day}·"),
                weekday_text=Weekday(),
                header_text=Month(),
                zoom_out_text=months,
                prev_month_text=Month("‹ ", year=False),
                next_month_text=Month(after=" ›", year=False),
            ),
            CalendarScope.MONTHS: CalendarMonthView(
                data,
                month_text=Month(year=False),
                this_month_text=Month("·", "·", year=False),
                header_text=Format("{date:%Y}"),
                zoom_out_text=Said("button-years"),
                prev_year_text=Format("‹ {date:%Y}"),
                next_year_text=Format("{date:%Y} ›"),
            ),
            CalendarScope.YEARS: CalendarYearsView(
                data, prev_page_text=Format("‹ {date:%Y}"), next_page_text=Format("{date:%Y} ›")
            ),
        }

    async def _get_user_config(self, data: Data, manager: DialogManager) -> CalendarUserConfig:
        first, last = bounds(self._step, manager.dialog_data["answers"], today_of(manager))
        return CalendarUserConfig(min_date=first, max_date=last)

    def get_offset(self, manager: DialogManager) -> date | None:
        return super().get_offset(manager) or opens_at(self._step, manager.dialog_data["answers"], today_of(manager))

    async def _render_keyboard(self, data: Data, manager: DialogManager) -> RawKeyboard:
        self.set_offset(self.get_offset(manager) or today_of(manager), manager)
        keyboard = await super()._render_keyboard(data, manager)
        # Weeks of which no day is offered say nothing.
        return [row for row in keyboard if any(button.text.strip() for button in row)]
