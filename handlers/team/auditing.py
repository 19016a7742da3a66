"""The audit log."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from typing import Final

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from delegation.application import Status
from delegation.audit import ALL
from delegation.desk import auditing
from delegation.desk.auditing import KINDS, Line
from delegation.event import DelegateRole
from delegation.markup import Html, lines, paragraphs
from delegation.paging import Page
from delegation.person import Person, Role
from delegation.ports import Unit, Words
from delegation.typed import shown
from delegation.zones import day_in
from exports import roster_xlsx
from exports.table import Table, columns_line
from handlers.answer import Answers, Button, Paper, Screen
from handlers.paging import range_line, side_by_side, turns
from handlers.papers import Build, File
from handlers.team import keyboards as keys
from handlers.team.actions import ACTIONS
from handlers.team.exported import EXPORTS, exported

router = Router(name="audit")

FILE: Final = "audit"
COLUMNS: Final = ("time", "who", "what", "about", "before", "after")
"""Of the file; the header of each is the text `audit-column-<name>`."""
_STATUSES: Final = frozenset(Status)
_ROLES: Final = frozenset(DelegateRole)
_RIGHTS: Final = frozenset(Role) - {Role.ENTREPRENEUR}


@router.message(Command("audit"))
async def open_log(message: Message, unit: Unit, actor: Person, words: Words) -> Answers:
    return log_screen(words, await auditing.log(unit, actor, "", 0), "")


@router.callback_query(keys.AuditLog.filter())
async def turn(query: CallbackQuery, callback_data: keys.AuditLog, unit: Unit, actor: Person, words: Words) -> Answers:
    found = await auditing.log(unit, actor, callback_data.kind, callback_data.page)
    return log_screen(words, found, callback_data.kind)


@router.callback_query(keys.AuditKinds.filter())
async def choose_kind(query: CallbackQuery, actor: Person, words: Words) -> Answers:
    auditing.check_can_read(actor)
    kinds = [Button(words.plain(f"audit-kind-{kind}"), keys.AuditLog(kind=kind).pack()) for kind in KINDS]
    everything = [Button(words.plain("audit-kind-all"), keys.AuditLog().pack())]
    return Screen(words("audit-which"), [everything, *side_by_side(kinds, 2)])


@router.callback_query(keys.AuditFile.filter())
async def hand_over(
    query: CallbackQuery, callback_data: keys.AuditFile, unit: Unit, actor: Person, words: Words
) -> Answers:
    number = await auditing.take_away(unit, actor, callback_data.kind)
    caption = words("audit-file", kind=_kind(words, callback_data.kind), count=number)
    return Paper(FILE, {"kind": callback_data.kind}, caption)


async def make_file(unit: Unit, words: Words, person: Person, facts: Mapping[str, str | int]) -> Build | None:
    """The file, for who still may have it."""
    kind = str(facts["kind"])
    told = await auditing.everything(unit, person, kind)
    day = day_in(unit.now, unit.centre.timezone)

    def build() -> File:
        headers = [words.plain(f"audit-column-{name}") for name in COLUMNS]
        table = Table(name=_kind(words, kind), headers=headers, rows=[_row(words, line) for line in told])
        return File(f"audit-{kind or 'all'}-{day.isoformat()}.xlsx", roster_xlsx.write(table), roster_xlsx.MIME)

    return build


def log_screen(words: Words, found: Page[Line], kind: str) -> Screen:
    """A page of the log, under its days."""
    days = []
    for day, entries in groupby(found.items, key=lambda line: line.at.date()):
        days.append(lines(words("audit-day", day=words.day(day)), *(_told(words, line) for line in entries)))
    rows = turns(words, found, lambda page: keys.AuditLog(kind=kind, page=page).pack())
    below = [Button(words.plain("button-filter"), keys.AuditKinds().pack())]
    if found.total:
        below.append(Button(words.plain("button-export"), keys.AuditFile(kind=kind).pack()))
    head = words("audit", kind=_kind(words, kind))
    return Screen(paragraphs(head, *days or [words("audit-nothing")], range_line(words, found)), [*rows, below])


def _kind(words: Words, kind: str) -> str:
    return words.plain(f"audit-kind-{kind or 'all'}")


def _row(words: Words, line: Line) -> list[str]:
    """One row of the file, in the order of COLUMNS."""
    what = _action(words, line.action)
    about = "" if line.name == line.kind else line.name
    before, after = _values(words, line)
    if line.action == "refused":
        after = _action(words, line.after)
    elif line.fields:
        after = columns_line(line.fields, words)
    return [f"{line.at:%Y-%m-%d %H:%M:%S}", _who(words, line), what, about, before, after]


def _who(words: Words, line: Line) -> str:
    if not line.who:
        return words.plain("audit-desk")
    return words.plain("audit-erased") if line.who == "?" else line.who


def _told(words: Words, line: Line) -> Html:
    """When, who, what, about whom, and how it was before and after."""
    who = _who(words, line)
    text = words("audit-line", time=f"{line.at.hour}:{line.at:%M}", who=who, what=_action(words, line.action))
    name = shown(line.name)
    parts = [text, words("audit-about", name=name) if name and name not in {who, line.kind} else ""]
    if line.action == "refused":
        parts.append(words("audit-refused", what=_action(words, line.after)))
    elif line.fields:
        parts.append(words("audit-fields", what=columns_line(line.fields, words)))
    else:
        parts.append(_change(words, line))
    return Html(" ".join(filter(None, parts)))


def _change(words: Words, line: Line) -> str:
    """How it was before and is after; one of the two where there was nothing before, or is nothing after."""
    before, after = _values(words, line)
    if before and after:
        return words("audit-change", before=before, after=after)
    if after:
        return words("audit-new", after=after)
    return words("audit-ended", before=before) if before else ""


def _action(words: Words, action: str) -> str:
    """What was done, in words; an action that has none is shown as it is kept."""
    return words.plain(f"audit-action-{action.replace('.', '-')}") if action in ACTIONS else action


def _values(words: Words, line: Line) -> tuple[str, str]:
    """What was before and is after."""
    told = exported if line.action in EXPORTS else _value
    return told(words, line.before), told(words, line.after)


def _value(words: Words, value: str) -> str:
    """Codes of statuses and roles in words, the rest as it is kept, cut short."""
    told = []
    for part in value.split("; "):
        if part in _RIGHTS:
            told.append(words.plain(f"team-role-{part}"))
        elif part == ALL:
            told.append(words.plain("team-scope-all"))
        elif part in _STATUSES:
            told.append(words.plain(f"roster-status-{part}"))
        elif part in _ROLES:
            told.append(words.plain(f"delegate-role-{part}"))
        else:
            told.append(part)
    return shown(words.plain("roster-comma").join(filter(None, told)))
