"""Rows of events and their parts as values of the domain, and back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row

from delegation.event import (
    Ask,
    DelegateRole,
    Delegation,
    Direction,
    Event,
    EventKind,
    EventStatus,
    Leg,
    ProgrammeItem,
    Quota,
    Venue,
    VisaRule,
)
from storage.values import local_text_from_json, local_text_to_json, paper_facts_from_json, paper_facts_to_json


def event_of(row: Row[Any], items: tuple[ProgrammeItem, ...], groups: tuple[Delegation, ...]) -> Event:
    return Event(
        id=row.id,
        code=row.code,
        kind=EventKind(row.kind),
        title=local_text_from_json(row.title),
        inviting_party=row.inviting_party,
        city=row.city,
        timezone=row.timezone,
        starts=row.starts,
        ends=row.ends,
        venue=_venue_of(row),
        registration_deadline=row.registration_deadline,
        document_deadline=row.document_deadline,
        programme=items,
        delegations=groups,
        status=EventStatus(row.status),
    )


def event_values(event: Event) -> dict[str, Any]:
    return {
        "code": event.code,
        "kind": event.kind.value,
        "title": local_text_to_json(event.title),
        "inviting_party": event.inviting_party,
        "city": event.city,
        "timezone": event.timezone,
        "starts": event.starts,
        "ends": event.ends,
        "venue_name": event.venue.name if event.venue else None,
        "venue_latitude": event.venue.latitude if event.venue else None,
        "venue_longitude": event.venue.longitude if event.venue else None,
        "registration_deadline": event.registration_deadline,
        "document_deadline": event.document_deadline,
        "status": event.status.value,
    }


def item_of(row: Row[Any]) -> ProgrammeItem:
    return ProgrammeItem(id=row.id, starts=row.starts, ends=row.ends, title=local_text_from_json(row.title))


def item_values(item: ProgrammeItem) -> dict[str, Any]:
    return {"starts": item.starts, "ends": item.ends, "title": local_text_to_json(item.title)}


def delegation_of(row: Row[Any], legs: Iterable[Row[Any]]) -> Delegation:
    return Delegation(
        id=row.id,
        event_id=row.event_id,
        code=row.code,
        direction=Direction(row.direction),
        origin=row.origin,
        quota=Quota(
            total=row.quota, roles={role: row.quota_roles[role] for role in DelegateRole if role in row.quota_roles}
        ),
        visa=VisaRule(row.visa),
        passport_months=row.passport_months,
        offer_hours=row.offer_hours,
        asks=None if row.asks is None else frozenset(map(Ask, row.asks)),
        company_seats=row.company_seats,
        legs=tuple(map(leg_of, legs)),
        papers=paper_facts_from_json(row.papers or {}),
    )


def delegation_values(delegation: Delegation) -> dict[str, Any]:
    return {
        "code": delegation.code,
        "direction": delegation.direction.value,
        "origin": delegation.origin,
        "quota": delegation.quota.total,
        "quota_roles": {role.value: seats for role, seats in delegation.quota.roles.items()},
        "visa": delegation.visa.value,
        "passport_months": delegation.passport_months,
        "offer_hours": delegation.offer_hours,
        "asks": None if delegation.asks is None else sorted(delegation.asks),
        "company_seats": delegation.company_seats,
        "papers": paper_facts_to_json(delegation.papers),
    }


def leg_of(row: Row[Any]) -> Leg:
    return Leg(
        id=row.id,
        code=row.code,
        departs=row.departs,
        timezone=row.timezone,
        origin=row.origin,
        destination=row.destination,
        transport=row.transport,
        gather=row.gather,
        number=row.number,
        seats=row.seats,
    )


def leg_values(leg: Leg) -> dict[str, Any]:
    return {
        "code": leg.code,
        "departs": leg.departs,
        "timezone": leg.timezone,
        "origin": leg.origin,
        "destination": leg.destination,
        "transport": leg.transport,
        "gather": leg.gather,
        "number": leg.number,
        "seats": leg.seats,
    }


def _venue_of(row: Row[Any]) -> Venue | None:
    if row.venue_name is None:
        return None
    return Venue(name=row.venue_name, latitude=row.venue_latitude, longitude=row.venue_longitude)
