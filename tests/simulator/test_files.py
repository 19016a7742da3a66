"""Files up and down."""

import pytest

from simulator import Person, Telegram
from simulator.files import LARGEST_DOWNLOAD
from simulator.images import picture_size
from tests.simulator.conftest import Client


async def test_a_document_arrives_and_can_be_fetched_by_the_bot(call: Client, anna: Person) -> None:
    sent = await anna.sends_document("list.xlsx", b"data", "application/x", caption="the list")
    document = sent.body["document"]
    assert (document["file_name"], document["file_size"], sent.text) == ("list.xlsx", 4, "the list")
    path = (await call("getFile", file_id=document["file_id"])).result["file_path"]
    async with call.session.get(f"{call.url}/file/bot42:TEST/{path}") as response:
        assert (response.status, await response.read()) == (200, b"data")


async def test_a_file_is_fetched_only_after_get_file(call: Client) -> None:
    async with call.session.get(f"{call.url}/file/bot42:TEST/documents/file_1.txt") as response:
        assert response.status == 404


async def test_more_than_20_mib_cannot_be_fetched(call: Client, anna: Person) -> None:
    sent = await anna.sends_document("big.bin", bytes(LARGEST_DOWNLOAD + 1))
    assert (await call("getFile", file_id=sent.body["document"]["file_id"])).reason == "file is too big"


async def test_more_than_50_mb_cannot_be_sent(call: Client, anna: Person) -> None:
    sent = await call("sendDocument", chat_id=anna.id, document=("big.bin", bytes(52 * 1024 * 1024)))
    assert (sent.status, sent.error) == (413, "Request Entity Too Large")


async def test_an_empty_file_is_refused(call: Client, anna: Person) -> None:
    sent = await call("sendDocument", chat_id=anna.id, document=("a.txt", b""))
    assert sent.reason == "file must be non-empty"


async def test_a_file_id_is_used_again_instead_of_an_upload(call: Client, anna: Person, telegram: Telegram) -> None:
    first = (await call("sendDocument", chat_id=anna.id, document=("a.txt", b"x"))).result["document"]
    wang = telegram.person(1002, "丽", started=True)
    again = (await call("sendDocument", chat_id=wang.id, document=first["file_id"])).result["document"]
    assert again == first
    heard = await wang.hears()
    assert heard.document is not None
    assert heard.document.data == b"x"


async def test_a_file_id_of_nothing_or_of_another_kind_is_refused(call: Client, anna: Person, picture: bytes) -> None:
    assert (await call("sendDocument", chat_id=anna.id, document="nonsense")).status == 400
    photo = (await call("sendPhoto", chat_id=anna.id, photo=("p.png", picture))).result["photo"][-1]
    refused = await call("sendDocument", chat_id=anna.id, document=photo["file_id"])
    assert refused.reason == "can't use file of type Photo as Document"


async def test_a_photo_must_be_a_picture(call: Client, anna: Person) -> None:
    assert (await call("sendPhoto", chat_id=anna.id, photo=("p.png", b"text"))).reason == "IMAGE_PROCESS_FAILED"


@pytest.mark.parametrize(("count", "status"), [(1, 400), (2, 200), (10, 200), (11, 400)])
async def test_an_album_has_2_to_10_items(
    call: Client, telegram: Telegram, anna: Person, count: int, status: int
) -> None:
    telegram.limits.set(None)
    media = [{"type": "document", "media": f"attach://f{i}"} for i in range(count)]
    files = {f"f{i}": (f"{i}.txt", b"x") for i in range(count)}
    answer = await call("sendMediaGroup", chat_id=anna.id, media=media, **files)
    assert answer.status == status
    if status == 200:
        assert len({message["media_group_id"] for message in answer.result}) == 1
        assert len(anna.chat) == count


def test_the_size_of_a_jpeg_is_read_past_other_segments() -> None:
    segments = b"\xff\xe0\x00\x04ab" + b"\xff\xc0\x00\x0b\x08" + (30).to_bytes(2, "big") + (40).to_bytes(2, "big")
    assert picture_size(b"\xff\xd8" + segments + b"\0" * 8) == (40, 30)
    assert picture_size(b"no picture") is None
