"""What came of a file of events, in words: for the chat, and without aiogram for the command line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from delegation.desk.importing import Imported
from delegation.markup import lines
from delegation.ports import Words
from delegation.story import Change, Fault, What

MOST_FAULTS: Final = 15
MOST_CHANGES: Final = 15
ROOM: Final = 3_000
"""Characters that a list may take in a message of 4,096."""


def headline(words: Words, imported: Imported) -> str:
    """The news, in bold."""
    if not imported.done:
        return words("import-refused", count=_faults(imported.faults))
    added, changed, same = (imported.count(what) for what in (What.ADDED, What.CHANGED, What.SAME))
    if not added and not changed:
        return words("import-nothing-new", count=same)
    return lines(words("import-done"), words("import-counts", added=added, changed=changed, same=same))


def details(words: Words, imported: Imported) -> list[str]:
    """A line for each fault or change, not escaped; at the end how many are left out."""
    if not imported.done:
        return _cut(words, [fault_line(words, fault) for fault in imported.faults], MOST_FAULTS)
    told = zip(imported.changes, imported.names, strict=True)
    different = [
        change_line(words, change, name.best(words.language)) for change, name in told if change.what is not What.SAME
    ]
    return _cut(words, different, MOST_CHANGES)


def fault_line(words: Words, fault: Fault) -> str:
    """Where and what, in one line. Texts about typed answers fill two: the reason and an example."""
    where = words.plain(fault.place.key, **fault.place.args)
    what = " ".join(words.plain(fault.key, **fault.args).split("\n")).replace("。 ", "。")
    return words.plain("fault-line", where=where, what=what)


def change_line(words: Words, change: Change, name: str) -> str:
    """What a file added or changed."""
    fields = ", ".join(words.plain(f"field-{field.replace('_', '-')}") for field in change.fields)
    if change.what is What.ADDED:
        return words.plain("import-added", subject=change.subject.value, name=name)
    return words.plain("import-changed", subject=change.subject.value, name=name, fields=fields)


def _faults(faults: Iterable[Fault]) -> int:
    return sum(fault.key != "fault-more" for fault in faults)


def _cut(words: Words, told: Sequence[str], most: int) -> list[str]:
    shown: list[str] = []
    for line in told[:most]:
        if shown and sum(map(len, shown)) + len(line) > ROOM:
            break
        shown.append(line)
    left = len(told) - len(shown)
    return [*shown, words.plain("import-more", count=left)] if left else shown
