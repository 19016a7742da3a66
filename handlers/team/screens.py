"""The team as screens: who may what, and the steps of naming somebody."""

from __future__ import annotations

from collections.abc import Sequence

from delegation.desk.team import Held, Scopes
from delegation.markup import lines, listed, paragraphs
from delegation.paging import Page
from delegation.person import Person, Role
from delegation.ports import Words
from handlers.answer import Button, Screen
from handlers.naming import party_button, party_name
from handlers.paging import range_line, side_by_side, turns
from handlers.team import keyboards as keys


def team_screen(words: Words, found: Page[Held], chiefs: bool, news: str = "") -> Screen:
    """Who may what, one tap to each role."""
    told = [
        words("team-line", number=number, name=held.person.called, role=_role(words, held), scope=_scope(words, held))
        for number, held in enumerate(found.items, start=found.first)
    ]
    numbers = [
        Button(
            str(number),
            keys.OpenHeld(
                person=held.person.id,
                role=held.grant.role,
                delegation=held.grant.delegation_id or 0,
                chiefs=chiefs,
                page=found.number,
            ).pack(),
        )
        for number, held in enumerate(found.items, start=found.first)
    ]
    head = words("team-chiefs" if chiefs else "team")
    add = Button(words.plain("button-team-add"), keys.FindPerson(chiefs=chiefs).pack())
    return Screen(
        paragraphs(news or head, lines(*told) or words("team-nobody"), range_line(words, found)),
        [
            *side_by_side(numbers, 4),
            *turns(words, found, lambda page: keys.Team(chiefs=chiefs, page=page).pack()),
            [add],
        ],
    )


def held_screen(words: Words, held: Held, opened: keys.OpenHeld) -> Screen:
    """One role of one person."""
    rows: list[list[Button]] = []
    if held.revocable:
        data = keys.TakeBack(
            person=opened.person, role=opened.role, delegation=opened.delegation, chiefs=opened.chiefs
        ).pack()
        rows.append([Button(words.plain("button-team-take-back"), data)])
    back = keys.Team(chiefs=opened.chiefs, page=opened.page).pack()
    rows.append([Button(words.plain("button-back"), back)])
    return Screen(lines(words("team-held", name=_named(held.person)), _right(words, held)), rows)


def take_back_screen(words: Words, held: Held, asked: keys.TakeBack) -> Screen:
    """Is it meant?"""
    sure = asked.model_copy(update={"sure": True}).pack()
    back = keys.Team(chiefs=asked.chiefs).pack()
    text = lines(
        words("team-take-back-sure", name=held.person.called), _right(words, held), words("team-take-back-next")
    )
    return Screen(text, [_confirm(words, sure), _back(words, back)])


def find_screen(words: Words, me: str, chiefs: bool, news: str = "team-find") -> Screen:
    """Whom to name."""
    return Screen(words(news, link=f"t.me/{me}"), [_back(words, keys.Team(chiefs=chiefs).pack())])


def found_screen(words: Words, found: Sequence[Person], chiefs: bool) -> Screen:
    """Those whom it may be."""
    rows = [[Button(_named(one)[:60], keys.Candidate(person=one.id).pack())] for one in found]
    return Screen(words("team-found"), [*rows, _back(words, keys.FindPerson(chiefs=chiefs).pack())])


def roles_screen(words: Words, person: Person, roles: Sequence[Role]) -> Screen:
    """Name them as what?"""
    rows = [
        [
            Button(
                words.plain(f"team-role-{role}"),
                # Administrators are for everything: there is nothing more to choose.
                keys.Name(person=person.id, role=role, delegation=0).pack()
                if role is Role.ADMINISTRATOR
                else keys.ChooseScope(person=person.id, role=role).pack(),
            )
        ]
        for role in roles
    ]
    what = lines(*(words(f"team-may-{role}") for role in roles))
    return Screen(
        paragraphs(words("team-as", name=_named(person)), what), [*rows, _back(words, keys.FindPerson().pack())]
    )


def scopes_screen(words: Words, scopes: Scopes) -> Screen:
    """For which delegation?"""
    person, role, found = scopes.person, scopes.role, scopes.found

    def name(delegation: int) -> str:
        return keys.Name(person=person.id, role=role, delegation=delegation).pack()

    everywhere = [[Button(words.plain("team-scope-all"), name(0))]] if scopes.for_all and found.number == 0 else []
    rows = [
        [Button(party_button(words, one, number), name(one.delegation.id))]
        for number, one in enumerate(found.items, start=found.first)
    ]
    told = [
        words("team-scope-line", number=number, name=party_name(words, one))
        for number, one in enumerate(found.items, start=found.first)
    ]
    under = turns(words, found, lambda page: keys.ChooseScope(person=person.id, role=role, page=page).pack())
    head = words("team-for", name=person.called, role=words.plain(f"team-role-{role}"))
    back = _back(words, keys.Candidate(person=person.id).pack())
    return Screen(paragraphs(head, lines(*told), range_line(words, found)), [*everywhere, *rows, *under, back])


def name_screen(words: Words, held: Held, asked: keys.Name) -> Screen:
    """Is it meant?"""
    sure = asked.model_copy(update={"sure": True}).pack()
    back = keys.Candidate(person=asked.person).pack()
    text = lines(
        words("team-name-sure", name=_named(held.person)), _right(words, held), words(f"team-may-{held.grant.role}")
    )
    return Screen(text, [_confirm(words, sure), _back(words, back)])


def given_news(words: Words, held: Held) -> str:
    """Said above the list after somebody was named."""
    return lines(words("team-given", name=held.person.called), _right(words, held))


def taken_news(words: Words, held: Held) -> str:
    """Said above the list after a role was taken back."""
    return lines(words("team-taken", name=held.person.called), _right(words, held))


def _right(words: Words, held: Held) -> str:
    return listed([_role(words, held), _scope(words, held)], " · ")


def _role(words: Words, held: Held) -> str:
    return words.plain(f"team-role-{held.grant.role}")


def _scope(words: Words, held: Held) -> str:
    return party_name(words, held.party) if held.party is not None else words.plain("team-scope-all")


def _named(person: Person) -> str:
    """Name and @username, which tells namesakes apart."""
    return f"{person.called}, @{person.username}" if person.username else person.called


def _confirm(words: Words, data: str) -> Sequence[Button]:
    return [Button(words.plain("button-confirm"), data)]


def _back(words: Words, data: str) -> Sequence[Button]:
    return [Button(words.plain("button-back"), data)]
