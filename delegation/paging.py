"""Long lists, eight a page (VOICE.md) where nothing else is said: "1-8 of 34"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

PAGE: Final = 8

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """One page of a list. `number` counts from 0; `total` is the length of the whole list."""

    items: tuple[Item, ...]
    number: int
    total: int
    size: int = PAGE

    @property
    def first(self) -> int:
        """The place of the first item in the whole list, from 1; 0 when the list is empty."""
        return self.number * self.size + 1 if self.items else 0

    @property
    def last(self) -> int:
        """The place of the last item in the whole list."""
        return self.number * self.size + len(self.items)

    @property
    def pages(self) -> int:
        return count(self.total, self.size)

    @property
    def has_previous(self) -> bool:
        return self.number > 0

    @property
    def has_next(self) -> bool:
        return self.number + 1 < self.pages


def count(total: int, size: int = PAGE) -> int:
    """How many pages a list of `total` takes; an empty list takes one."""
    return max(-(-total // size), 1)


def nearest(number: int, total: int, size: int = PAGE) -> int:
    """The page that is there when `number` is asked for: an old button may speak of one that is gone."""
    return min(max(number, 0), count(total, size) - 1)


def page(items: Sequence[Item], number: int, size: int = PAGE) -> Page[Item]:
    """The page `number` of a list that is all here, or the nearest there is."""
    number = nearest(number, len(items), size)
    return Page(tuple(items[number * size : (number + 1) * size]), number, len(items), size)
