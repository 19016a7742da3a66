"""Applying: from the wish to go to a submitted application. Each step takes the row from where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from delegation import form as forms
from delegation import rights
from delegation.application import LIVE, Application, Status
from delegation.desk import noting, own, profiles, reminding, seats
from delegation.errors import BadAnswer
from delegation.event import Delegation, Event, Partner
from delegation.form import Form, Stage
from delegation.person import Person
from delegation.ports import Unit
from delegation.questions import CONSENT_VERSION, first_unanswered, question
from delegation.registration import check_open, is_open
from delegation.reply import NoAnswer, Reply, read_reply
from delegation.zones import day_in

MANY = 1000
"""More events than lie ahead of any centre."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A delegation that one may apply to."""

    event: Event
    delegation: Delegation
    origin: Partner | None
    """Who sends it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """What somebody finds who wants to apply to a delegation."""

    event: Event
    delegation: Delegation
    own: Form | None
    """Their own live application to it."""
    begun: Sequence[Form]
    """Drafts to it for colleagues."""
    colleagues: Sequence[Person]
    """Colleagues registered before who have no live application to it."""

    @property
    def asks_for_whom(self) -> bool:
        """Whether there is more than one way on. A draft that nothing was told to yet is no other way: a second tap."""
        untouched = self.own is not None and self.own.application.status is Status.DRAFT and not self.own.told
        return bool(self.begun or self.colleagues or (self.own and not untouched))


async def openings(unit: Unit) -> list[Opening]:
    """Delegations that one may apply to now, the nearest event first."""
    events, _ = await unit.events.upcoming(day_in(unit.now, unit.centre.timezone), 0, MANY)
    partners = {partner.code: partner for partner in await unit.partners.all()}
    return [
        Opening(event=event, delegation=one, origin=partners.get(one.origin))
        for event in events
        if is_open(event, unit.now)
        for one in event.delegations
    ]


async def drafts(unit: Unit, actor: Person) -> list[Form]:
    """Applications that this person began and may still go on with, the newest first."""
    mine = await unit.applications.registered_by(actor.id)
    opened = [await own.stands(unit, one) for one in mine if one.status is Status.DRAFT]
    return [form for form in opened if form.going_on]


async def enter(unit: Unit, actor: Person, delegation_id: int) -> Door:
    """Come to a delegation's door. NotFound, or DomainError with when registration closed."""
    event = await unit.events.of_delegation(delegation_id)
    check_open(event, unit.now)
    mine = await unit.applications.live_of(actor.id, delegation_id)
    begun = [form for form in await drafts(unit, actor) if form.application.delegation_id == delegation_id]
    named = [one for one in await unit.people.registered_by(actor.id) if one.profile.name]
    return Door(
        event=event,
        delegation=event.delegation(delegation_id),
        own=await own.stands(unit, mine) if mine else None,
        begun=[form for form in begun if form.for_colleague],
        colleagues=[one for one in named if await unit.applications.live_of(one.id, delegation_id) is None],
    )


async def begin(unit: Unit, actor: Person, delegation_id: int, person_id: int | None) -> Form:
    """Begin an application for oneself, for a colleague registered before, or (None) for a new one.

    There is one live application per person and delegation: where there is one, it is given back as it stands.
    What the person told before is filled in, consent given to the present text stays given.
    """
    event = await unit.events.of_delegation(delegation_id)
    check_open(event, unit.now)
    person = await (unit.people.get(person_id) if person_id is not None else _new_colleague(unit, actor, delegation_id))
    rights.check_can_register(actor, person)
    if person.id != actor.id:
        await _drop_untouched(unit, actor, delegation_id)
    if (live := await unit.applications.live_of(person.id, delegation_id)) is not None:
        return await own.stands(unit, live)
    agreed = person.consent_version == CONSENT_VERSION
    application = await unit.applications.add(
        Application(
            id=0,
            delegation_id=delegation_id,
            event_id=event.id,
            person_id=person.id,
            registered_by=actor.id,
            status=Status.DRAFT,
            answers=person.profile,
            question=first_unanswered(person.profile),
            consent_version=person.consent_version if agreed else "",
            consent_at=person.consent_at if agreed else None,
            created_at=unit.now,
        )
    )
    begun = f"application:{application.id}"
    await noting.note(unit, actor.id, "application.begin", begun)
    await reminding.replan(unit, application)
    return await own.stands(unit, application)


async def agree(unit: Unit, actor: Person, application_id: int) -> Form:
    """Consent to the present text; a registrar says that the colleague agreed. Kept with version and instant on
    the application and the person."""
    stands = await own.open_form(unit, actor, application_id)
    if stands.stage is not Stage.CONSENT:
        return stands
    version, at = CONSENT_VERSION, unit.now
    await unit.people.save(replace(stands.person, consent_version=version, consent_at=at))
    application = await unit.applications.save(replace(stands.application, consent_version=version, consent_at=at))
    await noting.note(
        unit,
        actor.id,
        "consent.give",
        f"person:{application.person_id}",
        before=stands.person.consent_version,
        after=version,
    )
    return await own.stands(unit, application)


async def answer(unit: Unit, actor: Person, application_id: int, reply: Reply, code: str | None = None) -> Form:
    """Answer the question that is open. `code` is the question that a button belonged to.

    What cannot be an answer comes back as `problem`, and the question stays; a button of another question changes
    nothing and comes back as `moved_on`.
    """
    stands = await own.open_form(unit, actor, application_id)
    if not stands.asks(code):
        return _out_of_turn(stands, reply, code)
    try:
        value = read_reply(reply, question(stands.code), actor.language, colleague=stands.for_colleague)
    except BadAnswer as problem:
        return replace(stands, problem=problem)
    return await _moved(unit, stands, forms.answered(stands.application, stands.code, value))


async def keep(unit: Unit, actor: Person, application_id: int, code: str | None = None) -> Form:
    """Leave the earlier answer to the open question as it is and go on."""
    stands = await own.open_form(unit, actor, application_id)
    if not stands.asks(code):
        return replace(stands, moved_on=code is not None)
    if not stands.present:
        return replace(stands, problem=BadAnswer("bad-empty"))
    return await _moved(unit, stands, forms.kept(stands.application, stands.code))


async def back(unit: Unit, actor: Person, application_id: int, code: str | None = None) -> Form:
    """One question back; before the first the consent is shown again, from a change the summary."""
    stands = await own.open_form(unit, actor, application_id)
    if not stands.asks(code):
        return replace(stands, moved_on=code is not None)
    stepped = forms.stepped_back(stands.application, stands.code)
    return replace(stands, reread=True) if stepped is None else await _moved(unit, stands, stepped)


async def pick(unit: Unit, actor: Person, application_id: int, code: str) -> Form:
    """From the summary: ask one question again."""
    stands = await own.open_form(unit, actor, application_id)
    if stands.stage is not Stage.SUMMARY:
        return replace(stands, moved_on=stands.code != code)
    return await _moved(unit, stands, replace(stands.application, question=question(code).code))


async def submit(unit: Unit, actor: Person, application_id: int, version: int | None = None) -> Form:
    """Hand the application in. `version` is that of the summary whose button was pressed: an older one is shown anew.

    What was told becomes the person's profile; whether there still is a seat, `seats.receive` knows.
    """
    stands = await own.open_form(unit, actor, application_id)
    if stands.stage is not Stage.SUMMARY or version not in {None, stands.application.version}:
        return replace(stands, moved_on=stands.going_on)
    await profiles.learn(unit, actor, stands.person, stands.application.answers)
    received = await seats.receive(unit, stands.application)
    await reminding.replan(unit, received)
    return await own.stands(unit, received)


async def _moved(unit: Unit, stands: Form, application: Application) -> Form:
    return replace(stands, application=await unit.applications.save(application), reread=False)


def _out_of_turn(stands: Form, reply: Reply, code: str | None) -> Form:
    """An old button says that things have moved on; words where a button is awaited are told so."""
    if code is not None:
        return replace(stands, moved_on=True)
    if isinstance(reply, NoAnswer):
        return replace(stands, problem=BadAnswer(reply.key))
    awaited = {Stage.CONSENT: "bad-at-consent", Stage.SUMMARY: "bad-at-summary"}.get(stands.stage)
    return replace(stands, problem=BadAnswer(awaited)) if awaited else stands


async def _new_colleague(unit: Unit, actor: Person, delegation_id: int) -> Person:
    """Somebody without Telegram; one who was begun here and never named is taken up again rather than doubled."""
    live = [one for one in await unit.applications.registered_by(actor.id) if one.status in LIVE]
    for colleague in await unit.people.registered_by(actor.id):
        theirs = [one for one in live if one.person_id == colleague.id]
        here = all(one.delegation_id == delegation_id and not one.answers.name for one in theirs)
        if here and not colleague.profile.name:
            return colleague
    colleague = await unit.people.add(
        Person(id=0, telegram_id=None, language=actor.language, reminders=actor.reminders, registered_by=actor.id)
    )
    await noting.note(unit, actor.id, "person.register", f"person:{colleague.id}")
    return colleague


async def _drop_untouched(unit: Unit, actor: Person, delegation_id: int) -> None:
    """Who turns from the consent to a colleague's application leaves no draft of their own behind."""
    mine = await unit.applications.live_of(actor.id, delegation_id)
    if mine is not None and mine.status is Status.DRAFT and not mine.consent_version:
        await own.withdraw(unit, actor, mine.id)
