"""Rosters as screens: dense, counts first, one tap to the person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from delegation.application import DELEGATES, Status
from delegation.desk.badging import has_badge
from delegation.desk.parties import Party
from delegation.desk.printing import Print
from delegation.desk.rosters import Card, Roster
from delegation.event import DelegateRole
from delegation.markup import Html, lines, listed, paragraphs
from delegation.paging import page
from delegation.person import Person
from delegation.ports import Words
from delegation.questionnaire import unless_skipped
from delegation.roster import Filter, Row, count_by_role, count_by_status, select, unseen
from exports.table import open_questions
from handlers.answer import Button, Rows, Screen
from handlers.applications.keyboards import OpenCard
from handlers.delegation.keyboards import OpenDelegate
from handlers.documents.keyboards import PapersOf
from handlers.export.keyboards import Export
from handlers.naming import party_line
from handlers.paging import range_line, side_by_side, turns
from handlers.printing.keyboards import print_one_button
from handlers.roster import keyboards as keys

IN_A_ROW: Final = 4
"""Buttons of people, called by their number in the list, side by side."""
DOT: Final = " · "


def roster_screen(words: Words, roster: Roster, number: int, bits: int, text: str) -> Screen:
    """A page of a roster under its counts."""
    delegation = roster.party.delegation.id
    bits = keys.bits_of(roster.opening) if bits == keys.OPENING else bits
    chosen = keys.filter_of(bits, text)
    found = page(select(roster.rows, chosen), number)
    told = [_row_line(words, row, place, chosen) for place, row in enumerate(found.items, start=found.first)]
    numbers = [
        Button(
            str(place),
            keys.OpenRow(application=row.application.id, page=found.number, chosen=bits, text=text).pack(),
        )
        for place, row in enumerate(found.items, start=found.first)
    ]

    def turn(to: int) -> str:
        return keys.OpenRoster(delegation=delegation, page=to, chosen=bits, text=text).pack()

    return Screen(
        paragraphs(
            lines(
                words("roster", event=roster.party.event.title.best(words.language)), *_counts(words, roster, chosen)
            ),
            lines(*told) or words("roster-nobody" if roster.rows else "roster-empty"),
            range_line(words, found),
        ),
        [*side_by_side(numbers, IN_A_ROW), *turns(words, found, turn), *_tools(words, delegation, bits, text)],
    )


def filter_screen(words: Words, roster: Roster, bits: int, text: str) -> Screen:
    """Statuses, roles, missing data and, once a roll was called, who was never there: each is put in and taken out."""
    delegation = roster.party.delegation.id
    chosen = keys.filter_of(bits, text)
    shown = len(select(roster.rows, chosen))

    def toggle(what: Status | DelegateRole | keys.Lacking, label: str, number: int, on: bool) -> Button:
        data = keys.FilterRoster(delegation=delegation, chosen=keys.toggled(bits, what), text=text).pack()
        return Button(words.plain("button-roster-toggle", on=str(on).lower(), label=label, number=number), data)

    statuses = [
        toggle(status, words.plain(f"roster-status-{status}"), number, status in chosen.statuses)
        for status, number in count_by_status(roster.rows).items()
    ]
    roles = [
        toggle(role, words.plain(f"delegate-role-{role}"), number, role in chosen.roles)
        for role, number in count_by_role(roster.rows).items()
    ]
    lacking = toggle(keys.Lacking.DATA, words.plain("roster-lacking"), _lacking(roster.rows), chosen.missing)
    gone = sum(map(unseen, roster.rows))
    absent = toggle(keys.Lacking.CHECK_IN, words.plain("roster-unseen"), gone, chosen.unseen)
    called = chosen.unseen or any(row.checked_in for row in roster.rows)
    show = keys.OpenRoster(delegation=delegation, page=0, chosen=bits, text=text).pack()
    return Screen(
        lines(words("roster-filter"), Html(party_line(words, roster.party)), *_searched(words, text)),
        [
            *side_by_side(statuses, 2),
            *side_by_side(roles, 2),
            [lacking],
            *([[absent]] if called else []),
            [Button(words.plain("button-roster-show", number=shown), show)],
        ],
    )


def search_screen(words: Words, delegation: int, bits: int, news: str) -> Screen:
    """What to type to find somebody."""
    back = keys.OpenRoster(delegation=delegation, page=0, chosen=bits).pack()
    return Screen(news, [[Button(words.plain("button-back"), back)]])


def found_within(roster: Roster, bits: int, text: str) -> int | None:
    """The filter within which a search finds somebody: the one that is set, else none; None when nobody is found."""
    wider = (one for one in (bits, keys.EVERYBODY) if select(roster.rows, keys.filter_of(one, text)))
    return next(wider, None)


def card_screen(words: Words, card: Card, back: keys.OpenRow) -> Screen:
    """One person."""
    application, person = card.row.application, card.row.person
    answers = application.answers
    told = {name: getattr(answers, name) for name in ("company", "position", "phone", "email", "brings")}
    told = {name: unless_skipped(value) for name, value in told.items()}
    role = words.plain(f"delegate-role-{application.role}")
    standing = listed([role, words.plain(f"roster-status-{application.status}")], DOT)
    lacking = open_questions(card.row, words)
    text = lines(
        words("roster-card", name=card.row.name),
        standing,
        listed([value for value in (told["company"], told["position"]) if value]),
        *(words(f"roster-card-{name}", value=told[name]) for name in ("phone", "email", "brings") if told[name]),
        words("roster-card-telegram", username=person.username) if person.username else "",
        words("roster-card-missing", what=lacking) if lacking else "",
        _papers(words, card.row),
        _reach(words, person, card.registrar),
    )
    to_roster = keys.OpenRoster(
        delegation=application.delegation_id, page=back.page, chosen=back.chosen, text=back.text
    ).pack()
    rows: list[list[Button]] = []
    reach = []
    if card.phone:
        reach.append(Button(words.plain("button-contact"), keys.CallPerson(application=application.id).pack()))
    if person.username:
        reach.append(Button(words.plain("button-roster-write"), url=f"https://t.me/{person.username}"))
    if reach:
        rows.append(reach)
    if card.decides:
        opened = OpenCard(application=application.id).pack()
        papers = Button(words.plain("button-papers"), PapersOf(application=application.id).pack())
        rows.append([Button(words.plain("button-roster-application"), opened), papers])
        if application.status in DELEGATES:
            placed = OpenDelegate(application=application.id).pack()
            rows.append([Button(words.plain("button-roster-placed"), placed)])
    if has_badge(application, card.party.event):
        rows.append([print_one_button(words, application.id, Print.BADGES)])
    rows.append([Button(words.plain("button-back"), to_roster)])
    return Screen(text, rows)


def _papers(words: Words, row: Row) -> str:
    """How far a delegate's papers are, while they are not done."""
    if row.papers:
        return words("roster-card-papers", number=len(row.papers))
    return "" if row.confirmed else words("roster-card-unconfirmed")


def _row_line(words: Words, row: Row, place: int, chosen: Filter) -> Html:
    """Number, name, company, role; the status where several are shown; what needs attention."""
    application = row.application
    lacks = len(row.missing)
    company = application.answers.company
    marks = [
        words.plain(f"delegate-role-{application.role}"),
        words.plain(f"roster-status-{application.status}") if len(chosen.statuses) != 1 else "",
        words.plain("roster-lacks", number=lacks) if lacks else "",
        words.plain("roster-unconfirmed") if row.unfinished and not lacks else "",
        words.plain("roster-unreachable") if row.person.telegram_id is not None and not row.person.reachable else "",
    ]
    name = words("roster-line", number=place, name=row.name)
    return listed([name, *filter(None, [unless_skipped(company), *marks])], DOT)


def _counts(words: Words, roster: Roster, chosen: Filter) -> list[str]:
    """By status over everybody; by role and missing data over those in the chosen statuses."""
    within = select(roster.rows, Filter(statuses=chosen.statuses))
    by_status = {words.plain(f"roster-status-{one}"): number for one, number in count_by_status(roster.rows).items()}
    by_role = {words.plain(f"delegate-role-{one}"): number for one, number in count_by_role(within).items()}
    quota = roster.party.delegation.quota.total
    lacking = _lacking(within)
    narrowed = [words.plain(f"delegate-role-{one}") for one in DelegateRole if one in chosen.roles]
    narrowed += [words.plain("roster-lacking")] if chosen.missing else []
    narrowed += [words.plain("roster-unseen")] if chosen.unseen else []
    return [
        _where(words, roster.party),
        words("roster-seats", taken=len(roster.delegates), total=quota),
        _numbers(words, by_status),
        _numbers(words, by_role),
        words("roster-lacking-number", number=lacking) if lacking else "",
        words("roster-narrowed", what=words.plain("roster-comma").join(narrowed)) if narrowed else "",
        *_searched(words, chosen.text),
    ]


def _where(words: Words, party: Party) -> str:
    """City and dates, and where the delegation comes from when that tells it from others."""
    event = party.event
    dates, city = words.span(event.starts, event.ends), words.city(event.city)
    if not party.city:
        return words("roster-where", city=city, dates=dates)
    return words("roster-where-from", city=city, dates=dates, origin=words.city(party.city))


def _numbers(words: Words, counts: Mapping[str, int]) -> Html:
    return listed([words("roster-count", label=label, number=number) for label, number in counts.items()], DOT)


def _searched(words: Words, text: str) -> list[str]:
    return [words("roster-searched", text=text)] if text else []


def _lacking(rows: Iterable[Row]) -> int:
    return sum(1 for row in rows if row.unfinished)


def _tools(words: Words, delegation: int, bits: int, text: str) -> Rows:
    narrow = keys.FilterRoster(delegation=delegation, chosen=bits, text=text).pack()
    seek = keys.SearchRoster(delegation=delegation, chosen=bits).pack()
    rows = [[Button(words.plain("button-filter"), narrow), Button(words.plain("button-search"), seek)]]
    if text:
        everybody = keys.OpenRoster(delegation=delegation, page=0, chosen=bits).pack()
        rows.append([Button(words.plain("button-roster-no-search"), everybody)])
    take = Export(delegation=delegation).pack()
    rows.append([Button(words.plain("button-export"), take), Button(words.plain("button-back"), keys.Rosters().pack())])
    return rows


def _reach(words: Words, person: Person, registrar: Person | None) -> str:
    if registrar is not None:
        return words("roster-card-registrar", name=registrar.called, phone=registrar.profile.phone)
    if person.telegram_id is not None and not person.reachable:
        return words("roster-card-unreachable")
    return ""
