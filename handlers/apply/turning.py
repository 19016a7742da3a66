"""From one screen of a form to the next, with what is typed from now on led to the right place."""

from __future__ import annotations

from aiogram.fsm.context import FSMContext

from delegation.form import Form
from delegation.ports import Unit, Words
from handlers.answer import Answers
from handlers.apply.screens import form_screens
from handlers.apply.states import fill, leave


async def turn(unit: Unit, words: Words, state: FSMContext, form: Form) -> Answers:
    """The form as it stands now; while it goes on, what is typed answers it."""
    if form.going_on:
        await fill(state, form.application.id)
    else:
        await leave(state, form.application.id)
    return await form_screens(unit, words, form)
