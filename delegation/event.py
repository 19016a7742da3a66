"""Events, the delegations that go to them, and what happens on the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from delegation.language import Language, LocalText


class EventKind(StrEnum):
    FAIR = "fair"
    FORUM = "forum"
    CEREMONY = "ceremony"
    NEGOTIATION = "negotiation"
    VISIT = "visit"


class EventStatus(StrEnum):
    DRAFT = "draft"
    PUBLISHED = "published"
    CANCELLED = "cancelled"


class Direction(StrEnum):
    OUTGOING = "outgoing"
    INCOMING = "incoming"


class DelegateRole(StrEnum):
    """Roles of delegates in protocol order (PRODUCT.md)."""

    HEAD = "head"
    DEPUTY_HEAD = "deputy_head"
    OFFICIAL = "official"
    INTERPRETER = "interpreter"
    ENTREPRENEUR = "entrepreneur"
    ESCORT = "escort"


class VisaRule(StrEnum):
    """What a delegate needs to enter: nothing, a visa, or a letter of invitation for one."""

    NONE = "none"
    VISA = "visa"
    LETTER = "letter"


class Ask(StrEnum):
    """What a delegation may ask of its delegates after approval: the passport, its scan, and what the trip needs."""

    PASSPORT = "passport"
    SCAN = "scan"
    VISA = "visa"
    HOTEL = "hotel"
    DIET = "diet"
    ARRIVAL = "arrival"
    EMERGENCY = "emergency"


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """An organisation on the other side, or the own centre (`own`). `country` is ISO 3166 alpha-2."""

    code: str
    name: LocalText
    city: str
    country: str
    timezone: str
    languages: tuple[Language, ...] = ()
    own: bool = False
    contact: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Venue:
    """Where an event takes place; WGS 84 degrees."""

    name: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeItem:
    """A session, meeting or reception. Instants in UTC; shown in the event's zone."""

    starts: datetime
    ends: datetime | None
    title: LocalText
    id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """A piece of the itinerary: `departs` in UTC, `timezone` the wall clock at the gathering place."""

    code: str
    departs: datetime
    timezone: str
    origin: str
    destination: str
    transport: str
    gather: str = ""
    number: str = ""
    seats: int | None = None
    id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """Seats in total and per role; a role not named is bounded by the total alone."""

    total: int
    roles: Mapping[DelegateRole, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFacts:
    """What partners' lists ask of a trip as a whole; empty and None mean that nobody said."""

    purpose: LocalText = LocalText()
    payer: LocalText = LocalText()
    """Who pays for the stay."""
    hotels: LocalText = LocalText()
    host: LocalText = LocalText()
    """Who receives the delegation; empty: the inviting party."""
    entry_place: LocalText = LocalText()
    """The checkpoint where the delegation enters the country; empty: the city at which a leg enters it."""
    exit_place: LocalText = LocalText()
    entry_date: date | None = None
    """The day of entry; None: the day of the leg that enters."""
    exit_date: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation:
    """The group that goes to one event from one side."""

    code: str
    direction: Direction
    origin: str
    """The code of the partner (or own centre) that sends it."""
    quota: Quota
    visa: VisaRule = VisaRule.NONE
    passport_months: int | None = None
    """Months that a passport must outlive the trip's end."""
    offer_hours: int = 24
    """Hours that a person has to take an offered seat."""
    asks: frozenset[Ask] | None = None
    """What is asked after approval; None: as the visa rule needs it (`delegation.documents.asked_of`)."""
    company_seats: int | None = None
    """How many seats one company may have; None: as many as there are."""
    legs: tuple[Leg, ...] = ()
    papers: PaperFacts = PaperFacts()
    id: int = 0
    event_id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What people travel to. Deadlines are instants in UTC; `starts` and `ends` are dates at the event."""

    code: str
    kind: EventKind
    title: LocalText
    inviting_party: str
    """The code of the partner that invites."""
    city: str
    timezone: str
    starts: date
    ends: date
    venue: Venue | None = None
    registration_deadline: datetime | None = None
    document_deadline: datetime | None = None
    programme: tuple[ProgrammeItem, ...] = ()
    delegations: tuple[Delegation, ...] = ()
    status: EventStatus = EventStatus.DRAFT
    id: int = 0

    def delegation(self, delegation_id: int) -> Delegation:
        """The delegation of that id; KeyError when it is another event's."""
        for delegation in self.delegations:
            if delegation.id == delegation_id:
                return delegation
        raise KeyError(delegation_id)


class OutcomeKind(StrEnum):
    AGREEMENT = "agreement"
    INVITATION_RECEIVED = "invitation_received"
    INVITATION_SENT = "invitation_sent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a negotiation led to; one with a `due` date is a follow-up."""

    kind: OutcomeKind
    title: LocalText = LocalText()
    status: str = ""
    event: str = ""
    """The code of the event that an invitation speaks of."""
    due: date | None = None
    id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Negotiation:
    """Talks held with a partner."""

    held: date
    partner: str
    city: str
    subject: LocalText
    outcomes: tuple[Outcome, ...] = ()
    id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Everything one file of events holds (the shape of `examples/events.yaml`)."""

    partners: tuple[Partner, ...] = ()
    events: tuple[Event, ...] = ()
    negotiations: tuple[Negotiation, ...] = ()
