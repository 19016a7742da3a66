"""What was sent is said otherwise, or taken back: through the same engine, at the same rates, reported as such.

An edit is written as a broadcast is, from what recipients have; then it goes to those who have it. While the first
message is still going out, the rest of its recipients get what it says by now.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from delegation.broadcast import Broadcast, BroadcastState, Deed, changed_languages
from delegation.delivery import Delivery
from delegation.desk import broadcast_flow as flow
from delegation.desk import broadcast_reports as reports
from delegation.errors import DomainError, MovedOn
from delegation.person import Person
from delegation.ports import Unit


@dataclass(frozen=True, slots=True)
class Recallable:
    """A broadcast before it is recalled: how many have it, and how many of them longer than Telegram lets a bot delete
    it."""

    report: reports.Report
    too_old: int


async def begin_edit(unit: Unit, actor: Person, broadcast_id: int) -> Broadcast:
    """The edit of it that this coordinator is writing: what they had written, else what recipients have.

    Forbidden; MovedOn when there is nothing to edit (any more).
    """
    sent = await _editable(unit, actor, broadcast_id)
    drafts = await unit.broadcasts.drafts_of(actor.id)
    begun = next((one for one in drafts if one.corrects == broadcast_id), None)
    if begun is not None:
        return begun
    edit = Broadcast(
        id=0,
        author_id=actor.id,
        state=BroadcastState.DRAFT,
        audience=sent.audience,
        contents=sent.contents,
        must_acknowledge=sent.must_acknowledge,
        created_at=unit.now,
        deed=Deed.EDIT,
        corrects=sent.id,
    )
    return await unit.broadcasts.add(edit)


async def edit(unit: Unit, actor: Person, draft: Broadcast) -> int:
    """Have what recipients have say what the draft says; with how many. DomainError when it says the same."""
    sent = await _editable(unit, actor, draft.corrects or 0)
    changed = changed_languages(sent, draft)
    if not changed:
        raise DomainError("broadcast-edit-same")
    await unit.broadcasts.save(replace(sent, contents=draft.contents))
    await _halt_others(unit, sent)
    return await flow.go(unit, draft, await unit.deliveries.reached_by(sent.id, changed))


async def before_recall(unit: Unit, actor: Person, broadcast_id: int) -> Recallable:
    """What there is to recall. Forbidden; MovedOn when it cannot be (any more)."""
    report = await reports.report(unit, actor, broadcast_id)
    if not report.recallable(unit.now):
        gone = report.broadcast.state is BroadcastState.RECALLED
        raise MovedOn("broadcast-is-recalled" if gone else "broadcast-not-recallable")
    return Recallable(report, await unit.deliveries.sent_before(broadcast_id, unit.now - reports.DELETABLE))


async def recall(unit: Unit, actor: Person, broadcast_id: int) -> int:
    """Delete it wherever it has arrived, and send it to nobody any more; with how many. As `before_recall`."""
    sent = (await before_recall(unit, actor, broadcast_id)).report.broadcast
    if sent.state is BroadcastState.SENDING:
        await flow.halt(unit, sent)
        sent = await unit.broadcasts.get(broadcast_id)
    await unit.broadcasts.save(replace(sent, state=BroadcastState.RECALLED))
    await unit.deliveries.revise(scope=flow.progress_scope(broadcast_id))
    await _halt_others(unit, sent)
    recalling = Broadcast(
        id=0,
        author_id=actor.id,
        state=BroadcastState.SENDING,
        audience=sent.audience,
        contents=sent.contents,
        created_at=unit.now,
        deed=Deed.RECALL,
        corrects=sent.id,
    )
    recalling = await unit.broadcasts.add(recalling)
    number = await flow.go(unit, recalling, await unit.deliveries.reached_by(broadcast_id))
    await flow.log(unit, actor.id, "broadcast.recall", broadcast_id, str(number))
    return number


async def corrected(unit: Unit, correction: Broadcast) -> Broadcast:
    """What a correction corrects, as it says by now."""
    return await unit.broadcasts.get(correction.corrects or 0)


async def original(unit: Unit, correction: Broadcast, person_id: int) -> Delivery | None:
    """The delivery to this person that a correction is about."""
    return await reports.delivered(unit, correction.corrects or 0, person_id)


async def _editable(unit: Unit, actor: Person, broadcast_id: int) -> Broadcast:
    report = await reports.report(unit, actor, broadcast_id)
    if not report.editable:
        raise MovedOn(
            "broadcast-is-recalled" if report.broadcast.state is BroadcastState.RECALLED else "broadcast-not-editable"
        )
    return report.broadcast


async def _halt_others(unit: Unit, sent: Broadcast) -> None:
    """What corrects it now makes earlier corrections that still go out needless."""
    for one in await unit.broadcasts.corrections(sent.id):
        if one.state is BroadcastState.SENDING:
            await flow.halt(unit, one)
