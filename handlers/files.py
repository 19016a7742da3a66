"""What must be asked of Telegram before a handler can go on: files that people send, who is in a group. A handler runs
inside a transaction and never waits for the network: it asks as if the answer were there; when it is not, the
transaction is undone, the answer fetched, and the handler run again with it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from delegation.errors import BadAnswer


class FileWanted(Exception):
    """Raised to the desk, never to be caught by a handler."""

    def __init__(self, file_id: str) -> None:
        super().__init__(file_id)
        self.file_id = file_id


class MembersWanted(Exception):
    """The same for who of some accounts is in a group."""

    def __init__(self, chat_id: int, accounts: Collection[int]) -> None:
        super().__init__(chat_id)
        self.chat_id = chat_id
        self.accounts = tuple(accounts)


Wanted = FileWanted | MembersWanted


class Missing(Enum):
    """Why what was wanted is not there."""

    TOO_LARGE = auto()
    NOT_FETCHED = auto()


@dataclass(frozen=True, slots=True)
class Membership:
    """Which of the accounts that were asked about are in the group, and how many people are in it, the bot left out."""

    inside: frozenset[int]
    total: int


Found = bytes | Membership | Missing


class Files:
    """What has been fetched for this update so far, by the file's id or the group's."""

    def __init__(self, fetched: Mapping[str | int, Found] | None = None) -> None:
        self._fetched = dict(fetched or {})

    def __bool__(self) -> bool:
        return bool(self._fetched)

    def having(self, wanted: Wanted, found: Found) -> Files:
        """These and one more."""
        key = wanted.file_id if isinstance(wanted, FileWanted) else wanted.chat_id
        return Files({**self._fetched, key: found})

    def get(self, file_id: str, size: int | None, *, limit: int) -> bytes:
        """The content of a file of at most `limit` bytes (`size` as Telegram said); BadAnswer when there is none."""
        if size is not None and size > limit:
            raise BadAnswer("error-file-too-large", limit=limit >> 20)
        if file_id not in self._fetched:
            raise FileWanted(file_id)
        content = self._fetched[file_id]
        if content is Missing.NOT_FETCHED:
            raise BadAnswer("error-file-not-fetched")
        if not isinstance(content, bytes) or len(content) > limit:
            raise BadAnswer("error-file-too-large", limit=limit >> 20)
        return content

    def members(self, chat_id: int, accounts: Collection[int]) -> Membership:
        """Who of these is in the group; BadAnswer when Telegram does not say."""
        if chat_id not in self._fetched:
            raise MembersWanted(chat_id, accounts)
        found = self._fetched[chat_id]
        if not isinstance(found, Membership):
            raise BadAnswer("error-group-not-seen")
        return found
