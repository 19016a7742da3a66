"""What is said and written down when an application moves: the card of its coordinators, the notice to whoever filled
it in, the row of the audit log."""

from __future__ import annotations

from datetime import datetime

from delegation.application import DELEGATES, Application, Status
from delegation.delivery import Draft, Kind
from delegation.desk import noting, rollcall
from delegation.desk.posting import post
from delegation.person import Role
from delegation.ports import Unit


def card_scope(application_id: int) -> str:
    """What the key of every posted card of this application begins with."""
    return f"card:{application_id}:"


def offer_scope(application_id: int) -> str:
    """What the keys of an offered seat begin with: the notice with its buttons, and the errand that ends it."""
    return f"offer:{application_id}:"


async def post_card(unit: Unit, application: Application) -> None:
    """Post the card to the delegation's coordinators (to the administrators while there is none) and, where the
    settings name one, to the staff's group."""
    deciding = await unit.people.with_role(Role.COORDINATOR, application.delegation_id)
    if not deciding:
        deciding = await unit.people.with_role(Role.ADMINISTRATOR)
    card = Draft(
        key=card_scope(application.id),
        kind=Kind.NOTICE,
        topic="application-card",
        due_at=unit.now,
        facts={"application_id": application.id},
        application_id=application.id,
        event_id=application.event_id,
    )
    await post(unit, deciding, card)


async def revise_cards(unit: Unit, application_id: int) -> None:
    """Have every posted card show how the application stands by now."""
    await unit.deliveries.revise(scope=card_scope(application_id))


async def tell(unit: Unit, application: Application, topic: str, until: datetime | None = None) -> None:
    """Tell whoever filled the application in what became of it; `until` is when that is of no use any more."""
    scope = offer_scope(application.id) if application.status is Status.OFFERED else f"decision:{application.id}:"
    await unit.deliveries.plan(
        [
            Draft(
                key=f"{scope}{topic}:{application.version}",
                kind=Kind.NOTICE,
                topic=topic,
                due_at=unit.now,
                facts={"application_id": application.id},
                person_id=application.registered_by,
                useful_until=until,
                application_id=application.id,
                event_id=application.event_id,
            )
        ]
    )


async def note(unit: Unit, actor_id: int | None, action: str, before: Application, after: Application) -> None:
    """Write to the audit log how an application stood before and after; open roll calls show who joined or left. No
    actor: the desk itself did it."""
    await noting.note(
        unit, actor_id, f"application.{action}", f"application:{after.id}", before=_state(before), after=_state(after)
    )
    if (before.status in DELEGATES) is not (after.status in DELEGATES):
        await rollcall.refresh(unit, after.delegation_id)


def _state(application: Application) -> str:
    return "; ".join(part for part in (application.status.value, application.role.value, application.reason) if part)
