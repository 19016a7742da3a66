"""Partners' own forms: sent, their columns agreed on, filled."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Document, Message

from delegation.desk import lists, partner_forms
from delegation.errors import NotFound
from delegation.partner_form import columns_of
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers, Screen
from handlers.export import keyboards as keys
from handlers.export.filled import form_paper
from handlers.export.form_screens import field_screen, form_screen, forms_screen, mapping_screen
from handlers.export.states import Exporting
from handlers.export.versions import sent_screen
from handlers.files import Files
from handlers.waiting import stop_waiting
from imports.partner_form import find
from imports.xlsx_file import SIZE_LIMIT

router = Router(name="forms")

UNNAMED = "form.xlsx"
"""What a file is called that came without a name."""


@router.callback_query(keys.Forms.filter())
async def show(
    query: CallbackQuery, callback_data: keys.Forms, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    forms = await partner_forms.of_delegation(unit, actor, callback_data.delegation)
    await state.set_state(Exporting.form)
    await state.set_data({"delegation": callback_data.delegation})
    return forms_screen(words, forms)


@router.message(Exporting.form, F.document.as_("document"))
async def take_in(
    message: Message, document: Document, unit: Unit, actor: Person, words: Words, files: Files, state: FSMContext
) -> Answers:
    delegation = int((await state.get_data())["delegation"])
    await partner_forms.of_delegation(unit, actor, delegation)
    content = files.get(document.file_id, document.file_size, limit=SIZE_LIMIT)
    # A large workbook takes a while, and nobody else should wait for it.
    found = await unit.aside(lambda: find(content))
    form = await partner_forms.add(
        unit,
        actor,
        delegation,
        name=document.file_name or UNNAMED,
        sheet=found.sheet,
        row=found.row,
        columns=columns_of(found.headers),
        content=content,
    )
    await state.clear()
    return mapping_screen(words, form, delegation)


@router.message(Exporting.form, ~F.text.startswith("/"))
async def needs_file(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    delegation = int((await state.get_data())["delegation"])
    forms = await partner_forms.of_delegation(unit, actor, delegation)
    return Screen(words("form-needs-file"), forms_screen(words, forms).rows)


@router.callback_query(keys.OpenForm.filter())
async def open_form(
    query: CallbackQuery, callback_data: keys.OpenForm, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    await stop_waiting(state, Exporting)
    return await _form(unit, actor, words, callback_data)


@router.callback_query(keys.FormColumn.filter())
async def choose_column(
    query: CallbackQuery, callback_data: keys.FormColumn, unit: Unit, actor: Person, words: Words
) -> Answers:
    delegation = callback_data.delegation
    form = await partner_forms.read(unit, actor, delegation, callback_data.form)
    if not callback_data.column:
        return mapping_screen(words, form, delegation)
    column = next((one for one in form.columns if one.number == callback_data.column), None)
    if column is None:
        raise NotFound
    return field_screen(words, form, delegation, column)


@router.callback_query(keys.FormField.filter())
async def choose_field(
    query: CallbackQuery, callback_data: keys.FormField, unit: Unit, actor: Person, words: Words
) -> Answers:
    said = callback_data
    form = await partner_forms.remap(unit, actor, said.delegation, said.form, said.column, said.code)
    return mapping_screen(words, form, said.delegation)


@router.callback_query(keys.ConfirmForm.filter())
async def confirm(
    query: CallbackQuery, callback_data: keys.ConfirmForm, unit: Unit, actor: Person, words: Words
) -> Answers:
    await partner_forms.confirm(unit, actor, callback_data.delegation, callback_data.form)
    opened = keys.OpenForm(delegation=callback_data.delegation, form=callback_data.form)
    return await _form(unit, actor, words, opened)


@router.callback_query(keys.RemoveForm.filter())
async def remove(
    query: CallbackQuery, callback_data: keys.RemoveForm, unit: Unit, actor: Person, words: Words
) -> Answers:
    forms = await partner_forms.remove(unit, actor, callback_data.delegation, callback_data.form)
    return forms_screen(words, forms)


@router.callback_query(keys.FillForm.filter())
async def fill(query: CallbackQuery, callback_data: keys.FillForm, unit: Unit, actor: Person, words: Words) -> Answers:
    chosen = callback_data
    listed = await lists.take_form(unit, actor, chosen.delegation, chosen.form, chosen.language)
    if listed.form is None:
        raise NotFound
    sent = sent_screen(words, listed, chosen.language)
    paper = form_paper(words, listed, listed.form, chosen.language)
    return [paper, sent] if sent else paper


async def _form(unit: Unit, actor: Person, words: Words, opened: keys.OpenForm) -> Screen:
    """A form ready to be filled, or its columns while these are not confirmed."""
    form = await partner_forms.read(unit, actor, opened.delegation, opened.form)
    if not form.confirmed:
        return mapping_screen(words, form, opened.delegation)
    listed = await lists.choose_form(unit, actor, opened.delegation, opened.form)
    return form_screen(words, listed, form, opened.language)
