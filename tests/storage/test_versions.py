"""Lists that were sent: back as they were, nothing of them in clear text, gone with the people in them."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import update

from delegation.errors import NotFound
from delegation.language import LocalText
from delegation.lists import Line, Listing, ListKind
from delegation.roster_version import Version
from storage.engine import Database
from storage.sealing import Seal, new_key
from storage.tables import versions
from storage.unit import SqlUnit
from tests.storage.samples import NOW, application, group_of, people_of


def version(delegation_id: int, kind: ListKind = ListKind.INVITATION, form_id: int | None = None) -> Version:
    return Version(
        delegation_id=delegation_id,
        kind=kind,
        form_id=form_id,
        partner="ccpit-shenyang",
        language="zh",
        sent_at=NOW,
        sent_by=1,
        people=2,
    )


def listing(*applications: int) -> Listing:
    return Listing(
        fields=("surname", "passport_number", "purpose", "route", "entry_date"),
        lines=tuple(
            Line(
                application=one,
                name=f"Соколова {one}",
                values={"surname": "SOKOLOVA", "passport_number": "752345678"},
                lacking=("sex",),
            )
            for one in applications
        ),
        common={"purpose": LocalText(zh="参展"), "route": ("Heihe", "Shenyang"), "entry_date": "2018-06-26"},
        lacking=("payer",),
    )


async def wishes(unit: SqlUnit) -> tuple[int, list[int]]:
    """A delegation and two applications to it."""
    group = await group_of(unit)
    people = await people_of(unit, 2)
    return group.id, [(await unit.applications.add(application(one, group))).id for one in people]


def on_disk(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.glob("desk.db*"))


async def test_without_the_latest_the_one_before_it_is(database: Database) -> None:
    async with database.writing(NOW) as unit:
        group, [one, two] = await wishes(unit)
        first = await unit.versions.add(version(group), listing(one))
        second = await unit.versions.add(version(group), listing(one, two))
        await unit.versions.remove(second.id)
    async with database.reading(NOW) as unit:
        assert await unit.versions.latest(group, ListKind.INVITATION) == first
        with pytest.raises(NotFound):
            await unit.versions.get(second.id)


async def test_what_was_sent_comes_back_as_it_was(database: Database) -> None:
    async with database.writing(NOW) as unit:
        group, [one, two] = await wishes(unit)
        sent = await unit.versions.add(version(group), listing(one, two))
    async with database.reading(NOW) as unit:
        assert await unit.versions.get(sent.id) == sent
        assert await unit.versions.listing(sent.id) == listing(one, two)


async def test_versions_are_numbered_within_their_delegation_and_the_latest_of_a_kind_is_found(
    database: Database,
) -> None:
    async with database.writing(NOW) as unit:
        group, _ = await wishes(unit)
        other = (await group_of(unit, "shenyang-to-forum")).id
        first = await unit.versions.add(version(group), listing())
        second = await unit.versions.add(version(group, ListKind.ROSTER), listing())
        third = await unit.versions.add(version(group), listing())
        assert [first.number, second.number, third.number] == [1, 2, 3]
        assert (await unit.versions.add(version(other), listing())).number == 1
        assert await unit.versions.of_delegation(group) == [third, second, first]
        assert await unit.versions.latest(group, ListKind.INVITATION) == third
        assert await unit.versions.latest(group, ListKind.GROUP) is None
        with pytest.raises(NotFound):
            await unit.versions.get(999)


async def test_what_was_sent_about_a_person_is_found_in_all_that_was_sent(database: Database) -> None:
    async with database.writing(NOW) as unit:
        group, [one, two] = await wishes(unit)
        first = await unit.versions.add(version(group), listing(one, two))
        await unit.versions.add(version(group), listing(two))
        last = await unit.versions.add(version(group, ListKind.GROUP), listing(one))
        found = await unit.versions.holding([one])
        assert found == [(first, listing(one).lines[0]), (last, listing(one).lines[0])]
        assert await unit.versions.holding([]) == []


async def test_a_person_is_taken_out_of_all_that_was_sent(database: Database) -> None:
    async with database.writing(NOW) as unit:
        group, [one, two] = await wishes(unit)
        both = await unit.versions.add(version(group), listing(one, two))
        other = await unit.versions.add(version(group), listing(two))
        await unit.versions.forget_people([one])
        assert await unit.versions.listing(both.id) == listing(two)
        assert await unit.versions.listing(other.id) == listing(two)
        assert (await unit.versions.get(both.id)).people == 2


async def test_what_was_sent_of_a_delegation_is_erased_and_its_row_stays(database: Database) -> None:
    async with database.writing(NOW) as unit:
        group, [one, _] = await wishes(unit)
        sent = await unit.versions.add(version(group), listing(one))
        assert await unit.versions.forget_all(group) == 1
        assert await unit.versions.forget_all(group) == 0
        assert await unit.versions.listing(sent.id) is None
        assert await unit.versions.of_delegation(group) == [sent]


async def test_what_no_key_opens_goes_as_a_whole_when_somebody_is_forgotten(database: Database) -> None:
    async with database.writing(NOW) as unit:
        group, [one, two] = await wishes(unit)
        sent = await unit.versions.add(version(group), listing(one, two))
        lost = Seal([new_key()]).close(b"{}")
        await unit._transaction.execute(update(versions).values(sealed=lost))
        await unit.versions.forget_people([one])
        assert await unit.versions.listing(sent.id) is None


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_nothing_of_what_was_sent_lies_on_the_disk_in_clear_text(database: Database, tmp_path: Path) -> None:
    async with database.writing(NOW) as unit:
        group, [one, two] = await wishes(unit)
        await unit.versions.add(version(group), listing(one, two))
    content = on_disk(tmp_path)
    assert b"amur-to-smetc" in content
    assert b"752345678" not in content
    assert b"SOKOLOVA" not in content
