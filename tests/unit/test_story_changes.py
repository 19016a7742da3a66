from dataclasses import replace
from datetime import timedelta

import pytest

from delegation.event import EventStatus, Negotiation, Outcome, OutcomeKind, PaperFacts, ProgrammeItem, Quota, Story
from delegation.language import LocalText
from delegation.story import Change, Subject, What, changes, merged, read
from imports import yaml_file
from tests.unit.samples import EXAMPLES, delegation, event, leg, partner, utc


def example() -> Story:
    found = read(yaml_file.read((EXAMPLES / "events.yaml").read_bytes()), home_timezone="Asia/Yakutsk")
    assert found.story is not None
    return found.story


def kept() -> Story:
    """The example as the desk has it: with ids, published."""
    story = example()
    return replace(
        story,
        partners=tuple(replace(one, id=number) for number, one in enumerate(story.partners, 1)),
        events=tuple(
            replace(
                one,
                id=number,
                status=EventStatus.PUBLISHED,
                programme=tuple(replace(item, id=number * 10 + place) for place, item in enumerate(one.programme)),
                delegations=tuple(
                    replace(
                        group,
                        id=number * 100,
                        event_id=number,
                        legs=tuple(replace(way, id=number * 1000 + place) for place, way in enumerate(group.legs)),
                    )
                    for group in one.delegations
                ),
            )
            for number, one in enumerate(story.events, 1)
        ),
        negotiations=tuple(
            replace(
                one, id=number, outcomes=tuple(replace(out, id=place + 1) for place, out in enumerate(one.outcomes))
            )
            for number, one in enumerate(story.negotiations, 1)
        ),
    )


def test_everything_is_new_to_an_empty_desk() -> None:
    found = changes(Story(), example())
    assert {change.what for change in found} == {What.ADDED}
    assert [change.subject for change in found].count(Subject.DELEGATION) == 3
    assert len(found) == 3 + 3 + 3 + 2


def test_importing_the_same_again_changes_nothing() -> None:
    assert {change.what for change in changes(kept(), example())} == {What.SAME}
    assert merged(kept(), example()) == kept()


def test_only_what_differs_is_named() -> None:
    story = example()
    fair = story.events[0]
    group = replace(fair.delegations[0], quota=Quota(total=31))
    fair = replace(fair, ends=fair.ends + timedelta(days=1), delegations=(group,))
    found = changes(kept(), replace(story, events=(fair, *story.events[1:])))
    assert [change for change in found if change.what is not What.SAME] == [
        Change(Subject.EVENT, "apec-smetc-10", What.CHANGED, ("ends",)),
        Change(Subject.DELEGATION, "amur-to-smetc", What.CHANGED, ("quota",)),
    ]


def test_the_order_in_which_the_desk_keeps_legs_and_items_is_no_change() -> None:
    desk = kept()
    fair = desk.events[0]
    group = fair.delegations[0]
    turned = replace(fair, programme=fair.programme[::-1], delegations=(replace(group, legs=group.legs[::-1]),))
    found = changes(replace(desk, events=(turned, *desk.events[1:])), example())
    assert {change.what for change in found} == {What.SAME}


def test_what_the_file_does_not_name_stays() -> None:
    other = delegation(9, code="other")
    desk = Story(partners=(partner("a", id=1),), events=(event(delegations=(delegation(), other)),))
    file = Story(events=(event(0, delegations=(delegation(0),), status=EventStatus.DRAFT),))
    result = merged(desk, file)
    assert result.partners == ()
    assert result.events[0].delegations == (delegation(), other)
    assert [change.code for change in changes(desk, file)] == ["apec-smetc-10", "amur-to-smetc"]


def test_facts_that_were_said_in_the_chat_stay_when_a_file_has_none_and_give_way_when_it_has() -> None:
    said, other = PaperFacts(payer=LocalText(ru="сами")), PaperFacts(payer=LocalText(ru="центр"))
    desk = Story(events=(event(delegations=(delegation(papers=said),)),))
    assert {change.what for change in changes(desk, Story(events=(event(),)))} == {What.SAME}
    file = Story(events=(event(delegations=(delegation(papers=other),)),))
    assert [change.fields for change in changes(desk, file)] == [(), ("papers",)]
    assert merged(desk, file).events[0].delegations[0].papers == other


def test_an_event_keeps_its_id_and_its_state() -> None:
    result = merged(Story(events=(event(),)), Story(events=(event(0, city="Dalian", status=EventStatus.DRAFT),)))
    assert (result.events[0].id, result.events[0].status, result.events[0].city) == (2, EventStatus.PUBLISHED, "Dalian")


def test_a_new_delegation_of_a_known_event_is_added_to_it() -> None:
    file = Story(events=(event(0, delegations=(delegation(0, code="second"),)),))
    result = merged(Story(events=(event(),)), file)
    assert [(one.code, one.id, one.event_id) for one in result.events[0].delegations] == [
        ("second", 0, 2),
        ("amur-to-smetc", 3, 2),
    ]
    assert Change(Subject.DELEGATION, "second", What.ADDED) in changes(Story(events=(event(),)), file)


def test_a_leg_keeps_its_id_by_its_code_and_a_dropped_one_is_gone() -> None:
    desk = Story(events=(event(delegations=(delegation(legs=(leg(11), leg(12))),)),))
    moved_leg = leg(0, code="leg-11", departs=utc(2018, 6, 26, 1))
    result = merged(desk, Story(events=(event(0, delegations=(delegation(0, legs=(moved_leg,)),)),)))
    assert [(one.id, one.departs) for one in result.events[0].delegations[0].legs] == [(11, utc(2018, 6, 26, 1))]


def item(item_id: int, hour: int, title: str) -> ProgrammeItem:
    return ProgrammeItem(id=item_id, starts=utc(2018, 6, 27, hour), ends=None, title=LocalText(en=title))


@pytest.mark.parametrize(
    ("new", "ids"),
    [
        ([item(0, 1, "Opening"), item(0, 1, "Tour")], [21, 22]),
        ([item(0, 1, "Tour"), item(0, 1, "Opening")], [22, 21]),
        ([item(0, 5, "Opening")], [21]),
        ([item(0, 1, "Grand opening")], [21]),
        ([item(0, 1, "Tour"), item(0, 6, "Dinner")], [22, 0]),
    ],
)
def test_programme_items_are_known_by_start_and_title_or_by_one_of_them(
    new: list[ProgrammeItem], ids: list[int]
) -> None:
    desk = Story(events=(event(programme=(item(21, 1, "Opening"), item(22, 1, "Tour"))),))
    result = merged(desk, Story(events=(event(0, programme=tuple(new)),)))
    assert [one.id for one in result.events[0].programme] == ids


def test_talks_are_known_by_their_day_and_partner() -> None:
    held = example().negotiations[0]
    desk = Story(negotiations=(replace(held, id=4, outcomes=(replace(held.outcomes[0], id=8),)),))
    result = merged(desk, Story(negotiations=(held,)))
    assert (result.negotiations[0].id, [one.id for one in result.negotiations[0].outcomes]) == (4, [8, 0, 0])
    change = changes(desk, Story(negotiations=(held,)))[0]
    assert (change.code, change.fields) == ("2017-12-15 ccpit-shenyang", ("outcomes",))


def test_an_outcome_of_another_kind_is_another_outcome() -> None:
    held = example().negotiations[1]
    old = Outcome(kind=OutcomeKind.AGREEMENT, title=LocalText(en="A"), id=5)
    new = Outcome(kind=OutcomeKind.INVITATION_SENT, event="amur-forum")
    desk, file = (Story(negotiations=(replace(held, outcomes=(one,)),)) for one in (old, new))
    talk: Negotiation = merged(desk, file).negotiations[0]
    assert talk.outcomes[0].id == 0
