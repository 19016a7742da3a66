"""A message that somebody wrote, as the content of a broadcast: its formatting becomes Telegram's HTML."""

from __future__ import annotations

import html

from aiogram.types import Message
from aiogram.utils.text_decorations import HtmlDecoration

from delegation.broadcast import Content, MediaKind


class _Safe(HtmlDecoration):
    """aiogram's, with what stands in attributes escaped too (an address may hold quotes and ampersands), and with the
    language of a piece of code where Telegram reads it."""

    def link(self, value: str, link: str) -> str:
        return super().link(value, html.escape(link))

    def pre_language(self, value: str, language: str) -> str:
        return f'<pre><code class="language-{html.escape(language)}">{value}</code></pre>'


_safe = _Safe()


def content_of(message: Message) -> Content:
    """The text, or the photo or document with its caption; what is typed shows as it was typed."""
    text, entities = message.text or message.caption or "", message.entities or message.caption_entities or []
    marked = _safe.unparse(text, entities)
    if message.photo:
        return Content(html=marked, media=MediaKind.PHOTO, file_id=message.photo[-1].file_id)
    if message.document is not None:
        return Content(html=marked, media=MediaKind.DOCUMENT, file_id=message.document.file_id)
    return Content(html=marked)
