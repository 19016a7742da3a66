"""Coordinators look after delegates' papers; staff never see them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from delegation.application import Application
from delegation.desk import team
from delegation.documents import VisaState
from delegation.event import Ask
from delegation.person import Grant, Role
from simulator import Heard
from tests.conversation.applicant import Applicant, audited
from tests.conversation.broadcaster import PNG
from tests.conversation.coordinator import coordinating, logged, reminders
from tests.conversation.delegate import FILL, answers, asks, delegate, tells, travel_of
from tests.conversation.desk import ADMIN, Desk

A_DAY = timedelta(days=1)


async def told(desk: Desk) -> tuple[Applicant, Application]:
    """A delegate whose papers are confirmed."""
    one, application = await delegate(desk)
    await tells(one)
    await one.presses("confirm")
    return one, application


async def open_papers(desk: Desk, application: Application, number: int = 501) -> Applicant:
    """A coordinator before the papers of a delegate."""
    irina = await coordinating(desk, number=number)
    await press(irina, f"papersof:{application.id}")
    return irina


async def press(reader: Applicant, data: str) -> Heard:
    """Press a button that some message of the bot's has, or had."""
    answered = await reader.person.presses_data(reader.screen, data)
    await answered.answered()
    await reader.calm()
    return reader.screen


async def test_a_coordinator_comes_from_the_roster_to_the_papers(desk: Desk) -> None:
    await told(desk)
    irina = await coordinating(desk, delegation_id=(await desk.delegation()).id)
    await irina.says("/roster")
    await irina.presses("1")
    card = await irina.presses("Documents")
    assert card.text.startswith("Documents: Anna Petrova")
    assert "Passport number: 751234567" in card.text
    assert "Visa: needs an invitation" in card.text
    assert "Who sees to it: Anna Petrova" in card.text
    assert (await irina.presses("back")).has_button("Documents")


async def test_what_is_missing_is_named(desk: Desk) -> None:
    one, application = await delegate(desk)
    await one.presses(FILL["en"])
    await answers(one, "PETROVA", "ANNA")
    irina = await open_papers(desk, application)
    assert "Latin surname: PETROVA" in irina.screen.text
    assert "Not filled in: Chinese name, Sex, Date of birth" in irina.screen.text


async def test_papers_that_were_not_confirmed_say_so(desk: Desk) -> None:
    one, application = await delegate(desk)
    await tells(one)
    irina = await open_papers(desk, application)
    assert "the delegate has not confirmed it yet" in irina.screen.text


@pytest.mark.parametrize(
    "data", ["papersof:{}", "pscan:{}", "pvisas:{}", "pvisa:{}:received", "pdue:{}", "powner:{}:1"]
)
async def test_staff_see_and_change_nothing_of_papers(desk: Desk, data: str) -> None:
    _, application = await told(desk)
    pavel = Applicant.at(desk.app, desk.telegram, 601)
    await pavel.says("/start")
    await desk.grant(601, Role.STAFF, application.delegation_id)
    await pavel.calm()
    await pavel.says("/roster")
    card = await pavel.presses("1")
    assert not card.has_button("Documents")
    screen = await press(pavel, data.format(application.id))
    assert "751234567" not in screen.text
    assert (await travel_of(desk, application)).visa is VisaState.NEEDS_LETTER
    assert [entry.subject for entry in await logged(desk, "refused")] != []


async def test_a_coordinator_of_another_delegation_is_refused(desk: Desk) -> None:
    _, application = await told(desk)
    other = (await desk.delegation("shenyang-to-forum")).id
    irina = await coordinating(desk, delegation_id=other)
    assert "751234567" not in (await press(irina, f"papersof:{application.id}")).text


async def test_scans_are_handed_over_on_request_and_that_is_written_down(desk: Desk) -> None:
    await asks(desk, Ask.SCAN)
    one, application = await delegate(desk)
    await one.presses(FILL["en"])
    await one.after(one.person.sends_photo(PNG))
    irina = await open_papers(desk, application)
    irina.person.forgets()
    await irina.presses("Passport scan")
    [sent] = [heard for heard in irina.person.chat if heard.by_bot and heard.attachment is not None]
    assert sent.attachment is not None
    assert sent.attachment.data == PNG
    assert await audited(desk.app, "papers.see") == [" -> scan"]


async def test_a_visa_with_a_date_chases_who_is_late_and_nobody_else(desk: Desk) -> None:
    one, application = await told(desk)
    irina = await open_papers(desk, application)
    await irina.presses("Visa: date")
    assert "June has 30 days" in (await irina.says("31.06.2027")).text
    assert "that day is past" in (await irina.says("01.01.2020")).text
    due = desk.now.date() + 7 * A_DAY
    assert "Due: " in (await irina.says(f"{due:%d.%m.%Y}")).text
    assert any(":visa-late:" in key for key in await reminders(desk, application.id))
    one.person.forgets()
    await desk.forward(9 * A_DAY)
    assert "The visa is not settled, and its date is past." in one.screen.text
    await one.presses("Documents")
    await one.presses("change")
    await one.presses("Visa")
    await answers(one, "received")
    assert not any(":visa-late:" in key for key in await reminders(desk, application.id))


async def test_a_coordinator_who_sees_to_a_visa_is_reminded_instead(desk: Desk) -> None:
    one, application = await told(desk)
    irina = await open_papers(desk, application)
    await irina.presses("I see to the visa")
    assert "Who sees to it: Anna" in irina.screen.text
    await irina.presses("Visa: date")
    await irina.says(f"{desk.now.date() + A_DAY:%d.%m.%Y}")
    one.person.forgets()
    await desk.forward(3 * A_DAY)
    assert "You see to this visa." in irina.screen.text
    assert "visa" not in one.screen.text.splitlines()[0]
    opened = await irina.presses("Documents")
    assert "Due: " in opened.text
    assert ", over" in opened.text
    await irina.presses("Visa: state")
    settled = await irina.presses("received")
    assert "Visa: received" in settled.text
    assert not settled.has_button("Visa: date")


async def sees_to_the_visa(desk: Desk, application: Application) -> Applicant:
    """A coordinator who sees to a visa that is due tomorrow."""
    irina = await open_papers(desk, application)
    await irina.presses("I see to the visa")
    await irina.presses("Visa: date")
    await irina.says(f"{desk.now.date() + A_DAY:%d.%m.%Y}")
    return irina


async def test_a_coordinator_who_is_none_any_more_leaves_the_visa_to_the_delegate(desk: Desk) -> None:
    one, application = await told(desk)
    irina = await sees_to_the_visa(desk, application)
    chief = Applicant.at(desk.app, desk.telegram, ADMIN)
    await chief.says("/start")
    gone, administrator = await desk.person(501), await desk.person(ADMIN)
    await desk.app.writer.do(lambda unit: team.take_back(unit, administrator, gone.id, Grant(Role.COORDINATOR)))
    await desk.forward(3 * A_DAY)
    assert "The visa is not settled, and its date is past." in one.screen.text
    assert not any("The visa is not settled" in message.text for message in irina.person.chat)


async def test_who_erased_their_data_sees_to_no_visa_and_stands_in_nobodys_way(desk: Desk) -> None:
    one, application = await told(desk)
    irina = await sees_to_the_visa(desk, application)
    await irina.says("/privacy")
    await irina.presses("Erase me")
    await irina.presses("Erase everything")
    await desk.app.idle()
    [visa] = [draft for key, draft in (await reminders(desk, application.id)).items() if ":visa-late:" in key]
    assert visa.person_id == application.registered_by
    await desk.forward(3 * A_DAY)
    assert "The visa is not settled, and its date is past." in one.screen.text


async def test_a_visa_that_is_settled_in_time_chases_nobody(desk: Desk) -> None:
    _, application = await told(desk)
    irina = await open_papers(desk, application)
    await irina.presses("Visa: date")
    await irina.says(f"{desk.now.date() + A_DAY:%d.%m.%Y}")
    await irina.presses("Visa: state")
    await irina.presses("received")
    assert not any(":visa-late:" in key for key in await reminders(desk, application.id))
    assert "visa=needs_letter -> visa=received" in await audited(desk.app, "papers.change")
