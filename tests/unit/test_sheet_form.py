"""Where the conversation about papers stands, and where each step leads."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.application import Status
from delegation.documents import Passport, Sex, Travel
from delegation.event import Ask, EventStatus
from delegation.sheet import Sheet
from delegation.sheet_form import SheetForm, Stage, answered, moved_on, stepped_back, with_scan
from tests.unit.samples import application, delegation, event, person, utc

NOW = utc(2018, 4, 1)
PASSPORT = Passport(
    surname="PETROVA",
    given_names="ANNA",
    han="-",
    sex=Sex.FEMALE,
    birth_date=date(1980, 4, 5),
    birth_place="USSR",
    citizenship="RU",
    number="751234567",
    issued=date(2015, 4, 5),
    expires=date(2025, 4, 5),
)
ANSWERS = {
    "surname": "PETROVA",
    "given_names": "ANNA",
    "han": "-",
    "sex": "female",
    "birth_date": "1980-04-05",
    "birth_place": "USSR",
    "citizenship": "RU",
    "number": "751234567",
    "issued": "2015-04-05",
    "expires": "2025-04-05",
    "visa": "applied",
    "hotel": "shared",
    "roommate": "-",
    "diet": "any",
    "arrival": "-",
    "emergency": "+79141234567",
}
EVERYTHING = frozenset(Ask)


def form(*asks: Ask, sheet: Sheet | None = None, status: Status = Status.APPROVED) -> SheetForm:
    asked = delegation(asks=frozenset(asks or EVERYTHING), passport_months=6)
    return SheetForm(
        application=application(status=status),
        event=event(delegations=(asked,)),
        person=person(),
        sheet=sheet or Sheet(),
        now=NOW,
    )


def step(at: SheetForm) -> SheetForm:
    return with_scan(at) if at.code == "scan" else answered(at, ANSWERS[at.code])


def test_it_begins_with_the_first_that_is_missing_and_ends_with_the_summary() -> None:
    at = form()
    asked = []
    while at.stage is Stage.QUESTION:
        asked.append(at.code)
        at = step(at)
    assert asked == [*at.questions.codes]
    assert at.stage is Stage.SUMMARY


def test_what_is_confirmed_is_confirmed_until_more_is_asked() -> None:
    told = Sheet(passport=PASSPORT, travel=Travel(confirmed_at=NOW))
    assert form(Ask.PASSPORT, sheet=told).stage is Stage.CONFIRMED
    assert form(Ask.PASSPORT, Ask.DIET, sheet=told).code == "diet"


def test_a_passport_of_an_earlier_trip_is_only_to_be_looked_through() -> None:
    at = form(Ask.PASSPORT, sheet=Sheet(passport=PASSPORT))
    assert (at.stage, at.from_earlier) == (Stage.SUMMARY, True)


@pytest.mark.parametrize("status", sorted(set(Status) - {Status.APPROVED}))
def test_only_delegates_are_asked(status: Status) -> None:
    assert form(status=status).stage is Stage.OVER


def test_nothing_is_asked_after_the_trip_nor_of_one_called_off() -> None:
    at = form()
    assert replace(at, now=utc(2018, 7, 1)).stage is Stage.OVER
    assert replace(at, event=replace(at.event, status=EventStatus.CANCELLED)).stage is Stage.OVER


def test_back_leads_to_the_question_before_and_no_further_than_the_first() -> None:
    at = step(step(form()))
    assert at.code == "han"
    before = stepped_back(at)
    assert before is not None
    assert before.code == "given_names"
    first = stepped_back(before)
    assert first is not None
    assert stepped_back(first) is None


def test_back_from_a_change_leads_to_the_summary() -> None:
    at = form(Ask.PASSPORT, sheet=Sheet(passport=PASSPORT))
    picked = replace(at, application=replace(at.application, question="number"))
    assert picked.stage is Stage.QUESTION
    back = stepped_back(picked)
    assert back is not None
    assert back.stage is Stage.SUMMARY


def test_an_end_too_early_is_kept_and_the_question_stays_until_one_goes_on() -> None:
    at = form(Ask.PASSPORT, sheet=Sheet(passport=replace(PASSPORT, expires=None)))
    warned = answered(at, "2018-12-01")
    assert (warned.code, warned.present) == ("expires", "2018-12-01")
    assert warned.problem is not None
    assert warned.problem.days == {"until": date(2018, 12, 29)}
    assert moved_on(warned, "expires").stage is Stage.SUMMARY


def test_a_picture_at_another_question_is_put_to_the_others() -> None:
    at = form(Ask.SCAN, Ask.DIET, sheet=Sheet(scans=1))
    more = with_scan(at)
    assert (more.code, more.sheet.scans, more.added) == ("diet", 2, True)


@given(st.frozensets(st.sampled_from(list(Ask)), min_size=1), st.lists(st.sampled_from(["answer", "back", "next"])))
def test_whatever_is_pressed_the_form_stands_at_a_question_or_at_the_end(
    asks: frozenset[Ask], pressed: list[str]
) -> None:
    at = form(*asks)
    for one in pressed:
        if at.stage is not Stage.QUESTION:
            break
        if one == "answer":
            at = step(at)
        elif one == "back":
            at = stepped_back(at) or at
        elif at.present:
            at = moved_on(at, at.code)
    assert at.code in {"", *at.questions.codes}
    assert (at.stage is Stage.SUMMARY) <= (not at.missing)
