"""What may be sent as a scan of a passport."""

from __future__ import annotations

from contextlib import nullcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.errors import BadAnswer
from delegation.scans import Sent, check_scan


@pytest.mark.parametrize(
    ("content", "mime"),
    [
        (b"%PDF-1.7", "application/pdf"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
    ],
)
def test_a_picture_or_pdf_is_known_by_its_beginning(content: bytes, mime: str) -> None:
    assert check_scan(Sent(name="passport.exe", content=content)) == mime


@pytest.mark.parametrize(
    ("content", "key"), [(b"", "bad-scan-empty"), (b"MZ", "bad-scan-kind"), (b"%PD", "bad-scan-kind")]
)
def test_what_is_neither_is_refused_whatever_it_is_called(content: bytes, key: str) -> None:
    with pytest.raises(BadAnswer) as refused:
        check_scan(Sent(name="passport.pdf", content=content))
    assert refused.value.key == key


@given(st.binary(min_size=1, max_size=20))
def test_only_what_begins_as_a_picture_or_pdf_is_taken(content: bytes) -> None:
    known = content.startswith((b"%PDF-", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"))
    with nullcontext() if known else pytest.raises(BadAnswer):
        check_scan(Sent(name="", content=content))
