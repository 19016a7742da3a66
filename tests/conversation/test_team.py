"""Roles are given and taken back in chat; the log shows who did what."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from openpyxl import load_workbook

from delegation.audit import Entry
from delegation.person import Grant, Role
from delegation.rooms import Room
from simulator import Person as Anybody
from storage.unit import SqlUnit
from tests.conversation.desk import ADMIN, Desk
from tests.conversation.talk import answer, comes_to, goes, heard, shown


@pytest.fixture
async def chief(desk: Desk) -> Anybody:
    """The administrator of the settings."""
    return await comes_to(desk, ADMIN, "Ольга", "ru")


@pytest.fixture
async def pavel(desk: Desk) -> Anybody:
    return await comes_to(desk, 3001, "Павел", "ru", username="porlov")


async def grants(desk: Desk, telegram: int) -> set[Grant]:
    return set((await desk.person(telegram)).grants)


async def test_a_coordinator_is_named_for_a_delegation_and_may_at_once(
    desk: Desk, chief: Anybody, pavel: Anybody
) -> None:
    assert (await heard(chief, "/team")).text == "Кто что может\n\nПока никто не назначен."
    await shown(chief, "Назначить")
    found = await heard(chief, "орлов")
    assert found.labels == ["Павел, @porlov", "Назад"]
    await shown(chief, "Павел")
    await shown(chief, "Координатор")
    scopes = await shown(chief, "Шэньян, ")
    assert "Назначить: Павел, @porlov?" in scopes.text
    pavel.forgets()
    done = await shown(chief, "Подтвердить")
    assert done.text.startswith("Роль назначена: Павел.\nКоординатор · Десятая")
    assert "1. Павел · Координатор · Десятая" in done.text
    assert (await pavel.hears()).text.startswith("Вам назначена роль: Координатор.\nДесятая")
    delegation = await desk.delegation()
    assert await grants(desk, 3001) == {Grant(Role.COORDINATOR, delegation.id)}
    await desk.app.idle()
    assert {"roster", "questions", "team"} <= pavel.commands.keys()
    assert "admins" not in pavel.commands
    async with desk.app.database.reading(desk.now) as unit:
        [entry, _made_administrator], _ = await unit.audit.recent(0, 9, "role.")
    assert (entry.action, entry.after) == ("role.give", f"coordinator:{delegation.id}")


@pytest.mark.parametrize("typed", ["@POrlov", "https://t.me/porlov", "3001", "pavel", "Павел"])
async def test_a_person_is_found_by_any_of_their_names(desk: Desk, chief: Anybody, pavel: Anybody, typed: str) -> None:
    await heard(chief, "/admins")
    await shown(chief, "Назначить")
    assert (await heard(chief, typed)).labels[0] == "Павел, @porlov"


async def test_a_contact_names_a_person_and_a_stranger_is_asked_to_open_the_bot(
    desk: Desk, chief: Anybody, pavel: Anybody
) -> None:
    await heard(chief, "/team")
    await shown(chief, "Назначить")
    chief.forgets()
    await chief.sends_contact("+79140000000", own=False, first_name="Кто-то")
    said = await answer(chief)
    assert said.text.startswith("Такой человек бот не открывал.")
    assert "t.me/local_test_bot" in said.text
    chief.forgets()
    await chief.sends_voice()
    assert (await answer(chief)).text.startswith("По этому не понять")
    for nobody in ("Никого Нет", "👍", "<b>&", "x" * 4000):
        assert (await heard(chief, nobody)).text.startswith("Такой человек бот не открывал.")
    assert (await heard(chief, "/help")).text.startswith("Что я умею")
    chief.forgets()
    await chief.sends_contact("+79140000001")
    assert (await answer(chief)).labels[0].startswith("Ольга")


async def test_a_forwarded_message_names_whoever_wrote_it(desk: Desk, chief: Anybody, pavel: Anybody) -> None:
    await heard(chief, "/team")
    await shown(chief, "Назначить")
    chief.forgets()
    origin = {"type": "user", "date": 1, "sender_user": pavel.user.public}
    await chief._sends({"text": "Добрый день", "forward_origin": origin}, None, None)
    assert (await answer(chief)).labels[0] == "Павел, @porlov"
    chief.forgets()
    hidden = {"type": "hidden_user", "date": 1, "sender_user_name": "Павел"}
    await chief._sends({"text": "Добрый день", "forward_origin": hidden}, None, None)
    assert (await answer(chief)).text.startswith("Такой человек бот не открывал.")


async def test_a_role_taken_back_ends_at_once_and_an_open_keyboard_does_nothing(
    desk: Desk, chief: Anybody, pavel: Anybody
) -> None:
    await desk.grant(3001, Role.STAFF)
    await goes(desk, "Соколова Анна")
    await heard(pavel, "/roster")
    roster = await shown(pavel, "Шэньян, ")
    await heard(chief, "/team")
    card = await shown(chief, "1")
    assert card.text == "Павел, @porlov\nСотрудник · Все делегации"
    await shown(chief, "Снять роль")
    pavel.forgets()
    assert "Роль снята: Павел." in (await shown(chief, "Подтвердить")).text
    assert (await pavel.hears()).text.startswith("Ваша роль больше не действует: Сотрудник.")
    press = await pavel.presses("1", message=roster)
    assert (await press.answered()).startswith("Это действие вам недоступно.")
    await desk.app.idle()
    assert "roster" not in pavel.commands
    assert await grants(desk, 3001) == set()
    again = await chief.presses_data(card, f"unrole:{(await desk.person(3001)).id}:staff:0:0:1")
    assert (await again.answered()).startswith("Этой роли уже нет: Павел.")


async def test_a_coordinator_of_one_delegation_names_staff_of_it_only(desk: Desk, pavel: Anybody) -> None:
    fair, forum = await desk.delegation(), await desk.delegation("shenyang-to-forum")
    irina = await comes_to(desk, 2001, "Ирина", "ru")
    await desk.grant(2001, Role.COORDINATOR, fair.id)
    await heard(irina, "/team")
    await shown(irina, "Назначить")
    await heard(irina, "@porlov")
    assert (await shown(irina, "Павел")).labels == ["Сотрудник", "Назад"]
    scopes = await shown(irina, "Сотрудник")
    assert len(scopes.labels) == 2
    assert not scopes.has_button("Все делегации")
    person = (await desk.person(3001)).id
    for forged in (
        f"name:{person}:staff:{forum.id}:1",
        f"name:{person}:staff:0:1",
        f"name:{person}:coordinator:{fair.id}:1",
        f"name:{person}:administrator:0:1",
        f"name:{(await desk.person(2001)).id}:administrator:0:1",
        f"scope:{person}:coordinator:0",
        "team:1:0",
        "audit::0",
    ):
        press = await irina.presses_data(scopes, forged)
        assert (await press.answered()).startswith("Это действие вам недоступно."), forged
    assert await grants(desk, 3001) == set()
    await shown(irina, "1. ")
    await shown(irina, "Подтвердить")
    assert await grants(desk, 3001) == {Grant(Role.STAFF, fair.id)}
    async with desk.app.database.reading(desk.now) as unit:
        _, refused = await unit.audit.recent(0, 1, "refused")
    assert refused == 8


async def test_giving_twice_changes_nothing(desk: Desk, chief: Anybody, pavel: Anybody) -> None:
    await desk.grant(3001, Role.STAFF)
    screen = await heard(chief, "/team")
    press = await chief.presses_data(screen, f"name:{(await desk.person(3001)).id}:staff:0:1")
    assert (await press.answered()).startswith("Эта роль уже назначена: Павел.")


async def test_administrators_of_the_settings_and_the_last_one_stay(desk: Desk, chief: Anybody, pavel: Anybody) -> None:
    screen = await heard(chief, "/admins")
    assert "1. Ольга · Администратор · Все делегации" in screen.text
    await shown(chief, "1")
    press = await chief.presses("Снять роль")
    assert (await press.answered()).startswith("Администратор указан в настройках: Ольга.")
    await desk.grant(3001, Role.ADMINISTRATOR)
    person = (await desk.person(ADMIN)).id
    await desk.app.writer.do(lambda unit: unit.people.revoke(person, Grant(Role.ADMINISTRATOR)))
    last = (await desk.person(3001)).id
    mine = await heard(pavel, "/admins")
    press = await pavel.presses_data(mine, f"unrole:{last}:administrator:0:1:1")
    assert (await press.answered()).startswith("Это последний администратор.")
    assert await grants(desk, 3001) == {Grant(Role.ADMINISTRATOR)}


async def test_the_log_is_read_by_pages_and_kinds(desk: Desk, chief: Anybody, pavel: Anybody) -> None:
    first = (await heard(chief, "/audit")).text
    assert first.endswith("Бот: назначение роли (Ольга) → Администратор, Все делегации")
    await shown(chief, "Фильтр")
    assert (await shown(chief, "Рассылки")).text == "Журнал изменений: Рассылки\n\nЗаписей пока нет."
    for _ in range(9):
        await heard(pavel, "/roster")
    await heard(chief, "/team")
    await shown(chief, "Назначить")
    await heard(chief, "@porlov")
    await shown(chief, "Павел")
    await shown(chief, "Сотрудник")
    await shown(chief, "Все делегации")
    await shown(chief, "Подтвердить")
    log = await heard(chief, "/audit")
    lines = log.text.split("\n")
    assert lines[0] == "Журнал изменений: Всё"
    assert lines[3].endswith("Ольга: назначение роли (Павел) → Сотрудник, Все делегации")
    assert lines[4].endswith("Павел: отказ в доступе – просмотр состава")
    assert lines[-1] == "1-8 из 11"
    assert "9-11 из 11" in (await shown(chief, "Позже ›")).text
    await shown(chief, "Фильтр")
    only = await shown(chief, "Роли")
    assert only.text.startswith("Журнал изменений: Роли\n")
    assert "отказ" not in only.text


async def test_what_people_told_is_not_shown_in_the_log(desk: Desk, chief: Anybody) -> None:
    await comes_to(desk, 1001, "Анна", "ru")
    applied = await goes(desk, "Соколова Анна", telegram=1002)
    entry = Entry(
        at=desk.now,
        actor_id=(await desk.person(1001)).id,
        action="application.change",
        subject=f"application:{applied.id}",
        before="phone=+79145550101; email=a@b.ru",
        after="phone=+79145550102; email=b@c.ru",
    )
    await desk.app.writer.do(lambda unit: unit.audit.add(entry))
    log = (await heard(chief, "/audit")).text.split("\n")
    assert log[3].endswith("Анна: изменение заявки (Соколова Анна) – телефон, почта")


@pytest.mark.parametrize(
    ("action", "kept", "told"),
    [
        ("roster.export", "group csv zh 0", "→ Групповой список, CSV, 中文, 0 человек"),
        ("roster.export", "form 3 xlsx ru 21", "→ Форма партнёра, версия 3, XLSX, Русский, 21 человек"),
        ("roster.export", "badges pdf 2", "→ Бейджи, PDF, 2 человека"),
        (
            "roster.send",
            "3 invitation ccpit-shenyang 5",
            "→ версия 3, Список для приглашения, ccpit-shenyang, 5 человек",
        ),
    ],
)
async def test_the_log_says_in_words_what_was_taken_away(
    desk: Desk, chief: Anybody, action: str, kept: str, told: str
) -> None:
    entry = Entry(at=desk.now, actor_id=None, action=action, subject="delegation:1", after=kept)
    await desk.app.writer.do(lambda unit: unit.audit.add(entry))
    log = (await heard(chief, "/audit")).text.split("\n")
    assert log[3].endswith(told)


async def test_the_log_names_rooms_and_who_is_in_them(desk: Desk, chief: Anybody) -> None:
    applied = await goes(desk, "Соколова Анна", telegram=1002)

    them = f"application:{applied.id}"

    async def write(unit: SqlUnit) -> None:
        room = await unit.rooms.add(Room(delegation_id=applied.delegation_id, name="812", beds=2))
        entry = Entry(at=desk.now, actor_id=None, action="room.assign", subject=them, after=f"room:{room.id}")
        await unit.audit.add(entry)
        await unit.audit.add(replace(entry, action="room.share", subject=f"room:{room.id}", after=them))

    await desk.app.writer.do(write)
    await heard(chief, "/audit")
    await shown(chief, "Фильтр")
    share, assign = (await shown(chief, "Номера")).text.split("\n")[3:]
    assert share.endswith("(812) → Соколова Анна")
    assert assign.endswith("(Соколова Анна) → 812")


async def test_the_log_is_taken_away_as_a_file_and_that_is_in_it(desk: Desk, chief: Anybody, pavel: Anybody) -> None:
    await heard(pavel, "/roster")
    await heard(chief, "/audit")
    chief.forgets()
    await chief.presses("Выгрузить")
    sent = await chief.hears()
    assert sent.text.startswith("Журнал изменений: Всё, ")
    assert sent.document is not None
    sheet = load_workbook(BytesIO(sent.document.data)).active
    header, latest, refused, *_ = sheet.iter_rows(values_only=True)
    assert header == ("Время", "Кто", "Что", "О ком или о чём", "Было", "Стало")
    assert latest[1:3] == ("Ольга", "выгрузка журнала")
    assert (refused[1], refused[5]) == ("Павел", "просмотр состава")
    press = await pavel.presses_data(pavel.chat[-1], "auditfile:")
    assert (await press.answered()).startswith("Это действие вам недоступно.")
