"""The chat page in a real browser, against an echo bot."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from aiogram import Bot, Dispatcher, F, html
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
)
from aiohttp import web
from playwright.async_api import Browser, Page, expect

from simulator import Telegram
from simulator.__main__ import DEFAULT_PEOPLE, add_people

LOUDER = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Louder", callback_data="shout")]])
SHARE = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Share phone number", request_contact=True)]])


def echo_bot() -> Dispatcher:
    dispatcher = Dispatcher()

    @dispatcher.message(F.text == "phone")
    async def ask_phone(message: Message) -> None:
        await message.answer("Your phone number?", reply_markup=SHARE)

    @dispatcher.message(F.contact)
    async def thank(message: Message) -> None:
        assert message.contact
        await message.answer(f"Noted: {message.contact.phone_number}")

    @dispatcher.message(F.document)
    async def give_back(message: Message) -> None:
        assert message.document
        await message.answer_document(message.document.file_id, caption="Received.")

    @dispatcher.message(F.text)
    async def echo(message: Message) -> None:
        await message.answer(html.bold(html.quote(str(message.text))), parse_mode="HTML", reply_markup=LOUDER)

    @dispatcher.callback_query()
    async def shout(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        await query.message.edit_text(str(query.message.text).upper())
        await query.answer("Louder!")

    return dispatcher


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram(name="Echo") as running:
        add_people(running, DEFAULT_PEOPLE)
        yield running


@pytest.fixture
async def bot(telegram: Telegram) -> AsyncIterator[Bot]:
    bot = Bot(telegram.token, session=AiohttpSession(api=TelegramAPIServer.from_base(telegram.url)))
    dispatcher = echo_bot()
    polling = asyncio.create_task(dispatcher.start_polling(bot, handle_signals=False, close_bot_session=False))
    yield bot
    await dispatcher.stop_polling()
    await polling
    await bot.session.close()


@asynccontextmanager
async def opened(browser: Browser, telegram: Telegram, width: int = 1200) -> AsyncIterator[Page]:
    """The page; a fault in its script fails the test."""
    page = await browser.new_page(viewport={"width": width, "height": 800})
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    await page.goto(telegram.url + "/")
    await page.wait_for_selector("html[data-live]")
    yield page
    await page.close()
    assert faults == []


async def write(page: Page, text: str) -> None:
    await page.get_by_test_id("composer").fill(text)
    await page.get_by_test_id("composer").press("Enter")


@pytest.mark.usefixtures("bot")
async def test_a_person_writes_presses_and_sees_the_edit(browser: Browser, telegram: Telegram) -> None:
    async with opened(browser, telegram) as page:
        await page.get_by_test_id("person-1001").click()
        await page.get_by_test_id("start").click()
        answers = page.locator('[data-testid=message][data-from="bot"]')
        await expect(answers.last.get_by_test_id("text")).to_have_text("/start")
        await write(page, "привет <всем>")
        last = answers.last
        await expect(last.locator("b")).to_have_text("привет <всем>")
        await last.get_by_test_id("inline-button").click()
        await expect(page.get_by_test_id("toast")).to_have_text("Louder!")
        await expect(last.get_by_test_id("text")).to_have_text("ПРИВЕТ <ВСЕМ>")
        await expect(last.locator(".meta")).to_contain_text("edited")
        await expect(last.get_by_test_id("inline-button")).to_have_count(0)


@pytest.mark.usefixtures("bot")
async def test_files_go_there_and_back_and_a_phone_number_is_shared(
    browser: Browser, telegram: Telegram, tmp_path: Path
) -> None:
    path = tmp_path / "список.txt"
    path.write_text("1\n2\n")
    async with opened(browser, telegram) as page:
        await page.get_by_test_id("person-1002").click()
        await page.get_by_test_id("file-input").set_input_files(path)
        received = page.locator('[data-from="bot"] [data-testid=file]')
        await expect(received).to_contain_text("список.txt")
        async with page.expect_download() as downloading:
            await received.click()
        assert (await (await downloading.value).path()).read_text() == "1\n2\n"
        await write(page, "phone")
        await page.get_by_test_id("reply-button").click()
        await expect(page.get_by_test_id("contact")).to_contain_text("+8613904000102")
        await expect(page.get_by_text("Noted: +8613904000102")).to_be_visible()


async def test_commands_are_those_of_the_person(browser: Browser, telegram: Telegram, bot: Bot) -> None:
    scope = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands([BotCommand(command="events", description="Events")])
    await bot.set_my_commands([BotCommand(command="my", description="Мои заявки")], scope, "ru")
    async with opened(browser, telegram) as page:
        for person, command in (("person-1001", "/my"), ("person-1003", "/events")):
            await page.get_by_test_id(person).click()
            await page.get_by_test_id("command-menu").click()
            await expect(page.get_by_test_id("command")).to_have_count(1)
            await expect(page.get_by_test_id("command")).to_contain_text(command)
            await page.keyboard.press("Escape")
        await page.get_by_test_id("command-menu").click()
        await page.get_by_test_id("command").click()
        await expect(page.locator('[data-from="bot"]').last).to_contain_text("/events")


async def test_what_others_get_is_counted_and_what_is_deleted_vanishes(
    browser: Browser, telegram: Telegram, bot: Bot
) -> None:
    telegram.person(1003, started=True)
    async with opened(browser, telegram) as page:
        await page.get_by_test_id("person-1001").click()
        sent = await bot.send_message(1003, "You are in the delegation.")
        await bot.send_venue(1003, 41.72, 123.46, "Exhibition Centre", "Shenyang")
        await expect(page.get_by_test_id("unread-1003")).to_have_text("2")
        await page.get_by_test_id("person-1003").click()
        await expect(page.get_by_test_id("unread-1003")).to_have_count(0)
        await expect(page.get_by_test_id("venue")).to_contain_text("Exhibition Centre")
        await bot.delete_message(1003, sent.message_id)
        await expect(page.get_by_test_id("message")).to_have_count(1)


async def test_blocking_and_time(browser: Browser, telegram: Telegram, bot: Bot) -> None:
    telegram.person(1001, started=True)
    async with opened(browser, telegram) as page:
        await page.get_by_test_id("person-1001").click()
        await page.get_by_test_id("block").click()
        await expect(page.get_by_test_id("start")).to_have_text("Unblock the bot")
        assert telegram.person(1001).user.blocked
        await page.get_by_test_id("start").click()
        await expect(page.get_by_test_id("composer")).to_be_visible()
        before = telegram.clock.now()
        await page.get_by_test_id("forward-day").click()
        await expect(page.locator("#clock-note")).to_contain_text("1 day ahead")
        assert telegram.clock.now() - before >= timedelta(days=1)
        await bot.send_photo(1001, BufferedInputFile(_dot(), "dot.png"), caption="The plan")
        await expect(page.get_by_test_id("photo")).to_be_visible()
        await expect(page.get_by_test_id("date-separator")).to_have_count(1)


async def test_forward_to_the_next_reminder_says_what_arrived(
    browser: Browser, telegram: Telegram, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("simulator.next_due.GATHER", 0.01)
    telegram.person(1001, started=True)
    due = (telegram.clock.now() + timedelta(days=30)).replace(minute=0)

    async def health(_: web.BaseRequest) -> web.Response:
        return web.json_response({"next_due_at": due.isoformat()})

    async def remind() -> None:
        while telegram.clock.now() < due:  # noqa: ASYNC110 (a bot looks at its clock)
            await asyncio.sleep(0.01)
        await bot.send_message(1001, "You leave tomorrow.")

    runner = web.ServerRunner(web.Server(health), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    telegram.next_due_url = f"http://127.0.0.1:{runner.addresses[0][1]}/healthz"
    async with opened(browser, telegram) as page:
        reminder = asyncio.create_task(remind())
        await page.get_by_test_id("forward-next").click()
        await expect(page.get_by_test_id("arrival")).to_contain_text("to Анна Соколова")
        await page.get_by_test_id("arrival").get_by_role("button").click()
        await expect(page.get_by_test_id("message")).to_contain_text("You leave tomorrow.")
        await reminder
    await runner.cleanup()


@pytest.mark.usefixtures("bot")
async def test_a_telephone_shows_one_thing_at_a_time(browser: Browser, telegram: Telegram) -> None:
    async with opened(browser, telegram, width=360) as page:
        await expect(page.get_by_test_id("chat")).to_be_hidden()
        await page.get_by_test_id("person-1001").click()
        await expect(page.get_by_test_id("people")).to_be_hidden()
        await write(page, "hello")
        await expect(page.locator('[data-from="bot"]')).to_contain_text("hello")
        assert await page.evaluate("document.documentElement.scrollWidth") == 360
        await page.get_by_test_id("back").click()
        await expect(page.get_by_test_id("people")).to_be_visible()


def _dot() -> bytes:
    """A black PNG of 1 x 1."""
    return bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010800000000"
        "3a7e9b550000000a49444154789c6360000000020001e221bc33"
        "0000000049454e44ae426082"
    )
