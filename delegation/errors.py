"""Domain errors. Each carries the key of a text, so that the person is told in their own language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

Arg = str | int | float


@dataclass(frozen=True, slots=True)
class When:
    """An instant that an error mentions: it is told on two clocks (`Words.moment`) to whoever reads it; without a
    `zone` as a deadline of the centre (`Words.deadline`)."""

    at: datetime
    zone: str = ""
    city: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """A day shown as its reader would type it: one that could answer the question."""

    day: date


class DomainError(Exception):
    """Something the rules do not allow. `key` names a Fluent text; `args_`, `moments`, `days` and `examples` it
    mentions."""

    def __init__(self, key: str, /, **args: Arg | When | Example | date) -> None:
        super().__init__(key)
        self.key = key
        self.args_ = {name: value for name, value in args.items() if not isinstance(value, When | Example | date)}
        self.moments = {name: value for name, value in args.items() if isinstance(value, When)}
        self.examples = {name: value.day for name, value in args.items() if isinstance(value, Example)}
        self.days = {name: value for name, value in args.items() if isinstance(value, date)}


class Forbidden(DomainError):
    """The person has no right to do this; the refusal is written to the audit log as `action`."""

    def __init__(self, action: str, subject: str = "", *, key: str = "error-forbidden") -> None:
        super().__init__(key)
        self.action = action
        self.subject = subject


class NotFound(DomainError):
    """What a button or a command spoke of is not there (any more)."""

    def __init__(self, key: str = "error-gone", /, **args: Arg | When | Example | date) -> None:
        super().__init__(key, **args)


class MovedOn(DomainError):
    """A button from an old message: things have changed since; `key` says how."""


class BadAnswer(DomainError):
    """What was typed cannot be read; the text says what was wrong and shows a right one."""


class SealedAway(DomainError):
    """Personal data that none of the centre's keys opens: only an administrator can bring the key back."""

    def __init__(self) -> None:
        super().__init__("error-sealed-away")
