from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.errors import BadAnswer
from delegation.zones import check_zone, comes_twice, day_in, is_skipped, is_zone, local_day_before, to_local, to_utc

CHANGING = (
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "America/Santiago",
    "Africa/Cairo",
    "America/Havana",
)
STEADY = ("Asia/Yakutsk", "Asia/Shanghai", "Asia/Kolkata", "Asia/Kathmandu")

walls = st.datetimes(datetime(2015, 1, 1), datetime(2035, 1, 1))  # noqa: DTZ001 (walls have no zone)
zones = st.sampled_from(CHANGING + STEADY)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("zone", "local", "instant"),
    [
        ("Asia/Yakutsk", "2018-05-15T18:00", "2018-05-15T09:00"),
        ("Europe/Berlin", "2024-03-31T02:30", "2024-03-31T01:00"),
        ("Europe/Berlin", "2024-03-31T02:00", "2024-03-31T01:00"),
        ("Europe/Berlin", "2024-03-31T03:00", "2024-03-31T01:00"),
        ("Europe/Berlin", "2024-10-27T02:30", "2024-10-27T00:30"),
        ("Australia/Lord_Howe", "2024-10-06T02:15", "2024-10-05T15:30"),
        ("Pacific/Apia", "2011-12-30T12:00", "2011-12-30T10:00"),
        ("America/Havana", "2024-03-10T00:30", "2024-03-10T05:00"),
    ],
)
def test_a_gap_goes_to_the_first_moment_after_it_and_a_fold_to_its_first(zone: str, local: str, instant: str) -> None:
    assert to_utc(wall(local), zone) == wall(instant).replace(tzinfo=UTC)


@given(walls, zones)
def test_an_instant_shows_the_wall_it_was_made_of_unless_that_is_skipped(local: datetime, zone: str) -> None:
    at = to_utc(local, zone)
    shown = to_local(at, zone)
    if shown == local:
        return
    before = (at - timedelta(microseconds=1)).astimezone(ZoneInfo(zone))
    after = at.astimezone(ZoneInfo(zone))
    assert shown > local
    assert before.utcoffset() < after.utcoffset()  # type: ignore[operator]
    assert before.replace(tzinfo=None) < local  # so `at` is the very first moment after the gap


@given(walls, zones)
def test_a_wall_time_comes_never_once_or_twice(local: datetime, zone: str) -> None:
    at = to_utc(local, zone)
    assert is_skipped(local, zone) == (to_local(at, zone) != local)
    again = any(to_local(at + timedelta(minutes=later), zone) == local for later in range(15, 180, 15))
    assert comes_twice(local, zone) == again or zone in ("Pacific/Apia",)
    assert not (is_skipped(local, zone) and comes_twice(local, zone))


@pytest.mark.parametrize(
    ("local", "skipped", "twice"),
    [
        ("2024-03-31T02:30", True, False),
        ("2024-03-31T03:00", False, False),
        ("2024-10-27T02:30", False, True),
        ("2024-10-27T03:00", False, False),
    ],
)
def test_what_clocks_in_berlin_skip_and_repeat(local: str, skipped: bool, twice: bool) -> None:
    assert is_skipped(wall(local), "Europe/Berlin") is skipped
    assert comes_twice(wall(local), "Europe/Berlin") is twice


@given(walls, zones)
def test_of_two_instants_with_one_wall_the_first_is_meant(local: datetime, zone: str) -> None:
    at = to_utc(local, zone)
    for earlier in (timedelta(minutes=30), timedelta(hours=1)):
        assert to_local(at - earlier, zone) != local


@given(walls, walls, st.sampled_from(STEADY))
def test_where_clocks_do_not_change_instants_keep_the_order_and_distance_of_walls(
    one: datetime, other: datetime, zone: str
) -> None:
    assert to_utc(one, zone) - to_utc(other, zone) == one - other


@given(walls, walls, zones)
def test_a_later_wall_is_never_an_earlier_instant_a_day_apart(one: datetime, other: datetime, zone: str) -> None:
    if other - one >= timedelta(days=1):
        assert to_utc(one, zone) < to_utc(other, zone)


@given(walls, zones, st.times())
def test_the_day_before_is_the_day_before_on_that_wall(local: datetime, zone: str, clock: time) -> None:
    at = to_utc(local, zone)
    before = local_day_before(at, zone, clock)
    day = day_in(at, zone) - timedelta(days=1)
    assert before == to_utc(datetime.combine(day, clock), zone)
    assert day_in(before, zone) == day
    assert before < at


def test_the_evening_before_is_six_on_that_wall_through_a_change_of_clocks() -> None:
    leaving = to_utc(wall("2024-03-31T10:00"), "Europe/Berlin")
    assert local_day_before(leaving, "Europe/Berlin", time(18)) == datetime(2024, 3, 30, 17, tzinfo=UTC)


def test_what_already_has_a_zone_is_no_wall_time() -> None:
    with pytest.raises(ValueError, match="zone"):
        to_utc(datetime(2018, 1, 1, tzinfo=UTC), "Asia/Yakutsk")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Asia/Yakutsk", "Asia/Yakutsk"),
        ("asia/yakutsk", "Asia/Yakutsk"),
        ("Yakutsk", "Asia/Yakutsk"),
        ("Якутск", "Asia/Yakutsk"),
        ("Благовещенск", "Asia/Yakutsk"),
        ("上海", "Asia/Shanghai"),
        ("new york", "America/New_York"),
        ("utc", "UTC"),
        (" Europe/Berlin\u200b", "Europe/Berlin"),
    ],
)
def test_a_zone_is_known_by_its_name_or_its_city_in_three_languages(typed: str, name: str) -> None:
    assert check_zone(typed) == name


def test_a_slip_in_a_name_is_answered_with_near_ones() -> None:
    with pytest.raises(BadAnswer) as refusal:
        check_zone("Asia/Yakutks")
    assert refusal.value.key == "bad-zone-near"
    assert "Asia/Yakutsk" in str(refusal.value.args_["near"])


@pytest.mark.parametrize("typed", ["mars", "../../etc/passwd", "localtime", "posixrules", "🙂", "+9"])
def test_what_is_no_zone_is_refused_and_no_file_is_opened(typed: str) -> None:
    with pytest.raises(BadAnswer, match="bad-zone"):
        check_zone(typed)
    with pytest.raises(BadAnswer, match="bad-zone"):
        to_utc(wall("2018-01-01T00:00"), typed)
    assert not is_zone(typed)


def test_nothing_is_no_zone() -> None:
    with pytest.raises(BadAnswer, match="bad-empty"):
        check_zone(" ")


@given(st.text(max_size=40))
def test_whatever_is_typed_for_a_zone_is_answered(typed: str) -> None:
    try:
        name = check_zone(typed)
    except BadAnswer as refusal:
        assert refusal.key.startswith("bad-")  # noqa: PT017
    else:
        assert is_zone(name)
