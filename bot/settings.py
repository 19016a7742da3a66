"""Every setting of the desk, typed, from the environment or `.env` (PRODUCT.md, Settings)."""

from __future__ import annotations

import re
import secrets
from base64 import urlsafe_b64decode
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import available_timezones

from pydantic import (
    Field,
    SecretStr,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from delegation.language import Language

TELEGRAM: str = "https://api.telegram.org"


def _told(right: str) -> WrapValidator:
    """Says in the desk's words what would be `right` where pydantic would speak in its own."""

    def read(value: object, reading: ValidatorFunctionWrapHandler) -> object:
        try:
            return reading(value)
        except ValidationError:
            raise ValueError(f"{value!r} is not {right}") from None

    return WrapValidator(read)


class Settings(BaseSettings):
    """What the centre decides; each is explained in `.env.example`."""

    model_config = SettingsConfigDict(env_file=".env", env_file_encoding="utf-8", extra="ignore", env_ignore_empty=True)

    bot_token: SecretStr = SecretStr("")
    admin_ids: Annotated[frozenset[int], NoDecode] = frozenset()
    database_url: str = "sqlite+aiosqlite:///data/delegation.db"
    telegram_api_url: str = TELEGRAM
    webhook_url: str = ""
    webhook_secret: SecretStr = SecretStr("")
    http_host: str = "127.0.0.1"
    http_port: Annotated[int, Field(ge=0, le=65535), _told("a port: a number from 0 to 65535")] = 8080
    default_language: Language = "ru"
    home_timezone: str = "Asia/Yakutsk"
    data_keys: Annotated[tuple[SecretStr, ...], NoDecode] = ()
    send_rate: Annotated[float, Field(gt=0, le=1000), _told("a number above 0 and up to 1000")] = 30
    send_attempts: Annotated[int, Field(ge=1, le=1000), _told("a whole number from 1 to 1000")] = 20
    staff_chat_id: Annotated[int | None, _told("a group's id, which is a number such as -1001234567890")] = None
    backup_folder: Path | None = None
    retention_days: Annotated[int, Field(ge=1, le=36_500), _told("a number of days from 1 to 36500")] = 90
    log_format: Literal["console", "json"] = "console"

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _ids(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        parts = [part.strip() for part in value.replace(";", ",").split(",") if part.strip()]
        if strange := [part for part in parts if not (part.isascii() and part.isdigit())]:
            raise ValueError(f"{strange[0]!r} is not a person's Telegram id, which is a number such as 123456789")
        return frozenset(map(int, parts))

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        from storage.kinds import read_url  # here: what needs no database shall not wait for SQLAlchemy

        read_url(value)
        return value

    @field_validator("data_keys", mode="before")
    @classmethod
    def _keys(cls, value: object) -> object:
        return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value

    @field_validator("data_keys")
    @classmethod
    def _each_a_key(cls, value: tuple[SecretStr, ...]) -> tuple[SecretStr, ...]:
        for place, key in enumerate(value, 1):
            if not _is_key(key.get_secret_value()):
                raise ValueError(f"number {place} is not a key: `delegation-desk new-key` makes one")
        return value

    @field_validator("home_timezone")
    @classmethod
    def _zone(cls, value: str) -> str:
        if value not in available_timezones():
            raise ValueError(f"{value!r} is not an IANA time zone such as Asia/Yakutsk")
        return value

    @field_validator("telegram_api_url", "webhook_url")
    @classmethod
    def _address(cls, value: str) -> str:
        if value and not re.match(r"https?://[^/]", value):
            raise ValueError(f"{value!r} is not an address: it begins with https://")
        return value.rstrip("/")

    @field_validator("webhook_secret")
    @classmethod
    def _as_telegram_takes_it(cls, value: SecretStr) -> SecretStr:
        if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", value.get_secret_value()):
            raise ValueError("Telegram takes 1-256 characters of A-Z a-z 0-9 _ -")
        return value

    @field_validator("staff_chat_id")
    @classmethod
    def _group(cls, value: int | None) -> int | None:
        if value is not None and value >= 0:
            raise ValueError(f"{value} is a person's id; a group's is negative, such as -1001234567890")
        return value

    @model_validator(mode="after")
    def _secret(self) -> Settings:
        if self.webhook_url and not self.webhook_secret.get_secret_value():
            self.webhook_secret = SecretStr(secrets.token_urlsafe(32))
        return self

    @property
    def follows_server_clock(self) -> bool:
        """A Bot API server of one's own also tells the time: its `Date` is the desk's clock (`bot.clock`)."""
        return self.telegram_api_url != TELEGRAM


def _is_key(text: str) -> bool:
    """Whether it is 32 bytes in URL-safe base64, as `storage.sealing` wants."""
    try:
        return len(urlsafe_b64decode(text)) == 32
    except ValueError:
        return False
