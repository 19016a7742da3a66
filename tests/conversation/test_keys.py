"""Keys of a running desk: it does not open without them, and goes on while they are changed."""

from __future__ import annotations

import asyncio

from pydantic import SecretStr

from bot.app import App
from bot.keys import file_of_keys
from bot.service import serve
from bot.settings import Settings
from bot.storing import renew_keys
from simulator import Telegram
from storage.sealing import new_key
from storage.seals import Tally
from tests.conversation.conftest import FAST
from tests.conversation.delegate import FILL, TOLD, answers, delegate, passport_of
from tests.conversation.desk import Desk


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


async def test_a_key_is_changed_beside_a_desk_that_is_talking(telegram: Telegram, settings: Settings) -> None:
    old, key = SecretStr(new_key()), SecretStr(new_key())
    both = settings.model_copy(update={"data_keys": (key, old)})
    first = await opened(telegram, settings.model_copy(update={"data_keys": (old,)}))
    one, application = await delegate(first)
    await one.presses(FILL["en"])
    await answers(one, *TOLD["en"][:4])
    await first.app.stop()
    desk = await opened(telegram, both)
    one.app = desk.app
    found, _ = await asyncio.gather(renew_keys(both), answers(one, *TOLD["en"][4:]))
    assert found.older >= 1
    assert found.lost == 0
    assert await renew_keys(both) == Tally(fresh=(await renew_keys(both)).fresh)
    await desk.app.stop()
    desk = await opened(telegram, settings.model_copy(update={"data_keys": (key,)}))
    assert (await passport_of(desk, application)).number == "751234567"
    await desk.app.stop()


async def opened(telegram: Telegram, settings: Settings) -> Desk:
    app = App(settings, limits=FAST)
    await app.start()
    return await Desk.open(app, telegram)
