"""The delegates in protocol order, one of them, and their roles, as screens."""

from __future__ import annotations

from delegation.desk.composing import Composition
from delegation.desk.roles import Changed
from delegation.event import DelegateRole
from delegation.markup import Html, lines, listed, paragraphs
from delegation.paging import PAGE, page
from delegation.placed import Placed
from delegation.ports import Words
from delegation.questionnaire import SKIPPED
from delegation.quota import bound_of
from delegation.roster import Row
from handlers.answer import Button, Screen
from handlers.delegation import keyboards as keys
from handlers.naming import party_line
from handlers.paging import range_line, side_by_side, turns
from handlers.placed import placed_lines

_DOT = " · "
_IN_A_ROW = 4


def delegates_screen(words: Words, composition: Composition, number: int) -> Screen:
    """Everybody in protocol order."""
    one = composition.delegation.id
    found = page(composition.delegates, number)
    told = [
        listed([words("roster-line", number=place, name=row.name), _role(words, row.application.role)], _DOT)
        for place, row in enumerate(found.items, start=found.first)
    ]
    numbers = [
        Button(str(place), keys.OpenDelegate(application=row.application.id).pack())
        for place, row in enumerate(found.items, start=found.first)
    ]
    around = turns(words, found, lambda to: keys.Delegates(delegation=one, page=to).pack())
    text = paragraphs(
        lines(words("composition-people"), Html(party_line(words, composition.party))),
        lines(*told),
        range_line(words, found),
    )
    return Screen(
        text, [*side_by_side(numbers, _IN_A_ROW), *around, [_back(words, keys.Overview(delegation=one).pack())]]
    )


def delegate_screen(words: Words, composition: Composition, row: Row, placed: Placed | None) -> Screen:
    """One delegate: who it is, the place in the order, how they are placed."""
    one = row.application.id
    answers = row.application.answers
    peers = [other for other in composition.delegates if other.application.role is row.application.role]
    place = next(number for number, peer in enumerate(peers, start=1) if peer.application.id == one)
    told = [value for value in (answers.company, answers.position) if value != SKIPPED]
    text = paragraphs(
        lines(words("roster-card", name=row.name), listed(filter(None, told))),
        placed_lines(words, placed) if placed else "",
        words("composition-place", place=place, total=len(peers)) if len(peers) > 1 else "",
    )
    order = []
    if place > 1:
        order.append(Button(words.plain("button-composition-up"), keys.Shift(application=one, step=-1).pack()))
    if place < len(peers):
        order.append(Button(words.plain("button-composition-down"), keys.Shift(application=one, step=1).pack()))
    everybody = [other.application.id for other in composition.delegates]
    to_page = keys.Delegates(delegation=composition.delegation.id, page=everybody.index(one) // PAGE).pack()
    role = Button(words.plain("button-composition-role"), keys.ChooseRole(application=one).pack())
    return Screen(text, [[role], *([order] if order else []), [_back(words, to_page)]])


def roles_screen(words: Words, composition: Composition, row: Row) -> Screen:
    """Which other role? The head's leads to an exchange where there is a head."""
    one = row.application.id
    choices = _open_roles(words, composition, 1, head=True)
    rows = [
        [Button(label, keys.SetRole(application=one, role=role).pack())]
        for role, label in choices
        if role is not row.application.role
    ]
    text = lines(
        words("composition-which-role", name=row.name), words("placed-role", role=_role(words, row.application.role))
    )
    return Screen(text, [*rows, [_back(words, keys.OpenDelegate(application=one).pack())]])


def many_roles_screen(words: Words, composition: Composition, number: int) -> Screen:
    """Which role for all of those chosen?"""
    one = composition.delegation.id
    rows = [
        [Button(label, keys.SetRoleOfMany(delegation=one, role=role).pack())]
        for role, label in _open_roles(words, composition, number, head=number == 1)
    ]
    text = words("composition-which-role-many", number=number)
    return Screen(text, [*rows, [_back(words, keys.Several(delegation=one).pack())]])


def swap_screen(words: Words, changed: Changed, row: Row) -> Screen:
    """There is a head: do they exchange their roles?"""
    assert changed.head is not None
    one, head = row.application.id, changed.head
    text = lines(
        words("composition-head-is", name=head.name),
        words("composition-swap", name=row.name, head=head.name, role=_role(words, row.application.role)),
    )
    swap = Button(
        words.plain("button-composition-swap"), keys.SwapHead(application=one, head=head.application.id).pack()
    )
    return Screen(text, [[swap], [_back(words, keys.ChooseRole(application=one).pack())]])


def _open_roles(words: Words, composition: Composition, number: int, *, head: bool) -> list[tuple[DelegateRole, str]]:
    """Roles in which so many seats are left, with how many; the head's where one person asks for it."""
    found: list[tuple[DelegateRole, str]] = []
    for role in DelegateRole:
        bound = bound_of(composition.delegation.quota, role)
        if role is DelegateRole.HEAD:
            if head:
                found.append((role, _role(words, role)))
        elif bound is None:
            found.append((role, _role(words, role)))
        elif (left := bound - composition.taken.get(role, 0)) >= number:
            found.append((role, words.plain("button-role-left", role=_role(words, role), left=left)))
    return found


def _role(words: Words, role: DelegateRole) -> str:
    return words.plain(f"delegate-role-{role}")


def _back(words: Words, data: str) -> Button:
    return Button(words.plain("button-back"), data)
