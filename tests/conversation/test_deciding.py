"""Deciding applications: from the posted card and from `/applications`, one by one and in bulk."""

from __future__ import annotations

import asyncio
from collections import Counter
from functools import partial

import pytest

from bot.storing import centre_of
from delegation.application import Status
from delegation.desk import applying, deciding, decisions
from delegation.desk.decisions import Verdict
from delegation.errors import DomainError
from delegation.event import DelegateRole, EventStatus, Quota
from delegation.person import Role
from delegation.reminders import scope
from handlers.applications import keyboards as keys
from handlers.apply.keyboards import Confirm
from simulator import Heard
from storage.unit import SqlUnit
from tests.conversation.applicant import Applicant
from tests.conversation.crowd import applicant, colleague_of, coordinator, draft, stands, statuses, written
from tests.conversation.desk import Desk

SHENYANG = "1. Shenyang"


async def coordinating(desk: Desk, number: int = 501, name: str = "Irina") -> Applicant:
    """A coordinator of all delegations who has opened the bot."""
    person = desk.telegram.person(number, name, language_code="en")
    coordinator = Applicant(desk.app, desk.telegram, person)
    await coordinator.says("/start")
    await desk.grant(number, Role.COORDINATOR)
    return coordinator


@pytest.fixture
async def irina(desk: Desk) -> Applicant:
    return await coordinating(desk)


def card_of(coordinator: Applicant, name: str) -> Heard:
    """The posted card of that name, as it stands."""
    return next(one for one in coordinator.person.chat if f": {name}\n" in one.text and one.by_bot)


async def audited(desk: Desk, action: str) -> list[str]:
    async with desk.app.database.reading(desk.now) as unit:
        entries, _ = await unit.audit.recent(0, 300, action)
        return [f"{entry.before} -> {entry.after}" for entry in entries]


async def test_an_application_is_posted_and_approved_with_one_tap(desk: Desk, irina: Applicant) -> None:
    anna, application = await applicant(desk, 1001, "Anna <b>")
    card = card_of(irina, "Anna <b>")
    assert card.text.splitlines()[0] == "To decide: Anna <b>"
    assert "Company: Anna <b> & Co <b>" in card.text
    assert "Phone: +79141234567" in card.text
    await irina.presses("Approve", card)
    assert irina.toast == "Approved. The person is told."
    approved = card_of(irina, "Anna <b>")
    assert approved.id == card.id
    assert approved.text.splitlines()[0] == "Approved: Anna <b>"
    assert "Decided by Irina" in approved.text
    assert approved.buttons == []
    told = await anna.hears()
    assert told.text.splitlines()[0] == "You are in the delegation."
    assert told.html.startswith("<b>")
    assert "please fill in the documents, by" in told.text
    assert "18:00 in Blagoveshchensk" in told.text
    async with desk.app.database.reading(desk.now) as unit:
        assert await unit.deliveries.by_key(f"{scope(application.id)}leg-3h:1:2027-01-01") is None
        planned = await unit.deliveries.of_person(application.person_id)
    assert sum(one.draft.key.startswith(scope(application.id)) for one in planned) == 10
    assert await audited(desk, "application.approve") == ["submitted; entrepreneur -> approved; entrepreneur"]


@pytest.mark.parametrize(
    ("language", "first"),
    [("ru", "Вы в составе делегации."), ("zh", "您已被列入代表团名单。"), ("en", "You are in the delegation.")],
)
async def test_each_is_told_in_their_language(desk: Desk, irina: Applicant, language: str, first: str) -> None:
    anna, _ = await applicant(desk, 1001, "Anna", language)  # type: ignore[arg-type]
    await irina.presses("Approve")
    assert (await anna.hears()).text.splitlines()[0] == first


async def test_an_application_about_a_colleague_is_told_to_who_registered_them(desk: Desk, irina: Applicant) -> None:
    anna, _ = await applicant(desk, 1001, "Anna")
    await colleague_of(desk, 1001, "Ivan Orlov")
    card = card_of(irina, "Ivan Orlov")
    assert "Registered by Anna" in card.text
    await irina.presses("Approve", card)
    assert (await anna.hears()).text.splitlines()[0] == "Ivan Orlov is in the delegation."


async def test_what_is_typed_after_somebody_else_decided_goes_nowhere_and_is_said_so(
    desk: Desk, irina: Applicant
) -> None:
    anna, application = await applicant(desk, 1001, "Anna")
    pavel = await coordinating(desk, 502, "Pavel")
    await irina.presses("Ask for more")
    await pavel.says("/applications")
    await pavel.presses(SHENYANG)
    await pavel.presses("To decide: Anna")
    await pavel.presses("Approve")
    assert (await anna.hears()).text.startswith("You are in the delegation.")
    await irina.says("Which goods?")
    late, card = irina.person.chat[-2:]
    assert late.text == "What you wrote was not sent: the application has moved on."
    assert card.text.startswith("Approved: Anna")
    await anna.hears_nothing()
    assert (await stands(desk, application)).reason == ""


async def test_a_card_that_changed_by_itself_is_not_cleared_again(desk: Desk, irina: Applicant) -> None:
    """The card on the screen lost its buttons when Pavel decided; Telegram refuses to take them away once more."""
    await applicant(desk, 1001, "Anna")
    pavel = await coordinating(desk, 502, "Pavel")
    await irina.presses("Approve in another role")
    await pavel.says("/applications")
    await pavel.presses(SHENYANG)
    await pavel.presses("To decide: Anna")
    await pavel.presses("Approve")
    assert card_of(irina, "Anna").buttons == []
    assert (await irina.says("/help")).text.startswith("What I can do")


async def test_from_the_list_with_a_role(desk: Desk, irina: Applicant) -> None:
    anna, application = await applicant(desk, 1001, "Anna")
    delegations = await irina.says("/applications")
    assert "To decide: 1" in delegations.text
    listing = await irina.presses(SHENYANG)
    assert "Seats taken: 0 of 30" in listing.text
    assert listing.labels[0] == "To decide: Anna, Anna & Co <b>"
    card = await irina.presses("To decide: Anna")
    assert "Seats left: 24 of 30" in card.text
    roles = await irina.presses("Approve in another role")
    assert "Interpreter (2 left)" in roles.labels
    assert await irina.presses("Back") == card or "To decide: Anna" in irina.screen.text
    await irina.presses("Approve in another role")
    await irina.presses("Interpreter")
    shown = irina.person.chat[-1]
    assert shown.text.splitlines()[0] == "Approved: Anna"
    assert "Role: Interpreter" in shown.text
    assert (await stands(desk, application)).role is DelegateRole.INTERPRETER
    assert "Role: Interpreter" in (await anna.hears()).text


async def test_declined_with_a_ready_reason_in_the_readers_language(desk: Desk, irina: Applicant) -> None:
    wang, application = await applicant(desk, 1001, "王建国", "zh")
    await irina.presses("Decline")
    await irina.presses("Too little was told to decide")
    told = await wang.hears()
    assert told.text.splitlines()[0] == "很遗憾，您本次未能列入代表团名单。"
    assert "理由：所提供的资料不足以审核" in told.text
    card = card_of(irina, "王建国")
    assert "Reason: Too little was told to decide" in card.text
    assert card.buttons == []
    await wang.presses("我的报名")
    assert "理由：所提供的资料不足以审核" in (await wang.hears()).text
    assert (await stands(desk, application)).status is Status.DECLINED


async def test_a_typed_reason_is_shown_as_typed(desk: Desk, irina: Applicant) -> None:
    anna, _ = await applicant(desk, 1001, "Anna")
    await irina.presses("Decline")
    await irina.presses("In my own words")
    for rubbish, answer in (("x" * 4000, "That is too long"), ("👍", "I read “👍”")):
        heard = await irina.says(rubbish)
        assert heard.text.startswith(answer)
    await irina.after(irina.person.sends_voice())
    assert irina.screen.text.startswith("Why is Anna declined?")
    await irina.says("/help")
    card = await irina.says("Only <b>food</b> & drink")
    assert card.text.splitlines()[0] == "Declined: Anna"
    assert "Reason: Only <b>food</b> & drink" in (await anna.hears()).text
    assert "I did not understand" in (await irina.says("another word")).text


async def test_without_a_reason(desk: Desk, irina: Applicant) -> None:
    anna, _ = await applicant(desk, 1001, "Anna")
    await irina.presses("Decline")
    await irina.presses("Without a reason")
    assert "Reason" not in (await anna.hears()).text


async def test_what_is_missing_is_asked_for_and_the_card_follows_the_answer(desk: Desk, irina: Applicant) -> None:
    anna, application = await applicant(desk, 1001, "Anna")
    await irina.presses("Ask for more")
    card = await irina.says("Which products <i>exactly</i>?")
    assert "Asked for: Which products <i>exactly</i>?" in card.text
    told = await anna.hears()
    assert told.text.splitlines()[0] == "The coordinators need something more for your application."
    assert "Which products <i>exactly</i>?" in told.text
    await anna.presses("My application")
    assert "The coordinators ask: Which products" in (await anna.hears()).text
    assert (await stands(desk, application)).status is Status.SUBMITTED


async def test_the_second_coordinator_is_told_who_decided(desk: Desk, irina: Applicant) -> None:
    oleg = await coordinating(desk, 502, "Oleg")
    await applicant(desk, 1001, "Anna")
    hers, his = card_of(irina, "Anna"), card_of(oleg, "Anna")
    await irina.presses("Approve", hers)
    await oleg.presses("Decline", his)
    await oleg.presses("Without a reason")
    assert oleg.toast == "Irina has approved this application already."
    await oleg.presses("Approve", his)
    assert oleg.toast == "Irina has approved this application already."


async def test_two_taps_at_once_approve_once(desk: Desk, irina: Applicant) -> None:
    anna, _ = await applicant(desk, 1001, "Anna")
    card = card_of(irina, "Anna")
    presses = await asyncio.gather(*(irina.person.presses("Approve", message=card) for _ in range(3)))
    assert {await press.answered() for press in presses} == {"Approved. The person is told."}
    await desk.app.idle()
    assert len(await audited(desk, "application.approve")) == 1
    await anna.hears()
    await anna.hears_nothing()


async def test_approving_when_all_seats_are_taken_says_so_and_waitlisting_tells_the_place(
    desk: Desk, irina: Applicant
) -> None:
    await desk.set_quota("amur-to-smetc", Quota(total=1))
    await applicant(desk, 1001, "Anna")
    olga, _ = await applicant(desk, 1002, "Olga")
    await irina.presses("Approve", card_of(irina, "Anna"))
    card = card_of(irina, "Olga")
    await irina.presses("Approve", card)
    assert irina.toast == "The only seat is taken.\nYou can put this application on the waitlist."
    await irina.presses("Waitlist", card)
    told = await olga.hears()
    assert told.text.splitlines()[0] == "All seats are taken; you are first in line."
    assert "you will have 24 hours to answer" in told.text
    assert card_of(irina, "Olga").labels == ["Offer a seat", "Decline", "Ask for more"]


async def test_a_forged_decision_is_refused_and_written_down(desk: Desk, irina: Applicant) -> None:
    anna, application = await applicant(desk, 1001, "Anna")
    forged = [
        keys.Approve(application=application.id, posted=True),
        keys.ApproveAs(application=application.id, role=DelegateRole.HEAD, posted=True),
        keys.PutInLine(application=application.id, posted=True),
        keys.DeclineFor(application=application.id, reason="-", posted=True),
        keys.OfferSeat(application=application.id, posted=False),
        keys.OpenCard(application=application.id),
        keys.AskForMore(application=application.id),
        keys.DecideAllSurely(delegation=1, verdict=Verdict.APPROVE, seated=1, total=1),
        keys.Applications(delegation=1, page=0),
        keys.Delegations(page=0),
    ]
    for data in forged:
        press = await anna.presses_data(anna.chat[-1], data.pack())
        assert (await press.answered()).startswith("This is not open to you."), data
    await anna.says("/applications")
    assert (await anna.hears()).text.startswith("This is not open to you.")
    assert (await stands(desk, application)).status is Status.SUBMITTED
    assert len(await audited(desk, "refused")) == len(forged) + 1


async def test_buttons_of_what_is_not_there_say_so(desk: Desk, irina: Applicant) -> None:
    for data in ("yes:99:1", "card:99", "apps:99:0", "no:99:0", "nofor:99:-:1"):
        press = await irina.person.presses_data(irina.screen, data)
        assert (await press.answered()).startswith("This is no longer there."), data


async def test_the_staff_group_decides_by_its_card_and_others_are_refused(
    desk: Desk, irina: Applicant, monkeypatch: pytest.MonkeyPatch
) -> None:
    group = desk.telegram.group(-1007, "Staff")
    passer_by = desk.telegram.person(777, "Passer-by", language_code="en")
    group.joins(irina.person, passer_by)
    await group.adds_bot(irina.person)
    await desk.app.idle()
    centre = centre_of(desk.app.settings.model_copy(update={"staff_chat_id": group.id}))
    monkeypatch.setattr(desk.app.database, "_centre", centre)
    _, application = await applicant(desk, 1001, "Anna")
    card = await group.hears()
    assert card.text.splitlines()[0] == "Новая заявка: Anna"
    assert "Запросить сведения" not in card.labels
    refused = await passer_by.presses("Одобрить", message=card, chat=group)
    assert (await refused.answered()).startswith("This is not open to you.")
    await irina.person.presses("Отклонить", message=card, chat=group)
    reasons = await group.hears()
    assert "Своими словами" not in reasons.labels
    await irina.person.presses("Назад", message=reasons, chat=group)
    assert (await group.hears()).text == card.text
    press = await irina.person.presses("Одобрить", chat=group)
    assert await press.answered() == "Approved. The person is told."
    assert (await group.hears()).text.splitlines()[0] == "В составе делегации: Anna"
    await desk.app.idle()
    assert group.messages[-1].buttons == []
    assert card_of(irina, "Anna").text.startswith("Approved: Anna")
    assert (await stands(desk, application)).status is Status.APPROVED


async def test_all_at_once_with_exact_counts(desk: Desk, irina: Applicant) -> None:
    await desk.set_quota("amur-to-smetc", Quota(total=2))
    people = [await applicant(desk, 1000 + n, f"Person {n}") for n in range(1, 5)]
    await irina.says("/applications")
    await irina.presses(SHENYANG)
    asked = await irina.presses("Approve all (4)")
    assert asked.text.splitlines()[0] == "Approve 4 applications?"
    assert "2 get a seat, 2 go on the waitlist" in asked.text
    await applicant(desk, 1005, "Person 5")
    again = await irina.presses("Confirm", asked)
    assert irina.toast == "The figures have changed since. Please look at the new ones."
    assert again.text.splitlines()[0] == "Approve 5 applications?"
    assert set(await statuses(desk)) == {Status.SUBMITTED}
    await irina.presses("Confirm")
    assert await statuses(desk) == [Status.APPROVED] * 2 + [Status.WAITLISTED] * 3
    heard = [(await someone.hears()).text.splitlines()[0] for someone, _ in people]
    assert heard[:2] == ["You are in the delegation."] * 2
    assert heard[2:] == ["All seats are taken; you are first in line.", "All seats are taken; you are second in line."]
    await irina.says("/applications")
    await irina.presses(SHENYANG)
    await irina.presses("Decline all the rest (3)")
    await irina.presses("Confirm")
    assert await statuses(desk) == [Status.APPROVED] * 2 + [Status.DECLINED] * 3
    assert (await people[2][0].hears()).text.splitlines()[0] == "You are not in the delegation this time."
    await irina.presses("Back")
    assert not [label for label in irina.person.chat[-1].labels if "all" in label.lower() and "(" in label]


async def test_nobody_is_approved_for_a_cancelled_event_not_even_all_at_once(desk: Desk, irina: Applicant) -> None:
    await applicant(desk, 1001, "Anna")
    await irina.says("/applications")
    await irina.presses(SHENYANG)
    asked = await irina.presses("Approve all (1)")
    event_id = (await desk.delegation("amur-to-smetc")).event_id
    await desk.app.writer.do(lambda unit: unit.events.set_status(event_id, EventStatus.CANCELLED))
    await irina.presses("Confirm", asked)
    assert irina.toast == "This event is cancelled; there are no seats to give."
    assert await statuses(desk) == [Status.SUBMITTED]


async def test_a_long_list_is_paged(desk: Desk, irina: Applicant) -> None:
    for number in range(11):
        await colleague_of(desk, 1001, f"Colleague {number}")
    await irina.says("/applications")
    listing = await irina.presses(SHENYANG)
    assert "1-8 of 11" in listing.text
    second = await irina.presses("Later")
    assert "9-11 of 11" in second.text
    assert sum("Colleague" in label for label in second.labels) == 3
    assert "1-8 of 11" in (await irina.presses("Earlier")).text


async def test_two_hundred_at_once_for_ten_seats_are_exactly_ten(desk: Desk) -> None:
    await desk.set_quota("amur-to-smetc", Quota(total=10))
    await written(desk, 1001, "Anna")
    registrar, actor = await desk.person(1001), await coordinator(desk)
    applications = await asyncio.gather(*(colleague_of(desk, 1001, f"Person {n}", submit=False) for n in range(200)))

    async def submit(unit: SqlUnit, application_id: int) -> None:
        await applying.submit(unit, registrar, application_id)

    async def approve(unit: SqlUnit, application_id: int) -> None:
        await deciding.approve(unit, actor, application_id)

    async def approve_all(unit: SqlUnit) -> None:
        await decisions.decide_many(unit, actor, applications[0].delegation_id, Verdict.APPROVE)

    half = [one.id for one in applications[:100]]
    await asyncio.gather(*(desk.app.writer.do(partial(submit, application_id=one)) for one in half))
    outcomes = await asyncio.gather(
        *(desk.app.writer.do(partial(approve, application_id=one)) for one in half[:15]),
        *(desk.app.writer.do(partial(submit, application_id=one.id)) for one in applications[100:]),
        desk.app.writer.do(approve_all),
        return_exceptions=True,
    )
    assert [type(outcome) for outcome in outcomes if outcome is not None] == [DomainError] * 5
    found = await statuses(desk)
    assert Counter(found) == {Status.APPROVED: 10, Status.WAITLISTED: 190}
    assert len(await audited(desk, "application.approve")) == 10


async def test_many_who_press_confirm_at_once_get_exactly_the_seats_there_are(desk: Desk, irina: Applicant) -> None:
    await desk.set_quota("amur-to-smetc", Quota(total=3))
    people = [await written(desk, 1000 + number, f"Person {number}") for number in range(12)]
    drafts = [await draft(desk, await desk.person(one.id), one.name) for one in people]
    confirm = [Confirm(application=one.id, version=one.version).pack() for one in drafts]
    presses = await asyncio.gather(
        *(one.presses_data(one.chat[-1], data) for one, data in zip(people, confirm, strict=True))
    )
    await asyncio.gather(*(press.answered() for press in presses))
    await irina.says("/applications")
    await irina.presses(SHENYANG)
    await irina.presses("Approve all (12)")
    await irina.presses("Confirm")
    assert Counter(await statuses(desk)) == {Status.APPROVED: 3, Status.WAITLISTED: 9}
    await desk.app.idle()
    told = [one.chat[-1].text for one in people]
    assert sum(text.startswith("You are in the delegation.") for text in told) == 3
    assert sum("in line" in text for text in told) == 9
