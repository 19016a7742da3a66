"""The driver over HTTP, for tests of whole processes; the command line."""

import asyncio
import base64
import json
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from simulator import Person, Telegram
from tests.simulator.conftest import Client, until


async def order(call: Client, action: str, **fields: Any) -> Any:
    async with call.session.post(f"{call.url}/_control/{action}", json=fields) as response:
        body = await response.json()
        assert body["ok"] is (response.status == 200)
        return body["result"] if body["ok"] else body["error"]


async def test_people_talk_over_http(call: Client, telegram: Telegram) -> None:
    await order(call, "person", id=1001, first_name="Анна", language_code="ru")
    assert (await order(call, "says", person=1001, text="/start"))["text"] == "/start"
    keyboard = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
    await call.send(1001, "<b>Hi</b>", parse_mode="HTML", reply_markup=keyboard)
    heard = await order(call, "hears", person=1001)
    assert (heard["html"], heard["buttons"]) == ("<b>Hi</b>", [["Go"]])
    press = await order(call, "presses", person=1001, label="Go")
    assert press["answer"] is None
    await order(call, "presses", person=1001, message=heard["id"], data="forged")
    await order(call, "sends_file", person=1001, name="a.txt", data=base64.b64encode(b"x").decode())
    await order(call, "sends_contact", person=1001)
    await order(call, "blocks", person=1001)
    updates = (await call("getUpdates")).result
    assert [next(key for key in update if key != "update_id") for update in updates] == [
        "message",
        "callback_query",
        "callback_query",
        "message",
        "message",
        "my_chat_member",
    ]
    assert [message["text"] for message in await order(call, "chat", person=1001)] == ["/start", "Hi", "", ""]


async def test_what_cannot_be_done_is_an_error(call: Client, anna: Person) -> None:
    assert "no button" in await order(call, "presses", person=anna.id, label="Go")
    assert "person" in await order(call, "says")


async def test_faults_limits_time_and_record_over_http(call: Client, telegram: Telegram, anna: Person) -> None:
    await order(call, "fault", fault="server_error", code=502, times=1, methods=["sendMessage"])
    assert (await call.send(anna.id, "a")).status == 502
    await order(call, "fault", fault="retry_after", retry_after=9, times=None)
    assert (await call.send(anna.id, "a")).status == 429
    await order(call, "faults/end")
    before = telegram.clock.now()
    await order(call, "clock", forward=86_400)
    assert telegram.clock.now() - before > timedelta(hours=23)
    assert await order(call, "limits", off=True) is None
    assert (await order(call, "limits", overall=5))["overall"] == 5
    await call.send(5, "a")
    record = await order(call, "record", method="sendMessage")
    assert [noted["status"] for noted in record["calls"]] == [502, 429, 400]
    assert len(await order(call, "problems")) == 1
    assert (await order(call, "statistics"))["total"] == 3
    await order(call, "record/clear")
    assert await order(call, "problems") == []
    await order(call, "inject", update={"message": 1})
    await order(call, "redeliver")
    assert len((await call("getUpdates")).result) == 2
    await order(call, "people", first_id=5000, count=10)
    assert (await call.send(5009, "a")).status == 200


async def test_forward_to_the_next_reminder_tells_what_arrived(
    call: Client, telegram: Telegram, anna: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("simulator.next_due.GATHER", 0.01)
    due = telegram.clock.now() + timedelta(days=30)

    async def health(_: web.BaseRequest) -> web.Response:
        return web.json_response({"next_due_at": due.isoformat()})

    runner = web.ServerRunner(web.Server(health), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    telegram.next_due_url = f"http://127.0.0.1:{runner.addresses[0][1]}/healthz"

    async def remind() -> None:
        await until(lambda: telegram.clock.now() >= due)
        await call.send(anna.id, "You leave tomorrow")

    reminder = asyncio.create_task(remind())
    result = await order(call, "forward_to_next")
    await reminder
    await runner.cleanup()
    assert result["at"] == due.isoformat()
    assert result["arrived"] == [{"chat": anna.id, "name": "Анна Соколова", "text": "You leave tomorrow"}]


async def test_the_command_line_serves_until_it_is_stopped(tmp_path: Path) -> None:
    people = tmp_path / "people.json"
    people.write_text(json.dumps([{"id": 7, "first_name": "Otto", "role": "Staff", "colour": "#123456"}]))
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "simulator", "--port", "0", "--token", "1:T", "--people", str(people),
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    line = (await process.stdout.readline()).decode()
    url = line.split()[2]
    async with aiohttp.ClientSession() as session, session.get(f"{url}/bot1:T/getChat?chat_id=7") as response:
        assert (await response.json())["result"]["first_name"] == "Otto"
    process.terminate()
    assert await asyncio.wait_for(process.wait(), 5) == 0
