"""Somebody who presses every button there is, filled with other people's numbers, and what of the desk that changed.

Buttons are found by looking into the rooms, so a new room is tried without a word here.
"""

from __future__ import annotations

import importlib
import itertools
import pkgutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from enum import Enum
from types import UnionType
from typing import Any, Final, Literal, Union, get_args, get_origin

from aiogram.filters.callback_data import CallbackData

import handlers
from tests.conversation.desk import Desk

RIGHTS: Final = "own rights"
MOST: Final = 60
"""Ways of filling one kind of button that are tried."""
OWN: Final = {
    "people": "telegram_id IS NOT {0} AND registered_by IS NOT {1}",
    "grants": "person_id IS NOT {1}",
    "applications": "registered_by IS NOT {1}",
    "questions": "person_id IS NOT {1}",
    "broadcasts": "author_id IS NOT {1}",
    "deliveries": "topic <> 'menu' AND person_id IS NOT {1}"
    " AND coalesce(application_id, 0) NOT IN (SELECT id FROM applications WHERE registered_by = {1})",
}
"""Which rows of a table are not the forger's own: {0} is the forger's number at Telegram, {1} at the desk."""
_ID: Final = "coalesce((SELECT id FROM people WHERE telegram_id = {}), -1)"
PASSING: Final = frozenset({"inbox", "audit", "conversations", "screens", "alembic_version", "sqlite_sequence"})
"""What every update writes to."""


def kinds_of_buttons() -> dict[str, list[type[CallbackData]]]:
    """Every kind of button, by the room that has it. Each is in a module of keyboards, where others look for it."""
    found: dict[str, list[type[CallbackData]]] = {}
    for room in pkgutil.iter_modules(handlers.__path__):
        if room.ispkg:
            for module in pkgutil.iter_modules(importlib.import_module(f"handlers.{room.name}").__path__):
                importlib.import_module(f"handlers.{room.name}.{module.name}")
    for kind in _all_kinds(CallbackData):
        package, _, rest = kind.__module__.partition(".")
        if package == "handlers" and hasattr(kind, "__prefix__"):
            room_name, _, module_name = rest.partition(".")
            assert module_name.endswith("keyboards"), f"{kind.__name__} is in {kind.__module__}"
            found.setdefault(room_name, []).append(kind)
    return found


def filled(kind: type[CallbackData], numbers: Mapping[str, Sequence[int]]) -> Iterator[str]:
    """The data of such buttons: `numbers` are the ids to try, by the name of the field."""
    choices = [_values(name, field.annotation, numbers) for name, field in kind.model_fields.items()]
    for values in itertools.islice(itertools.product(*choices), MOST):
        yield kind(**dict(zip(kind.model_fields, values, strict=True))).pack()


def state_of(desk: Desk, forger: int) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that is kept and is not the forger's own to change, by table; and the forger's own rights."""
    own = _ID.format(forger)
    file = desk.app.settings.database_url.partition("///")[2]
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {
            name: database.execute(f"SELECT * FROM {name} WHERE {OWN.get(name, 'true').format(forger, own)}").fetchall()
            for name in sorted(set(names) - PASSING)
        }
        rights = database.execute(f"SELECT role, delegation_id FROM grants WHERE person_id = {own}").fetchall()
        return found | {RIGHTS: rights}


def changes(before: dict[str, list[tuple[Any, ...]]], after: dict[str, list[tuple[Any, ...]]]) -> list[str]:
    """The tables in which something that is not the forger's own differs. Rights of one's own may go, not come."""
    gained = set(after[RIGHTS]) - set(before[RIGHTS])
    return [table for table in after if (gained if table == RIGHTS else after[table] != before[table])]


def _all_kinds(kind: type[CallbackData]) -> Iterator[type[CallbackData]]:
    for each in kind.__subclasses__():
        yield each
        yield from _all_kinds(each)


def _values(name: str, annotation: Any, numbers: Mapping[str, Sequence[int]]) -> Sequence[object]:
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    if get_origin(annotation) in {Union, UnionType}:
        return [value for one in get_args(annotation) if one is not type(None) for value in _values(name, one, numbers)]
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return list(annotation)
    if annotation is bool:
        return [True, False]
    if annotation is int:
        return numbers.get(name, [0])
    if annotation is str:
        return _WORDS.get(name, [""])
    return [[]]


_WORDS: Final = {
    "question": ["name", "industry"],
    "choice": ["food"],
    "form": ["xlsx"],
    "zone": ["Asia/Shanghai"],
    "code": ["registration"],
    "stage": ["arrival"],
}
"""What such fields may hold."""
