"""From text and entities back to HTML: for tests that look at formatting, and for the page."""

import re
from html import escape

from simulator.shapes import JsonObject

_SAFE = re.compile(r"(https?|tg|ton|tonsite)://", re.IGNORECASE)
_TAGS = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "spoiler": ("<tg-spoiler>", "</tg-spoiler>"),
    "code": ("<code>", "</code>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ("<blockquote expandable>", "</blockquote>"),
}


def to_html(text: str, entities: list[JsonObject], *, found: bool = False) -> str:
    """HTML in Telegram's grammar. With `found`, what Telegram found by itself becomes links too."""
    marks = [(mark, *_tags(mark, found)) for mark in entities]
    marks = [entry for entry in marks if entry[1]]
    if not marks:
        return escape(text, quote=False)
    raw = text.encode("utf-16-le", "surrogatepass")
    cuts = {0, len(raw) // 2}
    for mark, _, _ in marks:
        cuts |= {mark["offset"], mark["offset"] + mark["length"]}
    places = sorted(cuts)
    out: list[str] = []
    open_: list[tuple[int, str, str]] = []
    pending = sorted(marks, key=lambda entry: (entry[0]["offset"], -entry[0]["length"]))
    for place, following in zip(places, [*places[1:], places[-1]], strict=True):
        _close(out, open_, place)
        while pending and pending[0][0]["offset"] <= place:
            mark, opening, closing = pending.pop(0)
            end = mark["offset"] + mark["length"]
            if end > place:
                out.append(opening)
                open_.append((end, opening, closing))
        out.append(escape(raw[2 * place : 2 * following].decode("utf-16-le", "replace"), quote=False))
    return "".join(out)


def _close(out: list[str], open_: list[tuple[int, str, str]], place: int) -> None:
    """Close what ends here, reopening what overlaps and goes on."""
    ending = next((i for i, entry in enumerate(open_) if entry[0] <= place), None)
    if ending is None:
        return
    inner = open_[ending:]
    del open_[ending:]
    out.extend(entry[2] for entry in reversed(inner))
    for entry in inner:
        if entry[0] > place:
            out.append(entry[1])
            open_.append(entry)


def _tags(mark: JsonObject, found: bool) -> tuple[str, str]:
    kind = mark["type"]
    if kind in _TAGS:
        return _TAGS[kind]
    if kind == "text_link" and _SAFE.match(mark["url"]):
        return f'<a href="{escape(mark["url"])}">', "</a>"
    if kind == "text_mention":
        user_id = mark["user"]["id"] if "user" in mark else mark.get("user_id", 0)
        return f'<a href="tg://user?id={user_id}">', "</a>"
    if kind == "pre":
        language = mark.get("language")
        if not language:
            return "<pre>", "</pre>"
        return f'<pre><code class="language-{escape(language)}">', "</code></pre>"
    if kind == "custom_emoji":
        return f'<tg-emoji emoji-id="{escape(mark["custom_emoji_id"])}">', "</tg-emoji>"
    if kind == "date_time":
        return f'<tg-time unix="{mark["unix_time"]}">', "</tg-time>"
    if found and kind in ("url", "email", "bot_command", "mention", "hashtag", "cashtag", "phone_number"):
        return f'<a data-found="{kind}">', "</a>"
    return "", ""
