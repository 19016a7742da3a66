"""Invitations: who may give them out, and what they open."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from delegation.event import EventStatus
from delegation.person import Role
from exports import qr
from tests.conversation.applicant import Applicant
from tests.conversation.desk import Desk
from tests.conversation.test_events import FAIR, GONE, change, forum, refusals, save

LINK = "https://t.me/local_test_bot?start=d-amur-to-smetc"


@pytest.fixture
async def irina(desk: Desk) -> Applicant:
    """A coordinator of everything."""
    irina = Applicant.at(desk.app, desk.telegram, 2001)
    await irina.says("/start")
    await desk.grant(2001, Role.COORDINATOR)
    return irina


async def test_a_coordinator_gets_a_link_and_a_picture_that_open_the_delegations_card(
    desk: Desk, irina: Applicant
) -> None:
    asked = await irina.says("/invite")
    assert asked.text.startswith("Which delegation do you invite to?")
    assert "68th anniversary" not in asked.text
    picture = await irina.presses("1. Shenyang")
    ready = next(message for message in irina.person.chat if message.id == asked.id)
    assert ready.text.startswith(f"The invitation is ready.\n{FAIR}")
    assert f"<code>{LINK}</code>" in ready.html
    assert picture.photo is not None
    assert picture.photo.data == qr.png(LINK)
    assert picture.text.startswith(f"You are invited: {FAIR}")
    link = re.search(r"https://\S+", picture.text)
    assert link is not None
    ivan = Applicant.at(desk.app, desk.telegram, 1002)
    card = await ivan.after(ivan.person.taps_link(link[0]))
    assert card.text.startswith(FAIR)
    assert card.buttons[0] == ["Apply"]


async def test_from_an_invitation_one_goes_back_to_the_choice_or_to_the_card(irina: Applicant) -> None:
    asked = await irina.says("/invite")
    await irina.presses("1. Shenyang")
    card = await irina.presses("Event card")
    assert (card.id, card.text.startswith(FAIR)) == (asked.id, True)
    await irina.presses("Invitation link")
    assert (await irina.presses("Back")).text.startswith("Which delegation do you invite to?")


async def test_the_choice_is_paged_by_eight(desk: Desk, irina: Applicant) -> None:
    event = await desk.event()
    first = event.delegations[0]
    more = [replace(first, code=f"group-{number}", legs=()) for number in range(10)]
    await save(desk, replace(event, delegations=(first, *more)))
    assert "1-8 of 12" in (await irina.says("/invite")).text
    assert "9-12 of 12" in (await irina.presses("Later ›")).text


async def test_an_invitation_to_a_draft_says_that_it_does_not_work_yet(desk: Desk, irina: Applicant) -> None:
    await change(desk, status=EventStatus.DRAFT)
    asked = await irina.says("/invite")
    await irina.presses("1. Shenyang")
    ready = next(message for message in irina.person.chat if message.id == asked.id)
    assert "the link begins to work when it is published" in ready.text


@pytest.mark.parametrize("role", [Role.ENTREPRENEUR, Role.STAFF])
async def test_who_does_not_coordinate_is_refused_and_the_log_knows(desk: Desk, role: Role) -> None:
    ivan = Applicant.at(desk.app, desk.telegram, 1002)
    await ivan.says("/start")
    if role is Role.STAFF:
        await desk.grant(1002, role)
    delegation = await desk.delegation()
    refused = await ivan.says("/invite")
    assert refused.text.startswith("This is not open to you.")
    events = await ivan.says("/events")
    press = await ivan.person.presses_data(events, f"inv:{delegation.id}")
    assert "This is not open to you." in await press.answered()
    assert not (await ivan.presses("1. Shenyang", message=events)).has_button("Invitation link")
    assert set(await refusals(desk)) == {
        ("delegation.invite", "delegations"),
        ("delegation.invite", f"delegation:{delegation.id}"),
    }


async def test_a_coordinator_of_one_delegation_invites_to_that_one(desk: Desk) -> None:
    ivan = Applicant.at(desk.app, desk.telegram, 1002)
    await ivan.says("/start")
    await desk.grant(1002, Role.COORDINATOR, (await desk.delegation("shenyang-to-forum")).id)
    asked = await ivan.says("/invite")
    assert asked.labels == ["1. Blagoveshchensk, " + asked.labels[0].split(", ", 1)[1]]
    press = await ivan.person.presses_data(asked, f"inv:{(await desk.delegation()).id}")
    assert "This is not open to you." in await press.answered()


async def test_there_is_nothing_to_invite_to_when_all_is_over_or_cancelled(desk: Desk, irina: Applicant) -> None:
    asked = await irina.says("/invite")
    await change(desk, status=EventStatus.CANCELLED)
    await irina.presses("1. Shenyang", message=asked)
    assert irina.toast.startswith(GONE)
    await change(desk, "amur-forum", status=EventStatus.CANCELLED)
    await save(desk, forum(1, (await desk.event()).starts))
    assert (await irina.says("/invite")).text.startswith("There is no delegation to invite to.")
