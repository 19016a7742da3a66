"""Who may be written to; groups."""

import pytest

from simulator import Person, Telegram
from tests.simulator.conftest import Client


async def test_a_person_who_never_wrote_cannot_be_written_to(call: Client, telegram: Telegram) -> None:
    stranger = telegram.person(5)
    refused = await call.send(stranger.id, "a")
    assert (refused.status, refused.error) == (403, "Forbidden: bot can't initiate conversation with a user")
    await stranger.says("/start")
    assert (await call.send(stranger.id, "a")).status == 200


async def test_blocking_is_told_and_felt(call: Client, anna: Person) -> None:
    await anna.blocks()
    refused = await call.send(anna.id, "a")
    assert (refused.status, refused.error) == (403, "Forbidden: bot was blocked by the user")
    with pytest.raises(AssertionError, match="has blocked the bot"):
        await anna.says("hello")
    await anna.unblocks()
    assert (await call.send(anna.id, "a")).status == 200
    changes = [update["my_chat_member"] for update in (await call("getUpdates")).result]
    assert [(c["old_chat_member"]["status"], c["new_chat_member"]["status"]) for c in changes] == [
        ("member", "kicked"),
        ("kicked", "member"),
    ]


async def test_a_deleted_account_is_deactivated(call: Client, anna: Person) -> None:
    anna.leaves_telegram()
    assert (await call.send(anna.id, "a")).error == "Forbidden: user is deactivated"


@pytest.mark.parametrize(("chat_id", "kind"), [(-7, "group"), (-1001234567890, "supergroup")])
async def test_a_group_can_throw_the_bot_out(
    call: Client, telegram: Telegram, anna: Person, chat_id: int, kind: str
) -> None:
    group = telegram.group(chat_id, "Trip", [anna])
    assert (await call.send(group.id, "a")).result["chat"] == {"id": chat_id, "title": "Trip", "type": kind}
    assert (await group.hears()).text == "a"
    await group.kicks_bot(anna)
    assert (await call.send(group.id, "a")).error == f"Forbidden: bot was kicked from the {kind} chat"
    assert (await call("getUpdates")).result[-1]["my_chat_member"]["new_chat_member"]["status"] == "kicked"


async def test_a_group_that_became_a_supergroup_says_where_it_went(
    call: Client, telegram: Telegram, anna: Person
) -> None:
    group = telegram.group(-7, "Trip", [anna])
    new = await group.migrates(-1001234567890, anna)
    refused = await call.send(-7, "a")
    assert refused.reason == "group chat was upgraded to a supergroup chat"
    assert refused.body["parameters"] == {"migrate_to_chat_id": new.id}
    assert (await call.send(new.id, "a")).status == 200
    messages = [update["message"] for update in (await call("getUpdates")).result]
    assert messages[0]["migrate_to_chat_id"] == new.id
    assert messages[1]["migrate_from_chat_id"] == -7


async def test_in_a_group_the_bot_sees_what_is_meant_for_it(call: Client, telegram: Telegram, anna: Person) -> None:
    group = telegram.group(-7, "Trip", [anna])
    sent = (await call.send(group.id, "question")).result
    await anna.says("chatter", chat=group)
    await anna.says("/roster", chat=group)
    await anna.says("/roster@another_bot", chat=group)
    await anna.says("@local_test_bot hello", chat=group)
    await anna.says("answer", chat=group, reply_to=sent["message_id"])
    texts = [update["message"]["text"] for update in (await call("getUpdates")).result]
    assert texts == ["/roster", "@local_test_bot hello", "answer"]


async def test_members_and_administrators_are_known(call: Client, telegram: Telegram, anna: Person) -> None:
    irina = telegram.person(2001, "Ирина")
    group = telegram.group(-7, "Trip", [anna], administrators=[irina])
    assert (await call("getChatMember", chat_id=-7, user_id=anna.id)).result["status"] == "member"
    assert (await call("getChatMember", chat_id=-7, user_id=42)).result["user"]["is_bot"]
    assert (await call("getChatMember", chat_id=-7, user_id=99)).reason == "user not found"
    admins = (await call("getChatAdministrators", chat_id=group.id)).result
    assert [admin["user"]["id"] for admin in admins] == [irina.id]
    assert (await call("getChatMemberCount", chat_id=group.id)).result == 3
    assert (await call("getChat", chat_id=anna.id)).result["first_name"] == "Анна"


async def test_pinning_needs_a_right_in_groups(call: Client, telegram: Telegram, anna: Person) -> None:
    group = telegram.group(-7, "Trip", [anna])
    message_id = (await call.send(group.id, "card")).result["message_id"]
    pin = {"chat_id": group.id, "message_id": message_id}
    assert "not enough rights" in (await call("pinChatMessage", **pin)).reason
    await group.adds_bot(anna, status="administrator")
    assert (await call("pinChatMessage", **pin)).result is True
    assert (await call("getChat", chat_id=group.id)).result["pinned_message"]["text"] == "card"
    assert (await call("unpinChatMessage", **pin)).result is True
    assert group.pinned == []


async def test_a_bot_that_left_cannot_write(call: Client, telegram: Telegram, anna: Person) -> None:
    group = telegram.group(-7, "Trip", [anna])
    assert (await call("leaveChat", chat_id=group.id)).result is True
    assert (await call.send(group.id, "a")).error == "Forbidden: bot is not a member of the group chat"


async def test_the_bot_is_told_who_comes_and_goes(call: Client, telegram: Telegram, anna: Person) -> None:
    group = telegram.group(-7, "Trip", bot_status="administrator")
    await call("getUpdates", allowed_updates=["message", "chat_member"])
    await group.gets(anna)
    await group.loses(anna)
    updates = (await call("getUpdates")).result
    assert updates[0]["message"]["new_chat_members"][0]["id"] == anna.id
    assert updates[1]["chat_member"]["new_chat_member"]["status"] == "member"
    assert updates[2]["message"]["left_chat_member"]["id"] == anna.id
    assert updates[3]["chat_member"]["new_chat_member"]["status"] == "left"
