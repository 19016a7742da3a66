"""Badges of delegates: what their QR code holds, for themselves and for who checks them in."""

from __future__ import annotations

from delegation import badge
from delegation.application import Application, Status
from delegation.desk import own
from delegation.errors import MovedOn
from delegation.event import Event, EventStatus
from delegation.form import Form
from delegation.person import Person
from delegation.ports import Unit


def has_badge(application: Application, event: Event) -> bool:
    """Badges are for delegates of a trip that takes place."""
    return application.status is Status.APPROVED and event.status is not EventStatus.CANCELLED


async def own_badge(unit: Unit, actor: Person, application_id: int, username: str) -> tuple[Form, str]:
    """One's own badge, or that of a colleague whom one registered: the application, and the link for the QR code.

    `username` is the bot's. Forbidden; MovedOn when they are no delegate (any more).
    """
    form = await own.open_form(unit, actor, application_id)
    if not has_badge(form.application, form.event):
        raise MovedOn("error-moved-on", status=form.application.status.value)
    tokens = await unit.badges.tokens([application_id])
    return form, badge.link(username, tokens[application_id])
