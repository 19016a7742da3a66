"""One table of a located file, read field by field; whatever is wrong is noted and reading goes on."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from datetime import date, datetime
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from typing import Final, TypeVar

from babel import Locale

from delegation.dates import read_date, read_moment
from delegation.errors import Arg, BadAnswer
from delegation.language import LANGUAGES, Language, LocalText
from delegation.story.located import Fault, Items, Node, Place, Table, Text, few
from delegation.typed import clean_code, read_title, shown
from delegation.zones import check_zone, is_zone, to_utc

DATE_EXAMPLE: Final = "2018-06-27"
MOMENT_EXAMPLE: Final = "2018-06-27T18:00"
CODE_EXAMPLE: Final = "apec-smetc-10"
TITLE_LIMIT: Final = 300
FAULT_LIMIT: Final = 200

_CODE: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
"""Short enough for a `start` link (64 characters with a prefix) and the same in every keyboard layout."""
_WHOLE: Final = re.compile(r"[+-]?\d{1,9}")
_DECIMAL: Final = re.compile(r"[+-]?\d{1,9}(?:[.,]\d{1,15})?")
_FLAGS: Final = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}

Choice = TypeVar("Choice", bound=StrEnum)
Value = TypeVar("Value")


class TooMany(Exception):
    """There are FAULT_LIMIT faults already: nobody mends more at a time, and looking for more takes long."""


class Faults:
    """What was found wrong so far, each thing once."""

    def __init__(self) -> None:
        self._found: dict[tuple[Place, str, tuple[tuple[str, Arg], ...]], Fault] = {}

    def add(self, fault: Fault) -> None:
        """Note a fault. Raises TooMany."""
        if len(self._found) >= FAULT_LIMIT:
            raise TooMany
        self._found[fault.place, fault.key, tuple(fault.args.items())] = fault

    def in_order(self) -> tuple[Fault, ...]:
        """All of them, as one meets them going down the file."""
        return tuple(sorted(self._found.values(), key=lambda fault: fault.place))


class Fields:
    """A table with known keys. Each method reads one key, notes what is wrong there and then gives None or its like."""

    def __init__(
        self, node: Node, faults: Faults, *, required: Collection[str], optional: Collection[str] = ()
    ) -> None:
        self.place = node.place
        self._faults = faults
        self._values: dict[str, Node] = {}
        if not isinstance(node, Table):
            self.fault(self.place, "fault-not-table", keys=", ".join(required or optional))
            return
        known = (*required, *optional)
        for name, value in node.entries:
            if name.text not in known:
                self._unknown(name, known)
            elif name.text in self._values:
                self.fault(name.place, "fault-key-twice", name=name.text)
            else:
                self._values[name.text] = value
        for key in required:
            if self._empty(key):
                self.fault(self.where(key), "fault-key-missing", name=key)

    def fault(self, place: Place, key: str, /, **args: Arg) -> None:
        """Note a fault that only the caller can see."""
        self._faults.add(Fault(place, key, args))

    def where(self, key: str) -> Place:
        """The place of the value under `key`; of the table when it is not there."""
        return self._values[key].place if key in self._values else self.place

    def given(self, key: str) -> bool:
        """Whether there is a value under `key`."""
        return not self._empty(key)

    def node(self, key: str) -> Node | None:
        """The value under `key` as it is."""
        return None if self._empty(key) else self._values[key]

    def items(self, key: str) -> tuple[Node, ...]:
        """A list; () when it is left out."""
        node = self.node(key)
        if node is None:
            return ()
        if not isinstance(node, Items):
            self.fault(node.place, "fault-not-list", name=key)
            return ()
        return node.items

    def raw(self, key: str) -> str:
        """What was typed, cleaned as codes are; "" when left out."""
        node = self.node(key)
        if node is None:
            return ""
        if not isinstance(node, Text):
            self.fault(node.place, "fault-not-text", name=key)
            return ""
        return clean_code(node.text)

    def text(self, key: str, limit: int = TITLE_LIMIT) -> str:
        """A line of words."""
        node = self.node(key)
        if not isinstance(node, Text):
            return self.raw(key)
        return self._read(key, lambda: read_title(node.text, limit)) or ""

    def local_text(self, key: str) -> LocalText:
        """A text in one or more of the desk's languages."""
        node = self.node(key)
        if node is None:
            return LocalText()
        said = Fields(node, self._faults, required=(), optional=LANGUAGES)
        if isinstance(node, Table) and not any(map(said.given, LANGUAGES)):
            self.fault(node.place, "fault-text-missing", name=key, choices=", ".join(LANGUAGES))
        return LocalText(**{language: said.text(language) for language in LANGUAGES})

    def code(self, key: str = "code") -> str:
        """A short name for other places to refer to."""
        typed = self.raw(key)
        if typed and not _CODE.fullmatch(typed):
            self.fault(self.where(key), "fault-code", typed=shown(typed), example=CODE_EXAMPLE)
        return typed

    def reference(self, key: str, known: Collection[str]) -> str:
        """The code of something that the file or the desk has."""
        typed = self.raw(key)
        if typed and typed not in known:
            self._not_among(key, typed, known, "fault-reference", "fault-reference-near")
        return typed

    def choice(self, key: str, choices: type[Choice], default: Choice) -> Choice:
        """One of a few words."""
        typed = self.raw(key)
        if not typed:
            return default
        if typed.lower() not in list(choices):
            self._not_among(key, typed, list(choices), "fault-choice", "fault-choice-near")
            return default
        return choices(typed.lower())

    def languages(self, key: str) -> tuple[Language, ...]:
        """A list of languages of the desk."""
        return tuple(language for typed in self._listed(key, LANGUAGES) for language in LANGUAGES if language == typed)

    def choices(self, key: str, among: type[Choice]) -> tuple[Choice, ...]:
        """A list of a few words."""
        return tuple(map(among, self._listed(key, tuple(among))))

    def day(self, key: str) -> date | None:
        """A date; a time of midnight after it, as spreadsheets have it, says nothing."""
        typed = self.raw(key).removesuffix("T00:00:00").removesuffix(" 00:00:00")
        return self._read(key, lambda: read_date(typed, DATE_EXAMPLE)) if typed else None

    def moment(self, key: str, zone: str) -> datetime | None:
        """An instant, typed as the wall of `zone` shows it; None too while nobody knows the zone."""
        typed = self.raw(key)
        local = self._read(key, lambda: read_moment(typed, MOMENT_EXAMPLE)) if typed else None
        return to_utc(local, zone) if local and is_zone(zone) else None

    def zone(self, key: str = "timezone") -> str:
        """The name of an IANA zone; "" when nobody knows it."""
        typed = self.raw(key)
        return self._read(key, lambda: check_zone(typed)) or "" if typed else ""

    def country(self, key: str) -> str:
        """ISO 3166 alpha-2."""
        typed = self.raw(key)
        if typed and typed.upper() not in _countries():
            self.fault(self.where(key), "fault-country", typed=shown(typed), example="CN")
        return typed.upper()

    def flag(self, key: str) -> bool:
        """Yes or no; no when it is left out."""
        typed = self.raw(key).lower()
        if typed and typed not in _FLAGS:
            self._not_among(key, typed, ("true", "false"), "fault-choice", "fault-choice-near")
        return _FLAGS.get(typed, False)

    def whole(self, key: str, least: int, most: int) -> int | None:
        """A whole number within bounds."""
        number = self._number(key, _WHOLE, least, most)
        return None if number is None else int(number)

    def decimal(self, key: str, least: int, most: int) -> float | None:
        """A number within bounds."""
        return self._number(key, _DECIMAL, least, most)

    def _listed(self, key: str, among: Collection[str]) -> tuple[str, ...]:
        chosen = []
        for item in self.items(key):
            typed = clean_code(item.text).lower() if isinstance(item, Text) else ""
            if typed in among:
                chosen.append(typed)
            else:
                self.fault(item.place, "fault-choice", typed=shown(typed), choices=", ".join(among))
        return tuple(dict.fromkeys(chosen))

    def _number(self, key: str, shape: re.Pattern[str], least: int, most: int) -> float | None:
        typed = self.raw(key)
        if not typed:
            return None
        number = float(typed.replace(",", ".")) if shape.fullmatch(typed) else None
        if number is None or not least <= number <= most:
            self.fault(self.where(key), "fault-number", typed=shown(typed), least=least, most=most)
            return None
        return number

    def _read(self, key: str, read: Callable[[], Value]) -> Value | None:
        try:
            return read()
        except BadAnswer as bad:
            self._faults.add(Fault(self.where(key), bad.key, bad.args_))
            return None

    def _empty(self, key: str) -> bool:
        node = self._values.get(key)
        return node is None or (isinstance(node, Text) and not clean_code(node.text))

    def _unknown(self, name: Text, known: Collection[str]) -> None:
        near = get_close_matches(name.text.lower(), known, n=1)
        if near:
            self.fault(name.place, "fault-key-unknown-near", name=shown(name.text), near=near[0])
        else:
            self.fault(name.place, "fault-key-unknown", name=shown(name.text), choices=", ".join(known))

    def _not_among(self, key: str, typed: str, choices: Collection[str], far: str, close: str) -> None:
        near = get_close_matches(typed.lower(), choices, n=1)
        if near:
            self.fault(self.where(key), close, typed=shown(typed), near=near[0])
        else:
            self.fault(self.where(key), far, typed=shown(typed), choices=few(sorted(choices)))


@cache
def _countries() -> frozenset[str]:
    """Assigned codes: Babel's (CLDR) territories without its groupings and the codes kept for private use."""
    names = map(str, Locale.parse("en").territories)
    grouped = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}
    return frozenset(code for code in names if len(code) == 2 and code.isalpha()) - grouped
