"""How the desk fares, on one screen: how much there is of what, what is wrong, how to mend it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from delegation.delivery import State
from delegation.markup import Html, lines, paragraphs
from delegation.ports import Words
from delegation.vitals import Trouble, Vitals, Waiting, troubles
from handlers.answer import Button, Screen
from handlers.health.keyboards import Refresh
from handlers.health.told import how_to_mend, lasting, what


def health_screen(words: Words, vitals: Vitals) -> Screen:
    found = troubles(vitals)
    told = [_told(words, trouble) for trouble in found]
    refresh = [Button(words.plain("button-refresh"), Refresh().pack())]
    return Screen(paragraphs(_news(words, vitals, found), _counts(words, vitals), *told), [refresh])


def _news(words: Words, vitals: Vitals, found: tuple[Trouble, ...]) -> Html:
    """Well or not, and when that was: so that a second look shows that it was one."""
    at = vitals.at.astimezone(ZoneInfo(words.timezone))
    grave = sum(trouble.grave for trouble in found)
    news = words("health-ill", count=grave) if grave else words("health-look" if found else "health-well")
    return lines(news, words("health-at", time=f"{at:%H:%M:%S}"))


def _counts(words: Words, vitals: Vitals) -> Html:
    waiting = vitals.waiting
    known = [_people(words, waiting), *_deliveries(words, waiting)] if waiting is not None else []
    if vitals.unhandled_for or vitals.due_for:
        updates, due = lasting(words, vitals.unhandled_for), lasting(words, vitals.due_for)
        known.append(words("health-oldest", updates=updates, due=due))
    return lines(*known, *_machine(words, vitals))


def _people(words: Words, waiting: Waiting) -> Html:
    return words("health-updates", waiting=words.number(waiting.updates), aside=words.number(waiting.aside))


def _deliveries(words: Words, waiting: Waiting) -> list[str]:
    counts = {state.value: words.number(waiting.deliveries.get(state, 0)) for state in State}
    following = words.deadline(waiting.next_due) if waiting.next_due is not None else ""
    return [
        words("health-planned", planned=counts["planned"], sending=counts["sending"]),
        words("health-next", time=following) if following else "",
        words("health-arrived", sent=counts["sent"], acknowledged=counts["acknowledged"]),
        words(
            "health-astray",
            blocked=counts["blocked"],
            missed=counts["missed"],
            failed=counts["failed"],
            unknown=counts["unknown"],
        ),
    ]


def _machine(words: Words, vitals: Vitals) -> list[str]:
    heard = words("health-heard", time=lasting(words, vitals.heard)) if vitals.heard is not None else ""
    skew = (
        words("health-skew", time=lasting(words, abs(vitals.skew)))
        if vitals.skew is not None
        else words("health-skew-unknown")
    )
    return [
        heard,
        words("health-too-many", count=words.number(vitals.too_many)),
        words("health-held", time=lasting(words, vitals.held_up)),
        skew,
    ]


def _told(words: Words, trouble: Trouble) -> Html:
    return lines(what(words, trouble), how_to_mend(words, trouble))
