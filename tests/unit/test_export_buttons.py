"""Whatever is chosen in `/export` fits into a button and comes back from it."""

import pytest
from aiogram.filters.callback_data import CallbackData

from delegation.form_headers import HEADERS
from delegation.lists import ListKind
from exports.registry import FORMATS
from handlers.answer import MAX_CALLBACK_BYTES
from handlers.export import keyboards as keys

FAR = 99_999_999
INVITATION = ListKind.INVITATION
FIELD = max(HEADERS, key=len)
FORM = max(FORMATS, key=len)


@pytest.mark.parametrize(
    "button",
    [
        keys.Export(delegation=FAR, everybody=True, kind=INVITATION, language="zh"),
        keys.Export(delegation=FAR),
        keys.ExportFile(delegation=FAR, form=FORM, language="zh", everybody=True, kind=INVITATION),
        keys.MarkSent(delegation=FAR, kind=INVITATION, form=FAR, language="zh", mark="0" * 8),
        keys.Versions(delegation=FAR, page=999),
        keys.TakeBack(version=FAR, sure=True),
        keys.OpenVersion(version=FAR, language="zh"),
        keys.VersionFile(version=FAR, form=FORM, language="zh"),
        keys.Facts(delegation=FAR, kind=INVITATION, language="zh"),
        keys.AskFact(delegation=FAR, kind=INVITATION, language="zh", code="entry_place"),
        keys.UnsayFact(delegation=FAR, kind=INVITATION, language="zh", code="entry_place"),
        keys.OpenForm(delegation=FAR, form=FAR, language="zh"),
        keys.FormColumn(delegation=FAR, form=FAR, column=50),
        keys.FormField(delegation=FAR, form=FAR, column=50, code=FIELD),
        keys.FillForm(delegation=FAR, form=FAR, language="zh"),
    ],
    ids=lambda button: type(button).__name__,
)
def test_every_choice_fits_into_its_button(button: CallbackData) -> None:
    packed = button.pack()
    assert len(packed.encode()) <= MAX_CALLBACK_BYTES
    assert type(button).unpack(packed) == button
