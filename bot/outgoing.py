"""What is to be answered to one update, as it is kept until it was given."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from bot.conversation import Place
from bot.rendering import shown
from handlers.answer import Answer, decode, encode
from storage.inbox import Kept

CALLBACK_LIFE: Final = timedelta(seconds=140)
"""Telegram forgets a callback query after 150 s (BOT_API.md)."""
_KEPT: Final = ("chat_id", "pressed", "shown", "callback_id", "callback_until")


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What is to be answered to one update. `shown` is how the pressed message looked to the person."""

    update_id: int
    chat_id: int
    answers: tuple[Answer, ...]
    pressed: int | None = None
    shown: str = ""
    callback_id: str = ""
    callback_until: float = 0.0
    """When Telegram will have forgotten the button's query, in seconds of the epoch."""

    @classmethod
    def to(cls, kept: Kept, place: Place, answers: Sequence[Answer]) -> Outgoing:
        pressed = place.pressed
        # Only a message of the bot's own that Telegram still shows can be edited.
        editable = pressed is not None and int(pressed.get("date") or 0) > 0
        return cls(
            kept.update_id,
            place.chat_id,
            tuple(answers),
            pressed=int(pressed["message_id"]) if pressed is not None and editable else None,
            shown=shown(pressed) if pressed is not None and editable else "",
            callback_id=place.callback_id,
            callback_until=(kept.received_at + CALLBACK_LIFE).timestamp(),
        )

    def to_json(self) -> str:
        kept = {name: getattr(self, name) for name in _KEPT}
        return json.dumps({**kept, "answers": [encode(answer) for answer in self.answers]}, ensure_ascii=False)

    @classmethod
    def from_json(cls, update_id: int, kept: str) -> Outgoing:
        values = json.loads(kept)
        values["answers"] = tuple(decode(answer) for answer in values["answers"])
        return cls(update_id, **values)
