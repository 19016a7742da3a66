"""What coordinators see while they write a broadcast."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from delegation.application import Status
from delegation.broadcast import Audience, Broadcast, Content, Deed, MediaKind, has_room_for_note
from delegation.desk import drafting
from delegation.desk.drafting import Facet
from delegation.desk.parties import party
from delegation.event import DelegateRole
from delegation.language import LANGUAGES, Language
from delegation.markup import Html, lines, listed, paragraphs
from delegation.paging import Page, page
from delegation.person import Person, Role
from delegation.ports import Unit, Words
from delegation.rights import delegations_of
from delegation.typed import cut
from delegation.zones import day_in
from handlers.answer import Answer, Copy, Rows, Screen
from handlers.broadcast import keyboards as keys
from handlers.broadcast.sent_rows import acknowledge_rows
from handlers.naming import party_name

BETWEEN: Final = " · "
LONGEST_LABEL: Final = 60


async def card_screen(unit: Unit, words: Words, draft: Broadcast) -> Screen:
    """The draft as a whole: its versions, its audience with the exact count."""
    sizes = await drafting.size(unit, draft)
    if draft.deed is Deed.EDIT:
        return _edit_screen(words, draft, sizes)
    text = lines(
        words("broadcast-card"),
        *(version_line(words, draft, language) for language in LANGUAGES),
        await audience_line(unit, words, draft.audience),
        size_line(words, sizes),
        words("broadcast-acknowledgement", wanted="yes" if draft.must_acknowledge else "no"),
        escalation_line(words, draft),
    )
    return Screen(text, keys.card_rows(words, draft, sum(sizes.values())))


def _edit_screen(words: Words, draft: Broadcast, sizes: Mapping[Language, int]) -> Screen:
    """The edit of what was sent: its versions, and with how many something changes."""
    text = lines(
        words("broadcast-edit"),
        *(version_line(words, draft, language) for language in LANGUAGES),
        words("broadcast-edit-size", count=sum(sizes.values())) if sizes else words("broadcast-edit-nothing"),
    )
    return Screen(text, keys.card_rows(words, draft, sum(sizes.values())))


def escalation_screen(words: Words, draft: Broadcast) -> Screen:
    """After how many hours does somebody learn who is silent?"""
    who = "coordinators" if draft.audience.delegation_id is None else "head"
    return Screen(words("broadcast-escalation-ask", who=who), keys.escalation_rows(words, draft))


def escalation_line(words: Words, broadcast: Broadcast) -> str:
    """Who learns of the silent, and when."""
    if not broadcast.must_acknowledge or not broadcast.escalate_after:
        return ""
    who = "coordinators" if broadcast.audience.delegation_id is None else "head"
    return words("broadcast-escalation", who=who, count=broadcast.escalate_after)


def write_screen(words: Words, draft: Broadcast, language: Language) -> Screen:
    """Asks for the version in one language; says what stands there and what its readers get meanwhile."""
    if language in draft.contents:
        now = words("broadcast-write-instead", text=summary(words, draft.contents[language]))
    elif draft.contents:
        now = words("broadcast-write-another", instead=draft.language_for(language), language=language)
    else:
        now = words("broadcast-write-first")
    how = words("broadcast-write-how")
    if draft.deed is Deed.EDIT:
        how = words("broadcast-edit-how", media=draft.content_for(language).media.value)
    text = lines(words("broadcast-write", language=language), how, now)
    return Screen(text, keys.write_rows(words, draft, language))


async def audience_screen(unit: Unit, words: Words, draft: Broadcast) -> Screen:
    text = lines(
        words("broadcast-audience-ask"),
        await audience_line(unit, words, draft.audience),
        size_line(words, await drafting.size(unit, draft)),
    )
    return Screen(text, keys.audience_rows(words, draft))


async def facet_screen(
    unit: Unit, words: Words, actor: Person, draft: Broadcast, facet: Facet, number: int = 0
) -> Screen:
    """The choices of one facet, what is chosen ticked."""
    text = lines(
        words(f"broadcast-facet-{facet.name.lower()}-ask"),
        await audience_line(unit, words, draft.audience),
        size_line(words, await drafting.size(unit, draft)),
    )
    choices = await _choices(unit, words, actor, facet, number)
    # Whoever coordinates some delegations only cannot write to "any".
    any_too = facet is not Facet.DELEGATION or delegations_of(actor, Role.COORDINATOR) is None
    return Screen(text, keys.facet_rows(words, draft, facet, choices, any_too=any_too))


async def preview_answers(unit: Unit, words: Words, draft: Broadcast) -> list[Answer]:
    """Each version exactly as it will come, then what can be done; nothing more once Telegram refuses one."""
    sizes = await drafting.size(unit, draft)
    asked = acknowledge_rows(words, draft.id) if draft.must_acknowledge else ()
    said: list[Answer] = [Screen(words("broadcast-preview"), keys.back_row(words, draft.id))]
    for language in LANGUAGES:
        if language in draft.contents:
            refused = words("broadcast-refused", language=language)
            said.append(message_of(draft.contents[language], asked, otherwise=refused, fresh=True))
    below = lines(
        words("broadcast-previewed" if draft.deed is Deed.SEND else "broadcast-edit-previewed"),
        *await _where_it_goes(unit, words, draft, sizes),
    )
    return [*said, Screen(below, keys.previewed_rows(words, draft), fresh=True)]


async def confirm_screen(unit: Unit, words: Words, draft: Broadcast) -> Screen:
    """The last question before it goes."""
    sizes = await drafting.size(unit, draft)
    new, count = draft.deed is Deed.SEND, sum(sizes.values())
    text = lines(
        words("broadcast-confirm" if new else "broadcast-edit-confirm", count=count),
        *await _where_it_goes(unit, words, draft, sizes),
        words("broadcast-acknowledgement", wanted="yes" if draft.must_acknowledge else "no") if new else "",
        escalation_line(words, draft),
    )
    return Screen(text, keys.confirm_rows(words, draft))


async def _where_it_goes(unit: Unit, words: Words, draft: Broadcast, sizes: Mapping[Language, int]) -> list[str]:
    """To whom, how many that are, and who of them reads another language than their own."""
    if draft.deed is Deed.EDIT:
        return [words("broadcast-edit-size", count=sum(sizes.values())), *fallback_lines(words, draft, sizes)]
    return [
        await audience_line(unit, words, draft.audience),
        size_line(words, sizes),
        *fallback_lines(words, draft, sizes),
    ]


def noted(words: Words, broadcast: Broadcast) -> Content:
    """What a reader of the language of `words` gets; where it is another language than theirs, a line says so."""
    language = broadcast.language_for(words.language)
    content = broadcast.contents[language]
    if language == words.language or not content.html or not has_room_for_note(content):
        return content
    return replace(content, html=paragraphs(words("broadcast-note", language=language), Html(content.html)))


def message_of(content: Content, rows: Rows = (), *, otherwise: str = "", fresh: bool = False) -> Screen | Copy:
    """One version as a message."""
    if content.media is MediaKind.NONE:
        return Screen(content.html, rows, fresh=fresh, otherwise=otherwise)
    return Copy(content.media.value, content.file_id, content.html, rows, otherwise=otherwise)


def version_line(words: Words, draft: Broadcast, language: Language) -> str:
    """What readers of a language get: their own version, or whose."""
    if language in draft.contents:
        return words("broadcast-version", language=language, text=summary(words, draft.contents[language]))
    if not draft.contents:
        return ""
    return words("broadcast-version-instead", language=language, instead=draft.language_for(language))


def fallback_lines(words: Words, draft: Broadcast, sizes: Mapping[Language, int]) -> list[str]:
    """Those among the audience who will read another language than their own."""
    return [
        words("broadcast-fallback", language=language, instead=draft.language_for(language), count=sizes[language])
        for language in LANGUAGES
        if sizes.get(language) and language not in draft.contents
    ]


async def audience_line(unit: Unit, words: Words, audience: Audience) -> str:
    if audience == Audience():
        return words("broadcast-audience-everyone")
    parts = []
    if audience.delegation_id is not None:
        parts.append(party_name(words, await party(unit, audience.delegation_id)))
    statuses = [words.plain(f"broadcast-status-{status.value}") for status in Status if status in audience.statuses]
    roles = [words.plain(f"delegate-role-{role.value}") for role in DelegateRole if role in audience.roles]
    spoken = [words.plain(f"language-{language}") for language in LANGUAGES if language in audience.languages]
    parts += [" / ".join(chosen) for chosen in (statuses, roles, spoken) if chosen]
    if audience.missing:
        parts.append(words.plain("broadcast-audience-missing"))
    if audience.silent_on is not None:
        earlier = await unit.broadcasts.get(audience.silent_on)
        parts.append(words.plain("broadcast-audience-silent", text=summary(words, earlier.content_for(words.language))))
    return words("broadcast-audience-some", audience=listed(parts, BETWEEN))


def size_line(words: Words, sizes: Mapping[Language, int]) -> str:
    """The exact count, by language."""
    parts = [
        words("broadcast-size-part", language=language, count=sizes[language])
        for language in LANGUAGES
        if sizes.get(language)
    ]
    by_language = words("broadcast-size-parts", parts=listed(map(Html, parts), BETWEEN)) if len(parts) > 1 else ""
    return words("broadcast-size", count=sum(sizes.values()), parts=Html(by_language))


async def _choices(unit: Unit, words: Words, actor: Person, facet: Facet, number: int) -> Page[tuple[str, str]]:
    match facet:
        case Facet.DELEGATION:
            found = page(await drafting.aims(unit, actor), number)
            named = tuple((str(one.delegation.id), party_name(words, one)) for one in found.items)
            return Page(named, found.number, found.total)
        case Facet.STATUS:
            values = [(status.value, words.plain(f"broadcast-status-{status.value}")) for status in Status]
        case Facet.ROLE:
            values = [(role.value, words.plain(f"delegate-role-{role.value}")) for role in DelegateRole]
        case Facet.LANGUAGE:
            values = [(language, words.plain(f"language-{language}")) for language in LANGUAGES]
        case Facet.SILENT:
            earlier = await drafting.earlier(unit, actor, number)
            said = tuple((str(one.id), _earlier_label(words, one)) for one in earlier.items)
            return Page(said, earlier.number, earlier.total)
        case Facet.MISSING:
            values = [(keys.MISSING, words.plain("broadcast-missing-button"))]
    return Page(tuple(values), 0, 0)


def _earlier_label(words: Words, broadcast: Broadcast) -> str:
    day = day_in(broadcast.started_at or broadcast.created_at, words.timezone)
    content = broadcast.content_for(words.language)
    return cut(f"{words.span(day, day)}{BETWEEN}{content.excerpt or summary(words, content)}", LONGEST_LABEL)


def summary(words: Words, content: Content) -> str:
    """A version in one line: its beginning, and what kind of file it comes with."""
    if content.media is MediaKind.NONE:
        return words.plain("broadcast-quoted", text=content.excerpt)
    if not content.excerpt:
        return words.plain("broadcast-media", media=content.media.value)
    return words.plain("broadcast-media-text", media=content.media.value, text=content.excerpt)
