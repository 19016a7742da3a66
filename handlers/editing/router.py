"""Making events and changing them: commands, buttons, and files that somebody sends."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import Command, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from delegation.desk import editing, importing, telling
from delegation.person import Person, Role
from delegation.ports import Unit, Words
from delegation.rights import role_of
from handlers.answer import Answers, Paper, Screen
from handlers.editing import untold
from handlers.editing.closing import begin
from handlers.editing.keyboards import EditEvent, PublishEvents, StopImport, TellChange, unpacked
from handlers.editing.screens import explain_screen, imported_screen, published_screen
from handlers.editing.states import ChangeEvent, Editing, NewEvent
from handlers.files import Files
from imports import registry

router = Router(name="editing")


def may_send_files(message: Message, actor: Person) -> bool:
    """Only what coordinators send out of the blue is taken for events."""
    return role_of(actor) in {Role.COORDINATOR, Role.ADMINISTRATOR}


@router.message(Command("newevent"))
async def new_event(
    message: Message, unit: Unit, actor: Person, state: FSMContext, dialog_manager: DialogManager
) -> None:
    await editing.check_may_create(unit, actor)
    await begin(dialog_manager, state, NewEvent.kind, {"answers": {}})


@router.callback_query(EditEvent.filter())
async def edit(
    query: CallbackQuery,
    callback_data: EditEvent,
    unit: Unit,
    actor: Person,
    state: FSMContext,
    dialog_manager: DialogManager,
) -> None:
    event = await editing.open_event(unit, actor, callback_data.event)
    await begin(dialog_manager, state, ChangeEvent.menu, {"event": event.id})


@router.callback_query(PublishEvents.filter())
async def publish(
    query: CallbackQuery, callback_data: PublishEvents, unit: Unit, actor: Person, words: Words
) -> Answers:
    among = unpacked(callback_data.among)
    published = await editing.publish(unit, actor, [callback_data.event] if callback_data.event else among)
    return published_screen(words, published, await editing.drafts_among(unit, among))


@router.callback_query(TellChange.filter())
async def tell(
    query: CallbackQuery, callback_data: TellChange, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    before = await untold.recall(state, callback_data.event)
    told = await telling.tell_change(unit, actor, callback_data.event, before)
    await untold.forget(state, callback_data.event)
    return Screen(words("event-told-everyone", count=told), fresh=True)


@router.message(Command("import"))
async def explain(message: Message, actor: Person, words: Words, state: FSMContext) -> Answers:
    importing.check_may_import(actor)
    await state.clear()
    await state.set_state(Editing.file)
    return [explain_screen(words), Paper("story", caption=words("import-example"))]


@router.callback_query(StopImport.filter())
async def stop_import(query: CallbackQuery, words: Words, state: FSMContext) -> Answers:
    if await state.get_state() == Editing.file.state:
        await state.clear()
    return Screen(words("import-stopped"))


@router.message(F.document, StateFilter(None, Editing.file), may_send_files)
async def take_file(
    message: Message, unit: Unit, actor: Person, words: Words, files: Files, state: FSMContext
) -> Answers:
    importing.check_may_import(actor)
    assert message.document is not None
    content = files.get(message.document.file_id, message.document.file_size, limit=registry.SIZE_LIMIT)
    name = message.document.file_name or ""
    # A large workbook takes a while, and nobody else should wait for it.
    located = await unit.aside(lambda: registry.read(name, content))
    imported = await importing.take_in(unit, actor, located)
    for change in imported.moved:
        await untold.remember(state, change)
    if imported.done and await state.get_state() == Editing.file.state:
        await state.clear()
    return imported_screen(words, imported)


@router.message(Editing.file, ~F.text.startswith("/"))
async def no_file(message: Message, words: Words) -> Answers:
    return Screen(words("import-needs-file"), explain_screen(words).rows)


@router.edited_message(StateFilter(Editing.dialog, Editing.file))
async def edited(message: Message, words: Words) -> Answers:
    return Screen(words("bad-edited"), fresh=True)
