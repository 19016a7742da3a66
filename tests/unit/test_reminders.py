from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.application import Application, Status
from delegation.delivery import Draft, Kind, Priority
from delegation.documents import SETTLED_VISAS, Passport, Sex, Travel, VisaState
from delegation.event import Ask, Event, EventStatus
from delegation.person import Person, ReminderSettings
from delegation.reminders import MUTABLE, RULES, mark, plan, scope
from delegation.sheet import Sheet
from delegation.zones import to_local
from tests.unit.samples import LONG_AGO, application, delegation, event, leg, person, utc

APPROVED_RULES = ["documents-7d", "documents-1d", "leg-day-before", "leg-3h", "programme-1h"]
NOTHING = Sheet()
"""The papers of who told nothing yet."""


def planned(
    one: Application | None = None,
    *,
    fair: Event | None = None,
    who: Person | None = None,
    sheet: Sheet = NOTHING,
    now: datetime = LONG_AGO,
) -> dict[str, Draft]:
    fair = fair or event()
    drafts = plan(one or application(), fair, fair.delegations[0], who or person(), sheet, now)
    return {draft.topic: draft for draft in drafts}


def night(begin: time = time(22), end: time = time(7), zone: str = "Asia/Yakutsk", muted: Iterable[str] = ()) -> Person:
    return person(reminders=ReminderSettings(timezone=zone, quiet_from=begin, quiet_to=end, muted=frozenset(muted)))


def test_an_approved_person_is_reminded_of_documents_legs_and_programme_in_that_order() -> None:
    assert list(planned()) == APPROVED_RULES


def test_each_reminder_goes_out_at_its_time_before_its_anchor() -> None:
    due = {topic: draft.due_at for topic, draft in planned().items()}
    assert due == {
        "documents-7d": utc(2018, 5, 25, 9),
        "documents-1d": utc(2018, 5, 31, 9),
        "leg-day-before": utc(2018, 6, 25, 9),  # 18:00 in Blagoveshchensk
        "leg-3h": utc(2018, 6, 25, 20),
        "programme-1h": utc(2018, 6, 27, 0, 30),
    }


def test_the_day_before_is_that_of_the_gathering_place() -> None:
    evening_train = leg(departs=utc(2018, 6, 26, 11, 40), timezone="Asia/Shanghai")
    fair = event(delegations=(delegation(legs=(evening_train,)),))
    assert planned(fair=fair)["leg-day-before"].due_at == utc(2018, 6, 25, 10)  # 18:00 in China


CONFIRMED = Travel(confirmed_at=utc(2018, 4, 1))
SHORT = Sheet(passport=Passport(expires=date(2018, 12, 1)), travel=CONFIRMED)


def of_kind(drafts: dict[str, Draft], kind: str) -> dict[str, datetime]:
    return {topic: draft.due_at for topic, draft in drafts.items() if topic.startswith(kind)}


def test_who_told_and_confirmed_everything_is_not_reminded_of_documents() -> None:
    told = Passport(**dict.fromkeys(("surname", "given_names", "han", "birth_place", "citizenship", "number"), "x"))
    told = replace(told, sex=Sex.MALE, birth_date=LONG_AGO.date(), issued=LONG_AGO.date(), expires=date(2030, 1, 1))
    assert of_kind(planned(sheet=Sheet(passport=told)), "documents") != {}
    assert of_kind(planned(sheet=Sheet(passport=told, travel=CONFIRMED)), "documents") == {}


def test_nobody_is_reminded_of_documents_where_none_are_asked_for() -> None:
    nothing_asked = event(delegations=(delegation(passport_months=None),))
    assert of_kind(planned(fair=nothing_asked), "documents") == {}


def test_a_passport_that_ends_too_early_is_told_sixty_and_thirty_days_before_the_trip() -> None:
    assert of_kind(planned(sheet=SHORT), "passport") == {
        "passport-60d": utc(2018, 4, 27, 2),  # 10:00 in China, 60 days before the first leg
        "passport-30d": utc(2018, 5, 27, 2),
    }
    long = replace(SHORT, passport=Passport(expires=date(2018, 12, 29)))
    assert of_kind(planned(sheet=long), "passport") == {}


def test_a_passport_told_after_the_sixtieth_day_is_not_told_off_at_once() -> None:
    late = replace(SHORT, travel=Travel(confirmed_at=utc(2018, 5, 1)))
    assert list(of_kind(planned(sheet=late, now=utc(2018, 5, 1)), "passport")) == ["passport-30d"]


def test_who_is_telling_a_passport_hears_of_it_there_and_not_at_once_again() -> None:
    untold = replace(SHORT, travel=Travel())
    assert list(of_kind(planned(sheet=untold, now=utc(2018, 5, 1)), "passport")) == ["passport-30d"]
    assert list(of_kind(planned(sheet=untold), "passport")) == ["passport-60d", "passport-30d"]


def visas(travel: Travel, asks: Ask = Ask.VISA) -> list[Draft]:
    fair = event(delegations=(delegation(asks=frozenset({asks})),))
    found = planned(fair=fair, sheet=Sheet(travel=travel))
    return [draft for topic, draft in found.items() if topic == "visa-late"]


def test_a_late_visa_is_told_the_morning_after_its_last_day_to_who_sees_to_it() -> None:
    [delegates] = visas(Travel(visa_due=date(2018, 5, 20)))
    assert (delegates.due_at, delegates.person_id) == (utc(2018, 5, 21, 1), person().id)
    [coordinators] = visas(Travel(visa=VisaState.APPLIED, visa_due=date(2018, 5, 20), visa_owner=77))
    assert coordinators.person_id == 77
    assert coordinators.useful_until == utc(2018, 6, 25, 23)  # until the delegation leaves


def test_nobody_is_told_of_a_visa_that_is_settled_or_has_no_date_or_is_not_asked_for() -> None:
    assert [visas(Travel(visa=state, visa_due=date(2018, 5, 20))) for state in SETTLED_VISAS] == [[], [], []]
    assert visas(Travel(visa=VisaState.APPLIED)) == []
    assert visas(Travel(visa_due=date(2018, 5, 20)), asks=Ask.DIET) == []


def test_a_draft_is_reminded_of_the_registration_deadline_only() -> None:
    drafts = planned(application(status=Status.DRAFT))
    assert {topic: draft.due_at for topic, draft in drafts.items()} == {"registration-3d": utc(2018, 5, 12, 9)}


@pytest.mark.parametrize("status", sorted(set(Status) - {Status.DRAFT, Status.APPROVED}))
def test_nobody_else_is_reminded(status: Status) -> None:
    assert planned(application(status=status)) == {}


@pytest.mark.parametrize("status", [Status.DRAFT, Status.APPROVED])
def test_a_cancelled_event_reminds_nobody(status: Status) -> None:
    assert planned(application(status=status), fair=event(status=EventStatus.CANCELLED)) == {}


def test_who_has_no_telegram_is_not_written_to() -> None:
    assert planned(who=person(telegram_id=None)) == {}


def test_a_reminder_carries_ids_and_who_hears_about_it() -> None:
    draft = planned(application(person_id=1, registered_by=9), who=person(9))["leg-3h"]
    assert draft.person_id == 9
    assert draft.kind is Kind.REMINDER
    assert draft.priority is Priority.REMINDER
    assert draft.facts == {"application_id": 7, "event_id": 2, "delegation_id": 3, "leg_id": 11}
    assert (draft.application_id, draft.event_id) == (7, 2)
    assert planned()["programme-1h"].facts["programme_item_id"] == 21


def test_every_key_lies_within_the_scope_of_its_application_and_of_no_other() -> None:
    keys = [draft.key for draft in planned().values()]
    assert len(set(keys)) == len(keys)
    assert all(key.startswith(scope(7)) for key in keys)
    assert not any(key.startswith(scope(1)) for key in (draft.key for draft in planned(application(12)).values()))


def test_a_leg_moved_within_its_day_keeps_its_key_and_moved_to_another_day_does_not() -> None:
    def key(departs: datetime) -> str:
        return planned(fair=event(delegations=(delegation(legs=(leg(departs=departs),)),)))["leg-3h"].key

    assert key(utc(2018, 6, 25, 23)) == key(utc(2018, 6, 26, 1))
    assert key(utc(2018, 6, 25, 23)) != key(utc(2018, 6, 26, 23))


def test_a_reminder_is_useful_until_its_anchor_or_the_next_one_about_it() -> None:
    until = {topic: draft.useful_until for topic, draft in planned().items()}
    assert until["leg-day-before"] == utc(2018, 6, 25, 20)
    assert until["leg-3h"] == utc(2018, 6, 25, 23)
    assert until["documents-1d"] == utc(2018, 6, 1, 9)
    assert until["documents-7d"] == utc(2018, 5, 31, 9)
    assert until["programme-1h"] == utc(2018, 6, 27, 1, 30)


def test_what_fell_due_before_the_approval_is_left_to_the_notice_of_it() -> None:
    late = application(decided_at=utc(2018, 5, 30))
    assert list(planned(late, now=utc(2018, 5, 30))) == ["documents-1d", "leg-day-before", "leg-3h", "programme-1h"]


def test_planning_again_after_a_reminder_fell_due_does_not_lose_it_while_it_is_of_use() -> None:
    decided = application(decided_at=utc(2018, 5, 1))
    assert "leg-day-before" in planned(decided, now=utc(2018, 6, 25, 12))
    assert "leg-day-before" not in planned(decided, now=utc(2018, 6, 25, 20))


def test_a_muted_rule_is_silent_unless_it_is_essential() -> None:
    everything = night(time(0), time(0), muted=[rule.code for rule in RULES])
    assert list(planned(who=everything)) == ["documents-1d", "leg-day-before", "leg-3h"]
    assert MUTABLE == ("registration-3d", "documents-7d", "passport-60d", "programme-1h")


def test_quiet_hours_put_off_what_can_wait_to_their_end() -> None:
    fair = event(document_deadline=utc(2018, 6, 1, 15))  # a midnight in Blagoveshchensk
    drafts = planned(fair=fair, who=night())
    assert drafts["documents-7d"].due_at == utc(2018, 5, 25, 22)  # 7:00 there
    assert drafts["documents-1d"].due_at == utc(2018, 5, 31, 15)  # essential: in the night


def test_what_would_be_too_late_after_quiet_hours_comes_just_before_them() -> None:
    sleeper = night(time(23), time(11, 0))
    drafts = planned(who=sleeper)  # the opening is at 10:30 on this person's wall
    assert to_local(drafts["programme-1h"].due_at, "Asia/Yakutsk") == datetime(2018, 6, 26, 22, 59)  # noqa: DTZ001


def test_the_mark_of_the_rules_changes_with_any_of_them_and_with_nothing_else() -> None:
    changed = [replace(RULES[0], before=timedelta(days=2)), *RULES[1:]]
    assert len({mark(), mark(RULES), mark(list(RULES))}) == 1
    assert len({mark(), mark(changed), mark(RULES[1:]), mark(reversed(RULES))}) == 4
    both = {Status.APPROVED, Status.DRAFT}
    orders = [frozenset(sorted(both)), frozenset(sorted(both, reverse=True))]
    assert len({mark([replace(RULES[0], audience=audience)]) for audience in orders}) == 1


def test_an_event_without_deadlines_and_programme_reminds_of_legs_only() -> None:
    bare = event(registration_deadline=None, document_deadline=None, programme=())
    assert list(planned(fair=bare)) == ["leg-day-before", "leg-3h"]
    assert planned(application(status=Status.DRAFT), fair=bare) == {}


@given(
    st.datetimes(datetime(2018, 1, 1), datetime(2019, 1, 1)),  # noqa: DTZ001
    st.times(),
    st.times(),
    st.sampled_from(["Asia/Yakutsk", "Europe/Berlin", "America/St_Johns"]),
)
def test_nothing_that_can_wait_comes_in_quiet_hours_or_after_it_is_of_use(
    starts: datetime, begin: time, end: time, zone: str
) -> None:
    fair = event()
    opening = replace(fair.programme[0], starts=starts.replace(tzinfo=LONG_AGO.tzinfo), ends=None)
    long_ago = application(created_at=utc(2017, 1, 1))
    drafts = planned(
        long_ago, fair=replace(fair, programme=(opening,)), who=night(begin, end, zone), now=utc(2017, 1, 1)
    )
    for rule in RULES:
        draft = drafts.get(rule.code)
        if draft is None:
            continue
        assert draft.useful_until is not None
        assert draft.due_at < draft.useful_until
        if not rule.essential and abs(_minutes(end) - _minutes(begin)) > 120:
            assert not _quiet(to_local(draft.due_at, zone).time(), begin, end)


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute


def _quiet(clock: time, begin: time, end: time) -> bool:
    if begin <= end:
        return begin <= clock < end
    return clock >= begin or clock < end


@given(st.integers(0, 30), st.integers(0, 30))
def test_planning_costs_rules_times_anchors_and_gives_each_once(legs: int, items: int) -> None:
    fair = event()
    many = replace(
        fair,
        programme=tuple(
            replace(fair.programme[0], id=one, starts=fair.programme[0].starts + timedelta(hours=one))
            for one in range(items)
        ),
        delegations=(delegation(legs=tuple(leg(one) for one in range(legs))),),
    )
    drafts = plan(application(), many, many.delegations[0], person(), NOTHING, LONG_AGO)
    assert len({draft.key for draft in drafts}) == len(drafts) == 2 + 2 * legs + items
