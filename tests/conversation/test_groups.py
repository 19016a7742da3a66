"""Groups: who is in them, who interprets, where they go; clashes are said as they come about."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from delegation.event import DelegateRole, ProgrammeItem
from delegation.language import LocalText
from simulator import Person as Anybody
from tests.conversation.composer import composed, composes, opens
from tests.conversation.coordinator import logged
from tests.conversation.desk import Desk
from tests.conversation.talk import comes_to, goes, heard, shown

INTERPRETER = DelegateRole.INTERPRETER


@pytest.fixture
async def irina(desk: Desk) -> Anybody:
    return await composes(desk)


async def programme(desk: Desk) -> None:
    """Two items at one time, one later."""
    event = await desk.event()
    starts = event.programme[0].starts
    items = tuple(
        ProgrammeItem(
            starts=starts + timedelta(hours=hours),
            ends=starts + timedelta(hours=hours + 2),
            title=LocalText(en=title),
        )
        for title, hours in (("Food talks", 0), ("Timber talks", 1), ("Reception", 6))
    )
    await desk.app.writer.do(lambda unit: unit.events.save(replace(event, programme=items)))


async def grouped(irina: Anybody, name: str, *people: str) -> None:
    """A group with these people in it."""
    await opens(irina, "Groups", "New group")
    await heard(irina, name)
    await shown(irina, "People")
    for person in people:
        await shown(irina, person)


async def test_a_group_is_made_filled_and_sent_to_an_item(desk: Desk, irina: Anybody) -> None:
    await programme(desk)
    anna, wang = await goes(desk, "Anna"), await goes(desk, "Wang", role=INTERPRETER)
    assert "No group is there yet." in (await opens(irina, "Groups")).text
    await shown(irina, "New group")
    group = await heard(irina, "Food buyers")
    assert group.text.startswith("Group: Food buyers\nNobody is in it yet.\nNo interpreter")
    people = await shown(irina, "People")
    assert people.labels[:2] == ["Wang", "Anna"]
    await shown(irina, "Anna")
    chosen = await shown(irina, "Wang")
    assert "Chosen: 2\nInterpreter: Wang" in chosen.text
    assert chosen.labels[:2] == ["✓ Wang", "✓ Anna"]
    await shown(irina, "Back")
    await shown(irina, "Programme")
    sent = await shown(irina, "1. Food talks")
    assert sent.has_button("✓ 1. Food talks")
    card = await shown(irina, "Back")
    assert "People: Wang, Anna" in card.text
    assert "Food talks, " in card.text
    [kept] = (await composed(desk)).groups
    assert kept.members == {anna.id, wang.id}
    assert len(kept.items) == 1
    assert [len(await logged(desk, f"group.{what}")) for what in ("change", "assign", "programme")] == [1, 2, 1]


async def test_who_would_be_in_two_places_is_said_at_once_and_in_the_overview(desk: Desk, irina: Anybody) -> None:
    await programme(desk)
    await goes(desk, "Wang", role=INTERPRETER)
    await grouped(irina, "Food", "Wang")
    await shown(irina, "Back")
    await shown(irina, "Programme")
    await shown(irina, "1. Food talks")
    await grouped(irina, "Timber", "Wang")
    await shown(irina, "Back")
    await shown(irina, "Programme")
    irina.forgets()
    press = await irina.presses("2. Timber talks")
    assert await press.answered() == "Wang would have to be in two places at one time."
    assert "Wang: “Food talks” and “Timber talks” at the same time" in (await irina.hears()).text
    assert "Wang: “Food talks” and “Timber talks” at the same time" in (await opens(irina)).text
    irina.forgets()
    await opens(irina, "Groups", "Timber", "Programme", "✓ 2. Timber talks")
    assert "at the same time" not in (await opens(irina)).text


async def test_an_item_without_an_interpreter_is_pointed_out(desk: Desk, irina: Anybody) -> None:
    await programme(desk)
    await goes(desk, "Anna")
    await goes(desk, "Wang", role=INTERPRETER)
    await grouped(irina, "Food", "Anna")
    await shown(irina, "Back")
    await shown(irina, "Programme")
    irina.forgets()
    press = await irina.presses("1. Food talks")
    assert await press.answered() == "There is an item without an interpreter now."
    assert "No interpreter: Food talks" in (await opens(irina)).text
    await opens(irina, "Groups", "Food", "People", "Wang")
    assert "No interpreter" not in (await opens(irina)).text


async def test_a_deputy_who_speaks_the_language_interprets_for_a_group(desk: Desk, irina: Anybody) -> None:
    await programme(desk)
    olga = await comes_to(desk, 1001, "Olga", "en")
    deputy = await goes(desk, "Olga", role=DelegateRole.DEPUTY_HEAD, registrar=(await desk.person(1001)).id)
    await goes(desk, "Wang", role=INTERPRETER)
    await grouped(irina, "Food", "Olga")
    await opens(irina, "Groups", "Food", "Programme", "1. Food talks")
    assert "No interpreter: Food talks" in (await opens(irina)).text
    screen = await opens(irina, "Groups", "Food", "Who interprets")
    assert not screen.has_button("Wang")
    marked = await shown(irina, "Olga")
    assert "Interpreter: Olga" in marked.text
    assert marked.has_button("✓ Olga")
    assert "No interpreter" not in (await opens(irina)).text
    [entry] = await logged(desk, "group.interpreter")
    assert (entry.subject, entry.before, entry.after.endswith(" Food")) == (f"application:{deputy.id}", "", True)
    olga.forgets()
    await desk.forward(timedelta(minutes=3))
    assert "Interpreter for: Food" in (await olga.hears()).text
    await opens(irina, "Groups", "Food", "People", "✓ Olga", "Olga")
    assert "No interpreter: Food talks" in (await opens(irina)).text  # who left and came back is not marked any more


async def test_a_forged_mark_of_an_interpreter_is_refused(desk: Desk, irina: Anybody) -> None:
    await goes(desk, "Anna")
    wang = await goes(desk, "Wang", role=INTERPRETER)
    await grouped(irina, "Food", "Anna", "Wang")
    [food] = (await composed(desk)).groups
    press = await irina.presses_data(irina.chat[-1], f"grspk:{food.id}:{wang.id}:0")
    assert (await press.answered()).startswith("This is no longer there.")
    assert (await composed(desk)).groups[0].marked == frozenset()


async def test_several_people_go_into_a_group_at_once_and_hear_of_it(desk: Desk, irina: Anybody) -> None:
    olga = await comes_to(desk, 1001, "Olga", "en")
    people = [await goes(desk, "Anna", registrar=(await desk.person(1001)).id), await goes(desk, "Boris")]
    await grouped(irina, "Food")
    await opens(irina, "Several people", "Everybody", "Into a group", "Food")
    assert (await composed(desk)).groups[0].members == {one.id for one in people}
    olga.forgets()
    await desk.forward(timedelta(minutes=3))
    assert "Group: Food" in (await olga.hears()).text


async def test_a_group_is_renamed_and_removed(desk: Desk, irina: Anybody) -> None:
    await goes(desk, "Anna")
    await grouped(irina, "Food", "Anna")
    await grouped(irina, "Timber")
    await shown(irina, "Back")
    await shown(irina, "Rename")
    assert (await heard(irina, "food")).text.startswith("There already is a group “food”.")
    irina.forgets()
    await irina.sends_sticker()
    assert (await irina.hears()).text.startswith("I can read text here.")
    assert (await heard(irina, "Wood")).text.startswith("Group: Wood")
    left = await shown(irina, "Remove")
    assert "Food, people: 1" in left.text
    assert "Wood" not in left.text


async def test_an_old_button_of_a_removed_group_says_so(desk: Desk, irina: Anybody) -> None:
    await goes(desk, "Anna")
    await grouped(irina, "Food")
    old = await shown(irina, "Anna")
    await opens(irina, "Groups", "Food", "Remove")
    press = await irina.presses("✓ Anna", message=old)
    assert (await press.answered()).startswith("This is no longer there.")
