"""What the staff are told before a leg, and the coordinators after a trip."""

from __future__ import annotations

from delegation.desk import closing, rollcall
from delegation.markup import Html, lines
from delegation.person import Person, Role
from delegation.ports import Unit, Words
from delegation.rights import holds
from handlers.answer import Button, Screen
from handlers.naming import party_line
from handlers.notices import Facts
from handlers.rollcall import keyboards as keys
from handlers.rollcall.naming import stage_line


async def opened(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """A leg departs within the hour: where the group gathers, how many are expected."""
    delegation, stage = int(facts["delegation"]), str(facts["stage"])
    if person is None or not holds(person, Role.STAFF, delegation):
        return None
    roll = await rollcall.roll(unit, person, delegation, stage)
    text = lines(
        words("roll-opens", total=len(roll.rows)),
        stage_line(words, roll.stage, roll.party),
        Html(party_line(words, roll.party)),
    )
    to = keys.OpenRoll(delegation=delegation, stage=stage).pack()
    return Screen(text, [[Button(words.plain("button-roll-open"), to)]])


async def ended(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """A trip is over: who took part, to be confirmed."""
    delegation = int(facts["delegation"])
    if person is None or not holds(person, Role.COORDINATOR, delegation):
        return None
    found = await closing.offered(unit, delegation)
    if found is None:
        return None
    attended, absent = found.figures
    text = lines(
        words("trip-over", attended=attended, absent=absent),
        Html(party_line(words, found.party)),
        words("trip-over-next"),
    )
    to = keys.OpenClosing(delegation=delegation).pack()
    return Screen(text, [[Button(words.plain("button-trip-review"), to)]])
