"""A broadcast that is under way when the bot starts, and what is on disk of it while the bot is down."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bot.clock import Clock
from bot.settings import Settings
from bot.storing import open_database
from delegation.broadcast import Content
from delegation.delivery import Delivery, Kind, State
from delegation.desk import broadcasting, drafting, people
from delegation.person import Grant, Role
from simulator import Person, Telegram
from storage.unit import SqlUnit

AUTHOR = 2001
TEXT = "The bus leaves at 8:00"


@dataclass
class Ongoing:
    """One broadcast to a crowd."""

    telegram: Telegram
    settings: Settings
    crowd: Sequence[Person]
    author: Person
    id: int

    @classmethod
    async def to(cls, number: int, telegram: Telegram, settings: Settings) -> Ongoing:
        """Keep a broadcast to so many people, due now."""
        author = telegram.person(AUTHOR, "Irina", language_code="en", started=True)
        crowd = [telegram.person(5000 + place, language_code="en", started=True) for place in range(number)]
        database = await open_database(settings)
        try:
            async with database.writing(Clock().now()) as unit:
                broadcast_id = await _write(unit, [person.id for person in crowd])
        finally:
            await database.close()
        return cls(telegram, settings, crowd, author, broadcast_id)

    def arrived(self) -> Counter[int]:
        """How many copies each of the crowd has."""
        return Counter(
            {person.id: sum(said.text == TEXT for said in person.chat if said.by_bot) for person in self.crowd}
        )

    @property
    def reported(self) -> bool:
        """Whether its author was told that it is over."""
        return any(said.text.startswith("The broadcast was sent") for said in self.author.chat)

    async def kept(self) -> list[Delivery]:
        """What is on disk of it. Only while no bot runs: one process writes a database."""
        database = await open_database(self.settings)
        try:
            async with database.reading(Clock().now()) as unit:
                return [
                    delivery
                    for delivery in await unit.deliveries.of_broadcast(self.id)
                    if delivery.draft.kind is Kind.BROADCAST
                ]
        finally:
            await database.close()

    async def recipients(self, deliveries: Sequence[Delivery]) -> set[int]:
        """Whose deliveries these are, by their number at Telegram; the author, who gets one too, left out."""
        database = await open_database(self.settings)
        try:
            async with database.reading(Clock().now()) as unit:
                found = await unit.people.get_many([each.draft.person_id or 0 for each in deliveries])
        finally:
            await database.close()
        return {person.telegram_id or 0 for person in found.values()} - {AUTHOR}


def in_the_air(deliveries: Sequence[Delivery]) -> list[Delivery]:
    """Those of which a request may have been made."""
    return [delivery for delivery in deliveries if delivery.state is State.SENDING and delivery.gone_out]


async def _write(unit: SqlUnit, readers: Sequence[int]) -> int:
    for reader in readers:
        await people.arrive(unit, reader, f"P{reader}", "", "en", here=True)
    author = await people.arrive(unit, AUTHOR, "Irina", "", "en", here=True)
    await unit.people.grant(author.id, Grant(Role.COORDINATOR))
    actor = await unit.people.get(author.id)
    draft = await drafting.begin(unit, actor)
    draft = await drafting.write(unit, actor, draft.id, "en", Content(html=TEXT))
    await broadcasting.send(unit, actor, draft.id, draft.mark)
    return draft.id
