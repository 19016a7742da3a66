"""A partner's own forms as screens: which there are, what each column is filled with."""

from __future__ import annotations

from typing import Final

from openpyxl.utils import get_column_letter

from delegation.desk.lists import Listed
from delegation.desk.partner_forms import Forms
from delegation.language import Language
from delegation.markup import Html, lines, paragraphs
from delegation.partner_form import FORM_FIELDS, Column, PartnerForm
from delegation.ports import Words
from delegation.typed import cut
from handlers.answer import Button, Screen
from handlers.export import keyboards as keys
from handlers.export.choices import choice, languages
from handlers.export.screens import state_of
from handlers.naming import party_line
from handlers.paging import side_by_side

COLUMNS_IN_A_ROW: Final = 6
FIELDS_IN_A_ROW: Final = 2
HEADER: Final = 30
"""Characters of a header that a line of the list has room for."""
LABEL: Final = 40
MOST: Final = 20
"""Forms of one partner that are offered; older ones are still kept."""


def forms_screen(words: Words, forms: Forms) -> Screen:
    """The forms of a partner, and how to send another."""
    delegation = forms.party.delegation.id
    partner = forms.partner.name.best(words.language)
    rows = [
        [Button(cut(form.name, LABEL), keys.OpenForm(delegation=delegation, form=form.id).pack())]
        for form in forms.forms[:MOST]
    ]
    back = Button(words.plain("button-back"), keys.Export(delegation=delegation).pack())
    return Screen(
        paragraphs(
            lines(words("forms", partner=partner), Html(party_line(words, forms.party))),
            words("forms-how"),
        ),
        [*rows, [back]],
    )


def mapping_screen(words: Words, form: PartnerForm, delegation: int) -> Screen:
    """What each column is filled with, to be changed or confirmed."""
    columns = [
        Button(_letter(one), keys.FormColumn(delegation=delegation, form=form.id, column=one.number).pack())
        for one in form.columns
    ]
    confirm = keys.ConfirmForm(delegation=delegation, form=form.id).pack()
    doubtful = sum(not one.sure for one in form.columns)
    return Screen(
        paragraphs(
            words("form", name=form.name),
            words("form-found", sheet=form.sheet, row=form.row, number=doubtful),
            lines(*(_column_line(words, one) for one in form.columns)),
            words("form-how"),
        ),
        [
            *side_by_side(columns, COLUMNS_IN_A_ROW),
            *([[Button(words.plain("button-confirm"), confirm)]] if form.fields else []),
            *_last(words, form, delegation),
        ],
    )


def form_screen(words: Words, listed: Listed, form: PartnerForm, language: Language | None) -> Screen:
    """A confirmed form, ready to be filled: what is missing, what has changed since it was sent."""
    delegation = listed.party.delegation.id
    spoken = language or _language_of(listed, words)
    chosen = keys.OpenForm(delegation=delegation, form=form.id)
    tongues = languages(words, spoken, lambda one: chosen.model_copy(update={"language": one}).pack())
    fill = keys.FillForm(delegation=delegation, form=form.id, language=spoken).pack()
    change = keys.FormColumn(delegation=delegation, form=form.id, column=0).pack()
    number = len(listed.listing.lines)
    return Screen(
        paragraphs(
            lines(
                words("form", name=form.name),
                Html(party_line(words, listed.party)),
                words("export-who", everybody="false", number=number),
            ),
            *state_of(words, listed),
            words("form-fill-how"),
        ),
        [
            tongues,
            [Button(words.plain("button-form-fill"), fill), Button(words.plain("button-form-columns"), change)],
            *_last(words, form, delegation),
        ],
    )


def field_screen(words: Words, form: PartnerForm, delegation: int, column: Column) -> Screen:
    """What belongs into this column?"""

    def data(code: str) -> str:
        return keys.FormField(delegation=delegation, form=form.id, column=column.number, code=code).pack()

    fields = [
        choice(words, words.plain(f"roster-column-{code}"), data(code), on=code == column.code) for code in FORM_FIELDS
    ]
    nothing = choice(words, words.plain("button-form-nothing"), data(""), on=not column.code)
    back = keys.FormColumn(delegation=delegation, form=form.id, column=0).pack()
    return Screen(
        words("form-ask", letter=_letter(column), header=column.header),
        [[nothing], *side_by_side(fields, FIELDS_IN_A_ROW), [Button(words.plain("button-back"), back)]],
    )


def _last(words: Words, form: PartnerForm, delegation: int) -> list[list[Button]]:
    remove = keys.RemoveForm(delegation=delegation, form=form.id).pack()
    back = keys.Forms(delegation=delegation).pack()
    return [[Button(words.plain("button-form-remove"), remove), Button(words.plain("button-back"), back)]]


def _column_line(words: Words, column: Column) -> Html:
    """The letter, the header and what goes there; a question mark where it is only a guess."""
    code = words.plain(f"roster-column-{column.code}") if column.code else ""
    state = "empty" if not column.code else "sure" if column.sure else "guess"
    return words("form-column", letter=_letter(column), header=cut(column.header, HEADER), field=code, state=state)


def _letter(column: Column) -> str:
    return str(get_column_letter(column.number))


def _language_of(listed: Listed, words: Words) -> Language:
    """The partner's own language, else the reader's."""
    spoken = listed.partner.languages if listed.partner else ()
    return spoken[0] if spoken else words.language
