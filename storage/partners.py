"""Partners, and the negotiations held with them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, delete, select, update

from delegation.event import Negotiation, Outcome, OutcomeKind, Partner
from storage.tables import negotiations, outcomes, partners
from storage.transaction import Transaction
from storage.values import local_text_from_json, local_text_to_json


class SqlPartners:
    """Implements `delegation.ports.Partners`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def all(self) -> list[Partner]:
        """Every partner, the own centre too, by code."""
        return [_partner(row) for row in await self._transaction.all(select(partners).order_by(partners.c.code))]

    async def by_code(self, code: str) -> Partner | None:
        row = await self._transaction.first(select(partners).where(partners.c.code == code))
        return _partner(row) if row else None

    async def save(self, partner: Partner) -> Partner:
        """Insert or update by `code`."""
        values = _partner_values(partner)
        row = await self._transaction.first(
            self._transaction.insert(partners)
            .values(values)
            .on_conflict_do_update(index_elements=["code"], set_=values)
            .returning(partners)
        )
        assert row is not None
        return _partner(row)

    async def own(self) -> Partner | None:
        """The own centre."""
        row = await self._transaction.first(select(partners).where(partners.c.own).order_by(partners.c.id).limit(1))
        return _partner(row) if row else None

    async def negotiations(self) -> list[Negotiation]:
        """Every negotiation, the latest first."""
        held = await self._transaction.all(
            select(negotiations).order_by(negotiations.c.held.desc(), negotiations.c.id.desc())
        )
        led_to: dict[int, list[Outcome]] = {row.id: [] for row in held}
        for row in await self._transaction.all(select(outcomes).order_by(outcomes.c.id)):
            led_to[row.negotiation_id].append(_outcome(row))
        return [
            Negotiation(
                id=row.id,
                held=row.held,
                partner=row.partner,
                city=row.city,
                subject=local_text_from_json(row.subject),
                outcomes=tuple(led_to[row.id]),
            )
            for row in held
        ]

    async def save_negotiation(self, negotiation: Negotiation) -> Negotiation:
        """Insert or update by (held, partner); an outcome of the same kind, event and title keeps its id."""
        values = {
            "held": negotiation.held,
            "partner": negotiation.partner,
            "city": negotiation.city,
            "subject": local_text_to_json(negotiation.subject),
        }
        negotiation_id = await self._transaction.scalar(
            self._transaction.insert(negotiations)
            .values(values)
            .on_conflict_do_update(index_elements=["held", "partner"], set_=values)
            .returning(negotiations.c.id)
        )
        await self._save_outcomes(negotiation_id, negotiation.outcomes)
        return next(kept for kept in await self.negotiations() if kept.id == negotiation_id)

    async def _save_outcomes(self, negotiation_id: int, wanted: tuple[Outcome, ...]) -> None:
        rows = await self._transaction.all(select(outcomes).where(outcomes.c.negotiation_id == negotiation_id))
        kept = {_identity(outcome): outcome.id for outcome in map(_outcome, rows)}
        for outcome in wanted:
            values = {"negotiation_id": negotiation_id, **_outcome_values(outcome)}
            known = kept.pop(_identity(outcome), None)
            if known is None:
                await self._transaction.add(outcomes, values)
            else:
                await self._transaction.execute(update(outcomes).where(outcomes.c.id == known).values(values))
        await self._transaction.execute(delete(outcomes).where(outcomes.c.id.in_(list(kept.values()))))


def _identity(outcome: Outcome) -> tuple[Any, ...]:
    return outcome.kind, outcome.event, outcome.title


def _outcome(row: Row[Any]) -> Outcome:
    return Outcome(
        id=row.id,
        kind=OutcomeKind(row.kind),
        title=local_text_from_json(row.title),
        status=row.status,
        event=row.event,
        due=row.due,
    )


def _outcome_values(outcome: Outcome) -> dict[str, Any]:
    return {
        "kind": outcome.kind.value,
        "title": local_text_to_json(outcome.title),
        "status": outcome.status,
        "event": outcome.event,
        "due": outcome.due,
    }


def _partner(row: Row[Any]) -> Partner:
    return Partner(
        id=row.id,
        code=row.code,
        name=local_text_from_json(row.name),
        city=row.city,
        country=row.country,
        timezone=row.timezone,
        languages=tuple(row.languages),
        own=row.own,
        contact=row.contact,
    )


def _partner_values(partner: Partner) -> dict[str, Any]:
    return {
        "code": partner.code,
        "name": local_text_to_json(partner.name),
        "city": partner.city,
        "country": partner.country,
        "timezone": partner.timezone,
        "languages": list(partner.languages),
        "own": partner.own,
        "contact": partner.contact,
    }
