"""What people told about themselves: learnt from applications, changed on request, followed where it is used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from delegation.application import LIVE, Application, Status
from delegation.desk import informing, noting
from delegation.errors import BadAnswer
from delegation.event import Event
from delegation.person import Person, Profile
from delegation.ports import Unit
from delegation.questions import CODES, answer_of, question, with_answer
from delegation.registration import changeable_until
from delegation.reply import Reply, read_reply


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A person's profile and the live applications in which it is used."""

    person: Person
    used: Sequence[tuple[Application, Event]] = ()
    problem: BadAnswer | None = None
    changed: bool = False


async def read(unit: Unit, actor: Person) -> Told:
    """What the person told about themselves, and where it is used."""
    return Told(person=actor, used=await _used(unit, actor))


async def change(unit: Unit, actor: Person, code: str, reply: Reply) -> Told:
    """Change one field of one's own profile; live applications that may still be changed follow.

    What cannot be an answer comes back as `problem`. NotFound for a field that there is not.
    """
    used = await _used(unit, actor)
    try:
        value = read_reply(reply, question(code), actor.language)
    except BadAnswer as problem:
        return Told(person=actor, used=used, problem=problem)
    person = await learn(unit, actor, actor, with_answer(actor.profile, code, value))
    for application, event in used:
        if unit.now < changeable_until(event):
            await correct(unit, actor, application, with_answer(application.answers, code, value))
    return Told(person=person, used=await _used(unit, actor), changed=True)


async def learn(unit: Unit, actor: Person, person: Person, profile: Profile) -> Person:
    """Keep what was told as the person's profile; the audit log says what changed."""
    if profile == person.profile:
        return person
    learnt = replace(person, profile=profile)
    await unit.people.save(learnt)
    before, after = differences(person.profile, profile)
    await noting.note(unit, actor.id, "profile.change", f"person:{person.id}", before=before, after=after)
    return learnt


async def correct(unit: Unit, actor: Person, application: Application, answers: Profile) -> Application:
    """Write changed answers of an application: audited, and the coordinators' card follows."""
    if answers == application.answers:
        return application
    changed = await unit.applications.save(replace(application, answers=answers))
    before, after = differences(application.answers, answers)
    await noting.note(unit, actor.id, "application.change", f"application:{application.id}", before=before, after=after)
    if changed.status is not Status.DRAFT:
        await informing.revise_cards(unit, application.id)
    return changed


def differences(before: Profile, after: Profile) -> tuple[str, str]:
    """What differs between two profiles, before and after, field by field, for the audit log."""
    codes = [code for code in CODES if answer_of(before, code) != answer_of(after, code)]
    was, now = ("; ".join(f"{code}={answer_of(side, code)}" for code in codes) for side in (before, after))
    return was, now


async def _used(unit: Unit, actor: Person) -> list[tuple[Application, Event]]:
    applications = await unit.applications.registered_by(actor.id)
    own = [one for one in applications if one.person_id == actor.id and one.status in LIVE]
    return [(one, await unit.events.get(one.event_id)) for one in own]
