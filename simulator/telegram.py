"""The whole of a local Telegram, put together: what tests and the command line start."""

import asyncio
import time
from collections.abc import Sequence
from datetime import datetime
from types import TracebackType
from typing import Self

from simulator.api import Api
from simulator.callbacks import Callbacks
from simulator.clock import Clock
from simulator.commands import Commands
from simulator.control import Control
from simulator.faults import Faults
from simulator.groups import Group
from simulator.limits import STRICT, Limits, Rates
from simulator.methods import METHODS
from simulator.people import Person
from simulator.record import Record
from simulator.server import Server
from simulator.updates import Updates
from simulator.world import User, World


class Telegram:
    """A Bot API server on loopback for one bot, and the people who talk with it.

    token: the bot's; its first part is the bot's id. port: 0 takes a free one. start: the instant at
    which simulated time starts (default: now). rates: the limits, None for none. latency: seconds
    added to every call. keep_record: False for measurements. webhook_pause: what one second of the
    webhook's retry schedule lasts. first_id: where message and update ids start.
    """

    def __init__(
        self,
        token: str = "42:TEST",
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        username: str = "local_test_bot",
        name: str = "Local bot",
        start: datetime | None = None,
        rates: Rates | None = STRICT,
        latency: float = 0.0,
        keep_record: bool = True,
        webhook_pause: float = 1.0,
        first_id: int = 1,
        next_due_url: str | None = None,
    ) -> None:
        self.token = token
        self.clock = Clock(start)
        self.world = World(token, self.clock, username=username, name=name, first_message_id=first_id)
        self.updates = Updates(self.clock, first_id)
        self.limits = Limits(rates)
        self.faults = Faults(self.clock)
        self.record = Record(self.clock, keep=keep_record)
        self.commands = Commands()
        self.callbacks = Callbacks()
        self.api = Api(
            self.clock,
            self.world,
            self.updates,
            self.limits,
            self.faults,
            self.record,
            self.commands,
            self.callbacks,
            METHODS,
        )
        self.api.webhook.pause_unit = webhook_pause
        self.next_due_url = next_due_url
        self._people: dict[int, Person] = {}
        self._groups: dict[int, Group] = {}
        self._control = Control(self)
        self.server = Server(self.api, latency=latency, other=self._control.handle)
        self._host = host
        self.port = port

    @property
    def url(self) -> str:
        """The address of the Bot API server."""
        return f"http://{self._host}:{self.port}"

    async def start(self) -> None:
        """Listen."""
        self.port = await self.server.start(self._host, self.port)

    async def stop(self) -> None:
        """Close everything."""
        self.updates.terminate("terminated by a stop of the server")
        self._control.close()
        await self.api.webhook.close()
        await self.server.stop()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    @property
    def people(self) -> list[Person]:
        """Everybody, in the order in which they came."""
        return list(self._people.values())

    def person(
        self,
        user_id: int,
        first_name: str | None = None,
        *,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = None,
        phone: str | None = None,
        started: bool | None = None,
    ) -> Person:
        """The person with this id, created if new; what is given changes what they are called.

        `started` says that they have written to the bot before, so that it may write to them.
        """
        person = self._people.get(user_id)
        if person is None:
            user = User(user_id, first_name or f"Person {user_id}")
            person = self._people[user_id] = Person(self, self.world.add_user(user))
        user = person.user
        user.first_name = first_name or user.first_name
        user.last_name = last_name or user.last_name
        user.username = username or user.username
        user.language_code = language_code or user.language_code
        user.phone = phone or user.phone
        user.started = user.started if started is None else started
        self.world.rename(user)
        return person

    def group(
        self,
        chat_id: int,
        title: str = "Group",
        members: Sequence[Person] = (),
        *,
        administrators: Sequence[Person] = (),
        bot_status: str = "member",
    ) -> Group:
        """The group with this id, created if new. The bot is in it unless `bot_status` is `left`."""
        group = self._groups.get(chat_id)
        if group is None:
            chat = self.world.chats.get(chat_id) or self.world.add_group(chat_id, title, {}, bot_status)
            group = self._groups[chat_id] = Group(self, chat)
        group.joins(*members)
        group.joins(*administrators, status="administrator")
        return group

    def tell_page(self, kind: str) -> None:
        """Tell the page of something that concerns no chat."""
        self._control.tell(kind)

    async def settled(self, *, quiet: float = 0.05, timeout: float = 10.0) -> None:  # noqa: ASYNC109 (reads well in a test)
        """Wait until every update is taken and no call is in progress for `quiet` seconds."""
        deadline = time.monotonic() + timeout
        calm_since: float | None = None
        while True:
            now = time.monotonic()
            busy = self.updates.pending or self.api.in_progress or self.api.webhook.busy
            if busy or now - self.api.last_ended < quiet:
                calm_since = None
            elif calm_since is None:
                calm_since = now
            if calm_since is not None and now - calm_since >= quiet:
                return
            if now > deadline:
                raise AssertionError(
                    f"not settled in {timeout} s: {len(self.updates.pending)} updates wait, "
                    f"{self.api.in_progress} calls in progress"
                )
            await asyncio.sleep(0.005)
