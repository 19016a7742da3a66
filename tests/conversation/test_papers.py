"""Delegates tell their passports: one question at a time, whatever happens in between."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.app import App
from bot.settings import Settings
from delegation.documents import Passport, Sex, VisaState
from delegation.event import Ask
from delegation.language import Language
from delegation.scans import SCAN_LIMIT
from simulator import Telegram
from tests.conversation.applicant import Applicant, audited
from tests.conversation.broadcaster import PNG
from tests.conversation.conftest import FAST
from tests.conversation.coordinator import reminders
from tests.conversation.crowd import approve, colleague_of, written
from tests.conversation.delegate import (
    FILL,
    PAPERS,
    TOLD,
    answers,
    asks,
    delegate,
    passport_of,
    tells,
    travel_of,
)
from tests.conversation.desk import Desk

PDF = b"%PDF-1.7\n" + bytes(64)
DONE = {"ru": "Документы заполнены.", "en": "Your documents are complete.", "zh": "证件资料已填写完毕。"}
FIRST = {"ru": "1 из 11. Какая у вас фамилия", "en": "1 of 11. What is your surname", "zh": "第1题，共11题：您护照上的"}


@pytest.mark.parametrize("language", ["ru", "en", "zh"])
async def test_a_delegate_tells_a_passport_and_a_visa(desk: Desk, language: Language) -> None:
    one, application = await delegate(desk, language=language)
    assert (await one.presses(FILL[language])).text.startswith(FIRST[language])
    await answers(one, *TOLD[language])
    done = await one.presses("confirm")
    assert DONE[language] in done.text
    passport = await passport_of(desk, application)
    assert (passport.surname, passport.number) == {
        "ru": ("PETROVA", "751234567"),
        "en": ("PETROVA", "751234567"),
        "zh": ("WANG", "E12345678"),
    }[language]
    assert passport.birth_date == date(1980, 4, 5)
    assert passport.han == {"ru": "-", "en": "-", "zh": "王建国"}[language]
    travel = await travel_of(desk, application)
    assert travel.visa is VisaState.NEEDS_LETTER
    assert travel.confirmed_at is not None


@pytest.mark.parametrize(
    ("language", "place", "typed", "said"),
    [
        ("ru", 0, "Петрова", ["«Петрова»", "PETROVA"]),
        ("ru", 4, "31.06.1980", ["31.06.1980", "в июне 30 дней", "30.06.1980"]),
        ("ru", 6, "Росия", ["«Росия»", "Россия"]),
        ("ru", 7, "75 123456", ["8 знаков", "9"]),
        ("ru", 8, "01.01.1979", ["раньше дня рождения"]),
        ("ru", 9, "12.03.2021", ["паспорт выдан не раньше"]),
        ("en", 3, "perhaps", ["answered with a button"]),
        ("en", 9, "12.03.2024", ["the passport has expired"]),
        ("zh", 2, "Wang", ["汉字"]),
        ("zh", 7, "12345", ["共5位"]),
    ],
)
async def test_what_cannot_be_is_answered_and_the_question_stays(
    desk: Desk, language: Language, place: int, typed: str, said: list[str]
) -> None:
    one, application = await delegate(desk, language=language)
    await one.presses(FILL[language])
    asked = await answers(one, *TOLD[language][:place])
    before = await passport_of(desk, application)
    answer = await one.says(typed)
    assert [words for words in said if words not in answer.text] == []
    assert asked.text.splitlines()[0] in answer.text
    assert await passport_of(desk, application) == before


async def test_a_passport_that_ends_too_early_is_kept_and_told(desk: Desk) -> None:
    one, application = await delegate(desk)
    await one.presses(FILL["en"])
    await answers(one, *TOLD["en"][:9])
    event = await desk.event()
    warned = await one.says(f"{event.ends + timedelta(days=30)}")
    assert "The passport ends too early." in warned.text
    assert "10 of 11" in warned.text
    assert (await one.presses("next")).text.startswith("11 of 11")
    summary = await answers(one, "needs an invitation")
    assert "for this trip it must be valid until" in summary.text
    await one.presses("confirm")
    assert {key.split(":")[2] for key in await reminders(desk, application.id)} >= {"passport-60d", "passport-30d"}


async def test_back_and_cancel_lose_nothing(desk: Desk) -> None:
    one, _ = await delegate(desk)
    await one.presses(FILL["en"])
    await answers(one, *TOLD["en"][:3])
    assert (await one.presses("back")).text.startswith("3 of 11")
    assert (await one.presses("next")).text.startswith("4 of 11")
    put_off = await one.presses("cancel")
    assert "Documents put off" in put_off.text
    nothing = await one.says("PETROVA")
    assert nothing.text.startswith("Is this an answer about your documents?")
    assert nothing.has_button("Resume")
    assert "4 of 11" in (await one.presses("Resume", put_off)).text


async def test_the_form_stands_where_it_was_after_a_restart(telegram: Telegram, settings: Settings) -> None:
    app = App(settings, limits=FAST)
    await app.start()
    one, application = await delegate(await Desk.open(app, telegram))
    await one.presses(FILL["en"])
    await answers(one, *TOLD["en"][:5])
    await app.stop()
    app = App(settings, limits=FAST)
    await app.start()
    try:
        desk, again = Desk(app, telegram), Applicant(app, telegram, one.person, "en")
        assert (await again.says("AMURSKAYA OBL.")).text.startswith("7 of 11")
        assert (await passport_of(desk, application)).birth_place == "AMURSKAYA OBL."
    finally:
        await app.idle()
        await app.stop()


async def test_one_answer_is_changed_before_and_after_it_is_confirmed(desk: Desk) -> None:
    one, application = await delegate(desk)
    await tells(one)
    await one.presses("change")
    await one.presses("Passport number")
    await answers(one, "751234568", *TOLD["en"][8:10])
    assert "751234568" in one.screen.text
    await one.presses("confirm")
    await one.presses("change")
    await one.presses("Sex")
    assert "Sex: male" in (await answers(one, "male")).text
    passport = await passport_of(desk, application)
    assert (passport.number, passport.sex) == ("751234568", Sex.MALE)


async def test_an_old_button_says_that_one_has_moved_on(desk: Desk) -> None:
    one, application = await delegate(desk)
    first = await one.presses(FILL["en"])
    await one.says("PETROVA-ORLOVA")
    press = await one.person.presses_data(first, str(first.button("PETROVA")["callback_data"]))
    assert "moved on" in await press.answered()
    assert (await passport_of(desk, application)).surname == "PETROVA-ORLOVA"


async def test_a_summary_that_has_changed_since_is_not_confirmed(desk: Desk) -> None:
    one, application = await delegate(desk)
    summary = await tells(one)
    data = str(summary.button("Confirm")["callback_data"])
    await one.presses("change")
    await one.presses("Sex")
    await answers(one, "male")
    press = await one.person.presses_data(summary, data)
    await press.answered()
    await one.calm()
    assert (await travel_of(desk, application)).confirmed_at is None


async def test_nobody_tells_or_reads_the_papers_of_others(desk: Desk) -> None:
    one, application = await delegate(desk)
    first = await one.presses(FILL["en"])
    stranger = Applicant.at(desk.app, desk.telegram, 1002)
    await stranger.says("/start")
    theirs = stranger.screen
    for data in (
        str(first.button("PETROVA")["callback_data"]),
        f"papers:{application.id}",
        f"papersof:{application.id}",
    ):
        press = await stranger.person.presses_data(theirs, data)
        await press.answered()
    await stranger.calm()
    assert "PETROVA" not in stranger.screen.text
    assert await passport_of(desk, application) == Passport()


async def test_a_colleague_without_telegram_has_papers_too(desk: Desk) -> None:
    registrar = Applicant(desk.app, desk.telegram, await written(desk, 1001, "Anna"), "en")
    application = await colleague_of(desk, 1001, "Орлов Иван")
    await approve(desk, application)
    asked = await registrar.presses(FILL["en"])
    assert "your colleague's surname" in asked.text
    assert "Орлов Иван" in asked.text
    assert "Орлов Иван" in (await answers(registrar, "ORLOV")).text
    assert (await passport_of(desk, application)).surname == "ORLOV"


async def test_a_scan_comes_as_picture_or_pdf_and_nothing_else(desk: Desk) -> None:
    await asks(desk, Ask.SCAN)
    one, application = await delegate(desk)
    await one.presses(FILL["en"])
    assert "A picture or file is needed here." in (await one.says("here it is")).text
    assert "cannot be opened: passport.txt" in (await one.after(one.person.sends_document("passport.txt", b"x"))).text
    assert "The file is empty" in (await one.after(one.person.sends_document("passport.pdf", b""))).text
    assert "A picture or file is needed here." in (await one.after(one.person.sends_voice())).text
    summary = await one.after(one.person.sends_photo(PNG))
    assert "Passport scan: 1 file" in summary.text
    more = await one.after(one.person.sends_document("page2.pdf", PDF))
    assert "Picture added, 2 in all." in more.text
    await one.presses("change")
    await one.presses("Passport scan")
    assert "Passport scan: 1 file" in (await one.after(one.person.sends_document("new.pdf", PDF))).text
    async with desk.app.database.reading(desk.now) as unit:
        [kept] = await unit.papers.scans(application.person_id)
        assert await unit.papers.scan_content(kept.id) == PDF


async def test_at_a_question_of_buttons_a_photo_a_voice_and_a_file_are_told_that_a_button_is_needed(desk: Desk) -> None:
    await asks(desk, Ask.HOTEL)
    one, _ = await delegate(desk)
    asked = await one.presses(FILL["en"])
    for sending in (one.person.sends_photo(PNG), one.person.sends_voice(), one.person.sends_document("a.pdf", PDF)):
        told = await one.after(sending)
        assert told.text.startswith("I need one of the buttons here.")
        assert told.text.endswith(asked.text)


async def test_a_scan_that_is_too_large_is_answered_and_awaited_still(desk: Desk) -> None:
    await asks(desk, Ask.SCAN)
    one, _ = await delegate(desk)
    await one.presses(FILL["en"])
    answer = await one.after(one.person.sends_document("huge.pdf", PDF + bytes(SCAN_LIMIT)))
    assert "10 MB" in answer.text
    assert "Passport scan: 1 file" in (await one.after(one.person.sends_document("small.pdf", PDF))).text


async def test_pictures_of_an_album_are_all_kept(desk: Desk) -> None:
    await asks(desk, Ask.SCAN, Ask.DIET)
    one, application = await delegate(desk)
    await one.presses(FILL["en"])
    for _ in range(3):
        await one.person.sends_photo(PNG, album="7")
    await one.calm()
    assert "2 of 2. Do you have any wishes about food?" in one.screen.text
    async with desk.app.database.reading(desk.now) as unit:
        assert len(await unit.papers.scans(application.person_id)) == 3


async def test_only_what_a_delegation_asks_is_asked(desk: Desk) -> None:
    await asks(desk, Ask.HOTEL, Ask.DIET, Ask.ARRIVAL, Ask.EMERGENCY)
    one, application = await delegate(desk)
    assert (await one.presses(FILL["en"])).text.startswith("1 of 4. Which hotel room")
    assert (await answers(one, "shared room")).text.startswith("2 of 5. With whom")
    await answers(one, "Irina Orlova", "no nuts", "with the delegation")
    assert "no phone number" in (await one.says("my husband")).text
    await answers(one, "my husband, +7 914 123-45-67")
    assert "complete" in (await one.presses("confirm")).text
    travel = await travel_of(desk, application)
    assert (travel.roommate, travel.diet, travel.arrival) == ("Irina Orlova", "no nuts", "-")


async def test_what_was_told_once_is_offered_at_the_next_trip(desk: Desk) -> None:
    await asks(desk, Ask.PASSPORT)
    one, application = await delegate(desk)
    passport = Passport(
        surname="PETROVA",
        given_names="ANNA",
        han="-",
        sex=Sex.FEMALE,
        birth_date=date(1980, 4, 5),
        birth_place="USSR",
        citizenship="RU",
        number="751234567",
        issued=date(2022, 3, 12),
        expires=date(2032, 3, 12),
    )
    await desk.app.writer.do(lambda unit: unit.papers.save_passport(application.person_id, passport))
    offered = await one.presses(FILL["en"])
    assert "Use what you told me before?" in offered.text
    assert "751234567" in offered.text
    await one.presses("confirm")
    assert (await travel_of(desk, application)).confirmed_at is not None


async def test_a_passport_that_is_known_is_said_to_be_before_the_rest_is_asked(desk: Desk) -> None:
    await asks(desk, Ask.PASSPORT)
    one, _ = await delegate(desk)
    await one.presses(FILL["en"])
    await answers(one, *TOLD["en"][:10])
    await one.presses("cancel")
    await asks(desk, Ask.PASSPORT, Ask.DIET)
    await one.says("/my")
    await one.presses("1. The Tenth APEC SME Technology…")
    asked = await one.presses(PAPERS["en"])
    assert asked.text.startswith("11 of 11. Do you have any wishes about food?")
    assert "The passport data is known already" in asked.text
    assert "751234567" in (await answers(one, "halal")).text


async def test_reminders_go_only_to_those_for_whom_something_is_missing(desk: Desk) -> None:
    one, application = await delegate(desk)
    other, _ = await delegate(desk, 1002)
    await tells(one)
    topics = {key.split(":")[2] for key in await reminders(desk, application.id)}
    assert {"documents-7d", "documents-1d"} <= topics  # told, but not confirmed yet
    await one.presses("confirm")
    topics = {key.split(":")[2] for key in await reminders(desk, application.id)}
    assert topics.isdisjoint({"documents-7d", "documents-1d", "passport-60d", "passport-30d"})
    deadline = (await desk.event()).document_deadline
    assert deadline is not None
    other.person.forgets()
    await desk.forward(deadline - timedelta(days=7) + timedelta(hours=1) - desk.now)
    assert "Still missing: Latin surname" in other.screen.text
    assert (await other.presses(FILL["en"])).text.startswith("1 of 11")


async def test_the_audit_log_knows_which_answers_changed_and_not_what_they_are(desk: Desk) -> None:
    one, _ = await delegate(desk)
    await tells(one)
    await one.presses("confirm")
    rows = await audited(desk.app, "papers.change")
    assert "number= -> number=***4567" in rows
    assert [row for row in rows if "751234567" in row or "1980" in row or "PETROVA" in row] == []


async def test_the_card_says_how_far_the_papers_are(desk: Desk) -> None:
    one, _ = await delegate(desk)
    await one.says("/my")
    assert "Documents: 11 of 11 answers to go" in (await one.presses("1. The Tenth APEC SME Technology…")).text
    await one.presses(PAPERS["en"])
    await answers(one, *TOLD["en"])
    assert "Documents: only to be checked and confirmed" in (await one.says("/my")).text
