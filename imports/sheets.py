"""How a story lies in a workbook: a sheet a kind of thing, a row a thing, a column a field.

A nested field is a column with a dot (`title.en`); a thing within another names it by its code in a column of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

LANGUAGES: Final = ("en", "ru", "zh")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet. `within`: the sheet whose rows hold its rows, under a key of this sheet's name."""

    name: str
    columns: tuple[str, ...]
    """Those a template has, links first. Others are left for the reader of the story to refuse."""
    within: str = ""
    links: tuple[tuple[str, str], ...] = ()
    """A column here that says which row of `within` is meant -> the column there that it repeats."""


def _texts(name: str) -> tuple[str, ...]:
    return tuple(f"{name}.{language}" for language in LANGUAGES)


SHEETS: Final = (
    Sheet(
        name="partners",
        columns=("code", "own", *_texts("name"), "city", "country", "timezone", "languages", "contact"),
    ),
    Sheet(
        name="events",
        columns=(
            *("code", "kind", *_texts("title"), "inviting_party", "city", "timezone", "starts", "ends"),
            *("venue.name", "venue.latitude", "venue.longitude", "registration_deadline", "document_deadline"),
        ),
    ),
    Sheet(
        name="programme",
        columns=("event", "starts", "ends", *_texts("title")),
        within="events",
        links=(("event", "code"),),
    ),
    Sheet(
        name="delegations",
        columns=(
            *("event", "code", "direction", "from", "quota.total", "quota.head", "quota.deputy_head"),
            *("quota.official", "quota.interpreter", "quota.entrepreneur", "quota.escort"),
            *("passport_months_after_return", "visa", "offer_hours", "asks", "company_seats"),
            *_texts("papers.purpose"),
            *_texts("papers.payer"),
            *_texts("papers.hotels"),
            *_texts("papers.host"),
            *_texts("papers.entry_place"),
            *_texts("papers.exit_place"),
            *("papers.entry_date", "papers.exit_date"),
        ),
        within="events",
        links=(("event", "code"),),
    ),
    Sheet(
        name="legs",
        columns=(
            *("delegation", "code", "departs", "timezone", "from", "to", "transport", "gather", "number", "seats"),
        ),
        within="delegations",
        links=(("delegation", "code"),),
    ),
    Sheet(name="negotiations", columns=("held", "with", "city", *_texts("subject"))),
    Sheet(
        name="outcomes",
        columns=("held", "with", "kind", *_texts("title"), "status", "event", "due"),
        within="negotiations",
        links=(("held", "held"), ("with", "with")),
    ),
)
"""A sheet stands after the one that it is within."""

LISTS: Final = frozenset({"languages", "asks"})
"""Columns that hold several values, apart by commas."""

NUMBERS: Final = frozenset(
    {"venue.latitude", "venue.longitude", "passport_months_after_return", "offer_hours", "company_seats", "seats"}
    | {column for sheet in SHEETS for column in sheet.columns if column.startswith("quota.")}
)
"""Columns that a template fills with numbers rather than with text."""
