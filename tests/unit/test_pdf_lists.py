"""Lists on paper, read and looked at by another program."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.texts import BoundWords, Speaker, Texts
from delegation.desk.parties import Party, Sides
from delegation.event import DelegateRole
from delegation.language import LANGUAGES, Language, LocalText
from delegation.lists import ListKind, plain_list
from delegation.person import Profile
from delegation.rooms import Room
from delegation.roster import Row
from exports.heading import heading_of
from exports.pdf.grid import MARKED_SHADE
from exports.pdf.lists import write
from exports.table import Changed, Heading, Table, list_table
from tests.unit.printed import area, inked, sizes, texts
from tests.unit.samples import application, delegation, event, partner, person

NOW = datetime(2018, 6, 1, tzinfo=UTC)
FAIR = event(
    title=LocalText(en="Tenth APEC Fair", ru="Десятая ярмарка АТЭС", zh="第十届APEC中小企业技术交流暨展览会"),
    delegations=(delegation(),),
)
HEADING = Heading(title="Roster", facts=("Fair",), language="en", made=NOW)
LONG = Profile(
    name="Муравьёв-Христорождественский Александр Владиславович",
    company="Общество с ограниченной ответственностью «Амурская лесопромышленная компания имени Муравьёва-Амурского»",
    position="заместитель генерального директора по внешнеэкономическим связям {nb} **и** развитию",
    phone="+79145550101",
    email="konstantinopolskii.aleksandr@amurskaya-lesopromyshlennaya.example.com",
    offers="лес",
)
LI = Profile(name="王丽", company="沈阳机床（集团）有限责任公司", position="副总经理", phone="+8613904000102")


def rows(number: int = 34) -> list[Row]:
    told = [LONG, LI, *(Profile(name=f"Петров Иван {place}", company="ООО «Амур»") for place in range(number - 2))]
    roles = [DelegateRole.HEAD, DelegateRole.INTERPRETER]
    return [
        Row(
            application=application(place, answers=answers, role=roles.pop(0) if roles else DelegateRole.ENTREPRENEUR),
            person=person(place, username=f"user{place}"),
        )
        for place, answers in enumerate(told, start=1)
    ]


def words(language: Language) -> BoundWords:
    return Speaker(Texts(), "Asia/Yakutsk").within(language, "Asia/Yakutsk", NOW)


def roster(language: Language, people: list[Row], **more: Any) -> Table:
    listing = plain_list(people)
    sides = Sides(host=partner(name=LocalText(en="CCPIT", zh="贸促会")), sender=partner("mcic"))
    spoken = words(language)
    party = Party(FAIR, FAIR.delegations[0])
    heading = heading_of(party, sides, ListKind.ROSTER, listing, spoken, NOW, **more)
    return replace(list_table(listing, spoken, "amur-to-smetc"), heading=heading)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "ru",
            [
                *("Состав делегации", "Десятая ярмарка АТЭС", "Шэньян, 27-29 июня 2018", "Приглашает: CCPIT"),
                "34 человека · Глава делегации: 1 · Переводчик: 1 · Предприниматель: 32",
                "Составлено: пятница, 1 июня 2018",
            ],
        ),
        (
            "en",
            ["Delegation", "Tenth APEC Fair", "Shenyang, 27-29 June 2018", "34 people · Head of delegation: 1"],
        ),
        (
            "zh",
            [
                "代表团名单",
                "第十届APEC中小企业技术交流暨展览会",
                "沈阳，2018年6月27日至29日",
                "共34人",
                "邀请方：贸促会",
            ],
        ),
    ],
)
def test_a_roster_says_of_whom_when_where_and_how_many_and_numbers_its_pages(
    language: Language, said: list[str]
) -> None:
    content = write(roster(language, rows()))
    pages = texts(content)
    assert [line for line in said if line not in pages[0]] == []
    assert set(sizes(content)) == {(297, 210)}
    assert len(pages) > 1
    assert all(page.rstrip().endswith(f"{number} / {len(pages)}") for number, page in enumerate(pages, 1))


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_is_on_it_in_their_order_with_the_titles_of_columns_on_each_page(language: Language) -> None:
    table = roster(language, rows())
    pages = texts(write(table))
    assert all(header in page for page in pages for header in (table.headers[1], table.headers[4]))
    whole = "".join(pages)
    places = [whole.index(f"Петров Иван {place}\n") for place in range(32)]
    assert places == sorted(places)
    assert "王丽" in whole
    assert "WANG Li" in whole


def test_it_says_whether_it_holds_everybody_who_applied_and_which_version_it_is() -> None:
    assert texts(write(roster("en", rows(3), everybody=True)))[0].startswith("Everybody who applied\n")
    assert "Version 2\n" in texts(write(roster("en", rows(3), version=2)))[0]
    assert "Version" not in texts(write(roster("en", rows(3))))[0]


def test_long_cells_wrap_inside_the_page_and_lose_nothing() -> None:
    content = write(roster("ru", rows(3)))
    whole = texts(content)[0].replace("\n", " ")
    for told in (LONG.position, "MURAVEV-KHRISTOROZHDESTVENSKII Aleksandr", "Муравьёва-Амурского»"):
        assert told in whole
    assert LONG.email in texts(content)[0].replace("\n", "")
    assert all(left >= 12 and right <= 285 and bottom <= 202 for left, _, right, bottom in inked(content))


def test_what_is_worked_with_on_a_screen_and_what_nobody_has_is_left_off_the_paper() -> None:
    table = roster("en", rows())
    [first, *_] = texts(write(table))
    assert "Offers" not in first
    assert "Not filled in" not in first
    assert "@user" not in first
    assert "Approved" not in first, "everybody is"
    assert "Company" in first
    untold = [replace(row, application=replace(row.application, answers=Profile(name="Петров"))) for row in rows(2)]
    assert "Company" not in texts(write(roster("en", untold)))[0]


def test_the_latin_name_of_a_passport_stands_under_the_other_and_the_room_beside() -> None:
    anna, *others = rows(3)
    anna = replace(anna, surname="MURAVEV", given_names="ALEKSANDR")
    listing = plain_list([anna, *others], [Room(delegation_id=1, name="1204", beds=1, guests=(1,))])
    table = replace(list_table(listing, words("en"), "amur"), heading=HEADING)
    [page] = texts(write(table))
    assert "MURAVEV ALEKSANDR" in page
    assert "1204" in page
    assert "Name as in passport" not in page
    assert "Group" not in page


def test_what_is_the_same_for_everybody_stands_once_above() -> None:
    table = Table(
        "x",
        ["No.", "Surname", "Purpose", "Route"],
        [["1", "WANG", "Fair", ""], ["2", "LI", "Fair", ""]],
        ["number", "surname", "purpose", "route"],
        heading=HEADING,
    )
    [page] = texts(write(table))
    assert page.count("Fair") == 2, "in the heading's fact and as the purpose"
    assert "Purpose: Fair" in page
    assert "Route" not in page


def test_what_a_partners_list_lacks_stands_on_paper_too() -> None:
    table = Table("x", ["Surname", "Not filled in"], [["WANG", "sex"]], ["surname", "missing"], heading=HEADING)
    assert "Not filled in" in texts(write(table))[0]


def test_what_changed_since_the_last_version_is_told_and_shaded() -> None:
    table = Table("x", ["No.", "Surname"], [["1", "WANG"], ["2", "LI"]], ["number", "surname"], heading=HEADING)
    changed = Changed(cells=frozenset({(1, 1)}), lines=("Changed since version 1:", "LI: Surname changed"))
    marked = replace(table, changed=changed)
    assert "LI: Surname changed" in texts(write(marked))[0]
    assert area(write(table), MARKED_SHADE) < 2
    assert area(write(marked), MARKED_SHADE) > 100


def test_a_cell_that_is_longer_than_a_page_goes_on_on_the_next() -> None:
    told = " ".join(f"слово{number}" for number in range(3000))
    table = Table("x", ["No.", "Text"], [["1", told], ["2", "last"]], ["number", "purposes"], heading=HEADING)
    content = write(table)
    pages = texts(content)
    assert len(pages) > 1
    assert all(bottom <= 202 for _, _, _, bottom in inked(content))
    assert "".join(pages).count("слово") == 3000
    assert "last" in pages[-1]


def test_however_much_has_changed_all_of_it_is_told_and_the_table_follows() -> None:
    told = tuple(f"Somebody {number}: Surname changed" for number in range(150))
    table = Table("x", ["No.", "Surname"], [["1", "WANG"]], ["number", "surname"], Changed(lines=told), HEADING)
    content = write(table)
    pages = texts(content)
    assert len(pages) > 2
    assert "".join(pages).count("Surname changed") == 150
    assert ["WANG" in page for page in pages] == [False] * (len(pages) - 1) + [True]
    assert all(bottom <= 202 for _, _, _, bottom in inked(content))


def test_a_list_of_nobody_is_its_heading_and_titles() -> None:
    [page] = texts(write(replace(roster("en", rows()), rows=[])))
    assert "Delegation" in page


def test_characters_that_no_font_has_are_marked_and_named_at_the_end() -> None:
    table = Table("x", ["Name"], [["𠮷田"]], ["surname"], heading=HEADING)
    [page] = texts(write(table))
    assert "〓田" in page
    assert "〓 = U+20BB7" in page


def test_a_list_without_a_heading_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="heading"):
        write(Table("x", ["a"], [["b"]], ["surname"]))
