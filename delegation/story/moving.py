"""A story moved in time: the demo shows that of 2018 in the coming year."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from delegation.event import Delegation, Event, Negotiation, Story
from delegation.zones import to_local, to_utc


def moved(story: Story, by: timedelta, home_timezone: str) -> Story:
    """The story with every date `by` whole weeks later: days of the week and times on every wall stay.

    `home_timezone`: IANA zone of the own centre, on whose wall the deadlines are. ValueError unless whole weeks.
    """
    if by % timedelta(weeks=1):
        raise ValueError(f"{by} is not a number of whole weeks")
    return replace(
        story,
        events=tuple(_event(event, by, home_timezone) for event in story.events),
        negotiations=tuple(_negotiation(negotiation, by) for negotiation in story.negotiations),
    )


def _event(event: Event, by: timedelta, home: str) -> Event:
    return replace(
        event,
        starts=event.starts + by,
        ends=event.ends + by,
        registration_deadline=_optional(event.registration_deadline, home, by),
        document_deadline=_optional(event.document_deadline, home, by),
        programme=tuple(
            replace(
                item, starts=_instant(item.starts, event.timezone, by), ends=_optional(item.ends, event.timezone, by)
            )
            for item in event.programme
        ),
        delegations=tuple(_delegation(delegation, by) for delegation in event.delegations),
    )


def _delegation(delegation: Delegation, by: timedelta) -> Delegation:
    legs = tuple(replace(leg, departs=_instant(leg.departs, leg.timezone, by)) for leg in delegation.legs)
    return replace(delegation, legs=legs)


def _negotiation(negotiation: Negotiation, by: timedelta) -> Negotiation:
    outcomes = tuple(replace(one, due=one.due + by if one.due else None) for one in negotiation.outcomes)
    return replace(negotiation, held=negotiation.held + by, outcomes=outcomes)


def _instant(at: datetime, zone: str, by: timedelta) -> datetime:
    """Moved on the wall, not in UTC: clocks may change in between."""
    return to_utc(to_local(at, zone) + by, zone)


def _optional(at: datetime | None, zone: str, by: timedelta) -> datetime | None:
    return None if at is None else _instant(at, zone, by)
