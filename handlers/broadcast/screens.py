"""What coordinators see while they write a broadcast."""

from __future__ import annotations

from collections.abc import Mapping

from delegation.application import Status
from delegation.broadcast import Audience, Broadcast, Content, MediaKind
from delegation.desk import drafting
from delegation.desk.drafting import Facet
from delegation.desk.parties import party
from delegation.event import DelegateRole
from delegation.language import LANGUAGES, Language
from delegation.markup import Html, lines, listed
from delegation.paging import Page, page
from delegation.person import Person, Role
from delegation.ports import Unit, Words
from delegation.rights import delegations_of
from handlers.answer import Answer, Copy, Rows, Screen
from handlers.broadcast import keyboards as keys
from handlers.naming import party_name

BETWEEN = " · "


async def card_screen(unit: Unit, words: Words, draft: Broadcast) -> Screen:
    """The draft as a whole: its versions, its audience with the exact count."""
    text = lines(
        words("broadcast-card"),
        *(version_line(words, draft, language) for language in LANGUAGES),
        await audience_line(unit, words, draft.audience),
        size_line(words, await drafting.size(unit, draft)),
        words("broadcast-acknowledgement", wanted="yes" if draft.must_acknowledge else "no"),
    )
    return Screen(text, keys.card_rows(words, draft))


def write_screen(words: Words, draft: Broadcast, language: Language) -> Screen:
    """Asks for the version in one language; says what stands there and what its readers get meanwhile."""
    if language in draft.contents:
        now = words("broadcast-write-instead", text=summary(words, draft.contents[language]))
    elif draft.contents:
        now = words("broadcast-write-another", instead=draft.language_for(language), language=language)
    else:
        now = words("broadcast-write-first")
    text = lines(words("broadcast-write", language=language), words("broadcast-write-how"), now)
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
    asked = keys.acknowledge_rows(words, draft.id) if draft.must_acknowledge else ()
    said: list[Answer] = [Screen(words("broadcast-preview"), keys.back_row(words, draft.id))]
    for language in LANGUAGES:
        if language in draft.contents:
            refused = words("broadcast-refused", language=language)
            said.append(message_of(draft.contents[language], asked, otherwise=refused, fresh=True))
    below = lines(
        words("broadcast-previewed"),
        await audience_line(unit, words, draft.audience),
        size_line(words, sizes),
        *fallback_lines(words, draft, sizes),
    )
    return [*said, Screen(below, keys.previewed_rows(words, draft), fresh=True)]


async def confirm_screen(unit: Unit, words: Words, draft: Broadcast) -> Screen:
    """The last question before it goes."""
    sizes = await drafting.size(unit, draft)
    text = lines(
        words("broadcast-confirm", count=sum(sizes.values())),
        await audience_line(unit, words, draft.audience),
        size_line(words, sizes),
        words("broadcast-acknowledgement", wanted="yes" if draft.must_acknowledge else "no"),
    )
    return Screen(text, keys.confirm_rows(words, draft))


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
    return Page(tuple(values), 0, 0)


def summary(words: Words, content: Content) -> str:
    """A version in one line: its beginning, and what kind of file it comes with."""
    if content.media is MediaKind.NONE:
        return words.plain("broadcast-quoted", text=content.excerpt)
    if not content.excerpt:
        return words.plain("broadcast-media", media=content.media.value)
    return words.plain("broadcast-media-text", media=content.media.value, text=content.excerpt)
