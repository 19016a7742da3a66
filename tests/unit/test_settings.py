"""Settings: what is typed into `.env` is understood or refused with its reason."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.settings import TELEGRAM, Settings


def read(path: Path, **lines: str) -> Settings:
    file = path / ".env"
    file.write_text("".join(f"{name}={value}\n" for name, value in lines.items()), encoding="utf-8")
    return Settings(_env_file=file)


def test_administrators_are_named_with_commas(tmp_path: Path) -> None:
    assert read(tmp_path, ADMIN_IDS="12, 34;56").admin_ids == {12, 34, 56}


def test_an_empty_line_means_the_default(tmp_path: Path) -> None:
    settings = read(tmp_path, ADMIN_IDS="", TELEGRAM_API_URL="", STAFF_CHAT_ID="", WEBHOOK_URL="")
    assert settings.admin_ids == frozenset()
    assert settings.telegram_api_url == TELEGRAM
    assert settings.staff_chat_id is None


def test_the_example_file_gives_the_documented_defaults() -> None:
    settings = Settings(_env_file=".env.example")
    assert settings == Settings(_env_file=None)


def test_every_setting_is_explained_in_the_example_file() -> None:
    example = Path(".env.example").read_text(encoding="utf-8")
    documented = set(Settings.model_fields) - {"log_format"}
    assert {name for name in documented if f"\n{name.upper()}=" not in example} == set()


def test_a_webhook_without_a_secret_gets_one(tmp_path: Path) -> None:
    settings = read(tmp_path, WEBHOOK_URL="https://desk.example.org/")
    assert settings.webhook_url == "https://desk.example.org"
    assert len(settings.webhook_secret.get_secret_value()) >= 32


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HOME_TIMEZONE", "Amur"),
        ("DEFAULT_LANGUAGE", "fr"),
        ("SEND_RATE", "0"),
        ("HTTP_PORT", "99999"),
        ("ADMIN_IDS", "me"),
        ("RETENTION_DAYS", "0"),
    ],
)
def test_what_cannot_be_meant_is_refused(tmp_path: Path, name: str, value: str) -> None:
    with pytest.raises(ValidationError, match=name.lower()):
        read(tmp_path, **{name: value})


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("ADMIN_IDS", "12, @anna", "'@anna' is not a person's Telegram id, which is a number such as 123456789"),
        ("DATABASE_URL", "mysql://desk", "mysql is no database of the desk: sqlite"),
        ("DATABASE_URL", "desk.db", "this is no address of a database: sqlite"),
        ("TELEGRAM_API_URL", "telegram", "'telegram' is not an address: it begins with https://"),
        ("WEBHOOK_URL", "desk.example.org", "'desk.example.org' is not an address: it begins with https://"),
        ("WEBHOOK_SECRET", "a b", "Telegram takes 1-256 characters"),
        ("HTTP_PORT", "99999", "'99999' is not a port: a number from 0 to 65535"),
        ("SEND_RATE", "0", "'0' is not a number above 0 and up to 1000"),
        ("SEND_RATE", "nan", "'nan' is not a number above 0 and up to 1000"),
        ("SEND_ATTEMPTS", "many", "'many' is not a whole number from 1 to 1000"),
        ("RETENTION_DAYS", "0", "'0' is not a number of days from 1 to 36500"),
        ("RETENTION_DAYS", "99999999999", "'99999999999' is not a number of days from 1 to 36500"),
        ("STAFF_CHAT_ID", "@staff", "'@staff' is not a group's id, which is a number such as -1001234567890"),
        ("STAFF_CHAT_ID", "1001", "1001 is a person's id; a group's is negative, such as -1001234567890"),
    ],
)
def test_a_wrong_value_is_told_with_what_would_be_right(tmp_path: Path, name: str, value: str, says: str) -> None:
    with pytest.raises(ValidationError, match=re.escape(says)):
        read(tmp_path, **{name: value})


def test_the_token_does_not_show_itself(tmp_path: Path) -> None:
    assert "123:SECRET" not in repr(read(tmp_path, BOT_TOKEN="123:SECRET"))
