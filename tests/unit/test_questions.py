from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation import questions
from delegation.errors import BadAnswer, NotFound
from delegation.language import LANGUAGES, Language
from delegation.person import Profile
from delegation.questionnaire import SKIPPED
from delegation.questions import CODES, INDUSTRIES, QUESTIONS

FULL = Profile(**dict.fromkeys(CODES, "x"))
profiles = st.sets(st.sampled_from(CODES)).map(lambda told: Profile(**dict.fromkeys(told, "x")))


def test_every_field_of_a_profile_has_its_question_and_no_other() -> None:
    assert tuple(field.name for field in fields(Profile)) == CODES


def test_only_what_somebody_may_not_have_can_be_skipped() -> None:
    optional = {question.code for question in QUESTIONS if question.optional}
    assert optional == {"tax_number", "industry", "offers", "seeks", "brings"}


@pytest.mark.parametrize("code", CODES)
def test_a_dash_skips_what_may_be_skipped_and_nothing_else(code: str) -> None:
    asked = questions.question(code)
    if asked.optional:
        assert asked.read("—", "ru") == SKIPPED
        assert questions.answer_of(questions.skip(Profile(), code), code) == SKIPPED
    else:
        with pytest.raises(BadAnswer):
            asked.read("-", "ru")
        with pytest.raises(NotFound):
            questions.skip(Profile(), code)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("typed", ["", "\u200b", "🙂" * 50, "a" * 5000, "/start", "<b>&"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_bad_input_is_answered_by_every_question(code: str, typed: str, language: Language) -> None:
    try:
        answer = questions.question(code).read(typed, language)
    except BadAnswer as refusal:
        assert refusal.key.startswith("bad-")  # noqa: PT017
    else:
        assert answer == typed


@pytest.mark.parametrize("code", INDUSTRIES)
def test_a_branch_chosen_by_its_button_reads_as_its_code(code: str) -> None:
    assert questions.question("industry").read(code, "en") == code


def test_a_branch_may_be_typed() -> None:
    assert questions.question("industry").read("пчеловодство", "ru") == "пчеловодство"


def test_the_conversation_says_which_question_it_is_on() -> None:
    assert questions.step("name") == (1, 10)
    assert questions.step("brings") == (10, 10)


def test_before_the_first_there_is_none() -> None:
    assert questions.previous("name") == ""


@pytest.mark.parametrize("code", CODES[1:])
def test_back_undoes_next(code: str) -> None:
    assert questions.step(questions.previous(code))[0] == questions.step(code)[0] - 1


def test_a_complete_profile_has_nothing_left_to_ask() -> None:
    assert questions.first_unanswered(FULL) == ""
    assert {questions.next_question(FULL, code) for code in CODES} == {""}


@given(profiles, st.sampled_from(CODES))
def test_the_next_question_is_open_and_never_skips_one_that_comes_sooner(profile: Profile, after: str) -> None:
    coming = questions.next_question(profile, after)
    open_ones = questions.unanswered(profile)
    if not coming:
        assert open_ones == ()
        return
    assert coming in open_ones
    later = [code for code in open_ones if CODES.index(code) > CODES.index(after)]
    assert coming == (later or open_ones)[0]


@given(profiles)
def test_answering_what_is_asked_ends_after_at_most_ten_questions(profile: Profile) -> None:
    code = questions.first_unanswered(profile)
    for _ in CODES:
        if not code:
            break
        profile = questions.with_answer(profile, code, "x")
        code = questions.next_question(profile, code)
    assert code == ""
    assert profile == FULL


@pytest.mark.parametrize("code", ["", "id", "__class__", "passport"])
def test_a_forged_question_is_not_there(code: str) -> None:
    for ask in (questions.question, questions.step, questions.previous):
        with pytest.raises(NotFound):
            ask(code)
    with pytest.raises(NotFound):
        questions.answer_of(FULL, code)
    with pytest.raises(NotFound):
        questions.with_answer(FULL, code, "x")
    with pytest.raises(NotFound):
        questions.next_question(FULL, code)
