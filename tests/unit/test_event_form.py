"""A new event in the making: which question comes next, what each takes, the event that comes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from delegation import event_form
from delegation.errors import BadAnswer, NotFound
from delegation.event_form import STAGES, Step
from tests.unit.test_story_writing import example

HOME = "Asia/Yakutsk"
TODAY = date(2018, 1, 10)
TODAY = date(2018, 3, 2)
TOLD = {
    "kind": "forum",
    "title_ru": "Форум друзей",
    "title_en": "",
    "title_zh": "",
    "party": "ccpit-shenyang",
    "city": "Harbin",
    "zone": "Asia/Shanghai",
    "starts": "2018-06-27",
    "ends": "2018-06-29",
    "registration": "2018-05-15",
    "registration_time": "",
    "documents": "",
    "direction": "outgoing",
    "origin": "mcic-blagoveshchensk",
    "quota": "30",
}


def without(*steps: str) -> dict[str, str]:
    return {step: answer for step, answer in TOLD.items() if step not in steps}


def test_every_step_belongs_to_one_of_nine_stages() -> None:
    assert len(STAGES) == 9
    assert sorted(step for steps in STAGES for step in steps) == sorted(Step)
    assert [event_form.stage(step) for step in Step] == sorted(event_form.stage(step) for step in Step)


def test_the_first_question_without_an_answer_comes_next() -> None:
    assert event_form.next_step({}) is Step.KIND
    assert event_form.next_step(without("zone", "ends")) is Step.ZONE
    assert event_form.next_step(TOLD) is None


def test_a_time_is_asked_only_where_there_is_a_day() -> None:
    assert event_form.next_step(without("registration_time")) is Step.REGISTRATION_TIME
    assert event_form.previous_step(Step.DIRECTION, TOLD) is Step.DOCUMENTS
    assert event_form.previous_step(Step.DOCUMENTS, TOLD) is Step.REGISTRATION_TIME
    assert event_form.previous_step(Step.KIND, TOLD) is None


def test_an_answer_that_another_one_outdates_is_asked_again() -> None:
    assert "ends" not in event_form.with_answer(TOLD, Step.STARTS, "2018-07-01")
    assert "ends" in event_form.with_answer(TOLD, Step.STARTS, "2018-06-29")
    assert "registration" not in event_form.with_answer({**TOLD, "starts": "2018-05-10"}, Step.ENDS, "2018-05-14")
    assert "registration_time" not in event_form.with_answer(TOLD, Step.REGISTRATION, "2018-05-10")
    moved = event_form.with_answer(TOLD, Step.PARTY, "changchun-drc")
    assert not {"city", "zone"} & moved.keys()
    assert event_form.with_answer(TOLD, Step.PARTY, "ccpit-shenyang") == TOLD


def test_the_event_is_what_was_told() -> None:
    event = event_form.build(TOLD, "forum-2018", HOME)
    assert (event.code, event.city, event.starts, event.ends) == (
        "forum-2018",
        "Harbin",
        date(2018, 6, 27),
        date(2018, 6, 29),
    )
    assert event.registration_deadline == datetime(2018, 5, 15, 14, 59, tzinfo=UTC)
    assert event.document_deadline is None
    assert event.delegations[0].code == "blagoveshche-to-forum-2018"
    assert event.delegations[0].quota.total == 30


def test_an_event_that_is_not_told_to_the_end_is_not_made() -> None:
    with pytest.raises(ValueError, match="quota"):
        event_form.build(without("quota"), "forum", HOME)


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ({"title_en": "The Tenth APEC SME Technology Conference and Fair"}, "the-tenth-apec-sme-2018"),
        ({"title_ru": "Амурский экономический форум"}, "amurskii-ekonomicheskii-2018"),
        ({"title_zh": "阿穆尔经济论坛"}, "a-mu-er-jing-ji-lun-tan-2018"),
        ({"title_ru": "Щ" * 60}, "event-2018"),
    ],
)
def test_an_event_is_called_by_its_title_in_latin_letters(title: dict[str, str], code: str) -> None:
    assert event_form.event_code({**without("title_ru"), **title}) == code


def test_a_second_event_of_the_name_gets_a_number_and_no_code_is_too_long() -> None:
    assert event_form.numbered("forum-2018", 1) == "forum-2018"
    assert event_form.numbered("forum-2018", 2) == "forum-2018-2"
    assert len(event_form.numbered("x" * 40, 17)) == 40
    assert len(event_form.delegation_code("mcic-blagoveshchensk", "x" * 40)) == 40


@pytest.mark.parametrize(
    ("step", "typed", "kept"),
    [
        (Step.TITLE_EN, "  <b>Fair</b> & Co ", "<b>Fair</b> & Co"),
        (Step.ZONE, "шэньян", "Asia/Shanghai"),
        (Step.ENDS, "30.06.2018", "2018-06-30"),
        (Step.REGISTRATION_TIME, "9.05", "09:05"),
        (Step.QUOTA, "３０", "30"),
    ],
)
def test_what_is_typed_is_kept_in_one_form(step: Step, typed: str, kept: str) -> None:
    assert event_form.read_answer(step, typed, TOLD, TODAY) == kept


@pytest.mark.parametrize(
    ("step", "typed", "key"),
    [
        (Step.TITLE_RU, "🎉", "bad-words"),
        (Step.TITLE_RU, "\u200b", "bad-empty"),
        (Step.CITY, "x" * 81, "bad-too-long"),
        (Step.KIND, "forum", "bad-choice"),
        (Step.ENDS, "26.06.2018", "bad-ends-before"),
        (Step.DOCUMENTS, "30.06.2018", "bad-deadline-late"),
        (Step.QUOTA, "0", "bad-seats"),
        (Step.QUOTA, "10001", "bad-seats"),
        (Step.QUOTA, "-3", "bad-seats"),
        (Step.DOCUMENTS_TIME, "25:00", "bad-time"),
    ],
)
def test_what_cannot_be_read_is_named(step: Step, typed: str, key: str) -> None:
    with pytest.raises(BadAnswer) as refused:
        event_form.read_answer(step, typed, TOLD, TODAY)
    assert refused.value.key == key


@pytest.mark.parametrize(
    ("step", "told", "day"),
    [
        (Step.STARTS, {}, date(2018, 5, 1)),
        (Step.ENDS, {Step.STARTS: "2018-06-27"}, date(2018, 6, 29)),
        (Step.REGISTRATION, {Step.STARTS: "2018-06-27"}, date(2018, 6, 13)),
        (Step.DOCUMENTS, {Step.STARTS: "2018-03-05"}, date(2018, 3, 2)),
    ],
)
def test_what_is_no_date_is_answered_with_a_day_ahead(step: Step, told: dict[str, str], day: date) -> None:
    with pytest.raises(BadAnswer) as refused:
        event_form.read_answer(step, "soon", told, TODAY)
    assert refused.value.examples == {"example": day}


def test_only_what_was_offered_can_be_chosen() -> None:
    assert event_form.read_choice(Step.PARTY, "ccpit", {"ccpit": object()}) == "ccpit"
    for step, choice in ((Step.PARTY, "other"), (Step.KIND, "party"), (Step.QUOTA, "7"), (Step.DIRECTION, "")):
        with pytest.raises(NotFound):
            event_form.read_choice(step, choice, {"ccpit": object()})


def test_one_title_is_needed_and_some_steps_can_be_left_out() -> None:
    event_form.check_skip(Step.TITLE_EN, {"title_ru": ""})
    event_form.check_skip(Step.TITLE_ZH, {"title_ru": "", "title_en": "Fair"})
    event_form.check_skip(Step.DOCUMENTS, TOLD)
    for step, answers in ((Step.TITLE_ZH, {"title_ru": "", "title_en": ""}), (Step.TITLE_RU, TOLD), (Step.QUOTA, TOLD)):
        with pytest.raises(BadAnswer):
            event_form.check_skip(step, answers)


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("41.7968, 123.4294", (41.7968, 123.4294, "")),
        ("41.7968,123.4294 Expo Centre", (41.7968, 123.4294, "Expo Centre")),
        ("41,7968, 123,4294", (41.7968, 123.4294, "")),
        ("41,7968 123,4294 Экспоцентр, зал 1", (41.7968, 123.4294, "Экспоцентр, зал 1")),
        ("-33 151.2，Opera", (-33.0, 151.2, "Opera")),
    ],
)
def test_a_place_is_two_numbers_and_perhaps_a_name(typed: str, place: tuple[float, float, str]) -> None:
    assert event_form.read_place(typed) == place


@pytest.mark.parametrize("typed", ["", "Shenyang", "41.7968", "41,2", "91, 10", "10, 181", "١٢"])
def test_what_is_no_place_is_refused(typed: str) -> None:
    with pytest.raises(BadAnswer):
        event_form.read_place(typed)


def test_calendars_offer_what_fits_and_open_where_it_is_near() -> None:
    assert event_form.bounds(Step.ENDS, TOLD, TODAY)[0] == date(2018, 6, 27)
    assert event_form.bounds(Step.DOCUMENTS, TOLD, TODAY) == (TODAY, date(2018, 6, 29))
    assert event_form.opens_at(Step.STARTS, {}, TODAY) == TODAY
    assert event_form.opens_at(Step.ENDS, without("ends"), TODAY) == date(2018, 6, 27)
    assert event_form.opens_at(Step.DOCUMENTS, TOLD, date(2019, 1, 1)) == date(2018, 6, 29)


def test_a_deadline_survives_being_taken_apart_and_put_together() -> None:
    for event in example().events:
        for step, at in (
            (Step.REGISTRATION, event.registration_deadline),
            (Step.DOCUMENTS, event.document_deadline),
        ):
            assert event_form.deadline(event_form.deadline_answers(at, step, HOME), step, HOME) == at


def test_dates_of_an_event_must_fit_to_each_other() -> None:
    for event in example().events:
        event_form.check_dates(event, HOME)
    event = event_form.build(TOLD, "forum", HOME)
    for wrong in (replace(event, ends=date(2018, 6, 26)), replace(event, starts=TODAY, ends=TODAY)):
        with pytest.raises(BadAnswer):
            event_form.check_dates(wrong, HOME)
