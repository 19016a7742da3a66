"""People for tests: they write, press, send, block, and hear what the bot says."""

import asyncio
from typing import TYPE_CHECKING

from simulator import links, text, web_app
from simulator.callbacks import Pressed
from simulator.groups import Group, bot_sees
from simulator.heard import CallbackPress, Heard
from simulator.markup import parse_html
from simulator.record import Query
from simulator.room import PATIENCE, Room
from simulator.shapes import JsonObject
from simulator.world import Chat, Message, User

if TYPE_CHECKING:
    from simulator.telegram import Telegram


class Person:
    """One person with one account. What they do reaches the bot as updates."""

    def __init__(self, telegram: "Telegram", user: User) -> None:
        self._telegram = telegram
        self._world = telegram.world
        self.user = user
        self._private = self._world.chats[user.id]
        self._room = Room(self._world, self._private)

    def __repr__(self) -> str:
        return f"<{self.user.name} {self.user.id}>"

    @property
    def id(self) -> int:
        """The user's id, which is the private chat's too."""
        return self.user.id

    @property
    def name(self) -> str:
        """First and last name."""
        return self.user.name

    @property
    def chat(self) -> list[Heard]:
        """All visible messages of the private chat, in order, as they stand now."""
        return self._room.messages()

    @property
    def keyboard(self) -> list[list[str]]:
        """The labels of the reply keyboard shown now."""
        rows = (self._private.reply_keyboard or {}).get("keyboard", [])
        return [[str(button["text"]) for button in row] for row in rows]

    @property
    def commands(self) -> dict[str, str]:
        """The command menu this person sees, with descriptions."""
        menu = self._telegram.commands.choose(self.id, self.id, self.user.language_code or "", private=True)
        return {entry["command"]: entry["description"] for entry in menu}

    def transcript(self) -> str:
        """The private chat as text."""
        return self._room.transcript()

    async def hears(self, timeout: float = PATIENCE) -> Heard:  # noqa: ASYNC109 (reads well in a test)
        """The bot's next message or edit in the private chat; AssertionError if none comes."""
        return await self._room.next(timeout, where=self.name)

    async def hears_nothing(self, for_seconds: float = 0.05) -> None:
        """AssertionError if the bot says anything."""
        try:
            heard = await self._room.next(for_seconds, where=self.name)
        except AssertionError:
            return
        raise AssertionError(f"{self.name} expected silence, heard:\n{heard}")

    def forgets(self) -> None:
        """Skip what the bot said up to now and was not heard."""
        self._room.forget_unheard()

    async def says(self, words: str, *, chat: Group | None = None, reply_to: "Heard | int | None" = None) -> Heard:
        """Write a text. Commands and addresses become entities, as in Telegram.

        Like Telegram's apps it sends what is longer than 4,096 characters as several messages
        (returning the last) and refuses to send nothing.
        """
        formatted = text.typed_text(words[: text.LONGEST_TEXT])
        if not formatted.text.strip(text.BLANK):
            raise AssertionError("Telegram sends no empty message")
        sent = await self._sends(formatted.fields(), chat, reply_to)
        rest = words[text.LONGEST_TEXT :]
        return await self.says(rest, chat=chat) if rest.strip(text.BLANK) else sent

    async def says_formatted(self, source: str) -> Heard:
        """Write a text with formatting, given in Telegram's HTML."""
        plain, marks = parse_html(source)
        return await self._sends({"text": plain, "entities": marks}, None, None)

    async def replies(self, message: "Heard | int", words: str, *, chat: Group | None = None) -> Heard:
        """Write a text in reply to a message."""
        return await self.says(words, chat=chat, reply_to=message)

    async def edits(self, message: "Heard | int", words: str) -> None:
        """Change a message of one's own."""
        source = self._message(self._private, message)
        formatted = text.typed_text(words)
        body = {name: value for name, value in source.body.items() if name not in ("text", "entities")}
        body.update(formatted.fields())
        self._world.change(source, body)
        await self._emit("edited_message", body, self._private)

    async def taps_link(self, address: str) -> Heard:
        """Follow a deep link to the bot and press Start."""
        parameter = links.start_parameter(address, str(self._world.bot["username"]))
        if parameter is None:
            raise AssertionError(f"{address} does not lead to the bot")
        if self.user.blocked:
            await self.unblocks()
        return await self.says(f"/start {parameter}" if parameter else "/start")

    async def sends_document(
        self, name: str, data: bytes, mime_type: str = "application/octet-stream", caption: str | None = None
    ) -> Heard:
        """Send a file."""
        return await self._sends_file("document", name, data, mime_type, caption)

    async def sends_photo(self, data: bytes, caption: str | None = None, *, album: str | None = None) -> Heard:
        """Send a picture (a real one: PNG, JPEG, GIF, WebP); those with the same `album` were sent together."""
        return await self._sends_file("photo", "photo.jpg", data, "image/jpeg", caption, album)

    async def sends_voice(self, data: bytes = b"OggS") -> Heard:
        """Send a voice message."""
        return await self._sends_file("voice", "voice.ogg", data, "audio/ogg", None)

    async def sends_sticker(self, data: bytes = b"RIFF") -> Heard:
        """Send a sticker."""
        return await self._sends_file("sticker", "sticker.webp", data, "image/webp", None)

    async def sends_contact(
        self, phone: str, *, own: bool = True, first_name: str | None = None, reply_to: "Heard | int | None" = None
    ) -> Heard:
        """Send a contact: one's own, or another person's."""
        contact: JsonObject = {"phone_number": phone, "first_name": first_name or self.user.first_name}
        if own:
            contact["user_id"] = self.id
            if self.user.last_name:
                contact["last_name"] = self.user.last_name
        return await self._sends({"contact": contact}, None, reply_to)

    async def sends_location(self, latitude: float, longitude: float) -> Heard:
        """Send a place."""
        return await self._sends({"location": {"latitude": latitude, "longitude": longitude}}, None, None)

    async def presses(
        self, label: str, *, message: "Heard | int | None" = None, chat: Group | None = None
    ) -> CallbackPress:
        """Press an inline button by its label, or by a part of it that only one has.

        Without `message` it is the newest one with such a button. With a message that was heard before,
        the buttons are those it had then, as on a screen that was not refreshed yet. AssertionError lists
        what there is.
        """
        where = chat.chat if chat else self._private
        room = chat.room if chat else self._room
        if isinstance(message, Heard):
            views = [message]
        elif message is not None:
            source = self._message(where, message)
            views = [room.view(source, source.body, False)]
        else:
            views = room.messages()[::-1]
        for view in views:
            button = view.find_button(label)
            if button is None:
                continue
            if "callback_data" not in button:
                raise AssertionError(f"button {label!r} does not call back: {button}")
            return await self._press(view.source, str(button["callback_data"]))
        seen = "\n".join(str(view) for view in views if view.buttons) or "(no buttons)"
        raise AssertionError(f"{self.name} sees no button {label!r} among:\n{seen}")

    async def presses_data(self, message: "Heard | int", data: str, *, chat: Group | None = None) -> CallbackPress:
        """Send a callback with any data, as a forged client can."""
        where = chat.chat if chat else self._private
        return await self._press(self._message(where, message), data)

    async def taps(self, label: str) -> Heard:
        """Press a button of the reply keyboard: sends its text, or the contact or place it asks for."""
        keyboard = self._private.reply_keyboard or {}
        every = [button for row in keyboard.get("keyboard", []) for button in row]
        fitting = [b for b in every if b["text"] == label] or [b for b in every if label in b["text"]]
        if len(fitting) != 1:
            raise AssertionError(f"{self.name} sees no reply button {label!r} among {self.keyboard}")
        if keyboard.get("one_time_keyboard"):
            self._private.reply_keyboard = None
        button = fitting[0]
        if button.get("request_contact"):
            return await self.sends_contact(self.user.phone or f"+7900{self.id % 10**7:07}")
        if button.get("request_location"):
            return await self.sends_location(50.2907, 127.5272)
        return await self.says(str(button["text"]))

    async def deletes(self, message: "Heard | int") -> None:
        """Delete a message; bots are not told."""
        self._world.remove(self._message(self._private, message))

    async def blocks(self) -> None:
        """Block the bot, which is told."""
        await self._changes_membership(blocked=True)

    async def unblocks(self) -> None:
        """Take the block back."""
        await self._changes_membership(blocked=False)

    def init_data(self) -> str:
        """What a Mini App gets when this person opens it: `initData`, signed."""
        return web_app.init_data(self._telegram.token, self.user, self._world.clock.timestamp())

    def leaves_telegram(self) -> None:
        """Delete the account; bots only notice when they write."""
        self.user.deactivated = True

    async def _changes_membership(self, *, blocked: bool) -> None:
        if self.user.blocked == blocked:
            return
        self.user.blocked = blocked
        bot = self._world.bot
        states: list[JsonObject] = [
            {"user": bot, "status": "member"},
            {"user": bot, "status": "kicked", "until_date": 0},
        ]
        change = {
            "chat": self._private.public,
            "from": self.user.public,
            "date": int(self._world.clock.timestamp()),
            "old_chat_member": states[0 if blocked else 1],
            "new_chat_member": states[1 if blocked else 0],
        }
        self._world.tell("chat", self._private, {})
        await self._emit("my_chat_member", change, self._private)

    async def _sends_file(
        self, kind: str, name: str, data: bytes, mime_type: str, caption: str | None, album: str | None = None
    ) -> Heard:
        stored = self._world.files.add(kind, name, mime_type, data)
        content = stored.message_fields()
        if caption:
            content.update(text.typed_text(caption).fields(caption=True))
        if album:
            content["media_group_id"] = album
        return await self._sends(content, None, None)

    async def _sends(self, content: JsonObject, group: Group | None, reply_to: "Heard | int | None") -> Heard:
        chat = group.chat if group else self._private
        room = group.room if group else self._room
        if group is None:
            if self.user.blocked:
                raise AssertionError(f"{self.name} has blocked the bot")
            self.user.started = True
        content = dict(content)
        if reply_to is not None:
            replied = self._message(chat, reply_to).body
            content["reply_to_message"] = {n: v for n, v in replied.items() if n != "reply_to_message"}
        message = self._world.post(chat, self.user.public, content)
        if group is None or bot_sees(message, self._world.bot):
            await self._emit("message", message.body, chat)
        return room.view(message, message.body, False)

    async def _press(self, message: Message, data: str) -> CallbackPress:
        world = self._world
        query_id = self._telegram.callbacks.next_id(self.id)
        query = Query(query_id, self.id, data, world.clock.timestamp())
        pressed = Pressed(query, message.chat.id)
        self._telegram.callbacks.add(pressed)
        payload = {
            "id": query_id,
            "from": self.user.public,
            "message": _inaccessible(message) if message.deleted else message.body,
            "chat_instance": str(message.chat.id * 7919 + 10**15),
            "data": data,
        }
        if self._telegram.updates.put("callback_query", payload, query_id) is not None:
            self._telegram.record.query(query)
        await asyncio.sleep(0)
        return CallbackPress(pressed)

    def _message(self, chat: Chat, reference: "Heard | int") -> Message:
        if isinstance(reference, Heard):
            return reference.source
        message = chat.messages.get(reference)
        if message is None:
            raise AssertionError(f"no message {reference} in the chat")
        return message

    async def _emit(self, kind: str, payload: JsonObject, chat: Chat) -> None:
        self._telegram.updates.put(kind, payload, chat.id)
        await asyncio.sleep(0)


def _inaccessible(message: Message) -> JsonObject:
    """What a bot gets for a button under a message that is gone."""
    return {"chat": message.chat.public, "message_id": message.id, "date": 0}
