"""Lists: the delegations that have applications, the applications of one, what is decided about many."""

from __future__ import annotations

from delegation.application import Application, Status
from delegation.desk.decisions import Bulk, Counted, Listing, Verdict
from delegation.markup import Html, lines, paragraphs
from delegation.paging import Page
from delegation.ports import Words
from handlers.answer import Button, Screen
from handlers.applications import keyboards as keys
from handlers.applications.labels import label
from handlers.naming import event_line
from handlers.paging import range_line, turns

_COUNTED = (Status.SUBMITTED, Status.WAITLISTED, Status.OFFERED, Status.APPROVED)


def delegations_screen(words: Words, found: Page[Counted]) -> Screen:
    """The delegations, each with how many applications stand where."""
    if not found.total:
        return Screen(words("applications-no-delegations"))
    parts = [
        lines(words("applications-numbered", number=number, event=event_line(words, of.event)), _counts(words, of))
        for number, of in enumerate(found.items, found.first)
    ]
    rows = [[_delegation_button(words, number, of)] for number, of in enumerate(found.items, found.first)]
    around = turns(words, found, lambda page: keys.Delegations(page=page).pack())
    return Screen(paragraphs(words("applications-choose"), *parts, range_line(words, found)), [*rows, *around])


def listing_screen(words: Words, found: Listing) -> Screen:
    """A page of applications: counts first, one tap to the person."""
    of, rows = found.of, found.rows
    one = of.delegation.id
    text = paragraphs(
        lines(words("applications-of"), event_line(words, of.event)),
        lines(
            _counts(words, of),
            words("applications-seats", seated=of.seated, total=of.delegation.quota.total),
            range_line(words, rows) if rows.total else words("applications-none"),
        ),
    )
    people = [
        [Button(label(_row(words, application)), keys.OpenCard(application=application.id).pack())]
        for application in rows.items
    ]
    around = turns(words, rows, lambda page: keys.Applications(delegation=one, page=page).pack())
    many = []
    if (to_decide := of.counts.get(Status.SUBMITTED, 0)) > 0:
        many.append(
            Button(
                words.plain("button-approve-all", count=to_decide),
                keys.DecideAll(delegation=one, verdict=Verdict.APPROVE).pack(),
            )
        )
    if of.rest:
        many.append(
            Button(
                words.plain("button-decline-rest", count=of.rest),
                keys.DecideAll(delegation=one, verdict=Verdict.DECLINE).pack(),
            )
        )
    back = Button(words.plain("button-to-delegations"), keys.Delegations(page=0).pack())
    return Screen(text, [*people, *around, *([button] for button in many), [back]])


def bulk_screen(words: Words, bulk: Bulk) -> Screen:
    """What deciding many would do, with exact counts, to be confirmed; or what it did."""
    one = bulk.of.delegation.id
    back = Button(words.plain("button-back"), keys.Applications(delegation=one, page=0).pack())
    when = "done" if bulk.done else "ask"
    text = lines(
        words(f"bulk-{bulk.verdict}-{when}", seated=bulk.seated, total=bulk.total),
        event_line(words, bulk.of.event),
        words(f"bulk-{bulk.verdict}-{when}-how", seated=bulk.seated, waiting=bulk.waiting),
    )
    if bulk.done:
        return Screen(text, [[back]])
    if not bulk.total:
        return Screen(words("bulk-nothing"), [[back]])
    surely = keys.DecideAllSurely(delegation=one, verdict=bulk.verdict, seated=bulk.seated, total=bulk.total)
    return Screen(text, [[Button(words.plain("button-confirm"), surely.pack())], [back]])


def _counts(words: Words, of: Counted) -> str:
    told = [
        words(f"applications-count-{status}", count=count) for status in _COUNTED if (count := of.counts.get(status, 0))
    ]
    return Html(" · ".join(told)) if told else words("applications-none")


def _row(words: Words, application: Application) -> str:
    told = application.answers
    state = words.plain(f"application-state-{application.status}")
    return words.plain("applications-row", state=state, name=told.name, company=told.company)


def _delegation_button(words: Words, number: int, of: Counted) -> Button:
    text = words.plain(
        "applications-delegation-button",
        number=number,
        city=words.city(of.event.city),
        count=of.counts.get(Status.SUBMITTED, 0),
    )
    return Button(label(text), keys.Applications(delegation=of.delegation.id, page=0).pack())
