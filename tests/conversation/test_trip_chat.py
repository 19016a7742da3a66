"""A delegation's own group: linked from within it, a card that follows, legs that are announced, members against the
roster, and nothing personal."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from delegation.desk import editing
from delegation.language import Language
from delegation.person import Role
from simulator import Group, Telegram
from simulator import Person as Anybody
from tests.conversation.crowd import applicant, approve, colleague_of
from tests.conversation.desk import Desk
from tests.conversation.talk import comes_to, heard, shown

GROUP = -100600


@pytest.fixture
async def irina(desk: Desk) -> Anybody:
    irina = await comes_to(desk, 2001, "Ирина", "ru")
    await desk.grant(2001, Role.COORDINATOR, (await desk.delegation()).id)
    return irina


@pytest.fixture
def group(telegram: Telegram, irina: Anybody) -> Group:
    return telegram.group(GROUP, "Шэньян 2018", [irina], bot_status="administrator")


async def link(desk: Desk, irina: Anybody, group: Group) -> None:
    await irina.says("/link", chat=group)
    await settle(desk)


async def settle(desk: Desk) -> None:
    """Return when everything is heard and said."""
    await desk.telegram.settled()
    await desk.app.idle()


def said(group: Group) -> list[str]:
    """What the bot says in the group, as it stands."""
    return [one.text for one in group.messages if one.by_bot]


async def test_a_coordinator_links_a_group_and_its_card_is_pinned(desk: Desk, irina: Anybody, group: Group) -> None:
    await link(desk, irina, group)
    answered, card = said(group)
    assert answered.startswith("Теперь это группа делегации.\nДесятая технологическая конференция")
    title, when = card.splitlines()[:2]
    assert title.startswith("Десятая технологическая конференция")
    assert title not in when
    assert when.endswith(", Шэньян")
    assert "Дорога:\nБлаговещенск – Хэйхэ, паром." in card
    assert "Программа:" in card
    assert "Церемония открытия" in card
    [message] = [one for one in group.messages if one.text == card]
    assert group.pinned == [message.id]
    assert message.labels == ["Открыть бота"]
    async with desk.app.database.reading(desk.now) as unit:
        entries, _ = await unit.audit.recent(0, 1, "delegation.")
    assert (entries[0].action, entries[0].after) == ("delegation.link", "Шэньян 2018")


async def test_the_card_follows_a_change_and_a_cancellation(desk: Desk, irina: Anybody, group: Group) -> None:
    await link(desk, irina, group)
    before = len(group.messages)
    await comes_to(desk, 900, "Chief", "en")
    event, chief = await desk.event(), await desk.grant(900, Role.ADMINISTRATOR)
    legs = (replace(event.delegations[0].legs[0], gather="Автовокзал"), *event.delegations[0].legs[1:])
    changed = replace(event, delegations=(replace(event.delegations[0], legs=legs), *event.delegations[1:]))
    await desk.app.writer.do(lambda unit: editing.keep(unit, chief.id, event, changed))
    await desk.app.idle()
    assert "Автовокзал" in said(group)[-1]
    await desk.app.writer.do(lambda unit: editing.cancel(unit, chief, event.id))
    await desk.app.idle()
    assert "⚠️ Событие отменено." in said(group)[-1]
    assert len(group.messages) == before, "edited in place"


async def test_legs_are_announced_once_the_day_before_and_hours_before(
    desk: Desk, irina: Anybody, group: Group
) -> None:
    await link(desk, irina, group)
    first = min((await desk.delegation()).legs, key=lambda leg: leg.departs)
    before = len(said(group))
    await desk.forward(first.departs - timedelta(hours=13, minutes=30) - desk.now)
    [eve] = said(group)[before:]
    assert eve.startswith("Завтра делегация выезжает.\n")
    assert "8:00 в Благовещенске" in eve
    await desk.forward(timedelta(hours=11))
    soon = said(group)[-1]
    assert soon.startswith("Делегация выезжает в 8:00")
    await desk.forward(timedelta(hours=3))
    assert [text for text in said(group)[before:] if "8:00" in text] == [eve, soon]


async def test_members_are_held_against_the_roster_in_private_only(desk: Desk, irina: Anybody, group: Group) -> None:
    inside, first = await applicant(desk, 1001, "Anna")
    _, second = await applicant(desk, 1002, "Boris")
    third = await colleague_of(desk, 1001, "Vera")
    await approve(desk, first, second, third)
    group.joins(inside)
    await link(desk, irina, group)
    await heard(irina, "/link")
    await shown(irina, "Шэньян 2018")
    found = await shown(irina, "Сверить с составом")
    assert found.text == (
        "В группе 1 из 3 делегатов.\nГруппа: Шэньян 2018\nОстальных участников группы: 1.\n\n"
        "Нет в группе:\n• Boris\n\nБез Telegram:\n• Vera"
    )
    assert [text for text in said(group) if "Boris" in text or "Anna" in text] == []


async def test_a_stranger_cannot_link_and_the_refusal_is_kept(desk: Desk, irina: Anybody, group: Group) -> None:
    anna = await comes_to(desk, 1001, "Anna", "en")
    group.joins(anna)
    await anna.says("/link", chat=group)
    await settle(desk)
    assert said(group)[0].startswith("This is not open to you.")
    async with desk.app.database.reading(desk.now) as unit:
        assert await unit.trip_chats.of_chat(GROUP) is None
        refused, _ = await unit.audit.recent(0, 1, "refused")
    assert refused[0].after == "delegation.link"


async def test_who_coordinates_several_delegations_chooses_and_a_stranger_cannot_press(
    desk: Desk, telegram: Telegram
) -> None:
    li = await comes_to(desk, 2002, "李娜", "zh")
    await desk.grant(2002, Role.COORDINATOR)
    anna = await comes_to(desk, 1001, "Anna", "en")
    group = telegram.group(GROUP, "论坛", [li, anna])
    await li.says("/link", chat=group)
    question = await group.hears()
    assert question.text.startswith("此群组属于哪个代表团？")
    forum = (await desk.delegation("shenyang-to-forum")).id
    press = await anna.presses_data(question, f"linkto:{forum}")
    assert "not" in (await press.answered())
    await (await li.presses_data(question, f"linkto:{forum}")).answered()
    await settle(desk)
    card = said(group)[-1]
    assert card.startswith("阿穆尔经济论坛"), "an incoming delegation's group speaks its partner's language"
    assert group.pinned == [], "the bot may not pin there"
    await group.adds_bot(li, status="administrator")
    await settle(desk)
    assert len(group.pinned) == 1


async def test_commands_in_a_group_are_answered_in_private(desk: Desk, irina: Anybody, group: Group) -> None:
    await irina.says("/roster", chat=group)
    await settle(desk)
    assert said(group) == ["На это я отвечу в личном чате."]


async def test_who_linked_a_group_is_told_when_the_bot_is_put_out(desk: Desk, irina: Anybody, group: Group) -> None:
    await link(desk, irina, group)
    irina.forgets()
    await group.kicks_bot(irina)
    told = await irina.hears()
    assert told.text.startswith("Бота удалили из группы «Шэньян 2018».")
    first = min((await desk.delegation()).legs, key=lambda leg: leg.departs)
    before = len(group.messages)
    await desk.forward(first.departs - desk.now)
    assert len(group.messages) == before


async def test_when_who_linked_a_group_is_gone_the_other_coordinators_are_told(
    desk: Desk, irina: Anybody, group: Group
) -> None:
    await link(desk, irina, group)
    oleg = await comes_to(desk, 2002, "Олег", "ru")
    await desk.grant(2002, Role.COORDINATOR)
    await heard(irina, "/privacy")
    await shown(irina, "Удалить мои данные")
    await shown(irina, "Удалить всё")
    oleg.forgets()
    await group.kicks_bot(irina)
    assert (await oleg.hears()).text.startswith("Бота удалили из группы «Шэньян 2018».")


async def test_unlinking_asks_and_ends_the_announcements(desk: Desk, irina: Anybody, group: Group) -> None:
    await link(desk, irina, group)
    await heard(irina, "/link")
    await shown(irina, "Шэньян 2018")
    assert (await shown(irina, "Отвязать группу")).text.startswith("Отвязать группу «Шэньян 2018»?")
    assert (await shown(irina, "Отвязать группу")).text.startswith("Группа «Шэньян 2018» отвязана.")
    first = min((await desk.delegation()).legs, key=lambda leg: leg.departs)
    before = len(said(group))
    await desk.forward(first.departs - desk.now)
    assert len(said(group)) == before


async def test_a_group_that_becomes_a_supergroup_gets_the_card_there(
    desk: Desk, irina: Anybody, group: Group, telegram: Telegram
) -> None:
    await link(desk, irina, group)
    new = await group.migrates(-1001234, irina)
    await settle(desk)
    assert said(new)[-1].startswith("Десятая технологическая конференция")
    async with desk.app.database.reading(desk.now) as unit:
        linked = await unit.trip_chats.of_chat(-1001234)
    assert linked is not None


@pytest.mark.parametrize("language", ["ru", "en", "zh"])
async def test_how_to_link_is_told_while_no_group_is(desk: Desk, language: Language) -> None:
    oleg = await comes_to(desk, 2003, "Oleg", language)
    await desk.grant(2003, Role.COORDINATOR)
    assert "/link" in (await heard(oleg, "/link")).text


async def test_a_button_of_the_private_chat_is_refused_in_a_group(desk: Desk, irina: Anybody, group: Group) -> None:
    await link(desk, irina, group)
    before = said(group)
    delegation = await desk.delegation()
    for data in ("rolls", f"linkwho:{delegation.id}", f"apps:{delegation.id}:0", "no-such-button"):
        press = await irina.presses_data(group.messages[-1].id, data, chat=group)
        assert await press.answered() == "Это делается в личном чате. Откройте бота и повторите там."
    await desk.app.idle()
    assert said(group) == before
