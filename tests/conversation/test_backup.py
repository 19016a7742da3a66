"""`/backup`: the file stays on the machine, the administrator reads where."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.backing_up import folder_of
from bot.keys import file_of_keys
from bot.settings import Settings
from bot.storing import bring_back, open_database
from delegation.person import Role
from simulator import Telegram
from tests.conversation.desk import ADMIN, Desk
from tests.conversation.talk import answer, comes_to, heard


async def backups(desk: Desk, telegram: Telegram, language: str) -> list[str]:
    """Ask for a backup; what is said until it is made."""
    chief = telegram.person(ADMIN, "Olga", language_code=language)
    await heard(chief, "/start")
    begun = await heard(chief, "/backup")
    return [begun.text, (await answer(chief)).text]


@pytest.mark.parametrize(
    ("language", "begun", "made"),
    [
        ("en", "Making the backup.", "The backup is ready."),
        ("ru", "Делаю резервную копию.", "Резервная копия готова."),
        ("zh", "正在备份。", "备份已完成。"),
    ],
)
async def test_an_administrator_learns_where_the_backup_is_and_it_comes_back(
    desk: Desk, telegram: Telegram, tmp_path: Path, language: str, begun: str, made: str
) -> None:
    first, second = await backups(desk, telegram, language)
    assert first.startswith(begun)
    assert made in second
    [file] = (tmp_path / "backups").iterdir()
    assert str(file) in second
    assert " MB" in second or " МБ" in second
    assert telegram.record.of("sendDocument") == []
    other = desk.app.settings.model_copy(update={"database_url": f"sqlite+aiosqlite:///{tmp_path}/other.db"})
    file_of_keys(other).write_text(file_of_keys(desk.app.settings).read_text())
    await bring_back(other, file, force=False)
    database = await open_database(other)
    async with database.reading(desk.now) as unit:
        assert await unit.events.by_code("apec-smetc-10") is not None
        [entry], _ = await unit.audit.recent(0, 9, "backup")
        assert entry.actor_id == (await desk.person(ADMIN)).id
    await database.close()


async def test_a_folder_that_cannot_be_written_is_named_with_the_reason(
    desk: Desk, telegram: Telegram, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("a file")
    desk.app.settings.backup_folder = tmp_path / "taken"
    _, second = await backups(desk, telegram, "en")
    assert "The backup could not be written." in second
    assert f"{tmp_path}/taken: File exists" in second


async def test_nobody_else_may_have_a_backup(desk: Desk, telegram: Telegram, tmp_path: Path) -> None:
    irina = await comes_to(desk, 2001, "Irina", "en")
    await desk.grant(2001, Role.COORDINATOR)
    assert (await heard(irina, "/backup")).text.startswith("This is not open to you.")
    assert not (tmp_path / "backups").exists()


def test_backups_lie_beside_the_database_unless_the_settings_say_otherwise(settings: Settings, tmp_path: Path) -> None:
    assert folder_of(settings) == tmp_path / "backups"
    assert folder_of(settings.model_copy(update={"backup_folder": Path("/elsewhere")})) == Path("/elsewhere")
