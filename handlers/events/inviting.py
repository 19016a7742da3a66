"""Invitations: a link and a picture of its QR, to be forwarded or printed."""

from __future__ import annotations

from typing import Protocol

from delegation import invitation
from delegation.event import Delegation, Event, EventStatus
from delegation.markup import lines, paragraphs
from delegation.paging import Page
from delegation.ports import Words
from handlers.answer import Answers, Button, Paper, Screen
from handlers.events.keyboards import InviteList, InviteTo, OpenEvent
from handlers.events.screens import event_line
from handlers.paging import range_line, turns


class Me(Protocol):
    """The bot's own account."""

    @property
    def username(self) -> str: ...


def choice_screen(words: Words, page: Page[tuple[Event, Delegation]]) -> Screen:
    """Which delegation the invitation is to."""
    if not page.items:
        return Screen(words("invite-none"))
    told, rows = [], []
    for place, (event, delegation) in enumerate(page.items, start=page.first):
        dates, several = words.span(event.starts, event.ends), len(event.delegations) > 1
        which = words("invite-delegation", code=delegation.code) if several else ""
        told.append(lines(event_line(words, event, place), which))
        label = words.plain("button-event", number=place, city=words.city(event.city), dates=dates)
        rows.append([Button(label, InviteTo(delegation=delegation.id).pack())])
    around = turns(words, page, lambda number: InviteList(page=number).pack())
    return Screen(paragraphs(words("invite-choose"), *told, range_line(words, page)), [*rows, *around])


def invitation_answer(words: Words, me: Me, event: Event, delegation: Delegation) -> Answers:
    """The link for the coordinator, and a picture whose caption speaks to whoever is invited."""
    link = invitation.link(me.username, delegation)
    about = {
        "title": event.title.best(words.language),
        "dates": words.span(event.starts, event.ends),
        "city": words.city(event.city),
        "link": link,
    }
    draft = words("invite-draft") if event.status is EventStatus.DRAFT else ""
    rows = [
        [Button(words.plain("button-event-card"), OpenEvent(event=event.id).pack())],
        [Button(words.plain("button-back"), InviteList(page=0).pack())],
    ]
    screen = Screen(lines(words("invite-ready", title=about["title"], link=link), draft), rows)
    return [screen, Paper("invitation", {"link": link}, words("invite-caption", **about))]
