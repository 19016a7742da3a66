"""Any bot can be served: a ten-line echo bot of aiogram, by polling and by webhook."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiogram import Bot, Dispatcher, F
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from simulator import Telegram

SHOUT = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Louder", callback_data="shout")]])


def echo_bot() -> Dispatcher:
    dispatcher = Dispatcher()

    @dispatcher.message(F.text)
    async def echo(message: Message) -> None:
        await message.answer(f"<b>{message.text}</b>", reply_markup=SHOUT)

    @dispatcher.message(F.document)
    async def give_back(message: Message) -> None:
        assert message.document
        await message.answer_document(message.document.file_id, caption=message.document.file_name)

    @dispatcher.callback_query()
    async def shout(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        await query.message.edit_text(str(query.message.text).upper())
        await query.answer("Louder!")

    return dispatcher


@asynccontextmanager
async def bot_of(telegram: Telegram) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(telegram.url))
    bot = Bot(telegram.token, session=session, default=DefaultBotProperties(parse_mode="HTML"))
    yield bot
    await session.close()


async def talk(telegram: Telegram) -> None:
    anna = telegram.person(1001, "Анна", language_code="ru")
    await anna.says("привет")
    heard = await anna.hears()
    assert (heard.html, heard.buttons) == ("<b>привет</b>", [["Louder"]])
    press = await anna.presses("Louder")
    edited = await anna.hears()
    assert (edited.text, edited.edited, edited.buttons) == ("ПРИВЕТ", True, [])
    assert await press.answered() == "Louder!"
    await anna.sends_document("list.txt", b"1\n2")
    document = (await anna.hears()).document
    assert document is not None
    assert (document.name, document.data) == ("list.txt", b"1\n2")
    await telegram.settled()
    assert telegram.record.problems() == []


async def test_an_echo_bot_by_polling(telegram: Telegram) -> None:
    async with bot_of(telegram) as bot:
        dispatcher = echo_bot()
        polling = asyncio.create_task(dispatcher.start_polling(bot, handle_signals=False, close_bot_session=False))
        await talk(telegram)
        await dispatcher.stop_polling()
        await polling


async def test_an_echo_bot_by_webhook(telegram: Telegram) -> None:
    async with bot_of(telegram) as bot:
        app = web.Application()
        SimpleRequestHandler(echo_bot(), bot, secret_token="secret").register(app, path="/hook")
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        port = runner.addresses[0][1]
        await bot.set_webhook(f"http://127.0.0.1:{port}/hook", secret_token="secret")
        await talk(telegram)
        await bot.delete_webhook()
        await runner.cleanup()


async def test_an_echo_bot_that_answers_in_the_webhook(telegram: Telegram) -> None:
    dispatcher = Dispatcher()

    @dispatcher.message()
    async def echo(message: Message) -> object:
        return message.answer(f"<i>{message.text}</i>")

    async with bot_of(telegram) as bot:
        app = web.Application()
        SimpleRequestHandler(dispatcher, bot, handle_in_background=False).register(app, path="/hook")
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        await bot.set_webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/hook")
        anna = telegram.person(1001, "Анна")
        await anna.says("hello")
        assert (await anna.hears()).html == "<i>hello</i>"
        await bot.delete_webhook()
        await runner.cleanup()
