"""What a delegation's coordinators set for it, as screens."""

from __future__ import annotations

from delegation.desk.composing import Composition
from delegation.documents import asked_of
from delegation.event import Ask
from delegation.markup import Html, lines, paragraphs
from delegation.ports import Words
from handlers.answer import Button, Screen
from handlers.delegation import keyboards as keys
from handlers.naming import party_line
from handlers.paging import side_by_side
from handlers.picking import tick


def rules_screen(words: Words, composition: Composition) -> Screen:
    """How long an offer lasts, how many seats a company has, how long a passport, what is asked after approval."""
    delegation = composition.delegation
    one = delegation.id
    asks = asked_of(delegation)
    company = words("rules-company-any")
    if delegation.company_seats is not None:
        company = words("rules-company", seats=delegation.company_seats)
    asked = [
        tick(words, words.plain(f"asks-{what}"), what in asks, keys.ToggleAsk(delegation=one, what=what).pack())
        for what in Ask
    ]
    text = paragraphs(
        lines(words("rules"), Html(party_line(words, composition.party))),
        lines(
            words("rules-hours", hours=delegation.offer_hours),
            company,
            words("rules-passport", months=delegation.passport_months or 0),
        ),
        words("rules-asks"),
    )
    return Screen(
        text,
        [
            *side_by_side(asked, 2),
            [Button(words.plain("button-rules-hours"), keys.AskOfferHours(delegation=one).pack())],
            [Button(words.plain("button-rules-company"), keys.AskCompanySeats(delegation=one).pack())],
            [Button(words.plain("button-rules-passport"), keys.AskPassportMonths(delegation=one).pack())],
            [Button(words.plain("button-back"), keys.Overview(delegation=one).pack())],
        ],
    )


def ask_hours_screen(words: Words, composition: Composition) -> Screen:
    """How many hours?"""
    delegation = composition.delegation
    text = lines(words("rules-ask-hours"), words("rules-hours", hours=delegation.offer_hours))
    return Screen(text, [[_back(words, delegation.id)]])


def ask_company_screen(words: Words, composition: Composition) -> Screen:
    """How many seats?"""
    delegation = composition.delegation
    free = Button(words.plain("button-rules-company-any"), keys.FreeCompanySeats(delegation=delegation.id).pack())
    rows = [[free]] if delegation.company_seats is not None else []
    return Screen(words("rules-ask-company"), [*rows, [_back(words, delegation.id)]])


def ask_passport_screen(words: Words, composition: Composition) -> Screen:
    """How many months?"""
    delegation = composition.delegation
    none = Button(words.plain("button-rules-passport-none"), keys.NoPassportMonths(delegation=delegation.id).pack())
    rows = [[none]] if delegation.passport_months else []
    return Screen(words("rules-ask-passport"), [*rows, [_back(words, delegation.id)]])


def _back(words: Words, delegation: int) -> Button:
    return Button(words.plain("button-back"), keys.Tuning(delegation=delegation).pack())
