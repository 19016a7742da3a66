"""Buttons of broadcasts. Those that send carry the mark of what was shown, so that nothing else is sent."""

from __future__ import annotations

from typing import TypeVar

from aiogram.filters.callback_data import CallbackData

from delegation.broadcast import Audience, Broadcast, BroadcastState
from delegation.desk.broadcasting import RESENDABLE, Fared, Report
from delegation.desk.drafting import Facet
from delegation.language import LANGUAGES, Language
from delegation.paging import Page
from delegation.ports import Words
from handlers.answer import Button, Rows
from handlers.paging import side_by_side, turns

T = TypeVar("T")


class Card(CallbackData, prefix="bcc"):
    """The draft as a whole."""

    broadcast: int


class Write(CallbackData, prefix="bcw"):
    broadcast: int
    language: Language


class Remove(CallbackData, prefix="bcx"):
    broadcast: int
    language: Language


class ThrowAway(CallbackData, prefix="bcd"):
    broadcast: int


class Aim(CallbackData, prefix="bca"):
    """Whom it goes to."""

    broadcast: int


class OpenFacet(CallbackData, prefix="bcg"):
    broadcast: int
    facet: Facet
    page: int = 0


class Choose(CallbackData, prefix="bcf"):
    """A choice of a facet; an empty `value` is "any"."""

    broadcast: int
    facet: Facet
    page: int
    value: str


class Require(CallbackData, prefix="bck"):
    broadcast: int
    acknowledgement: bool


class Preview(CallbackData, prefix="bcp"):
    broadcast: int


class AskSend(CallbackData, prefix="bcs"):
    broadcast: int
    mark: str


class SendNow(CallbackData, prefix="bcn"):
    broadcast: int
    mark: str


class Schedule(CallbackData, prefix="bct"):
    broadcast: int
    mark: str


class Unschedule(CallbackData, prefix="bcu"):
    broadcast: int


class Stop(CallbackData, prefix="bcz"):
    broadcast: int


class Acknowledge(CallbackData, prefix="bcy"):
    broadcast: int


class OpenReport(CallbackData, prefix="bcr"):
    """`fresh` under the live message, which goes on living; in place elsewhere."""

    broadcast: int
    fresh: bool = False


class Names(CallbackData, prefix="bcm"):
    broadcast: int
    fared: Fared
    page: int = 0


class Resend(CallbackData, prefix="bco"):
    """Once more to those who fared so."""

    broadcast: int
    fared: Fared


class History(CallbackData, prefix="bch"):
    page: int


def card_rows(words: Words, draft: Broadcast) -> Rows:
    """What can be done with a draft; the next step comes first."""
    ask = not draft.must_acknowledge
    require = words.plain("broadcast-button-ask-acknowledgement" if ask else "broadcast-button-no-acknowledgement")
    return [
        [Button(words.plain("button-preview"), Preview(broadcast=draft.id).pack())],
        [_version(words, draft, language) for language in LANGUAGES],
        [Button(words.plain("broadcast-button-audience"), Aim(broadcast=draft.id).pack())],
        [Button(require, Require(broadcast=draft.id, acknowledgement=ask).pack())],
        [Button(words.plain("button-cancel"), ThrowAway(broadcast=draft.id).pack())],
    ]


def write_rows(words: Words, draft: Broadcast, language: Language) -> Rows:
    """Under the question for one version: another language, take it out, back."""
    others = [_version(words, draft, other) for other in LANGUAGES if other != language]
    rows = [others]
    if language in draft.contents:
        data = Remove(broadcast=draft.id, language=language).pack()
        rows.append([Button(words.plain("broadcast-button-remove"), data)])
    cancel = Button(words.plain("button-cancel"), ThrowAway(broadcast=draft.id).pack())
    if draft.contents:
        rows.append([Button(words.plain("button-back"), Card(broadcast=draft.id).pack()), cancel])
    else:
        rows.append([cancel])
    return rows


def audience_rows(words: Words, draft: Broadcast) -> Rows:
    facets = [
        Button(words.plain(f"broadcast-facet-{facet.name.lower()}"), OpenFacet(broadcast=draft.id, facet=facet).pack())
        for facet in Facet
    ]
    return [facets[:2], facets[2:], [Button(words.plain("button-back"), Card(broadcast=draft.id).pack())]]


def facet_rows(
    words: Words, draft: Broadcast, facet: Facet, choices: Page[tuple[str, str]], *, any_too: bool = True
) -> Rows:
    """The choices (value, label) of a facet, what is chosen ticked, one a row or two."""
    chosen = chosen_values(draft.audience, facet)
    number = choices.number

    def choice(value: str, label: str, *, ticked: bool) -> Button:
        data = Choose(broadcast=draft.id, facet=facet, page=number, value=value).pack()
        return Button(words.plain("broadcast-chosen", label=label) if ticked else label, data)

    buttons = [choice(value, label, ticked=value in chosen) for value, label in choices.items]
    width = 1 if facet is Facet.DELEGATION else 2
    rows = [*side_by_side(buttons, width)]
    if any_too:
        rows.append([choice("", words.plain("broadcast-any-button"), ticked=not chosen)])
    turning = turns(
        words,
        choices,
        lambda page: OpenFacet(broadcast=draft.id, facet=facet, page=page).pack(),
    )
    return [*rows, *turning, [Button(words.plain("button-back"), Aim(broadcast=draft.id).pack())]]


def chosen_values(audience: Audience, facet: Facet) -> frozenset[str]:
    """The values of a facet that are chosen, as buttons carry them."""
    match facet:
        case Facet.DELEGATION:
            return frozenset() if audience.delegation_id is None else frozenset({str(audience.delegation_id)})
        case Facet.STATUS:
            return frozenset(status.value for status in audience.statuses)
        case Facet.ROLE:
            return frozenset(role.value for role in audience.roles)
        case Facet.LANGUAGE:
            return frozenset(audience.languages)


def back_row(words: Words, broadcast_id: int) -> Rows:
    return [[Button(words.plain("button-back"), Card(broadcast=broadcast_id).pack())]]


def previewed_rows(words: Words, draft: Broadcast) -> Rows:
    return [
        [Button(words.plain("button-send-now"), AskSend(broadcast=draft.id, mark=draft.mark).pack())],
        [Button(words.plain("button-schedule"), Schedule(broadcast=draft.id, mark=draft.mark).pack())],
        *back_row(words, draft.id),
    ]


def confirm_rows(words: Words, draft: Broadcast) -> Rows:
    confirm = Button(words.plain("button-confirm"), SendNow(broadcast=draft.id, mark=draft.mark).pack())
    return [[confirm], *back_row(words, draft.id)]


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
    return "silent" if fared is Fared.SENT and report.broadcast.must_acknowledge else fared.name.lower()


def report_rows(words: Words, report: Report) -> Rows:
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
    rows.append([Button(words.plain("broadcast-button-history"), History(page=0).pack())])
    return rows


def unschedule_button(words: Words, broadcast_id: int) -> Button:
    return Button(words.plain("broadcast-button-unschedule"), Unschedule(broadcast=broadcast_id).pack())


def names_rows(words: Words, broadcast: Broadcast, fared: Fared, page: Page[T]) -> Rows:
    turning = turns(words, page, lambda number: Names(broadcast=broadcast.id, fared=fared, page=number).pack())
    rows = [*turning, [Button(words.plain("button-back"), OpenReport(broadcast=broadcast.id).pack())]]
    if fared in RESENDABLE and page.total and broadcast.state is not BroadcastState.STOPPED:
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


def _version(words: Words, draft: Broadcast, language: Language) -> Button:
    text = "broadcast-button-version" if language in draft.contents else "broadcast-button-add-version"
    return Button(
        words.plain(text, name=words.plain(f"language-{language}")),
        Write(broadcast=draft.id, language=language).pack(),
    )
