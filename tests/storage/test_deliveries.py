"""Planning deliveries: once, moved, taken back; and those of broadcasts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from delegation.delivery import Delivery, Draft, Kind, Priority, State
from storage.engine import Database
from storage.outbox import Result
from storage.unit import SqlUnit
from tests.storage.samples import DAY, HOUR, NOW, broadcast, draft, people_of


async def planned(unit: SqlUnit, *keys: str) -> dict[str, Delivery | None]:
    return {key: await unit.deliveries.by_key(key) for key in keys}


async def become(unit: SqlUnit, state: State, *keys: str, **fields: Any) -> None:
    """Claim everything that is due and record `state` for those of `keys`."""
    claimed = {each.draft.key: each.id for each in await unit.outbox.claim(NOW, 100)}
    if state is not State.SENDING:
        await unit.outbox.record([Result(claimed[key], state, **fields) for key in keys])


async def states(unit: SqlUnit, keys: Sequence[str]) -> list[State | None]:
    found = [await unit.deliveries.by_key(key) for key in keys]
    return [each.state if each else None for each in found]


async def test_a_delivery_comes_back_with_every_field(database: Database) -> None:
    async with database.writing(NOW) as unit:
        [anna] = await people_of(unit, 1)
        kept = await unit.broadcasts.add(broadcast(anna.id))
        wanted = Draft(
            key="reminder:5:17",
            kind=Kind.REMINDER,
            topic="leg-departs",
            due_at=NOW,
            facts={"leg": 5, "code": "out-bus", "note": "Хэйхэ 黑河"},
            person_id=anna.id,
            chat_id=-100123456789012,
            priority=Priority.REMINDER,
            useful_until=NOW + DAY,
            application_id=3,
            event_id=4,
            broadcast_id=kept.id,
        )
        await unit.deliveries.plan([wanted])
        found = await unit.deliveries.by_key("reminder:5:17")
        assert found is not None
        assert found == Delivery(id=found.id, draft=wanted, state=State.PLANNED)
        assert await unit.deliveries.by_key("reminder:5") is None


async def test_planning_twice_changes_nothing(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.deliveries.plan([draft("a"), draft("b")])
        before = await planned(unit, "a", "b")
        await unit.deliveries.plan(draft(key, topic="other", due_at=NOW + DAY) for key in "aabb")
        assert await planned(unit, "a", "b") == before
        await unit.deliveries.plan([])


async def test_replanning_moves_adds_and_removes_what_is_pending(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.deliveries.plan([draft("event:1:stays"), draft("event:1:goes"), draft("event:10:other")])
        before = await unit.deliveries.by_key("event:1:stays")
        moved = draft("event:1:stays", due_at=NOW + DAY, facts={"leg": 5}, useful_until=NOW + 2 * DAY)
        await unit.deliveries.replan([moved, draft("event:1:comes")], scope="event:1:")
        after = await unit.deliveries.by_key("event:1:stays")
        assert before is not None
        assert after == replace(before, draft=moved)
        assert await states(unit, ["event:1:comes", "event:1:goes", "event:10:other"]) == [
            State.PLANNED,
            None,
            State.PLANNED,
        ]


async def test_replanning_leaves_what_was_sent_as_it_is(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.deliveries.plan([draft("event:1:sent"), draft("event:1:gone")])
        await become(unit, State.SENT, "event:1:sent", "event:1:gone", message_id=5, sent_at=NOW)
        before = await planned(unit, "event:1:sent", "event:1:gone")
        await unit.deliveries.replan([draft("event:1:sent", due_at=NOW + DAY)], scope="event:1:")
        assert await planned(unit, "event:1:sent", "event:1:gone") == before


async def test_what_was_missed_is_planned_again_only_at_a_new_time(database: Database) -> None:
    missed = draft("event:1:leg", useful_until=NOW)
    async with database.writing(NOW) as unit:
        await unit.deliveries.plan([missed])
        assert await unit.outbox.claim(NOW, 10) == []
        await unit.deliveries.replan([missed], scope="event:1:")
        assert await states(unit, ["event:1:leg"]) == [State.MISSED]
        await unit.deliveries.replan([replace(missed, due_at=NOW + DAY, useful_until=None)], scope="event:1:")
        again = await unit.deliveries.by_key("event:1:leg")
        assert again is not None
        assert (again.state, again.draft.due_at, again.reason) == (State.PLANNED, NOW + DAY, "")


async def test_a_draft_outside_of_the_scope_is_refused(database: Database) -> None:
    async with database.writing(NOW) as unit:
        with pytest.raises(ValueError, match="does not begin with"):
            await unit.deliveries.replan([draft("event:2:leg")], scope="event:1:")


async def test_cancelling_removes_what_is_pending_under_the_scope_alone(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.deliveries.plan([draft("application:1:sent")])
        await become(unit, State.SENT, "application:1:sent")
        await unit.deliveries.plan(draft(key) for key in ("application:1:a", "application:1:я", "application:12:a"))
        assert await unit.deliveries.cancel(scope="application:1:") == 2
        assert await unit.deliveries.cancel(scope="application:1:") == 0
        assert await states(unit, ["application:1:sent", "application:12:a"]) == [State.SENT, State.PLANNED]


@pytest.mark.parametrize("take_back", ["cancel", "replan"])
async def test_what_was_taken_back_in_the_air_is_not_tried_again(database: Database, take_back: str) -> None:
    async with database.writing(NOW) as unit:
        await unit.deliveries.plan([draft("event:1:a"), draft("event:1:b")])
        claimed = {each.draft.key: each.id for each in await unit.outbox.claim(NOW, 9)}
        if take_back == "cancel":
            assert await unit.deliveries.cancel(scope="event:1:") == 0
        else:
            await unit.deliveries.replan([], scope="event:1:")
        again, arrived = Result(claimed["event:1:a"], State.PLANNED), Result(claimed["event:1:b"], State.SENT)
        await unit.outbox.record([again, arrived])
        assert await states(unit, ["event:1:a", "event:1:b"]) == [State.CANCELLED, State.SENT]


async def test_what_was_sent_is_listed_by_scope(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.deliveries.plan(draft(key) for key in ("event:1:b", "event:1:a", "event:2:a", "event:1:c"))
        await become(unit, State.SENT, "event:1:b", "event:1:a", "event:2:a")
        assert [each.draft.key for each in await unit.deliveries.sent_with("event:1:")] == ["event:1:a", "event:1:b"]


async def test_only_what_was_sent_is_revised(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.deliveries.plan(draft(key) for key in ("event:1:a", "event:1:failed", "event:2:a"))
        claimed = {each.draft.key: each.id for each in await unit.outbox.claim(NOW, 9)}
        await unit.deliveries.plan([draft("event:1:ahead", due_at=NOW + DAY)])
        assert not await unit.outbox.has_revisions()
        await unit.outbox.record(
            [
                Result(claimed["event:1:a"], State.SENT, message_id=5, sent_at=NOW),
                Result(claimed["event:1:failed"], State.FAILED, reason="chat not found"),
                Result(claimed["event:2:a"], State.SENT, message_id=6, sent_at=NOW),
            ]
        )
        await unit.deliveries.revise(scope="event:1:")
        assert await unit.outbox.has_revisions()
        [found] = await unit.outbox.claim_revisions(NOW, 9)
        assert (found.draft.key, found.message_id, found.revise) == ("event:1:a", 5, False)
        assert not await unit.outbox.has_revisions()
        assert await unit.outbox.claim_revisions(NOW, 9) == []


async def test_one_delivery_is_revised_without_those_whose_keys_begin_alike(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.deliveries.plan(draft(key) for key in ("broadcast:5:1", "broadcast:5:10"))
        claimed = [each.id for each in await unit.outbox.claim(NOW, 9)]
        await unit.outbox.record([Result(one, State.SENT, message_id=one, sent_at=NOW) for one in claimed])
        await unit.deliveries.revise_one("broadcast:5:1")
        assert [each.draft.key for each in await unit.outbox.claim_revisions(NOW, 9)] == ["broadcast:5:1"]


async def test_what_is_in_the_air_is_revised_once_it_is_sent(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.deliveries.plan([draft("event:1:a")])
        [claimed] = await unit.outbox.claim(NOW, 9)
        await unit.deliveries.revise(scope="event:1:")
        assert not await unit.outbox.has_revisions()
        await unit.outbox.record([Result(claimed.id, State.SENT, message_id=5, sent_at=NOW)])
        assert [each.id for each in await unit.outbox.claim_revisions(NOW, 9)] == [claimed.id]


async def test_a_broadcast_is_queued_once_for_each_recipient(database: Database) -> None:
    async with database.writing(NOW) as unit:
        people = await people_of(unit, 3)
        kept = await unit.broadcasts.add(broadcast(people[0].id))
        for _ in range(2):
            await unit.deliveries.plan_broadcast(kept.id, [each.id for each in people], NOW)
        queued = await unit.deliveries.of_broadcast(kept.id)
    assert [each.draft.person_id for each in queued] == [each.id for each in people]
    assert {(each.draft.kind, each.draft.priority, each.draft.broadcast_id, each.state) for each in queued} == {
        (Kind.BROADCAST, Priority.BROADCAST, kept.id, State.PLANNED)
    }


async def test_a_stopped_broadcast_sends_nothing_more(database: Database) -> None:
    async with database.writing(NOW) as unit:
        people = await people_of(unit, 5)
        kept = await unit.broadcasts.add(broadcast(people[0].id))
        await unit.deliveries.plan_broadcast(kept.id, [each.id for each in people], NOW)
        sent, failing = await unit.outbox.claim(NOW, 2)
        assert await unit.deliveries.stop_broadcast(kept.id) == 3
        await unit.outbox.record([Result(sent.id, State.SENT), Result(failing.id, State.PLANNED)])
        assert await unit.outbox.claim(NOW, 9) == []
        assert await unit.deliveries.counts(kept.id) == {State.SENT: 1, State.CANCELLED: 4}
        assert [each.id for each in await unit.deliveries.of_broadcast(kept.id, {State.SENT})] == [sent.id]


async def test_what_is_stopped_before_it_goes_out_does_not_go_out(database: Database) -> None:
    async with database.writing(NOW) as unit:
        people = await people_of(unit, 2)
        kept = await unit.broadcasts.add(broadcast(people[0].id))
        await unit.deliveries.plan_broadcast(kept.id, [each.id for each in people], NOW)
        [taken] = await unit.outbox.claim(NOW, 1)
        assert await unit.outbox.let_go([taken.id, 999], NOW + HOUR) == {taken.id}
        await unit.deliveries.stop_broadcast(kept.id)
        assert await unit.outbox.let_go([taken.id], NOW + HOUR) == set()


async def test_what_fared_badly_is_queued_once_more_as_if_new(database: Database) -> None:
    async with database.writing(NOW) as unit:
        people = await people_of(unit, 4)
        kept = await unit.broadcasts.add(broadcast(people[0].id))
        await unit.deliveries.plan_broadcast(kept.id, [each.id for each in people], NOW)
        lost, failed, *sent = await unit.outbox.claim(NOW, 4)
        results = [Result(lost.id, State.UNKNOWN, reason="reset"), Result(failed.id, State.FAILED, reason="why")]
        await unit.outbox.record([*results, *(Result(each.id, State.SENT) for each in sent)])
        assert await unit.deliveries.resend_broadcast(kept.id, {State.UNKNOWN}, NOW + HOUR) == 1
        assert await unit.deliveries.resend_broadcast(kept.id, {State.UNKNOWN}, NOW + HOUR) == 0
        assert await unit.deliveries.counts(kept.id) == {State.PLANNED: 1, State.FAILED: 1, State.SENT: 2}
        [again] = await unit.outbox.claim(NOW + HOUR, 9)
        assert (again.id, again.attempts, again.reason) == (lost.id, 1, "")


async def test_a_report_is_read_a_page_at_a_time(database: Database) -> None:
    async with database.writing(NOW) as unit:
        people = await people_of(unit, 10)
        kept = await unit.broadcasts.add(broadcast(people[0].id))
        await unit.deliveries.plan_broadcast(kept.id, [each.id for each in people], NOW)
        second = await unit.deliveries.of_broadcast(kept.id, {State.PLANNED}, 8, 8)
        assert [each.draft.person_id for each in second] == [each.id for each in people[8:]]
        assert await unit.deliveries.of_broadcast(kept.id, {State.SENT}, 0, 8) == []


async def test_an_acknowledgement_counts_once_and_only_of_what_was_sent(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna, boris, chen = await people_of(unit, 3)
        kept = await unit.broadcasts.add(broadcast(anna.id))
        await unit.deliveries.plan_broadcast(kept.id, [anna.id, boris.id], NOW)
        first, _ = await unit.outbox.claim(NOW, 2)
        await unit.outbox.record([Result(first.id, State.SENT, message_id=7, sent_at=NOW)])
        assert await unit.deliveries.acknowledge(kept.id, anna.id, NOW)
        assert not await unit.deliveries.acknowledge(kept.id, anna.id, NOW)
        assert not await unit.deliveries.acknowledge(kept.id, chen.id, NOW)
        assert await unit.deliveries.counts(kept.id) == {State.ACKNOWLEDGED: 1, State.SENDING: 1}


async def test_who_acknowledges_before_the_result_is_recorded_stays_acknowledged(database: Database) -> None:
    async with database.writing(NOW) as unit:
        [anna] = await people_of(unit, 1)
        kept = await unit.broadcasts.add(broadcast(anna.id))
        await unit.deliveries.plan_broadcast(kept.id, [anna.id], NOW)
        assert not await unit.deliveries.acknowledge(kept.id, anna.id, NOW)
        [claimed] = await unit.outbox.claim(NOW, 2)
        assert await unit.deliveries.acknowledge(kept.id, anna.id, NOW)
        await unit.outbox.record([Result(claimed.id, State.SENT, message_id=7, sent_at=NOW)])
        [delivery] = await unit.deliveries.of_broadcast(kept.id)
    assert (delivery.state, delivery.message_id) == (State.ACKNOWLEDGED, 7)


async def test_an_answer_that_is_followed_is_revised_once_its_message_is_known(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.deliveries.follow(draft("roll:3:1", facts={"stage": "leg1"}))
        await unit.deliveries.revise(scope="roll:3:")
        assert await unit.outbox.claim_revisions(NOW, 9) == [], "nobody knows which message it is"
        await unit.deliveries.land("roll:3:1", 77)
        [first] = await unit.outbox.claim_revisions(NOW, 9)
        assert (first.message_id, first.draft.facts) == (77, {"stage": "leg1"})
        await unit.deliveries.follow(draft("roll:3:1", facts={"stage": "leg2"}))
        await unit.deliveries.revise(scope="roll:3:")
        assert await unit.outbox.claim_revisions(NOW, 9) == [], "the message before it is let go"
        await unit.deliveries.land("roll:3:1", 78)
        [second] = await unit.outbox.claim_revisions(NOW, 9)
        assert (second.id, second.message_id, second.draft.facts) == (first.id, 78, {"stage": "leg2"})
        await unit.deliveries.unfollow("roll:3:1")
        await unit.deliveries.land("roll:3:1", 79)
        assert await unit.outbox.claim_revisions(NOW, 9) == []
        assert await unit.outbox.claim(NOW + DAY, 9) == [], "there is nothing to send"
