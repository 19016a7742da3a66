"""The command menu that everybody sees before the desk knows them: per language, the entrepreneur's commands."""

from __future__ import annotations

from datetime import datetime

from bot.telegram import Telegram
from bot.texts import Speaker
from delegation.language import LANGUAGES, Language
from delegation.person import Role
from handlers.commands import commands_for


async def announce_commands(telegram: Telegram, speaker: Speaker, default: Language, now: datetime) -> None:
    """Tell Telegram the menus; who speaks none of the languages gets the one in `default`.

    People with a role get one of their own when it is given (`Commands`).
    """
    for language in LANGUAGES:
        words = speaker.within(language, speaker.home_timezone, now)
        names = commands_for(Role.ENTREPRENEUR)
        commands = [{"command": name, "description": words.plain(f"command-{name}")} for name in names]
        scope = {"scope": {"type": "all_private_chats"}}
        await telegram.call("setMyCommands", {"commands": commands, **scope, "language_code": language})
        if language == default:
            await telegram.call("setMyCommands", {"commands": commands, **scope})
