"""How to reach a person: phones as people in Russia and China write them, e-mail addresses in any script."""

from __future__ import annotations

import re
from typing import Final

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from delegation.errors import BadAnswer
from delegation.language import Language
from delegation.typed import clean_code, shown

EMAIL_EXAMPLE: Final = "name@example.com"
EMAIL_LIMIT: Final = 254
"""RFC 5321, 4.5.3.1.3: a path of 256 octets with its angle brackets."""
PHONE_LIMIT: Final = 40

REGIONS: Final[dict[Language, tuple[str, str]]] = {"ru": ("RU", "CN"), "en": ("RU", "CN"), "zh": ("CN", "RU")}
"""Whose numbering plan a number without a country is read in, the likeliest first."""

PHONE_EXAMPLES: Final[dict[Language, str]] = {
    "ru": "+7 914 123-45-67",
    "en": "+7 914 123-45-67",
    "zh": "+86 139 1234 5678",
}

_RUSSIAN_TRUNK: Final = re.compile(r"\+\s*(8[\s\-(]*9(?:[\s\-()]*\d){9})")
"""`+8 914 ...`: many Russians put a plus before the trunk prefix; no country has the code 89."""


def read_phone(typed: str, language: Language) -> str:
    """The phone number in E.164, such as `+79141234567`; an extension is left out.

    Without `+` it is read as the language's readers dial it (`8 914 ...` in Russia). Raises BadAnswer when no
    numbering plan has such a number.
    """
    text = clean_code(typed)
    if not text:
        raise BadAnswer("bad-empty")
    example = PHONE_EXAMPLES[language]
    if len(text) > PHONE_LIMIT:
        raise BadAnswer("bad-phone", typed=shown(text), example=example)
    if trunk := _RUSSIAN_TRUNK.fullmatch(text):
        text = trunk[1]
    own, other = REGIONS[language]
    # A digit too few makes a Russian mobile a Chinese landline: the other country's mobiles only.
    if number := _number(text, own) or _number(text, other, mobile=True):
        return number
    raise BadAnswer("bad-phone", typed=shown(text), example=example)


def read_email(typed: str) -> str:
    """The address with its domain in small letters, internationalised ones included; nothing is looked up.

    Raises BadAnswer when it cannot be an address.
    """
    text = clean_code(typed).removeprefix("mailto:").strip("<>;, ")
    if not text:
        raise BadAnswer("bad-empty")
    if len(text) > EMAIL_LIMIT:
        raise BadAnswer("bad-too-long", length=len(text), limit=EMAIL_LIMIT)
    if "@" not in text:
        raise BadAnswer("bad-email-at", typed=shown(text), example=EMAIL_EXAMPLE)
    try:
        return validate_email(text, check_deliverability=False).normalized
    except EmailNotValidError:
        raise BadAnswer("bad-email", typed=shown(text), example=EMAIL_EXAMPLE) from None


def _number(text: str, region: str, *, mobile: bool = False) -> str:
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(number):
        return ""
    national = not text.startswith("+")
    if mobile and national and phonenumbers.number_type(number) != phonenumbers.PhoneNumberType.MOBILE:
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
