"""One's own applications and profile as screens."""

from __future__ import annotations

from delegation.application import LIVE, Status
from delegation.desk.badging import has_badge
from delegation.desk.printing import Print
from delegation.desk.profiles import Told
from delegation.event import EventStatus
from delegation.form import Form
from delegation.markup import Html, lines, paragraphs
from delegation.paging import Page
from delegation.ports import Words
from delegation.questions import CODES, CONSENT_VERSION, answer_of, question
from delegation.registration import changeable_until, is_open
from delegation.typed import cut
from delegation.zones import day_in
from handlers.answer import Button, Rows, Screen
from handlers.apply.asking import Asked, Leads, ask_of, question_screen
from handlers.apply.keyboards import Begin, Resume
from handlers.apply.told import told_lines
from handlers.ask.keyboards import Ask
from handlers.documents.keyboards import OpenPapers
from handlers.my import keyboards as keys
from handlers.my.standing import next_deadline, papers_line, standing_text, state_word, whom_of
from handlers.naming import event_line
from handlers.paging import range_line, side_by_side, turns
from handlers.placed import placed_lines
from handlers.printing.keyboards import print_one_button
from handlers.refusals import told

_LABEL = 30
"""Characters of a title on a button."""


def list_screen(words: Words, found: Page[Form]) -> Screen:
    """Everything one filled in: status, next step, deadline; eight a page."""
    if not found.total:
        return Screen(words("my-none"))
    told_of, rows = [], []
    for place, form in enumerate(found.items, start=found.first):
        told_of.append(_item(words, form, place))
        title = form.event.title.best(words.language)
        label = f"{place}. {cut(title, _LABEL)}"
        rows.append([Button(label, keys.OpenApplication(application=form.application.id).pack())])
    around = turns(words, found, lambda page: keys.MyPage(page=page).pack())
    return Screen(paragraphs(words("my-list"), *told_of, range_line(words, found)), [*rows, *around])


def card_screen(words: Words, form: Form, *, changed: bool = False) -> Screen:
    """One application: how it stands, what comes next, what was told; and what one can do."""
    application = form.application
    news = words("my-changed") if changed else ""
    who = words("my-colleague", name=form.called or words.plain("apply-draft-unnamed")) if form.for_colleague else ""
    text = paragraphs(
        news,
        standing_text(words, form),
        placed_lines(words, form.placed) if form.placed else "",
        lines(who, told_lines(words, application.answers)),
    )
    return Screen(text, _card_rows(words, form))


def withdraw_screen(words: Words, form: Form) -> Screen:
    """Is it meant?"""
    application = form.application
    text = words("my-withdraw-sure", whom=whom_of(form), name=form.called, event=event_line(words, form.event))
    sure = Button(words.plain("button-withdraw"), keys.WithdrawSurely(application=application.id).pack())
    back = Button(words.plain("button-back"), keys.OpenApplication(application=application.id).pack())
    return Screen(text, [[sure], [back]])


def correct_screen(words: Words, form: Form) -> Screen:
    """Which answer is to be changed?"""
    application = form.application
    until = words.deadline(changeable_until(form.event))
    text = paragraphs(words("form-change"), told_lines(words, application.answers), words("my-until", until=until))
    back = Button(words.plain("button-back"), keys.OpenApplication(application=application.id).pack())
    return Screen(text, [*_fields(words, application.id), [back]])


def profile_screen(words: Words, found: Told) -> Screen:
    """What I told about myself, and where it is used."""
    person = found.person
    news = words("profile-changed") if found.changed else words("profile")
    used = [event_line(words, event) for _, event in found.used]
    where = lines(words("profile-used"), *used) if used else words("profile-unused")
    consent = ""
    if person.consent_at is not None:
        day = words.day(day_in(person.consent_at, words.timezone))
        consent = words("profile-consent", date=day, version=person.consent_version or CONSENT_VERSION)
    text = paragraphs(news, told_lines(words, person.profile), lines(where, consent))
    return Screen(text, [[Button(words.plain("button-change"), keys.Correct(application=0).pack())]])


def profile_change_screen(words: Words, found: Told) -> Screen:
    """Which field is to be changed?"""
    text = paragraphs(words("form-change"), told_lines(words, found.person.profile))
    back = Button(words.plain("button-back"), keys.OpenProfile().pack())
    return Screen(text, [*_fields(words, 0), [back]])


def correct_form_screen(words: Words, form: Form, code: str) -> Screen:
    """The question about one answer of an application."""
    asked = Asked(
        question=question(code),
        heading=words("form-once", ask=ask_of(words, question(code), whom_of(form))),
        whom=whom_of(form),
        present=answer_of(form.application.answers, code),
        problem=told(words, form.problem) if form.problem else Html(),
    )
    cancel = keys.OpenApplication(application=form.application.id).pack()
    return question_screen(words, asked, _leads(form.application.id, code, cancel))


def correct_profile_screen(words: Words, found: Told, code: str) -> Screen:
    """The question about one field of the profile."""
    asked = Asked(
        question=question(code),
        heading=words("form-once", ask=ask_of(words, question(code), "self")),
        present=answer_of(found.person.profile, code),
        problem=told(words, found.problem) if found.problem else Html(),
    )
    return question_screen(words, asked, _leads(0, code, keys.OpenProfile().pack()))


def _item(words: Words, form: Form, place: int) -> str:
    title, dates = form.event.title.best(words.language), words.span(form.event.starts, form.event.ends)
    named = form.for_colleague
    name = (form.called or words.plain("apply-draft-unnamed")) if named else ""
    head = words("my-item-colleague" if named else "my-item", number=place, title=title, dates=dates, name=name)
    return lines(head, state_word(words, form), papers_line(words, form), next_deadline(words, form))


def _leads(application_id: int, code: str, cancel: str) -> Leads:
    return Leads(
        choose=lambda choice: keys.CorrectChoose(application=application_id, question=code, choice=choice).pack(),
        skip=keys.CorrectSkip(application=application_id, question=code).pack(),
        back=keys.Correct(application=application_id).pack(),
        cancel=cancel,
    )


def _fields(words: Words, application_id: int) -> Rows:
    return side_by_side(
        [
            Button(words.plain(f"label-{code}"), keys.CorrectOne(application=application_id, question=code).pack())
            for code in CODES
        ],
        2,
    )


def _card_rows(words: Words, form: Form) -> Rows:
    application, live = form.application, form.application.status in LIVE
    number = application.id
    cancelled = form.event.status is EventStatus.CANCELLED
    rows: list[list[Button]] = []
    if application.status is Status.DRAFT and is_open(form.event, form.now):
        rows.append([Button(words.plain("button-resume"), Resume(application=number).pack())])
    if application.status is Status.OFFERED:
        rows.append(
            [
                Button(words.plain("button-take-seat"), keys.TakeSeat(application=number).pack()),
                Button(words.plain("button-refuse"), keys.RefuseSeat(application=number).pack()),
            ]
        )
    if form.asks_papers:
        rows.append([Button(words.plain("button-papers"), OpenPapers(application=number).pack())])
    if live and not cancelled and application.status is not Status.DRAFT:
        rows.append(
            [
                Button(words.plain("button-programme"), keys.Itinerary(application=number).pack()),
                Button(words.plain("button-calendar"), keys.ItineraryFile(application=number).pack()),
            ]
        )
    if has_badge(application, form.event):
        code = Button(words.plain("button-badge"), keys.BadgeCode(application=number).pack())
        rows.append([code, print_one_button(words, number, Print.BADGES)])
    onward = []
    if live and application.status is not Status.DRAFT and form.now < changeable_until(form.event):
        onward.append(Button(words.plain("button-change"), keys.Correct(application=number).pack()))
    if live:
        onward.append(Button(words.plain("button-withdraw"), keys.Withdraw(application=number).pack()))
    elif is_open(form.event, form.now):
        onward.append(Button(words.plain("button-apply"), Begin(delegation=application.delegation_id).pack()))
    ask = Button(words.plain("button-ask"), Ask(delegation=application.delegation_id).pack())
    return [
        *rows,
        *([onward] if onward else []),
        [ask],
        [Button(words.plain("button-back"), keys.MyPage(page=0).pack())],
    ]
