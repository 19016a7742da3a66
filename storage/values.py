"""Values of the domain as JSON and back. What a person told goes through one function each way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from datetime import date, datetime
from typing import Any

from delegation.application import Status
from delegation.broadcast import Audience, Content, MediaKind
from delegation.documents import Passport, RoomWish, Sex, Travel, VisaState
from delegation.event import DelegateRole, PaperFacts
from delegation.language import LANGUAGES, Language, LocalText
from delegation.person import Profile


def profile_to_json(profile: Profile) -> dict[str, str]:
    """What a person told, as it is kept: only what is told."""
    return {name: value for name, value in asdict(profile).items() if value}


def profile_from_json(kept: Mapping[str, str]) -> Profile:
    return Profile(**kept)


def passport_to_json(passport: Passport) -> dict[str, str]:
    """What a passport says, as it is sealed: only what is told."""
    return _told(asdict(passport))


def passport_from_json(kept: Mapping[str, str]) -> Passport:
    read = {"sex": Sex, "birth_date": date.fromisoformat, "issued": date.fromisoformat, "expires": date.fromisoformat}
    return Passport(**_read(kept, read))


def travel_to_json(travel: Travel) -> dict[str, str]:
    """What was told for a trip, as it is sealed: only what is told."""
    return _told(asdict(travel))


def travel_from_json(kept: Mapping[str, str]) -> Travel:
    days = {"visa_due": date.fromisoformat, "confirmed_at": datetime.fromisoformat}
    return Travel(**_read(kept, {"visa": VisaState, "hotel": RoomWish, "visa_owner": int, **days}))


def local_text_to_json(text: LocalText) -> dict[str, str]:
    return {language: getattr(text, language) for language in LANGUAGES if getattr(text, language)}


def local_text_from_json(kept: Mapping[str, str]) -> LocalText:
    return LocalText(**kept)


def paper_facts_to_json(facts: PaperFacts) -> dict[str, Any]:
    """Only what was said."""
    values = {field.name: getattr(facts, field.name) for field in fields(facts)}
    return {
        name: local_text_to_json(value) if isinstance(value, LocalText) else value.isoformat()
        for name, value in values.items()
        if value
    }


def paper_facts_from_json(kept: Mapping[str, Any]) -> PaperFacts:
    values: dict[str, Any] = {
        name: date.fromisoformat(value) if isinstance(value, str) else local_text_from_json(value)
        for name, value in kept.items()
    }
    return PaperFacts(**values)


def contents_to_json(contents: Mapping[Language, Content]) -> dict[str, Any]:
    return {
        language: {"html": content.html, "media": content.media.value, "file_id": content.file_id}
        for language, content in contents.items()
    }


def contents_from_json(kept: Mapping[Language, Mapping[str, str]]) -> dict[Language, Content]:
    return {
        language: Content(html=content["html"], media=MediaKind(content["media"]), file_id=content["file_id"])
        for language, content in kept.items()
    }


def audience_to_json(audience: Audience) -> dict[str, Any]:
    return {
        "delegation_id": audience.delegation_id,
        "statuses": sorted(status.value for status in audience.statuses),
        "roles": sorted(role.value for role in audience.roles),
        "languages": sorted(audience.languages),
        "silent_on": audience.silent_on,
        "missing": audience.missing,
    }


def audience_from_json(kept: Mapping[str, Any]) -> Audience:
    return Audience(
        delegation_id=kept["delegation_id"],
        statuses=frozenset(map(Status, kept["statuses"])),
        roles=frozenset(map(DelegateRole, kept["roles"])),
        languages=frozenset(kept["languages"]),
        # Later than the first broadcasts:
        silent_on=kept.get("silent_on"),
        missing=kept.get("missing", False),
    )


def _told(fields: Mapping[str, str | int | date | None]) -> dict[str, str]:
    return {name: str(value) for name, value in fields.items() if value}


def _read(kept: Mapping[str, str], read: Mapping[str, Callable[[str], Any]]) -> dict[str, Any]:
    return {name: read[name](value) if name in read else value for name, value in kept.items()}
