"""The desk does not open without the keys of its database."""

from __future__ import annotations

from pydantic import SecretStr

from bot.app import App
from bot.keys import file_of_keys
from bot.service import serve
from bot.settings import Settings
from storage.sealing import new_key


async def test_the_desk_does_not_start_on_what_its_keys_do_not_open(settings: Settings) -> None:
    app = App(settings)
    await app.start()
    await app.stop()
    other = settings.model_copy(update={"data_keys": (SecretStr(new_key()),)})
    assert await serve(other) == 7
    with_both = (*other.data_keys, SecretStr(file_of_keys(settings).read_text().strip()))
    app = App(settings.model_copy(update={"data_keys": with_both}))
    await app.start()
    await app.stop()
