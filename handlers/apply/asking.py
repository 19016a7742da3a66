"""One question as a screen, whatever it is asked for: an application, a change of one answer, a profile."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from delegation.markup import Html, lines, paragraphs
from delegation.ports import Words
from delegation.questionnaire import Kind, Question
from handlers.answer import Button, Screen
from handlers.apply.told import choice_label, told_value
from handlers.paging import side_by_side

HALF_ROW: Final = 20
"""Characters that a phone shows of a button beside another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leads:
    """Where the buttons of a question lead, as callback data; "" leaves a button out."""

    choose: Callable[[str], str]
    skip: str
    back: str
    cancel: str
    keep: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question as it is asked now."""

    question: Question
    heading: Html
    """The question itself, in bold, with where one is."""
    whom: str = "self"
    """`self`, or `colleague` when it is about somebody else."""
    present: str = ""
    """What was answered before."""
    problem: Html = Html()
    """What was wrong with the answer just given: the news, where there is one."""
    where_to: Html = Html()
    """The event that it is for, where that is not plain: `/apply` opens the only form there is without asking."""


def ask_of(words: Words, question: Question, whom: str) -> str:
    """The question itself."""
    return words.plain(f"ask-{question.code}", whom=whom)


def question_screen(words: Words, asked: Asked, leads: Leads) -> Screen:
    """The question with its buttons; one's own phone number is asked with a keyboard that can share it."""
    code = asked.question.code
    present = asked.present and words("form-present", answer=told_value(words, code, asked.present))
    text = paragraphs(
        asked.problem, lines(asked.heading, words(f"hint-{code}", whom=asked.whom)), present, asked.where_to
    )
    if asked.question.kind is Kind.PHONE and asked.whom == "self":
        share = words.plain("button-share-phone")
        keep = [words.plain("button-next")] if asked.present else []
        return Screen(
            text, menu=[[share], [*keep, words.plain("button-back"), words.plain("button-cancel")]], contact=share
        )
    return Screen(text, list(_rows(words, asked, leads)))


def _rows(words: Words, asked: Asked, leads: Leads) -> Iterator[Sequence[Button]]:
    question = asked.question
    offered = [(choice_label(words, question.code, one), leads.choose(one)) for one in question.choices]
    choices = [Button(label, data) for label, data in offered if data]
    yield from side_by_side(choices, 2 if all(len(one.text) <= HALF_ROW for one in choices) else 1)
    onward = []
    if asked.present and leads.keep:
        onward.append(Button(words.plain("button-next"), leads.keep))
    if question.optional:
        onward.append(Button(words.plain("button-skip"), leads.skip))
    if onward:
        yield onward
    yield [Button(words.plain("button-back"), leads.back), Button(words.plain("button-cancel"), leads.cancel)]
