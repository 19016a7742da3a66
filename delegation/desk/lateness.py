"""Reminders that could not be sent while they were of use: whoever leads the delegation is told, so that nobody counts
on a word that never came."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from delegation.delivery import Delivery, Draft, Kind
from delegation.desk.posting import post
from delegation.person import Role
from delegation.ports import Unit

MISSED = "reminders-missed"
RULE = "rule:"
"""What the name of a fact begins with that says how many people missed a rule's reminder."""


async def tell_missed(unit: Unit, missed: Iterable[Delivery]) -> None:
    """Tell the coordinators of each delegation (the administrators while there is none) what was too late."""
    by_delegation: dict[int, list[Delivery]] = defaultdict(list)
    for delivery in missed:
        if delivery.draft.kind is Kind.REMINDER and (number := delivery.draft.facts.get("delegation_id")):
            by_delegation[int(number)].append(delivery)
    for delegation_id, those in by_delegation.items():
        readers = await unit.people.with_role(Role.COORDINATOR, delegation_id)
        if not readers:
            readers = await unit.people.with_role(Role.ADMINISTRATOR)
        await post(unit, readers, _card(unit, delegation_id, those))


def _card(unit: Unit, delegation_id: int, missed: list[Delivery]) -> Draft:
    concerned: dict[str, set[int | None]] = defaultdict(set)
    for delivery in missed:
        concerned[delivery.draft.topic].add(delivery.draft.application_id)
    return Draft(
        key=f"missed:{delegation_id}:{min(delivery.id for delivery in missed)}:",
        kind=Kind.NOTICE,
        topic=MISSED,
        due_at=unit.now,
        facts={
            "delegation_id": delegation_id,
            "count": len(missed),
            **{f"{RULE}{code}": len(people) for code, people in concerned.items()},
        },
    )
