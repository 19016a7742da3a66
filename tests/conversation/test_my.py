"""What a person does with their own applications: `/my`."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from icalendar import Calendar

from delegation import badge
from delegation.application import Application, Status
from delegation.event import EventStatus, Quota
from delegation.person import Role
from delegation.reminders import scope
from exports import qr
from storage.unit import SqlUnit
from tests.conversation.applicant import Applicant, applications_of, audited, planned
from tests.conversation.desk import Desk


@pytest.fixture
def anna(desk: Desk) -> Applicant:
    return Applicant.at(desk.app, desk.telegram)


async def set_status(desk: Desk, application: Application, status: Status) -> Application:
    """As a coordinator's decision would leave it, without the news of it."""

    async def write(unit: SqlUnit) -> Application:
        return await unit.applications.save(replace(application, status=status, decided_at=unit.now))

    return await desk.app.writer.do(write)


async def test_the_list_says_status_and_deadline_and_opens_the_card(desk: Desk, anna: Applicant) -> None:
    assert (await anna.says("/my")).text.startswith("You have no applications yet.")
    await anna.applies()
    await anna.enters("2.")
    listed = await anna.says("/my")
    assert listed.text.startswith("Your applications")
    assert "Waiting for a decision" in listed.text
    assert "Not finished" in listed.text
    assert "18:00 in Blagoveshchensk" in listed.text
    card = await anna.presses("2.")
    assert card.id == listed.id
    assert card.text.startswith("Your application is in.")
    assert "The coordinators now decide." in card.text
    assert "Company: Amur Timber Ltd" in card.text
    assert (await anna.presses("back")).text.startswith("Your applications")
    draft = await anna.presses("1.")
    assert draft.text.startswith("Your application is not finished yet.")
    assert (await anna.presses("Resume")).text.startswith("Use what you told me before?")


async def test_a_long_list_is_paged(desk: Desk, anna: Applicant) -> None:
    delegation = await desk.delegation()
    for _ in range(9):
        await anna.says("/start")
        begun = await anna.after(anna.person.presses_data(anna.screen, f"apply:{delegation.id}"))
        assert "consent" in begun.text
        [draft, *_] = (await applications_of(desk.app, 1001))[::-1]
        await anna.after(anna.person.presses_data(anna.screen, f"wsure:{draft.id}"))
    listed = await anna.says("/my")
    assert "1-8 of 9" in listed.text
    assert "9-9 of 9" in (await anna.presses("Later")).text
    assert "1-8 of 9" in (await anna.presses("Earlier")).text


async def test_an_answer_is_changed_audited_and_shown_to_the_coordinators(desk: Desk, anna: Applicant) -> None:
    boss = Applicant.at(desk.app, desk.telegram, 1009)
    await desk.grant(1009, Role.COORDINATOR)
    await boss.says("/start")
    await anna.applies()
    await anna.presses("My application")
    await anna.presses("change")
    asked = await anna.presses("Position")
    assert asked.text.startswith("What is your position?\n")
    assert "Now: Director" in asked.text
    assert (await anna.says("🎉")).text.startswith("I read “🎉”")
    boss.person.forgets()
    card = await anna.says("Chairwoman")
    assert card.text.startswith("Changed.")
    assert "Position: Chairwoman" in card.text
    assert "position=Director -> position=Chairwoman" in await audited(desk.app, "application.change")
    assert (await desk.person(1001)).profile.position == "Chairwoman"
    posted = [message for message in boss.person.chat if message.by_bot][-1]
    assert "Chairwoman" in posted.text
    await anna.presses("change")
    await anna.presses("Industry")
    assert "Industry: IT" in (await anna.presses("IT")).text
    await anna.presses("change")
    await anna.presses("Offers")
    assert "Offers: left out" in (await anna.presses("skip")).text


async def test_back_and_cancel_leave_the_answer_as_it_was(desk: Desk, anna: Applicant) -> None:
    await anna.applies()
    await anna.presses("My application")
    await anna.presses("change")
    await anna.presses("Phone")
    assert anna.person.keyboard == [["Share phone number"], ["Next", "Back", "Cancel"]]
    assert (await anna.taps("back")).text.startswith("What would you like to change?")
    await anna.presses("Phone")
    assert (await anna.taps("cancel")).text.startswith("Your application is in.")
    said = await anna.says("+7 914 000-00-02")
    assert said.text.startswith("I did not understand that.")
    [application] = await applications_of(desk.app, 1001)
    assert application.answers.phone == "+79141234568"


async def test_answers_stay_as_they_are_after_the_document_deadline(desk: Desk, anna: Applicant) -> None:
    await anna.applies()
    card = await anna.presses("My application")
    deadline = (await desk.event()).document_deadline
    assert deadline is not None
    await desk.forward(deadline - desk.now)
    await anna.presses("change", card)
    assert anna.toast.startswith("Answers can no longer be changed.")
    assert "18:00 in Blagoveshchensk" in anna.toast
    await anna.says("/my")
    assert "Change" not in (await anna.presses("1.")).labels


async def test_withdrawing_is_asked_for_once_more_and_frees_everything(desk: Desk, anna: Applicant) -> None:
    await anna.applies()
    [application] = await applications_of(desk.app, 1001)
    card = await anna.presses("My application")
    sure = await anna.presses("withdraw")
    assert sure.text.startswith("Withdraw your application?")
    assert (await anna.presses("back")).text == card.text
    await anna.presses("withdraw")
    done = await anna.presses("withdraw")
    assert done.text.startswith("Your application is withdrawn.")
    assert (await applications_of(desk.app, 1001))[0].status is Status.WITHDRAWN
    assert await planned(desk, scope(application.id)) == 0
    assert len(await audited(desk.app, "application.withdraw")) == 1
    assert "Withdraw" not in done.labels


async def test_an_old_withdraw_button_says_that_things_have_moved_on(desk: Desk, anna: Applicant) -> None:
    await anna.applies()
    [application] = await applications_of(desk.app, 1001)
    card = await anna.presses("My application")
    await set_status(desk, application, Status.DECLINED)
    await anna.presses("withdraw", card)
    assert "moved on" in anna.toast


async def test_withdrawing_a_draft_closes_its_form(desk: Desk, anna: Applicant) -> None:
    await anna.enters()
    await anna.presses("agree")
    await anna.says("/my")
    await anna.presses("1.")
    await anna.presses("withdraw")
    assert (await anna.presses("withdraw")).text.startswith("Your application is withdrawn.")
    assert (await anna.says("Anna Petrova")).text.startswith("I did not understand that.")


async def test_a_freed_seat_goes_to_the_first_in_line_who_takes_it(desk: Desk, anna: Applicant) -> None:
    await anna.applies()
    [application] = await applications_of(desk.app, 1001)
    await set_status(desk, application, Status.APPROVED)
    await desk.set_quota("amur-to-smetc", Quota(total=1))
    wang = Applicant.at(desk.app, desk.telegram, 1003, "zh")
    assert (await wang.applies()).text.startswith("名额已满，您在候补名单第1位。")
    wang.person.forgets()
    await anna.says("/my")
    await anna.presses("1.")
    await anna.presses("withdraw")
    await anna.presses("withdraw")
    await desk.app.idle()
    await wang.calm()
    await wang.says("/my")
    offered = await wang.presses("1.")
    assert offered.text.startswith("⚠️ 现有一个名额留给您。")
    assert {"接受名额", "放弃"} <= set(offered.labels)
    assert (await wang.presses("接受名额")).text.startswith("您已被列入代表团名单。")
    [taken] = await applications_of(desk.app, 1003)
    assert taken.status is Status.APPROVED


async def test_an_offered_seat_is_refused(desk: Desk, anna: Applicant) -> None:
    await desk.set_quota("amur-to-smetc", Quota(total=0))
    await anna.applies()
    [application] = await applications_of(desk.app, 1001)

    async def offer(unit: SqlUnit) -> Application:
        until = unit.now + timedelta(hours=24)
        return await unit.applications.save(replace(application, status=Status.OFFERED, offered_until=until))

    await desk.app.writer.do(offer)
    card = await anna.presses("My application")
    assert card.text.startswith("⚠️ A seat is free for you.")
    assert "Please answer by" in card.text
    assert (await anna.presses("Refuse")).text.startswith("Your application is withdrawn.")
    await anna.presses("Refuse", card)
    assert (await applications_of(desk.app, 1001))[0].status is Status.WITHDRAWN


async def test_programme_and_travel_are_told_on_two_clocks_and_as_a_calendar(desk: Desk, anna: Applicant) -> None:
    await anna.applies()
    await anna.presses("My application")
    trip = await anna.presses("Programme and travel")
    assert "8:00 in Blagoveshchensk" in trip.text
    assert "9:30 in Shenyang (10:30 in Blagoveshchensk): Opening ceremony" in trip.text
    assert "River port, main entrance" in trip.text
    await anna.presses("Add to calendar")
    paper = anna.screen.document
    assert paper is not None
    assert paper.name.endswith(".ics")
    calendar = Calendar.from_ical(paper.data)
    places = [str(entry.get("location")) for entry in calendar.walk("VEVENT")]
    assert "River port, main entrance" in places


async def test_a_delegate_has_the_code_of_their_badge_and_nobody_else_has(desk: Desk, anna: Applicant) -> None:
    await anna.applies()
    [application] = await applications_of(desk.app, 1001)
    card = await anna.presses("My application")
    assert not card.has_button("Badge QR")
    forged = await anna.person.presses_data(card, f"badge:{application.id}")
    assert (await forged.answered()).startswith("Things have moved on")
    await set_status(desk, application, Status.APPROVED)
    await anna.says("/my")
    await anna.presses("1.")
    picture = await anna.presses("Badge QR")
    async with desk.app.database.reading(desk.now) as unit:
        token = (await unit.badges.tokens([application.id]))[application.id]
    assert picture.photo is not None
    assert picture.photo.data == qr.png(badge.link("local_test_bot", token))
    assert picture.text.startswith("Badge: ")
    ivan = Applicant.at(desk.app, desk.telegram, 1002)
    screen = await ivan.says("/my")
    refused = await ivan.person.presses_data(screen, f"badge:{application.id}")
    assert (await refused.answered()).startswith("This is not open to you")


async def test_a_cancelled_event_is_told_on_the_card(desk: Desk, anna: Applicant) -> None:
    await anna.applies()
    event = await desk.event()
    await desk.app.writer.do(lambda unit: unit.events.set_status(event.id, EventStatus.CANCELLED))
    listed = await anna.says("/my")
    assert "cancelled" in listed.text
    assert "18:00" not in listed.text, "nothing is due any more"
    assert (await anna.presses("1.")).text.startswith("The event is cancelled.")
    await anna.says("/apply")
    press = await anna.person.presses_data(anna.screen, f"apply:{event.delegations[0].id}")
    assert await press.answered() == "This event is cancelled.\nOther events: /events"
