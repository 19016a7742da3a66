"""When a trip begins and turns home, and how long a person has to take a seat that is offered before it."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from delegation.application import Application, Status
from delegation.errors import MovedOn
from delegation.event import Delegation, Event, EventStatus, Leg
from delegation.zones import day_in, to_utc


def trip_begins(event: Event, delegation: Delegation) -> datetime:
    """When the delegation sets out: its first leg, else the first day of the event; whichever comes first."""
    first_day = to_utc(datetime.combine(event.starts, time()), event.timezone)
    return min([first_day, *(leg.departs for leg in delegation.legs)])


def trip_ends(event: Event, delegation: Delegation) -> datetime:
    """When the trip is over: the end of the event's last day or of that of the last leg, whichever comes later.

    A leg says when it departs, not when it arrives: the day after it everybody is home or about to be.
    """
    last_days = [
        (event.ends, event.timezone),
        *((day_in(leg.departs, leg.timezone), leg.timezone) for leg in delegation.legs),
    ]
    return max(to_utc(datetime.combine(day + timedelta(days=1), time()), zone) for day, zone in last_days)


def is_homeward(leg: Leg, event: Event) -> bool:
    """Whether a leg leads home: it sets out once the event is over, or on its last day."""
    return day_in(leg.departs, leg.timezone) >= event.ends


def offer_ends(event: Event, delegation: Delegation, now: datetime) -> datetime | None:
    """Until when a seat that is offered now may be taken; None when nobody can be offered one any more.

    A person has `offer_hours`, and never longer than until the trip begins.
    """
    begins = trip_begins(event, delegation)
    if event.status is EventStatus.CANCELLED or now >= begins:
        return None
    return min(now + timedelta(hours=delegation.offer_hours), begins)


def check_offer_open(application: Application, now: datetime) -> None:
    """Raise MovedOn unless the application has an offer that may be taken now."""
    if application.status is Status.EXPIRED:
        raise MovedOn("offer-is-over")
    if application.status is not Status.OFFERED:
        raise MovedOn("error-moved-on", status=application.status.value)
    if application.offered_until is None or application.offered_until <= now:
        raise MovedOn("offer-is-over")
