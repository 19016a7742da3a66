"""Files that people send. A handler runs inside a transaction and never waits for the network: it asks for a file as if
it were there; when it is not, the transaction is undone, the file fetched, and the handler run again with it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from delegation.errors import BadAnswer


class FileWanted(Exception):
    """Raised to the desk, never to be caught by a handler."""

    def __init__(self, file_id: str) -> None:
        super().__init__(file_id)
        self.file_id = file_id


class Missing(Enum):
    """Why a file that was wanted is not there."""

    TOO_LARGE = auto()
    NOT_FETCHED = auto()


class Files:
    """What has been fetched for this update so far."""

    def __init__(self, fetched: Mapping[str, bytes | Missing] | None = None) -> None:
        self._fetched = dict(fetched or {})

    def __bool__(self) -> bool:
        return bool(self._fetched)

    def with_file(self, file_id: str, content: bytes | Missing) -> Files:
        """These files and one more."""
        return Files({**self._fetched, file_id: content})

    def get(self, file_id: str, size: int | None, *, limit: int) -> bytes:
        """The content of a file of at most `limit` bytes (`size` as Telegram said); BadAnswer when there is none."""
        if size is not None and size > limit:
            raise BadAnswer("error-file-too-large", limit=limit >> 20)
        if file_id not in self._fetched:
            raise FileWanted(file_id)
        content = self._fetched[file_id]
        if content is Missing.NOT_FETCHED:
            raise BadAnswer("error-file-not-fetched")
        if isinstance(content, Missing) or len(content) > limit:
            raise BadAnswer("error-file-too-large", limit=limit >> 20)
        return content
