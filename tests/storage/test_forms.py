"""Partners' own forms, and what lists ask of a trip."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from delegation.errors import NotFound
from delegation.event import PaperFacts
from delegation.language import LocalText
from delegation.lists import Listing, ListKind
from delegation.partner_form import Column, PartnerForm, confirmed
from storage.engine import Database
from tests.storage.samples import NOW, delegation, event, group_of
from tests.storage.test_versions import version

FORM = PartnerForm(
    partner="ccpit-shenyang",
    name="名单.xlsx",
    sheet="Sheet1",
    row=3,
    columns=(Column(number=2, header="姓", code="surname"), Column(number=3, header="签证", sure=False)),
    saved_at=NOW,
)


async def test_a_form_comes_back_with_its_workbook_and_its_columns(database: Database) -> None:
    async with database.writing(NOW) as unit:
        kept = await unit.forms.add(FORM, b"PK")
        assert await unit.forms.get(kept.id) == kept == replace(FORM, id=kept.id)
        assert await unit.forms.content(kept.id) == b"PK"
        agreed = confirmed(kept)
        await unit.forms.save(agreed)
        assert await unit.forms.get(kept.id) == agreed
        assert await unit.forms.content(kept.id) == b"PK"


async def test_a_form_of_the_same_name_takes_the_place_of_the_earlier(database: Database) -> None:
    async with database.writing(NOW) as unit:
        first = await unit.forms.add(confirmed(FORM), b"1")
        other = await unit.forms.add(replace(FORM, name="visa.xlsx", saved_at=NOW + timedelta(hours=1)), b"2")
        again = await unit.forms.add(FORM, b"3")
        assert (again.id, again.confirmed) == (first.id, False)
        assert await unit.forms.content(first.id) == b"3"
        assert await unit.forms.of_partner("ccpit-shenyang") == [other, again]
        assert await unit.forms.of_partner("changchun-drc") == []


async def test_a_form_that_is_gone_leaves_what_was_sent_in_it(database: Database) -> None:
    async with database.writing(NOW) as unit:
        form = await unit.forms.add(FORM, b"PK")
        group = await group_of(unit)
        sent = await unit.versions.add(version(group.id, ListKind.FORM, form.id), Listing(fields=(), lines=()))
        assert await unit.versions.latest(group.id, ListKind.FORM, form.id) == sent
        await unit.forms.remove(form.id)
        assert await unit.versions.get(sent.id) == replace(sent, form_id=None)
        with pytest.raises(NotFound):
            await unit.forms.get(form.id)
        with pytest.raises(NotFound):
            await unit.forms.content(form.id)


async def test_what_lists_ask_of_a_trip_comes_back_with_its_delegation(database: Database) -> None:
    said = PaperFacts(
        purpose=LocalText(ru="Выставка", zh="参展"), hotels=LocalText(en="Kempinski"), exit_date=date(2018, 7, 1)
    )
    async with database.writing(NOW) as unit:
        saved = await unit.events.save(event(delegations=(delegation(papers=said), delegation("other"))))
        assert [one.papers for one in saved.delegations] == [said, PaperFacts()]
