"""What people are told when their role at the desk changes."""

from __future__ import annotations

from delegation.desk.parties import known_party
from delegation.markup import lines
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Screen
from handlers.naming import party_name
from handlers.notices import Facts


async def role_given(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen:
    """You are now ..., and what that lets you do."""
    return Screen(
        lines(words("role-given", role=_role(words, facts)), await _scope(unit, words, facts), words("role-given-next"))
    )


async def role_taken(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen:
    """You are no longer ..."""
    return Screen(lines(words("role-taken", role=_role(words, facts)), await _scope(unit, words, facts)))


def _role(words: Words, facts: Facts) -> str:
    return words.plain(f"team-role-{facts['role']}")


async def _scope(unit: Unit, words: Words, facts: Facts) -> str:
    party = await known_party(unit, int(facts["delegation_id"]) or None)
    return party_name(words, party) if party is not None else words("team-scope-all")
