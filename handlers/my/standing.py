"""How an application stands, in words: the news, what comes next, by when on two clocks."""

from __future__ import annotations

from delegation.application import LIVE, Status
from delegation.event import EventStatus
from delegation.form import Form
from delegation.markup import Html, lines, paragraphs
from delegation.ports import Words
from delegation.quota import Bound
from delegation.registration import changeable_until
from delegation.sheet import asked_codes, complete, missing
from handlers.naming import event_line
from handlers.reasons import explained


def standing_text(words: Words, form: Form) -> Html:
    """What the person needs to know of one application now."""
    application, event = form.application, form.event
    if event.status is EventStatus.CANCELLED and application.status in LIVE:
        return lines(words("my-event-cancelled"), event_line(words, event))
    news = words(
        f"stands-{application.status}",
        whom=whom_of(form),
        name=form.called,
        line=form.line,
        bound=form.bound or Bound.TOTAL,
    )
    return paragraphs(
        lines(news, event_line(words, event), explained(words, application)),
        lines(_next(words, form), papers_line(words, form), *_deadlines(words, form)),
    )


def state_word(words: Words, form: Form) -> str:
    """The status in a word or two, for lists."""
    if form.event.status is EventStatus.CANCELLED and form.application.status in LIVE:
        return words("state-cancelled")
    return words(f"state-{form.application.status}", line=form.line)


def whom_of(form: Form) -> str:
    """Which of a text's two forms speaks of who wants to go."""
    return "colleague" if form.for_colleague else "self"


def next_deadline(words: Words, form: Form) -> str:
    """The deadline that matters now, on two clocks; "" when none does."""
    return next(iter(_deadlines(words, form)), "")


def papers_line(words: Words, form: Form) -> str:
    """How far the papers are; "" where none are asked for."""
    if not form.asks_papers or form.sheet is None:
        return ""
    delegation = form.event.delegation(form.application.delegation_id)
    if complete(form.sheet, delegation):
        return words("papers-state-done")
    total = len(asked_codes(form.sheet, delegation))
    return words("papers-state", count=len(missing(form.sheet, delegation)), total=total)


def _next(words: Words, form: Form) -> str:
    hours = form.event.delegation(form.application.delegation_id).offer_hours
    return words(f"next-{form.application.status}", hours=hours)


def _deadlines(words: Words, form: Form) -> list[str]:
    application, event = form.application, form.event
    told: list[str] = []
    if event.status is EventStatus.CANCELLED:
        return told
    if application.status is Status.OFFERED and application.offered_until is not None:
        told.append(words("deadline-offer", until=words.deadline(application.offered_until)))
    if application.status is Status.DRAFT and event.registration_deadline and form.now < event.registration_deadline:
        until = words.deadline(event.registration_deadline)
        told.append(words("deadline-registration", until=until))
    if application.status in LIVE - {Status.DRAFT} and event.document_deadline and form.now < changeable_until(event):
        until = words.deadline(event.document_deadline)
        told.append(words("deadline-documents", until=until))
    return told
