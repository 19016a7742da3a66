"""Buttons of broadcasts, and the rows of them under one that is being written. Those that send carry the mark of what
was shown, so that nothing else is sent."""

from __future__ import annotations

from typing import Final

from aiogram.filters.callback_data import CallbackData

from delegation.broadcast import Audience, Broadcast, Deed
from delegation.desk.broadcast_reports import Fared
from delegation.desk.drafting import Facet
from delegation.desk.silence import ESCALATE_AFTER
from delegation.language import LANGUAGES, Language
from delegation.paging import Page
from delegation.ports import Words
from handlers.answer import Button, Rows
from handlers.paging import side_by_side, turns

MISSING: Final = "1"


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


class OpenEscalation(CallbackData, prefix="bce"):
    broadcast: int


class Escalate(CallbackData, prefix="bcl"):
    """After how many hours somebody learns who is silent; 0: never."""

    broadcast: int
    hours: int


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


class Edit(CallbackData, prefix="bcj"):
    """What was sent is to say something else."""

    broadcast: int


class AskRecall(CallbackData, prefix="bcq"):
    broadcast: int


class Recall(CallbackData, prefix="bcv"):
    broadcast: int


class WriteAgain(CallbackData, prefix="bci"):
    """To those who have not acknowledged it."""

    broadcast: int


class Download(CallbackData, prefix="bcb"):
    """The report as a file."""

    broadcast: int


def card_rows(words: Words, draft: Broadcast, size: int) -> Rows:
    """What can be done with a draft; the next step comes first. Whom an edit goes to is settled."""
    preview = [Button(words.plain("button-preview"), Preview(broadcast=draft.id).pack())]
    versions = [_version(words, draft, language) for language in LANGUAGES]
    cancel = [Button(words.plain("button-cancel"), ThrowAway(broadcast=draft.id).pack())]
    if draft.deed is Deed.EDIT:
        return [preview, versions, cancel] if size else [versions, cancel]
    ask = not draft.must_acknowledge
    require = words.plain("broadcast-button-ask-acknowledgement" if ask else "broadcast-button-no-acknowledgement")
    rows = [
        preview,
        versions,
        [Button(words.plain("broadcast-button-audience"), Aim(broadcast=draft.id).pack())],
        [Button(require, Require(broadcast=draft.id, acknowledgement=ask).pack())],
    ]
    if draft.must_acknowledge:
        rows.append([Button(words.plain("broadcast-button-escalation"), OpenEscalation(broadcast=draft.id).pack())])
    return [*rows, cancel]


def escalation_rows(words: Words, draft: Broadcast) -> Rows:
    """The hours to choose from, what is chosen ticked."""

    def choice(hours: int, label: str) -> Button:
        text = words.plain("broadcast-chosen", label=label) if hours == draft.escalate_after else label
        return Button(text, Escalate(broadcast=draft.id, hours=hours).pack())

    hours = [choice(one, words.plain("broadcast-hours", count=one)) for one in ESCALATE_AFTER]
    never = [choice(0, words.plain("broadcast-button-never"))]
    return [*side_by_side(hours, 4), never, *back_row(words, draft.id)]


def write_rows(words: Words, draft: Broadcast, language: Language) -> Rows:
    """Under the question for one version: another language, take it out, back."""
    others = [_version(words, draft, other) for other in LANGUAGES if other != language]
    rows = [others]
    if language in draft.contents and draft.deed is Deed.SEND:
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
    return [*side_by_side(facets, 2), [Button(words.plain("button-back"), Card(broadcast=draft.id).pack())]]


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
    width = 1 if facet in {Facet.DELEGATION, Facet.SILENT} else 2
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
        case Facet.SILENT:
            return frozenset() if audience.silent_on is None else frozenset({str(audience.silent_on)})
        case Facet.MISSING:
            return frozenset({MISSING} if audience.missing else set())


def back_row(words: Words, broadcast_id: int) -> Rows:
    return [[Button(words.plain("button-back"), Card(broadcast=broadcast_id).pack())]]


def previewed_rows(words: Words, draft: Broadcast) -> Rows:
    """Now, or at a time; an edit is made at once."""
    rows = [[Button(words.plain("button-send-now"), AskSend(broadcast=draft.id, mark=draft.mark).pack())]]
    if draft.deed is Deed.SEND:
        rows.append([Button(words.plain("button-schedule"), Schedule(broadcast=draft.id, mark=draft.mark).pack())])
    return [*rows, *back_row(words, draft.id)]


def confirm_rows(words: Words, draft: Broadcast) -> Rows:
    confirm = Button(words.plain("button-confirm"), SendNow(broadcast=draft.id, mark=draft.mark).pack())
    return [[confirm], *back_row(words, draft.id)]


def _version(words: Words, draft: Broadcast, language: Language) -> Button:
    text = "broadcast-button-version" if language in draft.contents else "broadcast-button-add-version"
    return Button(
        words.plain(text, name=words.plain(f"language-{language}")),
        Write(broadcast=draft.id, language=language).pack(),
    )
