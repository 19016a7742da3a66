"""One look at the database for all that is to be said at the moment: a broadcast has hundreds of messages at a time,
and what they share is read once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Final, Generic, TypeVar

from bot.clock import Clock
from delegation.delivery import Delivery
from delegation.person import Person
from storage.engine import Database
from storage.unit import SqlUnit

T = TypeVar("T")
Render = Callable[[SqlUnit, Delivery, Person | None], Awaitable[T]]
"""What a delivery says; its person is None when nobody is known by that number any more, or a group is written to."""
MOST: Final = 200
"""Deliveries to a look, so that the first does not wait long for the last."""
LAST: Final = 0.3
"""Seconds for which the end of the desk waits for a look, so that its connection is given back in order."""
_Asked = tuple[Delivery, "asyncio.Future[T]"]


class Looks(Generic[T]):
    """Renders deliveries, those that are asked for together from one snapshot."""

    def __init__(self, database: Database, clock: Clock, render: Render[T]) -> None:
        self._database = database
        self._clock = clock
        self._render = render
        self._asked: list[_Asked[T]] = []
        self._task: asyncio.Task[None] | None = None

    async def render(self, delivery: Delivery) -> T:
        """What `delivery` says by now. Raises what rendering it raises."""
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._asked.append((delivery, future))
        if self._task is None:
            self._task = asyncio.create_task(self._run(), name="looks")
        return await future

    async def stop(self) -> None:
        """Look no more. Nobody waits for what is still asked for."""
        self._asked.clear()
        if (task := self._task) is not None:
            await asyncio.wait([task], timeout=LAST)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _run(self) -> None:
        try:
            while self._asked:
                taken, self._asked = self._asked[:MOST], self._asked[MOST:]
                try:
                    await self._look(taken)
                except Exception as error:
                    for _, future in taken:
                        if not future.done():
                            future.set_exception(error)
        finally:
            self._task = None

    async def _look(self, taken: Sequence[_Asked[T]]) -> None:
        async with self._database.reading(self._clock.now()) as unit:
            ids = {delivery.draft.person_id for delivery, _ in taken}
            people = await unit.people.get_many(sorted(number for number in ids if number is not None))
            for place, (delivery, future) in enumerate(taken):
                if not future.done() and await self._answer(unit, people, delivery, future):
                    # The snapshot may be of no use to the others any more.
                    self._asked[:0] = taken[place + 1 :]
                    return

    async def _answer(
        self, unit: SqlUnit, people: Mapping[int, Person], delivery: Delivery, future: asyncio.Future[T]
    ) -> bool:
        """Render one; True when that failed."""
        try:
            said = await self._render(unit, delivery, people.get(delivery.draft.person_id or 0))
        except Exception as error:
            if not future.done():
                future.set_exception(error)
            return True
        if not future.done():
            future.set_result(said)
        return False
