"""What a delegate told in the real conversation stands nowhere in clear text: not in the database's files, not in the
program's log, not in what staff can export, not in the audit log."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pypdfium2
import pytest

from delegation.event import Ask
from delegation.person import Role
from tests.conversation.applicant import Applicant
from tests.conversation.delegate import FILL, answers, asks, delegate
from tests.conversation.desk import Desk
from tests.conversation.talk import comes_to, heard, shown

TYPED = (
    *("PETROVA", "ANNA", "Skip", "female", "5 April 1980", "ZEYA TOWNSHIP", "Russia"),
    *("751234567", "12.03.2022", "2032-03-12", "needs an invitation"),
    *("shared room", "Zoya Rommova", "no nuts at all", "by the train of 25 June", "Pyotr, +7 914 765-43-21"),
)
SECRETS = (
    *("751234567", "75 123456", "5 April 1980", "1980-04-05", "05.04.1980", "ZEYA TOWNSHIP"),
    *("12.03.2022", "2022-03-12", "2032-03-12", "12.03.2032", "Zoya Rommova", "no nuts at all"),
    *("the train of 25 June", "914 765-43-21", "79147654321", "page-751.pdf", "what stands on page 31"),
)
SCAN = b"%PDF-1.7\n what stands on page 31"


async def tells_everything(desk: Desk) -> Applicant:
    """A delegate answers every question there is, one of them wrong at first, and changes one later."""
    await asks(desk, *Ask)
    one, _ = await delegate(desk)
    await one.presses(FILL["en"])
    await answers(one, *TYPED[:7])
    assert "75 123456" in (await one.says("75 123456")).text
    await answers(one, *TYPED[7:10])
    await one.after(one.person.sends_document("page-751.pdf", SCAN))
    await answers(one, *TYPED[10:])
    done = await one.presses("confirm")
    assert "complete" in done.text
    assert "751234567" in " ".join(message.text for message in one.person.chat)
    return one


def found_in(content: bytes, secrets: Iterable[str] = SECRETS) -> list[str]:
    """The secrets that stand in `content`, as it is or as a library would unpack it."""
    clear = content
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            clear = b"".join(archive.read(name) for name in archive.namelist())
    elif content.startswith(b"%PDF"):
        pages = pypdfium2.PdfDocument(content)
        clear = "".join(page.get_textpage().get_text_range() for page in pages).encode()
    assert clear
    return [secret for secret in secrets if secret.encode() in clear]


def contents(folder: Path) -> dict[str, bytes]:
    """The files of a folder that hold something."""
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file() and file.stat().st_size}


async def test_nothing_stands_on_the_disk_in_the_log_or_in_the_audit_log(
    desk: Desk, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    await tells_everything(desk)
    await desk.app.idle()
    files = contents(tmp_path)
    assert {"desk.db", "desk.db-wal"} <= files.keys()
    assert found_in(files["desk.db"] + files["desk.db-wal"], ["Anna Petrova"])  # a name stands there: staff see it
    assert {name: found for name, content in files.items() if (found := found_in(content))} == {}
    said = capfd.readouterr()
    assert [secret for secret in SECRETS if secret in said.out + said.err] == []
    async with desk.app.database.reading(desk.now) as unit:
        entries, total = await unit.audit.recent(0, 500)
    assert total > 20
    rows = "\n".join(f"{entry.subject} {entry.action} {entry.before} {entry.after}" for entry in entries)
    assert "number=***4567" in rows
    assert found_in(rows.encode(), {*SECRETS, "PETROVA"}) == []


@pytest.mark.parametrize("button", ["XLSX", "CSV", "JSON", "PDF", "vCard", "Badges", "Itineraries"])
async def test_nothing_stands_in_what_staff_can_export(desk: Desk, button: str) -> None:
    await tells_everything(desk)
    pavel = await comes_to(desk, 3001, "Pavel", "en")
    await desk.grant(3001, Role.STAFF, (await desk.delegation()).id)
    screen = await heard(pavel, "/export")
    assert not {"Invitation", "Group list"} & set(screen.labels)
    file = await shown(pavel, button)
    assert file.document is not None
    assert found_in(file.document.data, ["Anna Petrova"])
    assert found_in(file.document.data) == []
