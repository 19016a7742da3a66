"""When and where a delegation crosses the border of the country that it visits, as its legs tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from delegation.event import Delegation, Event, Leg, Partner
from delegation.zones import country_of, day_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """A delegation's stay in the event's country. None and "" where no leg tells.

    Days are those of departure on the wall of the leg: a night train that crosses after midnight counts as the day
    before, and a coordinator says otherwise (`PaperFacts.entry_date`).
    """

    entry_date: date | None = None
    entry_place: str = ""
    """The first city on the event's side."""
    exit_date: date | None = None
    exit_place: str = ""
    """The last city on the event's side."""
    route: tuple[str, ...] = ()
    """All cities in the order of travel."""
    places: tuple[str, ...] = ()
    """Those in the event's country, each once."""


def stay(event: Event, delegation: Delegation, partners: Iterable[Partner]) -> Stay:
    """The stay that the legs of `delegation` make.

    A leg's origin lies in the country of its zone; where it leads is known when a partner sits in that city, when
    another leg sets out from there, or when it is the event's own city. Legs to nowhere known count as crossing only
    when no other does.
    """
    legs = sorted(delegation.legs, key=lambda leg: leg.departs)
    host = country_of(event.timezone)
    known = {_city(one.city): one.country for one in partners}
    known |= {_city(leg.origin): country_of(leg.timezone) for leg in legs}
    known[_city(event.city)] = host
    inwards = [leg for leg in legs if country_of(leg.timezone) != host]
    outwards = [leg for leg in legs if country_of(leg.timezone) == host]
    entry = _first(inwards, known, lambda country: country == host)
    leaving = _first(outwards[::-1], known, lambda country: country != host)
    route = _route(legs)
    return Stay(
        entry_date=day_in(entry.departs, entry.timezone) if entry else None,
        entry_place=entry.destination if entry else "",
        exit_date=day_in(leaving.departs, leaving.timezone) if leaving else None,
        exit_place=leaving.origin if leaving else "",
        route=route,
        places=tuple(dict.fromkeys(city for city in (*route, event.city) if known.get(_city(city)) == host)),
    )


def _first(legs: list[Leg], known: dict[str, str], crosses: Callable[[str], bool]) -> Leg | None:
    """The first leg that surely crosses, else the first that leads nobody knows where."""
    sure = (leg for leg in legs if (country := known.get(_city(leg.destination))) and crosses(country))
    unsure = (leg for leg in legs if not known.get(_city(leg.destination)))
    return next(sure, None) or next(unsure, None)


def _route(legs: Iterable[Leg]) -> tuple[str, ...]:
    route: list[str] = []
    for leg in legs:
        route += [city for city in (leg.origin, leg.destination) if not route or _city(route[-1]) != _city(city)]
    return tuple(route)


def _city(name: str) -> str:
    return name.casefold().strip()
