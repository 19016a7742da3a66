"""Rights are checked where the change is made: whoever forges a button or types a command gets no further than they
may, and what they tried is in the audit log."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from bot.texts import Texts
from delegation.application import Status
from delegation.broadcast import Audience, Broadcast, BroadcastState, Content
from delegation.groups import Group
from delegation.person import Role
from delegation.question import Question
from delegation.rooms import Room
from handlers.commands import OF_ROLE
from simulator import Person as Anybody
from tests.conversation.desk import ADMIN, Desk
from tests.conversation.forging import changes, filled, kinds_of_buttons, state_of
from tests.conversation.talk import comes_to, goes, heard

FORGER = 6666
KINDS = kinds_of_buttons()
PUBLIC = frozenset({"start", "apply", "my", "events", "settings", "ask"})
"""Rooms that are open to everybody, for their own affairs."""
FOR_EVERYBODY = frozenset({"bca", "noimp"})
"""Buttons of other rooms that everybody may press: to acknowledge a broadcast, to put one's own file away."""
SOMEBODYS = frozenset({"application", "broadcast", "person"})
"""Fields that hold the number of what is somebody's own: reading it is refused too."""
REFUSALS = ("error-forbidden", "error-gone", "error-old-button", "error-moved-on")


@pytest.fixture
async def numbers(desk: Desk) -> Mapping[str, Sequence[int]]:
    """The desk with something of every kind in it; the ids of it all."""
    await forger_of(desk)
    await comes_to(desk, ADMIN, "Ольга", "ru")
    coordinator = await desk.grant(2001, Role.COORDINATOR)
    staff = await desk.grant(3001, Role.STAFF)
    delegation = await desk.delegation()
    statuses = (Status.SUBMITTED, Status.APPROVED, Status.OFFERED, Status.WAITLISTED, Status.DRAFT)
    people = [await goes(desk, f"Anna {status}", telegram=5000 + n, status=status) for n, status in enumerate(statuses)]
    forger = await desk.person(FORGER)

    async def more(unit):  # type: ignore[no-untyped-def]
        question = await unit.questions.add(
            Question(id=0, person_id=people[0].person_id, delegation_id=delegation.id, text="?", asked_at=unit.now)
        )
        written = Broadcast(
            id=0,
            author_id=coordinator.id,
            state=BroadcastState.DRAFT,
            audience=Audience(),
            contents={"en": Content(html="Hello")},
            created_at=unit.now,
        )
        drafted = await unit.broadcasts.add(written)
        done = await unit.broadcasts.add(replace(written, state=BroadcastState.DONE))
        delegate = people[1].id
        room = await unit.rooms.add(Room(delegation_id=delegation.id, name="1", beds=2, guests=(delegate,)))
        group = await unit.groups.add(Group(delegation_id=delegation.id, name="Food", members=frozenset({delegate})))
        return question.id, room.id, group.id, drafted.id, done.id

    question, room, group, *broadcasts = await desk.app.writer.do(more)
    return {
        "application": [one.id for one in people],
        "delegation": [delegation.id],
        "event": [delegation.event_id],
        "person": [forger.id, people[0].person_id, staff.id],
        "question": [question],
        "broadcast": broadcasts,
        "room": [room],
        "group": [group],
        "leg": [delegation.legs[0].id],
        "item": [(await desk.event()).programme[0].id],
        "head": [people[1].id],
        "beds": [2],
        "step": [-1],
    }


@pytest.fixture
def refusals() -> tuple[str, ...]:
    """What a refusal reads like, to a reader of English."""
    texts = Texts()
    return tuple(texts.render("en", key, {}).replace("<b>", "").split("</b>")[0] for key in REFUSALS[:2]) + tuple(
        texts.render("en", key, {"status": "x"}).replace("<b>", "").split("</b>")[0] for key in REFUSALS[2:]
    )


async def forger_of(desk: Desk) -> Anybody:
    return await comes_to(desk, FORGER, "Forger", "en")


async def refused(desk: Desk) -> int:
    async with desk.app.database.reading(desk.now) as unit:
        return (await unit.audit.recent(0, 1, "refused"))[1]


@pytest.mark.parametrize("room", sorted(KINDS))
async def test_an_entrepreneur_who_forges_a_button_changes_nothing_and_reads_nothing(
    desk: Desk, room: str, numbers: Mapping[str, Sequence[int]], refusals: tuple[str, ...]
) -> None:
    forger = await forger_of(desk)
    own = (await desk.person(FORGER)).id
    before = state_of(desk, FORGER)
    open_doors, changed = [], []
    others = [person for person in numbers["person"] if person != own]
    for kind in KINDS[room]:
        guarded = room not in PUBLIC or bool(SOMEBODYS & kind.model_fields.keys())
        for data in filled(kind, numbers if room not in PUBLIC else {**numbers, "person": others}):
            press = await forger.presses_data(forger.chat[1], data)
            said = await press.answered()
            if guarded and kind.__prefix__ not in FOR_EVERYBODY and not said.startswith(refusals):
                open_doors.append((data, said))
        await desk.app.idle()
        after = state_of(desk, FORGER)
        changed += [(kind.__name__, table) for table in changes(before, after)]
        before = after
    assert changed == []
    assert open_doors == []
    if room not in PUBLIC:
        assert await refused(desk) > 0


@pytest.mark.parametrize("room", sorted(KINDS))
async def test_a_coordinator_of_another_delegation_changes_nothing(
    desk: Desk, room: str, numbers: Mapping[str, Sequence[int]]
) -> None:
    await desk.grant(FORGER, Role.COORDINATOR, (await desk.delegation("shenyang-to-forum")).id)
    forger = await forger_of(desk)
    before = state_of(desk, FORGER)
    for kind in KINDS[room]:
        for data in filled(kind, numbers):
            press = await forger.presses_data(forger.chat[1], data)
            await press.answered()
    await desk.app.idle()
    assert changes(before, state_of(desk, FORGER)) == []


@pytest.mark.parametrize(
    ("held", "above"),
    [
        (None, (Role.STAFF, Role.COORDINATOR, Role.ADMINISTRATOR)),
        (Role.STAFF, (Role.COORDINATOR, Role.ADMINISTRATOR)),
        (Role.COORDINATOR, (Role.ADMINISTRATOR,)),
    ],
)
async def test_every_command_of_a_higher_role_is_refused_and_audited(
    desk: Desk, held: Role | None, above: Sequence[Role]
) -> None:
    forger = await forger_of(desk)
    if held is not None:
        await desk.grant(FORGER, held)
    commands = [command for role in above for command in OF_ROLE[role]]
    before = state_of(desk, FORGER)
    answers = {command: (await heard(forger, f"/{command}")).text for command in commands}
    await desk.app.idle()
    assert {command: text for command, text in answers.items() if not text.startswith("This is not open to you.")} == {}
    assert await refused(desk) == len(commands)
    assert changes(before, state_of(desk, FORGER)) == []
