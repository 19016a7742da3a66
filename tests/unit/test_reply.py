"""What is given in reply to a question, and what is no answer to it."""

from __future__ import annotations

import pytest

from delegation.errors import BadAnswer, NotFound
from delegation.questionnaire import SKIPPED, Kind, Question, typed
from delegation.questions import question
from delegation.reply import Chosen, NoAnswer, Reply, Shared, Skipped, Typed, read_reply

BUTTONS = Question(code="sex", read=typed(str), kind=Kind.BUTTON, choices=("female", "male"))


def refused(reply: Reply, code: str, *, colleague: bool = False) -> str:
    with pytest.raises(BadAnswer) as refusal:
        read_reply(reply, question(code), "en", colleague=colleague)
    return refusal.value.key


def test_words_are_read_as_the_question_reads_them() -> None:
    assert read_reply(Typed(" Anna  Petrova "), question("name"), "en") == "Anna Petrova"
    assert refused(Typed("7"), "name") == "bad-name"


def test_only_a_choice_of_the_question_can_be_chosen() -> None:
    assert read_reply(Chosen("trade"), question("industry"), "en") == "trade"
    for code, choice in (("industry", "piracy"), ("name", "trade")):
        with pytest.raises(NotFound):
            read_reply(Chosen(choice), question(code), "en")


def test_only_an_optional_question_can_be_skipped() -> None:
    assert read_reply(Skipped(), question("offers"), "en") == SKIPPED
    assert refused(Skipped(), "name") == "bad-needed"


@pytest.mark.parametrize("phone", ["79141234567", "+79141234567"])
def test_the_contact_of_whoever_applies_is_their_number(phone: str) -> None:
    assert read_reply(Shared(phone, own=True), question("phone"), "en") == "+79141234567"
    assert read_reply(Shared(phone, own=False), question("phone"), "en", colleague=True) == "+79141234567"


def test_anybody_elses_contact_is_refused() -> None:
    assert refused(Shared("79141234567", own=False), "phone") == "bad-contact-other"
    assert refused(Shared("79141234567", own=True), "phone", colleague=True) == "bad-contact-own"
    assert refused(Shared("79141234567", own=True), "name") == "error-only-text"


def test_what_is_no_answer_says_why() -> None:
    assert refused(NoAnswer(), "name") == "error-only-text"
    assert refused(NoAnswer("bad-edited"), "name") == "bad-edited"


def test_where_only_a_button_answers_a_photo_is_told_so() -> None:
    with pytest.raises(BadAnswer) as refusal:
        read_reply(NoAnswer(), BUTTONS, "en")
    assert refusal.value.key == "bad-choice"
