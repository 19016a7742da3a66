"""What a broadcast says to whom, and what of it Telegram would take."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts import Speaker, Texts
from delegation.application import Status
from delegation.broadcast import (
    LONGEST_CAPTION,
    NOTE_ROOM,
    Audience,
    Broadcast,
    BroadcastState,
    Content,
    MediaKind,
    changed_languages,
    check_content,
    has_room_for_note,
    was_cut,
)
from delegation.errors import BadAnswer
from delegation.event import DelegateRole
from delegation.language import LANGUAGES, Language
from delegation.markup import bare, escape
from delegation.typed import LONGEST_MESSAGE
from tests.unit.samples import LONG_AGO


def broadcast(**contents: str) -> Broadcast:
    written = {language: Content(html=html) for language, html in contents.items()}
    return Broadcast(id=1, author_id=2, state=BroadcastState.DRAFT, contents=written, created_at=LONG_AGO)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("written", "reader", "gets"),
    [
        ("ru en zh", "zh", "zh"),
        ("ru en", "zh", "en"),
        ("ru zh", "en", "ru"),
        ("zh", "ru", "zh"),
        ("en", "ru", "en"),
    ],
)
def test_a_reader_gets_their_own_version_or_english_russian_chinese(written: str, reader: Language, gets: str) -> None:
    made = broadcast(**{language: language for language in written.split()})
    assert made.language_for(reader) == gets
    assert made.content_for(reader).html == gets


def test_a_broadcast_that_says_nothing_says_it_to_nobody() -> None:
    with pytest.raises(KeyError):
        broadcast().content_for("ru")


@pytest.mark.parametrize("media", MediaKind)
def test_limits_count_what_is_read_not_the_markup(media: MediaKind) -> None:
    limit = 4096 if media is MediaKind.NONE else 1024
    fits = Content(html="<b>" + "&lt;" * limit + "</b>", media=media, file_id="f")
    assert check_content(fits) is fits
    with pytest.raises(BadAnswer) as bad:
        check_content(replace(fits, html=fits.html + "x"))
    assert bad.value.args_ == {"length": limit + 1}


def test_nothing_to_read_is_refused_but_a_picture_speaks_for_itself() -> None:
    for html in ("", " \n ", "\u200b\u2060", "<b> </b>"):
        with pytest.raises(BadAnswer, match="broadcast-empty"):
            check_content(Content(html=html))
    check_content(Content(html="", media=MediaKind.PHOTO, file_id="f"))


def test_too_much_markup_is_refused() -> None:
    check_content(Content(html="<b>a</b>" * 100))
    with pytest.raises(BadAnswer, match="broadcast-too-much-markup"):
        check_content(Content(html="<b>a</b>" * 101))
    long_links = "".join(f'<a href="https://x.test/{"q" * 2000}">a</a>' for _ in range(20))
    with pytest.raises(BadAnswer, match="broadcast-too-much-markup"):
        check_content(Content(html=long_links))


@given(st.text())
def test_what_was_typed_is_what_is_read(typed: str) -> None:
    assert Content(html=escape(typed)).text == typed


def test_an_excerpt_is_one_short_line() -> None:
    assert Content(html="<b>Bus</b>\nat 8:00").excerpt == "Bus at 8:00"
    long = Content(html="word " * 40).excerpt
    assert len(long) <= 60
    assert long.endswith("…")


def test_a_long_text_looks_cut() -> None:
    assert was_cut(Content(html="a" * 4000))
    assert not was_cut(Content(html="a" * 3000))
    assert not was_cut(Content(html="a" * 4000, media=MediaKind.DOCUMENT))


def test_the_mark_changes_with_whatever_would_be_sent_otherwise() -> None:
    base = broadcast(ru="a")
    everyone = Audience()
    others = [
        broadcast(ru="b"),
        broadcast(en="a"),
        broadcast(ru="a", en="a"),
        replace(base, must_acknowledge=True),
        replace(base, contents={"ru": Content(html="a", media=MediaKind.PHOTO, file_id="f")}),
        replace(base, contents={"ru": Content(html="a", media=MediaKind.PHOTO, file_id="g")}),
        replace(base, contents={"ru": Content(html="a", media=MediaKind.DOCUMENT, file_id="f")}),
        replace(base, audience=replace(everyone, delegation_id=1)),
        replace(base, audience=replace(everyone, statuses=frozenset({Status.APPROVED}))),
        replace(base, audience=replace(everyone, statuses=frozenset({Status.APPROVED, Status.OFFERED}))),
        replace(base, audience=replace(everyone, roles=frozenset({DelegateRole.HEAD}))),
        replace(base, audience=replace(everyone, languages=frozenset(LANGUAGES))),
    ]
    marks = {one.mark for one in [base, *others]}
    assert len(marks) == len(others) + 1
    assert all(len(mark) == 8 for mark in marks)
    assert replace(base, state=BroadcastState.SCHEDULED, id=9).mark == base.mark


versions = st.dictionaries(st.sampled_from(LANGUAGES), st.sampled_from(["a", "b"]), min_size=1)


@given(versions, versions)
def test_whose_readers_get_something_else_is_exactly_known(before: dict[str, str], after: dict[str, str]) -> None:
    one, other = broadcast(**before), broadcast(**after)

    def read(made: Broadcast, language: Language) -> tuple[Language, str]:
        return made.language_for(language), made.content_for(language).html

    assert changed_languages(one, other) == {code for code in LANGUAGES if read(one, code) != read(other, code)}
    assert changed_languages(one, one) == frozenset()


@pytest.mark.parametrize(("media", "limit"), [(MediaKind.NONE, LONGEST_MESSAGE), (MediaKind.PHOTO, LONGEST_CAPTION)])
def test_the_line_about_the_language_needs_its_room(media: MediaKind, limit: int) -> None:
    fits = Content(html="x" * (limit - NOTE_ROOM), media=media, file_id="A")
    assert has_room_for_note(fits)
    assert not has_room_for_note(replace(fits, html=fits.html + "x"))
    assert not has_room_for_note(replace(fits, html="<b>x</b>" * 100))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("instead", LANGUAGES)
def test_the_line_about_the_language_fits_into_its_room(language: Language, instead: Language) -> None:
    note = Speaker(Texts(), "UTC").within(language, "UTC", LONG_AGO)("broadcast-note", language=instead)
    assert len(bare(note)) + len("\n\n") <= NOTE_ROOM
