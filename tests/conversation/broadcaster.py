"""A coordinator who writes to many: says, presses, and sees what comes of it."""

from __future__ import annotations

from dataclasses import dataclass

from delegation.broadcast import Broadcast
from delegation.delivery import State
from delegation.language import Language
from delegation.person import Person as Known
from delegation.person import Role
from simulator import CallbackPress, Heard, Person
from tests.conversation.desk import Desk

COORDINATOR = 2001
PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + (2).to_bytes(4, "big") * 2 + b"\x08\x02\0\0\0" + b"\0" * 16
"""The smallest of pictures: 2 × 2."""
LABELS: dict[Language, dict[str, str]] = {
    "ru": {
        "preview": "Предпросмотр",
        "send": "Отправить сейчас",
        "confirm": "Подтвердить",
        "ask": "Попросить подтверждение",
        "acknowledge": "Подтверждаю",
        "stop": "Остановить",
        "report": "Отчёт",
        "schedule": "Запланировать",
        "back": "Назад",
        "cancel": "Отмена",
        "audience": "Кому",
    },
    "en": {
        "preview": "Preview",
        "send": "Send now",
        "confirm": "Confirm",
        "ask": "Ask to acknowledge",
        "acknowledge": "Acknowledge",
        "stop": "Stop",
        "report": "Report",
        "schedule": "Schedule",
        "back": "Back",
        "cancel": "Cancel",
        "audience": "Audience",
    },
    "zh": {
        "preview": "预览",
        "send": "立即发送",
        "confirm": "确认",
        "ask": "要求确认",
        "acknowledge": "确认收到",
        "stop": "停止",
        "report": "报告",
        "schedule": "定时发送",
        "back": "返回",
        "cancel": "取消",
        "audience": "收件人",
    },
}


@dataclass
class Broadcaster:
    """One coordinator at one desk."""

    desk: Desk
    person: Person
    language: Language = "ru"

    @classmethod
    async def at(
        cls, desk: Desk, telegram_id: int = COORDINATOR, language: Language = "ru", delegation_id: int | None = None
    ) -> Broadcaster:
        """A coordinator who has opened the bot and was named one."""
        someone = await opened(desk, telegram_id, "Irina", language)
        await desk.grant(telegram_id, Role.COORDINATOR, delegation_id)
        await calm(desk)
        someone.forgets()
        return cls(desk, someone, language)

    async def says(self, words: str) -> Heard:
        """Say something; the last thing that was heard then."""
        await self.person.says(words)
        return await self.last()

    async def presses(self, what: str, message: Heard | None = None) -> Heard:
        """Press a button by its name in LABELS or by its label; the last message or edit that was heard then."""
        await self.person.presses(LABELS[self.language].get(what, what), message=message)
        return await self.last()

    async def pressed(self, what: str, message: Heard | None = None) -> CallbackPress:
        """Press a button and wait for what is said over the chat."""
        press = await self.person.presses(LABELS[self.language].get(what, what), message=message)
        await press.answered()
        await calm(self.desk)
        return press

    async def last(self) -> Heard:
        """What was said or changed last, when all is quiet."""
        await calm(self.desk)
        heard = await self.person.hears(0.0)
        while True:
            try:
                heard = await self.person.hears(0.0)
            except AssertionError:
                return heard

    async def writes(self, *words: str) -> Heard:
        """Begin a broadcast and say what it says: in one's own language."""
        await self.says("/broadcast")
        return await self.says(*words)

    async def confirms(self) -> Heard:
        """From the card to the question whether to send."""
        await self.presses("preview")
        return await self.presses("send")

    async def sends(self) -> Heard:
        """From the card to the last word of the message that tells how it fares."""
        await self.confirms()
        return await self.presses("confirm")

    async def broadcast(self) -> Broadcast:
        """The broadcast that was begun last."""
        async with self.desk.app.database.reading(self.desk.now) as unit:
            sent, _ = await unit.broadcasts.recent(0, 1)
            me = await unit.people.by_telegram(self.person.id)
            assert me is not None
            return max([*sent, *await unit.broadcasts.drafts_of(me.id)], key=lambda one: one.id)

    async def states(self) -> dict[State, int]:
        """How the recipients of the last broadcast fared."""
        last = await self.broadcast()
        async with self.desk.app.database.reading(self.desk.now) as unit:
            return dict(await unit.deliveries.counts(last.id))


async def opened(desk: Desk, telegram_id: int, name: str = "", language: Language = "ru") -> Person:
    """Somebody who has opened the bot."""
    someone = desk.telegram.person(telegram_id, name or None, language_code=language)
    await someone.says("/start")
    await calm(desk)
    someone.forgets()
    return someone


async def crowd(desk: Desk, number: int, first: int = 5000) -> list[Person]:
    """Many who have opened the bot, without the trouble of it."""
    people = [desk.telegram.person(first + place, f"P{first + place}", started=True) for place in range(number)]

    for someone in people:
        await desk.person(someone.id)
    return people


async def known(desk: Desk, telegram_id: int) -> Known:
    async with desk.app.database.reading(desk.now) as unit:
        person = await unit.people.by_telegram(telegram_id)
        assert person is not None
        return person


async def calm(desk: Desk) -> None:
    """Wait until nothing is on its way in either direction."""
    await desk.telegram.settled(quiet=0.02)
    await desk.app.idle()
    await desk.telegram.settled(quiet=0.02)


def texts(someone: Person) -> list[str]:
    """What the bot has said to somebody, as it stands now."""
    return [message.text for message in someone.chat if message.by_bot]
