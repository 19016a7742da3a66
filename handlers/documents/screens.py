"""A delegate's papers in the making as screens."""

from __future__ import annotations

from collections.abc import Iterable

from delegation.markup import Html, lines, listed, paragraphs
from delegation.ports import Words
from delegation.registration import changeable_until
from delegation.sheet import PASSPORT_CODES, Sheet
from delegation.sheet_form import SheetForm, Stage
from handlers.answer import Answer, Button, Screen, Toast
from handlers.apply.asking import Asked, Leads, ask_of, question_screen
from handlers.apply.told import told_value
from handlers.documents import keyboards as keys
from handlers.my.keyboards import OpenApplication
from handlers.naming import event_line
from handlers.paging import side_by_side
from handlers.refusals import told


def form_screens(words: Words, form: SheetForm, *, opened: bool = False) -> list[Answer]:
    """The papers as they stand; a word over the chat when the button that was pressed is over. Who comes to them
    (`opened`) reads for which trip they are and what is known already."""
    late: list[Answer] = [Toast(words.plain("form-moved-on"))] if form.moved_on else []
    match form.stage:
        case Stage.OVER:
            return [*late, _over_screen(words, form)]
        case Stage.QUESTION:
            return [*late, _question(words, form, opened=opened)]
    return [*late, summary_screen(words, form)]


def summary_screen(words: Words, form: SheetForm) -> Screen:
    """All answers: to be confirmed, or confirmed and still to be changed."""
    application, confirmed = form.application, form.stage is Stage.CONFIRMED
    news = "papers-done" if confirmed else "form-from-profile" if form.from_earlier else "form-summary"
    change = Button(words.plain("button-change"), keys.ChangeList(application=application.id).pack())
    if confirmed:
        own = Button(words.plain(_whose(form)), OpenApplication(application=application.id).pack())
        rows = [[change], [own]]
    else:
        confirm = keys.Confirm(application=application.id, version=application.version).pack()
        cancel = Button(words.plain("button-cancel"), keys.PutOff(application=application.id).pack())
        rows = [[Button(words.plain("button-confirm"), confirm)], [change, cancel]]
    text = paragraphs(
        _noted(words, form),
        lines(words(news), *_about(words, form)),
        told_lines(words, form.sheet, form.questions.codes),
        short_line(words, form),
    )
    return Screen(text, rows)


def change_screen(words: Words, form: SheetForm) -> Screen:
    """Which answer is to be changed?"""
    number = form.application.id
    buttons = [
        Button(words.plain(f"label-{code}"), keys.ChangeOne(application=number, question=code).pack())
        for code in form.questions.codes
    ]
    back = Button(words.plain("button-back"), keys.OpenPapers(application=number).pack())
    text = paragraphs(words("form-change"), told_lines(words, form.sheet, form.questions.codes))
    return Screen(text, [*side_by_side(buttons, 2), [back]])


def put_off_screen(words: Words, form: SheetForm) -> Screen:
    """Stopped, and how to go on."""
    resume = Button(words.plain("button-resume"), keys.OpenPapers(application=form.application.id).pack())
    return Screen(lines(words("papers-put-off"), deadline_line(words, form)), [[resume]])


def told_lines(words: Words, sheet: Sheet, codes: Iterable[str]) -> Html:
    """Answers, one under the other."""
    return lines(
        *(
            words("told-line", label=words.plain(f"label-{code}"), value=told_value(words, code, sheet.told(code)))
            for code in codes
        )
    )


def missing_labels(words: Words, codes: Iterable[str]) -> str:
    """What is missing, in words."""
    return str(listed([words.plain(f"label-{code}") for code in codes], words.plain("roster-comma")))


def short_line(words: Words, form: SheetForm) -> str:
    """That the passport ends too early for this trip."""
    if form.too_short is None or form.sheet.passport.expires is None:
        return ""
    expires, until = form.sheet.passport.expires, form.too_short
    return words("papers-too-short", expires=words.span(expires, expires), until=words.span(until, until))


def whose_line(words: Words, form: SheetForm) -> Html:
    """Whose papers they are when it is a colleague: one may answer for several."""
    return words("remind-colleague", name=form.called) if form.for_colleague else Html()


def deadline_line(words: Words, form: SheetForm) -> str:
    """By when the papers are due; nothing once they can be changed no more."""
    if form.event.document_deadline is None or form.now >= changeable_until(form.event):
        return ""
    return words("deadline-documents", until=words.deadline(form.event.document_deadline))


def _question(words: Words, form: SheetForm, *, opened: bool) -> Screen:
    asked, number, whom = form.questions.question(form.code), form.application.id, _whom(form)
    place, total = form.questions.step(form.code)
    which = {"application": number, "question": form.code}
    first = place == 1 and bool(form.missing)
    leads = Leads(
        choose=lambda choice: keys.choose(number, asked.code, choice),
        skip=keys.Skip(**which).pack(),
        keep=keys.Keep(**which).pack(),
        back=(keys.PutOff(application=number) if first else keys.Back(**which)).pack(),
        cancel=keys.PutOff(application=number).pack(),
    )
    described = Asked(
        question=asked,
        heading=words("form-step", step=place, total=total, ask=ask_of(words, asked, whom)),
        whom=whom,
        present=form.present,
        problem=_noted(words, form),
        where_to=lines(*_about(words, form), _why(words, form)) if opened or place == 1 else whose_line(words, form),
    )
    return question_screen(words, described, leads)


def _over_screen(words: Words, form: SheetForm) -> Screen:
    own = Button(words.plain(_whose(form)), OpenApplication(application=form.application.id).pack())
    return Screen(lines(words("papers-over"), event_line(words, form.event)), [[own]])


def _noted(words: Words, form: SheetForm) -> Html:
    """What was wrong with what was just given, or that one more picture came."""
    if form.problem is not None:
        return told(words, form.problem)
    return words("papers-scan-added", count=form.sheet.scans) if form.added else Html()


def _about(words: Words, form: SheetForm) -> list[str]:
    """Which trip, and whose papers when it is a colleague."""
    return [event_line(words, form.event), whose_line(words, form)]


def _why(words: Words, form: SheetForm) -> str:
    """What a passport is asked for and who sees it, or that it is known already; by when."""
    passport = set(PASSPORT_CODES).intersection(form.questions.codes)
    known = passport and passport.isdisjoint(form.missing)
    why = words("papers-known" if known else "papers-why") if passport else ""
    return lines(why, deadline_line(words, form))


def _whom(form: SheetForm) -> str:
    return "colleague" if form.for_colleague else "self"


def _whose(form: SheetForm) -> str:
    return "button-their-application" if form.for_colleague else "button-my-application"
