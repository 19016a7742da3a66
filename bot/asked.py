"""What handlers want to know of Telegram before they can go on (`handlers.files`), asked."""

from __future__ import annotations

from typing import Final

from bot.telegram import Refused, Telegram
from handlers.files import FileWanted, Found, Membership, MembersWanted, Missing, Wanted

_INSIDE: Final = frozenset({"creator", "administrator", "member"})


async def asked(telegram: Telegram, wanted: Wanted) -> Found:
    """The answer. TelegramError when there is none now; Missing when there will be none."""
    if isinstance(wanted, FileWanted):
        content = await telegram.download(wanted.file_id)
        return Missing.TOO_LARGE if content is None else content
    try:
        return await _members(telegram, wanted)
    except Refused as refused:
        if refused.code in (400, 403):  # the bot is not in the group any more
            return Missing.NOT_FETCHED
        raise


async def _members(telegram: Telegram, wanted: MembersWanted) -> Membership:
    chat = {"chat_id": wanted.chat_id}
    total = await telegram.call("getChatMemberCount", chat)
    inside = {account for account in wanted.accounts if await _is_inside(telegram, wanted.chat_id, account)}
    return Membership(frozenset(inside), int(total) - 1 if isinstance(total, int) else len(inside))


async def _is_inside(telegram: Telegram, chat_id: int, account: int) -> bool:
    try:
        member = await telegram.call("getChatMember", {"chat_id": chat_id, "user_id": account})
    except Refused as refused:
        if refused.code == 400:  # an account that Telegram does not know there
            return False
        raise
    if not isinstance(member, dict):
        return False
    return member.get("status") in _INSIDE or bool(member.get("is_member"))
