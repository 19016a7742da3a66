"""Roles and order of delegates: exactly one head, quotas of roles, ranks."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from delegation.application import Application
from delegation.desk import composing, informing, noting, seats
from delegation.desk.composing import Composition
from delegation.errors import MovedOn
from delegation.event import DelegateRole
from delegation.person import Person
from delegation.ports import Unit
from delegation.quota import check_role
from delegation.roster import Row, shifted


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What became of giving a role."""

    composition: Composition
    """As it was before."""
    role: DelegateRole
    number: int = 0
    """How many people have another role now."""
    head: Row | None = None
    """The delegation has this head already: nothing is changed; the two may exchange their roles."""


async def change(
    unit: Unit, actor: Person, delegation_id: int, application_ids: Collection[int], role: DelegateRole
) -> Changed:
    """Give these delegates a role, all of them or none. DomainError when the role is not open to so many.

    Where there is a head and one person should become it, nothing is changed and the present head comes back.
    """
    composition = await composing.read(unit, actor, delegation_id)
    chosen = [row.application for row in composition.rows(application_ids)]
    changing = [one for one in chosen if one.role is not role]
    if role is DelegateRole.HEAD and len(changing) == len(chosen) == 1 and composition.head is not None:
        return Changed(composition=composition, role=role, head=composition.head)
    check_role(composition.delegation.quota, composition.taken, changing, role)
    for application in changing:
        await _give(unit, actor, application, role)
    if changing:
        await seats.release(unit, delegation_id)
    return Changed(composition=composition, role=role, number=len(changing))


async def swap_head(unit: Unit, actor: Person, application_id: int, head_id: int) -> None:
    """A delegate and the head exchange their roles. MovedOn when somebody else is head by now."""
    composition, row = await composing.read_delegate(unit, actor, application_id)
    head = composition.head
    if head is None or head.application.id != head_id or row is head:
        raise MovedOn("head-changed")
    await _give(unit, actor, head.application, row.application.role)
    await _give(unit, actor, row.application, DelegateRole.HEAD)


async def move(unit: Unit, actor: Person, application_id: int, step: int) -> Row:
    """Move a delegate `step` places down (negative: up) among those of their role; they come back as they are now."""
    composition, row = await composing.read_delegate(unit, actor, application_id)
    changed = shifted(composition.delegates, application_id, step)
    for application in changed:
        await unit.applications.save(application)
    if changed:
        after = next(one.rank for one in changed if one.id == application_id)
        before = str(row.application.rank)
        await noting.note(unit, actor.id, "application.rank", f"application:{application_id}", before, str(after))
    _, moved = await composing.read_delegate(unit, actor, application_id)
    return moved


async def _give(unit: Unit, actor: Person, application: Application, role: DelegateRole) -> None:
    given = await unit.applications.save(replace(application, role=role, rank=0))
    await informing.note(unit, actor.id, "role", application, given)
    await informing.revise_cards(unit, given.id)
    await composing.tell(unit, actor, [given])
