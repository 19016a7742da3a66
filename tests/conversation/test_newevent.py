"""`/newevent`: an event is made in chat, step by step; whatever is typed, sent or pressed, it goes on from there."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from bot.app import App
from bot.settings import Settings
from delegation.event import Event, EventKind, EventStatus
from delegation.language import Language
from simulator import Heard, Telegram
from tests.conversation.applicant import Applicant
from tests.conversation.conftest import FAST
from tests.conversation.coordinator import coordinating, logged
from tests.conversation.desk import Desk

CHOICES: dict[Language, dict[str, str]] = {
    "ru": {
        "kind": "Форум",
        "party": "Шэньянский филиал CCPIT",
        "city": "Шэньян",
        "out": "Выезжаем мы",
        "centre": "Муниципальный центр",
        "publish": "Опубликовать",
    },
    "en": {
        "kind": "Forum",
        "party": "CCPIT Shenyang Sub-Council",
        "city": "Shenyang",
        "out": "Outgoing: we travel",
        "centre": "Municipal Center",
        "publish": "Publish",
    },
    "zh": {
        "kind": "论坛",
        "party": "中国国际贸易促进委员会沈阳市分会",
        "city": "沈阳",
        "out": "出访",
        "centre": "布拉戈维申斯克市国际合作中心",
        "publish": "发布",
    },
}
LAST_QUESTION = {"ru": "Сколько мест в делегации?", "en": "How many seats are there?", "zh": "共有多少名额？"}


async def told_up_to_seats(irina: Applicant, title: str = "Форум друзей") -> Heard:
    """Everything answered but the last question."""
    words = CHOICES[irina.language]
    await irina.says("/newevent")
    await irina.presses(words["kind"])
    await irina.says(title)
    await irina.presses("skip")
    await irina.says("友好论坛")
    await irina.presses(words["party"])
    await irina.presses(words["city"])
    await irina.presses("Asia/Shanghai")
    await irina.says("15.06.2027")
    await irina.presses("17")
    await irina.says("2027-05-20")
    await irina.presses("18:00")
    await irina.presses("skip")
    await irina.presses(words["out"])
    return await irina.presses(words["centre"])


async def named(desk: Desk, title: str) -> list[Event]:
    async with desk.app.database.reading(desk.now) as unit:
        return [event for event in await unit.events.all() if event.title.ru == title]


@pytest.mark.parametrize("language", ["ru", "en", "zh"])
async def test_an_event_is_made_step_by_step_and_published(desk: Desk, language: Language) -> None:
    irina = await coordinating(desk, language)
    asked = await told_up_to_seats(irina)
    assert LAST_QUESTION[language] in asked.text
    summary = await irina.says("30")
    assert "Форум друзей" in summary.text
    draft = await irina.presses("confirm")
    [event] = await named(desk, "Форум друзей")
    assert (event.status, event.kind) == (EventStatus.DRAFT, EventKind.FORUM)
    assert (event.inviting_party, event.city, event.timezone) == ("ccpit-shenyang", "Shenyang", "Asia/Shanghai")
    assert (event.starts, event.ends) == (date(2027, 6, 15), date(2027, 6, 17))
    deadline = event.registration_deadline
    assert deadline is not None
    assert f"{deadline.astimezone(ZoneInfo('Asia/Yakutsk')):%Y-%m-%d %H:%M}" == "2027-05-20 18:00"
    assert event.document_deadline is None
    [delegation] = event.delegations
    assert (delegation.origin, delegation.quota.total) == ("mcic-blagoveshchensk", 30)
    await irina.presses(CHOICES[language]["publish"], draft)
    [published] = await named(desk, "Форум друзей")
    assert published.status is EventStatus.PUBLISHED
    assert [entry.action for entry in await logged(desk, "event.add")] == ["event.add"]
    assert [entry.after for entry in await logged(desk, "event.publish")] == ["published"]


@pytest.mark.parametrize(
    ("language", "month", "weekday"),
    [("ru", "июнь 2027", "пн"), ("en", "June 2027", "Mo"), ("zh", "2027年6月", "周一")],
)
async def test_calendars_speak_the_readers_language(desk: Desk, language: Language, month: str, weekday: str) -> None:
    irina = await coordinating(desk, language)
    words = CHOICES[language]
    await irina.says("/newevent")
    await irina.presses(words["kind"])
    await irina.says("Форум")
    await irina.presses("skip")
    await irina.presses("skip")
    await irina.presses(words["party"])
    await irina.presses(words["city"])
    await irina.presses("Asia/Shanghai")
    calendar = await irina.says("15.06.2027")
    assert calendar.labels[0] == month
    assert calendar.labels[1] == weekday
    months = await irina.presses(calendar.labels[0], calendar)
    assert len(months.buttons) >= 5
    assert (await irina.presses("2028 ›", months)).labels[0] == "2028"


async def test_what_cannot_be_read_is_said_above_the_question_that_stays(desk: Desk) -> None:
    irina = await coordinating(desk)
    question = "What is it called in Russian?"
    await irina.says("/newevent")
    assert "I need one of the buttons here." in (await irina.says("a fair of course")).text
    assert (await irina.after(irina.person.sends_voice())).text.startswith("I need one of the buttons here.")
    assert question in (await irina.presses("Forum")).text
    for typed in ("🎉🎉", "щ" * 4000, "-", "…\u2060\u200d"):
        answered = (await irina.says(typed)).text
        assert answered.count(question) == 1
        assert answered.index(question) > 20, typed
    for sending in (irina.person.sends_voice(), irina.person.sends_sticker(), irina.person.sends_location(1, 2)):
        answered = (await irina.after(sending)).text
        assert answered.startswith("I can read text here.")
        assert question in answered
    asked = await irina.says("<b>Ярмарка</b> & Co")
    assert "in English?" in asked.text
    title = [message for message in irina.person.chat if not message.by_bot][-1]
    await irina.after(irina.person.edits(title, "Другая"))
    assert irina.screen.text.startswith("You changed an earlier message")
    assert "Now: <b>Ярмарка</b> & Co" in (await irina.presses("back", asked)).text


async def test_dates_that_do_not_fit_are_refused(desk: Desk) -> None:
    irina = await coordinating(desk)
    await irina.says("/newevent")
    await irina.presses("Forum")
    await irina.says("Форум")
    await irina.presses("skip")
    await irina.presses("skip")
    await irina.presses("CCPIT Shenyang Sub-Council")
    await irina.says("Harbin")
    assert "I know no time zone" in (await irina.says("Atlantis")).text
    await irina.says("harbin")
    assert "June has 30 days" in (await irina.says("31.06.2027")).text
    await irina.says("15.06.2027")
    assert "cannot be before the first" in (await irina.says("14.06.2027")).text
    await irina.says("16.06.2027")
    assert "cannot lie after the event" in (await irina.says("17.06.2027")).text


async def test_at_least_one_title_is_needed(desk: Desk) -> None:
    irina = await coordinating(desk)
    await irina.says("/newevent")
    await irina.presses("Forum")
    await irina.presses("skip")
    await irina.presses("skip")
    assert "needs a title in at least one language" in (await irina.presses("skip")).text
    assert "Who invites?" in (await irina.says("论坛")).text


async def test_a_command_in_the_middle_is_a_command_and_the_question_waits(desk: Desk) -> None:
    irina = await coordinating(desk)
    await irina.says("/newevent")
    await irina.presses("Forum")
    assert (await irina.says("/help")).text.startswith("What I can do")
    assert (await irina.says("/nonsense")).text.startswith("I did not understand")
    assert "in English?" in (await irina.says("Форум")).text


async def test_back_and_change_go_where_they_say(desk: Desk) -> None:
    irina = await coordinating(desk)
    await told_up_to_seats(irina)
    assert "Who sends the delegation?" in (await irina.presses("back")).text
    await irina.presses("next")
    await irina.says("30")
    await irina.presses("change")
    assert "What is it called in English?" in (await irina.presses("Title in English")).text
    assert "Everything is told" in (await irina.presses("back")).text
    await irina.presses("change")
    await irina.presses("First day")
    assert "Which is the last day?" in (await irina.says("20.06.2027")).text
    assert "Sunday 20 June" in (await irina.says("21.06.2027")).text


async def test_cancel_creates_nothing_and_old_buttons_are_of_the_past(desk: Desk) -> None:
    irina = await coordinating(desk)
    asked = await told_up_to_seats(irina)
    await irina.says("/cancel")
    assert "did not understand" in (await irina.says("30")).text
    await irina.presses("back", asked)
    assert irina.toast.startswith("This button belongs to an earlier message")
    again = await told_up_to_seats(irina)
    assert (await irina.presses("cancel", again)).text.startswith("Stopped; no event was created.")
    assert await named(desk, "Форум друзей") == []


async def test_another_conversation_ends_this_one_and_the_other_way_round(desk: Desk) -> None:
    irina = await coordinating(desk)
    await irina.says("/newevent")
    await irina.presses("Forum")
    await irina.says("/import")
    assert (await irina.says("Форум")).text.startswith("I need a file here.")
    await irina.says("/newevent")
    assert "I need one of the buttons" in (await irina.says("Форум")).text


async def test_two_taps_at_once_answer_once(desk: Desk) -> None:
    irina = await coordinating(desk)
    await irina.says("/newevent")
    titles = await irina.presses("Forum")
    await irina.presses_twice(titles, "skip")
    assert "in English?" in irina.screen.text
    await told_up_to_seats(irina)
    summary = await irina.says("30")
    await irina.presses_twice(summary, "confirm")
    assert len(await named(desk, "Форум друзей")) == 1


async def test_an_event_of_the_same_name_gets_a_code_of_its_own(desk: Desk) -> None:
    irina = await coordinating(desk)
    for _ in range(2):
        await told_up_to_seats(irina)
        await irina.says("30")
        await irina.presses("confirm")
    codes = sorted(event.code for event in await named(desk, "Форум друзей"))
    assert codes == ["forum-druzei-2027", "forum-druzei-2027-2"]


async def test_who_is_no_coordinator_of_all_is_refused_and_logged(desk: Desk) -> None:
    anna = Applicant.at(desk.app, desk.telegram)
    assert (await anna.says("/newevent")).text.startswith("This is not open to you.")
    one = await coordinating(desk, number=502, delegation_id=(await desk.delegation()).id)
    assert (await one.says("/newevent")).text.startswith("This is not open to you.")
    assert [entry.after for entry in await logged(desk, "refused")] == ["event.add", "event.add"]


async def test_a_restart_in_the_middle_changes_nothing(telegram: Telegram, settings: Settings) -> None:
    first = App(settings, limits=FAST)
    await first.start()
    desk = await Desk.open(first, telegram)
    irina = await coordinating(desk)
    asked = await told_up_to_seats(irina)
    await first.stop()
    second = App(settings, limits=FAST)
    await second.start()
    irina.app = second
    try:
        assert "Who sends the delegation?" in (await irina.presses("back", asked)).text
        await irina.presses("next")
        assert "Everything is told" in (await irina.says("30")).text
        await irina.presses("confirm")
        assert len(await named(Desk(second, telegram), "Форум друзей")) == 1
        await second.idle()
    finally:
        await second.stop()


async def test_without_partners_a_file_is_asked_for(telegram: Telegram, settings: Settings) -> None:
    app = App(settings, limits=FAST)
    await app.start()
    try:
        irina = await coordinating(Desk(app, telegram))
        assert (await irina.says("/newevent")).text.startswith("I know no partner yet")
        await app.idle()
    finally:
        await app.stop()
