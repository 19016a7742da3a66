"""An event's answers, events and what moved in them, in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time

from delegation.event import Event, EventStatus, Partner
from delegation.event_form import END_OF_DAY, TIME_OF, Answers, Step
from delegation.event_moves import Move, What, days, instant
from delegation.markup import Html, lines
from delegation.ports import Words

Partners = Mapping[str, Partner]

FIELDS = {
    Step.PARTY: "inviting_party",
    Step.ZONE: "timezone",
    Step.REGISTRATION: "registration_deadline",
    Step.DOCUMENTS: "document_deadline",
}
"""Steps that are called otherwise than the field of an event that they fill."""


def field(words: Words, name: str) -> str:
    """What a field of an event is called within a sentence."""
    return words.plain(f"field-{name.replace('_', '-')}")


def label(words: Words, name: str) -> str:
    """The same at the head of a line or on a button."""
    called = field(words, name)
    return called[:1].upper() + called[1:]


def step_label(words: Words, step: Step) -> str:
    return label(words, FIELDS.get(step, step.value))


def partner_name(words: Words, partners: Partners, code: str) -> str:
    partner = partners.get(code)
    return partner.name.best(words.language) if partner else code


def told_value(words: Words, partners: Partners, answers: Answers, step: Step) -> str:
    """An answer as a summary says it."""
    kept = answers.get(step, "")
    match step:
        case Step.KIND:
            return words.plain("event-kind", kind=kept)
        case Step.DIRECTION:
            return words.plain("event-direction", direction=kept)
        case Step.PARTY | Step.ORIGIN:
            return partner_name(words, partners, kept)
        case Step.CITY:
            return words.city(kept)
        case Step.REGISTRATION | Step.DOCUMENTS if kept:
            clock = answers.get(TIME_OF[step]) or END_OF_DAY.isoformat("minutes")
            return words.plain("moment", day=words.day(date.fromisoformat(kept)), time=_clock(clock))
        case Step.STARTS | Step.ENDS:
            return words.day(date.fromisoformat(kept))
        case Step.REGISTRATION_TIME | Step.DOCUMENTS_TIME if kept:
            return _clock(kept)
    return kept or words.plain("event-field-none")


def summary_lines(words: Words, partners: Partners, answers: Answers) -> Html:
    """Everything that was told, a line each; what was skipped is left out."""
    told = [step for step in Step if answers.get(step) and step not in TIME_OF.values()]
    return lines(
        *(
            words("event-told", label=step_label(words, step), answer=told_value(words, partners, answers, step))
            for step in told
        )
    )


def event_heading(words: Words, event: Event) -> Html:
    """An event in three lines: what, when and where, and that it is a draft."""
    title, where = event.title.best(words.language), words.city(event.city)
    draft = words("event-is-draft") if event.status is EventStatus.DRAFT else ""
    return lines(
        words("event-heading", title=title),
        words("event-when-where", dates=words.span(event.starts, event.ends), city=where),
        draft,
    )


def move_line(words: Words, event: Event, move: Move) -> str:
    """One thing that moved: old → new, on two clocks."""
    before, after = (_moved_value(words, event, move, value) for value in (move.before, move.after))
    what = _moved_name(words, move)
    return words("event-moved", what=what, before=before, after=after)


def _moved_name(words: Words, move: Move) -> str:
    if move.item is not None:
        return move.item.title.best(words.language)
    if move.leg is not None:
        origin, destination = words.city(move.leg.origin), words.city(move.leg.destination)
        return words.plain("event-moved-leg", origin=origin, destination=destination)
    return words.plain("event-moved-what", what=move.what.value)


def _moved_value(words: Words, event: Event, move: Move, value: str) -> str:
    if move.what is What.DAYS:
        return words.span(*days(value))
    if move.what is What.PLACE:
        city, _, hall = value.partition(", ")
        return f"{words.city(city)}, {hall}" if hall else words.city(city)
    at = instant(value)
    if at is None:
        return words.plain("event-field-none")
    if move.what in (What.REGISTRATION, What.DOCUMENTS):
        return words.deadline(at)
    if move.leg is not None:
        return words.moment(at, move.leg.timezone, move.leg.origin)
    return words.moment(at, event.timezone, event.city)


def _clock(kept: str) -> str:
    at = time.fromisoformat(kept)
    return f"{at.hour}:{at:%M}"
