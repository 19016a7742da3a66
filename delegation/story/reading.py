"""A located file read into a Story: everything that is wrong is found at once, and then nothing of it is taken.

Walls: deadlines are local to the own centre, the programme to its event's zone, a departure to its leg's zone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final, TypeVar

from delegation.event import (
    Ask,
    DelegateRole,
    Delegation,
    Direction,
    Event,
    EventKind,
    Leg,
    Negotiation,
    Outcome,
    OutcomeKind,
    Partner,
    ProgrammeItem,
    Quota,
    Story,
    Venue,
    VisaRule,
)
from delegation.language import LocalText
from delegation.story.fields import FAULT_LIMIT, Faults, Fields, TooMany
from delegation.story.located import Fault, File, Items, Node, Place, Table, Text, entries
from delegation.story.paper_facts import read_paper_facts
from delegation.typed import clean_code
from delegation.zones import day_in

VERSION: Final = "1"

PROGRAMME_SLACK: Final = timedelta(days=7)
"""A programme may begin with a reception some days before its event; further off, a date was mistyped."""
TRAVEL_SLACK: Final = timedelta(days=60)

_NO_DAY: Final = date.min
"""Stands where a date could not be read: a story with a fault is never given out."""

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a file: a story, or the faults for which there is none."""

    story: Story | None
    faults: tuple[Fault, ...] = ()


def read(file: File, *, home_timezone: str, desk: Story = Story()) -> Reading:  # noqa: B008 (a frozen value)
    """Read what a format located. Never raises for what the file says.

    `home_timezone`: IANA zone of the own centre. `desk`: what the desk already has, which the file may refer to and
    whose codes it must not contradict.
    """
    if file.tree is None:
        return Reading(None, file.faults)
    faults = Faults()
    try:
        for fault in file.faults:
            faults.add(fault)
        story = _Reader(file.tree, faults, home_timezone, desk).story()
    except TooMany:
        return Reading(None, (*faults.in_order(), Fault(Place(), "fault-more", {"limit": FAULT_LIMIT})))
    found = faults.in_order()
    return Reading(None, found) if found else Reading(story)


@dataclass(slots=True)
class _Codes:
    """Codes of one kind of thing, where each was first given."""

    places: dict[str, Place] = field(default_factory=dict)

    def claim(self, fields: Fields) -> str:
        code = fields.code()
        if code in self.places:
            fields.fault(fields.where("code"), "fault-code-twice", code=code)
        elif code:
            self.places[code] = fields.where("code")
        return code


class _Reader:
    def __init__(self, tree: Table, faults: Faults, home: str, desk: Story) -> None:
        self._tree = tree
        self._faults = faults
        self._home = home
        self._desk = desk
        self._partners = {partner.code for partner in desk.partners} | _codes(tree, "partners")
        self._events = {event.code for event in desk.events} | _codes(tree, "events")
        self._elsewhere = {one.code: event.code for event in desk.events for one in event.delegations}
        self._delegation_codes = _Codes()

    def story(self) -> Story:
        top = self._fields(self._tree, "version", optional=("partners", "events", "negotiations"))
        version = top.raw("version")
        if version and version != VERSION:
            top.fault(top.where("version"), "fault-version", typed=version, known=VERSION)
        partner_codes, event_codes = _Codes(), _Codes()
        partners = self._all(top, "partners", lambda node: self._partner(node, partner_codes))
        events = self._all(top, "events", lambda node: self._event(node, event_codes))
        held: set[tuple[date | None, str]] = set()
        negotiations = self._all(top, "negotiations", lambda node: self._negotiation(node, held))
        self._one_own(partners, partner_codes)
        return Story(partners=partners, events=events, negotiations=negotiations)

    def _partner(self, node: Node, codes: _Codes) -> Partner:
        fields = self._fields(
            node, "code", "name", "city", "country", "timezone", optional=("languages", "own", "contact")
        )
        return Partner(
            code=codes.claim(fields),
            name=fields.local_text("name"),
            city=fields.text("city"),
            country=fields.country("country"),
            timezone=fields.zone(),
            languages=fields.languages("languages"),
            own=fields.flag("own"),
            contact=fields.text("contact"),
        )

    def _one_own(self, partners: tuple[Partner, ...], codes: _Codes) -> None:
        """The deadlines are on the wall of *the* own centre: a second one would make them ambiguous."""
        given = {partner.code for partner in partners}
        own = [partner.code for partner in self._desk.partners if partner.own and partner.code not in given]
        for partner in partners:
            if partner.own and own:
                place = codes.places.get(partner.code, Place())
                self._faults.add(Fault(place, "fault-second-own", {"code": own[0]}))
            if partner.own:
                own.append(partner.code)

    def _event(self, node: Node, codes: _Codes) -> Event:
        fields = self._fields(
            node,
            *("code", "kind", "title", "inviting_party", "city", "timezone", "starts", "ends"),
            optional=("venue", "registration_deadline", "document_deadline", "programme", "delegations"),
        )
        code, zone = codes.claim(fields), fields.zone()
        starts, ends = fields.day("starts"), fields.day("ends")
        if starts and ends and ends < starts:
            fields.fault(fields.where("ends"), "fault-order", first=str(starts), last=str(ends))
        days = (starts, ends) if starts and ends else None
        venue = fields.node("venue")
        return Event(
            code=code,
            kind=fields.choice("kind", EventKind, EventKind.VISIT),
            title=fields.local_text("title"),
            inviting_party=fields.reference("inviting_party", self._partners),
            city=fields.text("city"),
            timezone=zone,
            starts=starts or _NO_DAY,
            ends=ends or _NO_DAY,
            venue=self._venue(venue) if venue else None,
            registration_deadline=self._deadline(fields, "registration_deadline", ends),
            document_deadline=self._deadline(fields, "document_deadline", ends),
            programme=self._all(fields, "programme", lambda item: self._programme_item(item, zone, days)),
            delegations=self._all(fields, "delegations", lambda item: self._delegation(item, code, days)),
        )

    def _deadline(self, fields: Fields, key: str, ends: date | None) -> datetime | None:
        deadline = fields.moment(key, self._home)
        if deadline and ends and day_in(deadline, self._home) > ends:
            fields.fault(fields.where(key), "fault-deadline-late", typed=fields.raw(key), last=str(ends))
        return deadline

    def _venue(self, node: Node) -> Venue:
        fields = self._fields(node, "name", "latitude", "longitude")
        return Venue(
            name=fields.text("name"),
            latitude=fields.decimal("latitude", -90, 90) or 0.0,
            longitude=fields.decimal("longitude", -180, 180) or 0.0,
        )

    def _programme_item(self, node: Node, zone: str, days: tuple[date, date] | None) -> ProgrammeItem:
        fields = self._fields(node, "starts", "title", optional=("ends",))
        starts, ends = fields.moment("starts", zone), fields.moment("ends", zone)
        if starts and ends and ends < starts:
            fields.fault(fields.where("ends"), "fault-order", first=fields.raw("starts"), last=fields.raw("ends"))
        self._near(fields, "starts", starts, zone, days, PROGRAMME_SLACK)
        return ProgrammeItem(starts=starts or datetime.min, ends=ends, title=fields.local_text("title"))  # noqa: DTZ901

    def _delegation(self, node: Node, event: str, days: tuple[date, date] | None) -> Delegation:
        fields = self._fields(
            node,
            *("code", "direction", "from", "quota"),
            optional=("passport_months_after_return", "visa", "offer_hours", "asks", "company_seats", "papers", "legs"),
        )
        code = self._delegation_codes.claim(fields)
        if self._elsewhere.get(code, event) != event:
            fields.fault(fields.where("code"), "fault-code-elsewhere", code=code, event=self._elsewhere[code])
        quota, leg_codes = fields.node("quota"), _Codes()
        return Delegation(
            code=code,
            direction=fields.choice("direction", Direction, Direction.OUTGOING),
            origin=fields.reference("from", self._partners),
            quota=self._quota(quota) if quota else Quota(total=0),
            visa=fields.choice("visa", VisaRule, VisaRule.NONE),
            passport_months=fields.whole("passport_months_after_return", 0, 24),
            offer_hours=fields.whole("offer_hours", 1, 24 * 14) or 24,
            asks=frozenset(fields.choices("asks", Ask)) if fields.given("asks") else None,
            company_seats=fields.whole("company_seats", 1, 10_000),
            papers=read_paper_facts(fields.node("papers"), self._faults),
            legs=self._all(fields, "legs", lambda item: self._leg(item, leg_codes, days)),
        )

    def _quota(self, node: Node) -> Quota:
        fields = self._fields(node, "total", optional=tuple(DelegateRole))
        total = fields.whole("total", 1, 10_000)
        roles = {}
        for role in DelegateRole:
            seats = fields.whole(role, 0, 1 if role is DelegateRole.HEAD else 10_000)
            if seats is not None:
                roles[role] = seats
        if total is not None and sum(roles.values()) > total:
            fields.fault(fields.where("total"), "fault-quota", total=total, sum=sum(roles.values()))
        return Quota(total=total or 0, roles=roles)

    def _leg(self, node: Node, codes: _Codes, days: tuple[date, date] | None) -> Leg:
        fields = self._fields(
            node,
            *("code", "departs", "timezone", "from", "to", "transport"),
            optional=("gather", "number", "seats"),
        )
        zone = fields.zone()
        departs = fields.moment("departs", zone)
        self._near(fields, "departs", departs, zone, days, TRAVEL_SLACK)
        return Leg(
            code=codes.claim(fields),
            departs=departs or datetime.min,  # noqa: DTZ901 (never given out)
            timezone=zone,
            origin=fields.text("from"),
            destination=fields.text("to"),
            transport=fields.text("transport", 40),
            gather=fields.text("gather"),
            number=fields.text("number", 40),
            seats=fields.whole("seats", 1, 10_000),
        )

    def _negotiation(self, node: Node, held: set[tuple[date | None, str]]) -> Negotiation:
        fields = self._fields(node, "held", "with", "city", "subject", optional=("outcomes",))
        day, partner = fields.day("held"), fields.reference("with", self._partners)
        if day and (day, partner) in held:
            fields.fault(fields.where("held"), "fault-negotiation-twice", held=str(day), code=partner)
        held.add((day, partner))
        return Negotiation(
            held=day or _NO_DAY,
            partner=partner,
            city=fields.text("city"),
            subject=fields.local_text("subject"),
            outcomes=self._all(fields, "outcomes", self._outcome),
        )

    def _outcome(self, node: Node) -> Outcome:
        fields = self._fields(node, "kind", optional=("title", "status", "event", "due"))
        kind = fields.choice("kind", OutcomeKind, OutcomeKind.AGREEMENT)
        needed = "title" if kind is OutcomeKind.AGREEMENT else "event"
        if fields.given("kind") and not fields.given(needed):
            fields.fault(fields.place, "fault-key-missing", name=needed)
        return Outcome(
            kind=kind,
            title=fields.local_text("title") if fields.given("title") else LocalText(),
            status=fields.text("status", 40),
            event=fields.reference("event", self._events),
            due=fields.day("due"),
        )

    def _near(
        self,
        fields: Fields,
        key: str,
        at: datetime | None,
        zone: str,
        days: tuple[date, date] | None,
        slack: timedelta,
    ) -> None:
        if at and days and not days[0] - slack <= day_in(at, zone) <= days[1] + slack:
            first, last = map(str, days)
            fields.fault(fields.where(key), "fault-far-from-event", typed=fields.raw(key), first=first, last=last)

    def _fields(self, node: Node, *required: str, optional: tuple[str, ...] = ()) -> Fields:
        return Fields(node, self._faults, required=required, optional=optional)

    def _all(self, fields: Fields, key: str, read_one: Callable[[Node], Value]) -> tuple[Value, ...]:
        return tuple([read_one(item) for item in fields.items(key)])


def _codes(tree: Table, key: str) -> set[str]:
    """The codes that a list of the file gives: known before what refers to them is read."""
    lists = [node for node in entries(tree, key) if isinstance(node, Items)]
    codes = [code for node in lists for item in node.items for code in entries(item, "code")]
    return {clean_code(code.text) for code in codes if isinstance(code, Text)} - {""}
