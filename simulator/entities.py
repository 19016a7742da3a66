"""What Telegram finds in a text by itself (commands, addresses, mentions), and lists given by a bot."""

import re

from simulator import utf16
from simulator.errors import bad_request
from simulator.shapes import JsonObject

MOST_ENTITIES = 100

_FOUND = re.compile(
    r"(?P<url>\bhttps?://[^\s<>\"'`]+[^\s<>\"'`.,!?:;)\]»…。，]"
    r"|(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:com|org|net|ru|cn|io|me|info|int|рф)\b(?:/[^\s<>\"'`]*[^\s<>\"'`.,!?:;)\]])?)"
    r"|(?P<email>\b[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,20}\b)"
    r"|(?P<bot_command>(?<![\w/<>.:])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/]))"
    r"|(?P<mention>(?<![\w/.@])@[A-Za-z][A-Za-z0-9_]{3,31}\b)"
    r"|(?P<hashtag>(?<![\w&/])#\w*[^\W\d_]\w*)"
    r"|(?P<cashtag>(?<!\w)\$[A-Z]{1,8}\b)"
    r"|(?P<phone_number>(?<![\w+])\+\d(?:[ ()-]{0,2}\d){9,13}(?!\w))",
    re.IGNORECASE,
)
_OPAQUE = frozenset({"code", "pre", "text_link", "text_mention", "custom_emoji", "date_time"})
_KNOWN = frozenset(
    (
        "mention",
        "hashtag",
        "cashtag",
        "bot_command",
        "url",
        "email",
        "phone_number",
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "custom_emoji",
        "date_time",
    )
)


def found_in(text: str, given: list[JsonObject]) -> list[JsonObject]:
    """The given entities plus those Telegram finds, sorted, cut at Telegram's limit of 100."""
    taken = [(e["offset"], e["offset"] + e["length"]) for e in given if e["type"] in _OPAQUE]
    every = list(given)
    for match in _FOUND.finditer(text):
        offset = utf16.length(text[: match.start()])
        size = utf16.length(match.group())
        if any(offset < end and start < offset + size for start, end in taken):
            continue
        every.append({"offset": offset, "length": size, "type": match.lastgroup})
    if len(every) > len(given):
        every.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return every[:MOST_ENTITIES]


def listed(value: object, text: str) -> list[JsonObject]:
    """Entities a bot gave as a list instead of markup; those that do not fit the text are left out."""
    if value is None:
        return []
    if not isinstance(value, list):
        raise bad_request("expected an Array of MessageEntity")
    size = utf16.length(text)
    fitting: list[JsonObject] = []
    for item in value:
        if not isinstance(item, dict) or not isinstance(item.get("type"), str):
            raise bad_request("can't parse MessageEntity: expected an Object")
        offset, span = item.get("offset"), item.get("length")
        if not isinstance(offset, int) or not isinstance(span, int):
            raise bad_request("can't parse MessageEntity: Field must be of type Integer")
        if item["type"] in _KNOWN and 0 <= offset < size and span > 0:
            fitting.append({**item, "length": min(span, size - offset)})
    fitting.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return fitting
