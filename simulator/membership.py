"""A user's standing in a chat, as the Bot API describes it."""

from simulator.shapes import JsonObject

_RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
    "can_pin_messages",
)


def member(user: JsonObject, status: str) -> JsonObject:
    """A ChatMember: a user with a status in a chat."""
    member: JsonObject = {"user": user, "status": status}
    if status == "administrator":
        member.update(dict.fromkeys(_RIGHTS, False))
    elif status == "creator":
        member["is_anonymous"] = False
    elif status == "kicked":
        member["until_date"] = 0
    return member
