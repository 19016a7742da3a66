"""Tax numbers: the Russian INN, the Chinese unified social credit code, and any other as it is.

The INN's structure is set by the Federal Tax Service's order of 29.06.2012 No. MMV-7-6/435@; its check digits are
weighted sums modulo 11. The Chinese code is GB 32100-2015; its check character is that of ISO/IEC 7064, MOD 31-3.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from delegation.errors import BadAnswer
from delegation.typed import clean_code, shown

INN_EXAMPLE: Final = "7707083893"
USCC_EXAMPLE: Final = "91350100M000100Y43"

USCC_ALPHABET: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"
"""Digits and capitals without I, O, S, V and Z, which are taken for 1, 0, 5, U and 2."""

_COMPANY: Final = (2, 4, 10, 3, 5, 9, 4, 6, 8)
_PERSON_FIRST: Final = (7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
_PERSON_SECOND: Final = (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
_USCC: Final = tuple(pow(3, place, 31) for place in range(17))

_LABEL: Final = re.compile(r"^(инн|inn|统一社会信用代码|uscc)\s*[:№#]?\s*", re.IGNORECASE)
_SEPARATORS: Final = re.compile(r"[\s.\-‐‑–—/]+")
_USCC_SHAPE: Final = re.compile(r"[0-9A-Z]{2}[0-9]{6}[0-9A-Z]{10}")
_FREE: Final = re.compile(r"[\w\s.\-/]+")


def read_tax_number(typed: str) -> str:
    """The number without blanks and dashes, as it is kept.

    Ten or twelve digits are taken for an INN, 18 characters of the Chinese alphabet for a unified social credit
    code; both must check. Any other country's number is kept as it was typed, if it has 3 to 30 characters and a
    digit among them. Raises BadAnswer with what was read and a right example.
    """
    text = _LABEL.sub("", clean_code(typed))
    if not text:
        raise BadAnswer("bad-empty")
    compact = _SEPARATORS.sub("", text).upper()
    if compact.isdecimal() and len(compact) in {10, 12}:
        if not is_inn(compact):
            raise BadAnswer("bad-tax-inn", typed=compact, example=INN_EXAMPLE)
        return compact
    if _USCC_SHAPE.fullmatch(compact):
        return _read_uscc(compact)
    if not 3 <= len(text) <= 30 or not _FREE.fullmatch(text) or not any(map(str.isdecimal, text)):
        raise BadAnswer("bad-tax-number", typed=shown(text), inn=INN_EXAMPLE, uscc=USCC_EXAMPLE)
    return text.upper()


def is_inn(digits: str) -> bool:
    """Whether 10 digits (a company) or 12 (a person) are an INN: region not 00, every check digit right."""
    if not digits.isdecimal() or digits.startswith("00"):
        return False
    numbers = [int(digit) for digit in digits]
    if len(numbers) == 10:
        return numbers[9] == _inn_check(numbers, _COMPANY)
    if len(numbers) == 12:
        return numbers[10] == _inn_check(numbers, _PERSON_FIRST) and numbers[11] == _inn_check(numbers, _PERSON_SECOND)
    return False


def is_uscc(code: str) -> bool:
    """Whether 18 characters of USCC_ALPHABET are a unified social credit code with the right check character."""
    if len(code) != 18 or any(char not in USCC_ALPHABET for char in code):
        return False
    total = sum(weight * USCC_ALPHABET.index(char) for weight, char in zip(_USCC, code, strict=False))
    return USCC_ALPHABET.index(code[17]) == -total % 31


def _inn_check(digits: Sequence[int], weights: Sequence[int]) -> int:
    return sum(weight * digit for weight, digit in zip(weights, digits, strict=False)) % 11 % 10


def _read_uscc(code: str) -> str:
    for letter in code:
        if letter not in USCC_ALPHABET:
            raise BadAnswer("bad-tax-uscc-letter", typed=code, letter=letter, example=USCC_EXAMPLE)
    if not is_uscc(code):
        raise BadAnswer("bad-tax-uscc", typed=code, example=USCC_EXAMPLE)
    return code
