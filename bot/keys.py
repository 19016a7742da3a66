"""The keys of the personal data: from the settings, else from a file beside the database, made at the first start."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import structlog
from sqlalchemy.engine import make_url

from bot.settings import Settings
from storage.errors import KeysDoNotFit
from storage.sealing import Seal, new_key

log = structlog.get_logger()

_ELSEWHERE: Final = Path("data/delegation.db")
"""Stands for a database that is no file."""


def file_of_keys(settings: Settings) -> Path:
    """Where the keys are kept when `DATA_KEYS` is empty: `data/delegation.keys` for `data/delegation.db`."""
    return _database(settings).with_suffix(".keys")


def beside(settings: Settings, name: str) -> Path:
    """What is called so beside the database."""
    return _database(settings).with_name(name)


def _database(settings: Settings) -> Path:
    url = make_url(settings.database_url)
    return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else _ELSEWHERE


@contextlib.contextmanager
def sealing(settings: Settings) -> Iterator[Seal]:
    """What seals and opens while the block opens a database. A key that had to be made for it is thrown away when the
    database turns out to be sealed with another one. Raises ValueError for a file that holds no keys."""
    if settings.data_keys:
        yield Seal([key.get_secret_value() for key in settings.data_keys])
        return
    file = file_of_keys(settings)
    made = _make(file)
    try:
        yield _read(file)
    except KeysDoNotFit:
        if made:
            file.unlink()
            made = False
        raise
    finally:
        if made:
            log.warning(
                "DATA_KEYS is not set: a key for the personal data was made. Keep a copy of it where no backup of the"
                " database lies; without it the personal data is lost",
                file=str(file),
            )


def _make(file: Path) -> bool:
    """Make the file with one key that only its owner may read; False when it is there already."""
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        opened = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return False
    with os.fdopen(opened, "w") as made:
        made.write(new_key() + "\n")
        made.flush()
        os.fsync(opened)
    return True


def _read(file: Path) -> Seal:
    try:
        return Seal(file.read_text("ascii").split())
    except ValueError as error:
        raise ValueError(f"{file} holds no keys ({error}); bring it back, or set DATA_KEYS") from None
