"""Lists of events within a button's 64 bytes."""

from __future__ import annotations

import random

import pytest

from handlers.answer import MAX_CALLBACK_BYTES
from handlers.editing.keyboards import PublishEvents, packed, unpacked


def test_ids_come_back_as_they_were() -> None:
    for ids in ([], [7], [3, 4, 5], [1, 3, 4, 9, 10, 11, 200]):
        assert unpacked(packed(ids)) == ids


def test_any_list_fits_into_a_button() -> None:
    chance = random.Random(2018)
    for _ in range(200):
        ids = sorted(chance.sample(range(1, 10**6), chance.randint(0, 60)))
        data = PublishEvents(event=max(ids, default=0), among=packed(ids)).pack()
        assert len(data.encode()) <= MAX_CALLBACK_BYTES
        assert unpacked(packed(ids)) == ids[: len(unpacked(packed(ids)))]


@pytest.mark.parametrize("forged", ["", "x", "1~", "~3", "-1", "1..2", "1~99999999999", "9" * 40])
def test_what_was_not_written_so_is_not_read(forged: str) -> None:
    assert len(unpacked(forged)) <= 2


def test_a_forged_run_is_bounded() -> None:
    assert len(unpacked("1~9999.2~9999")) == 200
