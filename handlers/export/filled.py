"""Files of what was sent before, and partners' own forms, filled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from delegation.desk import lists, versions
from delegation.desk.lists import Listed
from delegation.desk.parties import sides
from delegation.errors import DomainError
from delegation.language import Language, language_of
from delegation.lists import Listing, ListKind
from delegation.partner_form import PartnerForm
from delegation.person import Person
from delegation.ports import Unit, Words
from delegation.zones import day_in
from exports import partner_form
from exports.heading import heading_of
from exports.registry import FORMATS, file_name
from exports.table import list_table, told_rows
from handlers.answer import Paper
from handlers.naming import party_name
from handlers.papers import Build, File

FORM: Final = "form"
VERSION: Final = "version"
AS_SENT: Final = "own"
"""In place of a format: the partner's own form."""


def form_paper(words: Words, listed: Listed, form: PartnerForm, language: Language) -> Paper:
    """The promise of a filled form."""
    facts: dict[str, str | int] = {
        "delegation": listed.party.delegation.id,
        "form": form.id,
        "language": language,
    }
    number = len(listed.listing.lines)
    caption = words("form-caption", name=form.name, event=party_name(words, listed.party), number=number)
    return Paper(FORM, facts, caption)


async def make_form(unit: Unit, words: Words, person: Person, facts: Mapping[str, str | int]) -> Build | None:
    """The filled form, for who still may have it."""
    delegation = int(facts["delegation"])
    if not lists.may_take(person, delegation, ListKind.FORM):
        return None
    listed = await lists.compose(unit, delegation, ListKind.FORM, form_id=int(facts["form"]))
    if listed.form is None:
        return None
    spoken = words.in_language(language_of(str(facts["language"]), words.language))
    return await _fill(unit, spoken, listed.form, listed.listing)


async def make_version(unit: Unit, words: Words, person: Person, facts: Mapping[str, str | int]) -> Build | None:
    """What was sent, for who still may have it."""
    try:
        frozen = await versions.again(unit, person, int(facts["version"]))
    except DomainError:
        return None
    version, listing, code = frozen.sent.version, frozen.listing, frozen.party.delegation.code
    if listing is None:
        return None
    spoken = words.in_language(language_of(str(facts["language"]), words.language))
    form = str(facts["form"])
    if form == AS_SENT:
        return await _fill(unit, spoken, await unit.forms.get(version.form_id or 0), listing)
    day, between = day_in(version.sent_at, unit.centre.timezone), await sides(unit, frozen.party)

    def build() -> File:
        chosen = FORMATS[form]
        heading = heading_of(
            frozen.party, between, version.kind, listing, spoken, version.sent_at, version=version.number
        )
        table = replace(list_table(listing, spoken, code, exact=chosen.exact), heading=heading)
        name = file_name(f"{code}-{version.number}", day, spoken.language, form, version.kind)
        return File(name, chosen.write(table), chosen.mime)

    return build


async def _fill(unit: Unit, spoken: Words, form: PartnerForm, listing: Listing) -> Build:
    content = await unit.forms.content(form.id)

    def build() -> File:
        filled = partner_form.fill(content, form, told_rows(listing, spoken), spoken.figures)
        return File(form.name, filled, partner_form.MIME)

    return build
