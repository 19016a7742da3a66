"""What the rules need of the outside, as Protocols. `storage` and `bot` implement them.

A `Unit` is one transaction: what a use case reads and writes through it is kept as a whole or not at all,
together with the completion of the update that caused it and the deliveries that it causes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import date, datetime
from typing import Protocol

from delegation.application import Application, Status
from delegation.audit import Entry
from delegation.broadcast import Audience, Broadcast
from delegation.delivery import Delivery, Draft, State
from delegation.errors import Arg
from delegation.event import DelegateRole, Delegation, Event, EventStatus, Negotiation, Partner
from delegation.language import Language
from delegation.markup import Html
from delegation.person import Grant, Person
from delegation.question import Question
from delegation.vitals import Vitals


class People(Protocol):
    async def get(self, person_id: int) -> Person:
        """The person of that id; NotFound."""
        ...

    async def get_many(self, person_ids: Collection[int]) -> dict[int, Person]: ...

    async def by_telegram(self, telegram_id: int) -> Person | None: ...

    async def add(self, person: Person) -> Person:
        """Keep a new person (`id` is ignored) and give it back with its id."""
        ...

    async def save(self, person: Person) -> None:
        """Write everything but the grants."""
        ...

    async def grant(self, person_id: int, grant: Grant) -> None: ...

    async def revoke(self, person_id: int, grant: Grant) -> None: ...

    async def with_role(self, role: str, delegation_id: int | None = None) -> list[Person]:
        """People who hold `role` for all delegations or for `delegation_id`, by id."""
        ...

    async def granted(self) -> list[Person]:
        """Everybody who holds any role, by id."""
        ...

    async def opened(self) -> list[Person]:
        """Everybody who opened the bot, by id."""
        ...

    async def registered_by(self, person_id: int) -> list[Person]:
        """The colleagues without Telegram that this person registered."""
        ...

    async def erase(self, person_id: int) -> None:
        """Remove the person with everything they told; applications stay as counts without a person's data."""
        ...


class Events(Protocol):
    async def get(self, event_id: int) -> Event: ...

    async def by_code(self, code: str) -> Event | None: ...

    async def of_delegation(self, delegation_id: int) -> Event:
        """The event (with all its delegations) that this delegation goes to; NotFound."""
        ...

    async def delegation_by_code(self, code: str) -> Delegation | None: ...

    async def upcoming(self, today: date, offset: int, limit: int, *, drafts: bool = False) -> tuple[list[Event], int]:
        """Published events (and drafts on demand) that end on `today` or later, nearest first; and their number."""
        ...

    async def past(self, today: date, offset: int, limit: int) -> tuple[list[Event], int]:
        """Published events that ended before `today`, the latest first; and their number."""
        ...

    async def all(self) -> list[Event]: ...

    async def save(self, event: Event) -> Event:
        """Insert or update by `code`, with programme, delegations and legs (matched by code or start); with ids."""
        ...

    async def set_status(self, event_id: int, status: EventStatus) -> None: ...


class Partners(Protocol):
    async def all(self) -> list[Partner]: ...

    async def by_code(self, code: str) -> Partner | None: ...

    async def save(self, partner: Partner) -> Partner:
        """Insert or update by `code`."""
        ...

    async def own(self) -> Partner | None:
        """The own centre."""
        ...

    async def negotiations(self) -> list[Negotiation]: ...

    async def save_negotiation(self, negotiation: Negotiation) -> Negotiation:
        """Insert or update by (held, partner)."""
        ...


class Applications(Protocol):
    async def get(self, application_id: int) -> Application: ...

    async def add(self, application: Application) -> Application: ...

    async def save(self, application: Application) -> Application:
        """Write it and give it back with `version` grown by one."""
        ...

    async def live_of(self, person_id: int, delegation_id: int) -> Application | None:
        """The live application (LIVE) of this person to this delegation; at most one exists."""
        ...

    async def registered_by(self, person_id: int) -> list[Application]:
        """All that this person filled in for themselves or for colleagues, newest first."""
        ...

    async def of_delegation(self, delegation_id: int, statuses: Collection[Status] | None = None) -> list[Application]:
        """In the order of submission (drafts last), optionally only in `statuses`."""
        ...

    async def of_event(self, event_id: int, statuses: Collection[Status] | None = None) -> list[Application]: ...

    async def seats_taken(self, delegation_id: int) -> Mapping[DelegateRole, int]:
        """How many hold a seat (SEATED), by role."""
        ...

    async def waitlist(self, delegation_id: int) -> list[Application]:
        """Those in line, the first first: by time of submission, then id."""
        ...


class Deliveries(Protocol):
    async def plan(self, drafts: Iterable[Draft]) -> None:
        """Keep new deliveries; a key that is already kept changes nothing."""
        ...

    async def replan(self, drafts: Sequence[Draft], *, scope: str) -> None:
        """Make the pending deliveries whose key begins with `scope` be exactly `drafts`.

        Pending ones that are not among them are removed, the others moved; what was sent stays sent.
        """
        ...

    async def cancel(self, *, scope: str) -> int:
        """Remove the pending deliveries whose key begins with `scope`; how many."""
        ...

    async def by_key(self, key: str) -> Delivery | None: ...

    async def sent_with(self, scope: str) -> list[Delivery]:
        """Those sent whose key begins with `scope`."""
        ...

    async def sent_as(self, message_id: int, *, scope: str) -> list[Delivery]:
        """Those whose key begins with `scope` and that are a message of this id, in whichever chat."""
        ...

    async def revise(self, *, scope: str) -> None:
        """Have what was sent under `scope` edited to what it says by now."""
        ...

    async def revise_one(self, key: str) -> None:
        """The same for the one delivery of that key."""
        ...

    async def of_person(
        self, person_id: int, states: Collection[State] | None = None, limit: int | None = None
    ) -> list[Delivery]:
        """What is planned for or was sent to a person, the earliest first."""
        ...

    async def plan_broadcast(self, broadcast_id: int, person_ids: Sequence[int], due_at: datetime) -> None:
        """Queue one delivery per recipient, in one statement a thousand."""
        ...

    async def counts(self, broadcast_id: int) -> Mapping[State, int]: ...

    async def under_way(self, broadcast_id: int) -> bool:
        """Whether anything of it is still to be sent or in the air; costs the same for any number of recipients."""
        ...

    async def of_broadcast(
        self, broadcast_id: int, states: Collection[State] | None = None, offset: int = 0, limit: int | None = None
    ) -> list[Delivery]: ...

    async def stop_broadcast(self, broadcast_id: int) -> int:
        """Cancel what of it is still planned; how many."""
        ...

    async def resend_broadcast(self, broadcast_id: int, states: Collection[State], due_at: datetime) -> int:
        """Queue once more what of it stands in `states`, as if it had never been tried; how many."""
        ...

    async def acknowledge(self, broadcast_id: int, person_id: int, at: datetime) -> bool:
        """Note that the recipient pressed Acknowledge; False when that was known or nothing was sent."""
        ...


class Broadcasts(Protocol):
    async def get(self, broadcast_id: int) -> Broadcast: ...

    async def add(self, broadcast: Broadcast) -> Broadcast: ...

    async def save(self, broadcast: Broadcast) -> None: ...

    async def drafts_of(self, person_id: int) -> list[Broadcast]:
        """What this person is still writing, the latest first."""
        ...

    async def recent(
        self, offset: int, limit: int, delegation_ids: Collection[int] | None = None
    ) -> tuple[list[Broadcast], int]:
        """Those that are no drafts, to these delegations or to anybody with None, the latest first; their number."""
        ...

    async def audience(self, audience: Audience) -> list[int]:
        """Ids of the reachable people who opened the bot and whom the filter lets through; each once."""
        ...

    async def languages_of(self, audience: Audience) -> Mapping[Language, int]:
        """How many of the audience read each language; languages that nobody reads are left out."""
        ...


class Questions(Protocol):
    async def get(self, question_id: int) -> Question: ...

    async def add(self, question: Question) -> Question: ...

    async def save(self, question: Question) -> None: ...

    async def of_person(self, person_id: int) -> list[Question]:
        """Those that this person asked, the earliest first."""
        ...

    async def open(
        self, delegation_ids: Collection[int] | None, offset: int, limit: int, *, about_none: bool = False
    ) -> tuple[list[Question], int]:
        """Unanswered ones, oldest first; about those delegations (and none with `about_none`), or all with None."""
        ...


class Audit(Protocol):
    async def add(self, entry: Entry) -> None: ...

    async def about(self, subjects: Collection[str]) -> list[Entry]:
        """The rows about these subjects, the earliest first."""
        ...

    async def recent(self, offset: int, limit: int, action: str = "") -> tuple[list[Entry], int]:
        """The latest first, optionally of one action, or of all that begin with `action` where it ends with a dot."""
        ...


class Unit(Protocol):
    """One transaction over everything that is kept, at one instant."""

    @property
    def now(self) -> datetime:
        """The instant of this unit, UTC."""
        ...

    @property
    def people(self) -> People: ...
    @property
    def events(self) -> Events: ...
    @property
    def partners(self) -> Partners: ...
    @property
    def applications(self) -> Applications: ...
    @property
    def deliveries(self) -> Deliveries: ...
    @property
    def broadcasts(self) -> Broadcasts: ...
    @property
    def questions(self) -> Questions: ...
    @property
    def audit(self) -> Audit: ...
    @property
    def centre(self) -> Centre: ...


class Centre(Protocol):
    """What the settings say of the centre."""

    @property
    def language(self) -> Language: ...
    @property
    def timezone(self) -> str: ...
    @property
    def staff_chat_id(self) -> int | None: ...
    @property
    def retention_days(self) -> int:
        """Personal data is erased this many days after a trip."""
        ...

    @property
    def admin_ids(self) -> frozenset[int]:
        """Telegram ids of the administrators named in the settings."""
        ...


class Words(Protocol):
    """Texts in one person's language. What goes in as an argument is escaped; only Fluent texts hold markup."""

    @property
    def language(self) -> Language: ...

    @property
    def timezone(self) -> str:
        """The reader's zone, IANA."""
        ...

    def in_language(self, language: Language) -> Words:
        """The texts for the same reader in another language: a file for a partner."""
        ...

    def __call__(self, key: str, /, **args: Arg) -> Html:
        """The text as Telegram's HTML, every argument escaped."""
        ...

    def plain(self, key: str, /, **args: Arg) -> str:
        """The text without markup and escapes: for buttons, toasts and files."""
        ...

    def day(self, day: date) -> str:
        """Day of the week, day and month as the language writes them (the year only when it is not the present)."""
        ...

    def span(self, first: date, last: date) -> str:
        """ "27-29 June 2018"."""
        ...

    def moment(self, at: datetime, zone: str, city: str = "") -> str:
        """Day and time on two clocks: the wall of `zone` (named by `city`), and the reader's where it differs."""
        ...

    def deadline(self, at: datetime) -> str:
        """Day and time until which the centre takes something: the centre's wall first, and the reader's clock."""
        ...

    def month(self, day: date, *, year: bool = True) -> str:
        """The month of a day, standing alone, as a calendar is headed: "June 2018"."""
        ...

    def weekday(self, day: date) -> str:
        """The day of the week in two or so letters: "We"."""
        ...

    def clock(self, at: datetime, zone: str, city: str = "") -> str:
        """The time of day alone, on two clocks as `moment`."""
        ...

    def hours(self, starts: datetime, ends: datetime, zone: str, city: str = "") -> str:
        """ "10:00-12:00", on two clocks as `clock`."""
        ...

    def city(self, name: str) -> str:
        """A city of the data in the reader's language; as it was typed when no text knows it."""
        ...

    def zone_city(self, zone: str) -> str:
        """The city by which a zone is called in the reader's language."""
        ...

    def number(self, value: int | float) -> str: ...


class Speaker(Protocol):
    """Binds the texts to a reader."""

    def to(self, person: Person, now: datetime) -> Words:
        """The texts in this person's language and zone."""
        ...


class Storage(Protocol):
    """Where everything is kept."""

    def writing(self, now: datetime) -> AbstractAsyncContextManager[Unit]:
        """The one writer: commits at the end, rolls back on an exception."""
        ...

    def reading(self, now: datetime) -> AbstractAsyncContextManager[Unit]:
        """A snapshot that cannot write; any number at a time."""
        ...


class Pulse(Protocol):
    """The desk's own state, felt from inside."""

    async def vitals(self) -> Vitals:
        """How it fares at this instant; it never fails: what cannot be read is part of the answer."""
        ...
