"""A partner's own form: a workbook whose headers say what it asks, in Russian, English or Chinese.

A header is recognised when it is one of the ways in which a field is written; what only resembles one is proposed,
and a coordinator says what is meant.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime
from difflib import get_close_matches
from functools import cache
from typing import Final

from delegation.errors import MovedOn, NotFound
from delegation.form_headers import HEADERS, NUMBER

FORM_FIELDS: Final = tuple(HEADERS)
"""What a column of a form may be filled with."""
LIKENESS: Final = 0.75
"""How much alike a header and a field must be written for one to be proposed."""
_NOISE: Final = re.compile(r"[^\w#№]+|_")
_PARTS: Final = re.compile(r"[/\n|()（）\[\]【】:：,，;；]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a form. `number` counts from 1 as A does; `code` is one of FORM_FIELDS, "" for what stays empty."""

    number: int
    header: str
    code: str = ""
    sure: bool = True
    """Whether the code was recognised or said, rather than guessed or not found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerForm:
    """A form of a partner's as it is kept, without the workbook."""

    partner: str
    """The partner's code."""
    name: str
    """What the file was called."""
    sheet: str
    row: int
    """The row of the headers, from 1."""
    columns: tuple[Column, ...]
    confirmed: bool = False
    saved_at: datetime
    id: int = 0

    @property
    def fields(self) -> tuple[str, ...]:
        """What the form asks of people, each once."""
        return tuple(dict.fromkeys(column.code for column in self.columns if column.code not in {"", NUMBER}))


def recognised(header: str) -> str:
    """The field that a header names for sure, whole or in one of the languages it is written in; "" for none."""
    known = _known()
    candidates = (header, *_PARTS.split(header))
    return next((known[folded] for one in candidates if (folded := _folded(one)) in known), "")


def proposed(header: str) -> str:
    """The field that a header resembles most; "" for none."""
    known = _known()
    for one in (header, *_PARTS.split(header)):
        near = get_close_matches(_folded(one), known, n=1, cutoff=LIKENESS)
        if near:
            return known[near[0]]
    return ""


def columns_of(headers: dict[int, str]) -> tuple[Column, ...]:
    """The columns under these headers (by number). A field that two headers resemble goes to the first."""
    taken = {code for header in headers.values() if (code := recognised(header))}
    columns = []
    for number, header in sorted(headers.items()):
        code = recognised(header)
        if code:
            columns.append(Column(number=number, header=header, code=code))
            continue
        guess = proposed(header)
        columns.append(Column(number=number, header=header, code="" if guess in taken else guess, sure=False))
        taken.add(guess)
    return tuple(columns)


def remapped(form: PartnerForm, number: int, code: str) -> PartnerForm:
    """The form with what a coordinator says of one column. NotFound for a column or field that is not there."""
    if code and code not in FORM_FIELDS:
        raise NotFound
    if all(column.number != number for column in form.columns):
        raise NotFound
    columns = tuple(
        replace(column, code=code, sure=True) if column.number == number else column for column in form.columns
    )
    return replace(form, columns=columns, confirmed=False)


def confirmed(form: PartnerForm) -> PartnerForm:
    """The form with everything that was proposed agreed to. MovedOn when no column is filled at all."""
    if not form.fields:
        raise MovedOn("form-empty")
    return replace(form, columns=tuple(replace(column, sure=True) for column in form.columns), confirmed=True)


@cache
def _known() -> dict[str, str]:
    return {_folded(words): code for code, written in HEADERS.items() for words in written}


def _folded(words: str) -> str:
    """The words without what people write now so, now otherwise: capitals, blanks, dots, `ё`, full-width letters."""
    return _NOISE.sub("", unicodedata.normalize("NFKC", words).casefold().replace("ё", "е"))
