"""Delegates who had told their papers are asked again: more is wanted, another passport came, the form was put off."""

from __future__ import annotations

from datetime import date, timedelta

from delegation.event import Ask
from tests.conversation.broadcaster import PNG
from tests.conversation.composer import composes, opens
from tests.conversation.crowd import colleague_of
from tests.conversation.delegate import FILL, TOLD, answers, asks, delegate, passport_of, scans_of, tells, travel_of
from tests.conversation.desk import Desk
from tests.conversation.talk import heard, shown


async def test_who_confirmed_and_is_asked_for_more_hears_of_it_once(desk: Desk) -> None:
    irina = await composes(desk)
    one, application = await delegate(desk)
    await tells(one)
    await one.presses("confirm")
    other, _ = await delegate(desk, 1002)
    other.person.forgets()
    await opens(irina, "Rules")
    await shown(irina, "Hotel")
    await shown(irina, "Diet")
    one.person.forgets()
    await desk.forward(timedelta(minutes=1))
    await one.person.hears_nothing()
    await desk.forward(timedelta(minutes=2))
    news = await one.person.hears()
    assert news.text.splitlines()[0] == "⚠️ A few more answers are needed for the trip."
    assert "Still missing: Hotel, Food" in news.text
    await one.person.hears_nothing()
    await other.person.hears_nothing()  # who has not confirmed yet finds it in the form
    assert (await one.presses(FILL["en"])).text.startswith("12 of 13. Which hotel room")
    await answers(one, "single room", "halal")
    assert (await travel_of(desk, application)).diet == "halal"


async def test_who_lacks_nothing_after_all_is_not_asked_for_more(desk: Desk) -> None:
    irina = await composes(desk)
    one, _ = await delegate(desk)
    await tells(one)
    await one.presses("confirm")
    await opens(irina, "Rules")
    await shown(irina, "Hotel")
    await shown(irina, "✓ Hotel")
    await shown(irina, "✓ Visa")
    one.person.forgets()
    await desk.forward(timedelta(minutes=5))
    await one.person.hears_nothing()


async def test_a_changed_number_asks_for_the_dates_and_the_scan_of_the_new_passport(desk: Desk) -> None:
    await asks(desk, Ask.PASSPORT, Ask.SCAN)
    one, application = await delegate(desk)
    await one.presses(FILL["en"])
    await answers(one, *TOLD["en"][:-1])
    await one.after(one.person.sends_photo(PNG))
    await one.presses("confirm")
    await one.presses("change")
    await one.presses("Passport number")
    assert (await one.says("76 7654321")).text.startswith("9 of 11. When was the passport issued?")
    assert await scans_of(desk, application) == 0
    asked = await answers(one, "12.03.2025", "12.03.2035")
    assert asked.text.startswith("11 of 11. Please send a picture")
    await one.after(one.person.sends_photo(PNG))
    assert await scans_of(desk, application) == 1
    passport = await passport_of(desk, application)
    assert (passport.number, passport.issued) == ("767654321", date(2025, 3, 12))


async def test_words_after_the_form_was_put_off_offer_to_resume_it(desk: Desk) -> None:
    one, _ = await delegate(desk)
    await one.presses(FILL["en"])
    await answers(one, *TOLD["en"][:3])
    await one.presses("cancel")
    hint = await one.says("female")
    assert hint.text.startswith("Is this an answer about your documents?")
    assert "Anna Petrova: documents, question 4 of 11" in hint.text
    assert (await one.presses("Resume")).text.startswith("4 of 11. Which sex")


async def test_papers_and_drafts_are_offered_together_and_told_apart(desk: Desk) -> None:
    one, _ = await delegate(desk)
    await colleague_of(desk, 1001, "Ivan Orlov", submit=False)
    hint = await one.says("what now")
    assert hint.text.startswith("Is this an answer to one of these questions?")
    assert hint.labels == ["Resume: Ivan Orlov", "Documents: Anna Petrova"]


async def test_what_is_told_and_not_confirmed_counts_as_missing_for_staff(desk: Desk) -> None:
    irina = await composes(desk)
    one, _ = await delegate(desk)
    await tells(one)
    roster = await heard(irina, "/roster")
    assert "Missing data: 1" in roster.text
    assert "not confirmed" in roster.text
    assert "Documents: filled in, not confirmed yet" in (await shown(irina, "1")).text
    await one.presses("confirm")
    assert "Missing data" not in (await shown(irina, "Back")).text
