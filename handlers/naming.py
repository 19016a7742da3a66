"""An event, a delegation in one line, as every room calls them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from delegation.desk.parties import Party
from delegation.event import Event
from delegation.markup import Html
from delegation.ports import Words
from delegation.typed import cut

NAMED: Final = 20
"""Names that a line bears: a delegation may be of hundreds, a message not."""
LONGEST: Final = 40
"""Characters of a name in such a line."""


def names_line(words: Words, names: Sequence[str], most: int = NAMED) -> str:
    """The names in one line, the first `most` of them where they are more, long ones cut (not escaped)."""
    line = words.plain("roster-comma").join(cut(name, LONGEST) for name in names[:most])
    more = len(names) - most
    return words.plain("names-more", names=line, number=more) if more > 0 else line


def event_line(words: Words, event: Event) -> Html:
    """An event's title, city and dates."""
    title, city = event.title.best(words.language), words.city(event.city)
    return words("application-event", title=title, city=city, dates=words.span(event.starts, event.ends))


def party_line(words: Words, party: Party) -> str:
    """Title, city and dates; where several delegations go there, the city this one comes from."""
    event = party.event
    dates = words.span(event.starts, event.ends)
    title, city = event.title.best(words.language), words.city(event.city)
    if not party.city:
        return words("roster-party", title=title, city=city, dates=dates)
    return words("roster-party-from", title=title, city=city, dates=dates, origin=words.city(party.city))


def party_button(words: Words, party: Party, number: int) -> str:
    """The same on a button."""
    event = party.event
    dates, city = words.span(event.starts, event.ends), words.city(event.city)
    if not party.city:
        return words.plain("button-roster-party", number=number, city=city, dates=dates)
    return words.plain("button-roster-party-from", number=number, city=city, dates=dates, origin=words.city(party.city))


def party_name(words: Words, party: Party) -> str:
    """Its event's title alone, with the city it comes from where that is needed."""
    title = party.event.title.best(words.language)
    return f"{title} ({words.city(party.city)})" if party.city else title
