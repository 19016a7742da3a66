"""`check` names what of the set-up is wrong, and how to mend it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.checking import Finding, findings
from bot.settings import Settings


async def found(folder: Path, **chosen: object) -> dict[str, Finding]:
    """Telegram cannot be reached, which takes no time."""
    settings = Settings(
        _env_file=None,
        database_url=f"sqlite+aiosqlite:///{folder}/desk.db",
        telegram_api_url="http://127.0.0.1:1",
    ).model_copy(update=chosen)
    return {finding.subject: finding for finding in await findings(settings)}


async def test_a_new_database_has_nothing_sealed_yet(tmp_path: Path) -> None:
    assert (await found(tmp_path))["keys"].line == "ok    keys: in place; nothing is sealed yet"


async def test_a_host_that_this_machine_has_not_is_named(tmp_path: Path) -> None:
    assert (await found(tmp_path))["http"].well
    for host in ("203.0.113.7", "no such host"):
        wrong = (await found(tmp_path, http_host=host))["http"]
        assert not wrong.well
        assert host in wrong.says
        assert "HTTP_HOST" in wrong.says


async def test_a_folder_for_backups_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    assert (await found(tmp_path, backup_folder=tmp_path / "kept" / "here"))["backups"].well
    file = tmp_path / "file"
    file.touch()
    for folder in (file, file / "below"):
        wrong = (await found(tmp_path, backup_folder=folder))["backups"]
        assert not wrong.well
        assert str(folder) in wrong.says


@pytest.mark.parametrize(("address", "well"), [("http://desk.example.org", False), ("https://desk.example.org", True)])
async def test_telegram_calls_no_plain_http(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str, well: bool
) -> None:
    monkeypatch.setattr("bot.checking.TELEGRAM", "http://127.0.0.1:1")
    assert ("webhook" not in await found(tmp_path, webhook_url=address)) is well


async def test_a_bot_api_server_of_ones_own_may_call_plain_http(tmp_path: Path) -> None:
    assert "webhook" not in await found(tmp_path, webhook_url="http://127.0.0.1:8080")
