"""A line of the table that `make bench` prints."""

from __future__ import annotations

from dataclasses import dataclass

HEAD = "| what | measured | beside it | ratio | goal |\n|---|---|---|---|---|"


@dataclass(frozen=True)
class Row:
    """What was measured, beside what, the ratio of the two and what it should be."""

    what: str
    measured: str
    beside: str
    ratio: float
    goal: str = ""

    def __str__(self) -> str:
        return f"| {self.what} | {self.measured} | {self.beside} | {self.ratio:.2f} | {self.goal} |"


def p95(seconds: list[float]) -> float:
    """What 95 of 100 stay under."""
    return sorted(seconds)[int(len(seconds) * 0.95)]
