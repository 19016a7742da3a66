"""Buttons of rosters. Each carries page, filter and search, so that it does the same whenever it is pressed."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Final, TypeVar

from aiogram.filters.callback_data import CallbackData

from delegation.application import Status
from delegation.event import DelegateRole
from delegation.roster import Filter
from delegation.typed import clean

SEARCH_BYTES: Final = 34
"""What is left of the 64 bytes of a callback when ids have 8 digits: 17 Cyrillic letters or 11 Chinese characters."""

_STATUSES: Final = tuple(Status)
_ROLES: Final = tuple(DelegateRole)
_MISSING: Final = 1 << (len(_STATUSES) + len(_ROLES))
_UNSEEN: Final = _MISSING << 1
Choice = TypeVar("Choice", bound=StrEnum)


class Lacking(StrEnum):
    """What a roster's person may lack."""

    DATA = "data"
    CHECK_IN = "check-in"


class Rosters(CallbackData, prefix="rosters"):
    """The list of rosters."""

    page: int = 0


class OpenRoster(CallbackData, prefix="roster"):
    """A page of a roster; `chosen` is its filter as bits, `text` what was searched for."""

    delegation: int
    page: int = 0
    chosen: int = -1
    text: str = ""


class OpenRow(CallbackData, prefix="row"):
    """One person of a roster, and the page to go back to."""

    application: int
    page: int
    chosen: int
    text: str = ""


class CallPerson(CallbackData, prefix="tel"):
    """The number of one person, to be called with one tap."""

    application: int


class FilterRoster(CallbackData, prefix="sieve"):
    """What a roster may be narrowed to."""

    delegation: int
    chosen: int
    text: str = ""


class SearchRoster(CallbackData, prefix="seek"):
    """Ask for a name, a company or a phone."""

    delegation: int
    chosen: int


OPENING: Final = -1
"""The filter that a roster opens with: its delegates."""
EVERYBODY: Final = 0
"""The filter that lets everybody through."""


def bits_of(chosen: Filter) -> int:
    """The filter, without its search, as bits."""
    roles = _bits(_ROLES, chosen.roles) << len(_STATUSES)
    return _bits(_STATUSES, chosen.statuses) | roles | (_MISSING * chosen.missing) | (_UNSEEN * chosen.unseen)


def filter_of(bits: int, text: str) -> Filter:
    """What `bits_of` made bits of; bits that mean nothing are ignored."""
    return Filter(
        statuses=_choices(_STATUSES, bits),
        roles=_choices(_ROLES, bits >> len(_STATUSES)),
        missing=bool(bits & _MISSING),
        unseen=bool(bits & _UNSEEN),
        text=text,
    )


def toggled(bits: int, what: Status | DelegateRole | Lacking) -> int:
    """The filter with a status, a role or who lacks something put in or taken out."""
    if isinstance(what, Lacking):
        return bits ^ (_MISSING if what is Lacking.DATA else _UNSEEN)
    if isinstance(what, Status):
        return bits ^ _bits(_STATUSES, [what])
    return bits ^ (_bits(_ROLES, [what]) << len(_STATUSES))


def searchable(typed: str) -> str:
    """What was typed, as far as it fits into a button. A beginning finds what the whole would find, and more."""
    words = " ".join(clean(typed).replace(":", " ").split())
    return words.encode()[:SEARCH_BYTES].decode(errors="ignore").strip()


def _bits(order: tuple[Choice, ...], chosen: Iterable[Choice]) -> int:
    return sum(1 << order.index(one) for one in set(chosen))


def _choices(order: tuple[Choice, ...], bits: int) -> frozenset[Choice]:
    return frozenset(one for place, one in enumerate(order) if bits >> place & 1)
