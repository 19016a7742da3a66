"""Groups of delegates, their interpreters, and where they go; clashes are warned of as they come about."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from delegation.application import Application
from delegation.desk import composing, noting
from delegation.desk.composing import Composition
from delegation.errors import NotFound
from delegation.event import ProgrammeItem
from delegation.groups import Clash, Group, read_group_name
from delegation.person import Person
from delegation.ports import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouped:
    """A group, the whole delegation, and what just went amiss with it."""

    composition: Composition
    group: Group
    clashes: Sequence[Clash] = ()
    unaided: Sequence[ProgrammeItem] = ()

    @property
    def amiss(self) -> bool:
        return bool(self.clashes or self.unaided)


async def read_group(unit: Unit, actor: Person, group_id: int) -> Grouped:
    """One group. Forbidden, NotFound."""
    group = await unit.groups.get(group_id)
    return Grouped(composition=await composing.read(unit, actor, group.delegation_id), group=group)


async def add(unit: Unit, actor: Person, delegation_id: int, typed: str) -> Grouped:
    """A new group of that name. BadAnswer."""
    composition = await composing.read(unit, actor, delegation_id)
    group = Group(delegation_id=delegation_id, name=read_group_name(typed, composition.groups))
    kept = await unit.groups.add(group)
    await noting.note(unit, actor.id, "group.change", f"group:{kept.id}", after=kept.name)
    return await read_group(unit, actor, kept.id)


async def rename(unit: Unit, actor: Person, group_id: int, typed: str) -> Grouped:
    """Call a group otherwise. BadAnswer."""
    found = await read_group(unit, actor, group_id)
    others = [other for other in found.composition.groups if other.id != group_id]
    renamed = replace(found.group, name=read_group_name(typed, others))
    await unit.groups.save(renamed)
    await noting.note(unit, actor.id, "group.change", f"group:{group_id}", found.group.name, renamed.name)
    await composing.tell_of(unit, actor, found.composition, renamed.members)
    return await read_group(unit, actor, group_id)


async def remove(unit: Unit, actor: Person, group_id: int) -> Composition:
    """Take a group out."""
    found = await read_group(unit, actor, group_id)
    await unit.groups.remove(group_id)
    await noting.note(unit, actor.id, "group.change", f"group:{group_id}", before=found.group.name)
    await composing.tell_of(unit, actor, found.composition, found.group.members)
    return await composing.read(unit, actor, found.group.delegation_id)


async def toggle_member(unit: Unit, actor: Person, group_id: int, application_id: int) -> Grouped:
    """Put a delegate into a group, or take them out who are in it."""
    found = await read_group(unit, actor, group_id)
    found.composition.row(application_id)
    return await _regroup(unit, actor, found, found.group.members ^ {application_id})


async def put_in(unit: Unit, actor: Person, group_id: int, application_ids: Collection[int]) -> Grouped:
    """Put these delegates into a group."""
    found = await read_group(unit, actor, group_id)
    coming = {row.application.id for row in found.composition.rows(application_ids)}
    return await _regroup(unit, actor, found, found.group.members | coming)


async def toggle_interpreter(unit: Unit, actor: Person, group_id: int, application_id: int) -> Grouped:
    """Have a member whose role it is not interpret for the group, or not any more. NotFound for who is no member, or
    is an interpreter by role and does so anyway."""
    found = await read_group(unit, actor, group_id)
    group = found.group
    found.composition.row(application_id)
    if application_id not in group.members - found.composition.interpreters:
        raise NotFound
    await unit.groups.save(replace(group, marked=group.marked ^ {application_id}))
    named = f"group:{group.id} {group.name}"
    told = (named, "") if application_id in group.marked else ("", named)
    await noting.note(unit, actor.id, "group.interpreter", f"application:{application_id}", *told)
    await composing.tell_of(unit, actor, found.composition, {application_id})
    return await _amiss_since(unit, actor, found)


async def toggle_item(unit: Unit, actor: Person, group_id: int, item_id: int) -> Grouped:
    """Send a group to an item of the programme, or not any more."""
    found = await read_group(unit, actor, group_id)
    if item_id not in {item.id for item in found.composition.event.programme}:
        raise NotFound
    group = found.group
    sent = replace(group, items=group.items ^ {item_id})
    await unit.groups.save(sent)
    told = [", ".join(f"item:{one}" for one in sorted(items)) for items in (group.items, sent.items)]
    await noting.note(unit, actor.id, "group.programme", f"group:{group.id}", *told)
    await composing.tell_of(unit, actor, found.composition, group.members)
    return await _amiss_since(unit, actor, found)


async def leave(unit: Unit, application: Application) -> None:
    """Somebody does not travel any more: they are in no group."""
    for group in await unit.groups.of_member(application.id):
        await unit.groups.save(group.with_members(group.members - {application.id}))
        await noting.note(
            unit, None, "group.assign", f"application:{application.id}", before=f"group:{group.id} {group.name}"
        )


async def _regroup(unit: Unit, actor: Person, found: Grouped, members: frozenset[int]) -> Grouped:
    group = found.group
    changed = group.members ^ members
    await unit.groups.save(group.with_members(members))
    for one in sorted(changed):
        named = f"group:{group.id} {group.name}"
        told = (named, "") if one in group.members else ("", named)
        await noting.note(unit, actor.id, "group.assign", f"application:{one}", *told)
    await composing.tell_of(unit, actor, found.composition, changed)
    return await _amiss_since(unit, actor, found)


async def _amiss_since(unit: Unit, actor: Person, before: Grouped) -> Grouped:
    """The group as it is by now, with the clashes and the lack of interpreters that were not there before."""
    now = await read_group(unit, actor, before.group.id)
    known = {_key(clash) for clash in before.composition.clashes}
    lacked = {item.id for item in before.composition.unaided}
    return replace(
        now,
        clashes=[clash for clash in now.composition.clashes if _key(clash) not in known],
        unaided=[item for item in now.composition.unaided if item.id not in lacked],
    )


def _key(clash: Clash) -> tuple[int, int, int]:
    return clash.member, clash.one.item.id, clash.other.item.id
