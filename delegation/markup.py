"""Telegram's HTML, and the one place where what a person typed becomes safe inside it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape
from typing import Final

_TAG: Final = re.compile(r"<[^>]*>")


class Html(str):
    """Text that already is Telegram's HTML. Anything else that is put into a text is escaped first."""

    __slots__ = ()


def escape(typed: str) -> Html:
    """What a person typed, as HTML that shows exactly that. Telegram knows `&lt; &gt; &amp; &quot;` (BOT_API.md)."""
    if isinstance(typed, Html):
        return typed
    return Html(typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))


def bare(html: str) -> str:
    """What is read of Telegram's HTML: without markup and escapes."""
    return unescape(_TAG.sub("", html)) if "<" in html or "&" in html else html


def lines(*parts: str) -> Html:
    """The parts one under the other; empty ones leave no line, what is not HTML is escaped."""
    return Html("\n".join(escape(part) for part in parts if part))


def paragraphs(*parts: str) -> Html:
    """The parts with an empty line between them; empty ones are left out."""
    return Html("\n\n".join(escape(part) for part in parts if part))


def capital(text: str) -> str:
    """The text as a line begins: days of the week are written small in Russian."""
    return text[:1].upper() + text[1:]


def listed(parts: Iterable[str], separator: str = ", ") -> Html:
    """The parts in one line."""
    return Html(separator.join(escape(part) for part in parts))
