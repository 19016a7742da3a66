"""Roll-call screens that follow: drawn when they are opened, and again by the sender whenever somebody marks."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from delegation.desk import rollcall
from delegation.errors import NotFound
from delegation.person import Person, Role
from delegation.ports import Unit, Words
from delegation.rights import holds
from handlers.answer import Screen
from handlers.notices import Facts
from handlers.rollcall import keyboards as keys
from handlers.rollcall.screens import overview_screen, person_screen, roll_screen

View = keys.OpenTrip | keys.OpenRoll | keys.OpenPerson
"""What a screen shows is what the button says that opens it."""
_VIEWS: Final = {view.__prefix__: view for view in (keys.OpenTrip, keys.OpenRoll, keys.OpenPerson)}


async def followed(unit: Unit, actor: Person, words: Words, view: View) -> Screen:
    """The screen that `view` opens, kept up to date from now on. Forbidden, NotFound."""
    screen, delegation = await _drawn(unit, actor, words, view)
    facts = {"view": view.__prefix__, **view.model_dump(mode="json")}
    return replace(screen, follows=await rollcall.watch(unit, actor, delegation, facts))


async def live(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """What an open screen shows by now; who is not staff any more reads nothing of it."""
    if person is None:
        return None
    if not holds(person, Role.STAFF, int(facts["watched"])):
        return Screen(words("roll-no-right"))
    kind = _VIEWS[str(facts["view"])]
    view = kind.model_validate({name: facts[name] for name in kind.model_fields})
    try:
        screen, _ = await _drawn(unit, person, words, view)
    except NotFound:
        return Screen(words("error-gone"))
    return screen


async def _drawn(unit: Unit, actor: Person, words: Words, view: View) -> tuple[Screen, int]:
    if isinstance(view, keys.OpenTrip):
        return overview_screen(words, await rollcall.overview(unit, actor, view.delegation), view.page), view.delegation
    if isinstance(view, keys.OpenRoll):
        roll = await rollcall.roll(unit, actor, view.delegation, view.stage)
        return roll_screen(words, roll, view), view.delegation
    card = await rollcall.card(unit, actor, view.application, view.stage)
    return person_screen(words, card, view), card.roll.party.delegation.id
