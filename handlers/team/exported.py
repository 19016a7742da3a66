"""What left the desk, as the audit log tells it: which list, in which format and language, how many people it holds."""

from __future__ import annotations

from typing import Final

from delegation.desk.printing import Print
from delegation.language import LANGUAGES
from delegation.lists import ListKind
from delegation.ports import Words
from exports.registry import FORMATS

EXPORTS: Final = frozenset({"roster.export", "roster.send", "roster.unsend"})
"""The actions whose entries are written so: `group csv zh 12`, `group 3 csv zh 12` for a version, `3 group CODE 12` for
one that was marked as sent, `badges pdf 12`."""
_LISTED: Final = frozenset({*ListKind, *Print})


def exported(words: Words, value: str) -> str:
    """The codes of such an entry in words; "" for none. What is no code, such as a partner's, stays as it is."""
    if not value:
        return ""
    *codes, people = value.split()
    told = [_told(words, code) for code in codes]
    number = words.plain("list-people", number=int(people)) if people.isdecimal() else people
    return words.plain("roster-comma").join([*told, number])


def _told(words: Words, code: str) -> str:
    if code in _LISTED:
        return words.plain("audit-list", kind=code)
    if code in FORMATS:
        return FORMATS[code].name
    if code in LANGUAGES:
        return words.plain(f"language-{code}")
    return words.plain("audit-version", number=int(code)) if code.isdecimal() else code
