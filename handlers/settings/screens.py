"""`/reminders` as screens."""

from __future__ import annotations

from datetime import datetime, time
from itertools import groupby

from delegation.desk.settings import ZONES, Upcoming, Wishes
from delegation.markup import Html, capital, lines, listed, paragraphs
from delegation.person import ReminderSettings
from delegation.ports import Words
from delegation.quiet import HOURS_EXAMPLE, PRESETS
from delegation.reminders import MUTABLE, RULES
from delegation.zones import to_local
from handlers.answer import Button, Screen
from handlers.paging import side_by_side
from handlers.settings import keyboards as keys


def reminders_screen(words: Words, wishes: Wishes, now: datetime) -> Screen:
    """How reminders come, and the next ones."""
    settings = wishes.person.reminders
    essential = [words.plain(f"reminder-{rule.code}") for rule in RULES if rule.essential]
    always = listed(essential, words.plain("reminders-separator"))
    text = paragraphs(
        lines(
            words("reminders"),
            words("reminders-zone", city=_city(words, settings.timezone), time=_wall(now, settings.timezone)),
            _hours(words, settings),
            words("reminders-always", rules=always),
        ),
        _upcoming(words, wishes),
    )
    toggles = [[_toggle(words, settings, code)] for code in MUTABLE]
    zone = Button(words.plain("button-zone"), keys.OpenZones().pack())
    hours = Button(words.plain("button-hours"), keys.OpenHours().pack())
    return Screen(text, [[zone, hours], *toggles])


def zones_screen(words: Words, now: datetime) -> Screen:
    """Which zone? The usual ones as buttons, any other typed."""
    buttons = [Button(f"{_city(words, zone)}, {_wall(now, zone)}", keys.ChooseZone(zone=zone).pack()) for zone in ZONES]
    rows = side_by_side(buttons, 2)
    return Screen(words("zone-ask"), [*rows, [_back(words)]])


def hours_screen(words: Words) -> Screen:
    """Which quiet hours?"""
    presets = [
        Button(hours_text(*preset), keys.ChooseHours(preset=place).pack()) for place, preset in enumerate(PRESETS)
    ]
    rows = side_by_side(presets, 2)
    none = Button(words.plain("button-no-hours"), keys.NoHours().pack())
    return Screen(words("hours-ask", example=HOURS_EXAMPLE), [*rows, [none], [_back(words)]])


def hours_text(begin: time, end: time) -> str:
    """ "22:00-7:00"."""
    return f"{begin.hour}:{begin:%M}-{end.hour}:{end:%M}"


def _hours(words: Words, settings: ReminderSettings) -> str:
    if settings.quiet_from == settings.quiet_to:
        return words("reminders-no-hours")
    return words("reminders-hours", hours=hours_text(settings.quiet_from, settings.quiet_to))


def _upcoming(words: Words, wishes: Wishes) -> Html | str:
    if not wishes.upcoming:
        return words("reminders-none")
    more = wishes.total - len(wishes.upcoming)
    told: list[str] = []
    for title, group in groupby(wishes.upcoming, key=lambda one: one.event.title.best(words.language)):
        told += [words("reminders-next", title=title), *(_one(words, upcoming) for upcoming in group)]
    return lines(*told, words("reminders-more", count=more) if more else "")


def _one(words: Words, upcoming: Upcoming) -> str:
    """When on the reader's own clock, which the screen has named already, and what."""
    draft = upcoming.delivery.draft
    local = to_local(draft.due_at, words.timezone)
    at = words.plain("moment", day=words.day(local.date()), time=f"{local.hour}:{local:%M}")
    return words("reminders-item", at=capital(at), rule=words.plain(f"reminder-{draft.topic}"))


def _toggle(words: Words, settings: ReminderSettings, code: str) -> Button:
    muted = code in settings.muted
    text = words.plain("reminder-toggle", rule=words.plain(f"reminder-short-{code}"), on="no" if muted else "yes")
    return Button(text, keys.Mute(code=code, muted=not muted).pack())


def _back(words: Words) -> Button:
    return Button(words.plain("button-back"), keys.OpenReminders().pack())


def _city(words: Words, zone: str) -> str:
    return words.city(words.zone_city(zone))


def _wall(now: datetime, zone: str) -> str:
    local = to_local(now, zone)
    return f"{local.hour}:{local:%M}"
