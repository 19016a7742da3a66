"""Whether the centre's keys open what is kept: of each key in use a known word is kept that is sealed with it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sqlalchemy import select

from delegation.errors import SealedAway
from storage.errors import KeysDoNotFit
from storage.sealing import Seal
from storage.tables import seals
from storage.transaction import Transaction

_WORD: Final = b"delegation-desk"


def check_keys(seal: Seal, proofs: Iterable[bytes]) -> None:
    """Raise KeysDoNotFit unless one key or another opens every proof."""
    try:
        for proof in proofs:
            seal.open(proof)
    except SealedAway:
        raise KeysDoNotFit from None


class SqlSeals:
    """The proofs of the keys that are in use."""

    def __init__(self, transaction: Transaction, seal: Seal) -> None:
        self._transaction = transaction
        self._seal = seal

    async def prove(self) -> None:
        """Keep a proof of the first key, from now on in use, unless there is one. KeysDoNotFit."""
        proofs = [row.proof for row in await self._transaction.all(select(seals.c.proof))]
        check_keys(self._seal, proofs)
        if not any(map(self._seal.is_fresh, proofs)):
            await self._transaction.add(seals, {"proof": self._seal.close(_WORD)})
