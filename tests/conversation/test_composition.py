"""A coordinator composes a delegation: one head, an order, several people at once, rules; people hear of it once."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from delegation.application import Status
from delegation.desk import roles
from delegation.errors import DomainError, MovedOn
from delegation.event import Ask, DelegateRole, Quota
from delegation.person import Role
from simulator import Person as Anybody
from tests.conversation.composer import composed, composes, opens, past_chat
from tests.conversation.coordinator import logged
from tests.conversation.crowd import applicant, approve, stands, statuses
from tests.conversation.desk import Desk
from tests.conversation.talk import comes_to, goes, heard, shown

LATER = timedelta(minutes=3)
HEAD, ENTREPRENEUR, INTERPRETER = DelegateRole.HEAD, DelegateRole.ENTREPRENEUR, DelegateRole.INTERPRETER


@pytest.fixture
async def irina(desk: Desk) -> Anybody:
    return await composes(desk)


async def test_the_overview_begins_with_counts_and_says_what_is_amiss(desk: Desk, irina: Anybody) -> None:
    await goes(desk, "Wang Li", role=INTERPRETER)
    await goes(desk, "Anna <b>")
    await goes(desk, "Somebody", status=Status.SUBMITTED)
    screen = await opens(irina)
    lines = screen.text.split("\n")
    assert lines[0] == "Composition of the delegation"
    assert lines[3:5] == [
        "In the delegation: 2 of 30",
        "Official: 0 of 4 · Interpreter: 1 of 2 · Entrepreneur: 1 of 24",
    ]
    assert "There is no head of delegation." in lines
    assert "Blagoveshchensk – Heihe, " in lines[5]
    assert lines[5].endswith(": 2")
    assert screen.labels == [
        *("Roles and order", "Several people", "Rooms", "Groups", "Travel", "Rules", "Roster", "Back"),
    ]


@pytest.mark.parametrize(("language", "first"), [("ru", "Состав делегации"), ("zh", "代表团编组")])
async def test_it_speaks_the_readers_language(desk: Desk, language: str, first: str) -> None:
    irina = await composes(desk, language)
    await goes(desk, "Anna")
    assert (await opens(irina)).text.startswith(first)


async def test_a_coordinator_of_several_delegations_picks_one(desk: Desk) -> None:
    irina = await comes_to(desk, 2001, "Irina", "en")
    await desk.grant(2001, Role.COORDINATOR)
    screen = await heard(irina, "/delegation")
    assert screen.text.startswith("Which delegation do you want to compose?")
    assert (await shown(irina, "Shenyang")).text.startswith("Composition of the delegation")
    assert (await shown(irina, "Back")).text.startswith("Which delegation")


async def test_a_role_is_changed_audited_and_told_once(desk: Desk, irina: Anybody) -> None:
    anna = await comes_to(desk, 1001, "Anna", "en")
    one = await goes(desk, "Anna", registrar=(await desk.person(1001)).id)
    own = await goes(desk, "Boris")
    await opens(irina, "Roles and order", "1", "Change the role")
    screen = await shown(irina, "Interpreter (2 left)")
    assert "Role: Interpreter" in screen.text
    await shown(irina, "Change the role")
    await shown(irina, "Official (4 left)")
    assert (await stands(desk, one)).role is DelegateRole.OFFICIAL
    assert (await stands(desk, own)).role is ENTREPRENEUR
    assert [(entry.before, entry.after) for entry in await logged(desk, "application.role")] == [
        ("approved; interpreter", "approved; official"),
        ("approved; entrepreneur", "approved; interpreter"),
    ]
    anna.forgets()
    await desk.forward(timedelta(minutes=1))
    await anna.hears_nothing()
    await desk.forward(LATER)
    news = await anna.hears()
    assert news.text.splitlines()[0] == "Anna has another place in the delegation."
    assert "Role: Official" in news.text
    await anna.hears_nothing()


async def test_a_second_head_is_refused_and_an_exchange_is_offered(desk: Desk, irina: Anybody) -> None:
    old = await goes(desk, "Zoya", role=HEAD)
    new = await goes(desk, "Anna", role=INTERPRETER)
    await opens(irina, "Roles and order", "2", "Change the role")
    screen = await shown(irina, "Head of delegation")
    assert screen.text.startswith("Zoya is head of the delegation.")
    assert "Anna becomes the head, Zoya becomes: Interpreter" in screen.text
    assert (await stands(desk, new)).role is INTERPRETER
    await shown(irina, "Exchange their roles")
    assert ((await stands(desk, old)).role, (await stands(desk, new)).role) == (INTERPRETER, HEAD)
    assert len(await logged(desk, "application.role")) == 2
    stale = await irina.presses_data(irina.chat[-1], f"dgswap:{old.id}:{old.id}")
    assert (await stale.answered()).startswith("Somebody else is head of the delegation by now.")


async def test_a_full_role_is_not_offered_and_a_forged_one_is_refused(desk: Desk, irina: Anybody) -> None:
    await desk.set_quota("amur-to-smetc", Quota(total=9, roles={INTERPRETER: 1}))
    await goes(desk, "Wang", role=INTERPRETER)
    anna = await goes(desk, "Anna")
    screen = await opens(irina, "Roles and order", "2", "Change the role")
    assert not screen.has_button("Interpreter")
    press = await irina.presses_data(screen, f"dgset:{anna.id}:interpreter")
    assert (await press.answered()).startswith("There are not seats enough in this role")
    assert (await stands(desk, anna)).role is ENTREPRENEUR


async def test_a_role_that_is_left_frees_a_seat_for_the_line(desk: Desk, irina: Anybody) -> None:
    await desk.set_quota("amur-to-smetc", Quota(total=9, roles={ENTREPRENEUR: 1}))
    await goes(desk, "Anna")
    await goes(desk, "Boris", status=Status.WAITLISTED)
    await opens(irina, "Roles and order", "1", "Change the role", "Escort")
    await desk.app.idle()
    assert await statuses(desk) == [Status.APPROVED, Status.OFFERED]


async def test_people_are_moved_within_their_role(desk: Desk, irina: Anybody) -> None:
    await goes(desk, "Zoya", role=HEAD)
    for name in ("Abramov", "Belov", "Vlasov"):
        await goes(desk, name)
    card = await opens(irina, "Roles and order", "4")
    assert "Place 3 of 3 in this role" in card.text
    assert not card.has_button("↓ Down")
    assert "Place 2 of 3" in (await shown(irina, "↑ Up")).text
    top = await shown(irina, "↑ Up")
    assert not top.has_button("↑ Up")
    people = await shown(irina, "Back")
    assert [line.split(". ")[1].split(" ·")[0] for line in people.text.split("\n") if ". " in line] == [
        *("Zoya", "Vlasov", "Abramov", "Belov"),
    ]
    assert len(await logged(desk, "application.rank")) == 2


async def test_several_people_get_a_role_all_or_none(desk: Desk, irina: Anybody) -> None:
    people = [await goes(desk, f"Person {number}") for number in range(9)]
    screen = await opens(irina, "Several people")
    assert screen.text.startswith("Several people: nobody chosen yet")
    assert not screen.has_button("Role")
    await shown(irina, "Person 0")
    await shown(irina, "Later")
    chosen = await shown(irina, "Person 8")
    assert chosen.text.startswith("Several people: 2 chosen")
    await shown(irina, "Role")
    done = await shown(irina, "Interpreter (2 left)")
    assert done.text.startswith("Several people: nobody chosen yet")
    composition = await composed(desk)
    assert composition.interpreters == {people[0].id, people[8].id}
    await shown(irina, "Everybody")
    await shown(irina, "Role")
    press = await irina.presses_data(irina.chat[-1], f"dgmset:{composition.delegation.id}:official")
    assert (await press.answered()).startswith("There are not seats enough in this role: Official, 4 in all, 4 left.")
    assert (await composed(desk)).interpreters == {people[0].id, people[8].id}


async def test_two_coordinators_at_once_never_make_two_heads_nor_too_many_of_a_role(desk: Desk) -> None:
    await desk.set_quota("amur-to-smetc", Quota(total=9, roles={INTERPRETER: 2}))
    people = [await goes(desk, f"Person {number}") for number in range(6)]
    actor, delegation = await past_chat(desk), people[0].delegation_id
    tries = [
        desk.app.writer.do(
            partial(roles.change, actor=actor, delegation_id=delegation, application_ids=[one.id], role=role)
        )
        for one in people
        for role in (HEAD, INTERPRETER)
    ]
    ended = await asyncio.gather(*tries, return_exceptions=True)
    assert all(isinstance(end, DomainError | roles.Changed) for end in ended)
    composition = await composed(desk)
    assert sum(row.application.role is HEAD for row in composition.delegates) <= 1
    assert len(composition.interpreters) == 2


async def test_an_exchange_with_who_is_head_no_more_is_refused(desk: Desk) -> None:
    first, second, third = [
        await goes(desk, name, role=role) for name, role in (("A", HEAD), ("B", ENTREPRENEUR), ("C", ENTREPRENEUR))
    ]
    actor = await past_chat(desk)
    swap = partial(roles.swap_head, actor=actor, head_id=first.id)
    ended = await asyncio.gather(
        *(desk.app.writer.do(partial(swap, application_id=one.id)) for one in (second, third)), return_exceptions=True
    )
    assert sum(isinstance(end, MovedOn) for end in ended) == 1


async def test_hours_of_an_offer_and_seats_of_a_company_are_set_in_chat(desk: Desk, irina: Anybody) -> None:
    screen = await opens(irina, "Rules")
    assert "Time to take an offered seat: 24 hours" in screen.text
    assert "Seats for one company: as many as there are" in screen.text
    await shown(irina, "Hours for an offer")
    assert (await heard(irina, "two days")).text.startswith("I read “two days”, but need a number of hours")
    assert "Time to take an offered seat: 48 hours" in (await heard(irina, "48")).text
    await shown(irina, "Seats for a company")
    assert (await heard(irina, "99")).text.startswith("I read “99”, but need a number of seats from 1 to 30.")
    irina.forgets()
    await irina.sends_sticker()
    assert (await irina.hears()).text.startswith("I can read text here.")
    assert "Seats for one company: 2" in (await heard(irina, "2")).text
    delegation = await desk.delegation()
    assert (delegation.offer_hours, delegation.company_seats) == (48, 2)
    await shown(irina, "Seats for a company")
    assert "as many as there are" in (await shown(irina, "As many as there are")).text
    assert (await desk.delegation()).company_seats is None
    assert len(await logged(desk, "event.change")) == 3


async def test_how_long_a_passport_must_outlive_the_trip_is_set_in_chat(desk: Desk, irina: Anybody) -> None:
    assert "A passport is valid: 6 months after the trip" in (await opens(irina, "Rules")).text
    await shown(irina, "Validity of passports")
    wrong = await heard(irina, "half a year")
    assert wrong.text.startswith("I read “half a year”, but need a number of months from 1 to 24.")
    assert "A passport is valid: 1 month after the trip" in (await heard(irina, "1")).text
    assert (await desk.delegation()).passport_months == 1
    await shown(irina, "Validity of passports")
    assert "A passport is valid: until the trip ends" in (await shown(irina, "Until the trip ends")).text
    assert (await desk.delegation()).passport_months == 0
    assert len(await logged(desk, "event.change")) == 2


async def test_what_is_asked_is_ticked(desk: Desk, irina: Anybody) -> None:
    screen = await opens(irina, "Rules")
    assert screen.has_button("✓ Passport")
    await shown(irina, "Hotel")
    await shown(irina, "✓ Passport")
    asks = (await desk.delegation()).asks
    assert asks is not None
    assert Ask.HOTEL in asks
    assert Ask.PASSPORT not in asks


async def test_a_raised_bound_of_companies_offers_a_seat_at_once(desk: Desk, irina: Anybody) -> None:
    await desk.set_company_seats("amur-to-smetc", 1)
    await goes(desk, "Anna")
    await goes(desk, "Boris", status=Status.WAITLISTED)
    await opens(irina, "Rules", "Seats for a company")
    await heard(irina, "2")
    await desk.app.idle()
    assert await statuses(desk) == [Status.APPROVED, Status.OFFERED]


async def test_a_company_that_grew_past_its_seats_is_pointed_out(desk: Desk, irina: Anybody) -> None:
    await desk.set_company_seats("amur-to-smetc", 1)
    await goes(desk, "Anna", company="Амур")
    await goes(desk, "Boris", company="ООО «АМУР»")
    assert "2 seats, 1 allowed" in (await opens(irina)).text


async def test_a_delegate_sees_how_they_are_placed(desk: Desk) -> None:
    anna, application = await applicant(desk, 1001, "Anna")
    await approve(desk, application)
    actor = await past_chat(desk)
    await desk.app.writer.do(
        partial(
            roles.change,
            actor=actor,
            delegation_id=application.delegation_id,
            application_ids=[application.id],
            role=DelegateRole.DEPUTY_HEAD,
        )
    )
    await heard(anna, "/my")
    assert "Role: Deputy head" in (await shown(anna, "1.")).text


async def test_who_withdrew_before_the_news_is_not_told(desk: Desk, irina: Anybody) -> None:
    anna = await comes_to(desk, 1001, "Anna", "en")
    one = await goes(desk, "Anna", registrar=(await desk.person(1001)).id)
    await opens(irina, "Roles and order", "1", "Change the role", "Escort")
    kept = await stands(desk, one)
    await desk.app.writer.do(lambda unit: unit.applications.save(replace(kept, status=Status.WITHDRAWN)))
    anna.forgets()
    await desk.forward(LATER)
    await anna.hears_nothing()


async def test_who_changes_their_own_colleagues_is_not_told_of_it(desk: Desk, irina: Anybody) -> None:
    await goes(desk, "Anna", registrar=(await desk.person(2001)).id)
    await opens(irina, "Roles and order", "1", "Change the role", "Escort")
    irina.forgets()
    await desk.forward(LATER)
    await irina.hears_nothing()


async def test_who_registered_several_hears_of_all_of_them_in_one_message(desk: Desk, irina: Anybody) -> None:
    anna = await comes_to(desk, 1001, "Anna", "en")
    registrar = (await desk.person(1001)).id
    for name in ("Boris", "Vera", "Yuri"):
        await goes(desk, name, registrar=registrar)
    await opens(irina, "Roles and order", "1", "Change the role", "Escort")
    await opens(irina, "Several people", "Vera", "Yuri", "Role", "Official")
    anna.forgets()
    await desk.forward(LATER)
    news = await anna.hears()
    assert news.text.splitlines()[0] == "3 people have another place in the delegation."
    assert "Boris, Vera, Yuri" in news.text
    assert news.labels == ["Boris", "Vera", "Yuri"]
    await anna.hears_nothing()
    assert "Role: Official" in (await shown(anna, "Vera")).text


async def test_a_card_of_the_roster_leads_to_the_place_in_the_delegation(desk: Desk, irina: Anybody) -> None:
    await goes(desk, "Anna")
    await heard(irina, "/roster")
    await shown(irina, "1")
    assert "Role: Entrepreneur" in (await shown(irina, "Role, room, groups")).text
