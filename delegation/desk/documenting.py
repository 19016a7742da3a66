"""A delegate's papers, told one question at a time by the delegate or who registered them. Each step takes the rows
from where they stand; reminders follow in the same transaction."""

from __future__ import annotations

from dataclasses import replace

from delegation import rights
from delegation import sheet_form as forms
from delegation.application import LIVE, Application, Status
from delegation.desk import noting, reminding
from delegation.documents import changes
from delegation.errors import BadAnswer
from delegation.person import Person
from delegation.ports import Unit
from delegation.reply import NoAnswer, Reply, read_reply
from delegation.scans import Sent, check_scan
from delegation.sheet import SCAN, Sheet
from delegation.sheet_form import MOST_SCANS, SheetForm, Stage

MOST_COUNTRIES = 4
"""Citizenships offered as buttons; any other is typed."""


async def open_form(unit: Unit, actor: Person, application_id: int) -> SheetForm:
    """The papers of an application as they stand. Forbidden when they are neither one's own nor those of a colleague
    whom one registered."""
    form = await stands(unit, await unit.applications.get(application_id))
    rights.check_can_change_papers(actor, form.person)
    return form


async def begun(unit: Unit, actor: Person) -> list[SheetForm]:
    """Papers of which this person has still something to tell or to confirm, the newest application first."""
    mine = await unit.applications.registered_by(actor.id)
    forms = [await stands(unit, one) for one in mine if one.status is Status.APPROVED]
    return [form for form in forms if form.going_on]


async def stands(unit: Unit, application: Application) -> SheetForm:
    """Where the papers of an application stand."""
    sheet = Sheet(
        passport=await unit.papers.passport(application.person_id),
        travel=await unit.papers.travel(application.id),
        scans=len(await unit.papers.scans(application.person_id)),
    )
    return SheetForm(
        application=application,
        event=await unit.events.get(application.event_id),
        person=await unit.people.get(application.person_id),
        sheet=sheet,
        now=unit.now,
        countries=await _countries(unit),
    )


async def answer(unit: Unit, actor: Person, application_id: int, reply: Reply, code: str | None = None) -> SheetForm:
    """Answer the question that is open. `code` is the question that a button belonged to.

    What cannot be an answer comes back as `problem`, and the question stays; a button of another question changes
    nothing and comes back as `moved_on`.
    """
    form = await open_form(unit, actor, application_id)
    if not form.asks(code):
        return _out_of_turn(form, reply, code)
    try:
        value = read_reply(reply, form.questions.question(form.code), actor.language, colleague=form.for_colleague)
    except BadAnswer as problem:
        return replace(form, problem=problem)
    return await _kept(unit, actor, form, forms.answered(form, value))


async def keep(unit: Unit, actor: Person, application_id: int, code: str | None = None) -> SheetForm:
    """Leave the earlier answer to the open question as it is and go on."""
    form = await open_form(unit, actor, application_id)
    if not form.asks(code):
        return replace(form, moved_on=code is not None)
    if not form.present:
        return replace(form, problem=BadAnswer("bad-empty"))
    return await _kept(unit, actor, form, forms.moved_on(form, form.code))


async def back(unit: Unit, actor: Person, application_id: int, code: str | None = None) -> SheetForm:
    """One question back, or from a change to the summary; at the first question the form stays."""
    form = await open_form(unit, actor, application_id)
    if not form.asks(code):
        return replace(form, moved_on=code is not None)
    return await _kept(unit, actor, form, forms.stepped_back(form) or form)


async def pick(unit: Unit, actor: Person, application_id: int, code: str) -> SheetForm:
    """From the summary: ask one question again. NotFound for one that is not asked."""
    form = await open_form(unit, actor, application_id)
    if not form.may_pick:
        return replace(form, moved_on=form.code != code)
    picked = replace(form.application, question=form.questions.question(code).code)
    return await _kept(unit, actor, form, replace(form, application=picked))


async def confirm(unit: Unit, actor: Person, application_id: int, version: int | None = None) -> SheetForm:
    """Say that everything is right for this trip. `version` is that of the summary whose button was pressed: an older
    one is shown anew."""
    form = await open_form(unit, actor, application_id)
    if form.stage is not Stage.SUMMARY or version not in {None, form.application.version}:
        return replace(form, moved_on=form.going_on)
    travel = replace(form.sheet.travel, confirmed_at=unit.now)
    return await _kept(unit, actor, form, replace(form, sheet=replace(form.sheet, travel=travel)))


async def add_scan(unit: Unit, actor: Person, application_id: int, sent: Sent) -> SheetForm:
    """Keep a picture of the passport. At its question, or from the summary, it takes the place of those from another
    sitting; further ones that come while the next question is open are put to it. BadAnswer comes back as `problem`."""
    form = await open_form(unit, actor, application_id)
    asked = form.stage is not Stage.OVER and SCAN in form.questions.codes
    if not asked:
        return await answer(unit, actor, application_id, NoAnswer()) if form.going_on else form
    try:
        mime = check_scan(sent)
    except BadAnswer as problem:
        return replace(form, problem=problem)
    if form.code == SCAN and form.sheet.scans:
        await unit.papers.remove_scans(form.application.person_id)
        form = replace(form, sheet=replace(form.sheet, scans=0))
    if form.sheet.scans >= MOST_SCANS:
        return replace(form, problem=BadAnswer("bad-scan-many", most=MOST_SCANS))
    await unit.papers.add_scan(form.application.person_id, sent.name, mime, sent.content, unit.now)
    await _note(unit, actor, f"person:{form.application.person_id}", "", SCAN)
    return await _kept(unit, actor, form, forms.with_scan(form))


async def _kept(unit: Unit, actor: Person, before: SheetForm, after: SheetForm) -> SheetForm:
    """Write what differs: the passport, its pictures, the travel data, where the conversation stands."""
    was, told, application = before.sheet, after.sheet, after.application
    if told.passport != was.passport:
        await unit.papers.save_passport(application.person_id, told.passport)
        await _note(unit, actor, f"person:{application.person_id}", *changes(was.passport, told.passport))
    if was.scans and not told.scans:
        await unit.papers.remove_scans(application.person_id)
        await _note(unit, actor, f"person:{application.person_id}", SCAN, "")
    if told.travel != was.travel:
        await unit.papers.save_travel(application.id, told.travel)
        await _note(unit, actor, f"application:{application.id}", *changes(was.travel, told.travel))
    kept = await unit.applications.save(application)
    if told != was:
        await reminding.replan(unit, kept)
    if (told.passport, told.scans) != (was.passport, was.scans):
        await _follow(unit, kept)
    return replace(after, application=kept)


async def _follow(unit: Unit, told_at: Application) -> None:
    """The passport is one for all trips: what is reminded of at the others follows too."""
    for other in await unit.applications.of_people({told_at.person_id}):
        if other.id != told_at.id and other.status in LIVE:
            await reminding.replan(unit, other)


async def _note(unit: Unit, actor: Person, subject: str, before: str, after: str) -> None:
    await noting.note(unit, actor.id, "papers.change", subject, before, after)


def _out_of_turn(form: SheetForm, reply: Reply, code: str | None) -> SheetForm:
    """An old button says that things have moved on; words where a button is awaited are told so."""
    if code is not None:
        return replace(form, moved_on=True)
    if isinstance(reply, NoAnswer):
        return replace(form, problem=BadAnswer(reply.key))
    return replace(form, problem=BadAnswer("bad-at-summary")) if form.stage is Stage.SUMMARY else form


async def _countries(unit: Unit) -> tuple[str, ...]:
    """The countries of the centre and its partners, its own first."""
    partners = sorted(await unit.partners.all(), key=lambda partner: not partner.own)
    return tuple(dict.fromkeys(partner.country for partner in partners if partner.country))[:MOST_COUNTRIES]
