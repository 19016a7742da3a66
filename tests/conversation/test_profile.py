"""What a person told about themselves: `/profile`."""

from __future__ import annotations

import pytest

from tests.conversation.applicant import Applicant, applications_of, audited
from tests.conversation.desk import Desk


@pytest.fixture
def anna(desk: Desk) -> Applicant:
    return Applicant.at(desk.app, desk.telegram)


async def test_an_empty_profile_says_when_it_will_be_of_use(anna: Applicant) -> None:
    shown = await anna.says("/profile")
    assert "Name: not given yet" in shown.text
    assert "It is offered when you apply: /apply" in shown.text


async def test_the_profile_says_where_it_is_used_and_what_was_agreed_to(anna: Applicant) -> None:
    await anna.applies()
    shown = await anna.says("/profile")
    assert "Company: Amur Timber Ltd" in shown.text
    assert "Looks for: left out" in shown.text
    assert "Used in:\nThe Tenth APEC" in shown.text
    assert "You agreed to the processing of your data" in shown.text


async def test_one_field_is_changed_audited_and_followed_by_live_applications(desk: Desk, anna: Applicant) -> None:
    await anna.applies()
    await anna.says("/profile")
    await anna.presses("change")
    assert (await anna.presses("E-mail")).text.startswith("What is your e-mail address?")
    assert (await anna.says("anna.les.ru")).text.startswith("I read “anna.les.ru”")
    assert (await anna.after(anna.person.sends_sticker())).text.startswith("I can read text here.")
    changed = await anna.says("anna@zeya.ru")
    assert changed.text.startswith("Changed.")
    assert "E-mail: anna@zeya.ru" in changed.text
    assert (await desk.person(1001)).profile.email == "anna@zeya.ru"
    assert (await applications_of(desk.app, 1001))[0].answers.email == "anna@zeya.ru"
    assert "email=anna@les.ru -> email=anna@zeya.ru" in await audited(desk.app, "profile.change")
    assert "email=anna@les.ru -> email=anna@zeya.ru" in await audited(desk.app, "application.change")


async def test_the_phone_number_is_shared_with_a_button(anna: Applicant) -> None:
    await anna.says("/profile")
    await anna.presses("change")
    await anna.presses("Phone")
    assert anna.person.keyboard[0] == ["Share phone number"]
    assert "Phone: +79141234568" in (await anna.taps("share")).text
    assert anna.person.keyboard == []


async def test_a_form_that_waits_is_open_again_after_a_change(anna: Applicant) -> None:
    await anna.enters()
    await anna.presses("agree")
    await anna.says("Anna Petrova")
    await anna.says("/profile")
    await anna.presses("change")
    await anna.presses("Industry")
    assert "Industry: Tourism" in (await anna.presses("Tourism")).text
    assert (await anna.says("Amur Timber Ltd")).text.startswith("3 of 10.")


async def test_cancel_leaves_the_profile_as_it_was(anna: Applicant) -> None:
    await anna.applies()
    await anna.says("/profile")
    await anna.presses("change")
    await anna.presses("Name")
    shown = await anna.presses("cancel")
    assert "Name: Anna Petrova" in shown.text
    assert (await anna.says("Somebody Else")).text.startswith("I did not understand that.")
