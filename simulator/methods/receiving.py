"""How the bot receives updates: getUpdates and webhooks."""

# ruff: noqa: ARG001  (all of a kind have one signature)

from simulator.api import Answer, Api
from simulator.errors import bad_request
from simulator.params import Params
from simulator.record import Call
from simulator.shapes import JsonObject
from simulator.updates import refuse_with_webhook
from simulator.webhook import MOST_CONNECTIONS, SECRET, USUAL_CONNECTIONS, Target


async def get_updates(api: Api, params: Params) -> list[JsonObject]:
    """getUpdates."""
    if api.webhook.target is not None:
        raise refuse_with_webhook()
    return await api.updates.poll(
        params.integer("offset"), params.integer("limit", 100), params.integer("timeout"), _allowed(params)
    )


async def set_webhook(api: Api, params: Params) -> object:
    """setWebhook; an empty address removes it. Loopback addresses need no TLS here."""
    url = params.string("url").strip()
    if not url:
        return await delete_webhook(api, params)
    if not url.startswith(("http://", "https://")):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if url.startswith("http://") and not url[7:].startswith(("127.", "localhost", "[::1]")):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = params.string("secret_token")
    if secret and not SECRET.fullmatch(secret):
        raise bad_request(
            "bad webhook: secret token contains unallowed characters"
            if len(secret) <= 256
            else "bad webhook: secret token is too long"
        )
    allowed = _allowed(params)
    if allowed is not None:
        api.updates.allowed = allowed or None
    if params.boolean("drop_pending_updates"):
        api.updates.drop()
    connections = min(max(params.integer("max_connections", USUAL_CONNECTIONS), 1), MOST_CONNECTIONS)
    target = Target(url, secret, connections)
    if target == api.webhook.target:
        return Answer(True, "Webhook is already set")
    await api.webhook.set(target)
    return Answer(True, "Webhook was set")


async def delete_webhook(api: Api, params: Params) -> object:
    """deleteWebhook."""
    if params.boolean("drop_pending_updates"):
        api.updates.drop()
    if api.webhook.target is None:
        return Answer(True, "Webhook is already deleted")
    await api.webhook.remove()
    return Answer(True, "Webhook was deleted")


def get_webhook_info(api: Api, params: Params, call: Call) -> JsonObject:
    """getWebhookInfo."""
    api.updates.expire()
    target = api.webhook.target
    info: JsonObject = {
        "url": target.url if target else "",
        "has_custom_certificate": False,
        "pending_update_count": len(api.updates.pending),
    }
    if target is not None:
        info["max_connections"] = target.connections
        info.update(api.webhook.last_error)
    if api.updates.allowed is not None:
        info["allowed_updates"] = api.updates.allowed
    return info


def _allowed(params: Params) -> list[str] | None:
    allowed = params.structure("allowed_updates", "allowed updates")
    return [str(kind) for kind in allowed] if isinstance(allowed, list) else None
