"""Who and what exists in this Telegram: the bot, people, chats and their messages."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from simulator.clock import Clock
from simulator.files import FileStore
from simulator.shapes import JsonObject


@dataclass(slots=True)
class User:
    """A person, as their account and as the bot may know them."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    phone: str = ""
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    role: str = ""
    colour: str = ""
    public: JsonObject = field(init=False)

    def __post_init__(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Rebuild the User object that goes over the wire, after a change."""
        self.public = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        for name in ("last_name", "username", "language_code"):
            value = getattr(self, name)
            if value:
                self.public[name] = value

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name


@dataclass(slots=True)
class Message:
    """A message in a chat. `body` is the Message object; an edit replaces it, never changes it."""

    id: int
    chat: "Chat"
    body: JsonObject
    sender_id: int
    by_bot: bool
    sent_at: float
    reply_keyboard: JsonObject | None = None
    edited: bool = False
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """What a person saw happen in a chat: a message, an edit or a deletion, as it was then."""

    kind: str
    message: Message
    body: JsonObject


@dataclass(slots=True)
class Chat:
    """A private chat (its id is the person's) or a group."""

    id: int
    kind: str
    public: JsonObject
    user: User | None = None
    title: str = ""
    members: dict[int, str] = field(default_factory=dict)
    bot_status: str = "member"
    migrated_to: int | None = None
    messages: dict[int, Message] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    reply_keyboard: JsonObject | None = None
    unheard: deque[Seen] = field(default_factory=lambda: deque(maxlen=2000))
    last_id: int = 0
    bell: Callable[[], None] | None = None

    @property
    def private(self) -> bool:
        """Whether it is a chat with one person."""
        return self.user is not None


Listener = Callable[[str, Chat, JsonObject], None]
"""Called with what happened, where, and details.

What: `message`, `edit`, `delete`, `toast`, `action`, `chat`; `profile` concerns all chats.
"""


class World:
    """Finds and keeps everything; knows nothing of HTTP or of the rules of methods."""

    def __init__(self, token: str, clock: Clock, *, username: str, name: str, first_message_id: int = 1) -> None:
        self.clock = clock
        self.token = token
        self.bot: JsonObject = {
            "id": int(token.partition(":")[0]),
            "is_bot": True,
            "first_name": name,
            "username": username,
        }
        self.users: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.files = FileStore()
        self.listeners: list[Listener] = []
        self._last_message_id = first_message_id - 1

    def add_user(self, user: User) -> User:
        """A new person with an empty private chat."""
        self.users[user.id] = user
        self.chats[user.id] = Chat(user.id, "private", _private_chat(user), user=user)
        return user

    def rename(self, user: User) -> None:
        """A person changed their name."""
        user.refresh()
        self.chats[user.id].public = _private_chat(user)

    def add_group(self, chat_id: int, title: str, members: dict[int, str], bot_status: str) -> Chat:
        """A new group; ids from -100... on are supergroups."""
        kind = "supergroup" if chat_id <= -1_000_000_000_000 else "group"
        chat = Chat(chat_id, kind, {"id": chat_id, "title": title, "type": kind}, title=title, members=members)
        chat.bot_status = bot_status
        self.chats[chat_id] = chat
        return chat

    def find_chat(self, reference: str) -> Chat | None:
        """The chat of an id or of a public @name."""
        if reference.startswith("@"):
            return next((c for c in self.chats.values() if c.public.get("username") == reference[1:]), None)
        try:
            return self.chats.get(int(reference))
        except ValueError:
            return None

    def post(
        self, chat: Chat, sender: JsonObject, content: JsonObject, reply_keyboard: JsonObject | None = None
    ) -> Message:
        """Put a new message into a chat and show it to those who are there."""
        if chat.kind == "supergroup":
            chat.last_id += 1
            message_id = chat.last_id
        else:
            self._last_message_id += 1
            message_id = self._last_message_id
        now = self.clock.timestamp()
        body: JsonObject = {"message_id": message_id, "from": sender, "chat": chat.public, "date": int(now)}
        body.update(content)
        message = Message(message_id, chat, body, sender["id"], sender["is_bot"], now, reply_keyboard)
        chat.messages[message_id] = message
        if reply_keyboard is not None:
            chat.reply_keyboard = reply_keyboard if "keyboard" in reply_keyboard else None
        self._happened("message", message)
        return message

    def change(self, message: Message, body: JsonObject, *, marked: bool = True) -> None:
        """Replace what a message says. A mere change of its keyboard is not `marked` as an edit."""
        if marked:
            body["edit_date"] = int(self.clock.timestamp())
            message.edited = True
        message.body = body
        self._happened("edit", message)

    def remove(self, message: Message) -> None:
        """A message vanishes for everybody."""
        message.deleted = True
        message.chat.messages.pop(message.id, None)
        if message.id in message.chat.pinned:
            message.chat.pinned.remove(message.id)
        self._happened("delete", message)

    def tell(self, kind: str, chat: Chat, details: JsonObject) -> None:
        """Tell the page (and whoever listens) that something happened."""
        for listener in self.listeners:
            listener(kind, chat, details)

    def _happened(self, kind: str, message: Message) -> None:
        chat = message.chat
        if message.by_bot and kind != "delete":
            chat.unheard.append(Seen(kind, message, message.body))
            if chat.bell is not None:
                chat.bell()
        for listener in self.listeners:
            listener(kind, chat, message.body)


def _private_chat(user: User) -> JsonObject:
    public: JsonObject = {"id": user.id, "first_name": user.first_name, "type": "private"}
    if user.last_name:
        public["last_name"] = user.last_name
    if user.username:
        public["username"] = user.username
    return public
