"""`make demo` as a visitor meets it: a real browser, a whole application filled in by clicking, time moved forward.

With PICTURES naming a folder the pictures of the documentation are taken there.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from bot.demo_story import COORDINATOR, STAFF
from delegation.questions import CODES

PATIENCE = 20_000
"""Milliseconds that a click may take to have its effect on a busy machine."""


@dataclass(frozen=True)
class Told:
    """What a person of the page answers, and the words on their buttons."""

    person: int
    shenyang: str
    apply: str
    agree: str
    skip: str
    share: str
    confirm: str
    submitted: str
    answers: dict[str, str]


RUSSIAN = Told(
    person=1001,
    shenyang="Шэньян",
    apply="Подать заявку",
    agree="Согласен",
    skip="Пропустить",
    share="Отправить номер телефона",
    confirm="Подтвердить",
    submitted="заявка получена",
    answers={
        "name": "Соколова Анна Игоревна",
        "company": "ООО «Амурский мёд»",
        "position": "Директор",
        "tax_number": "7707083893",
        "email": "anna@amurmed.ru",
        "industry": "Продукты питания",
        "offers": "Мёд и кедровый орех",
        "seeks": "Торговые сети Шэньяна",
    },
)
CHINESE = Told(
    person=1002,
    shenyang="沈阳",
    apply="报名",
    agree="同意",
    skip="跳过",
    share="发送手机号码",
    confirm="确认",
    submitted="报名",
    answers={
        "name": "王丽",
        "company": "黑河北方贸易有限公司",
        "position": "总经理",
        "tax_number": "91350100M000100Y43",
        "email": "wangli@example.cn",
        "industry": "贸易",
        "offers": "跨境仓储",
        "seeks": "食品供应商",
    },
)


@pytest.fixture(scope="module")
def demo() -> Iterator[str]:
    """The address of a running demonstration."""
    command = [sys.executable, "-m", "bot", "demo", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = next((line.split("open ")[1].split()[0] for line in process.stdout if "open http" in line), None)
        assert address is not None, "the demonstration did not start"
        yield address
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0


@pytest.fixture
async def page(browser: Browser, demo: str) -> AsyncIterator[Page]:
    """The chat page; a fault in its script fails the test."""
    page = await browser.new_page(viewport={"width": 1200, "height": 860})
    page.set_default_timeout(PATIENCE)
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    await page.goto(demo)
    await page.wait_for_selector("html[data-live]")
    yield page
    await page.close()
    assert faults == []


async def picture(page: Page, name: str) -> None:
    """Take a picture for the documentation where one is asked for."""
    if folder := os.environ.get("PICTURES"):
        await page.screenshot(
            path=Path(folder) / f"{name}.png", animations="disabled", style="#toasts { visibility: hidden }"
        )


LAST = '[data-testid="message"][data-from="bot"] [data-testid="text"] >> nth=-1'


async def says(page: Page, text: str) -> None:
    await page.get_by_test_id("composer").fill(text)
    await page.get_by_test_id("composer").press("Enter")


async def shows(page: Page, text: str) -> None:
    await expect(page.locator(LAST)).to_contain_text(text, timeout=PATIENCE)


async def presses(page: Page, label: str) -> None:
    await page.get_by_test_id("inline-button").filter(has_text=label).last.click()


async def apply(page: Page, told: Told) -> None:
    """A whole application, from /start to the word that it is in."""
    await page.get_by_test_id(f"person-{told.person}").click()
    await page.get_by_test_id("start").click()
    await expect(page.get_by_test_id("inline-button").filter(has_text=told.apply).last).to_be_visible(timeout=PATIENCE)
    await presses(page, told.apply)
    await expect(page.get_by_test_id("inline-button").filter(has_text=told.agree).last).to_be_visible(timeout=PATIENCE)
    await presses(page, told.agree)
    for step, code in enumerate(CODES, start=1):
        await expect(page.locator(LAST)).to_have_text(re.compile(rf"^\D?{step}\D"), timeout=PATIENCE)
        if code == "phone":
            await page.get_by_test_id("reply-button").filter(has_text=told.share).click()
        elif code == "industry":
            await presses(page, told.answers[code])
        elif code == "brings":
            await presses(page, told.skip)
        else:
            await says(page, told.answers[code])
    await expect(page.get_by_test_id("inline-button").filter(has_text=told.confirm).last).to_be_visible(
        timeout=PATIENCE
    )
    await shows(page, told.answers["company"])
    await presses(page, told.confirm)
    await shows(page, told.submitted)


async def approve(page: Page) -> None:
    """The coordinator finds the Russian application as a card and approves it; its person is told."""
    await page.get_by_test_id("person-2001").click()
    await shows(page, RUSSIAN.answers["company"])
    await expect(page.get_by_test_id("inline-button").filter(has_text="Одобрить").first).to_be_visible(timeout=PATIENCE)
    await picture(page, "coordinator")
    await page.get_by_test_id("inline-button").get_by_text("Одобрить", exact=True).last.click()
    await shows(page, "В составе делегации")
    await page.get_by_test_id("person-1001").click()
    await shows(page, "Вы в составе делегации")


async def test_a_whole_application_is_filled_in_by_clicking_and_approved_in_russian(page: Page) -> None:
    await apply(page, RUSSIAN)
    await picture(page, "application")
    await approve(page)


async def test_a_whole_application_is_filled_in_by_clicking_in_chinese(page: Page) -> None:
    await apply(page, CHINESE)
    await picture(page, "application-zh")


async def test_time_moves_on_to_the_reminder_of_an_application_that_was_left_unfinished(page: Page) -> None:
    await page.get_by_test_id("person-1003").click()
    await page.get_by_test_id("start").click()
    await presses(page, "Apply")
    await presses(page, "I agree")
    await shows(page, "1 of 10.")
    await page.get_by_test_id("forward-next").click()
    await expect(page.get_by_test_id("arrival")).to_contain_text("James", timeout=PATIENCE)
    await expect(page.locator(LAST)).not_to_contain_text("1 of 10.", timeout=PATIENCE)
    await picture(page, "reminder")


async def at_the_ferry(page: Page, person: int) -> None:
    """Somebody opens the roll of the first leg."""
    await page.get_by_test_id(f"person-{person}").click()
    await says(page, "/rollcall")
    for label, told in (("1. Шэньян", "где собираемся"), ("1. Благовещенск – Хэйхэ", "Паром")):
        await expect(page.get_by_test_id("inline-button").filter(has_text=label).last).to_be_visible(timeout=PATIENCE)
        await presses(page, label)
        await shows(page, told)


async def test_the_roll_is_called_and_another_ones_screen_follows(page: Page) -> None:
    await at_the_ferry(page, COORDINATOR)
    await at_the_ferry(page, STAFF)
    await presses(page, "Громова Ольга")
    await presses(page, "Ковалёв Андрей")
    await shows(page, "На месте 2 из")
    await picture(page, "rollcall")
    await page.get_by_test_id(f"person-{COORDINATOR}").click()
    await shows(page, "На месте 2 из")
