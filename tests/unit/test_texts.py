"""Every text exists in every language, takes the same arguments everywhere, is used, and fits where it is shown."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, VariableReference
from fluent.syntax.visitor import Visitor

from bot.texts import Texts
from delegation.language import LANGUAGES, Language

TEXTS = Path("bot/texts")
ROOMS = ("bot", "handlers", "delegation", "exports", "imports")
SPEAKING = {"words", "plain", "DomainError", "BadAnswer", "NotFound", "MovedOn", "Fault", "unreadable"}
LONGEST_BUTTON = 40
"""Characters that a phone shows of a button that has a row for itself."""
LONGEST_COMMAND = 256
LONGEST_TOAST = 190


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 (fluent.syntax calls it so)
        self.names.add(node.id.name)


@cache
def messages(language: Language) -> dict[str, Message]:
    found: dict[str, Message] = {}
    for file in sorted((TEXTS / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, Junk), f"{file}: {entry.content}"
            if isinstance(entry, Message):
                assert entry.id.name not in found, f"{file}: {entry.id.name} twice"
                found[entry.id.name] = entry
    return found


def variables(message: Message) -> set[str]:
    visitor = _Variables()
    visitor.visit(message)
    return visitor.names


@cache
def code() -> tuple[ast.Module, ...]:
    return tuple(ast.parse(file.read_text(encoding="utf-8")) for room in ROOMS for file in Path(room).rglob("*.py"))


def strings() -> Iterator[str]:
    for module in code():
        for node in ast.walk(module):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def patterns() -> Iterator[re.Pattern[str]]:
    """Keys that are put together, such as f"command-{name}"."""
    for module in code():
        for node in ast.walk(module):
            if isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"[\w-]*" for part in node.values
                ]
                whole = "".join(parts)
                if re.match(r"[a-z]+\\?-", whole):
                    yield re.compile(whole)


def speaking() -> Iterator[tuple[str, ast.Call]]:
    """The calls of `words(...)`, `words.plain(...)` and errors that name a text, with its key."""
    for module in code():
        for node in ast.walk(module):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = ast.unparse(node.func).split(".")[-1]
            first = node.args[0]
            if called in SPEAKING and isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value, node


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_texts(language: Language) -> None:
    assert set(messages(language)) ^ set(messages("en")) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_takes_the_same_arguments_in_every_language(language: Language) -> None:
    differing = {
        key: variables(message) ^ variables(messages("en")[key])
        for key, message in messages(language).items()
        if variables(message) != variables(messages("en")[key])
    }
    assert differing == {}


def test_every_text_that_the_code_names_exists() -> None:
    assert sorted({key for key, _ in speaking()} - set(messages("en"))) == []


def test_every_text_is_used() -> None:
    named, shaped = set(strings()), list(patterns())
    unused = [key for key in messages("en") if key not in named and not any(shape.fullmatch(key) for shape in shaped)]
    assert unused == []


def test_every_call_gives_the_arguments_that_its_text_takes() -> None:
    wrong = {}
    for key, call in speaking():
        given = {keyword.arg for keyword in call.keywords}
        if None not in given and key in messages("en") and (lacking := variables(messages("en")[key]) - given):
            wrong[key] = sorted(lacking)
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_fits_on_a_phone(language: Language) -> None:
    texts = Texts()
    long = {
        key: text
        for key, message in messages(language).items()
        if key.startswith("button-") and not variables(message)
        if len(text := texts.render(language, key, {})) > LONGEST_BUTTON
    }
    assert long == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_toast_and_every_command_fits_telegram(language: Language) -> None:
    texts = Texts()
    long = {
        key: text
        for key, message in messages(language).items()
        if key.startswith(("toast-", "command-")) and not variables(message)
        if len(text := texts.render(language, key, {}))
        > (LONGEST_TOAST if key.startswith("toast-") else LONGEST_COMMAND)
    }
    assert long == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_voice_is_calm(language: Language) -> None:
    texts = [file.read_text(encoding="utf-8") for file in (TEXTS / language).glob("*.ftl")]
    assert [line for text in texts for line in text.splitlines() if re.search("[!！]", line)] == []
