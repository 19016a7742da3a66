"""What Telegram hands to a Mini App: who opened it, signed with the bot's token."""

import hashlib
import hmac
import json
from urllib.parse import quote, urlencode

from simulator.world import User


def init_data(token: str, user: User, now: float) -> str:
    """`initData` for a person: sorted fields, HMAC-SHA256 under HMAC(token, "WebAppData")."""
    account = {name: value for name, value in user.public.items() if name != "is_bot"}
    fields = {
        "auth_date": str(int(now)),
        "query_id": f"AAH{user.id:x}",
        "user": json.dumps(account, ensure_ascii=False, separators=(",", ":")),
    }
    checked = "\n".join(f"{name}={fields[name]}" for name in sorted(fields))
    key = hmac.new(b"WebAppData", token.encode(), hashlib.sha256).digest()
    fields["hash"] = hmac.new(key, checked.encode(), hashlib.sha256).hexdigest()
    return urlencode(fields)


def address(url: str, data: str) -> str:
    """Where Telegram opens a Mini App: its address with the data behind `#`."""
    return f"{url}#tgWebAppData={quote(data, safe='')}&tgWebAppVersion=9.1&tgWebAppPlatform=web"
