"""Screens around events that are made, changed or came in a file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from delegation.desk import events
from delegation.desk.importing import Imported
from delegation.event import Event
from delegation.markup import escape, lines, paragraphs
from delegation.paging import PAGE
from delegation.person import Person
from delegation.ports import Unit, Words
from delegation.typed import cut
from handlers.answer import Button, Screen
from handlers.editing.keyboards import EditEvent, PublishEvents, StopImport, TellChange, packed
from handlers.editing.telling import event_heading
from handlers.imported import details, headline

LABEL: Final = 40
"""Characters that a phone shows of a button with a row for itself."""


def explain_screen(words: Words) -> Screen:
    """How a file is sent, before the example."""
    return Screen(words("import-how"), [[Button(words.plain("button-cancel"), StopImport().pack())]])


def imported_screen(words: Words, imported: Imported) -> Screen:
    """What came of a file, and what it calls for: drafts to publish, changes to tell."""
    told = lines(*map(escape, details(words, imported)))
    if not imported.done:
        return Screen(paragraphs(headline(words, imported), told, words("import-mend")), fresh=True)
    rows = publish_rows(words, imported.drafts)
    moved = [one.event for one in imported.moved][:PAGE]
    rows += [[_titled(words, "button-tell-about", event, TellChange(event=event.id).pack())] for event in moved]
    hints = lines(
        words("import-drafts", count=len(imported.drafts)) if imported.drafts else "",
        words("import-untold", count=len(imported.moved)) if imported.moved else "",
    )
    return Screen(paragraphs(headline(words, imported), told, hints), rows, fresh=True)


def published_screen(words: Words, published: Sequence[Event], left: Sequence[Event]) -> Screen:
    """Events that everybody sees by now, and the drafts that were offered beside them."""
    rows = publish_rows(words, left)
    if len(published) == 1 and not left:
        rows = [*rows, [card_button(words, published[0])]]
    titles = lines(*(event.title.best(words.language) for event in published[:PAGE]))
    hint = words("import-drafts", count=len(left)) if left else words("events-published-hint")
    return Screen(paragraphs(words("events-published", count=len(published)), titles, hint), rows)


def draft_screen(words: Words, event: Event) -> Screen:
    """The draft that was just made, ready to be published."""
    rows = [
        [Button(words.plain("button-publish"), PublishEvents(event=event.id, among=packed([event.id])).pack())],
        [Button(words.plain("button-edit"), EditEvent(event=event.id).pack()), card_button(words, event)],
    ]
    return Screen(paragraphs(words("newevent-created"), event_heading(words, event)), rows)


def publish_rows(words: Words, drafts: Sequence[Event]) -> list[list[Button]]:
    """A button for each draft, and one for all."""
    among = packed(event.id for event in drafts)
    if len(drafts) == 1:
        return [[Button(words.plain("button-publish"), PublishEvents(event=drafts[0].id, among=among).pack())]]
    rows = [
        [_titled(words, "button-publish-one", event, PublishEvents(event=event.id, among=among).pack())]
        for event in drafts[:PAGE]
    ]
    return (
        [*rows, [Button(words.plain("button-publish-all"), PublishEvents(event=0, among=among).pack())]] if rows else []
    )


def card_button(words: Words, event: Event) -> Button:
    """Leads to the event's card."""
    from handlers.events.keyboards import OpenEvent  # not at the top: that room leads to this one

    return Button(words.plain("button-event-card"), OpenEvent(event=event.id).pack())


async def card_of(unit: Unit, words: Words, actor: Person, event_id: int) -> Screen:
    """The event's card, as its room shows it."""
    from handlers.events.screens import card_screen  # as above

    return card_screen(words, await events.card(unit, actor, event_id))


def _titled(words: Words, key: str, event: Event, data: str) -> Button:
    label = words.plain(key, title=event.title.best(words.language))
    return Button(cut(label, LABEL), data)
