"""The unit of work: one transaction, and everything that is kept as seen from inside it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from functools import cached_property
from typing import TypeVar

from delegation.ports import Centre
from storage.applications import SqlApplications
from storage.audit import SqlAudit
from storage.broadcasts import SqlBroadcasts
from storage.chats import SqlChats
from storage.composition import SqlGroups, SqlPlaces, SqlRooms
from storage.conversations import SqlConversations
from storage.deliveries import SqlDeliveries
from storage.events import SqlEvents
from storage.forms import SqlForms
from storage.inbox import SqlInbox
from storage.outbox import SqlOutbox
from storage.papers import SqlPapers
from storage.partners import SqlPartners
from storage.people import SqlPeople
from storage.questions import SqlQuestions
from storage.rollcall import SqlBadges, SqlMarks
from storage.screens import SqlScreens
from storage.sealing import Seal
from storage.seals import SqlSeals
from storage.transaction import Transaction
from storage.trip_chats import SqlTripChats
from storage.versions import SqlVersions
from storage.vitals import SqlVitals

Made = TypeVar("Made")


class SqlUnit:
    """Implements `delegation.ports.Unit`; `inbox`, `outbox`, `conversations`, `screens` and `seals` are for the bot.

    After the end of its block every use raises RuntimeError.
    """

    def __init__(self, transaction: Transaction, now: datetime, centre: Centre, seal: Seal) -> None:
        if now.tzinfo is None:
            raise ValueError(f"{now} has no zone")
        self._transaction = transaction
        self._seal = seal
        self.now = now
        self.centre = centre

    @property
    def planned(self) -> bool:
        """Whether deliveries may have been planned or changed in this unit, so that the sender should look."""
        return "deliveries" in self.__dict__

    def savepoint(self) -> AbstractAsyncContextManager[None]:
        """A block of its own: an exception that leaves it undoes what was written inside, and nothing else."""
        return self._transaction.savepoint()

    async def aside(self, work: Callable[[], Made]) -> Made:
        """Have long work over values done in a thread, while everything else goes on."""
        return await asyncio.to_thread(work)

    @cached_property
    def people(self) -> SqlPeople:
        return SqlPeople(self._transaction)

    @cached_property
    def events(self) -> SqlEvents:
        return SqlEvents(self._transaction)

    @cached_property
    def partners(self) -> SqlPartners:
        return SqlPartners(self._transaction)

    @cached_property
    def applications(self) -> SqlApplications:
        return SqlApplications(self._transaction)

    @cached_property
    def deliveries(self) -> SqlDeliveries:
        return SqlDeliveries(self._transaction)

    @cached_property
    def broadcasts(self) -> SqlBroadcasts:
        return SqlBroadcasts(self._transaction)

    @cached_property
    def chats(self) -> SqlChats:
        return SqlChats(self._transaction)

    @cached_property
    def trip_chats(self) -> SqlTripChats:
        return SqlTripChats(self._transaction)

    @cached_property
    def questions(self) -> SqlQuestions:
        return SqlQuestions(self._transaction)

    @cached_property
    def marks(self) -> SqlMarks:
        return SqlMarks(self._transaction)

    @cached_property
    def badges(self) -> SqlBadges:
        return SqlBadges(self._transaction)

    @cached_property
    def papers(self) -> SqlPapers:
        return SqlPapers(self._transaction, self._seal)

    @cached_property
    def rooms(self) -> SqlRooms:
        return SqlRooms(self._transaction)

    @cached_property
    def groups(self) -> SqlGroups:
        return SqlGroups(self._transaction)

    @cached_property
    def places(self) -> SqlPlaces:
        return SqlPlaces(self._transaction)

    @cached_property
    def versions(self) -> SqlVersions:
        return SqlVersions(self._transaction, self._seal)

    @cached_property
    def forms(self) -> SqlForms:
        return SqlForms(self._transaction, self._seal)

    @cached_property
    def audit(self) -> SqlAudit:
        return SqlAudit(self._transaction)

    @cached_property
    def inbox(self) -> SqlInbox:
        """Updates that were received."""
        return SqlInbox(self._transaction, self._seal)

    @cached_property
    def outbox(self) -> SqlOutbox:
        """The sender's side of the deliveries."""
        return SqlOutbox(self._transaction)

    @cached_property
    def conversations(self) -> SqlConversations:
        """Where each conversation stands."""
        return SqlConversations(self._transaction, self._seal)

    @cached_property
    def screens(self) -> SqlScreens:
        """The message that is the screen of a chat."""
        return SqlScreens(self._transaction)

    @cached_property
    def seals(self) -> SqlSeals:
        """The keys that are in use."""
        return SqlSeals(self._transaction, self._seal)

    @cached_property
    def vitals(self) -> SqlVitals:
        """What is kept and not done."""
        return SqlVitals(self.inbox, self._transaction)
