"""A delegate's papers as questions and answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.documents import Passport, RoomWish, Sex, Travel
from delegation.errors import BadAnswer, NotFound
from delegation.event import Ask, Delegation, Direction, Quota, VisaRule
from delegation.sheet import (
    PASSPORT_CODES,
    TRAVEL_CODES,
    Asking,
    Sheet,
    asked_codes,
    complete,
    missing,
    questionnaire,
)

TODAY = date(2018, 4, 1)
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


def delegation(*asks: Ask, visa: VisaRule = VisaRule.NONE, months: int | None = None) -> Delegation:
    return Delegation(
        code="amur",
        direction=Direction.OUTGOING,
        origin="mcic",
        quota=Quota(total=10),
        asks=frozenset(asks) if asks else None,
        visa=visa,
        passport_months=months,
    )


def asking(*asks: Ask, name: str = "Петрова Анна Сергеевна") -> Asking:
    return Asking(delegation=delegation(*asks), name=name, today=TODAY, countries=("RU", "CN"))


def test_a_delegation_that_asks_nothing_misses_nothing() -> None:
    assert asked_codes(Sheet(), delegation()) == ()
    assert complete(Sheet(), delegation())


def test_a_visa_needs_the_passport_and_how_the_visa_stands() -> None:
    assert missing(Sheet(), delegation(visa=VisaRule.LETTER)) == (*PASSPORT_CODES, "visa")


def test_only_what_is_asked_is_missing() -> None:
    assert missing(Sheet(), delegation(Ask.SCAN, Ask.DIET, Ask.HOTEL)) == ("scan", "hotel", "diet")


def test_with_whom_a_room_is_shared_is_asked_of_who_shares_one() -> None:
    shares = Sheet().with_answer("hotel", "shared")
    assert "roommate" in missing(shares, delegation(Ask.HOTEL))
    named = shares.with_answer("roommate", "Орлова Ирина")
    alone = named.with_answer("hotel", "single")
    assert alone.travel == Travel(hotel=RoomWish.SINGLE)


def test_papers_are_complete_when_they_are_confirmed() -> None:
    told = Sheet(passport=PASSPORT)
    confirmed = replace(told, travel=Travel(confirmed_at=datetime(2018, 4, 1, tzinfo=UTC)))
    assert not complete(told, delegation(Ask.PASSPORT))
    assert complete(confirmed, delegation(Ask.PASSPORT))
    assert not complete(confirmed, delegation(Ask.PASSPORT, Ask.DIET))


def test_the_latin_name_is_offered_from_ones_own() -> None:
    asked = questionnaire(Sheet(), asking(Ask.PASSPORT))
    assert asked.question("surname").choices == ("PETROVA",)
    assert asked.question("given_names").choices == ("ANNA",)
    assert asked.question("han").optional


def test_a_latin_name_offers_either_word_since_people_write_it_either_way() -> None:
    asked = questionnaire(Sheet(), asking(Ask.PASSPORT, name="Petrova Anna"))
    assert set(asked.question("surname").choices) == {"PETROVA", "ANNA"} == set(asked.question("given_names").choices)


def test_a_chinese_name_offers_its_characters_and_cannot_be_skipped() -> None:
    asked = questionnaire(Sheet(), asking(Ask.PASSPORT, name="王建国"))
    assert asked.question("han").choices == ("王建国",)
    assert not asked.question("han").optional


def test_a_number_follows_the_citizenship() -> None:
    russian = Sheet().with_answer("citizenship", "RU")
    with pytest.raises(BadAnswer):
        questionnaire(russian, asking(Ask.PASSPORT)).question("number").read("E12345678", "ru")
    chinese = replace(russian, passport=replace(PASSPORT, number="751234567")).with_answer("citizenship", "CN")
    assert chinese.passport.number == ""


def test_a_new_issue_asks_for_the_end_again() -> None:
    renewed = Sheet(passport=PASSPORT).with_answer("issued", "2025-05-01")
    assert missing(renewed, delegation(Ask.PASSPORT)) == ("expires",)


def test_another_number_is_another_passport() -> None:
    known, asked = Sheet(passport=PASSPORT, scans=2), delegation(Ask.PASSPORT, Ask.SCAN)
    assert missing(known.with_answer("number", "751234567"), asked) == ()
    assert missing(known.with_answer("number", "767654321"), asked) == ("issued", "expires", "scan")
    assert missing(known.with_answer("citizenship", "CN"), asked) == ("number", "issued", "expires", "scan")
    first = Sheet(passport=replace(PASSPORT, number="", issued=None, expires=None), scans=1)
    assert first.with_answer("number", "751234567").scans == 1


def test_words_are_no_choice_and_no_scan() -> None:
    asked = questionnaire(Sheet(), asking(Ask.PASSPORT, Ask.SCAN, Ask.VISA))
    for code in ("sex", "scan", "visa"):
        with pytest.raises(BadAnswer):
            asked.question(code).read("не знаю", "ru")


@pytest.mark.parametrize("code", ["", "confirmed_at", "visa_due", "name", "__class__"])
def test_a_forged_code_is_not_there(code: str) -> None:
    with pytest.raises(NotFound):
        Sheet().told(code)
    with pytest.raises(NotFound):
        Sheet().with_answer(code, "x")


def test_somebody_to_call_needs_a_number() -> None:
    asked = questionnaire(Sheet(), asking(Ask.EMERGENCY))
    with pytest.raises(BadAnswer):
        asked.question("emergency").read("мама", "ru")
    assert asked.question("emergency").read("мама, +7 914 123-45-67", "ru") == "мама, +7 914 123-45-67"


@given(st.frozensets(st.sampled_from(list(Ask)), min_size=1), st.sampled_from(list(RoomWish)))
def test_whatever_is_asked_every_question_can_be_reached_and_answered(asks: frozenset[Ask], wish: RoomWish) -> None:
    sheet = Sheet(passport=PASSPORT, scans=1).with_answer("hotel", wish)
    for code in TRAVEL_CODES[2:]:
        sheet = sheet.with_answer(code, "-")
    sheet = sheet.with_answer("visa", "applied")
    about = asking(*asks)
    assert [question.code for question in questionnaire(sheet, about).questions] == list(
        asked_codes(sheet, about.delegation)
    )
    assert set(missing(sheet, about.delegation)) <= ({"roommate"} if wish is RoomWish.SHARED else set())


@given(st.sampled_from([*PASSPORT_CODES, *TRAVEL_CODES]))
def test_what_is_told_is_told_back(code: str) -> None:
    sheet = Sheet(passport=PASSPORT, travel=Travel(hotel=RoomWish.SHARED, roommate="-", diet="any", arrival="-"))
    told = sheet.told(code)
    assert not told or sheet.with_answer(code, told).told(code) == told
