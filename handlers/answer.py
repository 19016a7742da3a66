"""What a handler answers. Handlers return these; the desk keeps them with the commit that they speak of and then
sends them, so that an answer is neither given for something that was not kept nor lost with a crash."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Final

MAX_CALLBACK_BYTES: Final = 64
MAX_TOAST: Final = 200


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: `data` comes back as a callback, `url` opens."""

    text: str
    data: str = ""
    url: str = ""


Rows = Sequence[Sequence[Button]]


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen, one message: edits the message whose button was pressed, else comes as a new message.

    `fresh` makes it a new message in every case (it is news). `menu` is a reply keyboard of labels under the input
    field; the label in `contact` shares the phone number. A screen has buttons or a menu, not both (Bot API).
    """

    text: str
    rows: Rows = ()
    fresh: bool = False
    menu: Sequence[Sequence[str]] = ()
    contact: str = ""
    otherwise: str = ""
    """What to say when Telegram refuses it, its reason after that; the answers that were to follow are left out."""
    follows: str = ""
    """The key under which `Deliveries.follow` keeps it up to date; "" for a screen that stays as it is."""
    reply_to: int | None = None
    """Of a delivery: the message of that chat that it is a reply to, while it is there."""
    pinned: bool = False
    """Of a delivery to a group: pinned where the bot may do so."""


@dataclass(frozen=True, slots=True)
class Toast:
    """A word over the chat in answer to a button; `alert` makes it wait for an OK."""

    text: str
    alert: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """A file, made when it is sent: `kind` names its maker (`handlers.papers`), `facts` what it needs."""

    kind: str
    facts: Mapping[str, str | int] = field(default_factory=dict)
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Pin:
    """A place on the map."""

    latitude: float
    longitude: float
    title: str
    address: str


@dataclass(frozen=True, slots=True)
class Contact:
    """A phone number under a name: one tap calls it or keeps it."""

    phone: str
    name: str


@dataclass(frozen=True, slots=True)
class Copy:
    """A photo or document that Telegram has already, sent again by its `file_id` (a preview)."""

    media: str
    file_id: str
    caption: str = ""
    rows: Rows = ()
    otherwise: str = ""
    """As that of a screen: a file may be gone."""


Answer = Screen | Toast | Paper | Pin | Contact | Copy
Answers = Answer | Sequence[Answer] | None

_KINDS: Final[dict[str, type[Any]]] = {kind.__name__: kind for kind in (Screen, Toast, Paper, Pin, Contact, Copy)}
_FIELDS: Final = {kind: tuple(field.name for field in fields(kind)) for kind in _KINDS.values()}


def as_list(answers: Answers) -> list[Answer]:
    """What a handler returned, as a list; what is no answer (aiogram's own returns) is none."""
    given = answers if isinstance(answers, Sequence) else (answers,)
    return [answer for answer in given if isinstance(answer, Answer)]


def encode(answer: Answer) -> dict[str, Any]:
    """The answer as plain JSON values, to be kept until it is given."""
    values = {name: getattr(answer, name) for name in _FIELDS[type(answer)]}
    if "rows" in values:
        values["rows"] = [[asdict(button) for button in row] for row in values["rows"]]
    return {"is": type(answer).__name__, **values}


def decode(kept: Mapping[str, Any]) -> Answer:
    """The answer that `encode` made these values of."""
    values = {name: value for name, value in kept.items() if name != "is"}
    if "rows" in values:
        values["rows"] = tuple(tuple(Button(**button) for button in row) for row in values["rows"])
    answer: Answer = _KINDS[kept["is"]](**values)
    return answer
