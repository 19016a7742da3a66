"""Events: made, published, changed, cancelled. What was planned for people follows in the same transaction."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from delegation import event_form, rights
from delegation.desk import asked_more, noting, reminding, seats, telling
from delegation.errors import BadAnswer, DomainError, MovedOn, NotFound
from delegation.event import Event, EventStatus, Partner, Quota, Venue
from delegation.event_form import Answers, Step
from delegation.event_moves import moves, told
from delegation.person import Person
from delegation.ports import Unit

COMPARED: Final = (
    *("kind", "title", "inviting_party", "city", "timezone", "starts", "ends", "venue"),
    *("registration_deadline", "document_deadline"),
)
"""Fields of an event that the audit log compares."""
_SETTINGS: Final = {
    "quota": "seats",
    "company_seats": "seats a company",
    "offer_hours": "hours to take a seat",
    "asks": "asked",
}
"""Those of its delegations, as the log calls them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What came of a change."""

    event: Event
    before: dict[str, str]
    """What people knew of it (`event_moves.told`)."""
    concerned: int
    """How many people would hear of it; 0 when nothing moved that concerns them."""


async def check_may_create(unit: Unit, actor: Person) -> dict[str, Partner]:
    """The partners that may invite and send, by code, own centre first. DomainError while the desk knows none."""
    rights.check_can_add_events(actor)
    partners = await partners_by_code(unit)
    if not partners:
        raise DomainError("newevent-no-partners")
    return partners


async def partners_by_code(unit: Unit) -> dict[str, Partner]:
    """All partners, the own centre first."""
    return {one.code: one for one in sorted(await unit.partners.all(), key=lambda one: not one.own)}


async def create(unit: Unit, actor: Person, answers: Answers) -> Event:
    """Keep the event that was told as a draft."""
    rights.check_can_add_events(actor)
    code = event_form.event_code(answers)
    number = 1
    while await _taken(unit, answers, event_form.numbered(code, number)):
        number += 1
    event = event_form.build(answers, event_form.numbered(code, number), unit.centre.timezone)
    event_form.check_dates(event, unit.centre.timezone)
    kept = await unit.events.save(event)
    await noting.note(unit, actor.id, "event.add", f"event:{kept.id}", after=kept.code)
    return kept


async def open_event(unit: Unit, actor: Person, event_id: int) -> Event:
    """The event, for somebody who may change it. MovedOn when it is cancelled."""
    event = await unit.events.get(event_id)
    rights.check_can_change_event(actor, event.id, [one.id for one in event.delegations])
    if event.status is EventStatus.CANCELLED:
        raise MovedOn("event-is-cancelled")
    return event


async def publish(unit: Unit, actor: Person, event_ids: Collection[int]) -> list[Event]:
    """Let everybody see these events; those that were drafts. MovedOn when none was."""
    events = [await open_event(unit, actor, event_id) for event_id in event_ids]
    drafts = [event for event in events if event.status is EventStatus.DRAFT]
    if not drafts:
        raise MovedOn("event-published-before")
    return [await publish_draft(unit, actor.id, event) for event in drafts]


async def publish_draft(unit: Unit, actor_id: int | None, event: Event) -> Event:
    """Let everybody see a draft. None as actor: somebody at the command line."""
    await unit.events.set_status(event.id, EventStatus.PUBLISHED)
    await noting.note(
        unit, actor_id, "event.publish", f"event:{event.id}", before=event.status, after=EventStatus.PUBLISHED
    )
    await reminding.replan_event(unit, event.id)
    return replace(event, status=EventStatus.PUBLISHED)


async def drafts_among(unit: Unit, event_ids: Collection[int]) -> list[Event]:
    """Those of these events that are drafts by now, by their start."""
    return [event for event in await unit.events.all() if event.id in event_ids and event.status is EventStatus.DRAFT]


async def change(unit: Unit, actor: Person, event_id: int, step: Step, value: str) -> Changed:
    """Answer one question about an event anew. `value` is as `event_form` reads it, a deadline "day" or "day time".

    An event whose first day moves behind its last keeps its length. BadAnswer when the dates would not fit.
    """
    event = await open_event(unit, actor, event_id)
    changed = _answered(event, step, value, unit.centre.timezone)
    event_form.check_dates(changed, unit.centre.timezone)
    return await keep(unit, actor.id, event, changed)


async def move_venue(unit: Unit, actor: Person, event_id: int, latitude: float, longitude: float, name: str) -> Changed:
    """Say where the event takes place. Without a name the present one stays, or the city is it."""
    event = await open_event(unit, actor, event_id)
    named = name or (event.venue.name if event.venue else event.city)
    venue = Venue(name=named, latitude=latitude, longitude=longitude)
    return await keep(unit, actor.id, event, replace(event, venue=venue))


async def set_seats(unit: Unit, actor: Person, event_id: int, delegation_id: int, total: int) -> Changed:
    """Change how many seats a delegation has. BadAnswer when more are taken, or kept for roles, than that."""
    event = await open_event(unit, actor, event_id)
    delegation = next((one for one in event.delegations if one.id == delegation_id), None)
    if delegation is None:
        raise NotFound
    taken = sum((await unit.applications.seats_taken(delegation_id)).values())
    if total < taken:
        raise BadAnswer("bad-seats-taken", typed=total, taken=taken)
    kept_for_roles = sum(delegation.quota.roles.values())
    if total < kept_for_roles:
        raise BadAnswer("bad-seats-roles", typed=total, roles=kept_for_roles)
    resized = replace(delegation, quota=Quota(total=total, roles=delegation.quota.roles))
    others = tuple(resized if one.id == delegation_id else one for one in event.delegations)
    return await keep(unit, actor.id, event, replace(event, delegations=others))


async def keep(unit: Unit, actor_id: int | None, before: Event, after: Event) -> Changed:
    """Write a changed event, and have reminders, the line for seats and who is asked for more papers follow. None as
    actor: the command line."""
    known = told(before)
    if after == before:
        return Changed(event=before, before=known, concerned=0)
    kept = await unit.events.save(after)
    await noting.note(
        unit,
        actor_id,
        "event.change",
        f"event:{kept.id}",
        before=_differing(before, kept),
        after=_differing(kept, before),
    )
    await reminding.replan_event(unit, kept.id)
    await asked_more.tell(unit, before, kept)
    bounds_before = {one.id: (one.quota, one.company_seats) for one in before.delegations}
    for delegation in kept.delegations:
        bounds = (delegation.quota, delegation.company_seats)
        if bounds_before.get(delegation.id, bounds) != bounds:
            await seats.release(unit, delegation.id)
    shown = kept.status is EventStatus.PUBLISHED and bool(moves(known, kept))
    return Changed(event=kept, before=known, concerned=len(await telling.concerned(unit, kept.id)) if shown else 0)


async def cancel(unit: Unit, actor: Person, event_id: int) -> tuple[Event, int]:
    """Call an event off: everyone concerned is told, nobody is reminded of it any more. How many are told."""
    event = await open_event(unit, actor, event_id)
    await unit.events.set_status(event.id, EventStatus.CANCELLED)
    await noting.note(
        unit, actor.id, "event.cancel", f"event:{event.id}", before=event.status, after=EventStatus.CANCELLED
    )
    await reminding.replan_event(unit, event.id)
    return replace(event, status=EventStatus.CANCELLED), await telling.tell_cancelled(unit, event)


def _answered(event: Event, step: Step, value: str, home: str) -> Event:
    match step:
        case Step.TITLE_RU | Step.TITLE_EN | Step.TITLE_ZH:
            title = replace(event.title, **{step.removeprefix("title_"): value})
            if not title:
                raise BadAnswer("bad-title-needed")
            return replace(event, title=title)
        case Step.CITY:
            return replace(event, city=value)
        case Step.STARTS:
            starts = date.fromisoformat(value)
            length: timedelta = event.ends - event.starts
            return replace(event, starts=starts, ends=starts + length if starts > event.ends else event.ends)
        case Step.ENDS:
            return replace(event, ends=date.fromisoformat(value))
        case Step.REGISTRATION:
            return replace(event, registration_deadline=_deadline(step, value, home))
        case Step.DOCUMENTS:
            return replace(event, document_deadline=_deadline(step, value, home))
        case _:
            raise NotFound


def _deadline(step: Step, value: str, home: str) -> datetime | None:
    day, _, clock = value.partition(" ")
    return event_form.deadline({step: day, event_form.TIME_OF[step]: clock}, step, home)


def _differing(one: Event, other: Event) -> str:
    """The fields of `one` that `other` has otherwise, for the audit log."""
    found = [f"{name}={getattr(one, name)}" for name in COMPARED if getattr(one, name) != getattr(other, name)]
    found += [
        f"{name}: {len(getattr(one, name))}"
        for name in ("programme", "delegations")
        if getattr(one, name) != getattr(other, name)
    ]
    found += [
        f"{mine.code}: {_setting(getattr(mine, name))} {said}"
        for name, said in _SETTINGS.items()
        for mine in one.delegations
        for its in other.delegations
        if mine.code == its.code and getattr(mine, name) != getattr(its, name)
    ]
    found += [
        f"{mine.code} {leg.code}: {_setting(leg.seats)} seats"
        for mine in one.delegations
        for its in other.delegations
        for leg in mine.legs
        for same in its.legs
        if mine.code == its.code and leg.code == same.code and leg.seats != same.seats
    ]
    return "; ".join(found)


def _setting(value: Quota | Collection[str] | int | None) -> str:
    if isinstance(value, Quota):
        return str(value.total)
    if isinstance(value, Collection):
        return ", ".join(sorted(value)) or "nothing"
    return "-" if value is None else str(value)


async def _taken(unit: Unit, answers: Answers, code: str) -> bool:
    """Whether an event, or the delegation that would go to it, is called so already."""
    delegation = event_form.delegation_code(answers[Step.ORIGIN], code)
    if await unit.events.by_code(code) is not None:
        return True
    return await unit.events.delegation_by_code(delegation) is not None
