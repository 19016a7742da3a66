"""Domain errors. Each carries the key of a text, so that the person is told in their own language."""

from __future__ import annotations

Arg = str | int | float


class DomainError(Exception):
    """Something the rules do not allow. `key` names a Fluent text; `args_` are what it mentions."""

    def __init__(self, key: str, /, **args: Arg) -> None:
        super().__init__(key)
        self.key = key
        self.args_ = args


class Forbidden(DomainError):
    """The person has no right to do this; the refusal is written to the audit log as `action`."""

    def __init__(self, action: str, subject: str = "") -> None:
        super().__init__("error-forbidden")
        self.action = action
        self.subject = subject


class NotFound(DomainError):
    """What a button or a command spoke of is not there (any more)."""

    def __init__(self, key: str = "error-gone", /, **args: Arg) -> None:
        super().__init__(key, **args)


class MovedOn(DomainError):
    """A button from an old message: things have changed since; `key` says how."""


class BadAnswer(DomainError):
    """What was typed cannot be read; the text says what was wrong and shows a right one."""
