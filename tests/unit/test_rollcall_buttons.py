"""The roll call's buttons fit into 64 bytes, whatever they speak of."""

from __future__ import annotations

import pytest
from aiogram.filters.callback_data import CallbackData

from handlers.answer import MAX_CALLBACK_BYTES
from handlers.rollcall import keyboards as keys
from handlers.rollcall.screens import DENSE

FAR = 99_999_999
STAGE = f"item{FAR}"


@pytest.mark.parametrize(
    "button",
    [
        keys.Rolls(page=999),
        keys.OpenTrip(delegation=FAR, page=999),
        keys.OpenRoll(delegation=FAR, stage=STAGE, page=999, show=keys.Show.CALL),
        keys.OpenPerson(application=FAR, stage=STAGE, page=999, show=keys.Show.CALL),
        keys.Present(application=FAR, stage=STAGE, page=999, show=keys.Show.CALL, card=True),
        keys.Absent(application=FAR, stage=STAGE, page=999, show=keys.Show.CALL),
        keys.SearchRoll(delegation=FAR, stage=STAGE),
        keys.AtAnother(application=FAR, instead=STAGE, page=999),
        keys.CheckIn(application=FAR, stage=STAGE, instead=STAGE),
        keys.OpenClosing(delegation=FAR, page=999),
        keys.WasThere(application=FAR, page=999),
        keys.CloseTrip(delegation=FAR, attended=9999, absent=9999),
    ],
    ids=lambda button: type(button).__name__,
)
def test_every_button_fits_and_means_the_same_when_it_is_pressed(button: CallbackData) -> None:
    packed = button.pack()
    assert len(packed.encode()) <= MAX_CALLBACK_BYTES
    assert type(button).unpack(packed) == button


def test_a_screen_has_room_for_its_names_and_everything_around_them() -> None:
    assert DENSE + 8 < 100
