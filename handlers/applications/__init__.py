"""Deciding applications: `/applications`, the posted cards, and what is told of decisions."""

from __future__ import annotations

from delegation.desk import seats
from delegation.ports import Unit
from handlers.applications import keyboards as keys
from handlers.applications import notices
from handlers.applications.router import router
from handlers.notices import Facts
from handlers.room import Room


async def _end_offer(unit: Unit, facts: Facts) -> None:
    await seats.expire(unit, int(facts["application_id"]))


room = Room(
    router=router,
    in_groups=(
        keys.BackToCard,
        keys.Approve,
        keys.ChooseRole,
        keys.ApproveAs,
        keys.PutInLine,
        keys.OfferSeat,
        keys.Decline,
        keys.DeclineFor,
    ),
    notices={
        "application-card": notices.card,
        "application-approved": notices.approved,
        "application-waitlisted": notices.waitlisted,
        "application-declined": notices.declined,
        "application-more": notices.more,
        "seat-offered": notices.offered,
        "offer-expired": notices.expired,
    },
    errands={"offer-expiry": _end_offer},
)
