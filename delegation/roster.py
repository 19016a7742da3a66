"""The roster: a delegation's people in protocol order, filtered, searched in any script, counted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from delegation.application import DELEGATES, Application, Status
from delegation.event import DelegateRole
from delegation.names import plain, search_forms, sort_key, sounding
from delegation.person import Person
from delegation.questionnaire import SKIPPED
from delegation.questions import unanswered
from delegation.typed import clean_code

_ROLES: Final = {role: place for place, role in enumerate(DelegateRole)}
_PHONE: Final = re.compile(r"[+\d\s().\-]+")
_DIGITS: Final = re.compile(r"\D+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One person on a roster: their application and who they are to the desk."""

    application: Application
    person: Person
    checked_in: bool = False
    """Whether they were marked present at one roll call at least."""
    surname: str = ""
    given_names: str = ""
    han: str = ""
    """The name as the passport has it, in Latin letters and in Chinese characters; "" where that is not told."""
    papers: tuple[str, ...] = ()
    """Codes of what the delegation asks of its delegates and this one has not told yet (`delegation.sheet`)."""
    confirmed: bool = True
    """False while papers are asked of this delegate and not confirmed as right for the trip."""

    @property
    def missing(self) -> tuple[str, ...]:
        """Codes of everything that was asked and is neither answered nor deliberately left out, in its order."""
        return (*unanswered(self.application.answers), *self.papers)

    @property
    def unfinished(self) -> bool:
        """Whether something is missing, or all is told and the delegate has not confirmed it yet."""
        return bool(self.missing) or not self.confirmed

    @property
    def name(self) -> str:
        """As the application has it; a draft that has none yet goes by what the person is called."""
        return self.application.answers.name or self.person.called

    @property
    def sorts_as(self) -> tuple[str, str]:
        """The Latin surname, then the whole name: the passport's, else as it would be spelt."""
        if not self.surname:
            return sort_key(self.name)
        return plain(self.surname), plain(f"{self.surname} {self.given_names}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What narrows a roster. Empty parts let everybody through; those that are set must all hold."""

    roles: frozenset[DelegateRole] = frozenset()
    statuses: frozenset[Status] = frozenset()
    missing: bool = False
    """Only those who have not told, or not confirmed, everything that was asked."""
    unseen: bool = False
    """Only delegates who were not marked present at any roll call."""
    text: str = ""


def unseen(row: Row) -> bool:
    """Whether this is a delegate whom nobody has marked present yet."""
    return row.application.status in DELEGATES and not row.checked_in


def to_call(row: Row, registrar: Person | None) -> tuple[str, str]:
    """Whom a call about somebody reaches and at which number: them, else who registered them; no number where nobody
    told one."""
    told = [(row.name, row.application.answers.phone)]
    told += [(registrar.called, registrar.profile.phone)] if registrar is not None else []
    return next(((name, phone) for name, phone in told if phone not in {"", SKIPPED}), (row.name, ""))


def protocol_order(rows: Iterable[Row]) -> list[Row]:
    """By role, then rank, then the Latin surname (PRODUCT.md, Terms); namesakes by who applied first."""
    return sorted(rows, key=_place)


def shifted(rows: Iterable[Row], application_id: int, step: int) -> list[Application]:
    """Move somebody `step` places down (negative: up) among those of their role: the applications whose rank changes.

    Ranks become negative numbers, so that who comes later, with rank 0, stands behind those put in order.
    """
    ordered = protocol_order(rows)
    own = next(row.application.role for row in ordered if row.application.id == application_id)
    peers = [row.application for row in ordered if row.application.role is own]
    place = next(place for place, one in enumerate(peers) if one.id == application_id)
    moved = peers.pop(place)
    peers.insert(min(max(place + step, 0), len(peers)), moved)
    ranked = [replace(one, rank=place - len(peers)) for place, one in enumerate(peers)]
    return [new for new, old in zip(ranked, peers, strict=True) if new.rank != old.rank]


def select(rows: Iterable[Row], chosen: Filter) -> list[Row]:
    """The rows that the filter lets through, in the order they came."""
    return [row for row in rows if _passes(row, chosen)]


def count_by_status(rows: Iterable[Row]) -> dict[Status, int]:
    """How many stand where; statuses that nobody has are left out, the others in the order of Status."""
    found = Counter(row.application.status for row in rows)
    return {status: found[status] for status in Status if found[status]}


def count_by_role(rows: Iterable[Row]) -> dict[DelegateRole, int]:
    """How many hold which role; roles that nobody has are left out, the others in protocol order."""
    found = Counter(row.application.role for row in rows)
    return {role: found[role] for role in DelegateRole if found[role]}


def _place(row: Row) -> tuple[int, int, tuple[str, str], int]:
    application = row.application
    return _ROLES[application.role], application.rank, row.sorts_as, application.id


def _passes(row: Row, chosen: Filter) -> bool:
    application = row.application
    if chosen.roles and application.role not in chosen.roles:
        return False
    if chosen.statuses and application.status not in chosen.statuses:
        return False
    if chosen.missing and not row.unfinished:
        return False
    if chosen.unseen and not unseen(row):
        return False
    return _found(row, chosen.text)


def _found(row: Row, text: str) -> bool:
    """Whether every word of `text` is in the name or the company in some script, or it is part of the phone."""
    asked = _asked(text)
    if asked.digits and asked.digits in row.application.answers.phone:
        return True
    written = (row.name, f"{row.surname} {row.given_names}", row.han, row.application.answers.company)
    said = [form for words in written if words.strip() for form in search_forms(words)]
    return all(any(word in form or (sound and sound in form) for form in said) for word, sound in asked.words)


@dataclass(frozen=True, slots=True)
class _Asked:
    digits: str
    words: tuple[tuple[str, str], ...]
    """Each word as it was typed and as it sounds."""


@lru_cache(maxsize=256)
def _asked(text: str) -> _Asked:
    typed = clean_code(text)
    digits = _DIGITS.sub("", typed) if _PHONE.fullmatch(typed) else ""
    if len(digits) > 6 and digits.startswith("8"):
        digits = digits[1:]  # the Russian trunk prefix, which E.164 does not have
    return _Asked(
        digits=digits if len(digits) >= 3 else "",
        words=tuple((plain(word), sounding(word)) for word in typed.split()),
    )
