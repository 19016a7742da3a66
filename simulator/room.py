"""A chat as tests listen to it."""

import asyncio

from simulator.heard import PATIENCE, Attachment, Heard, describe
from simulator.shapes import JsonObject
from simulator.world import Chat, Message, World


class Room:
    """Hears what the bot says in a chat, one thing after the other."""

    def __init__(self, world: World, chat: Chat) -> None:
        self._world = world
        self._chat = chat
        self._rang: asyncio.Event | None = None
        chat.bell = self._ring

    def messages(self) -> list[Heard]:
        """All visible messages, in order, as they stand now."""
        return [self.view(message, message.body, message.edited) for message in self._chat.messages.values()]

    async def next(self, timeout: float, *, where: str) -> Heard:  # noqa: ASYNC109 (reads well in a test)
        """The bot's next message or edit that was not heard yet."""
        unheard = self._chat.unheard
        if not unheard and timeout > 0:
            self._rang = asyncio.Event()
            try:
                await asyncio.wait_for(self._rang.wait(), timeout)
            except TimeoutError:
                pass
            finally:
                self._rang = None
        if not unheard:
            raise AssertionError(f"{where} heard nothing for {timeout} s. The chat so far:\n{self.transcript()}")
        seen = unheard.popleft()
        return self.view(seen.message, seen.body, seen.kind == "edit")

    def forget_unheard(self) -> None:
        """Skip what was said up to now."""
        self._chat.unheard.clear()

    def view(self, message: Message, body: JsonObject, edited: bool) -> Heard:
        """A message for a test."""
        return Heard(body, message, edited, self._attachment(body))

    def transcript(self) -> str:
        """The whole chat as text."""
        lines = [describe(message.body, by_bot=message.by_bot) for message in self._chat.messages.values()]
        return "\n".join(lines) or "(empty)"

    def _attachment(self, body: JsonObject) -> Attachment | None:
        field = body.get("document") or (body["photo"][-1] if "photo" in body else None) or body.get("voice")
        if field is None:
            return None
        stored = self._world.files.get(field["file_id"])
        return Attachment(stored.name, stored.mime_type, stored.data, stored.id) if stored else None

    def _ring(self) -> None:
        if self._rang is not None:
            self._rang.set()


__all__ = ["PATIENCE", "Room"]
