"""Who was asked to acknowledge and is silent: seen live, written to again, told to the head of the delegation."""

from __future__ import annotations

from datetime import timedelta

import pytest

from delegation.application import Status
from delegation.event import DelegateRole
from delegation.person import Role
from simulator import Heard
from tests.conversation.broadcaster import Broadcaster, calm, opened, texts
from tests.conversation.coordinator import logged
from tests.conversation.desk import Desk
from tests.conversation.talk import goes

TEXT = "Автобус в 8:00"


@pytest.fixture
async def irina(desk: Desk) -> Broadcaster:
    """A coordinator of the delegation to the fair."""
    fair = await desk.delegation()
    return await Broadcaster.at(desk, delegation_id=fair.id)


async def going(desk: Desk, *, head: int | None = None) -> None:
    """Three who go to the fair; the head among them if there is one."""
    for telegram, name in ((1001, "Анна"), (1002, "Борис"), (1003, "Вера")):
        desk.telegram.person(telegram, name, started=True)
        role = DelegateRole.HEAD if telegram == head else DelegateRole.ENTREPRENEUR
        await goes(desk, name, telegram=telegram, role=role, status=Status.APPROVED)


async def asks(irina: Broadcaster, hours: str = "") -> Heard:
    """Send TEXT to the delegation with a request to acknowledge it; the live message then."""
    await irina.writes(TEXT)
    await irina.presses("ask")
    if hours:
        await irina.presses("Если молчат")
        card = await irina.presses(hours)
        assert "узнает глава делегации" in card.text
    return await irina.sends()


async def acknowledges(desk: Desk, telegram: int) -> None:
    someone = desk.telegram.person(telegram)
    waiting = [message for message in someone.chat if message.has_button("Подтверждаю")]
    await (await someone.presses("Подтверждаю", message=waiting[-1])).answered()
    await calm(desk)


def names(heard: Heard) -> str:
    """The line of a message that names the silent; empty when there is none."""
    return next((line for line in heard.text.splitlines() if line.startswith("Молчат: ")), "")


async def test_the_author_sees_who_is_silent_and_the_list_follows(desk: Desk, irina: Broadcaster) -> None:
    await going(desk)
    live = await asks(irina)
    assert "Ещё не подтвердили: 3" in live.text
    assert names(live) == "Молчат: Анна, Борис, Вера"
    await acknowledges(desk, 1002)
    follows = await irina.last()
    assert (follows.id, names(follows)) == (live.id, "Молчат: Анна, Вера")
    await acknowledges(desk, 1001)
    await acknowledges(desk, 1003)
    assert names(await irina.last()) == ""


async def test_of_many_silent_the_first_are_named_and_the_others_counted(desk: Desk, irina: Broadcaster) -> None:
    for place in range(30):
        desk.telegram.person(3000 + place, started=True)
        await goes(desk, f"Имя{place}", telegram=3000 + place)
    line = names(await asks(irina))
    assert line.startswith("Молчат: Имя0, Имя1, ")
    assert line.endswith("Имя24 и ещё 5")


async def test_the_silent_are_written_to_again_and_acknowledging_that_counts_for_both(
    desk: Desk, irina: Broadcaster
) -> None:
    await going(desk)
    await asks(irina)
    await acknowledges(desk, 1002)
    await irina.last()
    report = await irina.presses("report")
    first = (await irina.broadcast()).id
    card = await irina.presses("Написать молчащим")
    assert "не подтвердили «Автобус в 8:00»" in card.text
    assert "Получателей: 2" in card.text
    await acknowledges(desk, 1001)
    await irina.last()
    again = await irina.sends()
    assert again.text.startswith("Рассылка отправлена: 1 из 1.")
    assert [texts(desk.telegram.person(one)).count(TEXT) for one in (1001, 1002, 1003)] == [1, 1, 2]
    await acknowledges(desk, 1003)
    async with desk.app.database.reading(desk.now) as unit:
        assert await unit.broadcasts.languages_of((await unit.broadcasts.get(first + 1)).audience) == {}
    press = await irina.pressed("Написать молчащим", report)
    assert press.text == "Прочтение подтвердили все, кто получил сообщение."


async def test_an_audience_may_be_the_silent_on_an_earlier_message(desk: Desk, irina: Broadcaster) -> None:
    await going(desk)
    await asks(irina)
    await acknowledges(desk, 1002)
    await irina.last()
    await irina.writes("Перезвоните нам")
    await irina.presses("audience")
    facet = await irina.presses("Кто не подтвердил")
    chosen = await irina.presses(TEXT, facet)
    assert "Получателей: 2" in chosen.text
    assert "✓ " in next(label for label in chosen.labels if TEXT in label)
    assert "Получателей: 3" in (await irina.presses("Не важно")).text


async def test_an_audience_is_not_the_silent_on_what_is_somebody_elses(desk: Desk, irina: Broadcaster) -> None:
    oleg = await Broadcaster.at(desk, 2002)
    await opened(desk, 1009)
    await oleg.writes("Всем")
    await oleg.presses("ask")
    await oleg.sends()
    everybody = (await oleg.broadcast()).id
    await irina.writes("Делегации")
    draft = (await irina.broadcast()).id
    press = await irina.person.presses_data(irina.person.chat[-1], f"bcf:{draft}:q:0:{everybody}")
    assert (await press.answered()).startswith("Это действие вам недоступно.")
    assert (await irina.broadcast()).audience.silent_on is None


async def test_the_head_learns_after_the_hours_that_were_set_and_the_list_follows(
    desk: Desk, irina: Broadcaster
) -> None:
    await going(desk, head=1002)
    live = await asks(irina, "4 ч")
    assert "О тех, кто промолчит 4 часа, узнает глава делегации." in live.text
    await acknowledges(desk, 1002)
    boris = desk.telegram.person(1002)
    boris.forgets()
    await desk.forward(timedelta(hours=3))
    await boris.hears_nothing()
    await desk.forward(timedelta(hours=2))
    told = await boris.hears()
    assert told.text.splitlines() == [
        "2 человека не подтвердили прочтение за 4 часа.",
        "«Автобус в 8:00»",
        "Молчат: Анна, Вера",
        "Свяжитесь с ними, пожалуйста. Кто подтвердит, исчезнет из списка сам.",
    ]
    assert told.labels == [], "the head is no coordinator"
    await acknowledges(desk, 1001)
    follows = await boris.hears()
    assert (follows.id, names(follows)) == (told.id, "Молчат: Вера")
    await acknowledges(desk, 1003)
    assert (await boris.hears()).text.startswith("Прочтение подтвердили все.")
    assert [entry.after for entry in await logged(desk, "broadcast.escalate")] == ["2"]
    assert not any("не подтвердил" in text for text in texts(irina.person)[-1:])


@pytest.mark.parametrize("head", [None, 1003])
async def test_the_coordinators_learn_where_there_is_no_head_or_the_head_is_silent(
    desk: Desk, irina: Broadcaster, head: int | None
) -> None:
    await going(desk, head=head)
    await asks(irina, "1 ч")
    await acknowledges(desk, 1001)
    await irina.last()
    await desk.forward(timedelta(hours=1, minutes=1))
    told = await irina.last()
    assert told.text.startswith("2 человека не подтвердили прочтение за 1 час.")
    assert told.labels == ["Написать молчащим", "Отчёт"]
    card = await irina.presses("Написать молчащим", told)
    assert card.id != told.id, "the list stays and follows"
    assert "Получателей: 2" in card.text
    vera = desk.telegram.person(1003)
    assert not any("не подтвердил" in text for text in texts(vera))


async def test_nobody_is_told_when_all_have_acknowledged_or_it_was_recalled(desk: Desk, irina: Broadcaster) -> None:
    await going(desk)
    await asks(irina, "1 ч")
    for one in (1001, 1002, 1003):
        await acknowledges(desk, one)
    await irina.last()
    await asks(irina, "1 ч")
    await irina.presses("report")
    await irina.presses("Отозвать")
    await irina.presses("confirm")
    irina.person.forgets()
    await desk.forward(timedelta(hours=2))
    await irina.person.hears_nothing()
    assert await logged(desk, "broadcast.escalate") == []


async def test_a_coordinator_of_all_learns_of_the_silent_on_a_message_to_everybody(desk: Desk) -> None:
    oleg = await Broadcaster.at(desk, 2002)
    anna = await opened(desk, 1001, "Анна")
    await desk.grant(1001, Role.STAFF)
    await oleg.writes(TEXT)
    await oleg.presses("ask")
    asked = await oleg.presses("Если молчат")
    assert asked.text.startswith("Через сколько часов сообщить о молчащих координаторам?")
    await oleg.presses("72 ч")
    await oleg.sends()
    await acknowledges(desk, 2002)
    await oleg.last()
    await desk.forward(timedelta(hours=73))
    assert (await oleg.last()).text.startswith("1 человек не подтвердил прочтение за 72 часа.")
    assert not any("не подтвердил" in text for text in texts(anna))


async def test_hours_that_no_button_offers_are_refused(desk: Desk, irina: Broadcaster) -> None:
    await irina.writes(TEXT)
    await irina.presses("ask")
    draft = (await irina.broadcast()).id
    press = await irina.person.presses_data(irina.person.chat[-1], f"bcl:{draft}:5")
    assert (await press.answered()).startswith("Этого здесь больше нет.")
    assert (await irina.broadcast()).escalate_after == 0
