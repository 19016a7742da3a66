"""Personal data at rest: sealed with the first of the centre's keys, opened with whichever of them fits (Fernet: AES
and HMAC, so that what was tampered with does not open either)."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Any, Final

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from delegation.errors import SealedAway

REMEMBERED: Final = 4096
SMALL: Final = 4096
"""How much of what was sealed is kept open in memory, and how large a piece of it may be, in bytes."""


def new_key() -> str:
    """A key that nobody has: 32 bytes in URL-safe base64."""
    return Fernet.generate_key().decode()


class Seal:
    """Seals with the first key, opens with any."""

    def __init__(self, keys: Sequence[str]) -> None:
        """ValueError when there is no key or one is not 32 bytes in URL-safe base64."""
        fernets = [Fernet(key) for key in keys]
        self._first = MultiFernet(fernets[:1])
        self._any = MultiFernet(fernets)
        self._lately: OrderedDict[bytes, bytes] = OrderedDict()
        """What was sealed last, by the seal: most of it is opened again within the hour."""

    def close(self, content: bytes) -> bytes:
        sealed = urlsafe_b64decode(self._any.encrypt(content))
        if len(content) <= SMALL:
            self._lately[sealed] = content
            if len(self._lately) > REMEMBERED:
                self._lately.popitem(last=False)
        return sealed

    def open(self, sealed: bytes) -> bytes:
        """What was sealed; SealedAway when no key opens it."""
        known = self._lately.get(sealed)
        return _open(self._any, sealed) if known is None else known

    def close_json(self, value: Mapping[str, Any]) -> bytes:
        return self.close(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())

    def open_json(self, sealed: bytes) -> dict[str, Any]:
        """SealedAway when no key opens it."""
        value: dict[str, Any] = json.loads(self.open(sealed))
        return value

    def renew(self, sealed: bytes) -> bytes | None:
        """The same, sealed with the first key; None when it is already. SealedAway when no key opens it."""
        return None if self.is_fresh(sealed) else self.close(self.open(sealed))

    def is_fresh(self, sealed: bytes) -> bool:
        """Whether the first key opens it."""
        try:
            _open(self._first, sealed)
        except SealedAway:
            return False
        return True


def _open(fernet: MultiFernet, sealed: bytes) -> bytes:
    try:
        return fernet.decrypt(urlsafe_b64encode(sealed))
    except InvalidToken:
        raise SealedAway from None
