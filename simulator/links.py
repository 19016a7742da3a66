"""Addresses: which ones Telegram accepts in links and buttons, and deep links to a bot."""

import re
from urllib.parse import parse_qs, urlsplit

_MENTION = re.compile(r"tg://user\?id=(\d{1,19})$")
_DEEP_LINK = re.compile(r"(?:https?://)?(?:t\.me|telegram\.me)/([A-Za-z0-9_]{3,32})(?:\?(.*))?$")
_START_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}")


def mentioned_user(address: str) -> int | None:
    """The user of `tg://user?id=...`."""
    match = _MENTION.match(address.strip())
    return int(match.group(1)) if match else None


def fault(address: str) -> str | None:
    """Why Telegram would refuse an address, in its words; None if it would not."""
    address = address.strip()
    if not address:
        return "URL must be non-empty"
    scheme, separator, rest = address.partition("://")
    if not separator:
        if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:(?!\d)", address):
            return "Unsupported URL protocol"
        rest = address
        scheme = "http"
    if scheme.lower() in ("tg", "ton", "tonsite"):
        return None
    if scheme.lower() not in ("http", "https"):
        return "Unsupported URL protocol"
    try:
        parts = urlsplit(f"{scheme.lower()}://{rest}")
        port = parts.port
    except ValueError:
        return "Wrong port number specified in the URL"
    host = parts.hostname or ""
    if not host:
        return "URL host is empty"
    if port == 0:
        return "Wrong port number specified in the URL"
    if re.search(r"\s", address) or "." not in host.strip("."):
        return "Wrong HTTP URL"
    return None


def checked(address: str) -> str | None:
    """The address as Telegram keeps it, or None if it would be dropped."""
    if fault(address) is not None:
        return None
    address = address.strip()
    if "://" not in address:
        address = "http://" + address
    parts = urlsplit(address)
    if parts.scheme.lower() in ("http", "https") and not parts.path:
        head, _, tail = address.partition("?")
        return f"{head}/?{tail}" if tail else head + "/"
    return address


def start_parameter(address: str, username: str) -> str | None:
    """The `start` parameter of a deep link to `username`; empty if the link has none.

    None when the address is no link to that bot. Raises ValueError when the parameter breaks
    Telegram's rule of 1-64 characters of `A-Za-z0-9_-`: a client would drop it.
    """
    match = _DEEP_LINK.match(address.strip())
    if match is None or match.group(1).lower() != username.lower():
        return None
    values = parse_qs(match.group(2) or "", keep_blank_values=True).get("start")
    if not values:
        return ""
    if not _START_PARAMETER.fullmatch(values[0]):
        raise ValueError(f"a start parameter is 1-64 of A-Za-z0-9_-, not {values[0]!r}")
    parameter: str = values[0]
    return parameter
