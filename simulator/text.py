"""From the text of a call to the text of a message: markup, cleaning, trimming, limits."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from simulator import entities, utf16
from simulator.errors import bad_request
from simulator.markup import MarkupError, parse_html
from simulator.params import Params
from simulator.shapes import JsonObject

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
MOST_RAW_BYTES = 32_768

_CONTROL = {code: " " for code in range(32) if code not in (10, 13)}
_VANISHING = re.compile("[\r\u2028-\u202e]")
BLANK = (
    " \n\u00a0\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b"
    "\u200c\u200d\u200e\u200f\u202f\u205f\u2060\u2800\u3000\ufeff\ufffc"
)


@dataclass(frozen=True, slots=True)
class Formatted:
    """A text as it stands in a message."""

    text: str
    entities: list[JsonObject]

    def fields(self, caption: bool = False) -> JsonObject:
        """The fields of a Message that hold it."""
        names = ("caption", "caption_entities") if caption else ("text", "entities")
        if not self.text:
            return {}
        return {names[0]: self.text, names[1]: self.entities} if self.entities else {names[0]: self.text}


def message_text(params: Params) -> Formatted:
    """The `text` of a call; raises if it is empty or too long."""
    raw = params.string("text")
    if not raw:
        raise bad_request("message text is empty")
    formatted = _format(raw, params, "entities")
    if not formatted.text.strip(BLANK):
        raise bad_request("text must be non-empty")
    if len(formatted.text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    return formatted


def caption_text(params: Params) -> Formatted:
    """The `caption` of a call, which may be missing."""
    raw = params.string("caption")
    formatted = _format(raw, params, "caption_entities") if raw else Formatted("", [])
    if len(formatted.text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return formatted


def typed_text(text: str) -> Formatted:
    """What a person typed: no markup, but commands and addresses are found."""
    plain, _ = cleaned(text, [])
    return Formatted(plain, entities.found_in(plain, []))


def cleaned(text: str, marks: list[JsonObject]) -> tuple[str, list[JsonObject]]:
    """Without control characters and outer blanks, entities moved along."""
    text = text.translate(_CONTROL)
    if _VANISHING.search(text):
        text, marks = _without_vanishing(text, marks)
    stripped = text.lstrip(" \n")
    lost = len(text) - len(stripped)
    stripped = stripped.rstrip(" \n")
    if marks and len(stripped) != len(text):
        end = utf16.length(stripped)
        marks = _moved(marks, lambda position: min(max(position - lost, 0), end))
    return stripped, marks


def _format(raw: str, params: Params, list_name: str) -> Formatted:
    if len(raw) * 4 > MOST_RAW_BYTES and len(raw.encode("utf-8", "replace")) > MOST_RAW_BYTES:
        raise bad_request("text is too long")
    mode = params.string("parse_mode").strip().lower()
    if mode == "html":
        try:
            text, marks = parse_html(raw)
        except MarkupError as error:
            raise bad_request(f"can't parse entities: {error}") from None
    elif mode in ("", "none"):
        text, marks = raw, entities.listed(params.structure(list_name, "entities"), raw)
    else:
        raise bad_request("unsupported parse_mode")
    text, marks = cleaned(text, marks)
    return Formatted(text, entities.found_in(text, marks))


def _without_vanishing(text: str, marks: list[JsonObject]) -> tuple[str, list[JsonObject]]:
    gone = [utf16.length(text[: match.start()]) for match in _VANISHING.finditer(text)]
    moved = _moved(marks, lambda position: position - sum(1 for at in gone if at < position))
    return _VANISHING.sub("", text), moved


def _moved(marks: list[JsonObject], place: Callable[[int], int]) -> list[JsonObject]:
    result = []
    for mark in marks:
        start = place(mark["offset"])
        size = place(mark["offset"] + mark["length"]) - start
        if size > 0:
            result.append({**mark, "offset": start, "length": size})
    return result
