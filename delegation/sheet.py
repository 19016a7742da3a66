"""A delegate's papers for one trip as answers to questions: which are asked, what was told, what is still missing.

Which questions there are follows from what the delegation asks (`documents.asked_of`) and from what was told already:
with whom a room is shared is asked of who shares one. Every answer travels as a string, as those of wave 1 do; dates in
ISO 8601.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Final

from delegation.countries import read_country
from delegation.documents import Passport, RoomWish, Sex, Travel, VisaState, asked_of
from delegation.errors import BadAnswer, NotFound
from delegation.event import Ask, Delegation
from delegation.latin import in_any_order, proposed, read_han, read_latin
from delegation.names import is_han
from delegation.passports import read_birth_date, read_expires, read_issued, read_number
from delegation.questionnaire import SKIPPED, Kind, Question, Questionnaire, or_skipped, typed
from delegation.typed import clean, read_text, read_words, shown

SCAN: Final = "scan"
DIETS: Final = ("any", "vegetarian", "halal")
"""Ready answers about food by their code; anything else may be typed."""
PHONE_DIGITS: Final = 5
"""At least so many digits make an emergency contact one that can be called."""

PASSPORT_CODES: Final = (
    *("surname", "given_names", "han", "sex", "birth_date", "birth_place"),
    *("citizenship", "number", "issued", "expires"),
)
TRAVEL_CODES: Final = ("visa", "hotel", "roommate", "diet", "arrival", "emergency")

_FROM_STRING: Final[dict[str, Callable[[str], Any]]] = {
    "sex": Sex,
    "birth_date": date.fromisoformat,
    "issued": date.fromisoformat,
    "expires": date.fromisoformat,
    "visa": VisaState,
    "hotel": RoomWish,
}
"""How an answer that is no text is made of its string."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What was told so far."""

    passport: Passport = Passport()
    travel: Travel = Travel()
    scans: int = 0
    """How many pictures of the passport there are."""

    def told(self, code: str) -> str:
        """The answer to a question: "" not told yet, SKIPPED deliberately left out. NotFound."""
        if code == SCAN:
            return str(self.scans or "")
        if code not in PASSPORT_CODES and code not in TRAVEL_CODES:
            raise NotFound
        value = getattr(self.passport if code in PASSPORT_CODES else self.travel, code)
        return value.isoformat() if isinstance(value, date) else str(value or "")

    def with_answer(self, code: str, value: str) -> Sheet:
        """The sheet with that answer, and without those that it makes wrong. NotFound for what takes no words."""
        answer = _FROM_STRING.get(code, str)(value)
        if code in PASSPORT_CODES:
            passport = _consistent(replace(self.passport, **{code: answer}))
            if self.passport.number in {"", passport.number}:
                return replace(self, passport=passport)
            # Another number is another passport, which has dates of its own and is on no picture yet.
            return replace(self, passport=replace(passport, issued=None, expires=None), scans=0)
        if code not in TRAVEL_CODES:
            raise NotFound
        travel = replace(self.travel, **{code: answer})
        return replace(self, travel=travel if travel.hotel is RoomWish.SHARED else replace(travel, roommate=""))


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What the questions of a sheet need to know of whom they are asked, where and when."""

    delegation: Delegation
    name: str
    """The delegate's name in their own script: the Latin one is proposed from it."""
    today: date
    countries: tuple[str, ...] = ()
    """Citizenships to offer, by ISO 3166 code."""


def missing(sheet: Sheet, delegation: Delegation) -> tuple[str, ...]:
    """Codes of what the delegation asks and was not told yet, in the order of asking."""
    return tuple(code for code in asked_codes(sheet, delegation) if not sheet.told(code))


def complete(sheet: Sheet, delegation: Delegation) -> bool:
    """Whether everything asked was told and confirmed for this trip."""
    return not asked_of(delegation) or (sheet.travel.confirmed_at is not None and not missing(sheet, delegation))


def asked_codes(sheet: Sheet, delegation: Delegation) -> tuple[str, ...]:
    """Codes of everything that is asked, in its order."""
    return tuple(_codes(sheet, asked_of(delegation)))


def questionnaire(sheet: Sheet, asking: Asking) -> Questionnaire:
    """The questions of this sheet, each checking against what was told before it."""
    known = {question.code: question for question in _questions(sheet, asking)}
    return Questionnaire(tuple(known[code] for code in asked_codes(sheet, asking.delegation)))


def _codes(sheet: Sheet, asked: frozenset[Ask]) -> Iterator[str]:
    if Ask.PASSPORT in asked:
        yield from PASSPORT_CODES
    if Ask.SCAN in asked:
        yield SCAN
    if Ask.VISA in asked:
        yield "visa"
    if Ask.HOTEL in asked:
        yield "hotel"
        if sheet.travel.hotel is RoomWish.SHARED:
            yield "roommate"
    yield from (ask.value for ask in (Ask.DIET, Ask.ARRIVAL, Ask.EMERGENCY) if ask in asked)


def _questions(sheet: Sheet, asking: Asking) -> Iterator[Question]:
    passport, today = sheet.passport, asking.today
    surname, given = proposed(asking.name)
    other = (given, surname) if in_any_order(asking.name) else ("", "")
    own_han = "".join(asking.name.split()) if is_han(asking.name) else ""
    yield Question(code="surname", read=typed(read_latin), choices=_offered(surname, other[0]))
    yield Question(code="given_names", read=typed(read_latin), choices=_offered(given, other[1]))
    yield Question(code="han", read=or_skipped(read_han), choices=_offered(own_han), optional=not own_han)
    yield _choice("sex", Sex)
    yield Question(
        code="birth_date", read=typed(lambda text: read_birth_date(text, passport.issued, today).isoformat())
    )
    yield Question(code="birth_place", read=typed(read_words))
    yield Question(code="citizenship", read=typed(read_country), choices=asking.countries)
    yield Question(code="number", read=typed(lambda text: read_number(text, passport.citizenship)))
    yield Question(code="issued", read=typed(lambda text: read_issued(text, passport.birth_date, today).isoformat()))
    yield Question(code="expires", read=typed(lambda text: read_expires(text, passport.issued, today).isoformat()))
    yield Question(code=SCAN, read=typed(_read_scan), kind=Kind.FILE)
    yield _choice("visa", VisaState)
    yield _choice("hotel", RoomWish)
    yield Question(code="roommate", read=or_skipped(read_words), choices=(SKIPPED,))
    yield Question(code="diet", read=typed(read_text), choices=DIETS)
    yield Question(code="arrival", read=or_skipped(read_text), choices=(SKIPPED,))
    yield Question(code="emergency", read=typed(_read_emergency))


def _choice(code: str, choices: type[StrEnum]) -> Question:
    """A question that only its buttons answer."""
    return Question(code=code, read=typed(_read_choice), kind=Kind.BUTTON, choices=tuple(choices))


def _offered(*proposals: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, proposals)))


def _read_choice(text: str) -> str:
    raise BadAnswer("bad-only-buttons", typed=shown(text)) if clean(text) else BadAnswer("bad-empty")


def _read_scan(_text: str) -> str:
    raise BadAnswer("error-only-file")


def _read_emergency(text: str) -> str:
    told = read_words(text)
    if sum(map(str.isdecimal, told)) < PHONE_DIGITS:
        raise BadAnswer("bad-emergency", typed=shown(told))
    return told


def _consistent(passport: Passport) -> Passport:
    """Without a number that another citizenship does not have, and without an end before the issue: both are asked
    again."""
    if passport.number:
        try:
            read_number(passport.number, passport.citizenship)
        except BadAnswer:
            passport = replace(passport, number="")
    if passport.issued and passport.expires and passport.expires <= passport.issued:
        passport = replace(passport, expires=None)
    return passport
