"""Badges and itineraries from the command line: the same papers as in the chat."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.exporting import export
from delegation.application import Application
from delegation.event import DelegateRole
from tests.conversation.desk import Desk
from tests.conversation.talk import goes
from tests.unit.printed import texts

CODE = "amur-to-smetc"


@pytest.fixture
async def anna(desk: Desk) -> Application:
    return await goes(desk, "Анна Соколова", role=DelegateRole.HEAD)


async def test_badges_lead_to_the_bot_that_telegram_names(desk: Desk, anna: Application, tmp_path: Path) -> None:
    path = await export(desk.app.settings, CODE, "", "ru", tmp_path / "badges.pdf", "badges")
    assert "Соколова" in "".join(texts(path.read_bytes()))
    async with desk.app.database.reading(desk.now) as unit:
        assert set(await unit.badges.known([anna.id])) == {anna.id}
        [entry], _ = await unit.audit.recent(0, 9, "roster.export")
    assert (entry.actor_id, entry.after) == (None, "badges pdf 1")


async def test_badges_need_no_telegram_when_the_bot_is_named(desk: Desk, anna: Application, tmp_path: Path) -> None:
    nameless = desk.app.settings.model_copy(update={"bot_token": SecretStr("")})
    with pytest.raises(ValueError, match=r"BOT_TOKEN is not set.*--bot NAME"):
        await export(nameless, CODE, "pdf", "ru", tmp_path / "badges.pdf", "badges")
    path = await export(nameless, CODE, "pdf", "ru", tmp_path / "badges.pdf", "badges", "@centre_bot")
    assert path.read_bytes().startswith(b"%PDF-")


async def test_itineraries_are_printed_without_asking_anybody(desk: Desk, anna: Application, tmp_path: Path) -> None:
    nameless = desk.app.settings.model_copy(update={"bot_token": SecretStr("")})
    path = await export(nameless, CODE, "", "ru", tmp_path / "ways.pdf", "itineraries")
    assert "Соколова" in "".join(texts(path.read_bytes()))


async def test_papers_of_nobody_and_other_formats_are_refused_in_one_line(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="There is nobody in 'amur-to-smetc' for whom to print itineraries"):
        await export(desk.app.settings, CODE, "", "ru", tmp_path / "x", "itineraries")
    with pytest.raises(ValueError, match=r"There is no format 'xlsx' of badges\. There is: pdf"):
        await export(desk.app.settings, CODE, "xlsx", "ru", tmp_path / "x", "badges")
    assert not (tmp_path / "x").exists()
