"""Whether Telegram is heard: a desk that hears nothing must never look well."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Final

from bot.telegram import Refused
from delegation.vitals import Deaf

ALLOWED: Final = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of updates that the desk asks for."""


class Hearing:
    """What polling, or the watch over the webhook, knows of its own ears."""

    def __init__(self, silence: float) -> None:
        """After `silence` seconds without a good answer nothing is heard, whatever else is known."""
        self._silence = silence
        self._deaf: Deaf | None = Deaf.STARTING
        self._heard_at: float | None = None
        self._trouble = ""
        self.troubled = asyncio.Event()
        """Set while there is trouble."""

    def well(self) -> None:
        """Telegram gave a good answer."""
        self._deaf, self._trouble = None, ""
        self._heard_at = asyncio.get_running_loop().time()
        self.troubled.clear()

    def lost(self, deaf: Deaf, trouble: str) -> None:
        """Nothing is heard; `trouble` is what Telegram or the network said."""
        self._deaf, self._trouble = deaf, trouble
        self.troubled.set()

    def failed(self, error: Exception) -> None:
        """The question for news was answered with `error`."""
        refused = isinstance(error, Refused) and error.code in {401, 403, 404}
        self.lost(Deaf.REFUSED if refused else Deaf.CONNECTION, str(error))

    @property
    def ever(self) -> bool:
        """Whether Telegram was heard since the start."""
        return self._heard_at is not None

    @property
    def ago(self) -> timedelta | None:
        """How long ago the last good answer came; None: never."""
        if self._heard_at is None:
            return None
        return timedelta(seconds=asyncio.get_running_loop().time() - self._heard_at)

    @property
    def deaf(self) -> Deaf | None:
        """Why nothing is heard, None while all is well."""
        if self._deaf is None and self._silent:
            return Deaf.CONNECTION
        return self._deaf

    @property
    def trouble(self) -> str:
        """The words of Telegram or of the network, "" while all is well."""
        if self._deaf is None and self._silent and (ago := self.ago) is not None:
            return f"no answer for {ago.total_seconds():.0f} s"
        return self._trouble

    @property
    def _silent(self) -> bool:
        ago = self.ago
        return ago is not None and ago.total_seconds() > self._silence
