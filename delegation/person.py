"""People: who they are to the desk, what they told once, and what they may do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum

from delegation.language import Language


class Role(StrEnum):
    """What a person may do at the desk. Everybody is an entrepreneur; the others are granted."""

    ENTREPRENEUR = "entrepreneur"
    STAFF = "staff"
    COORDINATOR = "coordinator"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Grant:
    """A role given to a person, for one delegation or (None) for all."""

    role: Role
    delegation_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What wave 1 asks (PRODUCT.md); empty means not told yet, "-" means deliberately skipped."""

    name: str = ""
    company: str = ""
    position: str = ""
    tax_number: str = ""
    phone: str = ""
    """E.164."""
    email: str = ""
    industry: str = ""
    """A code of `delegation.questions.INDUSTRIES`, or what was typed."""
    offers: str = ""
    seeks: str = ""
    brings: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderSettings:
    """How a person wants to be reminded. Quiet hours are on the wall of `timezone`; equal ends mean none."""

    timezone: str
    quiet_from: time = time(22)
    quiet_to: time = time(7)
    muted: frozenset[str] = frozenset()
    """Codes of reminder rules that this person does not want."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody the desk knows. `telegram_id` is None for a colleague registered by another person."""

    id: int
    telegram_id: int | None
    language: Language
    reminders: ReminderSettings
    profile: Profile = Profile()
    grants: frozenset[Grant] = frozenset()
    username: str = ""
    first_name: str = ""
    """First and last name as Telegram gives them: what a person is called before the profile has a name."""
    reachable: bool = True
    """False after Telegram said that the bot is blocked or the account is gone."""
    started_at: datetime | None = None
    registered_by: int | None = None
    """The person who registered this colleague."""
    consent_version: str = ""
    consent_at: datetime | None = None

    @property
    def called(self) -> str:
        """What to call this person in lists."""
        return self.profile.name or self.first_name or self.username
