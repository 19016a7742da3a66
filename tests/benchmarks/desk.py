"""The desk with one more room, whose command does what a step of a form does: a state is read and written, a rule
applied, a row changed, an answer given. `python -m tests.benchmarks.desk` with the settings in the environment."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import uvloop
from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import Message

from bot import dispatching, logs
from bot.outbox.pace import Limits
from bot.service import serve
from bot.settings import Settings
from delegation.person import Person
from delegation.ports import Unit
from delegation.questions import question
from handlers.answer import Screen

router = Router(name="benchmark")
UNLIMITED = Limits(rate=100_000, chat_rate=100_000, chat_burst=100_000, group_per_minute=100_000)


@router.message(Command("step"))
async def step(message: Message, unit: Unit, actor: Person, state: FSMContext) -> Screen:
    steps = (await state.get_data()).get("steps", 0) + 1
    await state.update_data(steps=steps)
    company = question("company").read(f"Company {steps}", actor.language)
    await unit.people.save(replace(actor, profile=replace(actor.profile, company=company)))
    return Screen(f"step {steps}", fresh=True)


def main() -> None:
    logs.set_up()
    dispatcher, _ = dispatching.shared()
    dispatcher.sub_routers.insert(0, router)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(serve(Settings(_env_file=None), limits=UNLIMITED))


if __name__ == "__main__":
    main()
