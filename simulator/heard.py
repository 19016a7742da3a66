"""What tests see of the chats: messages as a person sees them, and buttons they pressed."""

import asyncio
from dataclasses import dataclass

from simulator.callbacks import Pressed
from simulator.rendering import to_html
from simulator.shapes import JsonObject
from simulator.world import Message

PATIENCE = 10.0
"""Seconds to wait for what a bot should do, before a test fails."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file as a person gets it."""

    name: str
    mime_type: str
    data: bytes
    file_id: str


@dataclass(frozen=True, slots=True)
class Heard:
    """A message as it stood at one moment. `edited` says that it came as an edit."""

    body: JsonObject
    source: Message
    edited: bool = False
    attachment: Attachment | None = None

    @property
    def id(self) -> int:
        """Telegram's message id."""
        return int(self.body["message_id"])

    @property
    def text(self) -> str:
        """The text or the caption, plain."""
        return str(self.body.get("text") or self.body.get("caption") or "")

    @property
    def html(self) -> str:
        """The text or the caption with its formatting, in Telegram's HTML."""
        marks = self.body.get("entities") or self.body.get("caption_entities") or []
        return to_html(self.text, marks)

    @property
    def by_bot(self) -> bool:
        """Whether the bot wrote it."""
        return self.source.by_bot

    @property
    def inline(self) -> list[list[JsonObject]]:
        """The inline buttons as the Bot API has them."""
        rows: list[list[JsonObject]] = self.body.get("reply_markup", {}).get("inline_keyboard", [])
        return rows

    @property
    def buttons(self) -> list[list[str]]:
        """The labels of the inline buttons, row by row."""
        return [[str(button["text"]) for button in row] for row in self.inline]

    @property
    def labels(self) -> list[str]:
        """The labels of all inline buttons."""
        return [label for row in self.buttons for label in row]

    @property
    def keyboard(self) -> list[list[str]]:
        """The labels of the reply keyboard that came with it."""
        rows = (self.source.reply_keyboard or {}).get("keyboard", [])
        return [[str(button["text"]) for button in row] for row in rows]

    @property
    def document(self) -> Attachment | None:
        """The document, if it holds one."""
        return self.attachment if "document" in self.body else None

    @property
    def photo(self) -> Attachment | None:
        """The photo, if it holds one."""
        return self.attachment if "photo" in self.body else None

    @property
    def venue(self) -> JsonObject | None:
        """The venue: title, address, location."""
        return self.body.get("venue")

    @property
    def location(self) -> JsonObject | None:
        """Latitude and longitude."""
        return self.body.get("location")

    @property
    def reply_to(self) -> int | None:
        """The id of the message it replies to."""
        replied = self.body.get("reply_to_message")
        return int(replied["message_id"]) if replied else None

    def has_button(self, label: str) -> bool:
        """Whether `button` would find one."""
        return self.find_button(label) is not None

    def button(self, label: str) -> JsonObject:
        """The inline button with this label; a unique part of the label is enough."""
        found = self.find_button(label)
        if found is None:
            raise AssertionError(f"no button {label!r} under {self}")
        return found

    def find_button(self, label: str) -> JsonObject | None:
        """As `button`, or None. Raises if a part of a label fits several buttons."""
        every = [button for row in self.inline for button in row]
        exact = [button for button in every if button["text"] == label]
        if exact:
            return exact[0]
        partial = [button for button in every if label in button["text"]]
        if len(partial) > 1:
            raise AssertionError(f"{label!r} fits several buttons of {self}")
        return partial[0] if partial else None

    def __str__(self) -> str:
        return describe(self.body, by_bot=self.by_bot)


def describe(body: JsonObject, *, by_bot: bool) -> str:
    """A message in one or a few lines, for messages of failed tests."""
    who = "bot" if by_bot else str(body.get("from", {}).get("first_name", "?"))
    kinds = ("document", "photo", "venue", "location", "contact", "voice", "sticker")
    what = "".join(f"[{kind}] " for kind in kinds if kind in body)
    text = str(body.get("text") or body.get("caption") or "")
    lines = [f"{who} #{body['message_id']}: {what}{text}"]
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    lines += ["    " + " ".join(f"[{button['text']}]" for button in row) for row in rows]
    return "\n".join(lines)


@dataclass(slots=True)
class CallbackPress:
    """A pressed inline button and, once the bot has answered, what the person was shown."""

    pressed: Pressed

    @property
    def id(self) -> str:
        """The callback query's id."""
        return self.pressed.query.id

    @property
    def answer(self) -> JsonObject | None:
        """`{"text": ..., "alert": ...}`, or None while the button still spins."""
        return self.pressed.query.answer

    @property
    def text(self) -> str:
        """The text of the toast or alert; empty without one."""
        return str((self.answer or {}).get("text", ""))

    @property
    def alert(self) -> bool:
        """Whether it was shown as a window to close."""
        return bool((self.answer or {}).get("alert", False))

    async def answered(self, timeout: float = PATIENCE) -> str:  # noqa: ASYNC109 (reads well in a test)
        """Wait for the answer; returns its text."""
        try:
            await asyncio.wait_for(self.pressed.changed.wait(), timeout)
        except TimeoutError:
            query = self.pressed.query
            raise AssertionError(f"button with {query.data!r} not answered in {timeout} s") from None
        return self.text
