"""What partners' lists ask of a trip as a whole: purpose, who pays, hotels, host, where and when it enters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from delegation import rights
from delegation.dates import read_date
from delegation.desk import noting
from delegation.desk.parties import Party, party
from delegation.errors import BadAnswer, Example, NotFound
from delegation.event import Delegation, PaperFacts
from delegation.language import Language
from delegation.lists import Value, trip_values
from delegation.person import Person
from delegation.ports import Unit
from delegation.typed import LINE_LIMIT, read_title

FACTS: Final = ("purpose", "payer", "hotels", "host", "entry_date", "entry_place", "exit_date", "exit_place")
"""In the order in which they are shown and asked."""
DAYS: Final = frozenset({"entry_date", "exit_date"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The facts of one delegation."""

    party: Party
    values: Mapping[str, Value]
    """What goes into lists: what was said, else what legs and the inviting party tell; "" for nothing."""
    said: frozenset[str]
    """Those that a coordinator said."""


async def read(unit: Unit, actor: Person, delegation_id: int) -> Facts:
    """The facts for who may say them. Forbidden, NotFound."""
    rights.check_can_compose(actor, delegation_id)
    found = await party(unit, delegation_id)
    told = trip_values(found.event, found.delegation, await unit.partners.all())
    said = frozenset(code for code in FACTS if getattr(found.delegation.papers, code))
    return Facts(party=found, values={code: told[code] for code in FACTS}, said=said)


async def say(unit: Unit, actor: Person, delegation_id: int, code: str, language: Language, typed: str) -> Facts:
    """Say one of them; a text is in `language`, the other languages keep theirs. BadAnswer."""
    about = (await read(unit, actor, delegation_id)).party
    before, event = about.delegation.papers, about.event
    match code:
        case "entry_date":
            after = replace(before, entry_date=read_date(typed, Example(event.starts)))
        case "exit_date":
            after = replace(before, exit_date=read_date(typed, Example(event.ends)))
        case _ if code in FACTS:
            text: Any = replace(getattr(before, code), **{language: read_title(typed, LINE_LIMIT)})
            after = replace(before, **{code: text})
        case _:
            raise NotFound
    if after.entry_date and after.exit_date and after.exit_date < after.entry_date:
        raise BadAnswer("bad-facts-order", first=after.entry_date, last=after.exit_date)
    return await _keep(unit, actor, delegation_id, code, after)


async def unsay(unit: Unit, actor: Person, delegation_id: int, code: str) -> Facts:
    """Take back what was said, in every language."""
    before = (await read(unit, actor, delegation_id)).party.delegation.papers
    if code not in FACTS:
        raise NotFound
    return await _keep(unit, actor, delegation_id, code, replace(before, **{code: getattr(PaperFacts(), code)}))


async def _keep(unit: Unit, actor: Person, delegation_id: int, code: str, papers: PaperFacts) -> Facts:
    event = await unit.events.of_delegation(delegation_id)

    def changed(one: Delegation) -> Delegation:
        return replace(one, papers=papers) if one.id == delegation_id else one

    await unit.events.save(replace(event, delegations=tuple(map(changed, event.delegations))))
    await noting.note(unit, actor.id, "delegation.papers", f"delegation:{delegation_id}", after=code)
    return await read(unit, actor, delegation_id)
