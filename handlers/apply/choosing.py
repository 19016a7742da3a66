"""The screens before a form: which delegation, for whom, or on with what was begun."""

from __future__ import annotations

from collections.abc import Sequence

from delegation.application import Status
from delegation.desk.applying import Door, Opening
from delegation.form import Form, Stage
from delegation.markup import lines, paragraphs
from delegation.paging import page
from delegation.person import Person
from delegation.ports import Words
from delegation.questions import step
from delegation.typed import cut
from handlers.answer import Button, Rows, Screen
from handlers.apply import keyboards as keys
from handlers.my.keyboards import OpenApplication
from handlers.naming import event_line
from handlers.paging import range_line, turns

NAME_ON_BUTTON = 24


def openings_screen(words: Words, openings: Sequence[Opening], number: int) -> Screen:
    """Delegations that are open, eight a page."""
    if not openings:
        return Screen(words("apply-none"))
    found = page(openings, number)
    told, rows = [], []
    for place, one in enumerate(found.items, start=found.first):
        dates = words.span(one.event.starts, one.event.ends)
        city = words.city(one.event.city)
        told.append(_opening(words, one, place, city, dates))
        label = words.plain("apply-opening-button", number=place, city=city, dates=dates)
        rows.append([Button(label, keys.Begin(delegation=one.delegation.id).pack())])
    around = turns(words, found, lambda page: keys.Openings(page=page).pack())
    return Screen(paragraphs(words("apply-choose"), lines(*told), range_line(words, found)), [*rows, *around])


def drafts_screen(words: Words, drafts: Sequence[Form]) -> Screen:
    """What was begun and may be gone on with; or something new."""
    told = lines(*(draft_line(words, form) for form in drafts))
    new = [Button(words.plain("button-new-application"), keys.Openings(page=0).pack())]
    return Screen(paragraphs(words("apply-drafts"), told), [*resume_rows(words, drafts), new])


def draft_line(words: Words, form: Form) -> str:
    """One draft and where it stands."""
    title = form.event.title.best(words.language)
    name = form.called or words.plain("apply-draft-unnamed")
    if form.stage is Stage.SUMMARY:
        return words("apply-draft-ready", title=title, name=name)
    place, total = step(form.code or "name")
    return words("apply-draft-at", title=title, name=name, step=place, total=total)


def resume_rows(words: Words, drafts: Sequence[Form]) -> Rows:
    """A button for each draft; named when there are several."""
    rows = []
    for form in drafts:
        name = form.called or words.plain("apply-draft-unnamed")
        label = words.plain("button-resume-named", name=_short(name)) if len(drafts) > 1 or form.for_colleague else ""
        data = keys.Resume(application=form.application.id).pack()
        rows.append([Button(label or words.plain("button-resume"), data)])
    return rows


def for_whom_screen(words: Words, door: Door, actor: Person) -> Screen:
    """For me, for a colleague, or on with what was begun."""
    delegation = door.delegation.id
    begun = [form for form in [door.own, *door.begun] if form and form.application.status is Status.DRAFT]
    rows = list(resume_rows(words, begun))
    news = "apply-for-whom-begun" if begun else "apply-for-whom"
    if door.own is None:
        me = keys.BeginFor(delegation=delegation, person=actor.id).pack()
        rows.append([Button(words.plain("button-for-me"), me)])
    elif door.own.application.status is not Status.DRAFT:
        news = "apply-for-whom-applied"
        mine = OpenApplication(application=door.own.application.id).pack()
        rows.append([Button(words.plain("button-my-application"), mine)])
    rows.append([Button(words.plain("button-for-colleague"), keys.ForColleague(delegation=delegation).pack())])
    drafts = lines(*(draft_line(words, form) for form in begun))
    return Screen(paragraphs(words(news, event=event_line(words, door.event)), drafts), rows)


def colleagues_screen(words: Words, door: Door) -> Screen:
    """Which colleague: one the desk knows, or another."""
    delegation = door.delegation.id
    known = [
        [Button(_short(one.profile.name), keys.BeginFor(delegation=delegation, person=one.id).pack())]
        for one in door.colleagues
    ]
    another = [Button(words.plain("button-another-colleague"), keys.BeginFor(delegation=delegation, person=0).pack())]
    back = [Button(words.plain("button-back"), keys.Begin(delegation=delegation).pack())]
    text = words("apply-which-colleague", event=event_line(words, door.event))
    return Screen(text, [*resume_rows(words, door.begun), *known, another, back])


def _opening(words: Words, one: Opening, place: int, city: str, dates: str) -> str:
    title = one.event.title.best(words.language)
    if len(one.event.delegations) == 1 or one.origin is None:
        return words("apply-opening", number=place, title=title, city=city, dates=dates)
    origin = one.origin.name.best(words.language)
    return words("apply-opening-from", number=place, title=title, city=city, dates=dates, origin=origin)


def _short(name: str) -> str:
    return cut(name, NAME_ON_BUTTON)
