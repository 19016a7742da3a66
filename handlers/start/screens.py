"""The first screens: what the desk is for, what it can do, what was stopped."""

from __future__ import annotations

from collections.abc import Sequence

from delegation.desk.events import Card, Front
from delegation.event import EventStatus
from delegation.form import Form
from delegation.markup import Html, lines, paragraphs
from delegation.person import Role
from delegation.ports import Words
from handlers.answer import Button, Rows, Screen
from handlers.apply.choosing import draft_line, resume_rows
from handlers.apply.keyboards import Begin
from handlers.commands import sections_for
from handlers.events.keyboards import EventList
from handlers.events.screens import event_button, event_line


def greeting(words: Words, front: Front, drafts: Sequence[Form]) -> Screen:
    """What the bot is for, on with an application that was begun, the next events, and where to apply."""
    centre = words("start-centre", centre=front.centre.name.best(words.language)) if front.centre else ""
    begun = lines(words("apply-begun"), *(draft_line(words, form) for form in drafts)) if drafts else ""
    text = paragraphs(lines(words("start"), centre), begun, *_ahead(words, front))
    return Screen(text, [*resume_rows(words, drafts), *_front_rows(words, front)])


def lost_invitation(words: Words, front: Front, card: Card | None) -> Screen:
    """An invitation that opens nothing (any more), and the next events instead."""
    if card is None:
        news = words("start-invitation-unknown")
    else:
        cancelled = card.event.status is EventStatus.CANCELLED
        title = card.event.title.best(words.language)
        news = words("start-invitation-late", status="cancelled" if cancelled else "over", title=title)
    return Screen(paragraphs(news, *_ahead(words, front)), _front_rows(words, front))


def help_screen(words: Words, role: Role) -> Screen:
    """The commands of a role, what is the role's own first."""
    parts = [
        lines(words("help-of", role=section.value) if role is not Role.ENTREPRENEUR else "", _commands(words, names))
        for section, names in sections_for(role)
    ]
    return Screen(paragraphs(words("help"), *parts, words("help-people")))


def stopped(words: Words, drafts: Sequence[Form], *, opened: bool) -> Screen:
    """Whether anything was stopped, and what of it is kept."""
    kept = lines(words("cancelled-drafts"), *(draft_line(words, form) for form in drafts)) if drafts else ""
    news = words("cancelled") if opened else words("cancelled-nothing")
    return Screen(paragraphs(news, kept), resume_rows(words, drafts))


def _ahead(words: Words, front: Front) -> list[str]:
    if not front.events:
        return [words("start-no-events")]
    told = [event_line(words, event, place) for place, event in enumerate(front.events, start=1)]
    return [lines(words("start-next"), *told), _opening(words, front)]


def _opening(words: Words, front: Front) -> str:
    """What the first button applies to: one of the events above by its number, else by its title."""
    if front.opening is None:
        return words("start-closed")
    event, _ = front.opening
    place = front.events.index(event) + 1 if event in front.events else 0
    title = event.title.best(words.language)
    if event.registration_deadline is None:
        return words("start-open", place=place, title=title)
    until = words.deadline(event.registration_deadline)
    return words("start-open-until", place=place, title=title, until=until)


def _front_rows(words: Words, front: Front) -> Rows:
    rows = []
    if front.opening is not None:
        rows.append([Button(words.plain("button-apply"), Begin(delegation=front.opening[1].id).pack())])
    rows += [[event_button(words, event, place)] for place, event in enumerate(front.events, start=1)]
    return [*rows, [Button(words.plain("button-all-events"), EventList(page=0, past=False).pack())]]


def _commands(words: Words, names: Sequence[str]) -> Html:
    return lines(*(Html(f"/{name} {words(f'command-{name}')}") for name in names))
