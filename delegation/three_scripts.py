"""A person's name as it is printed for readers of several languages: as its owner writes it, in Latin letters, in
Chinese characters.

The surname stands first and in capitals in the Latin form, as on lists of delegations, so that nobody takes one for the
other; a patronymic, which passports for travel abroad do not have, is left out of it.
"""

from __future__ import annotations

from dataclasses import dataclass

from delegation.documents import Passport
from delegation.names import is_han, is_patronymic, latin, plain, surname, syllables


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
    """The forms of a name: what the passport says, else by transliteration; characters where there are any."""
    spelt = _of_passport(passport) if passport is not None and passport.surname else _spelt(name)
    han = passport.han if passport is not None and passport.han != "-" else ""
    return Names(
        own=name,
        latin="" if _words(spelt) == _words(name) else spelt,
        han="" if plain(han) == plain(name) else han,
    )


def _of_passport(passport: Passport) -> str:
    given = "" if passport.given_names == "-" else passport.given_names
    return f"{passport.surname.upper()} {given.title()}".strip()


def _spelt(name: str) -> str:
    """The Latin form of a name whose passport nobody has told of yet."""
    if is_han(name):
        first, *others = syllables("".join(name.split()))
        return f"{first.upper()} {''.join(others).capitalize()}".strip()
    family = surname(name)
    given = [word for word in name.split() if word != family]
    if len(given) > 1:
        given = [word for word in given if not is_patronymic(word)]
    return " ".join([latin(family).upper(), *(latin(word) for word in given)])


def _words(name: str) -> list[str]:
    return sorted(plain(name).split())
