"""Delegations' groups as screens. In the group itself nothing is said of single people."""

from __future__ import annotations

from collections.abc import Sequence

from delegation.desk.parties import Party
from delegation.desk.trip_chats import Linked, Members
from delegation.markup import Html, lines, paragraphs
from delegation.ports import Words
from delegation.zones import day_in
from handlers.answer import Button, Screen
from handlers.naming import party_button, party_line
from handlers.trip_chat import keyboards as keys

MOST = 60
"""Names that a message holds, whatever else stands in it."""


def choose_screen(words: Words, found: Sequence[Party]) -> Screen:
    """In the group: which delegation's is it?"""
    if not found:
        return Screen(words("link-nothing"), fresh=True)
    rows = [
        [Button(party_button(words, one, place), keys.LinkHere(delegation=one.delegation.id).pack())]
        for place, one in enumerate(found[:20], start=1)
    ]
    listed = [f"{place}. {party_line(words, one)}" for place, one in enumerate(found[:20], start=1)]
    return Screen(paragraphs(words("link-which"), lines(*map(Html, listed))), rows, fresh=True)


def linked_screen(words: Words, linked: Linked) -> Screen:
    """In the group: it is the delegation's from now on."""
    return Screen(lines(words("link-done"), party_line(words, linked.party), words("link-pin")))


def chats_screen(words: Words, found: Sequence[Linked], ended: Linked | None = None) -> Screen:
    """In private: which delegations have groups, and how to link another one."""
    news = words("link-ended", title=ended.chat.title) if ended else ""
    if not found:
        return Screen(paragraphs(news, words("link-none"), words("link-how")))
    listed = [lines(words("link-chat", title=one.chat.title), party_line(words, one.party)) for one in found]
    rows = [
        [Button(one.chat.title, keys.OpenTripChat(delegation=one.party.delegation.id).pack())] for one in found[:30]
    ]
    return Screen(paragraphs(news, words("link-list"), *listed, words("link-how")), rows)


def chat_screen(words: Words, linked: Linked) -> Screen:
    """In private: one group, and what can be done with it."""
    delegation = linked.party.delegation.id
    since = words.day(day_in(linked.chat.linked_at, words.timezone))
    text = lines(
        words("link-one", title=linked.chat.title), party_line(words, linked.party), words("link-since", date=since)
    )
    rows = [
        [Button(words.plain("button-members"), keys.CompareMembers(delegation=delegation).pack())],
        [Button(words.plain("button-unlink"), keys.Unlink(delegation=delegation).pack())],
        [Button(words.plain("button-back"), keys.TripChats().pack())],
    ]
    return Screen(text, rows)


def members_screen(words: Words, found: Members) -> Screen:
    """In private: the group held against the roster."""
    number = len(found.inside) + len(found.outside) + len(found.without)
    text = paragraphs(
        lines(
            words("members", inside=len(found.inside), number=number),
            words("link-chat", title=found.linked.chat.title),
            words("members-others", count=found.others),
        ),
        _names(words, "members-outside", found.outside),
        _names(words, "members-without", found.without),
    )
    back = Button(words.plain("button-back"), keys.OpenTripChat(delegation=found.linked.party.delegation.id).pack())
    return Screen(text, [[back]])


def unlink_screen(words: Words, linked: Linked) -> Screen:
    """In private: is it meant?"""
    delegation = linked.party.delegation.id
    sure = Button(words.plain("button-unlink"), keys.Unlink(delegation=delegation, sure=True).pack())
    back = Button(words.plain("button-back"), keys.OpenTripChat(delegation=delegation).pack())
    return Screen(words("link-end-sure", title=linked.chat.title), [[sure], [back]])


def _names(words: Words, key: str, names: Sequence[str]) -> str:
    if not names:
        return ""
    more = words("members-more", count=len(names) - MOST) if len(names) > MOST else ""
    return lines(words(key), *(words("members-name", name=name) for name in names[:MOST]), more)
