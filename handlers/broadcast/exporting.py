"""The report of a broadcast as a workbook: who it went to, and how each of them fared."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from delegation import rights
from delegation.desk import broadcast_reports
from delegation.desk.broadcast_reports import Fared, Recipient, Report
from delegation.person import Person, Role
from delegation.ports import Unit, Words
from delegation.zones import day_in, to_local
from exports import roster_xlsx
from exports.registry import file_name
from exports.table import Table
from handlers.answer import Paper
from handlers.broadcast.reports import called, why
from handlers.broadcast.sent_rows import fared_name
from handlers.papers import Build, File

KIND: Final = "broadcast-report"
COLUMNS: Final = ("number", "name", "company", "telegram", "language", "fared", "sent", "acknowledged", "reason")
"""The header of each is the text `broadcast-column-<name>`."""


def paper(words: Words, report: Report) -> Paper:
    """The promise of the file."""
    facts = {"broadcast": report.broadcast.id}
    return Paper(KIND, facts, words("broadcast-file-caption", count=report.total))


async def make(unit: Unit, words: Words, person: Person, facts: Mapping[str, str | int]) -> Build | None:
    """The file, for who still may have it."""
    broadcast = await unit.broadcasts.get(int(facts["broadcast"]))
    if not rights.holds(person, Role.COORDINATOR, broadcast.audience.delegation_id):
        return None
    report = await broadcast_reports.tally(unit, broadcast)
    everybody = await broadcast_reports.everybody(unit, broadcast.id)
    day, name = day_in(unit.now, unit.centre.timezone), f"broadcast-{broadcast.id}"

    def build() -> File:
        table = _table(words, report, everybody, name)
        return File(file_name(name, day, words.language, "xlsx"), roster_xlsx.write(table), roster_xlsx.MIME)

    return build


def _table(words: Words, report: Report, everybody: list[tuple[Fared, Recipient]], name: str) -> Table:
    headers = [words.plain(f"broadcast-column-{column}") for column in COLUMNS]
    rows = [
        [str(number), *_row(words, report, fared, recipient)]
        for number, (fared, recipient) in enumerate(everybody, start=1)
    ]
    return Table(name, headers, rows)


def _row(words: Words, report: Report, fared: Fared, recipient: Recipient) -> list[str]:
    person, delivery = recipient.person, recipient.delivery
    language = delivery.language or (person.language if person else None)
    return [
        called(words, person),
        person.profile.company if person else "",
        f"@{person.username}" if person and person.username else "",
        words.plain(f"language-{language}") if language else "",
        words.plain("broadcast-fared-cell", fared=fared_name(report, fared)),
        _wall(words, delivery.sent_at),
        _wall(words, delivery.acknowledged_at),
        why(words, delivery.reason) if fared is Fared.FAILED else "",
    ]


def _wall(words: Words, at: datetime | None) -> str:
    """On the reader's clock, so that it sorts: 2026-11-24 15:30."""
    return f"{to_local(at, words.timezone):%Y-%m-%d %H:%M}" if at else ""
