"""Many people who fill in the form at once, each by what their chat shows, whatever happens to the bot meanwhile."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass

from simulator import Person as Anybody
from simulator import Telegram

PATIENCE = 300.0
"""Seconds for an answer: the bot may be starting again."""
STEP = re.compile(r"^(\d+) of (\d+)\. ")
SKIPPED = 4
"""The tax number, which these people skip by its button."""


def answers_of(number: int) -> dict[int, str]:
    """What person `number` answers to each step; nobody else's answers look like these."""
    return {
        1: f"Ivan Petrov{chr(97 + number % 26)}",
        2: f"Company {number}",
        3: f"Director {number}",
        5: f"+7914555{number:04}",
        6: f"person{number}@example.com",
        7: f"Industry {number}",
        8: f"Offers {number}",
        9: f"Seeks {number}",
        10: f"Brings {number}",
    }


@dataclass
class Applicant:
    """One of the crowd. `until` is the step before which they put the phone away; None: they go to the end."""

    person: Anybody
    number: int
    until: int | None = None
    _shown: str = ""
    """What was sent or edited last. A screen that a kill doubled stands below the one that was edited since."""

    async def walk(self) -> None:
        """From /apply to where this person means to get."""
        await self.person.says("/start")
        await self._sees(bool)
        await self.person.says("/apply")
        seen = ""
        while True:
            seen = await self._moves_on_from(seen)
            if seen == "done" or (seen.isdigit() and int(seen) == self.until):
                return
            await self._act(seen)

    async def _act(self, standing: str) -> None:
        match standing:
            case "choose":
                await self.person.presses("Shenyang")
            case "consent":
                await self.person.presses("I agree")
            case "summary":
                await self.person.presses("Confirm")
            case step if int(step) == SKIPPED:
                await self.person.presses("Skip")
            case step:
                await self.person.says(answers_of(self.number)[int(step)])

    async def _moves_on_from(self, seen: str) -> str:
        await self._sees(lambda text: _standing(text) not in ("", seen))
        return _standing(self._shown)

    async def _sees(self, wanted: Callable[[str], bool]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not wanted(self._shown):
                self._shown = (await self.person.hears(PATIENCE)).text


def _standing(text: str) -> str:
    """Where a form stands by what it shows: the number of the question, or the name of another screen."""
    if found := STEP.match(text):
        return found[1]
    for name, start in (
        ("choose", "Which delegation"),
        ("consent", "First, your consent"),
        ("summary", "Everything is filled in"),
        ("done", "Your application"),
        ("done", "All seats are taken"),
    ):
        if text.startswith(start):
            return name
    return ""


def crowd(telegram: Telegram, number: int) -> list[Applicant]:
    """`number` people: every third goes to the end, the others stop at a step of their own."""
    return [
        Applicant(telegram.person(5000 + n, f"Applicant{n}", language_code="en"), n, None if n % 3 == 0 else 2 + n % 9)
        for n in range(number)
    ]
