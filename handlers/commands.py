"""The commands of each role (PRODUCT.md). A description is the text `command-<name>`; menus are set per chat."""

from __future__ import annotations

from typing import Final

from delegation.person import Role

EVERYONE: Final = (
    "start",
    "events",
    "apply",
    "my",
    "profile",
    "ask",
    "reminders",
    "language",
    "privacy",
    "help",
    "cancel",
)
OF_ROLE: Final[dict[Role, tuple[str, ...]]] = {
    Role.STAFF: ("roster", "rollcall", "checkin", "export"),
    Role.COORDINATOR: (
        "newevent",
        "import",
        "applications",
        "delegation",
        "broadcast",
        "broadcasts",
        "invite",
        "link",
        "questions",
        "team",
    ),
    Role.ADMINISTRATOR: ("admins", "audit", "backup", "health"),
}
_ORDER: Final = (Role.STAFF, Role.COORDINATOR, Role.ADMINISTRATOR)


def sections_for(role: Role) -> tuple[tuple[Role, tuple[str, ...]], ...]:
    """The commands that somebody whose highest role is `role` sees, by the role that brings them, most used first."""
    higher = () if role is Role.ENTREPRENEUR else _ORDER[: _ORDER.index(role) + 1]
    return (*((one, OF_ROLE[one]) for one in higher), (Role.ENTREPRENEUR, EVERYONE))


def commands_for(role: Role) -> tuple[str, ...]:
    """The same in one row: what a menu shows."""
    return tuple(name for _, names in sections_for(role) for name in names)
