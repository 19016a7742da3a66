"""A delegation as it is composed: counts first, then what needs its coordinator."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from delegation.desk.lodging import House
from delegation.event import DelegateRole
from delegation.markup import Html, lines, listed, paragraphs
from delegation.ports import Words
from delegation.quota import bound_of
from delegation.roster import count_by_role
from delegation.typed import cut
from handlers.amiss import clash_lines, unaided_lines
from handlers.answer import Button, Screen
from handlers.delegation import keyboards as keys
from handlers.groups.keyboards import Groups
from handlers.journeys.keyboards import Legs
from handlers.naming import LONGEST, names_line, party_line
from handlers.placed import leg_label
from handlers.rooms.keyboards import Rooms
from handlers.roster.keyboards import OpenRoster

SHOWN: Final = 8
"""Lines of what is amiss, and of legs, that a screen bears."""
FEW: Final = 5
"""Names in such a line."""
_DOT: Final = " · "


def overview_screen(words: Words, house: House) -> Screen:
    """Counts, what is amiss, and where to go from here."""
    one = house.composition.delegation.id
    text = paragraphs(
        lines(words("composition"), Html(party_line(words, house.composition.party))),
        lines(*_people(words, house), *_arranged(words, house)),
        _needs(words, amiss(words, house)),
    )

    def button(name: str, data: str) -> Button:
        return Button(words.plain(f"button-composition-{name}"), data)

    rows = [[button("rules", keys.Tuning(delegation=one).pack())]]
    if house.composition.delegates:
        rows = [
            [
                button("people", keys.Delegates(delegation=one).pack()),
                button("several", keys.Several(delegation=one).pack()),
            ],
            [button("rooms", Rooms(delegation=one).pack()), button("groups", Groups(delegation=one).pack())],
            [button("legs", Legs(delegation=one).pack()), *rows[0]],
        ]
    return Screen(
        text,
        [
            *rows,
            [
                button("roster", OpenRoster(delegation=one).pack()),
                Button(words.plain("button-back"), keys.Compositions().pack()),
            ],
        ],
    )


def amiss(words: Words, house: House) -> list[Html]:
    """Everything that is not as it should be, a line each."""
    composition = house.composition
    found: list[Html] = []
    if composition.delegates and composition.head is None:
        found.append(words("amiss-no-head"))
    found += [words("amiss-room", room=room.name) for room in house.improper]
    found += clash_lines(words, composition, composition.clashes)
    found += unaided_lines(words, composition, composition.unaided)
    for leg in composition.delegation.legs:
        if left_out := composition.seating(leg).left_out:
            names = names_line(words, [composition.by_id[one].name for one in left_out], FEW)
            found.append(words("amiss-leg", leg=leg_label(words, leg), names=names))
    found += [
        words(
            "amiss-company",
            company=cut(company, LONGEST),
            number=number,
            most=composition.delegation.company_seats or 0,
        )
        for company, number in composition.overfull
    ]
    return found


def _needs(words: Words, found: Sequence[Html]) -> Html:
    if not found:
        return Html()
    more = len(found) - SHOWN
    return lines(words("composition-amiss"), *found[:SHOWN], words("composition-more", number=more) if more > 0 else "")


def _people(words: Words, house: House) -> list[Html]:
    composition = house.composition
    quota = composition.delegation.quota
    counted = count_by_role(composition.delegates)
    roles = []
    for role in DelegateRole:
        number, bound = counted.get(role, 0), bound_of(quota, role)
        if role is DelegateRole.HEAD and composition.head is not None:
            roles.append(
                words("roster-count", label=words.plain(f"delegate-role-{role}"), number=composition.head.name)
            )
        elif number or (bound is not None and role is not DelegateRole.HEAD):
            key = "composition-role" if bound is None else "composition-role-of"
            roles.append(words(key, role=words.plain(f"delegate-role-{role}"), number=number, quota=bound or 0))
    return [words("roster-seats", taken=len(composition.delegates), total=quota.total), listed(roles, _DOT)]


def _arranged(words: Words, house: House) -> list[Html]:
    composition = house.composition
    people = len(composition.delegates)
    told = []
    if composition.rooms:
        housed = people - len(composition.homeless)
        told.append(words("composition-rooms", rooms=len(composition.rooms), housed=housed, people=people))
    if composition.groups:
        grouped = {one for group in composition.groups for one in group.members}
        without = sum(1 for one in composition.by_id if one not in grouped)
        told.append(words("composition-groups", groups=len(composition.groups), without=without))
    for leg in composition.delegation.legs[:SHOWN]:
        aboard = len(composition.seating(leg).aboard)
        key = "composition-leg" if leg.seats is None else "composition-leg-of"
        told.append(words(key, leg=leg_label(words, leg), aboard=aboard, seats=leg.seats or 0))
    return told
