"""What a delivery says, rendered at the moment of sending, and the call that says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import structlog

from bot.clock import Clock
from bot.outbox.looks import Looks
from bot.rendering import NO_BUTTONS, Seen, keyboard, shown
from bot.telegram import Refused, Telegram, TelegramError
from bot.texts import Speaker
from delegation.delivery import Delivery
from delegation.errors import NotFound
from delegation.person import Person
from handlers.answer import Copy, Screen
from handlers.notices import Change, Commands, NeverKnown, Notices, NotYet, Removal, Said
from storage.engine import Database
from storage.unit import SqlUnit

log = structlog.get_logger()

_PLAIN: Final[dict[str, Any]] = {"parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}


class OutOfReach(Exception):
    """The recipient has blocked the bot, as far as is known: nothing is sent until they come back."""


Unsaid = OutOfReach | NotYet | NeverKnown


@dataclass(frozen=True, slots=True)
class Addressed:
    """Something to say and the chat to say it in."""

    chat_id: int
    said: Screen | Copy | Commands | Change | Removal
    language: str


class Messages:
    """Renders deliveries and speaks to Telegram."""

    def __init__(
        self,
        database: Database,
        telegram: Telegram,
        speaker: Speaker,
        notices: Notices,
        clock: Clock,
        seen: Seen,
        me: int,
        *,
        paid: bool,
    ) -> None:
        self._database = database
        self._clock = clock
        self._looks = Looks(database, clock, self._addressed)
        self._telegram = telegram
        self._speaker = speaker
        self._notices = notices
        self._seen = seen
        self._me = me
        self._paid = {"allow_paid_broadcast": True} if paid else {}

    async def render(self, delivery: Delivery) -> Addressed | None:
        """What `delivery` says by now; None when it has nobody to speak to or nothing to say any more.

        OutOfReach, and what the renderer raises: NotYet, NeverKnown.
        """
        addressed = await self._looks.render(delivery)
        if isinstance(addressed, Exception):
            raise addressed
        return addressed

    async def stop(self) -> None:
        """Render no more."""
        await self._looks.stop()

    async def _addressed(self, unit: SqlUnit, delivery: Delivery, person: Person | None) -> Addressed | Unsaid | None:
        draft = delivery.draft
        if draft.person_id is not None:
            if person is None or person.telegram_id is None:
                return None
            if not person.reachable:
                return OutOfReach("the bot is blocked")
            chat_id, words = person.telegram_id, self._speaker.to(person, unit.now)
        elif draft.chat_id is not None:
            centre = unit.centre
            chat_id, words = draft.chat_id, self._speaker.within(centre.language, centre.timezone, unit.now)
        else:
            return None
        try:
            said: Said = await self._notices[draft.topic](unit, words, person, draft.facts)
        except NotFound:
            return None
        except (NotYet, NeverKnown) as why:
            return why
        return Addressed(chat_id, said, words.language) if said is not None else None

    async def send(self, addressed: Addressed) -> int:
        """Say it; the message's id. TelegramError."""
        said, chat = addressed.said, {"chat_id": addressed.chat_id}
        if isinstance(said, Commands):
            commands = [{"command": name, "description": text} for name, text in said.commands]
            await self._telegram.call("setMyCommands", {"commands": commands, "scope": {"type": "chat", **chat}})
            return 0
        if isinstance(said, Change):
            async with self._seen.alone(addressed.chat_id, said.message_id):
                await self._change(addressed.chat_id, said.message_id, said.said)
            return 0
        if isinstance(said, Removal):
            await self._remove(addressed.chat_id, said.message_id)
            return 0
        if isinstance(said, Copy):
            method, field = ("sendPhoto", "photo") if said.media == "photo" else ("sendDocument", "document")
            body: dict[str, Any] = {field: said.file_id, "caption": said.caption, "parse_mode": "HTML"}
        else:
            method, body = "sendMessage", {"text": said.text, **_PLAIN}
            if said.reply_to is not None:
                body["reply_parameters"] = {"message_id": said.reply_to, "allow_sending_without_reply": True}
        sent = await self._telegram.call(method, {**chat, **body, **keyboard(said.rows), **self._paid})
        message_id = int(sent["message_id"]) if isinstance(sent, dict) else 0
        self._seen.note(addressed.chat_id, message_id, shown(said))
        if isinstance(said, Screen) and said.pinned:
            await self._pin(addressed.chat_id, message_id)
        return message_id

    async def _pin(self, chat_id: int, message_id: int) -> None:
        """Pin it, in silence, where the bot may: what was sent stays sent, whatever comes of this."""
        try:
            member = await self._telegram.call("getChatMember", {"chat_id": chat_id, "user_id": self._me})
            if isinstance(member, dict) and member.get("status") == "administrator":
                pin = {"chat_id": chat_id, "message_id": message_id, "disable_notification": True}
                await self._telegram.call("pinChatMessage", pin)
        except TelegramError as error:
            log.info("a card was not pinned", reason=str(error))

    def shows(self, addressed: Addressed, message_id: int | None) -> bool:
        """Whether that message is known to say this already."""
        if message_id is None or not isinstance(addressed.said, Screen | Copy):
            return False
        return self._seen.same(addressed.chat_id, message_id, shown(addressed.said))

    async def edit(self, delivery: Delivery, addressed: Addressed) -> bool:
        """Make the message that was sent say `addressed`, or what it should say instead when it was turned to
        something else meanwhile; False when there is nothing to do (any more). TelegramError."""
        if isinstance(addressed.said, Commands):
            await self.send(addressed)
            return True
        if delivery.message_id is None:
            return False
        async with self._seen.alone(addressed.chat_id, delivery.message_id):
            async with self._database.reading(self._clock.now()) as unit:
                kept = await unit.deliveries.by_key(delivery.draft.key)
            if kept is None or kept.message_id != delivery.message_id:
                return False
            if kept.draft.facts == delivery.draft.facts:
                return await self._edit(addressed, delivery.message_id)
            turned = await self.render(kept)
            return turned is not None and await self._edit(turned, delivery.message_id)

    async def _edit(self, addressed: Addressed, message_id: int) -> bool:
        said = addressed.said
        if not isinstance(said, Screen | Copy):
            raise TypeError(f"{type(said).__name__} is no message")
        if self._seen.same(addressed.chat_id, message_id, shown(said)):
            return False
        await self._change(addressed.chat_id, message_id, said)
        return True

    async def _change(self, chat_id: int, message_id: int, said: Screen | Copy) -> None:
        if isinstance(said, Copy):
            method, words = "editMessageCaption", {"caption": said.caption, "parse_mode": "HTML"}
        else:
            method, words = "editMessageText", {"text": said.text, **_PLAIN}
        # Noted before it is done: the person may press a button of it at this moment.
        self._seen.note(chat_id, message_id, shown(said))
        place = {"chat_id": chat_id, "message_id": message_id}
        try:
            await self._telegram.call(method, {"reply_markup": NO_BUTTONS, **place, **words, **keyboard(said.rows)})
        except TelegramError:
            self._seen.forget(chat_id, message_id)
            raise

    async def _remove(self, chat_id: int, message_id: int) -> None:
        self._seen.forget(chat_id, message_id)
        try:
            await self._telegram.call("deleteMessage", {"chat_id": chat_id, "message_id": message_id})
        except Refused as refused:
            # Whoever deleted it themselves does not have it either.
            if "message to delete not found" not in refused.description:
                raise
