"""A file as it was written: a tree of texts that know their place, whatever the format was.

Every value is text, as it was typed: only the reader of the story knows which one is a date and which a number, so
that `NO` stays Norway and `2018-06-31` can be shown as it was written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from delegation.errors import Arg

CHOICES: Final = 12
"""How many choices an answer lists."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in a file: line and column (from 1), or sheet and cell; all empty for the file as a whole."""

    sheet: str = ""
    line: int = 0
    """In a sheet: the row."""
    column: int = 0
    cell: str = ""

    @property
    def key(self) -> str:
        """The text that names this place."""
        if self.cell:
            return "place-cell"
        if self.sheet:
            return "place-sheet"
        return "place-line" if self.line else "place-file"

    @property
    def args(self) -> Mapping[str, Arg]:
        """What that text mentions."""
        if self.cell:
            return {"sheet": self.sheet, "cell": self.cell}
        if self.sheet:
            return {"sheet": self.sheet}
        return {"line": self.line, "column": self.column} if self.line else {}

    def __str__(self) -> str:
        if self.sheet:
            return f"{self.sheet}!{self.cell}" if self.cell else self.sheet
        return f"{self.line}:{self.column}" if self.line else ""


@dataclass(frozen=True, slots=True)
class Text:
    """One value; "" when the place was left empty."""

    place: Place
    text: str = ""


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    place: Place
    items: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Keys and values in their order; a key may come twice, which is for the reader to refuse."""

    place: Place
    entries: tuple[tuple[Text, Node], ...] = ()


Node = Text | Items | Table


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong in a file: where, the key of the text that says what, and what that text mentions."""

    place: Place
    key: str
    args: Mapping[str, Arg] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class File:
    """What a format made of a file: its tree, or None when it could not be read at all, and the format's own faults."""

    tree: Table | None
    faults: tuple[Fault, ...] = ()


def unreadable(key: str, /, place: Place = Place(), **args: Arg) -> File:
    """A file of which nothing can be read, for one reason."""
    return File(None, (Fault(place, key, args),))


def entries(node: Node, key: str) -> Iterator[Node]:
    """The values under `key`, when the node is a table."""
    if isinstance(node, Table):
        yield from (value for name, value in node.entries if name.text == key)


def few(choices: Sequence[str]) -> str:
    """What there is to choose from, as an answer lists it: the first ones only when there are many."""
    listed = ", ".join(choices[:CHOICES])
    return f"{listed}, …" if len(choices) > CHOICES else listed
