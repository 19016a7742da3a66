"""Health is told as it is: over HTTP and to Prometheus, under every fault, and never well while nothing is heard."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families
from pydantic import SecretStr

from bot.app import App
from bot.rivals import Patience
from bot.settings import Settings
from bot.web.hook import SECRET_HEADER
from bot.webhook import HOOK
from delegation.delivery import Draft, Kind, State
from delegation.person import Role
from delegation.rollcall import OPENS_BEFORE
from delegation.vitals import Deaf
from simulator import Telegram
from tests.conversation.conftest import FAST
from tests.conversation.desk import ADMIN, TOKEN, Desk
from tests.conversation.machine import locked
from tests.conversation.talk import comes_to, heard, shown
from tests.conversation.watching import free_port, health, ill, page, until, well

SECRET = "s3cret"

QUICK = Patience(held=1, back=0.05, longest=0.2, look=0.05, tries=1)
"""Pauses of a test's length."""


@pytest.fixture
async def app(telegram: Telegram, settings: Settings) -> AsyncIterator[App]:
    """The desk with short pauses."""
    app = App(settings, limits=FAST, patience=QUICK)
    await app.start()
    await well(app.web.port)
    yield app
    await app.stop()


async def other_polls(telegram: Telegram, seconds: int = 0) -> int:
    """Another process asks for updates with the same token; the status of the answer."""
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{telegram.url}/bot{TOKEN}/getUpdates?timeout={seconds}") as response,
    ):
        return response.status


async def test_a_desk_that_is_well_says_so_with_its_figures(desk: Desk) -> None:
    body = await well(desk.app.web.port)
    assert body["ok"] is True
    assert body["state"] == "active"
    assert body["reasons"] == body["notes"] == []
    assert body["updates"] == {"waiting": 0, "aside": 0}
    first_roll_call = (await desk.delegation()).legs[0].departs - OPENS_BEFORE
    assert body["next_due_at"] == first_roll_call.isoformat()
    assert body["heard_seconds_ago"] < 10
    status, ready = await page(desk.app.web.port, "/readyz")
    assert (status, ready) == (200, '{"ready": true}')


async def test_another_poller_makes_it_ill_and_it_comes_back_by_itself(app: App, telegram: Telegram) -> None:
    assert await other_polls(telegram) == 200
    body = await ill(app.web.port, "Another process uses the bot's token")
    assert body["trouble"].startswith("getUpdates: 409 Conflict: terminated by other getUpdates request")
    await well(app.web.port)


async def looks(telegram: Telegram, number: int) -> None:
    """Return when the desk has looked so many times whether updates wait."""
    before = len(telegram.record.of("getWebhookInfo"))
    async with asyncio.timeout(10):
        while len(telegram.record.of("getWebhookInfo")) < before + number:  # noqa: ASYNC110 (nothing rings)
            await asyncio.sleep(0.02)


async def test_of_two_desks_with_a_database_each_one_goes_on_and_the_other_takes_over_when_updates_wait(
    app: App, telegram: Telegram, settings: Settings, tmp_path: Path
) -> None:
    anna = telegram.person(1001, "Anna", language_code="en")
    elsewhere = {"database_url": f"sqlite+aiosqlite:///{tmp_path}/other.db"}
    other = App(settings.model_copy(update=elsewhere), limits=FAST, patience=QUICK)
    await other.start()
    await looks(telegram, 5)
    seen = [(await health(one.web.port))[0] for one in (app, other)]
    polls = len(telegram.record.of("getUpdates"))
    assert sorted(seen) == [200, 503], "exactly one is the desk"
    going, standing = (app, other) if seen[0] == 200 else (other, app)
    await ill(standing.web.port, "Another process uses the bot's token")
    await anna.says("/help")
    assert (await anna.hears()).text.startswith("What I can do")
    await looks(telegram, 5)
    assert (await health(going.web.port))[0] == 200
    assert len(telegram.record.of("getUpdates")) - polls < 5, "they do not take turns"
    await going.polling.stop()
    anna.forgets()
    await anna.says("/help")
    assert (await anna.hears()).text.startswith("What I can do")
    await well(standing.web.port)
    await other.stop()


@pytest.mark.parametrize(
    ("code", "reason"),
    [(401, "does not let the desk in"), (502, "is not heard"), (429, "is not heard")],
)
async def test_an_answer_that_is_none_makes_it_ill_until_there_is_one(
    app: App, telegram: Telegram, code: int, reason: str
) -> None:
    fault = telegram.faults.refuse(code, "No", times=None, methods="getUpdates")
    await ill(app.web.port, reason)
    telegram.faults.end(fault)
    await well(app.web.port)


async def test_a_connection_that_breaks_makes_it_ill_until_there_is_one(app: App, telegram: Telegram) -> None:
    fault = telegram.faults.drop(times=None, methods="getUpdates")
    await ill(app.web.port, "Telegram is not heard")
    telegram.faults.end(fault)
    await well(app.web.port)


async def test_a_connection_on_which_nothing_comes_is_dead_long_before_it_is_given_up(
    app: App, telegram: Telegram
) -> None:
    telegram.faults.hold(30, times=1, methods="getUpdates")
    body = await ill(app.web.port, "Telegram is not heard")
    assert body["trouble"].startswith("no answer for")
    assert body["heard_seconds_ago"] > 2 * QUICK.held


async def test_a_desk_that_has_not_heard_yet_is_neither_well_nor_ready(telegram: Telegram, settings: Settings) -> None:
    telegram.faults.hold(2, times=1, methods="getUpdates")
    app = App(settings, limits=FAST, patience=QUICK)
    await app.start()
    status, body = await health(app.web.port)
    assert (status, body["reasons"]) == (503, ["Telegram has not been asked for news yet."])
    assert (await page(app.web.port, "/readyz"))[0] == 503
    await well(app.web.port)
    assert (await page(app.web.port, "/readyz"))[0] == 200
    await app.stop()


async def test_a_database_that_is_locked_makes_it_ill_until_it_is_free(
    telegram: Telegram, app: App, tmp_path: Path
) -> None:
    anna = telegram.person(1001, "Anna", language_code="en")
    async with locked(tmp_path / "desk.db"):
        await anna.says("/help")
        body = await ill(app.web.port, "The database cannot be used: OperationalError")
        assert body["ok"] is False
    assert (await anna.hears()).text.startswith("What I can do")
    await well(app.web.port)


async def test_a_long_pause_that_telegram_asked_for_is_told(app: App, telegram: Telegram) -> None:
    anna = telegram.person(1001, "Anna", language_code="en")
    telegram.faults.retry_after(10_072, methods="sendMessage")
    await anna.says("/help")
    body = await ill(app.web.port, "Telegram asked for a pause; 2 h of it are left")
    assert body["too_many"] == 1
    assert body["silenced_seconds"] > 10_000


async def test_what_is_put_aside_or_uncertain_is_noted_and_does_not_make_it_ill(desk: Desk) -> None:
    desk.telegram.updates.inject({"message": {"text": "no chat"}})
    body = await until(desk.app.web.port, lambda _, body: bool(body["notes"]))
    assert body["ok"] is True
    assert body["notes"] == ["One message that the desk could not read was put aside."]
    assert body["updates"]["aside"] == 1


async def test_the_next_due_delivery_is_told_also_by_a_desk_that_is_ill(desk: Desk) -> None:
    port, due = desk.app.web.port, desk.now + timedelta(days=3)
    person = await desk.person(1001)
    draft = Draft(key="test", kind=Kind.NOTICE, topic="role-given", due_at=due, person_id=person.id)
    await desk.app.writer.do(lambda unit: unit.deliveries.plan([draft]))
    healthy = await well(port)
    assert healthy["next_due_at"] == due.isoformat()
    await other_polls(desk.telegram)
    body = await ill(port, "Another process")
    assert body["next_due_at"] == due.isoformat()
    assert body["deliveries"] == healthy["deliveries"]


# The webhook: silence alone says nothing, so Telegram is asked.


@pytest.fixture
async def hooked(telegram: Telegram, settings: Settings) -> AsyncIterator[App]:
    """The desk behind a webhook that the local Telegram pushes to."""
    port = free_port()
    behind = {"http_port": port, "webhook_url": f"http://127.0.0.1:{port}", "webhook_secret": SecretStr(SECRET)}
    app = App(settings.model_copy(update=behind), limits=FAST, patience=QUICK)
    await app.start()
    await well(port)
    yield app
    await app.stop()


async def test_with_a_webhook_an_error_of_asking_makes_it_ill(hooked: App, telegram: Telegram) -> None:
    fault = telegram.faults.server_error(502, times=None, methods="getWebhookInfo")
    await ill(hooked.web.port, "Telegram is not heard")
    telegram.faults.end(fault)
    await well(hooked.web.port)


async def test_a_webhook_to_which_telegram_cannot_deliver_makes_it_deaf(hooked: App, telegram: Telegram) -> None:
    await hooked.web.stop()
    await telegram.person(1001, "Anna", language_code="en").says("/help")
    await asyncio.wait_for(hooked.hearing.troubled.wait(), 10)
    assert hooked.hearing.deaf is Deaf.WEBHOOK
    assert hooked.hearing.trouble == "Connection refused"
    await hooked.web.start()
    await well(hooked.web.port)


async def test_a_webhook_with_another_secret_is_mended(hooked: App, telegram: Telegram) -> None:
    await hooked.telegram.call("setWebhook", {"url": hooked.settings.webhook_url + HOOK, "secret_token": "other"})
    anna = telegram.person(1001, "Anna", language_code="en")
    await anna.says("/help")
    assert (await anna.hears()).text.startswith("What I can do")
    await well(hooked.web.port)


async def test_a_webhook_that_was_taken_away_is_set_again_but_not_for_ever(hooked: App, telegram: Telegram) -> None:
    anna = telegram.person(1001, "Anna", language_code="en")
    for _ in range(2):
        await well(hooked.web.port)
        await hooked.telegram.call("deleteWebhook")
        await ill(hooked.web.port, "the webhook was taken away")
    await looks(telegram, 5)
    await ill(hooked.web.port, "the webhook was taken away")
    await anna.says("/help")
    assert (await anna.hears()).text.startswith("What I can do")
    await well(hooked.web.port)


# Two processes on one database: the second stands by.


async def listening(app: App) -> int:
    """The port of a desk that starts, once it listens."""
    async with asyncio.timeout(10):
        while not getattr(app, "web", None) or not app.web.port:  # noqa: ASYNC110 (a process that starts rings nobody)
            await asyncio.sleep(0.01)
    return app.web.port


async def test_a_second_desk_on_the_same_database_stands_by_visibly_and_takes_over(
    app: App, telegram: Telegram, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    anna = telegram.person(1001, "Anna", language_code="en")
    second = App(settings.model_copy(update={"webhook_secret": SecretStr(SECRET)}), limits=FAST, patience=QUICK)
    starting = asyncio.create_task(second.start())
    port = await listening(second)
    status, body = await health(port)
    assert (status, body["state"]) == (503, "standby")
    assert re.fullmatch(
        rf"standby: another process holds the desk \(pid {os.getpid()}, host .+, since .+ UTC\)", body["reasons"][0]
    )
    assert (await page(port, "/readyz"))[0] == 503
    assert "delegation_desk_active 0.0" in (await page(port, "/metrics"))[1]
    assert "standing by: another process holds the desk" in capsys.readouterr().err
    async with (
        aiohttp.ClientSession() as session,
        session.post(
            f"http://127.0.0.1:{port}{HOOK}", json={"update_id": 1}, headers={SECRET_HEADER: SECRET}
        ) as response,
    ):
        assert (response.status, response.headers["Retry-After"]) == (503, "1"), "Telegram brings it again"
    await anna.says("/help")
    await anna.hears()
    await app.stop()
    anna.forgets()
    await anna.says("/help")
    assert (await anna.hears()).text.startswith("What I can do")
    await starting
    await well(port)
    assert len([heard for heard in anna.chat if heard.by_bot]) == 2
    await second.stop()


async def test_a_desk_that_stands_by_behind_a_taken_port_listens_once_it_is_free(
    telegram: Telegram, settings: Settings
) -> None:
    same = settings.model_copy(update={"http_port": free_port()})
    first, second = App(same, limits=FAST, patience=QUICK), App(same, limits=FAST, patience=QUICK)
    await first.start()
    starting = asyncio.create_task(second.start())
    async with asyncio.timeout(10):
        while not getattr(second, "standby", None) or not second.standby.reason:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    await first.stop()
    await starting
    await well(same.http_port)
    await second.stop()


async def test_a_desk_that_stands_by_can_be_stopped(app: App, settings: Settings) -> None:
    second = App(settings, limits=FAST, patience=QUICK)
    starting = asyncio.create_task(second.start())
    port = await listening(second)
    starting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await starting
    with pytest.raises(aiohttp.ClientConnectorError):
        await health(port)
    await well(app.web.port)


# Metrics


async def test_metrics_have_units_and_say_what_they_are(app: App, telegram: Telegram) -> None:
    anna = telegram.person(1001, "Anna", language_code="en")
    await anna.says("/help")
    await anna.hears()
    await app.idle()
    status, text = await page(app.web.port, "/metrics")
    assert status == 200
    families = {family.name: family for family in text_string_to_metric_families(text)}
    ours = {name: family for name, family in families.items() if name.startswith("delegation_desk_")}
    assert all(family.documentation.endswith(".") for family in ours.values())
    value = {name: family.samples[0].value for name, family in ours.items()}
    assert value["delegation_desk_active"] == value["delegation_desk_healthy"] == 1
    assert value["delegation_desk_deaf"] == value["delegation_desk_telegram_too_many_requests"] == 0
    assert value["delegation_desk_database_commits"] > 0
    assert value["delegation_desk_database_usable"] == 1
    assert value["delegation_desk_telegram_heard_age_seconds"] < 5
    states = {sample.labels["state"]: sample.value for sample in ours["delegation_desk_deliveries"].samples}
    assert states == dict.fromkeys(State, 0) | {State.PLANNED: 1}, "the look at what is to be erased"
    assert "process_resident_memory_bytes" in families


async def test_metrics_show_how_long_the_oldest_due_delivery_waits(desk: Desk) -> None:
    anna = desk.telegram.person(1001, "Anna", started=True)
    person = await desk.person(anna.id)
    desk.app.pace.pause(3600)
    due_at = desk.now - timedelta(minutes=7)
    draft = Draft(key="test:1", kind=Kind.NOTICE, topic="x", due_at=due_at, person_id=person.id)
    await desk.app.writer.do(lambda unit: unit.deliveries.plan([draft]))
    _, text = await page(desk.app.web.port, "/metrics")
    value = {family.name: family.samples[0].value for family in text_string_to_metric_families(text)}
    for name in ("oldest_due_delivery_age_seconds", "late_seconds"):
        assert 420 <= value[f"delegation_desk_{name}"] < 480
    assert value["delegation_desk_telegram_silenced_seconds"] > 3500
    assert value["delegation_desk_healthy"] == 0
    await desk.app.writer.do(lambda unit: unit.deliveries.cancel(scope="test:"))
    desk.app.pace.skip(3600)


async def test_metrics_show_a_deaf_desk_and_its_429s(app: App, telegram: Telegram) -> None:
    telegram.faults.retry_after(3600, methods="getUpdates")
    await ill(app.web.port, "Telegram is not heard")
    _, text = await page(app.web.port, "/metrics")
    assert "delegation_desk_deaf 1.0" in text
    assert "delegation_desk_healthy 0.0" in text
    assert "delegation_desk_telegram_too_many_requests_total 1.0" in text


# In chat


@pytest.mark.parametrize(
    ("language", "well_said", "wrong", "mend"),
    [
        ("en", "All is well.", "One message that the desk could not read was put aside.", "The reason is in the log."),
        ("ru", "Всё в порядке.", "Отложено 1 сообщение, которое не удалось прочитать.", "Причина – в журнале"),
        ("zh", "一切正常。", "有1条消息无法读取，已搁置。", "原因见程序日志。"),
    ],
)
async def test_an_administrator_reads_it_in_chat_and_looks_again_in_place(
    app: App, telegram: Telegram, language: str, well_said: str, wrong: str, mend: str
) -> None:
    chief = telegram.person(ADMIN, "Olga", language_code=language)
    await heard(chief, "/start")
    first = await heard(chief, "/health")
    assert first.text.startswith(well_said)
    telegram.updates.inject({"message": {"text": "no chat"}})
    await until(app.web.port, lambda _, body: bool(body["notes"]))
    again = await shown(chief, first.labels[0])
    assert again.edited
    assert again.id == first.id
    assert wrong in again.text
    assert mend in again.text
    assert "health" in chief.commands


async def test_nobody_else_may_see_it(desk: Desk) -> None:
    irina = await comes_to(desk, 2001, "Irina", "en")
    await desk.grant(2001, Role.COORDINATOR)
    assert (await heard(irina, "/health")).text.startswith("This is not open to you.")
    async with desk.app.database.reading(desk.now) as unit:
        [entry], _ = await unit.audit.recent(0, 9, "refused")
    assert entry.after == "health.see"
