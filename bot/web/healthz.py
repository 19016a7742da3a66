"""`/healthz` and `/readyz`: for whoever, or whatever, watches the process."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from aiohttp import web

from delegation.vitals import Vitals, Waiting, troubles
from handlers.health.told import what

if TYPE_CHECKING:
    from bot.app import App


class HealthPages:
    """200 only when the desk does its work; 503 with the reasons in every other case."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def health(self, _: web.Request) -> web.Response:
        """Everything that is known, as JSON."""
        if not self._app.is_open:
            return web.json_response(self._closed(), status=503)
        vitals = await self._app.health.vitals()
        words = self._app.speaker.within("en", self._app.settings.home_timezone, vitals.at)
        found = troubles(vitals)
        grave = [what(words, trouble) for trouble in found if trouble.grave]
        body = {
            "ok": not grave,
            "state": "active",
            "reasons": grave,
            "notes": [what(words, trouble) for trouble in found if not trouble.grave],
            "trouble": vitals.trouble or vitals.database,
            **_figures(vitals),
        }
        return web.json_response(body, status=503 if grave else 200)

    async def ready(self, _: web.Request) -> web.Response:
        """Whether updates are taken: the desk is open and has heard Telegram."""
        ready = self._app.is_open and self._app.hearing.ever
        body: dict[str, Any] = {"ready": ready}
        if not self._app.is_open:
            body["reason"] = self._reason()
        return web.json_response(body, status=200 if ready else 503)

    def _closed(self) -> dict[str, Any]:
        state = "standby" if self._app.standby.reason else "starting"
        return {"ok": False, "state": state, "reasons": [self._reason()], "next_due_at": None}

    def _reason(self) -> str:
        reason = self._app.standby.reason
        return f"standby: {reason}" if reason else "starting: the database is being opened"


def _figures(vitals: Vitals) -> dict[str, Any]:
    """What was counted. Ages are in seconds."""
    waiting = vitals.waiting or Waiting(deliveries={})
    return {
        "now": vitals.at.isoformat(),
        "next_due_at": waiting.next_due.isoformat() if waiting.next_due else None,
        "updates": {"waiting": waiting.updates, "aside": waiting.aside},
        "oldest_update_seconds": _seconds(vitals.unhandled_for),
        "deliveries": {state.value: number for state, number in waiting.deliveries.items()},
        "oldest_due_seconds": _seconds(vitals.due_for),
        "heard_seconds_ago": _seconds(vitals.heard),
        "too_many": vitals.too_many,
        "silenced_seconds": _seconds(vitals.silenced),
        "held_up_seconds": _seconds(vitals.held_up),
        "clock_skew_seconds": _seconds(vitals.skew),
    }


def _seconds(span: timedelta | None) -> float | None:
    return None if span is None else round(span.total_seconds(), 3)
