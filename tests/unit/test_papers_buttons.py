"""Buttons of papers fit into what Telegram takes; a proposal too long for one is typed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from delegation.latin import LATIN_LIMIT
from delegation.sheet import PASSPORT_CODES, TRAVEL_CODES
from handlers.answer import MAX_CALLBACK_BYTES
from handlers.documents.keyboards import Choose, choose

LARGEST = 99_999_999
LATIN = st.text(alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ '-", min_size=1, max_size=LATIN_LIMIT)


@given(st.sampled_from(PASSPORT_CODES + TRAVEL_CODES), LATIN | st.text(alphabet="王建国", min_size=1, max_size=15))
def test_a_button_with_an_answer_fits_or_is_left_out(code: str, answer: str) -> None:
    data = choose(LARGEST, code, answer)
    assert len(data.encode()) <= MAX_CALLBACK_BYTES
    if data:
        assert Choose.unpack(data).choice == answer


def test_common_names_have_their_button() -> None:
    assert choose(LARGEST, "given_names", "KONSTANTIN ALEKSANDROVICH") != ""
    assert choose(LARGEST, "han", "欧阳娜娜") != ""
