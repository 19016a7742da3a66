"""A person's name as it is printed for readers of several languages: as its owner writes it, in Latin letters, in
Chinese characters.

The surname stands first and in capitals in the Latin form, as on lists of delegations, so that nobody takes one for the
other; a patronymic, which passports for travel abroad do not have, is left out of it.
"""

from __future__ import annotations

from dataclasses import dataclass

from delegation.documents import Passport
from delegation.latin import proposed
from delegation.names import plain
from delegation.questionnaire import unless_skipped


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """One person's name; a form that would only repeat another is ""."""

    own: str
    latin: str = ""
    han: str = ""

    @property
    def forms(self) -> list[str]:
        """The forms that there are, the own one first."""
        return [form for form in (self.own, self.latin, self.han) if form]


def names_of(name: str, passport: Passport | None = None) -> Names:
    """The forms of a name: in Latin as the passport has it, else as it would; characters where there are any."""
    said = passport or Passport()
    family, given = (said.surname, said.given_names) if said.surname else proposed(name)
    spelt = f"{family.upper()} {unless_skipped(given).title()}".strip() if family else ""
    han = unless_skipped(said.han)
    return Names(
        own=name,
        latin="" if _words(spelt) == _words(name) else spelt,
        han="" if plain(han) == plain(name) else han,
    )


def _words(name: str) -> list[str]:
    return sorted(plain(name).split())
