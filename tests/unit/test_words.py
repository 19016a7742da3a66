"""How days and times are said to one reader."""

from datetime import UTC, date, datetime

from bot.texts import Speaker, Texts


def test_the_year_is_left_out_by_the_readers_own_calendar() -> None:
    new_year = datetime(2018, 12, 31, 20, tzinfo=UTC)  # 5:00 on 1 January in Blagoveshchensk
    speaker = Speaker(Texts(), "Asia/Yakutsk")
    assert "2019" not in speaker.within("en", "Asia/Yakutsk", new_year).day(date(2019, 6, 27))
    assert "2019" in speaker.within("en", "Europe/London", new_year).day(date(2019, 6, 27))


def test_paper_says_the_year_always_and_the_clock_of_whom_it_is_for() -> None:
    words = Speaker(Texts(), "Asia/Yakutsk", "Blagoveshchensk").within(
        "en", "Asia/Yakutsk", datetime(2018, 6, 1, tzinfo=UTC)
    )
    at = datetime(2018, 6, 26, 11, 40, tzinfo=UTC)
    assert words.moment(at, "Asia/Shanghai", "Heihe") == ("Tuesday 26 June, 19:40 in Heihe (20:40 in Blagoveshchensk)")
    on_paper = words.in_zone("Asia/Shanghai").with_years()
    assert on_paper.moment(at, "Asia/Shanghai", "Heihe") == "Tuesday 26 June 2018, 19:40 in Heihe"
    assert on_paper.span(date(2018, 6, 27), date(2018, 6, 29)) == "27-29 June 2018"
