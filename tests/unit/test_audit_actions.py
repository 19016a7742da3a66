"""Whatever the desk writes into its audit log, and whatever it refuses, has words on the log's own screen."""

import ast
import re
from pathlib import Path

from delegation.desk.auditing import KINDS
from handlers.team.actions import ACTIONS

SOURCES = [*Path("delegation/desk").glob("*.py"), Path("delegation/rights.py"), Path("bot/conversation.py")]
WHOLE = {"Forbidden", "_require", "_follow", "_note", "log", "note"}
"""What is handed the whole code of an action, such as `event.add`."""
VERBS = {"informing.note", "_settled"}
"""What is handed the verb of `application.<verb>`."""

OF_NO_KIND = {"audit", "consent", "negotiation", "partner", "reminders", "health", "itinerary", "partners", "team"}
"""What the log shows among everything only: the work of the desk itself, and what can only be refused."""


def codes() -> set[str]:
    """The codes of actions that the rules name."""
    found: set[str] = set()
    for file in SOURCES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                given = [*node.args, *(keyword.value for keyword in node.keywords if keyword.arg == "action")]
                texts = {one.value for one in given if isinstance(one, ast.Constant) and isinstance(one.value, str)}
                if called.split(".")[-1] in WHOLE:
                    found |= {text for text in texts if re.fullmatch(r"[a-z]+\.[a-z_]+|refused", text)}
                if called in VERBS:
                    found |= {f"application.{text}" for text in texts if re.fullmatch(r"[a-z]+", text)}
    return found


def test_every_action_has_words() -> None:
    assert codes() - ACTIONS == set()


def test_the_log_can_be_narrowed_to_whatever_happens_to_people_and_delegations() -> None:
    assert {code.split(".")[0] for code in codes()} - set(KINDS) - OF_NO_KIND == set()


def test_actions_are_found_however_they_are_written_down() -> None:
    assert {"application.approve", "application.begin", "role.give", "refused", "roster.read", "event.add"} <= codes()
