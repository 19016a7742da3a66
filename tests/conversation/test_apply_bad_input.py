"""Whatever is sent instead of an answer gets an answer that helps, and the question stays where it was."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Awaitable, Callable

import pytest

from delegation.language import Language
from simulator import Heard
from tests.conversation.applicant import Applicant, applications_of
from tests.conversation.desk import Desk


def png() -> bytes:
    """A picture of one dot."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    dot = zlib.compress(b"\0\0\0\0")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", dot) + chunk(b"IEND", b"")


NO_TEXT = ("I can read text here.",)
READ = ("I read “", "I see no text in that.", "That is too long")
Sent = Callable[[Applicant], Awaitable[Heard]]

NEVER: dict[str, tuple[Sent, tuple[str, ...]]] = {
    "letters that nobody sees": (lambda anna: anna.person.says("\u3164\u2800\u200b\u202e"), READ),
    "5,000 characters": (lambda anna: anna.person.says("x" * 5000), READ),
    "emoji": (lambda anna: anna.person.says("🎉🎉"), READ),
    "signs": (lambda anna: anna.person.says("<>&"), READ),
    "a photo": (lambda anna: anna.person.sends_photo(png()), NO_TEXT),
    "a photo with words under it": (lambda anna: anna.person.sends_photo(png(), "Anna"), NO_TEXT),
    "a voice message": (lambda anna: anna.person.sends_voice(), NO_TEXT),
    "a sticker": (lambda anna: anna.person.sends_sticker(), NO_TEXT),
    "an empty file": (lambda anna: anna.person.sends_document("a.txt", b""), NO_TEXT),
    "a place": (lambda anna: anna.person.sends_location(50.3, 127.5), NO_TEXT),
}
"""What is an answer to no question, and how the reply to it begins."""

QUESTIONS = {
    "name": "1 of 10.",
    "tax_number": "4 of 10.",
    "phone": "5 of 10.",
    "email": "6 of 10.",
    "offers": "8 of 10.",
}
BEFORE = {"tax_number": "position", "phone": "tax_number", "email": "phone", "offers": "industry"}


async def at_question(desk: Desk, code: str, language: Language = "en") -> Applicant:
    """Somebody who stands at that question."""
    anna = Applicant.at(desk.app, desk.telegram, 1001, language)
    await anna.enters()
    await anna.presses("agree")
    if code in BEFORE:
        await anna.answers("name", BEFORE[code])
    return anna


@pytest.mark.parametrize("code", QUESTIONS)
async def test_what_is_no_answer_is_told_so_and_the_question_stays(desk: Desk, code: str) -> None:
    anna = await at_question(desk, code)
    before = await applications_of(desk.app, 1001)
    for what, (send, reply) in NEVER.items():
        said = await anna.after(send(anna))
        news, _, asked = said.text.partition("\n\n")
        assert news.startswith(reply), what
        assert said.html.startswith("<b>"), what
        assert asked.startswith(QUESTIONS[code]), what
        assert said.labels or anna.person.keyboard, what
    assert await applications_of(desk.app, 1001) == before


WRONG = [
    ("name", "7", "I read “7”; a name needs at least two letters."),
    ("tax_number", "7707083894", "I read 7707083894, but the check digits of an INN do not fit."),
    ("tax_number", "91350100M000100Y44", "I read 91350100M000100Y44, but the check character"),
    ("tax_number", "91350100MO00100Y43", "I read 91350100MO00100Y43; a unified social credit code never has"),
    ("tax_number", "сто", "I read “сто”; that does not look like a tax number."),
    ("phone", "12", "I read “12”, but no phone has such a number."),
    ("phone", "tomorrow", "I read “tomorrow”, but no phone has such a number."),
    ("email", "anna.les.ru", "I read “anna.les.ru”; an e-mail address has an @ in it."),
    ("email", "anna@@les", "I read “anna@@les”; mail would not find such an address."),
    ("email", "a<b>&@x", "I read “a<b>&@x”; mail would not find such an address."),
    ("offers", "…", "I read “…”, and found no words in it."),
    ("name", "Skip", "This answer is needed; the question cannot be skipped."),
]


@pytest.mark.parametrize(("code", "typed", "reply"), WRONG)
async def test_a_slip_is_named_in_the_persons_own_words(desk: Desk, code: str, typed: str, reply: str) -> None:
    anna = await at_question(desk, code)
    said = await anna.says(typed)
    assert said.text.startswith(reply)
    assert f"\n\n{QUESTIONS[code]}" in said.text


HARMLESS = [
    ("<b>&amp;</b> Ltd", "<b>&amp;</b> Ltd"),
    ("ООО «Ромашка» & Co 🌼", "ООО «Ромашка» & Co 🌼"),
    ("\u202eevil\u202c Ltd", "evil Ltd"),
    ("شركة الشرق", "شركة الشرق"),
    ("a\u200bb\u0000c", "ab c"),
    ("=1+1 Ltd", "=1+1 Ltd"),
]


@pytest.mark.parametrize(("typed", "kept"), HARMLESS)
async def test_what_looks_odd_and_is_legal_is_kept_and_shown_as_it_is(desk: Desk, typed: str, kept: str) -> None:
    anna = await at_question(desk, "name")
    await anna.says("Anna Petrova")
    assert (await anna.says(typed)).text.startswith("3 of 10.")
    back = await anna.presses("back")
    assert f"Now: {kept}" in back.text


@pytest.mark.parametrize(
    ("language", "reply"),
    [
        ("ru", "Прочитано 7707083894, но контрольные цифры ИНН не сходятся."),
        ("zh", "收到的是7707083894，纳税人识别号（ИНН）的校验位不符。"),
    ],
)
async def test_a_refusal_speaks_the_readers_language(desk: Desk, language: Language, reply: str) -> None:
    anna = await at_question(desk, "tax_number", language)
    assert (await anna.says("7707083894")).text.startswith(reply)


async def test_an_edited_message_changes_nothing_and_says_how_to(desk: Desk) -> None:
    anna = await at_question(desk, "name")
    await anna.says("Anna Petrova")
    mine = next(message for message in anna.person.chat if message.text == "Anna Petrova")
    said = await anna.after(anna.person.edits(mine, "Anna Ivanova"))
    assert said.text.startswith("You changed an earlier message")
    assert "2 of 10." in said.text
    [application] = await applications_of(desk.app, 1001)
    assert application.answers.name == "Anna Petrova"


async def test_words_where_a_button_is_awaited_are_told_so(desk: Desk) -> None:
    anna = Applicant.at(desk.app, desk.telegram)
    await anna.enters()
    said = await anna.says("Anna Petrova")
    assert said.text.startswith("First I need an answer to this.")
    assert "I agree" in said.labels
    assert (await anna.says("i agree")).text.startswith("1 of 10.")
    await anna.answers()
    said = await anna.says("and one thing more")
    assert said.text.startswith("All questions are answered.")
    assert "Confirm" in said.labels


async def test_two_answers_at_once_answer_two_questions_in_order(desk: Desk) -> None:
    anna = await at_question(desk, "name")
    await anna.person.says("Anna Petrova")
    said = await anna.says("Amur Timber Ltd")
    assert said.text.startswith("3 of 10.")
    [application] = await applications_of(desk.app, 1001)
    assert (application.answers.name, application.answers.company) == ("Anna Petrova", "Amur Timber Ltd")


async def test_a_forged_choice_and_a_forged_skip_change_nothing(desk: Desk) -> None:
    anna = await at_question(desk, "name")
    [before] = await applications_of(desk.app, 1001)
    for data in (f"fpick:{before.id}:name:trade", f"fone:{before.id}:nothing", f"fdone:{before.id}:0", "fskip:x:y"):
        press = await anna.person.presses_data(anna.screen, data)
        assert await press.answered(), data
    assert await applications_of(desk.app, 1001) == [before]
    said = await anna.after(anna.person.presses_data(anna.screen, f"fskip:{before.id}:name"))
    assert said.text.startswith("This answer is needed")
    assert await applications_of(desk.app, 1001) == [before]


async def test_no_piece_of_an_answer_that_telegram_cut_passes_for_the_whole(desk: Desk) -> None:
    anna = await at_question(desk, "offers")
    await anna.person.says("Sawn timber and " * 260 + "honey")
    await desk.telegram.settled()
    await desk.app.idle()
    assert [one.text for one in anna.person.chat if one.by_bot][-1].startswith("That is too long for one message.")
    [application] = await applications_of(desk.app, 1001)
    assert application.answers.offers == ""
    assert application.question in {"", "offers"}
