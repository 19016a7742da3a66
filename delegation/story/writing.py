"""A story as the tree of a file that would read back as the same: what the desk has, to be changed and sent again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import datetime

from delegation.event import (
    Delegation,
    Event,
    Leg,
    Negotiation,
    Outcome,
    PaperFacts,
    Partner,
    ProgrammeItem,
    Story,
    Venue,
)
from delegation.language import LANGUAGES, LocalText
from delegation.story.located import Items, Node, Place, Table, Text
from delegation.zones import to_local

_Value = str | int | float | LocalText | Node | None


def tree(story: Story, home_timezone: str) -> Table:
    """The tree of a story; deadlines on the wall of `home_timezone` (IANA), as `read` takes them."""
    return _table(
        {
            "version": "1",
            "partners": _items(map(_partner, story.partners)),
            "events": _items(_event(event, home_timezone) for event in story.events),
            "negotiations": _items(map(_negotiation, story.negotiations)),
        }
    )


def _partner(partner: Partner) -> Table:
    return _table(
        {
            "code": partner.code,
            "own": "true" if partner.own else None,
            "name": partner.name,
            "city": partner.city,
            "country": partner.country,
            "timezone": partner.timezone,
            "languages": _items(Text(Place(), language) for language in partner.languages),
            "contact": partner.contact,
        }
    )


def _event(event: Event, home: str) -> Table:
    return _table(
        {
            "code": event.code,
            "kind": event.kind.value,
            "title": event.title,
            "inviting_party": event.inviting_party,
            "city": event.city,
            "timezone": event.timezone,
            "starts": event.starts.isoformat(),
            "ends": event.ends.isoformat(),
            "venue": _venue(event.venue) if event.venue else None,
            "registration_deadline": _wall(event.registration_deadline, home),
            "document_deadline": _wall(event.document_deadline, home),
            "programme": _items(_programme_item(item, event.timezone) for item in event.programme),
            "delegations": _items(map(_delegation, event.delegations)),
        }
    )


def _venue(venue: Venue) -> Table:
    return _table({"name": venue.name, "latitude": venue.latitude, "longitude": venue.longitude})


def _programme_item(item: ProgrammeItem, zone: str) -> Table:
    return _table({"starts": _wall(item.starts, zone), "ends": _wall(item.ends, zone), "title": item.title})


def _delegation(delegation: Delegation) -> Table:
    roles = {role.value: seats for role, seats in delegation.quota.roles.items()}
    return _table(
        {
            "code": delegation.code,
            "direction": delegation.direction.value,
            "from": delegation.origin,
            "quota": _table({"total": delegation.quota.total, **roles}),
            "passport_months_after_return": delegation.passport_months,
            "visa": delegation.visa.value,
            "offer_hours": delegation.offer_hours,
            "asks": None if delegation.asks is None else _words(sorted(delegation.asks)),
            "company_seats": delegation.company_seats,
            "papers": _paper_facts(delegation.papers),
            "legs": _items(map(_leg, delegation.legs)),
        }
    )


def _paper_facts(facts: PaperFacts) -> Table | None:
    told = {field.name: getattr(facts, field.name) for field in fields(facts)}
    said = {name: value if isinstance(value, LocalText) else value.isoformat() for name, value in told.items() if value}
    return _table(said) if said else None


def _leg(leg: Leg) -> Table:
    return _table(
        {
            "code": leg.code,
            "departs": _wall(leg.departs, leg.timezone),
            "timezone": leg.timezone,
            "from": leg.origin,
            "to": leg.destination,
            "transport": leg.transport,
            "gather": leg.gather,
            "number": leg.number,
            "seats": leg.seats,
        }
    )


def _negotiation(negotiation: Negotiation) -> Table:
    return _table(
        {
            "held": negotiation.held.isoformat(),
            "with": negotiation.partner,
            "city": negotiation.city,
            "subject": negotiation.subject,
            "outcomes": _items(map(_outcome, negotiation.outcomes)),
        }
    )


def _outcome(outcome: Outcome) -> Table:
    return _table(
        {
            "kind": outcome.kind.value,
            "title": outcome.title if outcome.title else None,
            "status": outcome.status,
            "event": outcome.event,
            "due": outcome.due.isoformat() if outcome.due else None,
        }
    )


def _table(values: Mapping[str, _Value]) -> Table:
    """What is empty is left out."""
    return Table(
        Place(),
        tuple(
            (Text(Place(), name), _node(value)) for name, value in values.items() if value is not None and value != ""
        ),
    )


def _items(nodes: Iterable[Node]) -> Items | None:
    listed = tuple(nodes)
    return Items(Place(), listed) if listed else None


def _words(listed: Iterable[str]) -> Items:
    return Items(Place(), tuple(Text(Place(), word) for word in listed))


def _node(value: _Value) -> Node:
    if isinstance(value, LocalText):
        return _table({language: getattr(value, language) for language in LANGUAGES})
    return value if isinstance(value, Text | Items | Table) else Text(Place(), str(value))


def _wall(at: datetime | None, zone: str) -> str | None:
    return to_local(at, zone).isoformat("T", "minutes") if at else None
