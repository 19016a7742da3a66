"""Delegates who tell their papers."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from delegation.application import Application
from delegation.documents import Passport, Travel
from delegation.event import Ask
from delegation.language import Language
from simulator import Heard
from tests.conversation.applicant import Applicant
from tests.conversation.crowd import applicant, approve
from tests.conversation.desk import Desk

NAMES: Final[dict[Language, str]] = {"ru": "Петрова Анна Сергеевна", "en": "Anna Petrova", "zh": "王建国"}
TOLD: Final[dict[Language, tuple[str, ...]]] = {
    "ru": (
        *("PETROVA", "ANNA", "Пропустить", "женский", "5 апреля 1980", "AMURSKAYA OBL.", "Россия", "75 1234567"),
        *("12.03.2022", "12.03.2032", "нужно приглашение"),
    ),
    "en": (
        *("PETROVA", "ANNA", "Skip", "female", "5 April 1980", "AMURSKAYA OBL.", "Russia", "751234567"),
        *("12.03.2022", "2032-03-12", "needs an invitation"),
    ),
    "zh": (
        *("WANG", "JIANGUO", "王建国", "男", "1980年4月5日", "辽宁", "中国", "E12345678"),
        *("2022-03-12", "2032年3月11日", "需要邀请函"),
    ),
}
"""What is told of a passport and a visa, pressed where a button says it, else typed."""
FILL: Final[dict[Language, str]] = {"ru": "Заполнить документы", "en": "Fill in documents", "zh": "填写证件资料"}
PAPERS: Final[dict[Language, str]] = {"ru": "Документы", "en": "Documents", "zh": "证件资料"}


async def delegate(desk: Desk, number: int = 1001, language: Language = "en") -> tuple[Applicant, Application]:
    """Somebody who was just approved."""
    person, application = await applicant(desk, number, NAMES[language], language)
    await approve(desk, application)
    return Applicant(desk.app, desk.telegram, person, language), application


async def asks(desk: Desk, *asked: Ask, code: str = "amur-to-smetc") -> None:
    """Have a delegation ask exactly this of its delegates."""
    event = await desk.event()
    changed = tuple(replace(one, asks=frozenset(asked)) if one.code == code else one for one in event.delegations)
    await desk.app.writer.do(lambda unit: unit.events.save(replace(event, delegations=changed)))


async def answers(one: Applicant, *told: str) -> Heard:
    """Answer one question after the other."""
    heard = one.screen
    for answer in told:
        heard = await (one.presses(answer) if answer in heard.labels else one.says(answer))
    return heard


async def tells(one: Applicant) -> Heard:
    """Everything that the notice of the approval asks for, up to what is left to confirm."""
    await one.presses(FILL[one.language])
    return await answers(one, *TOLD[one.language])


async def passport_of(desk: Desk, application: Application) -> Passport:
    async with desk.app.database.reading(desk.now) as unit:
        return await unit.papers.passport(application.person_id)


async def travel_of(desk: Desk, application: Application) -> Travel:
    async with desk.app.database.reading(desk.now) as unit:
        return await unit.papers.travel(application.id)


async def scans_of(desk: Desk, application: Application) -> int:
    """How many pictures of the passport are kept."""
    async with desk.app.database.reading(desk.now) as unit:
        return len(await unit.papers.scans(application.person_id))
