"""The keys of the personal data: the centre's own, else made once and kept."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import SecretStr, ValidationError
from structlog.testing import capture_logs

from bot.checking import Finding, findings
from bot.keys import file_of_keys, sealing
from bot.settings import Settings
from bot.storing import open_database
from storage.engine import DatabaseUnavailable, KeysDoNotFit
from storage.sealing import new_key

NOW = datetime(2018, 4, 1, tzinfo=UTC)


@pytest.fixture
def without_keys(tmp_path: Path) -> Settings:
    return Settings(_env_file=None, database_url=f"sqlite+aiosqlite:///{tmp_path}/new/desk.db")


def test_a_key_is_made_once_beside_the_database_for_its_owner_alone(without_keys: Settings, tmp_path: Path) -> None:
    with capture_logs() as said, sealing(without_keys) as seal:
        sealed = seal.close(b"752345678")
    file = tmp_path / "new" / "desk.keys"
    assert file_of_keys(without_keys) == file
    assert file.stat().st_mode & 0o777 == 0o600
    assert [line["log_level"] for line in said] == ["warning"]
    assert file.read_text().strip() not in repr(said)
    with capture_logs() as said, sealing(without_keys) as seal:
        assert seal.open(sealed) == b"752345678"
    assert said == []


def test_a_key_that_was_made_is_told_of_and_kept_though_the_database_could_not_be_reached(
    without_keys: Settings,
) -> None:
    with capture_logs() as said, pytest.raises(DatabaseUnavailable), sealing(without_keys):
        raise DatabaseUnavailable
    assert [line["log_level"] for line in said] == ["warning"]
    assert file_of_keys(without_keys).exists()


def test_the_keys_of_the_settings_leave_no_file(without_keys: Settings) -> None:
    chosen = without_keys.model_copy(update={"data_keys": (SecretStr(new_key()),)})
    with sealing(chosen) as seal:
        assert seal.open(seal.close(b"x")) == b"x"
    assert not file_of_keys(chosen).exists()


async def test_a_lost_file_of_keys_is_not_replaced_by_another(without_keys: Settings) -> None:
    await (await open_database(without_keys)).close()
    file = file_of_keys(without_keys)
    lost = file.read_text()
    file.unlink()
    with pytest.raises(KeysDoNotFit):
        await open_database(without_keys)
    assert not file.exists()
    file.write_text(lost)
    await (await open_database(without_keys)).close()


def test_a_file_that_holds_no_keys_is_named(without_keys: Settings) -> None:
    file = file_of_keys(without_keys)
    file.parent.mkdir()
    file.write_text("not a key\n")
    with pytest.raises(ValueError, match=r"desk\.keys holds no keys"), sealing(without_keys):
        pass


def test_keys_of_the_settings_are_told_apart_from_other_words() -> None:
    good = new_key()
    assert len(Settings(_env_file=None, data_keys=f"{good}, {new_key()}").data_keys) == 2
    with pytest.raises(ValidationError, match="number 2 is not a key") as refused:
        Settings(_env_file=None, data_keys=f"{good},{good[:20]}")
    assert refused.value.errors()[0]["msg"].count(good[:20]) == 0


async def test_the_check_says_whether_the_keys_open_what_is_there(without_keys: Settings) -> None:
    async def found() -> dict[str, Finding]:
        here = without_keys.model_copy(update={"telegram_api_url": "http://127.0.0.1:1"})
        return {finding.subject: finding for finding in await findings(here)}

    database = await open_database(without_keys)
    async with database.writing(NOW) as unit:
        await unit.conversations.put("1:1::", None, '{"number": "752345678"}')
    await database.close()
    assert (await found())["keys"].line == "ok    keys: open everything (1)"
    file = file_of_keys(without_keys)
    old = file.read_text()
    file.write_text(f"{new_key()}\n{old}")
    assert "run delegation-desk rotate" in (await found())["keys"].says
    file.unlink()
    lost = (await found())["keys"]
    assert not lost.well
    assert str(file) in lost.says
