"""Partners' own forms; their workbooks sealed."""

from __future__ import annotations

import asyncio
from dataclasses import asdict, replace
from typing import Any, Final

from sqlalchemy import Row, delete, select, update

from delegation.errors import NotFound
from delegation.partner_form import Column, PartnerForm
from storage.sealing import Seal
from storage.tables import forms
from storage.transaction import Transaction

_WITHOUT_CONTENT: Final = [column for column in forms.c if column.name != "sealed"]


class SqlForms:
    """Implements `delegation.ports.Forms`."""

    def __init__(self, transaction: Transaction, seal: Seal) -> None:
        self._transaction = transaction
        self._seal = seal

    async def get(self, form_id: int) -> PartnerForm:
        row = await self._transaction.first(select(*_WITHOUT_CONTENT).where(forms.c.id == form_id))
        if row is None:
            raise NotFound
        return _form(row)

    async def of_partner(self, partner: str) -> list[PartnerForm]:
        theirs = select(*_WITHOUT_CONTENT).where(forms.c.partner == partner)
        rows = await self._transaction.all(theirs.order_by(forms.c.saved_at.desc(), forms.c.id.desc()))
        return [_form(row) for row in rows]

    async def add(self, form: PartnerForm, content: bytes) -> PartnerForm:
        values = {**_values(form), "sealed": await asyncio.to_thread(self._seal.close, content)}
        kept = await self._transaction.scalar(
            self._transaction.insert(forms)
            .values(values)
            .on_conflict_do_update(index_elements=["partner", "name"], set_=values)
            .returning(forms.c.id)
        )
        return replace(form, id=kept)

    async def save(self, form: PartnerForm) -> None:
        await self._transaction.execute(update(forms).where(forms.c.id == form.id).values(_values(form)))

    async def content(self, form_id: int) -> bytes:
        sealed = await self._transaction.scalar(select(forms.c.sealed).where(forms.c.id == form_id))
        if sealed is None:
            raise NotFound
        return await asyncio.to_thread(self._seal.open, sealed)

    async def remove(self, form_id: int) -> None:
        await self._transaction.execute(delete(forms).where(forms.c.id == form_id))


def _form(row: Row[Any]) -> PartnerForm:
    return PartnerForm(
        id=row.id,
        partner=row.partner,
        name=row.name,
        sheet=row.sheet,
        row=row.row,
        columns=tuple(Column(**column) for column in row.columns),
        confirmed=row.confirmed,
        saved_at=row.saved_at,
    )


def _values(form: PartnerForm) -> dict[str, Any]:
    return {
        "partner": form.partner,
        "name": form.name,
        "sheet": form.sheet,
        "row": form.row,
        "columns": [asdict(column) for column in form.columns],
        "confirmed": form.confirmed,
        "saved_at": form.saved_at,
    }
