"""What can be asked of the driver over HTTP, by name."""

# ruff: noqa: ARG001  (all of a kind have one signature)

import base64
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from simulator import faults, web_app
from simulator.groups import Group
from simulator.heard import PATIENCE, Heard
from simulator.limits import Rates
from simulator.next_due import forward_to_next
from simulator.shapes import JsonObject

if TYPE_CHECKING:
    from simulator.people import Person
    from simulator.telegram import Telegram

Order = dict[str, Any]
Action = Callable[["Telegram", Order], Awaitable[object]]


def seen(heard: Heard) -> JsonObject:
    """A message as JSON: the Message object, plus what tests ask of it."""
    return {
        "id": heard.id,
        "text": heard.text,
        "html": heard.html,
        "buttons": heard.buttons,
        "by_bot": heard.by_bot,
        "edited": heard.edited,
        "message": heard.body,
    }


def _person(telegram: "Telegram", order: Order) -> "Person":
    return telegram.person(int(order["person"]))


def _group(telegram: "Telegram", order: Order) -> Group | None:
    return telegram.group(int(order["chat"])) if int(order.get("chat") or 0) < 0 else None


def _reply_to(order: Order) -> int | None:
    return int(order["reply_to"]) if order.get("reply_to") else None


async def _create_person(telegram: "Telegram", order: Order) -> object:
    names = ("last_name", "username", "language_code", "phone", "started")
    given = {name: order[name] for name in names if name in order}
    person = telegram.person(int(order["id"]), order.get("first_name"), **given)
    return person.user.public


async def _create_people(telegram: "Telegram", order: Order) -> object:
    first, count = int(order["first_id"]), int(order["count"])
    for user_id in range(first, first + count):
        telegram.person(user_id, started=bool(order.get("started", True)), language_code=order.get("language_code"))
    return count


async def _create_group(telegram: "Telegram", order: Order) -> object:
    members = [telegram.person(int(user_id)) for user_id in order.get("members", [])]
    title, status = str(order.get("title", "Group")), str(order.get("bot_status", "member"))
    return telegram.group(int(order["id"]), title, members, bot_status=status).chat.public


async def _says(telegram: "Telegram", order: Order) -> object:
    person = _person(telegram, order)
    return seen(await person.says(str(order["text"]), chat=_group(telegram, order), reply_to=_reply_to(order)))


async def _edits(telegram: "Telegram", order: Order) -> object:
    await _person(telegram, order).edits(int(order["message"]), str(order["text"]))
    return True


async def _presses(telegram: "Telegram", order: Order) -> object:
    person, group = _person(telegram, order), _group(telegram, order)
    message = int(order["message"]) if order.get("message") else None
    if "data" in order:
        if message is None:
            raise KeyError("message")
        press = await person.presses_data(message, str(order["data"]), chat=group)
    else:
        press = await person.presses(str(order["label"]), message=message, chat=group)
    if order.get("wait"):
        await press.answered(float(order.get("timeout", PATIENCE)))
    return {"query": press.id, "answer": press.answer}


async def _taps(telegram: "Telegram", order: Order) -> object:
    return seen(await _person(telegram, order).taps(str(order["label"])))


async def _taps_link(telegram: "Telegram", order: Order) -> object:
    return seen(await _person(telegram, order).taps_link(str(order["url"])))


async def _sends_contact(telegram: "Telegram", order: Order) -> object:
    person = _person(telegram, order)
    phone = str(order.get("phone") or person.user.phone or f"+7900{person.id % 10**7:07}")
    return seen(await person.sends_contact(phone, own=bool(order.get("own", True))))


async def _sends_location(telegram: "Telegram", order: Order) -> object:
    person = _person(telegram, order)
    return seen(await person.sends_location(float(order["latitude"]), float(order["longitude"])))


async def _sends_file(telegram: "Telegram", order: Order) -> object:
    person = _person(telegram, order)
    data, kind = base64.b64decode(order.get("data", "")), order.get("kind", "document")
    if kind == "photo":
        return seen(await person.sends_photo(data, order.get("caption")))
    if kind == "voice":
        return seen(await person.sends_voice(data))
    if kind == "sticker":
        return seen(await person.sends_sticker(data))
    mime_type = str(order.get("mime_type") or "application/octet-stream")
    return seen(await person.sends_document(str(order["name"]), data, mime_type, order.get("caption")))


async def _hears(telegram: "Telegram", order: Order) -> object:
    timeout, group = float(order.get("timeout", PATIENCE)), _group(telegram, order)
    return seen(await (group or _person(telegram, order)).hears(timeout))


async def _chat(telegram: "Telegram", order: Order) -> object:
    group = _group(telegram, order)
    messages = group.messages if group else _person(telegram, order).chat
    return [seen(message) for message in messages]


async def _blocks(telegram: "Telegram", order: Order) -> object:
    await _person(telegram, order).blocks()
    return True


async def _unblocks(telegram: "Telegram", order: Order) -> object:
    await _person(telegram, order).unblocks()
    return True


async def _opens_web_app(telegram: "Telegram", order: Order) -> object:
    return web_app.address(str(order["url"]), _person(telegram, order).init_data())


async def _deactivates(telegram: "Telegram", order: Order) -> object:
    _person(telegram, order).leaves_telegram()
    return True


async def _clock(telegram: "Telegram", order: Order) -> object:
    clock = telegram.clock
    if "forward" in order:
        clock.forward(timedelta(seconds=float(order["forward"])))
    if "back" in order:
        clock.back(timedelta(seconds=float(order["back"])))
    if "to" in order:
        clock.forward_to(datetime.fromisoformat(str(order["to"])))
    telegram.tell_page("clock")
    return {"now": clock.now().isoformat(), "offset": clock.offset.total_seconds()}


async def _forward_to_next(telegram: "Telegram", order: Order) -> object:
    return await forward_to_next(telegram)


async def _fault(telegram: "Telegram", order: Order) -> object:
    if "block_share" in order:
        telegram.faults.block_share(float(order["block_share"]))
        return True
    faults.from_json(telegram.faults, order)
    return len(telegram.faults.active)


async def _end_faults(telegram: "Telegram", order: Order) -> object:
    telegram.faults.end()
    return True


async def _inject(telegram: "Telegram", order: Order) -> object:
    return telegram.updates.inject(dict(order["update"]))


async def _redeliver(telegram: "Telegram", order: Order) -> object:
    update_id = int(order.get("update_id") or telegram.updates.last_id())
    telegram.updates.redeliver(update_id, int(order.get("times", 1)))
    return update_id


async def _record(telegram: "Telegram", order: Order) -> object:
    record, method, since = telegram.record, str(order.get("method", "")), float(order.get("since", 0))
    calls = record.of(method) if method else list(record.calls)
    return {
        "total": record.total,
        "by_status": record.by_status,
        "calls": [call.as_json() for call in calls if call.monotonic >= since],
        "queries": [query.as_json() for query in record.queries.values()],
    }


async def _statistics(telegram: "Telegram", order: Order) -> object:
    record = telegram.record
    return {
        "total": record.total,
        "by_status": record.by_status,
        "pending_updates": len(telegram.updates.pending),
        "in_progress": telegram.api.in_progress,
        "polled": telegram.updates.waiting,
    }


async def _problems(telegram: "Telegram", order: Order) -> object:
    return telegram.record.problems(order.get("ignore", []))


async def _clear_record(telegram: "Telegram", order: Order) -> object:
    telegram.record.clear()
    return True


async def _limits(telegram: "Telegram", order: Order) -> object:
    telegram.limits.set(None if order.get("off") else Rates(**order))
    rates = telegram.limits.rates
    return asdict(rates) if rates else None


async def _latency(telegram: "Telegram", order: Order) -> object:
    telegram.server.latency = float(order["seconds"])
    return telegram.server.latency


async def _settled(telegram: "Telegram", order: Order) -> object:
    await telegram.settled(quiet=float(order.get("quiet", 0.05)), timeout=float(order.get("timeout", PATIENCE)))
    return True


ACTIONS: dict[str, Action] = {
    "person": _create_person,
    "people": _create_people,
    "group": _create_group,
    "says": _says,
    "edits": _edits,
    "presses": _presses,
    "taps": _taps,
    "taps_link": _taps_link,
    "sends_contact": _sends_contact,
    "sends_location": _sends_location,
    "sends_file": _sends_file,
    "hears": _hears,
    "chat": _chat,
    "blocks": _blocks,
    "unblocks": _unblocks,
    "deactivates": _deactivates,
    "opens_web_app": _opens_web_app,
    "clock": _clock,
    "forward_to_next": _forward_to_next,
    "fault": _fault,
    "faults/end": _end_faults,
    "inject": _inject,
    "redeliver": _redeliver,
    "record": _record,
    "record/clear": _clear_record,
    "problems": _problems,
    "statistics": _statistics,
    "limits": _limits,
    "latency": _latency,
    "settled": _settled,
}
