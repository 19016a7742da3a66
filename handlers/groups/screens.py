"""Groups as screens: the list, one of them, its members, where it goes."""

from __future__ import annotations

from delegation.desk.composing import Composition
from delegation.desk.grouping import Grouped
from delegation.groups import Group
from delegation.markup import Html, lines, paragraphs
from delegation.paging import page
from delegation.ports import Words
from delegation.roster import Row
from delegation.typed import cut
from handlers.amiss import clash_lines, item_time, item_title, unaided_lines
from handlers.answer import Button, Screen
from handlers.delegation.keyboards import Overview
from handlers.groups import keyboards as keys
from handlers.naming import names_line, party_line
from handlers.paging import range_line, turns
from handlers.picking import tick, ticks

_LONGEST = 40
_SHOWN = 8
"""Lines of a kind that a screen bears."""


def groups_screen(words: Words, composition: Composition, number: int) -> Screen:
    """All groups with how many are in them and who interprets."""
    one = composition.delegation.id
    found = page(composition.groups, number)
    text = paragraphs(
        lines(words("groups"), Html(party_line(words, composition.party))),
        lines(*(_group_line(words, composition, group) for group in found.items)) or words("groups-none"),
        range_line(words, found),
    )
    return Screen(
        text,
        [
            *([Button(cut(group.name, _LONGEST), keys.OpenGroup(group=group.id).pack())] for group in found.items),
            *turns(words, found, lambda to: keys.Groups(delegation=one, page=to).pack()),
            [Button(words.plain("button-group-new"), keys.NewGroup(delegation=one).pack())],
            [Button(words.plain("button-back"), Overview(delegation=one).pack())],
        ],
    )


def group_screen(words: Words, grouped: Grouped) -> Screen:
    """One group: members, interpreters, where it goes."""
    composition, group = grouped.composition, grouped.group
    one = group.id
    items = [item for item in composition.event.programme if item.id in group.items]
    going = [
        words("group-item", item=item_title(words, item), when=item_time(words, composition, item))
        for item in items[:_SHOWN]
    ]
    names = names_line(words, [row.name for row in composition.rows(group.members)])
    text = paragraphs(
        lines(
            words("group", name=group.name),
            words("group-members", names=names) if names else words("group-empty"),
            _interpreters(words, composition, group),
        ),
        lines(*going, words("composition-more", number=len(items) - _SHOWN) if len(items) > _SHOWN else ""),
        _amiss(words, grouped),
    )
    rows = [[Button(words.plain("button-group-members"), keys.Members(group=one).pack())]]
    if composition.event.programme:
        rows[0].append(Button(words.plain("button-group-items"), keys.Items(group=one).pack()))
    if _others(grouped):
        rows.append([Button(words.plain("button-group-interpreters"), keys.Interpreters(group=one).pack())])
    return Screen(
        text,
        [
            *rows,
            [
                Button(words.plain("button-group-name"), keys.RenameGroup(group=one).pack()),
                Button(words.plain("button-group-remove"), keys.RemoveGroup(group=one).pack()),
            ],
            [Button(words.plain("button-back"), keys.Groups(delegation=group.delegation_id).pack())],
        ],
    )


def members_screen(words: Words, grouped: Grouped, number: int) -> Screen:
    """Who is in it: one tap a person; interpreters stand first, since a group needs one."""
    composition, group = grouped.composition, grouped.group
    speaking = composition.interpreters
    ordered = sorted(composition.delegates, key=lambda row: row.application.id not in speaking)
    found = page(ordered, number)
    people = ticks(
        words,
        found.items,
        lambda one: one in group.members,
        lambda one: keys.ToggleMember(group=group.id, application=one, page=found.number).pack(),
    )
    text = paragraphs(
        lines(
            words("group-who", name=group.name, number=len(composition.rows(group.members))),
            _interpreters(words, composition, group),
        ),
        _amiss(words, grouped),
        range_line(words, found),
    )
    around = turns(words, found, lambda to: keys.Members(group=group.id, page=to).pack())
    return Screen(text, [*people, *around, [_back(words, group)]])


def interpreters_screen(words: Words, grouped: Grouped, number: int) -> Screen:
    """Who of its people interprets besides those whose role it is: one tap a person."""
    composition, group = grouped.composition, grouped.group
    found = page(_others(grouped), number)
    people = ticks(
        words,
        found.items,
        lambda one: one in group.marked,
        lambda one: keys.ToggleInterpreter(group=group.id, application=one, page=found.number).pack(),
    )
    text = paragraphs(
        lines(words("group-who-interprets", name=group.name), _interpreters(words, composition, group)),
        words("group-interpreters-how"),
        _amiss(words, grouped),
        range_line(words, found),
    )
    around = turns(words, found, lambda to: keys.Interpreters(group=group.id, page=to).pack())
    return Screen(text, [*people, *around, [_back(words, group)]])


def items_screen(words: Words, grouped: Grouped, number: int) -> Screen:
    """Where it goes: one tap an item."""
    composition, group = grouped.composition, grouped.group
    event = composition.event
    found = page(event.programme, number)
    told = [
        words(
            "group-programme-item",
            number=place,
            item=item_title(words, item),
            when=item_time(words, composition, item),
        )
        for place, item in enumerate(found.items, start=found.first)
    ]
    items = [
        [
            tick(
                words,
                f"{place}. {item.title.best(words.language)}",
                item.id in group.items,
                keys.ToggleItem(group=group.id, item=item.id, page=found.number).pack(),
            )
        ]
        for place, item in enumerate(found.items, start=found.first)
    ]
    text = paragraphs(
        words("group-where", name=group.name), lines(*told), _amiss(words, grouped), range_line(words, found)
    )
    around = turns(words, found, lambda to: keys.Items(group=group.id, page=to).pack())
    return Screen(text, [*items, *around, [_back(words, group)]])


def ask_name_screen(words: Words, back: str, name: str = "") -> Screen:
    """What is it called?"""
    text = words("group-ask-name", name=name) if name else words("group-ask-new")
    return Screen(text, [[Button(words.plain("button-back"), back)]])


def amiss_toast(words: Words, grouped: Grouped) -> str:
    """What just went amiss, for a word over the chat."""
    if grouped.clashes:
        name = grouped.composition.by_id[grouped.clashes[0].member].name
        return words.plain("toast-clash", name=cut(name, _LONGEST), number=len(grouped.clashes))
    return words.plain("toast-unaided")


def _amiss(words: Words, grouped: Grouped) -> Html:
    """What of this group is amiss by now."""
    composition, group = grouped.composition, grouped.group
    clashing = [one for one in composition.clashes if group.id in {one.one.group.id, one.other.group.id}]
    alone = [item for item in composition.unaided if item.id in group.items]
    told = [*clash_lines(words, composition, clashing), *unaided_lines(words, composition, alone)]
    return lines(words("composition-amiss"), *told[:_SHOWN]) if told else Html()


def _group_line(words: Words, composition: Composition, group: Group) -> Html:
    members = composition.rows(group.members)
    return lines(
        words("groups-line", name=group.name, number=len(members), items=len(group.items)),
        _interpreters(words, composition, group),
    )


def _others(grouped: Grouped) -> list[Row]:
    """Its people whose role it is not to interpret."""
    return grouped.composition.rows(grouped.group.members - grouped.composition.interpreters)


def _interpreters(words: Words, composition: Composition, group: Group) -> Html:
    names = [row.name for row in composition.rows(group.interpreters(composition.interpreters))]
    if not names:
        return words("group-no-interpreter")
    return words("group-interpreters", number=len(names), names=names_line(words, names))


def _back(words: Words, group: Group) -> Button:
    return Button(words.plain("button-back"), keys.OpenGroup(group=group.id).pack())
