"""The staff's group becomes a supergroup and has another id from then on: whoever wrote the settings need not know."""

from __future__ import annotations

import pytest

from bot.settings import Settings
from delegation.person import Role
from simulator import Group, Telegram
from simulator import Person as Anybody
from tests.conversation.desk import Desk
from tests.conversation.talk import comes_to, heard

GROUP, SUPERGROUP = -100500, -1001234567890
MOVED = "group chat was upgraded to a supergroup chat"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"staff_chat_id": GROUP})


@pytest.fixture
async def anna(desk: Desk) -> Anybody:
    return await comes_to(desk, 1001, "Анна", "ru")


@pytest.fixture
async def irina(desk: Desk) -> Anybody:
    irina = await comes_to(desk, 2001, "Ирина", "ru")
    await desk.grant(2001, Role.COORDINATOR)
    return irina


@pytest.fixture
async def group(telegram: Telegram) -> Group:
    return telegram.group(GROUP, "Staff")


async def asks(desk: Desk, anna: Anybody, question: str) -> None:
    await heard(anna, "/ask")
    await heard(anna, question)
    await desk.app.idle()


async def test_cards_go_where_the_group_went_and_are_answered_there(
    desk: Desk, telegram: Telegram, group: Group, anna: Anybody, irina: Anybody
) -> None:
    group.joins(irina)
    await asks(desk, anna, "Нужна ли виза?")
    old = await group.hears()
    supergroup = await group.migrates(SUPERGROUP, irina)
    await telegram.settled()
    await asks(desk, anna, "Нужны ли прививки?")
    card = await supergroup.hears()
    assert card.text == "Вопрос: Анна\n\nНужны ли прививки?"
    anna.forgets()
    await irina.replies(card, "Нет.", chat=supergroup)
    assert "Нет." in (await anna.hears()).text
    await desk.app.idle()
    assert [message.text for message in group.messages if message.by_bot] == [old.text]
    assert telegram.record.refusals() == []


async def test_who_was_not_told_learns_it_when_writing_there_and_knows_it_after_a_start(
    desk: Desk, telegram: Telegram, group: Group, anna: Anybody
) -> None:
    group.chat.migrated_to = SUPERGROUP
    supergroup = telegram.group(SUPERGROUP, "Staff")
    await asks(desk, anna, "Нужна ли виза?")
    assert (await supergroup.hears()).text == "Вопрос: Анна\n\nНужна ли виза?"
    [refusal] = telegram.record.refusals()
    assert MOVED in str(refusal)
    telegram.record.clear()
    await desk.app.stop()
    await desk.app.start()
    await asks(desk, anna, "Нужны ли прививки?")
    assert "Нужны ли прививки?" in (await supergroup.hears()).text
    assert telegram.record.refusals() == []
