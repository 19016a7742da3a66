"""Who an audience is at this moment. What can be asked of the database is; papers are sealed there, so whom some of
them are missing from is found here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from delegation.application import DELEGATES, Application
from delegation.broadcast import Audience
from delegation.desk.parties import Party, parties
from delegation.desk.sheets import sheets, unfinished
from delegation.language import Language
from delegation.ports import Unit
from delegation.zones import day_in


async def recipients(unit: Unit, audience: Audience) -> list[int]:
    """Ids of the people it reaches, each once, in order."""
    found = await unit.broadcasts.audience(audience)
    if not audience.missing:
        return found
    wanted = await _missing(unit, audience)
    return [person_id for person_id in found if person_id in wanted]


async def sizes(unit: Unit, audience: Audience) -> Mapping[Language, int]:
    """How many of them read each language; languages that nobody reads are left out."""
    if not audience.missing:
        return await unit.broadcasts.languages_of(audience)
    people = await unit.people.get_many(await recipients(unit, audience))
    return Counter(person.language for person in people.values())


async def _missing(unit: Unit, audience: Audience) -> set[int]:
    """Who speaks for a delegate who has still something to tell or to confirm, for trips that are not over."""
    today = day_in(unit.now, unit.centre.timezone)
    allowed = None if audience.delegation_id is None else {audience.delegation_id}
    ahead = [party for party in await parties(unit, allowed) if party.event.ends >= today]
    lacks = [one for party in ahead for one in await _of_party(unit, audience, party)]
    people = await unit.people.get_many({one.person_id for one in lacks})
    return {
        one.person_id if people[one.person_id].telegram_id is not None else one.registered_by
        for one in lacks
        if one.person_id in people
    }


async def _of_party(unit: Unit, audience: Audience, party: Party) -> list[Application]:
    statuses = (audience.statuses or DELEGATES) & DELEGATES
    delegates = await unit.applications.of_delegation(party.delegation.id, statuses) if statuses else []
    chosen = [one for one in delegates if not audience.roles or one.role in audience.roles]
    told = await sheets(unit, chosen)
    return [one for one in chosen if unfinished(told, one, party.delegation)]
