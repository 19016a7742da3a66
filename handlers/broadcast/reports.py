"""What coordinators see of a broadcast that is on its way or over."""

from __future__ import annotations

from delegation.broadcast import Broadcast, BroadcastState
from delegation.desk.broadcasting import Fared, Recipient, Report
from delegation.markup import Html, lines
from delegation.paging import Page
from delegation.ports import Unit, Words
from delegation.typed import cut
from delegation.zones import day_in
from handlers.answer import Screen
from handlers.broadcast import keyboards as keys
from handlers.broadcast.screens import audience_line, summary
from handlers.paging import range_line

LONGEST_LABEL = 60


async def live_screen(unit: Unit, words: Words, report: Report) -> Screen:
    """The message that tells the author how it fares, from the first send to the last word."""
    return Screen(await _text(unit, words, report), keys.live_rows(words, report))


async def report_screen(unit: Unit, words: Words, report: Report, *, fresh: bool = False) -> Screen:
    """The report, with the names behind its numbers."""
    return Screen(await _text(unit, words, report), keys.report_rows(words, report), fresh=fresh)


def names_screen(words: Words, report: Report, fared: Fared, page: Page[Recipient]) -> Screen:
    """Who fared so, eight at a time."""
    named = [
        words(
            "broadcast-name",
            place=page.first + place,
            name=recipient.person.called if recipient.person else words.plain("broadcast-name-erased"),
            reason=Html(words("broadcast-name-reason", reason=recipient.reason)) if fared is Fared.FAILED else "",
        )
        for place, recipient in enumerate(page.items)
    ]
    text = lines(
        words("broadcast-fared-title", fared=keys.fared_name(report, fared), count=page.total),
        *map(Html, named),
        range_line(words, page),
    )
    return Screen(text, keys.names_rows(words, report.broadcast, fared, page))


def history_screen(words: Words, page: Page[Report]) -> Screen:
    """What was sent and what is to be, a button each."""
    if not page.total:
        return Screen(words("broadcast-history-none"))
    labels = [_label(words, report) for report in page.items]
    text = lines(
        words("broadcast-history"),
        range_line(words, page),
    )
    return Screen(text, keys.history_rows(words, labels, page))


async def scheduled_screen(unit: Unit, words: Words, broadcast: Broadcast) -> Screen:
    """It will be sent at its time."""
    moment = _scheduled_moment(unit, words, broadcast)
    text = lines(words("broadcast-scheduled", moment=moment), words("broadcast-scheduled-audience"))
    return Screen(text, [[keys.unschedule_button(words, broadcast.id)]])


async def _text(unit: Unit, words: Words, report: Report) -> str:
    broadcast = report.broadcast
    return lines(
        _title(unit, words, report),
        summary(words, broadcast.content_for(words.language)),
        await audience_line(unit, words, broadcast.audience),
        *(
            words("broadcast-fared", fared=keys.fared_name(report, fared), count=number)
            for fared, number in report.counts.items()
        ),
    )


def _title(unit: Unit, words: Words, report: Report) -> str:
    broadcast, got = report.broadcast, report.counts.get(Fared.SENT, 0) + report.counts.get(Fared.ACKNOWLEDGED, 0)
    match broadcast.state:
        case BroadcastState.SENDING:
            return words("broadcast-title-sending", settled=report.settled, total=report.total)
        case BroadcastState.STOPPED:
            return words("broadcast-title-stopped", got=got, total=report.total)
        case BroadcastState.DONE if not report.total:
            return words("broadcast-title-nobody")
        case BroadcastState.DONE:
            return words("broadcast-title-done", got=got, total=report.total)
        case _:
            return words("broadcast-title-scheduled", moment=_scheduled_moment(unit, words, broadcast))


def _scheduled_moment(unit: Unit, words: Words, broadcast: Broadcast) -> str:
    """Its time in the centre, and the reader's where it differs."""
    return words.moment(broadcast.scheduled_at or unit.now, unit.centre.timezone)


def _label(words: Words, report: Report) -> str:
    broadcast = report.broadcast
    at = broadcast.started_at or broadcast.scheduled_at or broadcast.created_at
    day = day_in(at, words.timezone)
    content = broadcast.content_for(words.language)
    label = words.plain(
        "broadcast-history-line",
        day=words.span(day, day),
        state=broadcast.state.value,
        got=report.counts.get(Fared.SENT, 0) + report.counts.get(Fared.ACKNOWLEDGED, 0),
        total=report.total,
        text=content.excerpt or summary(words, content),
    )
    return cut(label, LONGEST_LABEL)
