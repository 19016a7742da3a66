"""What was sent to partners: marked, listed, had again."""

from __future__ import annotations

from typing import Final

from aiogram import Router
from aiogram.types import CallbackQuery

from delegation.desk import lists, versions
from delegation.desk.lists import Listed
from delegation.desk.parties import Party
from delegation.desk.versions import Frozen, Sent
from delegation.errors import NotFound
from delegation.language import Language
from delegation.lists import ListKind
from delegation.markup import Html, lines, paragraphs
from delegation.paging import Page
from delegation.person import Person
from delegation.ports import Unit, Words
from delegation.roster_version import Version, mark
from delegation.typed import cut
from exports.registry import formats_of
from handlers.answer import Answers, Button, Paper, Screen, Toast
from handlers.export import keyboards as keys
from handlers.export.choices import languages
from handlers.export.filled import AS_SENT, VERSION
from handlers.naming import party_line, party_name
from handlers.paging import range_line, side_by_side, turns

router = Router(name="versions")

IN_A_ROW: Final = 4
FORMATS_IN_A_ROW: Final = 5
LABEL: Final = 30
"""Characters of a partner's name that a button has room for."""


@router.callback_query(keys.MarkSent.filter())
async def mark_sent(
    query: CallbackQuery, callback_data: keys.MarkSent, unit: Unit, actor: Person, words: Words
) -> Answers:
    chosen = callback_data
    if chosen.kind is ListKind.FORM:
        listed = await lists.choose_form(unit, actor, chosen.delegation, chosen.form)
    else:
        listed = await lists.choose(unit, actor, chosen.delegation, chosen.kind)
    version = await versions.send(unit, actor, listed, chosen.language, chosen.mark)
    return _marked_screen(words, listed, version)


@router.callback_query(keys.Versions.filter())
async def show(query: CallbackQuery, callback_data: keys.Versions, unit: Unit, actor: Person, words: Words) -> Answers:
    of, found = await versions.history(unit, actor, callback_data.delegation, callback_data.page)
    return _history_screen(words, of, found)


@router.callback_query(keys.OpenVersion.filter())
async def open_version(
    query: CallbackQuery, callback_data: keys.OpenVersion, unit: Unit, actor: Person, words: Words
) -> Answers:
    return _version_screen(words, await versions.again(unit, actor, callback_data.version), callback_data)


@router.callback_query(keys.TakeBack.filter())
async def take_back(
    query: CallbackQuery, callback_data: keys.TakeBack, unit: Unit, actor: Person, words: Words
) -> Answers:
    if not callback_data.sure:
        return _take_back_screen(words, await versions.again(unit, actor, callback_data.version))
    version = await versions.take_back(unit, actor, callback_data.version)
    of, found = await versions.history(unit, actor, version.delegation_id, 0)
    return [Toast(words.plain("toast-version-taken-back", number=version.number)), _history_screen(words, of, found)]


@router.callback_query(keys.VersionFile.filter())
async def hand_over(
    query: CallbackQuery, callback_data: keys.VersionFile, unit: Unit, actor: Person, words: Words
) -> Answers:
    chosen = callback_data
    version = (await versions.again(unit, actor, chosen.version)).sent.version
    known = chosen.form == AS_SENT and version.form_id is not None
    if not known and chosen.form not in formats_of(version.kind):
        raise NotFound
    frozen = await versions.take(unit, actor, chosen.version, chosen.form, chosen.language)
    caption = words("version-caption", number=version.number, event=party_name(words, frozen.party))
    return Paper(VERSION, chosen.model_dump(), caption)


def sent_screen(words: Words, listed: Listed, language: Language) -> Screen | None:
    """After a file was handed over: has it gone to the partner? None when there is nobody for it to go to."""
    if listed.partner is None or listed.everybody:
        return None
    partner = listed.partner.name.best(words.language)
    button = keys.MarkSent(
        delegation=listed.party.delegation.id,
        kind=listed.kind,
        form=listed.form.id if listed.form else 0,
        language=language,
        mark=mark(listed.listing),
    )
    label = words.plain("button-sent", partner=cut(partner, LABEL))
    return Screen(words("version-ask", partner=partner), [[Button(label, button.pack())]], fresh=True)


def _marked_screen(words: Words, listed: Listed, version: Version) -> Screen:
    delegation = listed.party.delegation.id
    partner = listed.partner.name.best(words.language) if listed.partner else ""
    return Screen(
        words("version-kept", number=version.number, partner=partner),
        [
            [Button(words.plain("button-versions"), keys.Versions(delegation=delegation).pack())],
            [Button(words.plain("button-export"), keys.Export(delegation=delegation).pack())],
            [_not_sent(words, version)],
        ],
    )


def _history_screen(words: Words, of: Party, found: Page[Sent]) -> Screen:
    delegation = of.delegation.id
    told = [_line(words, one) for one in found.items]
    numbers = [Button(str(one.version.number), keys.OpenVersion(version=one.version.id).pack()) for one in found.items]
    back = Button(words.plain("button-back"), keys.Export(delegation=delegation).pack())
    return Screen(
        paragraphs(
            lines(words("versions"), Html(party_line(words, of))),
            *(told or [words("versions-none")]),
            range_line(words, found),
        ),
        [
            *side_by_side(numbers, IN_A_ROW),
            *turns(words, found, lambda page: keys.Versions(delegation=delegation, page=page).pack()),
            [back],
        ],
    )


def _version_screen(words: Words, frozen: Frozen, chosen: keys.OpenVersion) -> Screen:
    version = frozen.sent.version
    spoken = chosen.language or version.language
    back = [Button(words.plain("button-back"), keys.Versions(delegation=version.delegation_id).pack())]
    head = lines(words("version", number=version.number), Html(party_line(words, frozen.party)))
    if frozen.listing is None:
        return Screen(
            paragraphs(head, _line(words, frozen.sent), words("version-erased")), [[_not_sent(words, version)], back]
        )
    files = [
        Button(form.name, keys.VersionFile(version=version.id, form=ending, language=spoken).pack())
        for ending, form in formats_of(version.kind).items()
    ]
    as_sent = keys.VersionFile(version=version.id, form=AS_SENT, language=spoken).pack()
    own = [[Button(words.plain("button-form-filled"), as_sent)]] if version.form_id is not None else []
    tongues = languages(words, spoken, lambda one: chosen.model_copy(update={"language": one}).pack())
    return Screen(
        paragraphs(head, _line(words, frozen.sent), words("version-how")),
        [tongues, *side_by_side(files, FORMATS_IN_A_ROW), *own, [_not_sent(words, version)], back],
    )


def _take_back_screen(words: Words, frozen: Frozen) -> Screen:
    """Is it really to be forgotten?"""
    version = frozen.sent.version
    confirm = keys.TakeBack(version=version.id, sure=True).pack()
    return Screen(
        paragraphs(words("version-take-back", number=version.number), _line(words, frozen.sent)),
        [
            [Button(words.plain("button-version-take-back"), confirm)],
            [Button(words.plain("button-back"), keys.OpenVersion(version=version.id).pack())],
        ],
    )


def _not_sent(words: Words, version: Version) -> Button:
    return Button(words.plain("button-version-not-sent"), keys.TakeBack(version=version.id).pack())


def _line(words: Words, sent: Sent) -> Html:
    """Number, list, people; when, by whom, to whom."""
    version = sent.version
    return words(
        "version-line",
        number=version.number,
        kind=version.kind.value,
        people=version.people,
        when=words.deadline(version.sent_at),
        by=sent.by or words.plain("audit-erased"),
        to=sent.to,
    )
