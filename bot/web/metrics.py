"""`/metrics` for Prometheus: the same figures as health, with units in their names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from aiohttp import web

from delegation.delivery import State
from delegation.vitals import Vitals, troubles

if TYPE_CHECKING:
    from prometheus_client import Metric

    from bot.app import App

PREFIX: Final = "delegation_desk"


class MetricsPage:
    """Collects when it is asked, so that nothing is measured for nobody."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def show(self, _: web.Request) -> web.Response:
        from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
        from prometheus_client.exposition import CONTENT_TYPE_LATEST

        vitals = await self._app.health.vitals() if self._app.is_open else None
        registry = CollectorRegistry(auto_describe=False)
        registry.register(_Figures(vitals))
        ProcessCollector(registry=registry)
        return web.Response(body=generate_latest(registry), headers={"Content-Type": CONTENT_TYPE_LATEST})


class _Figures:
    """The desk at one instant, as metrics. A process that stands by shows only that it does."""

    def __init__(self, vitals: Vitals | None) -> None:
        self._vitals = vitals

    def collect(self) -> Iterable[Metric]:
        vitals = self._vitals
        yield _gauge(
            "active", "1 in the process that is the desk, 0 in one that stands by or starts.", vitals is not None
        )
        if vitals is None:
            return
        grave = any(trouble.grave for trouble in troubles(vitals))
        yield _gauge("healthy", "1 while the desk does its work: what /healthz answers 200 for.", not grave)
        yield from _hearing(vitals)
        yield from _waiting(vitals)
        yield from _machine(vitals)


def _hearing(vitals: Vitals) -> Iterator[Metric]:
    yield _gauge("deaf", "1 while nothing is heard from Telegram.", vitals.deaf is not None)
    if vitals.heard is not None:
        yield _gauge(
            "telegram_heard_age_seconds",
            "Seconds since Telegram's last good answer to getUpdates, or to getWebhookInfo with a webhook.",
            vitals.heard,
        )
    yield _counter("telegram_too_many_requests", "Answers of 429 since the start.", vitals.too_many)
    yield _gauge("telegram_silenced_seconds", "What is left of a pause that Telegram asked for.", vitals.silenced)


def _waiting(vitals: Vitals) -> Iterator[Metric]:
    waiting = vitals.waiting
    if waiting is None:
        return
    yield _by_state(
        "updates",
        "Updates from Telegram that are kept and not handled (waiting), or that nobody can handle (aside).",
        {"waiting": waiting.updates, "aside": waiting.aside},
    )
    yield _gauge(
        "oldest_update_age_seconds", "How long the oldest update waits; 0 when none does.", vitals.unhandled_for
    )
    yield _by_state(
        "deliveries",
        "Deliveries by state; unknown: they went out and no answer came.",
        {state.value: waiting.deliveries.get(state, 0) for state in State},
    )
    yield _gauge(
        "oldest_due_delivery_age_seconds",
        "How long the oldest due delivery waits, broadcasts included; 0 when none does.",
        vitals.due_for,
    )
    yield _gauge(
        "late_seconds", "How long the oldest due delivery waits that is no broadcast; 0 when none does.", vitals.late_by
    )
    if waiting.next_due is not None:
        yield _gauge(
            "next_due_timestamp_seconds", "When the next delivery is due, Unix time.", waiting.next_due.timestamp()
        )


def _machine(vitals: Vitals) -> Iterator[Metric]:
    yield _gauge(
        "database_usable",
        "1 while the database can be read and written.",
        not vitals.database and vitals.waiting is not None,
    )
    yield _counter("database_commits", "Transactions of the one writer since the start.", vitals.commits)
    yield _gauge("event_loop_lag_seconds", "The longest hold-up of the event loop in the last minute.", vitals.held_up)
    if vitals.skew is not None:
        yield _gauge("clock_skew_seconds", "By how much the machine's clock is ahead of Telegram's.", vitals.skew)


def _gauge(name: str, says: str, value: float | timedelta) -> Metric:
    """A span of time is told in seconds, the unit of Prometheus."""
    from prometheus_client.core import GaugeMetricFamily

    number = value.total_seconds() if isinstance(value, timedelta) else float(value)
    return GaugeMetricFamily(f"{PREFIX}_{name}", says, value=number)


def _counter(name: str, says: str, value: int) -> Metric:
    from prometheus_client.core import CounterMetricFamily

    return CounterMetricFamily(f"{PREFIX}_{name}", says, value=value)


def _by_state(name: str, says: str, values: dict[str, int]) -> Metric:
    from prometheus_client.core import GaugeMetricFamily

    family = GaugeMetricFamily(f"{PREFIX}_{name}", says, labels=["state"])
    for state, value in values.items():
        family.add_metric([state], value)
    return family
