"""Who confirmed their papers and is asked for more since: told once, when it is settled what is asked."""

from __future__ import annotations

from typing import Final

from delegation.application import Status
from delegation.delivery import Draft, Kind
from delegation.desk.composing import QUIET
from delegation.desk.sheets import sheets
from delegation.event import Delegation, Event
from delegation.ports import Unit
from delegation.sheet import missing

ASKED_MORE: Final = "papers-asked-more"


async def tell(unit: Unit, before: Event, after: Event) -> None:
    """Plan the notice for everybody whom a change of the event leaves with open questions after they had confirmed.

    It is said so long after the last change as news of a composition: what is ticked and unticked again is not told.
    """
    known = {one.id: one for one in before.delegations}
    for delegation in after.delegations:
        if delegation.id in known and delegation != known[delegation.id]:
            await _tell(unit, known[delegation.id], delegation)


async def _tell(unit: Unit, before: Delegation, after: Delegation) -> None:
    delegates = await unit.applications.of_delegation(after.id, {Status.APPROVED})
    papers = await sheets(unit, delegates)
    for one in delegates:
        sheet = papers[one.id]
        if sheet.travel.confirmed_at is None or set(missing(sheet, after)) <= set(missing(sheet, before)):
            continue
        scope = f"asked-more:{one.id}:"
        news = Draft(
            key=f"{scope}{unit.now.timestamp():.0f}",
            kind=Kind.NOTICE,
            topic=ASKED_MORE,
            due_at=unit.now + QUIET,
            facts={"application_id": one.id},
            person_id=one.registered_by,
            application_id=one.id,
            event_id=one.event_id,
        )
        await unit.deliveries.replan([news], scope=scope)
