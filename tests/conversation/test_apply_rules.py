"""The rules of applying as people meet them: what was told before, colleagues, deadlines, seats, rights."""

from __future__ import annotations

import pytest

from delegation.application import Status
from delegation.event import Quota
from tests.conversation.applicant import Applicant, applications_of, audited
from tests.conversation.desk import Desk


@pytest.fixture
def anna(desk: Desk) -> Applicant:
    return Applicant.at(desk.app, desk.telegram)


async def test_the_profile_is_offered_again_and_one_field_changed(desk: Desk, anna: Applicant) -> None:
    await anna.applies("1.")
    await anna.says("/apply")
    offered = await anna.presses("2.")
    assert offered.text.startswith("Use what you told me before?")
    assert "Amur Timber Ltd" in offered.text
    await anna.presses("change")
    await anna.presses("Position")
    summary = await anna.says("Chairwoman")
    assert summary.text.startswith("Everything is filled in.")
    assert (await anna.presses("confirm")).text.startswith("Your application is in.")
    first, second = await applications_of(desk.app, 1001)
    assert (first.answers.position, second.answers.position) == ("Director", "Chairwoman")
    assert second.consent_at == first.consent_at
    assert (await desk.person(1001)).profile.position == "Chairwoman"


async def test_several_colleagues_are_registered_by_one_person(desk: Desk, anna: Applicant) -> None:
    await anna.applies()
    for name in ("Boris Orlov", "Vera Sokolova"):
        consent = await anna.presses("Register a colleague")
        if "Which colleague" in consent.text:
            consent = await anna.presses("Another colleague")
        assert consent.text.startswith("First, your colleague's consent")
        assert "I agree" in consent.labels
        asked = await anna.presses("agree")
        assert asked.text.startswith("1 of 10. What is your colleague's name?")
        await anna.says(name)
        await anna.answers("company", "tax_number")
        assert anna.person.keyboard == []
        refused = await anna.after(anna.person.sends_contact("+79141234568"))
        assert refused.text.startswith("That is your own number")
        await anna.after(anna.person.sends_contact("+79140000001", own=False, first_name="Boris"))
        await anna.answers("email")
        done = await anna.presses("confirm")
        assert done.text.startswith(f"The application for {name} is in.")
    own, *colleagues = await applications_of(desk.app, 1001)
    assert [one.status for one in (own, *colleagues)] == [Status.SUBMITTED] * 3
    assert [one.answers.phone for one in colleagues] == ["+79140000001"] * 2
    async with desk.app.database.reading(desk.now) as unit:
        people = [await unit.people.get(one.person_id) for one in colleagues]
    assert [(one.telegram_id, one.registered_by, one.profile.name) for one in people] == [
        (None, own.person_id, "Boris Orlov"),
        (None, own.person_id, "Vera Sokolova"),
    ]
    again = await anna.enters("2.")
    assert {"For me", "For a colleague"} <= set(again.labels)
    await anna.presses("For a colleague")
    assert (await anna.presses("Boris Orlov")).text.startswith("Use what you told me before?")


async def test_a_colleague_instead_of_oneself_leaves_no_draft_behind(desk: Desk, anna: Applicant) -> None:
    await anna.enters()
    consent = await anna.presses("For a colleague")
    assert consent.text.startswith("First, your colleague's consent")
    own, colleague = await applications_of(desk.app, 1001)
    assert (own.status, colleague.status) == (Status.WITHDRAWN, Status.DRAFT)


async def test_somebody_elses_form_is_closed_to_a_forged_button(desk: Desk, anna: Applicant) -> None:
    await anna.enters()
    [draft] = await applications_of(desk.app, 1001)
    boris = Applicant.at(desk.app, desk.telegram, 1005)
    await boris.says("/apply")
    for data in (f"agree:{draft.id}", f"resume:{draft.id}", f"wsure:{draft.id}", f"mine:{draft.id}"):
        press = await boris.person.presses_data(boris.screen, data)
        assert "not open to you" in await press.answered()
    assert len(await audited(desk.app, "refused")) == 4
    assert (await applications_of(desk.app, 1001))[0] == draft


async def test_after_the_deadline_nobody_applies_and_is_told_when_it_was(desk: Desk, anna: Applicant) -> None:
    await anna.enters()
    await anna.presses("agree")
    await anna.answers("name", "tax_number")
    deadline = (await desk.event()).registration_deadline
    assert deadline is not None
    await desk.forward(deadline - desk.now)
    told = await anna.says("+7 914 123-45-67")
    assert told.text.startswith("Registration has closed.")
    assert "18:00 in Blagoveshchensk" in told.text
    boris = Applicant.at(desk.app, desk.telegram, 1005)
    await boris.says("/start")
    delegation = await desk.delegation()
    press = await boris.person.presses_data(boris.screen, f"apply:{delegation.id}")
    assert "Registration has closed." in await press.answered()
    only_one_left = await boris.says("/apply")
    assert only_one_left.text.startswith("First, your consent")


async def test_with_all_seats_taken_one_is_told_the_place_in_line(desk: Desk, anna: Applicant) -> None:
    await desk.set_quota("amur-to-smetc", Quota(total=0))
    assert (await anna.applies()).text.startswith("All seats are taken; you are first in line.")
    wang = Applicant.at(desk.app, desk.telegram, 1003, "zh")
    assert (await wang.applies()).text.startswith("名额已满，您在候补名单第2位。")
    ivan = Applicant.at(desk.app, desk.telegram, 1004, "ru")
    third = await ivan.applies()
    assert third.text.startswith("Все места заняты, вы третий в очереди.")
    assert "24 часа" in third.text


async def test_one_has_one_live_application_to_a_delegation(desk: Desk, anna: Applicant) -> None:
    await anna.applies()
    again = await anna.enters()
    assert again.text.startswith("You have already applied to this delegation.")
    assert again.labels == ["My application", "For a colleague"]
    assert len(await applications_of(desk.app, 1001)) == 1


async def test_who_withdrew_may_apply_again(desk: Desk, anna: Applicant) -> None:
    await anna.applies()
    await anna.presses("My application")
    await anna.presses("withdraw")
    assert (await anna.presses("withdraw")).text.startswith("Your application is withdrawn.")
    offered = await anna.presses("Apply")
    assert offered.text.startswith("Use what you told me before?")
    await anna.presses("confirm")
    statuses = [one.status for one in await applications_of(desk.app, 1001)]
    assert statuses == [Status.WITHDRAWN, Status.SUBMITTED]
