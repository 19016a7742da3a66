"""The roll call as screens: counts first, one tap a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from delegation.desk.checkin import AtWhich
from delegation.desk.rollcall import Card, Overview, Roll
from delegation.markup import Html, capital, lines, listed, paragraphs
from delegation.paging import page
from delegation.ports import Words
from delegation.questionnaire import SKIPPED, unless_skipped
from delegation.roster import Row, to_call
from delegation.typed import cut
from handlers.answer import Button, Rows, Screen
from handlers.naming import party_line
from handlers.paging import range_line, side_by_side, turns
from handlers.rollcall import keyboards as keys
from handlers.rollcall.keyboards import Show
from handlers.rollcall.naming import count_line, stage_line, stage_name, stage_time, zone_of
from handlers.roster.keyboards import CallPerson

DENSE: Final = 16
"""People on one screen, two in a row: a bus in three screens, well below the 100 buttons that Telegram takes."""
LONGEST_LABEL: Final = 28
DOT: Final = " · "


def overview_screen(words: Words, trip: Overview, number: int) -> Screen:
    """All stages of a trip, with how many were there."""
    found = page(trip.rolls, number)
    told, rows = [], []
    for place, one in enumerate(found.items, start=found.first):
        name = stage_name(words, one.stage, trip.party)
        line = words("roll-stage", number=place, name=Html(capital(name)), here=one.here, total=len(one.rows))
        told.append(lines(line, stage_time(words, one.stage, trip.party)))
        rows.append([Button(cut(f"{place}. {_plain(words, one)}", 60), _open(one))])
    delegation = trip.party.delegation.id
    around = turns(words, found, lambda to: keys.OpenTrip(delegation=delegation, page=to).pack())
    back = Button(words.plain("button-back"), keys.Rolls().pack())
    close = Button(words.plain("button-trip-review"), keys.OpenClosing(delegation=delegation).pack())
    return Screen(
        paragraphs(
            lines(words("roll-stages"), Html(party_line(words, trip.party))),
            *told,
            lines(range_line(words, found), words("roll-stages-next")),
        ),
        [*([[close]] if trip.to_close else []), *rows, *around, [back]],
    )


def roll_screen(words: Words, roll: Roll, view: keys.OpenRoll) -> Screen:
    """Who is there at a stage, a button a person."""
    if not roll.rows:
        return Screen(
            lines(words("roll-nobody"), stage_line(words, roll.stage, roll.party)), [[_to_stages(words, roll)]]
        )
    shown = roll.rows if view.show is Show.EVERYBODY else roll.missing
    found = page(shown, view.page, DENSE)
    called = view.show is Show.CALL
    told = [_call_line(words, row, place) for place, row in enumerate(found.items, start=found.first)] if called else []

    def turn(to: int) -> str:
        return keys.OpenRoll(delegation=view.delegation, stage=view.stage, page=to, show=view.show).pack()

    return Screen(
        paragraphs(
            lines(count_line(words, roll), stage_line(words, roll.stage, roll.party)),
            lines(*told),
            lines(range_line(words, found), words("roll-next", show=view.show.name.lower()) if shown else ""),
        ),
        [
            *side_by_side([_name_button(words, roll, row, view) for row in found.items], 2),
            *turns(words, found, turn),
            *_tools(words, roll, view),
        ],
    )


def person_screen(
    words: Words, card: Card, view: keys.OpenPerson, *, scanned: bool = False, fresh: bool = False
) -> Screen:
    """One delegate: whether they are there, who said so, how to reach them. `scanned`: their badge was."""
    answers, person = card.row.application.answers, card.row.person
    company = unless_skipped(answers.company)
    role = words.plain(f"delegate-role-{card.row.application.role}")
    registrar = card.registrar
    text = paragraphs(
        lines(
            words("roll-person", here=str(card.here).lower(), name=card.row.name),
            _marked_line(words, card),
            words("roll-count", here=card.roll.here, total=len(card.roll.rows)),
            stage_line(words, card.roll.stage, card.roll.party),
        ),
        lines(
            listed([part for part in (role, company) if part], DOT),
            words("roster-card-phone", value=answers.phone) if answers.phone not in {"", SKIPPED} else "",
            words("roster-card-telegram", username=person.username) if person.username else "",
            words("roster-card-registrar", name=registrar.called, phone=registrar.profile.phone) if registrar else "",
        ),
    )
    reach = (
        [Button(words.plain("button-contact"), CallPerson(application=view.application).pack())]
        if to_call(card.row, registrar)[1]
        else []
    )
    if person.username:
        reach.append(Button(words.plain("button-roster-write"), url=f"https://t.me/{person.username}"))
    rows = [*_person_rows(words, card, view, scanned=scanned), reach, _back(words, card, view)]
    return Screen(text, [row for row in rows if row], fresh=fresh)


def at_which_screen(words: Words, asked: AtWhich, number: int, instead: str, *, fresh: bool = False) -> Screen:
    """At which stage were they scanned?"""
    rolls = [one for one in asked.trip.rolls if one.stage.code != instead]
    found = page(rolls, number)
    application = asked.application.id
    rows = [
        [
            Button(
                cut(_plain(words, one), 60),
                keys.CheckIn(application=application, stage=one.stage.code, instead=instead).pack(),
            )
        ]
        for one in found.items
    ]
    around = turns(words, found, lambda to: keys.AtAnother(application=application, instead=instead, page=to).pack())
    text = lines(words("roll-at-which", name=asked.application.answers.name), words("roll-at-which-next"))
    return Screen(paragraphs(text, range_line(words, found)), [*rows, *around], fresh=fresh)


def search_screen(words: Words, delegation: int, stage: str, news: str) -> Screen:
    """What to type to find somebody."""
    back = keys.OpenRoll(delegation=delegation, stage=stage).pack()
    return Screen(news, [[Button(words.plain("button-back"), back)]])


def found_screen(words: Words, roll: Roll, rows: Sequence[Row], text: str) -> Screen:
    """Several that were found: a tap opens the card."""
    view = keys.OpenRoll(delegation=roll.party.delegation.id, stage=roll.stage.code, show=Show.CALL)
    told = [_call_line(words, row, place) for place, row in enumerate(rows[:DENSE], start=1)]
    more = words("roll-found-more") if len(rows) > DENSE else ""
    back = Button(words.plain("button-back"), _open(roll))
    buttons = side_by_side([_name_button(words, roll, row, view) for row in rows[:DENSE]], 2)
    return Screen(paragraphs(words("roll-found", text=text), lines(*told), more), [*buttons, [back]])


def _name_button(words: Words, roll: Roll, row: Row, view: keys.OpenRoll) -> Button:
    """Marks who is missing; opens the card of who is there, where the mark can be taken back."""
    number, here = row.application.id, row.application.id in roll.present
    label = words.plain("button-roll-name", here=str(here).lower(), name=cut(row.name, LONGEST_LABEL))
    kind = keys.OpenPerson if here or view.show is Show.CALL else keys.Present
    return Button(label, kind(application=number, stage=view.stage, page=view.page, show=view.show).pack())


def _tools(words: Words, roll: Roll, view: keys.OpenRoll) -> Rows:
    missing = len(roll.missing)

    def to(show: Show) -> str:
        return keys.OpenRoll(delegation=view.delegation, stage=view.stage, show=show).pack()

    narrow = []
    if view.show is not Show.EVERYBODY:
        narrow.append(Button(words.plain("button-roll-everybody", number=len(roll.rows)), to(Show.EVERYBODY)))
    if view.show is not Show.MISSING and missing:
        narrow.append(Button(words.plain("button-roll-missing", number=missing), to(Show.MISSING)))
    if view.show is not Show.CALL and missing:
        narrow.append(Button(words.plain("button-roll-call"), to(Show.CALL)))
    seek = keys.SearchRoll(delegation=view.delegation, stage=view.stage).pack()
    return [*([narrow] if narrow else []), [Button(words.plain("button-search"), seek), _to_stages(words, roll)]]


def _person_rows(words: Words, card: Card, view: keys.OpenPerson, *, scanned: bool) -> Rows:
    if not card.counts:
        return []
    seen = {"application": view.application, "stage": view.stage, "page": view.page, "show": view.show}
    if not card.here:
        return [[Button(words.plain("button-present"), keys.Present(**seen, card=True).pack())]]
    row = [Button(words.plain("button-absent"), keys.Absent(**seen).pack())]
    if scanned:
        other = keys.AtAnother(application=view.application, instead=view.stage).pack()
        row.append(Button(words.plain("button-roll-elsewhere"), other))
    return [row]


def _back(words: Words, card: Card, view: keys.OpenPerson) -> list[Button]:
    delegation = card.roll.party.delegation.id
    data = keys.OpenRoll(delegation=delegation, stage=view.stage, page=view.page, show=view.show).pack()
    return [Button(words.plain("button-roll-open"), data)]


def _marked_line(words: Words, card: Card) -> str:
    if card.mark is None:
        return ""
    clock = words.clock(card.mark.at, *zone_of(card.roll.stage, card.roll.party))
    return words(
        "roll-marked",
        what="present" if card.here else "absent",
        by=card.marked_by or words.plain("audit-erased"),
        clock=clock,
    )


def _call_line(words: Words, row: Row, place: int) -> Html:
    """Name and how to reach them: Telegram makes a number tappable."""
    answers, username = row.application.answers, row.person.username
    reach = [unless_skipped(answers.phone), f"@{username}" if username else ""]
    return listed([words("roster-line", number=place, name=row.name), *filter(None, reach)], DOT)


def _plain(words: Words, roll: Roll) -> str:
    stage = roll.stage
    if stage.leg is not None:
        origin, destination = words.city(stage.leg.origin), words.city(stage.leg.destination)
        return words.plain("button-roll-leg", origin=origin, destination=destination)
    if stage.item is not None:
        return stage.item.title.best(words.language)
    return words.plain("roll-arrival", city=words.city(roll.party.event.city))


def _open(roll: Roll) -> str:
    return keys.OpenRoll(delegation=roll.party.delegation.id, stage=roll.stage.code).pack()


def _to_stages(words: Words, roll: Roll) -> Button:
    return Button(words.plain("button-back"), keys.OpenTrip(delegation=roll.party.delegation.id).pack())
