"""Where a delegation crosses the border, as its legs tell."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from delegation.border import Stay, stay
from delegation.event import Leg
from tests.unit.samples import delegation, event, leg, partner, utc

PARTNERS = [partner("ccpit"), partner("mcic", city="Blagoveshchensk", country="RU", timezone="Asia/Yakutsk")]
OVER = leg(1)
ON = leg(2, departs=utc(2018, 6, 26, 11), timezone="Asia/Shanghai", origin="Heihe", destination="Shenyang")
BACK = leg(3, departs=utc(2018, 6, 30, 9), timezone="Asia/Shanghai", origin="Shenyang", destination="Heihe")
HOME = leg(
    4, departs=utc(2018, 6, 30, 23), timezone="Asia/Shanghai", origin="Heihe", destination="Blagoveshchensk"
)  # 7:00 on the 1st of July in Heihe


def of(*legs: Leg) -> Stay:
    return stay(event(), delegation(legs=legs), PARTNERS)


def test_the_stay_is_between_the_legs_that_cross() -> None:
    assert of(HOME, BACK, OVER, ON) == Stay(
        entry_date=date(2018, 6, 26),
        entry_place="Heihe",
        exit_date=date(2018, 7, 1),
        exit_place="Heihe",
        route=("Blagoveshchensk", "Heihe", "Shenyang", "Heihe", "Blagoveshchensk"),
        places=("Heihe", "Shenyang"),
    )


def test_a_leg_within_the_country_is_no_way_out() -> None:
    found = of(OVER, ON, BACK)
    assert (found.exit_date, found.exit_place) == (None, "")


def test_a_leg_to_nowhere_known_is_the_way_in_when_no_other_is() -> None:
    there = leg(1, destination="Dalian")
    assert of(there).entry_place == "Dalian"
    assert of(leg(1, destination="Khabarovsk"), leg(2, destination="Shenyang")).entry_place == "Shenyang"


def test_a_leg_to_nowhere_known_is_the_way_out_when_no_other_is() -> None:
    away = leg(3, departs=utc(2018, 6, 30, 9), timezone="Asia/Shanghai", origin="Shenyang", destination="Vladivostok")
    assert (of(OVER, away).exit_place, of(OVER, away).exit_date) == ("Shenyang", date(2018, 6, 30))


def test_without_legs_nothing_is_known_but_the_place_itself() -> None:
    assert of() == Stay(places=("Shenyang",))


@given(st.permutations([OVER, ON, BACK, HOME]))
def test_the_order_in_which_legs_are_written_down_says_nothing(legs: list[Leg]) -> None:
    assert of(*legs) == of(OVER, ON, BACK, HOME)
