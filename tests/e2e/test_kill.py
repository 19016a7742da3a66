"""Killed at any instant, the bot goes on where it was: every form stands where its person left it, and every answer has
had exactly one effect."""

from __future__ import annotations

import asyncio
import random
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.demo_story import keep, story_ahead
from bot.settings import Settings
from bot.storing import open_database
from delegation.application import Application, Status
from delegation.questions import QUESTIONS
from simulator import Telegram
from tests.e2e.crowd import SKIPPED, Applicant, answers_of, crowd
from tests.e2e.process import BotProcess

TOKEN = "42:TEST"
PEOPLE = 9
FEW = 2
MANY = 50


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram(token=TOKEN, rates=None) as telegram:
        yield telegram


@pytest.fixture(params=["polling", "webhook"])
async def settings(request: pytest.FixtureRequest, telegram: Telegram, tmp_path: Path) -> dict[str, str]:
    port = _free_port()
    settings = {
        "BOT_TOKEN": TOKEN,
        "DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path}/desk.db",
        "TELEGRAM_API_URL": telegram.url,
        "HTTP_PORT": str(port),
        "SEND_RATE": "1000",
    }
    if request.param == "webhook":
        settings |= {"WEBHOOK_URL": f"http://127.0.0.1:{port}", "WEBHOOK_SECRET": "s3cret"}
    return settings


async def test_forms_survive_kills(telegram: Telegram, settings: dict[str, str], tmp_path: Path) -> None:
    await kill_among_forms(telegram, settings, tmp_path, FEW, seed=1, unpaced=True)


@pytest.mark.soak
async def test_forms_survive_many_kills(telegram: Telegram, settings: dict[str, str], tmp_path: Path) -> None:
    await kill_among_forms(telegram, settings, tmp_path, MANY, seed=2)


async def kill_among_forms(
    telegram: Telegram, settings: dict[str, str], folder: Path, kills: int, *, seed: int, unpaced: bool = False
) -> None:
    """Let a crowd fill in forms, in rounds while there are kills left, and look at what is on disk."""
    chance = random.Random(seed)
    desk = await _with_story(settings)
    bot = BotProcess(settings, folder, unpaced=unpaced)
    await bot.start()
    people = crowd(telegram, PEOPLE * max(1, kills // 4))
    walking = asyncio.gather(*(_after(chance.uniform(0, kills), person) for person in people))
    try:
        for _ in range(kills):
            await asyncio.wait({walking}, timeout=chance.uniform(0.02, 1.2))
            await bot.kill()
            await bot.start()
        await walking
    finally:
        walking.cancel()
        code = await bot.stop()
    assert code == 0
    for person in people:
        _check(person, await _applications(desk, person))


async def _after(seconds: float, person: Applicant) -> None:
    """People come one by one, so that each kill meets forms at every step."""
    await asyncio.sleep(seconds)
    await person.walk()


def _check(applicant: Applicant, applications: list[Application]) -> None:
    assert len(applications) == 1, f"{applicant.person} has {len(applications)} applications"
    application = applications[0]
    answered = range(1, (applicant.until or len(QUESTIONS) + 1))
    for number, question in enumerate(QUESTIONS, start=1):
        kept = getattr(application.answers, question.code)
        if number not in answered:
            assert kept == "", f"{applicant.person}: {question.code} was never told"
        elif number == SKIPPED:
            assert kept == "-"
        else:
            assert kept == answers_of(applicant.number)[number]
    if applicant.until is None:
        assert application.status in (Status.SUBMITTED, Status.WAITLISTED)
    else:
        assert application.status is Status.DRAFT
        assert application.question == QUESTIONS[applicant.until - 1].code


async def _with_story(settings: dict[str, str]) -> Settings:
    desk = Settings(_env_file=None, **{name.lower(): value for name, value in settings.items()})
    database = await open_database(desk)
    try:
        now = Clock().now()
        async with database.writing(now) as unit:
            await keep(unit, story_ahead(now, desk.home_timezone))
    finally:
        await database.close()
    return desk


async def _applications(settings: Settings, applicant: Applicant) -> list[Application]:
    database = await open_database(settings)
    try:
        async with database.reading(Clock().now()) as unit:
            person = await unit.people.by_telegram(applicant.person.id)
            assert person is not None, f"{applicant.person} is not known"
            return await unit.applications.registered_by(person.id)
    finally:
        await database.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
