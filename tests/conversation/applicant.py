"""Somebody who applies: says, presses, and hears the screen that comes of it, in one of three languages."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass
from typing import Any

from bot.app import App
from delegation.application import Application
from delegation.language import Language
from simulator import Heard, Telegram
from simulator import Person as Anybody
from tests.conversation.desk import Desk

LABELS: dict[Language, dict[str, str]] = {
    "ru": {
        "agree": "Согласен",
        "skip": "Пропустить",
        "confirm": "Подтвердить",
        "change": "Изменить",
        "back": "Назад",
        "cancel": "Отмена",
        "next": "Далее",
        "share": "Отправить номер телефона",
        "trade": "Торговля",
        "withdraw": "Отозвать",
    },
    "en": {
        "agree": "I agree",
        "skip": "Skip",
        "confirm": "Confirm",
        "change": "Change",
        "back": "Back",
        "cancel": "Cancel",
        "next": "Next",
        "share": "Share phone number",
        "trade": "Trade",
        "withdraw": "Withdraw",
    },
    "zh": {
        "agree": "同意",
        "skip": "跳过",
        "confirm": "确认",
        "change": "修改",
        "back": "返回",
        "cancel": "取消",
        "next": "下一步",
        "share": "发送手机号码",
        "trade": "贸易",
        "withdraw": "撤回",
    },
}

TOLD: dict[Language, dict[str, str]] = {
    "ru": {
        "name": "Петрова Анна Сергеевна",
        "company": "ООО «Амурский лес»",
        "position": "директор",
        "tax_number": "7707083893",
        "email": "anna@les.ru",
        "offers": "пиломатериалы",
    },
    "en": {
        "name": "Anna Petrova",
        "company": "Amur Timber Ltd",
        "position": "Director",
        "tax_number": "7707083893",
        "email": "anna@les.ru",
        "offers": "sawn timber",
    },
    "zh": {
        "name": "王建国",
        "company": "沈阳北方贸易有限公司",
        "position": "外贸部经理",
        "tax_number": "91350100M000100Y43",
        "email": "wang@example.cn",
        "offers": "锯材",
    },
}
PHONES: dict[Language, str] = {"ru": "+79141234567", "en": "+79141234568", "zh": "+8613912345678"}


@dataclass
class Applicant:
    """One person at the desk. `toast` is what the last pressed button said over the chat."""

    app: App
    telegram: Telegram
    person: Anybody
    language: Language = "en"
    toast: str = ""

    @classmethod
    def at(cls, app: App, telegram: Telegram, number: int = 1001, language: Language = "en") -> Applicant:
        names = {"ru": "Анна", "en": "Anna", "zh": "建国"}
        person = telegram.person(number, names[language], language_code=language, phone=PHONES[language])
        return cls(app, telegram, person, language)

    def label(self, name: str) -> str:
        """The words on a button in the person's language; what is no name of one as it is."""
        return LABELS[self.language].get(name, name)

    async def says(self, words: str) -> Heard:
        return await self.after(self.person.says(words))

    async def taps(self, name: str) -> Heard:
        return await self.after(self.person.taps(self.label(name)))

    async def presses(self, name: str, message: Heard | None = None) -> Heard:
        """Press; the screen that comes of it, or the one that stays."""
        before = message or self.screen
        self.person.forgets()
        press = await self.person.presses(self.label(name), message=message)
        self.toast = await press.answered()
        return await self._heard() or before

    async def after(self, doing: Awaitable[Any]) -> Heard:
        """The screen that comes of what is done."""
        self.person.forgets()
        await doing
        first = await self.person.hears()
        return await self._heard() or first

    async def presses_twice(self, message: Heard, label: str) -> list[str]:
        """Two taps before the bot can answer the first; what each was told over the chat."""
        data = str(message.button(self.label(label))["callback_data"])
        both = [await self.person.presses_data(message, data) for _ in range(2)]
        told = [await press.answered() for press in both]
        await self.calm()
        return told

    async def calm(self) -> None:
        """Return when nothing is on its way."""
        await self.telegram.settled(quiet=0.02)
        await self.app.idle()

    @property
    def screen(self) -> Heard:
        """The newest message of the bot's."""
        return [message for message in self.person.chat if message.by_bot][-1]

    async def _heard(self) -> Heard | None:
        """The last of what was said, when all is said."""
        await self.calm()
        last = None
        while True:
            try:
                last = await self.person.hears(0)
            except AssertionError:
                return last

    async def enters(self, delegation: str = "1.") -> Heard:
        """Come to the consent of the delegation in that place of the list."""
        await self.says("/apply")
        return await self.presses(delegation)

    async def answers(self, first: str = "name", last: str = "brings") -> Heard:
        """Answer everything from one question to another, by typing and pressing."""
        codes = ("name", "company", "position", "tax_number", "phone", "email", "industry", "offers", "seeks", "brings")
        heard = self.screen
        for code in codes[codes.index(first) : codes.index(last) + 1]:
            if code == "phone":
                heard = await (self.taps("share") if self.person.keyboard else self.says("+7 914 765-43-21"))
            elif code == "industry":
                heard = await self.presses("trade")
            elif code in {"seeks", "brings"}:
                heard = await self.presses("skip")
            else:
                heard = await self.says(TOLD[self.language][code])
        return heard

    async def applies(self, delegation: str = "1.") -> Heard:
        """A whole application, from `/apply` to what comes of it."""
        await self.enters(delegation)
        await self.presses("agree")
        await self.answers()
        return await self.presses("confirm")


async def applications_of(app: App, telegram_id: int) -> list[Application]:
    """Everything that this person filled in, oldest first."""
    async with app.database.reading(app.clock.now()) as unit:
        person = await unit.people.by_telegram(telegram_id)
        assert person is not None
        return (await unit.applications.registered_by(person.id))[::-1]


async def audited(app: App, action: str) -> list[str]:
    """What the audit log holds of one kind: what was before and after."""
    async with app.database.reading(app.clock.now()) as unit:
        entries, _ = await unit.audit.recent(0, 100, action)
        return [f"{entry.before} -> {entry.after}" for entry in entries]


async def planned(desk: Desk, prefix: str) -> int:
    """How many reminders with that key are pending (and are then taken away)."""
    return await desk.app.writer.do(lambda unit: unit.deliveries.cancel(scope=prefix))
