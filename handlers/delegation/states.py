"""What is typed while a delegation's rules are set; the state's data holds the delegation."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class SettingRules(StatesGroup):
    offer_hours = State()
    company_seats = State()
    passport_months = State()
