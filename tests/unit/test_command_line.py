"""The command line where something that it needs is not there: one clear line, never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import cli


@pytest.mark.parametrize(
    "words",
    [
        ("migrate",),
        ("export", "amur-to-smetc"),
        ("import", "events.yaml"),
        ("backup", "all.ddb"),
        ("rotate",),
    ],
)
def test_a_database_that_cannot_be_reached_is_told_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "events.yaml").write_text("partners: []\n", encoding="utf-8")
    monkeypatch.setenv("DATABASE_URL", "postgresql+asyncpg://desk:secret@127.0.0.1:1/desk")
    result = CliRunner().invoke(cli, words)
    assert result.exit_code == 2
    assert "The database cannot be reached (" in result.stderr
    assert "secret" not in result.stderr
