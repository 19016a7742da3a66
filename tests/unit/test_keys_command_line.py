"""Keys on the command line: made, changed, looked at, and missed with one clear line."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.__main__ import cli
from bot.settings import Settings
from bot.storing import open_database
from storage.sealing import new_key
from tests.storage.samples import NOW

UseKeys = Callable[..., None]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the desk is set up; nothing of the machine's own settings counts."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/desk.db")
    monkeypatch.setenv("TELEGRAM_API_URL", "http://127.0.0.1:1")
    return tmp_path


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> UseKeys:
    """Set DATA_KEYS."""
    return lambda *keys: monkeypatch.setenv("DATA_KEYS", ",".join(keys))


def command(*words: str) -> Result:
    return CliRunner().invoke(cli, words)


def keep_something() -> None:
    """Something sealed, in a database that may be new."""

    async def keep() -> None:
        database = await open_database(Settings())
        async with database.writing(NOW) as unit:
            await unit.conversations.put("1:1::", "documents:number", '{"number": "751234567"}')
        await database.close()

    asyncio.run(keep())


def test_a_key_is_changed_in_four_commands(use: UseKeys) -> None:
    old, key = new_key(), command("new-key").stdout.strip()
    use(old)
    keep_something()
    use(key, old)
    assert "ok    keys: open everything, 1 only by an older key" in command("check").stdout
    assert "Sealed anew: 1. Sealed with the first key already: 0." in command("rotate").stdout
    assert "Sealed anew: 0. Sealed with the first key already: 1." in command("rotate").stdout
    use(key)
    assert "ok    keys: open everything (1)" in command("check").stdout
    use(old)
    assert "WRONG keys: the keys do not open the personal data that is kept there" in command("check").stdout


def test_a_backup_does_not_come_back_without_its_key(use: UseKeys, folder: Path) -> None:
    key, backup = new_key(), str(folder / "desk.ddb")
    use(key)
    keep_something()
    assert command("backup", backup).exit_code == 0
    use(new_key())
    refused = command("restore", backup, "--force")
    assert refused.exit_code == 2
    assert refused.stderr == "the keys do not open the personal data that is kept there; bring the lost key back\n"
    use(key)
    assert command("restore", backup, "--force").exit_code == 0


@pytest.mark.parametrize("words", [("rotate",), ("export", "amur-to-smetc"), ("import", "events.yaml")])
def test_whatever_needs_the_keys_ends_with_one_line_without_them(
    use: UseKeys, folder: Path, words: tuple[str, ...]
) -> None:
    (folder / "events.yaml").write_text("partners: []\n")
    use(new_key())
    keep_something()
    use(new_key())
    refused = command(*words)
    assert refused.exit_code == 2
    assert refused.stderr.startswith("the keys do not open")


def test_what_is_no_key_is_named_and_not_shown(use: UseKeys) -> None:
    use(new_key(), "751234567")
    refused = command("check")
    assert refused.exit_code == 2
    assert "DATA_KEYS: number 2 is not a key" in refused.stderr
    assert "751234567" not in refused.stderr
