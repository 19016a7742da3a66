"""The text of a message: limits, cleaning, what Telegram finds by itself."""

import pytest

from simulator import Person
from tests.simulator.conftest import Client


async def test_a_text_of_4096_characters_passes_and_one_more_does_not(call: Client, anna: Person) -> None:
    assert (await call.send(anna.id, "я" * 4096)).status == 200
    assert (await call.send(anna.id, "я" * 4097)).reason == "message is too long"


async def test_length_is_counted_after_markup(call: Client, anna: Person) -> None:
    assert (await call.send(anna.id, f"<b>{'a' * 4096}</b>", parse_mode="HTML")).status == 200


@pytest.mark.parametrize("blank", ["", " ", "\n\n", "\u200b", "\u2060 \ufeff"])
async def test_a_text_of_nothing_is_refused(call: Client, anna: Person, blank: str) -> None:
    expected = "text must be non-empty" if blank else "message text is empty"
    assert (await call.send(anna.id, blank)).reason == expected


async def test_more_than_32768_raw_bytes_are_refused_before_anything_else(call: Client, anna: Person) -> None:
    assert (await call.send(anna.id, "я" * 16_385)).reason == "text is too long"


async def test_control_characters_become_spaces_and_some_vanish(call: Client, anna: Person) -> None:
    sent = (await call.send(anna.id, " a\tb\r\nc\u202ed\x01e ")).result
    assert sent["text"] == "a b\ncd e"


async def test_entities_move_with_what_vanishes(call: Client, anna: Person) -> None:
    sent = (await call.send(anna.id, "\n a\u2028<b>\rbold</b> ", parse_mode="HTML")).result
    assert sent["text"] == "abold"
    assert sent["entities"] == [{"type": "bold", "offset": 1, "length": 4}]


async def test_wrong_markup_says_where(call: Client, anna: Person) -> None:
    refused = await call.send(anna.id, "a<br>b", parse_mode="html")
    assert refused.reason == 'can\'t parse entities: Unsupported start tag "br" at byte offset 1'


async def test_only_html_is_spoken_here(call: Client, anna: Person) -> None:
    assert (await call.send(anna.id, "*a*", parse_mode="Markdown")).reason == "unsupported parse_mode"


async def test_at_most_100_entities_are_kept(call: Client, anna: Person) -> None:
    sent = (await call.send(anna.id, "<b>a</b> " * 120, parse_mode="HTML")).result
    assert len(sent["entities"]) == 100


async def test_entities_given_as_a_list_are_kept_if_they_fit(call: Client, anna: Person) -> None:
    marks = [{"type": "bold", "offset": 0, "length": 2}, {"type": "bold", "offset": 90, "length": 2}]
    assert (await call.send(anna.id, "abc", entities=marks)).result["entities"] == marks[:1]


async def test_a_mentioned_person_comes_with_their_account(call: Client, anna: Person) -> None:
    text = '<a href="tg://user?id=1001">Anna</a> <a href="tg://user?id=9">nobody</a>'
    sent = (await call.send(anna.id, text, parse_mode="HTML")).result
    assert [(e["type"], e["user"]["id"]) for e in sent["entities"]] == [("text_mention", 1001)]


async def test_what_a_person_types_gets_entities_too(anna: Person) -> None:
    said = await anna.says("/start abc, see https://example.org/a. or @somebody a@b.org #tag 1/2")
    kinds = [(e["type"], e["offset"], e["length"]) for e in said.body["entities"]]
    assert kinds == [
        ("bot_command", 0, 6),
        ("url", 16, 21),
        ("mention", 42, 9),
        ("email", 52, 7),
        ("hashtag", 60, 4),
    ]


async def test_a_caption_has_1024_characters(call: Client, anna: Person) -> None:
    document = ("a.txt", b"x")
    sent = await call("sendDocument", chat_id=anna.id, document=document, caption="я" * 1024)
    assert sent.result["caption"] == "я" * 1024
    refused = await call("sendDocument", chat_id=anna.id, document=document, caption="я" * 1025)
    assert refused.reason == "message caption is too long"
