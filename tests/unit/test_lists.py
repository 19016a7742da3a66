"""What goes into a list, and what is missing in it."""

from dataclasses import replace
from datetime import date

import pytest

from delegation.documents import Passport, Sex, Travel
from delegation.event import PaperFacts
from delegation.groups import Group
from delegation.language import LocalText
from delegation.lists import (
    FIELDS,
    PERSONAL,
    Listing,
    ListKind,
    is_personal,
    partner_list,
    plain_list,
    trip_values,
)
from delegation.person import Profile
from delegation.rooms import Room
from delegation.roster import Row
from tests.unit.samples import application, delegation, event, partner, person

ANNA = Row(
    application=application(7, answers=Profile(name="Соколова Анна", company="Амур", position="-")), person=person()
)
PASSPORT = Passport(
    surname="SOKOLOVA",
    given_names="ANNA",
    sex=Sex.FEMALE,
    birth_date=date(1980, 4, 5),
    birth_place="-",
    citizenship="RU",
    number="701234567",
    issued=date(2015, 1, 1),
    expires=date(2025, 1, 1),
)


def listed(kind: ListKind, passport: Passport | None = PASSPORT, travel: Travel | None = None) -> Listing:
    trip = trip_values(event(), delegation(), [partner()])
    passports, travels = {1: passport} if passport else {}, {7: travel} if travel else {}
    return partner_list(FIELDS[kind], [ANNA], passports, travels, trip)


def test_the_plain_roster_holds_nothing_of_a_passport() -> None:
    assert PERSONAL.isdisjoint(plain_list([ANNA]).lines[0].values)
    assert not is_personal(FIELDS[ListKind.ROSTER])


def test_the_plain_roster_has_the_latin_name_the_room_and_the_groups() -> None:
    told = replace(ANNA, surname="SOKOLOVA", given_names="ANNA")
    other = replace(ANNA, application=application(8))
    rooms = [Room(delegation_id=1, name="301", beds=2, guests=(7,))]
    groups = [Group(delegation_id=1, name=name, members=frozenset({7})) for name in ("Timber", "Grain")]
    listing = plain_list([told, other], rooms, groups)
    assert {"latin", "room", "group"} <= set(listing.fields)
    values = [[line.values[code] for code in ("latin", "room", "group")] for line in listing.lines]
    assert values == [["SOKOLOVA ANNA", "301", "Timber, Grain"], ["", "", ""]]


def test_columns_of_what_is_not_arranged_yet_are_left_out() -> None:
    assert {"latin", "room", "group"}.isdisjoint(plain_list([ANNA]).fields)


@pytest.mark.parametrize("kind", [ListKind.INVITATION, ListKind.GROUP])
def test_every_column_of_a_partners_list_has_a_value(kind: ListKind) -> None:
    found = listed(kind)
    assert {*found.lines[0].values, *found.common} == set(FIELDS[kind])
    assert is_personal(found.fields)


def test_what_is_not_told_is_named_person_by_person() -> None:
    bare = listed(ListKind.INVITATION, passport=None).lines[0]
    assert bare.lacking[:3] == ("surname", "given_names", "sex")
    assert listed(ListKind.INVITATION).lines[0].lacking == ()
    assert listed(ListKind.INVITATION, replace(PASSPORT, expires=None)).lines[0].lacking == ("passport_expires",)


def test_what_was_deliberately_left_out_is_empty_and_not_missing() -> None:
    [line] = listed(ListKind.GROUP).lines
    assert (line.values["birth_place"], line.lacking) == ("", ())


def test_a_column_that_nobody_needs_is_left_out() -> None:
    assert {"han", "own_way"}.isdisjoint(listed(ListKind.GROUP).fields)
    both = listed(ListKind.GROUP, replace(PASSPORT, han="索科洛娃"), Travel(arrival="27.06, самолёт"))
    assert {"han", "own_way"} <= set(both.fields)
    assert "own_way" not in listed(ListKind.GROUP, travel=Travel(arrival="-")).fields


def test_what_coordinators_said_of_the_trip_goes_before_what_its_legs_tell() -> None:
    said = PaperFacts(
        purpose=LocalText(zh="参展"),
        host=LocalText(en="City"),
        entry_date=date(2018, 6, 25),
        entry_place=LocalText(en="Port"),
    )
    trip = trip_values(event(), delegation(papers=said), [partner()])
    assert (trip["purpose"], trip["host"]) == (said.purpose, said.host)
    assert (trip["entry_date"], trip["entry_place"]) == ("2018-06-25", said.entry_place)


def test_what_nobody_said_of_the_trip_is_missing_for_all() -> None:
    found = listed(ListKind.GROUP)
    assert found.lacking == ("exit_date", "exit_place", "hotels")
    assert found.common["entry_date"] == "2018-06-26"
    assert found.common["host"] == partner().name
