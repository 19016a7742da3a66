"""Telegram's HTML: a grammar much smaller than the web's, with errors that name a byte."""

import re
from dataclasses import dataclass

from simulator import links, utf16
from simulator.shapes import JsonObject

_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "u": "underline",
    "ins": "underline",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
}
_TAGS = frozenset(_TYPES) | {"a", "pre", "code", "blockquote", "tg-emoji", "tg-time"}
_SPACE = " \t\r\n\v\0"
_END_OF_NAME = frozenset(_SPACE + ">")
_END_OF_ATTRIBUTE = frozenset(_SPACE + "=>/\"'")
_TOKEN = re.compile(r"[A-Za-z0-9.-]*")
_REFERENCE = re.compile(r"&(#x[0-9A-Fa-f]{1,8}|#[0-9]{1,9}|lt|gt|amp|quot)(;?)")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}


class MarkupError(ValueError):
    """The text is not Telegram's HTML; the message is Telegram's."""


@dataclass(slots=True)
class _Open:
    tag: str
    arguments: dict[str, str]
    offset: int
    at: int


def parse_html(source: str) -> tuple[str, list[JsonObject]]:
    """Plain text and its entities, sorted; raises MarkupError."""
    return _Parser(source).parse()


def decode_references(text: str) -> str:
    """The text with `&lt;` and its kind decoded; other references stay as they are."""
    return _REFERENCE.sub(_decode, text) if "&" in text else text


def _decode(match: re.Match[str]) -> str:
    name = match.group(1)
    if not name.startswith("#"):
        return _NAMED[name]
    code = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
    if 0xD800 <= code <= 0xDFFF:
        raise MarkupError(
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units"
        )
    return chr(code) if 0 < code < 0x10FFFF else match.group()


class _Parser:
    def __init__(self, source: str) -> None:
        self._text = source.replace("\0", " ")
        self._end = len(self._text)
        self._text += "\0"
        self._out: list[str] = []
        self._offset = 0
        self._written = 0
        self._open: list[_Open] = []
        self._entities: list[JsonObject] = []

    def parse(self) -> tuple[str, list[JsonObject]]:
        position = 0
        while position < self._end:
            found = self._text.find("<", position)
            stop = self._end if found < 0 else found
            self._write(decode_references(self._text[position:stop]))
            if found < 0:
                break
            position = self._close(found) if self._text[found + 1] == "/" else self._start(found)
        if self._open:
            raise MarkupError(f'Can\'t find end tag corresponding to start tag "{self._open[-1].tag}"')
        self._entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self._out), self._entities

    def _write(self, plain: str) -> None:
        if plain:
            self._out.append(plain)
            self._offset += utf16.length(plain)

    def _byte(self, position: int) -> int:
        return len(self._text[:position].encode("utf-8", "surrogatepass"))

    def _until(self, position: int, stops: frozenset[str]) -> int:
        while self._text[position] not in stops:
            position += 1
        return position

    def _skip_space(self, position: int) -> int:
        while position < self._end and self._text[position] in _SPACE:
            position += 1
        return position

    def _start(self, begin: int) -> int:
        text = self._text
        at = self._until(begin + 1, _END_OF_NAME)
        if at >= self._end:
            raise MarkupError(f"Unclosed start tag at byte offset {self._byte(begin)}")
        tag = text[begin + 1 : at].lower()
        if tag not in _TAGS:
            raise MarkupError(f'Unsupported start tag "{tag}" at byte offset {self._byte(begin)}')
        arguments: dict[str, str] = {}
        while text[at] != ">":
            at = self._skip_space(at)
            if text[at] == ">":
                break
            at = self._attribute(begin, tag, at, arguments)
        if tag == "span" and arguments.get("class") != "tg-spoiler":
            raise MarkupError(f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(begin)}')
        self._open.append(_Open(tag, arguments, self._offset, len(self._out)))
        return at + 1

    def _attribute(self, begin: int, tag: str, at: int, arguments: dict[str, str]) -> int:
        text = self._text
        name_end = self._until(at, _END_OF_ATTRIBUTE)
        name = text[at:name_end]
        if not name:
            raise MarkupError(f'Empty attribute name in the tag "{tag}" at byte offset {self._byte(begin)}')
        at = self._skip_space(name_end)
        if text[at] != "=":
            if at >= self._end:
                raise MarkupError(f'Unclosed start tag "{tag}" at byte offset {self._byte(begin)}')
            arguments[name] = "1"
            return at
        at = self._skip_space(at + 1)
        if at >= self._end:
            raise MarkupError(f'Unclosed start tag "{tag}" at byte offset {self._byte(begin)}')
        if text[at] in "'\"":
            end = text.find(text[at], at + 1)
            if end < 0 or end + 1 >= self._end:
                raise MarkupError(f"Unclosed start tag at byte offset {self._byte(begin)}")
            arguments[name] = decode_references(text[at + 1 : end])
            return end + 1
        token = _TOKEN.match(text, at)
        end = token.end() if token else at
        if text[end] not in _END_OF_NAME or end >= self._end:
            raise MarkupError(f"Unexpected end of name token at byte offset {self._byte(at)}")
        arguments[name] = text[at:end].lower()
        return end

    def _close(self, begin: int) -> int:
        text = self._text
        if not self._open:
            raise MarkupError(f"Unexpected end tag at byte offset {self._byte(begin)}")
        name_end = self._until(begin + 2, _END_OF_NAME)
        name = text[begin + 2 : name_end].lower()
        at = self._skip_space(name_end)
        if text[at] != ">":
            raise MarkupError(f"Unclosed end tag at byte offset {self._byte(begin)}")
        opened = self._open.pop()
        if name and name != opened.tag:
            raise MarkupError(
                f'Unmatched end tag at byte offset {self._byte(begin)}, expected "</{opened.tag}>", found "</{name}>"'
            )
        if self._offset > opened.offset:
            self._add(opened)
        return at + 1

    def _add(self, opened: _Open) -> None:
        tag, arguments = opened.tag, opened.arguments
        span: JsonObject = {"offset": opened.offset, "length": self._offset - opened.offset}
        if tag in _TYPES:
            self._entities.append({**span, "type": _TYPES[tag]})
        elif tag == "a":
            self._add_link(span, arguments.get("href") or "".join(self._out[opened.at :]))
        elif tag in ("pre", "code"):
            self._add_code(tag, span, arguments.get("class", ""))
        elif tag == "blockquote":
            kind = "expandable_blockquote" if "expandable" in arguments else "blockquote"
            self._entities.append({**span, "type": kind})
        elif tag == "tg-emoji":
            emoji = arguments.get("emoji-id", "")
            if not emoji.isdecimal():
                raise MarkupError("Invalid custom emoji identifier specified")
            self._entities.append({**span, "type": "custom_emoji", "custom_emoji_id": emoji})
        else:
            unix = arguments.get("unix", "")
            if not unix.isdecimal():
                raise MarkupError("Invalid Unix time specified")
            entity = {**span, "type": "date_time", "unix_time": int(unix)}
            if "format" in arguments:
                entity["date_time_format"] = arguments["format"]
            self._entities.append(entity)

    def _add_link(self, span: JsonObject, address: str) -> None:
        user_id = links.mentioned_user(address)
        if user_id is not None:
            self._entities.append({**span, "type": "text_mention", "user_id": user_id})
            return
        url = links.checked(address)
        if url is not None:
            self._entities.append({**span, "type": "text_link", "url": url})

    def _add_code(self, tag: str, span: JsonObject, css_class: str) -> None:
        language = css_class.removeprefix("language-") if css_class.startswith("language-") else ""
        last = self._entities[-1] if self._entities else None
        same = last is not None and last["offset"] == span["offset"] and last["length"] == span["length"]
        if last is not None and same and tag == "pre" and last["type"] == "code" and last.get("language"):
            last["type"] = "pre"
            return
        entity = {**span, "type": tag}
        if language:
            entity["language"] = language
        self._entities.append(entity)
