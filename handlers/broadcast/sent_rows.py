"""Rows of buttons of a broadcast that is on its way or over."""

from __future__ import annotations

from datetime import datetime
from typing import Final, TypeVar

from delegation.broadcast import Broadcast, BroadcastState, Deed
from delegation.desk.broadcast_reports import OPEN, RESENDABLE, Fared, Report
from delegation.paging import Page
from delegation.ports import Words
from handlers.answer import Button, Rows
from handlers.broadcast.keyboards import (
    Acknowledge,
    AskRecall,
    Download,
    Edit,
    History,
    Names,
    OpenReport,
    Recall,
    Resend,
    Stop,
    Unschedule,
    WriteAgain,
)
from handlers.paging import side_by_side, turns

T = TypeVar("T")
MOST_CORRECTIONS: Final = 3
"""Corrections that a report has buttons for: the latest."""
_CORRECTED: Final = {
    Fared.WAITING: "ahead",
    Fared.FAILED: "undone",
    Fared.CANCELLED: "untouched",
}
"""What lines of the report of a correction are called where it is not what was sent that fared so."""


def acknowledge_rows(words: Words, broadcast_id: int) -> Rows:
    return [[Button(words.plain("button-acknowledge"), Acknowledge(broadcast=broadcast_id).pack())]]


def live_rows(words: Words, report: Report) -> Rows:
    """Under the message that tells the author how it fares."""
    broadcast = report.broadcast
    if broadcast.state is BroadcastState.SENDING:
        return [[Button(words.plain("button-stop"), Stop(broadcast=broadcast.id).pack())]]
    if not report.total:
        return []
    return [[Button(words.plain("button-report"), OpenReport(broadcast=broadcast.id, fresh=True).pack())]]


def fared_name(report: Report, fared: Fared) -> str:
    """What a line of a report is called: who got it and was asked to acknowledge it has not done so yet."""
    if fared is Fared.SENT and report.asks:
        return "silent"
    if report.broadcast.corrects is None:
        return fared.name.lower()
    if fared is Fared.SENT:
        return "changed" if report.broadcast.deed is Deed.EDIT else "removed"
    return _CORRECTED.get(fared, fared.name.lower())


def report_rows(words: Words, report: Report, now: datetime) -> Rows:
    """The names behind each number, two a row, and what can still be done."""
    broadcast = report.broadcast
    names = [
        Button(
            words.plain("broadcast-fared-button", fared=fared_name(report, fared), count=number),
            Names(broadcast=broadcast.id, fared=fared).pack(),
        )
        for fared, number in report.counts.items()
    ]
    rows = [*side_by_side(names, 2)]
    if broadcast.state is BroadcastState.SENDING:
        rows.append([Button(words.plain("button-stop"), Stop(broadcast=broadcast.id).pack())])
    if broadcast.state is BroadcastState.SCHEDULED:
        rows.append([unschedule_button(words, broadcast.id)])
    if report.asks and broadcast.state in OPEN and report.counts.get(Fared.SENT):
        rows.append([write_again_button(words, broadcast.id)])
    edit = [Button(words.plain("button-edit"), Edit(broadcast=broadcast.id).pack())] if report.editable else []
    recall = [Button(words.plain("button-recall"), AskRecall(broadcast=broadcast.id).pack())]
    rows.append([*edit, *(recall if report.recallable(now) else [])])
    if report.total:
        rows.append([Button(words.plain("broadcast-button-file"), Download(broadcast=broadcast.id).pack())])
    rows += [[_correction_button(words, one)] for one in report.corrections[:MOST_CORRECTIONS]]
    if broadcast.corrects is not None:
        back = OpenReport(broadcast=broadcast.corrects).pack()
        rows.append([Button(words.plain("broadcast-button-corrected"), back)])
    rows.append([Button(words.plain("broadcast-button-history"), History(page=0).pack())])
    return [row for row in rows if row]


def write_again_button(words: Words, broadcast_id: int) -> Button:
    return Button(words.plain("broadcast-button-write-again"), WriteAgain(broadcast=broadcast_id).pack())


def silent_rows(words: Words, broadcast_id: int) -> Rows:
    """Under the list of the silent, for coordinators."""
    report = OpenReport(broadcast=broadcast_id, fresh=True).pack()
    return [[write_again_button(words, broadcast_id)], [Button(words.plain("button-report"), report)]]


def recall_rows(words: Words, broadcast_id: int) -> Rows:
    return [
        [Button(words.plain("button-confirm"), Recall(broadcast=broadcast_id).pack())],
        [Button(words.plain("button-back"), OpenReport(broadcast=broadcast_id).pack())],
    ]


def unschedule_button(words: Words, broadcast_id: int) -> Button:
    return Button(words.plain("broadcast-button-unschedule"), Unschedule(broadcast=broadcast_id).pack())


def names_rows(words: Words, broadcast: Broadcast, fared: Fared, page: Page[T]) -> Rows:
    turning = turns(words, page, lambda number: Names(broadcast=broadcast.id, fared=fared, page=number).pack())
    rows = [*turning, [Button(words.plain("button-back"), OpenReport(broadcast=broadcast.id).pack())]]
    if fared in RESENDABLE and page.total and broadcast.state in {BroadcastState.SENDING, BroadcastState.DONE}:
        again = Resend(broadcast=broadcast.id, fared=fared).pack()
        rows.insert(0, [Button(words.plain("broadcast-button-resend"), again)])
    return rows


def history_rows(words: Words, labels: list[str], page: Page[Report]) -> Rows:
    """One row a broadcast, then the pages."""
    rows = [
        [Button(label, OpenReport(broadcast=report.broadcast.id).pack())]
        for label, report in zip(labels, page.items, strict=True)
    ]
    return [*rows, *turns(words, page, lambda number: History(page=number).pack())]


def _correction_button(words: Words, report: Report) -> Button:
    deed = report.broadcast.deed.value
    text = words.plain("broadcast-correction-button", deed=deed, got=report.got, total=report.total)
    return Button(text, OpenReport(broadcast=report.broadcast.id).pack())
