"""A broadcast is scheduled on the wall of a zone that is shown and can be changed; changes of clocks are said."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from delegation.zones import to_local
from tests.conversation.broadcaster import Broadcaster, opened
from tests.conversation.desk import Desk


@pytest.fixture
async def irina(desk: Desk) -> Broadcaster:
    irina = await Broadcaster.at(desk)
    await irina.writes("Автобус в 8:00")
    await irina.presses("preview")
    await irina.presses("schedule")
    return irina


async def scheduled_at(irina: Broadcaster) -> datetime:
    at = (await irina.broadcast()).scheduled_at
    assert at is not None
    return at


async def test_the_zone_is_chosen_and_what_is_typed_is_read_on_its_wall(desk: Desk, irina: Broadcaster) -> None:
    zones = await irina.presses("Время: Благовещенск")
    assert zones.text.startswith("По какому времени отправить?")
    assert any(label.startswith(("Пекин", "Шанхай")) for label in zones.labels)
    await irina.says("Москва")
    soon = to_local(desk.now + timedelta(hours=30), "Europe/Moscow").replace(second=0, microsecond=0)
    asked = await irina.says(f"{soon:%d.%m.%Y %H:%M}")
    assert "(Москва)" in asked.text
    assert "в Благовещенске" in asked.text, "the reader's own clock too"
    done = await irina.presses("confirm")
    assert "(Москва)" in done.text
    assert to_local(await scheduled_at(irina), "Europe/Moscow") == soon
    anna = await opened(desk, 1001)
    await desk.forward(timedelta(hours=31))
    assert (await anna.hears()).text == "Автобус в 8:00"


async def test_a_zone_is_changed_after_all_and_an_unknown_one_leaves_the_question(
    desk: Desk, irina: Broadcaster
) -> None:
    soon = to_local(desk.now + timedelta(hours=30), desk.app.settings.home_timezone)
    await irina.says(f"{soon:%d.%m.%Y %H:%M}")
    await irina.presses("Время: Благовещенск")
    unknown = await irina.says("Атлантида")
    assert "Атлантида" in unknown.text
    assert "По какому времени отправить?" in unknown.text
    await irina.person.sends_sticker()
    assert "По какому времени отправить?" in (await irina.last()).text
    day = await irina.presses("Москва")
    assert day.text.startswith("В какой день отправить?")
    assert "Время: Москва" in day.labels
    await irina.presses("Время: Москва")
    assert (await irina.presses("back")).text.startswith("В какой день отправить?")


@pytest.mark.parametrize(
    ("month", "day", "said", "instant"),
    [
        (3, 28, "Времени 2:30 в этот день не бывает", (1, 0)),
        (10, 31, "Время 2:30 в этот день наступает дважды", (0, 30)),
    ],
)
async def test_a_time_that_clocks_skip_or_repeat_is_said_before_it_is_confirmed(
    desk: Desk, irina: Broadcaster, month: int, day: int, said: str, instant: tuple[int, int]
) -> None:
    desk.telegram.clock.forward(datetime(2027, month, 1, tzinfo=UTC) - desk.now)
    await desk.app.telegram.call("getMe")
    await desk.app.idle()
    await irina.says("/broadcast")
    await irina.presses("preview")
    await irina.presses("schedule")
    await irina.presses("Время: Благовещенск")
    await irina.says("Берлин")
    asked = await irina.says(f"{day}.{month:02}.2027 2:30")
    assert said in asked.text
    await irina.presses("confirm")
    assert await scheduled_at(irina) == datetime(2027, month, day, *instant, tzinfo=UTC)
