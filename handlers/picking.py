"""Several people chosen at once: who is, kept with the coordinator's conversation until something is done with them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from aiogram.fsm.context import FSMContext

from delegation.ports import Words
from delegation.roster import Row
from delegation.typed import cut
from handlers.answer import Button, Rows

_LONGEST = 40
"""Characters of a name on a button that has a row for itself."""
_PICKED = "picked"


def ticks(words: Words, rows: Iterable[Row], on: Callable[[int], bool], data: Callable[[int], str]) -> Rows:
    """A button a person, with a tick where `on`; both functions are of the application's id."""
    return [[tick(words, row.name, on(row.application.id), data(row.application.id))] for row in rows]


def tick(words: Words, label: str, on: bool, data: str) -> Button:
    """A button that is put in and taken out."""
    return Button(words.plain("button-tick", on=str(on).lower(), label=cut(label, _LONGEST)), data)


async def picked(state: FSMContext, delegation_id: int) -> frozenset[int]:
    """Ids of the applications that are chosen."""
    return frozenset((await _memory(state, delegation_id).get_data()).get(_PICKED, ()))


async def pick(state: FSMContext, delegation_id: int, chosen: Collection[int]) -> None:
    """From now on these are chosen."""
    await _memory(state, delegation_id).set_data({_PICKED: sorted(chosen)} if chosen else {})


def _memory(state: FSMContext, delegation_id: int) -> FSMContext:
    return FSMContext(state.storage, replace(state.key, destiny=f"picked:{delegation_id}"))
