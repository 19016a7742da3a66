"""One's own applications, and those of colleagues whom one registered: see, change, withdraw."""

from __future__ import annotations

from dataclasses import replace

from delegation import rights
from delegation.application import LIVE, SEATED, Application, Status, check_move
from delegation.desk import informing, placing, profiles, reminding, seats
from delegation.desk.sheets import sheets
from delegation.errors import BadAnswer, MovedOn
from delegation.form import Form
from delegation.paging import Page, page
from delegation.person import Person
from delegation.ports import Unit
from delegation.questions import question, with_answer
from delegation.registration import check_changeable
from delegation.reply import Reply, read_reply


async def overview(unit: Unit, actor: Person, number: int) -> Page[Form]:
    """A page of everything this person filled in: what is live first, the newest first."""
    mine = await unit.applications.registered_by(actor.id)
    ordered = [one for one in mine if one.status in LIVE] + [one for one in mine if one.status not in LIVE]
    found = page(ordered, number)
    return Page(tuple([await stands(unit, one) for one in found.items]), found.number, found.total)


async def open_form(unit: Unit, actor: Person, application_id: int) -> Form:
    """An application as it stands. Forbidden when it is not one's own."""
    application = await unit.applications.get(application_id)
    rights.check_can_change_application(actor, application)
    form = await stands(unit, application)
    return replace(form, placed=await placing.placed(unit, application, form.event))


async def stands(unit: Unit, application: Application) -> Form:
    """Where an application stands."""
    waits = application.status is Status.WAITLISTED
    return Form(
        application=application,
        event=await unit.events.get(application.event_id),
        person=await unit.people.get(application.person_id),
        now=unit.now,
        line=await seats.position(unit, application) if waits else 0,
        sheet=(await sheets(unit, [application])).get(application.id),
        bound=await seats.bound(unit, application) if waits else None,
    )


async def withdrawable(unit: Unit, actor: Person, application_id: int) -> Form:
    """An application that may be withdrawn. MovedOn when it is not live any more."""
    found = await open_form(unit, actor, application_id)
    check_move(found.application.status, Status.WITHDRAWN)
    return found


async def withdraw(unit: Unit, actor: Person, application_id: int) -> Form:
    """Take an application back: reminders go, the coordinators' card follows, a freed seat is offered on.

    MovedOn when it is not live any more; withdrawing twice is harmless.
    """
    found = await open_form(unit, actor, application_id)
    application = found.application
    if application.status is Status.WITHDRAWN:
        return found
    check_move(application.status, Status.WITHDRAWN)
    withdrawn = await unit.applications.save(
        replace(application, status=Status.WITHDRAWN, question="", offered_until=None)
    )
    await informing.note(unit, actor.id, "withdraw", application, withdrawn)
    await reminding.replan(unit, withdrawn)
    await unit.deliveries.cancel(scope=informing.offer_scope(withdrawn.id))
    if application.status is not Status.DRAFT:
        await informing.revise_cards(unit, withdrawn.id)
    if application.status in SEATED:
        await placing.leave(unit, withdrawn)
        await seats.release(unit, application.delegation_id)
    return await stands(unit, withdrawn)


async def correct(unit: Unit, actor: Person, application_id: int, code: str, reply: Reply) -> Form:
    """Change one answer of a live application, until the document deadline; the profile follows.

    What cannot be an answer comes back as `problem`.
    """
    found = await correctable(unit, actor, application_id)
    try:
        value = read_reply(reply, question(code), actor.language, colleague=found.for_colleague)
    except BadAnswer as problem:
        return replace(found, problem=problem)
    answers = with_answer(found.application.answers, code, value)
    application = await profiles.correct(unit, actor, found.application, answers)
    if application.status is not Status.DRAFT:
        await profiles.learn(unit, actor, found.person, with_answer(found.person.profile, code, value))
    return await stands(unit, application)


async def correctable(unit: Unit, actor: Person, application_id: int) -> Form:
    """An application whose answers may be changed: MovedOn when it is not live, DomainError with when it was too
    late."""
    found = await open_form(unit, actor, application_id)
    if found.application.status not in LIVE:
        raise MovedOn("error-moved-on")
    check_changeable(found.event, unit.now)
    return found
