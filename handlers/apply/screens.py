"""An application in the making as screens."""

from __future__ import annotations

from delegation.form import Form, Stage
from delegation.markup import Html, lines, paragraphs
from delegation.ports import Unit, Words
from delegation.questions import CODES, CONSENT_VERSION, question, step
from delegation.registration import refusal
from delegation.zones import day_in
from handlers.answer import Answer, Button, Screen, Toast
from handlers.apply import keyboards as keys
from handlers.apply.asking import Asked, Leads, ask_of, question_screen
from handlers.apply.told import told_lines
from handlers.my.keyboards import OpenApplication
from handlers.my.standing import next_deadline, standing_text, whom_of
from handlers.naming import event_line
from handlers.paging import side_by_side
from handlers.refusals import told


async def form_screens(unit: Unit, words: Words, form: Form) -> list[Answer]:
    """The form as it stands; a word over the chat when the button that was pressed is over."""
    late: list[Answer] = [Toast(words.plain("form-moved-on"))] if form.moved_on else []
    return [*late, await _screen(unit, words, form)]


async def _screen(unit: Unit, words: Words, form: Form) -> Screen:
    match form.stage:
        case Stage.CONSENT:
            own = await unit.partners.own()
            return consent_screen(words, form, own.name.best(words.language) if own else "")
        case Stage.QUESTION:
            return _question(words, form)
        case Stage.SUMMARY:
            return summary_screen(words, form)
        case Stage.CLOSED:
            why = refusal(form.event, form.now)
            return Screen(told(words, why) if why else "")
    return settled_screen(words, form)


def consent_screen(words: Words, form: Form, operator: str) -> Screen:
    """What is consented to; Next instead of I agree for who comes back to read it again."""
    application = form.application
    kind = "colleague-" if form.for_colleague else ""
    text = words(f"consent-{kind}{CONSENT_VERSION}", operator=operator, version=CONSENT_VERSION)
    event = event_line(words, form.event)
    cancel = Button(words.plain("button-cancel"), keys.PutAside(application=application.id).pack())
    if form.reread and application.consent_at is not None:
        given = words("consent-given", date=words.day(day_in(application.consent_at, words.timezone)))
        onward = Button(words.plain("button-next"), keys.Resume(application=application.id).pack())
        return Screen(paragraphs(_problem(words, form), text, given, event), [[onward], [cancel]])
    rows = [[Button(words.plain("button-agree"), keys.Agree(application=application.id).pack())], [cancel]]
    if not form.for_colleague:
        other = keys.ForColleague(delegation=application.delegation_id).pack()
        rows[1:] = [[Button(words.plain("button-for-colleague"), other), cancel]]
    return Screen(paragraphs(_problem(words, form), text, event), rows)


def _question(words: Words, form: Form) -> Screen:
    asked = question(form.code)
    place, total = step(form.code)
    which = {"application": form.application.id, "question": form.code}
    leads = Leads(
        choose=lambda choice: keys.Choose(**which, choice=choice).pack(),
        skip=keys.Skip(**which).pack(),
        keep=keys.Keep(**which).pack(),
        back=keys.Back(**which).pack(),
        cancel=keys.PutAside(application=form.application.id).pack(),
    )
    heading = words("form-step", step=place, total=total, ask=ask_of(words, asked, whom_of(form)))
    described = Asked(
        question=asked,
        heading=heading,
        whom=whom_of(form),
        present=form.present,
        problem=_problem(words, form),
        where_to=event_line(words, form.event) if place == 1 else Html(),
    )
    return question_screen(words, described, leads)


def summary_screen(words: Words, form: Form) -> Screen:
    """All answers, before they are handed in."""
    application = form.application
    news = words("form-from-profile" if form.from_profile else "form-summary")
    confirm = keys.Confirm(application=application.id, version=application.version).pack()
    rows = [
        [Button(words.plain("button-confirm"), confirm)],
        [
            Button(words.plain("button-change"), keys.ChangeList(application=application.id).pack()),
            Button(words.plain("button-cancel"), keys.PutAside(application=application.id).pack()),
        ],
    ]
    text = paragraphs(lines(news, event_line(words, form.event)), told_lines(words, application.answers))
    return Screen(paragraphs(_problem(words, form), text), rows)


def change_screen(words: Words, form: Form) -> Screen:
    """Which answer is to be changed?"""
    application = form.application
    buttons = [
        Button(words.plain(f"label-{code}"), keys.ChangeOne(application=application.id, question=code).pack())
        for code in CODES
    ]
    back = Button(words.plain("button-back"), keys.Resume(application=application.id).pack())
    text = paragraphs(words("form-change"), told_lines(words, application.answers))
    return Screen(text, [*side_by_side(buttons, 2), [back]])


def settled_screen(words: Words, form: Form) -> Screen:
    """What became of it: what happens next, by when."""
    opens = "button-their-application" if form.for_colleague else "button-my-application"
    rows = [
        [Button(words.plain(opens), OpenApplication(application=form.application.id).pack())],
        [
            Button(
                words.plain("button-register-colleague"),
                keys.ForColleague(delegation=form.application.delegation_id).pack(),
            )
        ],
    ]
    return Screen(standing_text(words, form), rows)


def aside_screen(words: Words, form: Form) -> Screen:
    """Stopped, and how to go on."""
    resume = Button(words.plain("button-resume"), keys.Resume(application=form.application.id).pack())
    return Screen(lines(words("apply-put-aside"), next_deadline(words, form)), [[resume]])


def _problem(words: Words, form: Form) -> Html:
    return told(words, form.problem) if form.problem else Html()
