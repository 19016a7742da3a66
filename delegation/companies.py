"""Companies as people write them: when two names mean one company, and how many of its people hold a seat."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from delegation.names import plain, sounding
from delegation.person import Profile
from delegation.questionnaire import SKIPPED

_UNTOLD: Final = frozenset({"", SKIPPED})
_HAN: Final = re.compile(r"[\u3400-\u9fff]")
_HAN_FORMS: Final = re.compile(r"(股份|责任|有限|集团|总)*(公司|厂)$")
_PHRASES: Final = re.compile(
    r"общество с ограниченной ответственностью|(публичное |закрытое |открытое )?акционерное общество"
    r"|индивидуальный предприниматель|limited liability company|joint stock company"
)
_FORMS: Final = frozenset(
    {
        *("ооо", "оао", "зао", "пао", "ао", "ано", "ип", "кфх", "тоо", "гк"),
        *(
            "ooo",
            "oao",
            "zao",
            "pao",
            "ao",
            "ip",
            "llc",
            "ltd",
            "limited",
            "inc",
            "incorporated",
            "co",
            "company",
            "corp",
            "corporation",
            "gmbh",
            "ag",
            "jsc",
            "ojsc",
            "pjsc",
            "cjsc",
            "plc",
            "pte",
            "pvt",
        ),
    }
)
"""Legal forms: who writes one and who leaves it out mean the same company."""


def same_company(one: Profile, other: Profile) -> bool:
    """Whether two people are of one company: by the tax numbers where both told one, else by the names, whatever
    their legal form, quotes, case or alphabet. Who told no company is of none."""
    if one.company in _UNTOLD or other.company in _UNTOLD:
        return False
    if one.tax_number not in _UNTOLD and other.tax_number not in _UNTOLD:
        return one.tax_number == other.tax_number
    return _folded(one.company) == _folded(other.company)


def colleagues(who: Profile, others: Iterable[Profile]) -> int:
    """How many of the others are of the same company."""
    return sum(same_company(who, other) for other in others)


@lru_cache(maxsize=65536)
def _folded(company: str) -> str:
    """The name by which companies are compared. Chinese ones by their characters: many sound alike."""
    words = re.findall(r"\w+", _PHRASES.sub(" ", plain(company)))
    if _HAN.search(company):
        whole = "".join(words)
        return _HAN_FORMS.sub("", whole) or whole
    return sounding(" ".join([word for word in words if word not in _FORMS] or words))
