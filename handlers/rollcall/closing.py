"""After a trip: coordinators say who took part."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from delegation.desk import closing, rollcall
from delegation.desk.closing import Closing
from delegation.markup import Html, lines, paragraphs
from delegation.paging import page
from delegation.person import Person
from delegation.ports import Unit, Words
from delegation.typed import cut
from handlers.answer import Answers, Button, Screen
from handlers.naming import party_line
from handlers.paging import range_line, side_by_side, turns
from handlers.rollcall import keyboards as keys
from handlers.rollcall.screens import DENSE, LONGEST_LABEL

router = Router(name="closing")


@router.callback_query(keys.OpenClosing.filter())
async def propose(
    query: CallbackQuery, callback_data: keys.OpenClosing, unit: Unit, actor: Person, words: Words
) -> Answers:
    found = await closing.foresee(unit, actor, callback_data.delegation)
    await rollcall.leave(unit, actor, callback_data.delegation)
    return closing_screen(words, found, callback_data.page)


@router.callback_query(keys.WasThere.filter())
async def was_there(
    query: CallbackQuery, callback_data: keys.WasThere, unit: Unit, actor: Person, words: Words
) -> Answers:
    return closing_screen(words, await closing.was_there(unit, actor, callback_data.application), callback_data.page)


@router.callback_query(keys.CloseTrip.filter())
async def close(
    query: CallbackQuery, callback_data: keys.CloseTrip, unit: Unit, actor: Person, words: Words
) -> Answers:
    expected = callback_data.attended, callback_data.absent
    return closing_screen(words, await closing.close(unit, actor, callback_data.delegation, expected), 0)


def closing_screen(words: Words, found: Closing, number: int) -> Screen:
    """Who took part: to be confirmed, or as it was said."""
    delegation = found.party.delegation.id
    attended, absent = found.figures
    shown = page(found.absent, number, DENSE)
    named = [words("roster-line", number=place, name=row.name) for place, row in enumerate(shown.items, shown.first)]
    head = lines(
        words("trip-closed" if found.closed else "trip-close", attended=attended, absent=absent),
        Html(party_line(words, found.party)),
    )
    told = lines(words("trip-absent" if found.closed else "trip-unmarked"), *named) if named else ""
    around = turns(words, shown, lambda to: keys.OpenClosing(delegation=delegation, page=to).pack())
    text = paragraphs(head, told, range_line(words, shown))
    back = Button(words.plain("button-roll-open"), keys.OpenTrip(delegation=delegation).pack())
    if found.closed:
        return Screen(text, [*around, [back]])
    there = [
        Button(cut(row.name, LONGEST_LABEL), keys.WasThere(application=row.application.id, page=shown.number).pack())
        for row in shown.items
    ]
    sure = keys.CloseTrip(delegation=delegation, attended=attended, absent=absent).pack()
    return Screen(
        paragraphs(text, words("trip-close-next", absent=absent)),
        [
            [Button(words.plain("button-trip-close", attended=attended, absent=absent), sure)],
            *side_by_side(there, 2),
            *around,
            [back],
        ],
    )
