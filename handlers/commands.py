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
    Role.STAFF: ("roster", "export"),
    Role.COORDINATOR: (
        "newevent",
        "import",
        "applications",
        "broadcast",
        "broadcasts",
        "invite",
        "questions",
        "team",
    ),
    Role.ADMINISTRATOR: ("admins", "audit"),
}
_ORDER: Final = (Role.STAFF, Role.COORDINATOR, Role.ADMINISTRATOR)


def commands_for(role: Role) -> tuple[str, ...]:
    """The names of the commands that somebody whose highest role is `role` sees, most used first."""
    if role is Role.ENTREPRENEUR:
        return EVERYONE
    names: tuple[str, ...] = ()
    for higher in _ORDER[: _ORDER.index(role) + 1]:
        names += OF_ROLE[higher]
    return names + EVERYONE
