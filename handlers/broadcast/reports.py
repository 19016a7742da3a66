"""What coordinators see of a broadcast that is on its way or over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from delegation.broadcast import Broadcast, BroadcastState, Deed
from delegation.desk.broadcast_reports import Fared, Recipient, Report
from delegation.desk.correcting import Recallable
from delegation.markup import Html, lines, listed
from delegation.paging import Page
from delegation.person import Person
from delegation.ports import Unit, Words
from delegation.typed import cut
from delegation.zones import day_in
from handlers.answer import Rows, Screen
from handlers.broadcast import sent_rows
from handlers.broadcast.screens import LONGEST_LABEL, audience_line, escalation_line, summary
from handlers.paging import range_line

LONGEST_NAME: Final = 50
_REASONS: Final = {
    "can't be deleted": "broadcast-why-too-old",
    "message to edit not found": "broadcast-why-deleted",
    "message can't be edited": "broadcast-why-deleted",
    "not known whether it arrived": "broadcast-why-unknown",
}
"""What Telegram and the sender say often, and the text that says it to a coordinator."""


async def live_screen(unit: Unit, words: Words, report: Report) -> Screen:
    """The message that tells the author how it fares, from the first send to the last word."""
    return Screen(await _text(unit, words, report), sent_rows.live_rows(words, report))


async def report_screen(unit: Unit, words: Words, report: Report, *, fresh: bool = False) -> Screen:
    """The report, with the names behind its numbers."""
    return Screen(await _text(unit, words, report), sent_rows.report_rows(words, report, unit.now), fresh=fresh)


def names_screen(words: Words, report: Report, fared: Fared, page: Page[Recipient]) -> Screen:
    """Who fared so, eight at a time."""
    named = [
        words(
            "broadcast-name",
            place=page.first + place,
            name=called(words, recipient.person),
            reason=Html(words("broadcast-name-reason", reason=why(words, recipient.reason)))
            if fared is Fared.FAILED
            else "",
        )
        for place, recipient in enumerate(page.items)
    ]
    text = lines(
        words("broadcast-fared-title", fared=sent_rows.fared_name(report, fared), count=page.total),
        *map(Html, named),
        range_line(words, page),
    )
    return Screen(text, sent_rows.names_rows(words, report.broadcast, fared, page))


def history_screen(words: Words, page: Page[Report]) -> Screen:
    """What was sent and what is to be, a button each."""
    if not page.total:
        return Screen(words("broadcast-history-none"))
    labels = [_label(words, report) for report in page.items]
    text = lines(
        words("broadcast-history"),
        range_line(words, page),
    )
    return Screen(text, sent_rows.history_rows(words, labels, page))


async def scheduled_screen(unit: Unit, words: Words, broadcast: Broadcast) -> Screen:
    """It will be sent at its time."""
    moment = _scheduled_moment(unit, words, broadcast)
    text = lines(words("broadcast-scheduled", moment=moment), words("broadcast-scheduled-audience"))
    return Screen(text, [[sent_rows.unschedule_button(words, broadcast.id)]])


def recall_screen(words: Words, recallable: Recallable) -> Screen:
    """The last question before it is taken back."""
    report, too_old = recallable.report, recallable.too_old
    text = lines(
        words("broadcast-recall-ask", count=report.got),
        summary(words, report.broadcast.content_for(words.language)),
        words("broadcast-recall-rest") if report.counts.get(Fared.WAITING) else "",
        words("broadcast-recall-too-old", count=too_old) if too_old else words("broadcast-recall-limit"),
    )
    return Screen(text, sent_rows.recall_rows(words, report.broadcast.id))


def silent_screen(words: Words, report: Report, silent: Sequence[Person | None], rows: Rows) -> Screen:
    """Who is silent after the hours that were given, for whoever can do something about it."""
    broadcast = report.broadcast
    if not silent:
        return Screen(lines(words("broadcast-silent-none"), summary(words, broadcast.content_for(words.language))))
    text = lines(
        words("broadcast-silent", count=len(silent), hours=broadcast.escalate_after),
        summary(words, broadcast.content_for(words.language)),
        silent_line(words, report),
        words("broadcast-silent-next"),
    )
    return Screen(text, rows)


def silent_line(words: Words, report: Report) -> Html | str:
    """The names of the first of the silent, and how many more there are."""
    if not report.silent:
        return ""
    names = [cut(called(words, person), LONGEST_NAME) for person in report.silent]
    more = report.counts.get(Fared.SENT, 0) - len(names)
    named = Html(listed(names))
    return (
        words("broadcast-silent-more", names=named, count=more)
        if more
        else words("broadcast-silent-names", names=named)
    )


def called(words: Words, person: Person | None) -> str:
    return person.called if person else words.plain("broadcast-name-erased")


def why(words: Words, reason: str) -> str:
    """Why something was not done; what no text knows stays as Telegram said it."""
    key = next((key for said, key in _REASONS.items() if said in reason), "")
    return words.plain(key) if key else reason


async def _text(unit: Unit, words: Words, report: Report) -> str:
    broadcast = report.broadcast
    return lines(
        _title(unit, words, report),
        summary(words, broadcast.content_for(words.language)),
        await audience_line(unit, words, broadcast.audience),
        *(
            words("broadcast-fared", fared=sent_rows.fared_name(report, fared), count=number)
            for fared, number in report.counts.items()
        ),
        silent_line(words, report),
        escalation_line(words, broadcast),
        *(_correction_line(unit, words, one) for one in report.corrections[: sent_rows.MOST_CORRECTIONS]),
    )


def _correction_line(unit: Unit, words: Words, report: Report) -> str:
    at = words.moment(report.broadcast.created_at, unit.centre.timezone)
    return words(
        "broadcast-correction", deed=report.broadcast.deed.value, moment=at, got=report.got, total=report.total
    )


def _title(unit: Unit, words: Words, report: Report) -> str:
    broadcast = report.broadcast
    if broadcast.deed is not Deed.SEND:
        state = "done" if broadcast.state is BroadcastState.DONE else broadcast.state.value
        key = f"broadcast-title-{broadcast.deed.value}"
        return words(key, state=state, settled=report.settled, got=report.got, total=report.total)
    match broadcast.state:
        case BroadcastState.SENDING:
            return words("broadcast-title-sending", settled=report.settled, total=report.total)
        case BroadcastState.STOPPED:
            return words("broadcast-title-stopped", got=report.got, total=report.total)
        case BroadcastState.RECALLED:
            return words("broadcast-title-recalled", got=report.got, total=report.total)
        case BroadcastState.DONE if not report.total:
            return words("broadcast-title-nobody")
        case BroadcastState.DONE:
            return words("broadcast-title-done", got=report.got, total=report.total)
        case _:
            return words("broadcast-title-scheduled", moment=_scheduled_moment(unit, words, broadcast))


def _scheduled_moment(unit: Unit, words: Words, broadcast: Broadcast) -> str:
    """Its time on the wall on which it was chosen, and the reader's where it differs."""
    return words.moment(broadcast.scheduled_at or unit.now, broadcast.timezone or unit.centre.timezone)


def _label(words: Words, report: Report) -> str:
    broadcast = report.broadcast
    at = broadcast.started_at or broadcast.scheduled_at or broadcast.created_at
    day = day_in(at, words.timezone)
    content = broadcast.content_for(words.language)
    label = words.plain(
        "broadcast-history-line",
        day=words.span(day, day),
        state=broadcast.state.value,
        got=report.got,
        total=report.total,
        text=content.excerpt or summary(words, content),
    )
    return cut(label, LONGEST_LABEL)
