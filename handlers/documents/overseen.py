"""A delegate's papers as screens for who coordinates, and their scans as files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from delegation.desk import overseeing
from delegation.desk.overseeing import Overseen
from delegation.documents import SETTLED_VISAS, Scan, VisaState
from delegation.markup import Html, lines, paragraphs
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Button, Paper, Rows, Screen
from handlers.apply.told import told_value
from handlers.documents import keyboards as keys
from handlers.documents.screens import missing_labels, short_line, told_lines
from handlers.naming import event_line
from handlers.papers import Build, File
from handlers.roster.keyboards import OPENING, OpenRow

_ENDINGS: Final = {"application/pdf": ".pdf", "image/jpeg": ".jpg", "image/png": ".png"}


def overseen_screen(words: Words, overseen: Overseen) -> Screen:
    """What was told, what is missing, who sees to the visa."""
    form = overseen.form
    codes = form.questions.codes
    lacking = missing_labels(words, form.missing)
    told = [code for code in codes if form.sheet.told(code) and code != "visa"]
    unconfirmed = bool(codes) and not form.missing and form.sheet.travel.confirmed_at is None
    text = paragraphs(
        lines(words("papers-of", name=form.called), event_line(words, form.event)),
        told_lines(words, form.sheet, told),
        lines(
            words("roster-card-missing", what=lacking) if lacking else "",
            words("papers-unconfirmed") if unconfirmed else "",
            short_line(words, form),
            "" if codes else words("papers-not-asked"),
        ),
        _visa_lines(words, overseen),
    )
    return Screen(text, _rows(words, overseen))


def visa_screen(words: Words, overseen: Overseen) -> Screen:
    """How does the visa stand?"""
    number = overseen.form.application.id
    states = [
        [Button(words.plain(f"told-visa-{state}"), keys.SetVisa(application=number, state=state).pack())]
        for state in VisaState
    ]
    text = lines(words("visa-which"), words("remind-colleague", name=overseen.form.called))
    return Screen(text, [*states, [_back(words, number)]])


def due_screen(words: Words, overseen: Overseen) -> Screen:
    """Until when is the visa to be settled?"""
    text = lines(words("visa-due-ask"), words("remind-colleague", name=overseen.form.called))
    return Screen(text, [[_back(words, overseen.form.application.id)]])


def scan_papers(application_id: int, scans: list[Scan]) -> list[Paper]:
    """The scans as files, each made when it is sent."""
    return [Paper("scan", {"application": application_id, "scan": scan.id}) for scan in scans]


async def scan_paper(unit: Unit, words: Words, person: Person, facts: Mapping[str, str | int]) -> Build | None:
    """One scan, while its reader still may see it."""
    number = int(facts["scan"])
    scan, content = await overseeing.scan_content(unit, person, int(facts["application"]), number)
    name = scan.name or f"passport-{number}{_ENDINGS[scan.mime]}"
    return lambda: File(name, content, scan.mime)


def _visa_lines(words: Words, overseen: Overseen) -> Html:
    """How the visa stands where it is asked for: its state, who sees to it, until when."""
    travel = overseen.form.sheet.travel
    if "visa" not in overseen.form.questions.codes:
        return Html()
    owner = overseen.owner.called if overseen.owner else overseen.form.called
    due = words.span(travel.visa_due, travel.visa_due) if travel.visa_due else ""
    open_ = travel.visa not in SETTLED_VISAS
    return lines(
        words("visa-line", state=told_value(words, "visa", travel.visa or "")),
        words("visa-owner", name=owner) if open_ else "",
        words("visa-due", date=due, late="yes" if travel.visa_due < overseen.form.today else "no")
        if open_ and travel.visa_due
        else "",
    )


def _rows(words: Words, overseen: Overseen) -> Rows:
    form, number = overseen.form, overseen.form.application.id
    rows: list[list[Button]] = []
    if form.sheet.scans:
        rows.append([Button(words.plain("button-scans"), keys.ShowScans(application=number).pack())])
    if "visa" in form.questions.codes:
        rows.append([Button(words.plain("button-visa-state"), keys.VisaStates(application=number).pack())])
        if form.sheet.travel.visa not in SETTLED_VISAS:
            mine = overseen.owner is None
            see = words.plain("button-visa-mine" if mine else "button-visa-theirs")
            due = Button(words.plain("button-visa-due"), keys.AskDue(application=number).pack())
            rows.append([due, Button(see, keys.SeeToVisa(application=number, mine=mine).pack())])
    to_card = OpenRow(application=number, page=0, chosen=OPENING).pack()
    return [*rows, [Button(words.plain("button-back"), to_card)]]


def _back(words: Words, application_id: int) -> Button:
    return Button(words.plain("button-back"), keys.PapersOf(application=application_id).pack())
