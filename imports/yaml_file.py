"""YAML 1.1 as a located tree, built from the parser's events: nothing is constructed, nothing is resolved.

Anchors and aliases are refused (a few lines of them unfold to gigabytes), and so are tags, deep nesting and huge files.
"""

from __future__ import annotations

from typing import Any, Final

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from delegation.story.located import Fault, File, Items, Node, Place, Table, Text, unreadable

SIZE_LIMIT: Final = 1024 * 1024
DEPTH_LIMIT: Final = 20
NODE_LIMIT: Final = 100_000

_NULLS: Final = frozenset({"", "~", "null", "Null", "NULL"})
_LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml reads a megabyte in a fraction of a second, PyYAML's own parser in ten: it is there where wheels are."""


def read(content: bytes) -> File:
    """The tree of a YAML file in UTF-8 or UTF-16, or the one reason why there is none."""
    if len(content) > SIZE_LIMIT:
        return unreadable("fault-file-large", limit=SIZE_LIMIT // 1024)
    try:
        text = content.decode("utf-16" if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig")
    except UnicodeDecodeError:
        return unreadable("fault-file-encoding")
    builder = _Builder()
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except _Refused as refused:
        return File(None, (refused.fault,))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        return unreadable("fault-yaml", _place(mark) if mark else Place())
    if builder.root is None:
        return unreadable("fault-file-empty")
    if not isinstance(builder.root, Table):
        return unreadable("fault-not-table", builder.root.place, keys="version, partners, events, negotiations")
    return File(builder.root)


class _Refused(Exception):
    def __init__(self, key: str, event: Event, **args: int) -> None:
        super().__init__(key)
        self.fault = Fault(_place(event.start_mark), key, args)


class _Open:
    """A list or a table of which the end has not come yet; `key` waits for its value."""

    def __init__(self, place: Place, *, table: bool) -> None:
        self.place = place
        self.table = table
        self.nodes: list[Node] = []
        self.entries: list[tuple[Text, Node]] = []
        self.key: Text | None = None

    def closed(self) -> Node:
        return Table(self.place, tuple(self.entries)) if self.table else Items(self.place, tuple(self.nodes))


class _Builder:
    """Takes events one after the other; `root` is the tree once all have come."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self._open: list[_Open] = []
        self._documents = 0
        self._count = 0

    def take(self, event: Event) -> None:
        match event:
            case DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    raise _Refused("fault-yaml-documents", event)
            case AliasEvent():
                raise _Refused("fault-yaml-alias", event)
            case ScalarEvent():
                self._admit(event)
                empty = event.style in {None, ""} and event.value in _NULLS
                self._add(Text(_place(event.start_mark), "" if empty else event.value), event)
            case MappingStartEvent() | SequenceStartEvent():
                self._admit(event)
                if len(self._open) >= DEPTH_LIMIT:
                    raise _Refused("fault-yaml-deep", event, limit=DEPTH_LIMIT)
                self._open.append(_Open(_place(event.start_mark), table=isinstance(event, MappingStartEvent)))
            case MappingEndEvent() | SequenceEndEvent():
                self._add(self._open.pop().closed(), event)

    def _admit(self, event: Any) -> None:
        self._count += 1
        if self._count > NODE_LIMIT:
            raise _Refused("fault-file-long", event, limit=NODE_LIMIT)
        if event.anchor is not None:
            raise _Refused("fault-yaml-alias", event)
        if event.tag is not None:
            raise _Refused("fault-yaml-tag", event)

    def _add(self, node: Node, event: Event) -> None:
        if not self._open:
            self.root = node if not isinstance(node, Text) or node.text else None
            return
        inside = self._open[-1]
        if not inside.table:
            inside.nodes.append(node)
        elif inside.key is not None:
            inside.entries.append((inside.key, node))
            inside.key = None
        elif isinstance(node, Text):
            inside.key = node
        else:
            raise _Refused("fault-yaml", event)


def _place(mark: Any) -> Place:
    return Place(line=mark.line + 1, column=mark.column + 1)
