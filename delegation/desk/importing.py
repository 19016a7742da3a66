"""A file of partners, events and negotiations, taken in as a whole or not at all."""

from __future__ import annotations

from dataclasses import dataclass

from delegation import rights
from delegation.desk import editing, noting
from delegation.desk.editing import Changed
from delegation.event import Event, Story
from delegation.language import LocalText
from delegation.person import Person
from delegation.ports import Unit
from delegation.story import Change, Fault, File, Subject, Table, What, changes, merged, read
from delegation.story.writing import tree


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What came of a file: faults and nothing taken in, or changes and what they call for."""

    faults: tuple[Fault, ...] = ()
    changes: tuple[Change, ...] = ()
    names: tuple[LocalText, ...] = ()
    """What each of the changes is called by people."""
    drafts: tuple[Event, ...] = ()
    """Events of the file that are not published."""
    published: tuple[Event, ...] = ()
    """Drafts that were published with it."""
    moved: tuple[Changed, ...] = ()
    """Published events of which somebody should be told."""

    @property
    def done(self) -> bool:
        return not self.faults

    def count(self, what: What) -> int:
        return sum(change.what is what for change in self.changes)


def check_may_import(actor: Person) -> None:
    """Raise Forbidden unless somebody may send files of events."""
    rights.check_can_add_events(actor)


async def present(unit: Unit, actor: Person) -> Table:
    """What the desk has, as the tree of a file that may be changed and sent again."""
    check_may_import(actor)
    return tree(await _desk(unit), unit.centre.timezone)


async def take_in(unit: Unit, actor: Person | None, file: File, *, publish: bool = False) -> Imported:
    """Write what differs of a located file. None as actor: the command line, where whoever has the database has all.

    New events come as drafts unless `publish`. What is wrong is in `faults`, and then nothing is written.
    """
    if actor is not None:
        check_may_import(actor)
    desk = await _desk(unit)
    reading = read(file, home_timezone=unit.centre.timezone, desk=desk)
    if reading.story is None:
        return Imported(faults=reading.faults)
    actor_id = actor.id if actor else None
    found = tuple(changes(desk, reading.story))
    story = merged(desk, reading.story)
    different = {(change.subject, change.code) for change in found if change.what is not What.SAME}
    await _keep_partners(unit, actor_id, story, different)
    moved = await _keep_events(unit, actor_id, story, desk, different)
    await _keep_negotiations(unit, actor_id, story, different)
    drafts = await editing.drafts_among(unit, {event.id for event in await _events(unit, story)})
    published = [await editing.publish_draft(unit, actor_id, event) for event in drafts] if publish else []
    names = _names(story)
    return Imported(
        changes=found,
        names=tuple(names[change.subject, change.code] for change in found),
        drafts=() if publish else tuple(drafts),
        published=tuple(published),
        moved=tuple(one for one in moved if one.concerned),
    )


async def _desk(unit: Unit) -> Story:
    return Story(
        partners=tuple(await unit.partners.all()),
        events=tuple(await unit.events.all()),
        negotiations=tuple(await unit.partners.negotiations()),
    )


_Different = set[tuple[Subject, str]]


async def _keep_partners(unit: Unit, actor_id: int | None, story: Story, different: _Different) -> None:
    for partner in story.partners:
        if (Subject.PARTNER, partner.code) in different:
            await unit.partners.save(partner)
            await noting.note(unit, actor_id, "partner.import", f"partner:{partner.code}")


async def _keep_events(
    unit: Unit, actor_id: int | None, story: Story, desk: Story, different: _Different
) -> list[Changed]:
    known = {event.code: event for event in desk.events}
    moved = []
    for event in story.events:
        parts = {(Subject.DELEGATION, one.code) for one in event.delegations}
        if not different & {(Subject.EVENT, event.code), *parts}:
            continue
        if event.code in known:
            moved.append(await editing.keep(unit, actor_id, known[event.code], event))
        else:
            kept = await unit.events.save(event)
            await noting.note(unit, actor_id, "event.import", f"event:{kept.id}", kept.code)
    return moved


async def _keep_negotiations(unit: Unit, actor_id: int | None, story: Story, different: _Different) -> None:
    for negotiation in story.negotiations:
        code = f"{negotiation.held} {negotiation.partner}"
        if (Subject.NEGOTIATION, code) in different:
            await unit.partners.save_negotiation(negotiation)
            await noting.note(unit, actor_id, "negotiation.import", f"negotiation:{code}")


async def _events(unit: Unit, story: Story) -> list[Event]:
    codes = {event.code for event in story.events}
    return [event for event in await unit.events.all() if event.code in codes]


def _names(story: Story) -> dict[tuple[Subject, str], LocalText]:
    names = {(Subject.PARTNER, one.code): one.name for one in story.partners}
    names |= {(Subject.EVENT, one.code): one.title for one in story.events}
    names |= {
        (Subject.DELEGATION, one.code): LocalText(en=one.code) for event in story.events for one in event.delegations
    }
    return names | {(Subject.NEGOTIATION, f"{one.held} {one.partner}"): one.subject for one in story.negotiations}
