"""Writing the parts of an event so that what is still the same keeps its id."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Table, delete, select, update

from delegation.errors import DomainError
from delegation.event import Delegation, Event, ProgrammeItem
from storage.event_rows import delegation_values, item_of, item_values, leg_values
from storage.tables import applications, delegations, legs, programme
from storage.transaction import Transaction


async def save_children(transaction: Transaction, event_id: int, event: Event) -> None:
    """Make programme, delegations and legs of the event be those of `event`; DomainError for one that is in use."""
    rows = await transaction.all(select(programme).where(programme.c.event_id == event_id).order_by(programme.c.id))
    await _match(
        transaction,
        programme,
        _same_items([item_of(row) for row in rows], event.programme),
        [((item.starts, item.title), {"event_id": event_id, **item_values(item)}) for item in event.programme],
    )
    await _save_delegations(transaction, event_id, event.delegations)


def _same_items(known: Sequence[ProgrammeItem], wanted: Sequence[ProgrammeItem]) -> dict[Hashable, int]:
    """Ids of the items that stay, by start and title; one whose title alone is found again, once, has only moved."""
    kept: dict[Hashable, int] = {(item.starts, item.title): item.id for item in known}
    new = [item for item in wanted if (item.starts, item.title) not in kept]
    staying = {(item.starts, item.title) for item in wanted}
    gone = [item for item in known if (item.starts, item.title) not in staying]
    for item in new:
        before = [one for one in gone if one.title == item.title]
        if len(before) == 1 and sum(one.title == item.title for one in new) == 1:
            kept[(item.starts, item.title)] = kept.pop((before[0].starts, before[0].title))
    return kept


async def _save_delegations(transaction: Transaction, event_id: int, wanted: tuple[Delegation, ...]) -> None:
    codes = [delegation.code for delegation in wanted]
    rows = await transaction.all(
        select(delegations.c.id, delegations.c.code, delegations.c.event_id).where(
            (delegations.c.event_id == event_id) | delegations.c.code.in_(codes)
        )
    )
    for row in rows:
        if row.event_id != event_id:
            raise DomainError("error-delegation-in-use", code=row.code)
    kept = {row.code: row.id for row in rows}
    await _check_unused(transaction, {code: kept[code] for code in kept.keys() - set(codes)})
    ids = await _match(
        transaction,
        delegations,
        kept,
        [(group.code, {"event_id": event_id, **delegation_values(group)}) for group in wanted],
    )
    for group in wanted:
        delegation_id = ids[group.code]
        known = await transaction.all(select(legs.c.id, legs.c.code).where(legs.c.delegation_id == delegation_id))
        await _match(
            transaction,
            legs,
            {row.code: row.id for row in known},
            [(leg.code, {"delegation_id": delegation_id, **leg_values(leg)}) for leg in group.legs],
        )


async def _check_unused(transaction: Transaction, leaving: Mapping[str, int]) -> None:
    if not leaving:
        return
    used = await transaction.scalar(
        select(delegations.c.code)
        .join(applications, applications.c.delegation_id == delegations.c.id)
        .where(delegations.c.id.in_(list(leaving.values())))
        .limit(1)
    )
    if used is not None:
        raise DomainError("error-delegation-in-use", code=used)


async def _match(
    transaction: Transaction,
    table: Table,
    kept: Mapping[Hashable, int],
    wanted: Iterable[tuple[Hashable, dict[str, Any]]],
) -> dict[Hashable, int]:
    """Update the rows whose identity is kept, insert the new ones, remove the rest; ids by identity."""
    ids: dict[Hashable, int] = {}
    for identity, values in wanted:
        if identity in kept:
            ids[identity] = kept[identity]
            await transaction.execute(update(table).where(table.c.id == kept[identity]).values(values))
        else:
            ids[identity] = await transaction.add(table, values)
    gone = [row_id for identity, row_id in kept.items() if identity not in ids]
    if gone:
        await transaction.execute(delete(table).where(table.c.id.in_(gone)))
    return ids
