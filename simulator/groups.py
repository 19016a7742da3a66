"""Groups: who is in them, what the bot may see there, being added, thrown out, migrated."""

import asyncio
from typing import TYPE_CHECKING

from simulator.heard import PATIENCE, Heard
from simulator.membership import member
from simulator.room import Room
from simulator.shapes import JsonObject
from simulator.world import Chat, Message

if TYPE_CHECKING:
    from simulator.people import Person
    from simulator.telegram import Telegram


def bot_sees(message: Message, bot: JsonObject) -> bool:
    """Privacy mode: in groups a bot gets commands, replies to it and mentions; as administrator all."""
    if message.chat.bot_status in ("left", "kicked"):
        return False
    if message.chat.bot_status == "administrator":
        return True
    body = message.body
    if body.get("reply_to_message", {}).get("from", {}).get("id") == bot["id"]:
        return True
    words = str(body.get("text") or body.get("caption") or "")
    if not words and "new_chat_members" in body:
        return True
    name = f"@{bot['username']}".lower()
    if words.startswith("/"):
        command = words.split()[0].lower()
        return "@" not in command or command.endswith(name)
    return name in words.lower()


class Group:
    """A group as tests drive it."""

    def __init__(self, telegram: "Telegram", chat: Chat) -> None:
        self._telegram = telegram
        self.chat = chat
        self.room = Room(telegram.world, chat)

    @property
    def id(self) -> int:
        """The chat's id."""
        return self.chat.id

    @property
    def messages(self) -> list[Heard]:
        """All visible messages, in order, as they stand now."""
        return self.room.messages()

    @property
    def pinned(self) -> list[int]:
        """The ids of pinned messages, newest last."""
        return list(self.chat.pinned)

    async def hears(self, timeout: float = PATIENCE) -> Heard:  # noqa: ASYNC109 (reads well in a test)
        """The bot's next message or edit in the group."""
        return await self.room.next(timeout, where=self.chat.title)

    def joins(self, *people: "Person", status: str = "member") -> None:
        """People become members (or `administrator`, `creator`)."""
        for person in people:
            self.chat.members[person.id] = status

    async def gets(self, person: "Person") -> None:
        """A person comes in; the bot sees the service message."""
        old = self.chat.members.get(person.id, "left")
        self.chat.members[person.id] = "member"
        await self._tells(person, {"new_chat_members": [person.user.public]}, old, "member")

    async def loses(self, person: "Person") -> None:
        """A person leaves; the bot sees the service message."""
        old = self.chat.members.get(person.id, "member")
        self.chat.members[person.id] = "left"
        await self._tells(person, {"left_chat_member": person.user.public}, old, "left")

    async def _tells(self, person: "Person", service: JsonObject, old: str, new: str) -> None:
        world, updates = self._telegram.world, self._telegram.updates
        message = world.post(self.chat, person.user.public, service)
        updates.put("message", message.body, self.id)
        if self.chat.bot_status == "administrator":
            change = {
                "chat": self.chat.public,
                "from": person.user.public,
                "date": message.body["date"],
                "old_chat_member": member(person.user.public, old),
                "new_chat_member": member(person.user.public, new),
            }
            updates.put("chat_member", change, self.id)
        await asyncio.sleep(0)

    async def adds_bot(self, by: "Person", *, status: str = "member") -> None:
        """The bot is added, or its status changes."""
        await self._bot_becomes(status, by)

    async def kicks_bot(self, by: "Person") -> None:
        """The bot is thrown out."""
        await self._bot_becomes("kicked", by)

    async def migrates(self, new_id: int, by: "Person") -> "Group":
        """The group becomes a supergroup with a new id; the bot gets both service messages."""
        world = self._telegram.world
        new = world.add_group(new_id, self.chat.title, self.chat.members, self.chat.bot_status)
        self.chat.migrated_to = new_id
        for chat, content in (
            (self.chat, {"migrate_to_chat_id": new_id}),
            (new, {"migrate_from_chat_id": self.chat.id}),
        ):
            message = world.post(chat, by.user.public, content)
            self._telegram.updates.put("message", message.body, chat.id)
        await asyncio.sleep(0)
        return self._telegram.group(new_id, self.chat.title)

    async def _bot_becomes(self, status: str, by: "Person") -> None:
        world = self._telegram.world
        old, self.chat.bot_status = self.chat.bot_status, status
        change = {
            "chat": self.chat.public,
            "from": by.user.public,
            "date": int(world.clock.timestamp()),
            "old_chat_member": member(world.bot, old),
            "new_chat_member": member(world.bot, status),
        }
        self._telegram.updates.put("my_chat_member", change, self.chat.id)
        await asyncio.sleep(0)
