from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.dates import DATE_EXAMPLE, read_date, read_moment, read_time
from delegation.errors import BadAnswer

days = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    "typed",
    [
        "27.06.2018",
        "27.6.2018",
        "27-06-2018",
        "2018-06-27",
        "2018/6/27",
        "2018年6月27日",
        "２０１８-０６-２７",
        " 27.06.2018\u200b",
    ],
)
def test_a_date_is_read_day_first_or_year_first(typed: str) -> None:
    assert read_date(typed) == date(2018, 6, 27)


@pytest.mark.parametrize(
    ("typed", "month", "days_", "example"),
    [
        ("31.06.2018", 6, 30, "30.06.2018"),
        ("2018-06-31", 6, 30, "2018-06-30"),
        ("29.02.2018", 2, 28, "28.02.2018"),
        ("0.03.2018", 3, 31, "01.03.2018"),
    ],
)
def test_a_day_that_its_month_does_not_have_is_told_how_many_it_has(
    typed: str, month: int, days_: int, example: str
) -> None:
    with pytest.raises(BadAnswer) as refusal:
        read_date(typed)
    assert refusal.value.key == "bad-date-day"
    assert refusal.value.args_ == {"typed": typed, "month": month, "days": days_, "example": example}


@pytest.mark.parametrize("typed", ["завтра", "27.06.18", "27.13.2018", "06/27/2018", "2018-06", "1" * 5000, "🙂"])
def test_what_is_no_date_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(BadAnswer) as refusal:
        read_date(typed)
    assert (refusal.value.key, refusal.value.args_["example"]) == ("bad-date", DATE_EXAMPLE)


def test_a_year_out_of_reach_is_refused() -> None:
    with pytest.raises(BadAnswer) as refusal:
        read_date("27.06.0218")
    assert refusal.value.args_ == {"typed": "27.06.0218", "first": "1900", "last": "2100"}


@pytest.mark.parametrize(("typed", "clock"), [("9:30", time(9, 30)), ("18.00", time(18)), ("0：05", time(0, 5))])
def test_a_time_of_day_is_read(typed: str, clock: time) -> None:
    assert read_time(typed) == clock


@pytest.mark.parametrize("typed", ["24:00", "9", "9:60", "noon", "9:30pm"])
def test_what_is_no_time_of_day_is_refused(typed: str) -> None:
    with pytest.raises(BadAnswer, match="bad-time"):
        read_time(typed)


@pytest.mark.parametrize(
    "typed", ["27.06.2018 9:30", "2018-06-27T09:30", "2018-06-27, 09:30:00", "2018年6月27日 9：30"]
)
def test_a_moment_is_a_date_and_a_time(typed: str) -> None:
    assert read_moment(typed) == datetime(2018, 6, 27, 9, 30)  # noqa: DTZ001 (a wall)


@pytest.mark.parametrize(
    ("typed", "key"),
    [("27.06.2018", "bad-moment"), ("31.06.2018 9:30", "bad-date-day"), ("27.06.2018 25:00", "bad-time")],
)
def test_a_moment_is_refused_for_what_is_wrong_with_it(typed: str, key: str) -> None:
    with pytest.raises(BadAnswer) as refusal:
        read_moment(typed)
    assert refusal.value.key == key


@given(days, st.sampled_from(["%d.%m.%Y", "%d-%m-%Y"]))
def test_every_date_reads_back_from_each_way_to_write_it(day: date, form: str) -> None:
    assert read_date(f"{day:{form}}") == day
    assert read_date(day.isoformat()) == day
    assert read_date(f"{day.year}年{day.month}月{day.day}日") == day


@given(days, st.times().map(lambda clock: clock.replace(second=0, microsecond=0)))
def test_every_moment_reads_back(day: date, clock: time) -> None:
    assert read_moment(f"{day} {clock:%H:%M}") == datetime.combine(day, clock)


@given(st.text(max_size=40) | st.from_regex(r"\d{1,4}[.\-/]\d{1,2}[.\-/]\d{1,4}([ T]\d\d:\d\d)?", fullmatch=True))
def test_whatever_is_typed_for_a_date_is_answered(typed: str) -> None:
    for read in (read_date, read_time, read_moment):
        try:
            value = read(typed)
        except BadAnswer as refusal:
            assert refusal.key.startswith("bad-")  # noqa: PT017
        else:
            assert value is not None
