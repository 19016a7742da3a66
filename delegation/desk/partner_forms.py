"""Partners' own forms: taken in, their columns agreed on, kept per partner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from delegation import rights
from delegation.desk import noting
from delegation.desk.lists import partner_of
from delegation.desk.parties import Party, party
from delegation.errors import DomainError, NotFound
from delegation.event import Partner
from delegation.partner_form import Column, PartnerForm, confirmed, remapped
from delegation.person import Person
from delegation.ports import Unit
from delegation.typed import cut, read_title

NAME_LIMIT: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms:
    """The forms of the partner that a delegation's lists go to, the latest first."""

    party: Party
    partner: Partner
    forms: Sequence[PartnerForm]


async def of_delegation(unit: Unit, actor: Person, delegation_id: int) -> Forms:
    """Forbidden, NotFound; DomainError when nobody is there to send lists to."""
    rights.check_can_export_passports(actor, delegation_id)
    found = await party(unit, delegation_id)
    partner = partner_of(found, await unit.partners.all())
    if partner is None:
        raise DomainError("forms-no-partner")
    return Forms(party=found, partner=partner, forms=await unit.forms.of_partner(partner.code))


async def add(
    unit: Unit,
    actor: Person,
    delegation_id: int,
    *,
    name: str,
    sheet: str,
    row: int,
    columns: tuple[Column, ...],
    content: bytes,
) -> PartnerForm:
    """Keep a form that a coordinator sent; one of the same name is replaced."""
    forms = await of_delegation(unit, actor, delegation_id)
    form = PartnerForm(
        partner=forms.partner.code,
        name=f"{cut(read_title(PurePath(name).stem), NAME_LIMIT)}.xlsx",
        sheet=sheet,
        row=row,
        columns=columns,
        saved_at=unit.now,
    )
    kept = await unit.forms.add(form, content)
    await _note(unit, actor, kept, "form.add")
    return kept


async def read(unit: Unit, actor: Person, delegation_id: int, form_id: int) -> PartnerForm:
    """One of the forms that this delegation may use. Forbidden, NotFound."""
    forms = await of_delegation(unit, actor, delegation_id)
    for form in forms.forms:
        if form.id == form_id:
            return form
    raise NotFound


async def remap(unit: Unit, actor: Person, delegation_id: int, form_id: int, number: int, code: str) -> PartnerForm:
    """Say what one column is filled with; "" for nothing."""
    form = remapped(await read(unit, actor, delegation_id, form_id), number, code)
    await unit.forms.save(form)
    return form


async def confirm(unit: Unit, actor: Person, delegation_id: int, form_id: int) -> PartnerForm:
    """Agree to what every column is filled with. MovedOn when none is filled."""
    form = confirmed(await read(unit, actor, delegation_id, form_id))
    await unit.forms.save(form)
    await _note(unit, actor, form, "form.confirm")
    return form


async def remove(unit: Unit, actor: Person, delegation_id: int, form_id: int) -> Forms:
    """Keep this form no longer; what was sent in it stays."""
    form = await read(unit, actor, delegation_id, form_id)
    await unit.forms.remove(form.id)
    await _note(unit, actor, form, "form.remove")
    return await of_delegation(unit, actor, delegation_id)


async def _note(unit: Unit, actor: Person, form: PartnerForm, action: str) -> None:
    await noting.note(unit, actor.id, action, f"partner:{form.partner}", after=form.name)
