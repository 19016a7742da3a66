"""How days and times are said to one reader."""

from datetime import UTC, date, datetime

from bot.texts import Speaker, Texts


def test_the_year_is_left_out_by_the_readers_own_calendar() -> None:
    new_year = datetime(2018, 12, 31, 20, tzinfo=UTC)  # 5:00 on 1 January in Blagoveshchensk
    speaker = Speaker(Texts(), "Asia/Yakutsk")
    assert "2019" not in speaker.within("en", "Asia/Yakutsk", new_year).day(date(2019, 6, 27))
    assert "2019" in speaker.within("en", "Europe/London", new_year).day(date(2019, 6, 27))
