"""Badges on paper: read, looked at, and scanned as a phone does."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.texts import BoundWords, Speaker, Texts
from delegation.documents import Passport
from delegation.event import DelegateRole
from delegation.language import Language, LocalText
from delegation.three_scripts import names_of
from exports.pdf.badges import badges
from exports.pdf.printed import Badge
from tests.unit.printed import codes, inked, sizes, texts
from tests.unit.samples import event

NOW = datetime(2018, 6, 1, tzinfo=UTC)
FAIR = event(
    title=LocalText(
        en="The Tenth APEC SME Technology Conference and Fair",
        ru="Десятая технологическая конференция и ярмарка малых и средних предприятий АТЭС",
        zh="第十届APEC中小企业技术交流暨展览会",
    )
)
ANNA = Passport(surname="SOKOLOVA", given_names="ANNA", han="索科洛娃·安娜")


def words(language: Language) -> BoundWords:
    return Speaker(Texts(), "Asia/Yakutsk").within(language, "Asia/Yakutsk", NOW)


def badge(
    number: int = 1,
    name: str = "Соколова Анна",
    passport: Passport | None = ANNA,
    role: DelegateRole = DelegateRole.HEAD,
    company: str = "ООО «Амур»",
) -> Badge:
    link = f"https://t.me/delegation_desk_bot?start=b-{number:022d}"
    return Badge(names=names_of(name, passport), role=role, company=company, link=link)


def printed(people: list[Badge], *languages: Language) -> bytes:
    spoken = languages or ("zh", "en")
    return badges(FAIR, people, words(spoken[0]), spoken, NOW)


def test_a_badge_names_its_bearer_in_three_scripts_and_the_role_in_the_events_languages() -> None:
    [page] = texts(printed([badge()]))
    said = ["Соколова Анна", "SOKOLOVA Anna", "索科洛娃·安娜", "团长", "Head of delegation", "ООО «Амур»"]
    said += ["第十届APEC中小企业技术交流暨展览会", "沈阳，6月27日至29日", "照片", "Photo"]
    assert [one for one in said if one not in page] == []


def test_every_code_is_read_from_the_printed_sheet() -> None:
    people = [badge(number) for number in range(34)]
    content = printed(people)
    assert sizes(content) == [(210, 297)] * 4
    assert sorted(codes(content)) == sorted(one.link for one in people)


def test_badges_are_of_one_size_within_the_marks_to_cut_by() -> None:
    """Two by five of 90 x 55 mm in the middle of the sheet, the marks 6 mm around them."""
    [box] = inked(printed([badge(number) for number in range(10)]))
    assert all(abs(edge - expected) <= 1 for edge, expected in zip(box, (9, 5, 201, 292), strict=True))


@pytest.mark.parametrize(
    ("name", "company"),
    [
        (
            "Константинопольский-Христорождественский Александр Владиславович",
            "Общество «Амурская лесная компания» " * 6,
        ),
        ("欧阳" * 30, "沈阳机床（集团）有限责任公司" * 10),
        ("W" * 120, "W" * 300),
        ("A", ""),
    ],
)
def test_whatever_somebody_is_called_stays_on_their_badge_and_off_the_code(name: str, company: str) -> None:
    crowded = badge(name=name, passport=None, company=company, role=DelegateRole.ENTREPRENEUR)
    content = printed([crowded, badge(2)], "ru", "zh", "en")
    assert sorted(codes(content)) == sorted([crowded.link, badge(2).link])
    [page] = texts(content)
    assert "Соколова Анна" in page
    assert page.replace("\n", "").count(name[0]) >= 1


def test_a_name_is_as_large_as_it_goes_and_not_broken_before_it_must_be() -> None:
    [page] = texts(printed([badge(name="Константинопольский-Христорождественский", passport=None)]))
    assert "Христорождественский" in page
    [page] = texts(printed([badge(name="W" * 120, passport=None)]))
    assert "W" * 120 not in page


def test_what_does_not_fit_ends_with_an_ellipsis() -> None:
    [page] = texts(printed([badge(company="очень длинное название " * 30)]))
    assert page.count("…") == 1


def test_a_title_is_told_in_the_first_language_of_the_event_that_has_one() -> None:
    assert "Десятая технологическая" in texts(printed([badge()], "ru", "en"))[0]
    english = replace(FAIR, title=LocalText(en="Fair"))
    assert "Fair" in texts(badges(english, [badge()], words("zh"), ("zh",), NOW))[0]


def test_a_character_that_no_font_has_is_named_outside_the_badges() -> None:
    assert "〓 = U+20BB7" in texts(printed([badge(name="𠮷田", passport=None)]))[0]
