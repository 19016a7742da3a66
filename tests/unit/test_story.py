from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.event import DelegateRole, Direction, EventKind, PaperFacts, Story, VisaRule
from delegation.language import LocalText
from delegation.story import Fault, File, Place, Reading, Table, Text, read
from imports import yaml_file
from tests.unit.samples import EXAMPLES, delegation, event, partner, utc

HOME = "Asia/Yakutsk"
PARTNERS = "partners: [{code: us, own: true, name: {en: Us}, city: B, country: RU, timezone: Asia/Yakutsk}]"
DELEGATION = "code: group, direction: outgoing, from: us, quota: {total: 3}"
LEG = "code: bus, departs: 2018-06-26T08:00, timezone: Asia/Yakutsk, from: A1, to: B1, transport: bus"
EVENT = dedent("""\
    version: 1
    {partners}
    events:
      - code: fair
        kind: fair
        title: {{en: Fair}}
        inviting_party: us
        city: Shenyang
        timezone: Asia/Shanghai
        starts: 2018-06-27
        ends: 2018-06-29
        {more}
    """)


def reading(text: str, desk: Story = Story()) -> Reading:  # noqa: B008 (a frozen value)
    return read(yaml_file.read(text.encode()), home_timezone=HOME, desk=desk)


def fair(more: str = "", partners: str = PARTNERS, desk: Story = Story()) -> Reading:  # noqa: B008
    return reading(EVENT.format(more=more, partners=partners), desk)


def the_fault(found: Reading) -> Fault:
    assert found.story is None
    assert len(found.faults) == 1, found.faults
    return found.faults[0]


def good(found: Reading) -> Story:
    assert found.faults == ()
    assert found.story is not None
    return found.story


def example() -> str:
    return Path(EXAMPLES / "events.yaml").read_text("utf-8")


def test_the_story_of_the_report_loads_as_it_is() -> None:
    story = good(reading(example()))
    assert [partner.code for partner in story.partners] == ["ccpit-shenyang", "changchun-drc", "mcic-blagoveshchensk"]
    assert [partner.code for partner in story.partners if partner.own] == ["mcic-blagoveshchensk"]
    smetc, forum, ceremony = story.events
    assert (smetc.kind, smetc.starts, smetc.ends) == (EventKind.FAIR, date(2018, 6, 27), date(2018, 6, 29))
    assert smetc.title.zh == "第十届APEC中小企业技术交流暨展览会"
    assert forum.delegations[0].direction is Direction.INCOMING
    assert ceremony.delegations[0].quota.roles[DelegateRole.HEAD] == 1
    assert [len(talk.outcomes) for talk in story.negotiations] == [3, 0]


def test_facts_for_partners_lists_are_read_with_their_delegation() -> None:
    papers = "papers: {purpose: {ru: Ярмарка, zh: 参展}, entry_date: 26.06.2018, exit_date: 2018-06-30}"
    [group] = good(fair(f"delegations: [{{{DELEGATION}, {papers}}}]")).events[0].delegations
    assert group.papers == PaperFacts(
        purpose=LocalText(ru="Ярмарка", zh="参展"), entry_date=date(2018, 6, 26), exit_date=date(2018, 6, 30)
    )


@pytest.mark.parametrize(
    ("papers", "key"),
    [
        ("{purpose: Fair}", "fault-not-table"),
        ("{purpos: {ru: Ярмарка}}", "fault-key-unknown-near"),
        ("{entry_date: 31.06.2018}", "bad-date-day"),
        ("{entry_date: 2018-06-30, exit_date: 2018-06-26}", "fault-order"),
    ],
)
def test_facts_that_are_wrong_are_named(papers: str, key: str) -> None:
    assert the_fault(fair(f"delegations: [{{{DELEGATION}, papers: {papers}}}]")).key == key


def test_every_time_is_on_its_own_wall() -> None:
    smetc = good(reading(example())).events[0]
    assert smetc.registration_deadline == utc(2018, 5, 15, 9)  # 18:00 at home
    assert smetc.programme[0].starts == utc(2018, 6, 27, 1, 30)  # 9:30 at the event
    assert [leg.departs for leg in smetc.delegations[0].legs] == [
        utc(2018, 6, 25, 23),  # 8:00 in Blagoveshchensk
        utc(2018, 6, 26, 11, 40),  # 19:40 in Heihe
        utc(2018, 6, 30, 9),
    ]


def test_an_event_needs_nothing_but_its_first_lines() -> None:
    bare = good(fair()).events[0]
    assert (bare.venue, bare.registration_deadline, bare.programme, bare.delegations) == (None, None, (), ())


def test_norway_is_a_country_and_not_a_no() -> None:
    story = good(fair(partners=PARTNERS.replace("RU", "NO")))
    assert story.partners[0].country == "NO"


@pytest.mark.parametrize(
    ("more", "key", "args"),
    [
        ("venu: x", "fault-key-unknown-near", {"name": "venu", "near": "venue"}),
        ("programme: x", "fault-not-list", {"name": "programme"}),
        ("venue: Hall", "fault-not-table", {"keys": "name, latitude, longitude"}),
        ("venue: {name: Hall, latitude: 91, longitude: 1}", "fault-number", {"typed": "91", "least": -90, "most": 90}),
        ("venue: {name: Hall, latitude: 1}", "fault-key-missing", {"name": "longitude"}),
        ("registration_deadline: [1]", "fault-not-text", {"name": "registration_deadline"}),
        ("registration_deadline: soon", "bad-moment", {"typed": "soon", "example": "2018-06-27T18:00"}),
        (
            "registration_deadline: 2018-06-31T18:00",
            "bad-date-day",
            {"typed": "2018-06-31", "month": 6, "days": 30, "example": "2018-06-30"},
        ),
        (
            "document_deadline: 2018-07-15T18:00",
            "fault-deadline-late",
            {"typed": "2018-07-15T18:00", "last": "2018-06-29"},
        ),
        (
            "programme: [{starts: 2018-06-27T10:00, ends: 2018-06-27T09:00, title: {en: Talks}}]",
            "fault-order",
            {"first": "2018-06-27T10:00", "last": "2018-06-27T09:00"},
        ),
        (
            "programme: [{starts: 2019-06-27T10:00, title: {en: Talks}}]",
            "fault-far-from-event",
            {"typed": "2019-06-27T10:00", "first": "2018-06-27", "last": "2018-06-29"},
        ),
        (
            "programme: [{starts: 2018-06-27T10:00, title: {en: ''}}]",
            "fault-text-missing",
            {"name": "title", "choices": "ru, en, zh"},
        ),
        (
            "programme: [{starts: 2018-06-27T10:00, title: Talks}]",
            "fault-not-table",
            {"keys": "ru, en, zh"},
        ),
        (f"delegations: [{{{DELEGATION}}}, {{{DELEGATION}}}]", "fault-code-twice", {"code": "group"}),
        (
            f"delegations: [{{{DELEGATION.replace('from: us', 'from: uss')}}}]",
            "fault-reference-near",
            {"typed": "uss", "near": "us"},
        ),
        (
            f"delegations: [{{{DELEGATION.replace('from: us', 'from: nobody')}}}]",
            "fault-reference",
            {"typed": "nobody", "choices": "us"},
        ),
        (
            f"delegations: [{{{DELEGATION.replace('outgoing', 'outgoin')}}}]",
            "fault-choice-near",
            {"typed": "outgoin", "near": "outgoing"},
        ),
        (
            f"delegations: [{{{DELEGATION}, visa: perhaps}}]",
            "fault-choice",
            {"typed": "perhaps", "choices": "letter, none, visa"},
        ),
        (
            f"delegations: [{{{DELEGATION.replace('total: 3', 'total: 3, official: 4')}}}]",
            "fault-quota",
            {"total": 3, "sum": 4},
        ),
        (
            f"delegations: [{{{DELEGATION.replace('total: 3', 'total: 3, head: 2')}}}]",
            "fault-number",
            {"typed": "2", "least": 0, "most": 1},
        ),
        (
            f"delegations: [{{{DELEGATION.replace('total: 3', 'total: many')}}}]",
            "fault-number",
            {"typed": "many", "least": 1, "most": 10000},
        ),
        (
            f"delegations: [{{{DELEGATION.replace('code: group', 'code: My Group')}}}]",
            "fault-code",
            {"typed": "My Group", "example": "apec-smetc-10"},
        ),
        (f"delegations: [{{{DELEGATION}, legs: [{{{LEG}}}, {{{LEG}}}]}}]", "fault-code-twice", {"code": "bus"}),
        (
            f"delegations: [{{{DELEGATION}, legs: [{{{LEG.replace('Asia/Yakutsk', 'Asia/Yakutks')}}}]}}]",
            "bad-zone-near",
            {"typed": "Asia/Yakutks", "near": "Asia/Yakutsk, Asia/Baku, Asia/Irkutsk"},
        ),
        (
            f"delegations: [{{{DELEGATION}, legs: [{{{LEG.replace('2018', '2017')}}}]}}]",
            "fault-far-from-event",
            {"typed": "2017-06-26T08:00", "first": "2018-06-27", "last": "2018-06-29"},
        ),
    ],
)
def test_what_is_wrong_is_named_with_its_line_and_how_to_say_it_right(
    more: str, key: str, args: dict[str, str | int]
) -> None:
    fault = the_fault(fair(more))
    assert (fault.key, dict(fault.args)) == (key, args)
    assert fault.place.line == 12


@pytest.mark.parametrize(
    ("partners", "key"),
    [
        ("partners: []", "fault-reference"),
        (PARTNERS.replace("RU", "XX"), "fault-country"),
        (PARTNERS.replace("true", "perhaps"), "fault-choice"),
        (PARTNERS.replace("city: B", "city: B, languages: [en, de]"), "fault-choice"),
        (PARTNERS.replace("city: B", "city: '...'"), "bad-words"),
        (PARTNERS.replace("city: B", f"city: {'x' * 301}"), "bad-too-long"),
        (PARTNERS.replace("name: {en: Us}, ", ""), "fault-key-missing"),
        (PARTNERS.replace("Asia/Yakutsk", "Mars/Olympus"), "bad-zone"),
    ],
)
def test_a_partner_is_checked_as_strictly(partners: str, key: str) -> None:
    assert the_fault(fair(partners=partners)).key == key


@pytest.mark.parametrize(
    ("talk", "key"),
    [
        ("outcomes: [{kind: agreement}]", "fault-key-missing"),
        ("outcomes: [{kind: invitation_sent}]", "fault-key-missing"),
        ("outcomes: [{kind: invitation_sent, event: fare}]", "fault-reference-near"),
        ("outcomes: [{kind: agreement, title: {en: Peace}, due: 2018-02-30}]", "bad-date-day"),
        ("outcome: []", "fault-key-unknown-near"),
    ],
)
def test_talks_are_checked_as_strictly(talk: str, key: str) -> None:
    more = f"\nnegotiations: [{{held: 2017-12-15, with: us, city: Shenyang, subject: {{en: Peace}}, {talk}}}]"
    assert the_fault(fair(more)).key == key


def test_the_same_talks_cannot_be_held_twice() -> None:
    talk = "{held: 2017-12-15, with: us, city: Shenyang, subject: {en: Peace}}"
    fault = the_fault(fair(f"\nnegotiations: [{talk}, {talk}]"))
    assert (fault.key, dict(fault.args)) == ("fault-negotiation-twice", {"held": "2017-12-15", "code": "us"})


def test_an_end_before_its_start_is_named() -> None:
    text = EVENT.format(more="", partners=PARTNERS).replace("2018-06-29", "2018-06-26")
    fault = the_fault(reading(text))
    assert (fault.key, fault.place) == ("fault-order", Place(line=11, column=11))


def test_a_key_that_comes_twice_is_refused_where_it_comes_again() -> None:
    fault = the_fault(fair("city: Dalian"))
    assert (fault.key, fault.place) == ("fault-key-twice", Place(line=12, column=5))


def test_all_faults_are_found_at_once_from_top_to_bottom() -> None:
    text = example().replace("country: CN", "country: ZZ", 1).replace("kind: fair", "kind: fare")
    text = text.replace("2018-06-28T10:00", "2018-06-31T10:00").replace("total: 5", "total: 4")
    found = reading(text)
    assert found.story is None
    assert [fault.key for fault in found.faults] == [
        "fault-country",
        "fault-choice-near",
        "bad-date-day",
        "fault-quota",
    ]
    assert [fault.place.line for fault in found.faults] == sorted(fault.place.line for fault in found.faults)
    lines = text.splitlines()
    for fault in found.faults:
        assert str(fault.args["typed"] if "typed" in fault.args else fault.args["total"]) in lines[fault.place.line - 1]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("version: 2", "fault-version"),
        ("partners: []", "fault-key-missing"),
        ("version: 1\nevent: []", "fault-key-unknown-near"),
        ("version: 1\nweather: []", "fault-key-unknown"),
        ("version: 1\nevents: {}", "fault-not-list"),
    ],
)
def test_the_outermost_level_is_checked_too(text: str, key: str) -> None:
    assert the_fault(reading(text)).key == key


def test_a_file_may_refer_to_what_the_desk_has() -> None:
    desk = Story(partners=(partner("us"),))
    assert good(fair(partners="", desk=desk)).events[0].inviting_party == "us"


def test_a_delegation_cannot_go_to_two_events() -> None:
    desk = Story(events=(event(code="other", delegations=(delegation(code="group"),)),))
    fault = the_fault(fair(f"delegations: [{{{DELEGATION}}}]", desk=desk))
    assert (fault.key, dict(fault.args)) == ("fault-code-elsewhere", {"code": "group", "event": "other"})


def test_there_is_one_own_centre() -> None:
    desk = Story(partners=(partner("them", own=True),))
    fault = the_fault(fair(desk=desk))
    assert (fault.key, dict(fault.args)) == ("fault-second-own", {"code": "them"})
    assert good(fair(desk=Story(partners=(partner("us", own=True),)))).partners[0].own


def test_a_file_that_no_format_could_read_keeps_its_reason() -> None:
    reason = Fault(Place(), "fault-file-empty")
    assert read(File(None, (reason,)), home_timezone=HOME).faults == (reason,)


def test_faults_of_the_format_come_with_those_of_the_story() -> None:
    noted = Fault(Place(sheet="odd"), "fault-sheet-unknown", {"name": "odd", "choices": "events"})
    tree = Table(Place(), ((Text(Place(), "version"), Text(Place(), "9")),))
    assert {fault.key for fault in read(File(tree, (noted,)), home_timezone=HOME).faults} == {
        "fault-sheet-unknown",
        "fault-version",
    }


def test_after_two_hundred_faults_the_rest_is_left_for_the_next_time() -> None:
    found = reading("version: 1\npartners:\n" + "- {code: a, typo: 1}\n" * 5000)
    assert len(found.faults) == 201
    assert (found.faults[-1].key, dict(found.faults[-1].args)) == ("fault-more", {"limit": 200})


def test_an_answer_lists_some_of_many_choices() -> None:
    desk = Story(partners=tuple(partner(f"partner-{number}") for number in range(50)))
    fault = the_fault(fair(partners=PARTNERS.replace("code: us", "code: we"), desk=desk))
    assert str(fault.args["choices"]).endswith(", …")
    assert str(fault.args["choices"]).count("partner-") == 12


def test_visa_and_hours_have_their_defaults() -> None:
    group = good(fair(f"delegations: [{{{DELEGATION}}}]")).events[0].delegations[0]
    assert (group.visa, group.offer_hours, group.passport_months) == (VisaRule.NONE, 24, None)


@given(st.integers(0, len(example())), st.integers(0, 40), st.text(max_size=10))
def test_a_file_cut_and_patched_anywhere_is_read_or_refused_but_never_breaks(at: int, gone: int, put: str) -> None:
    text = example()
    found = reading((text[:at] + put + text[at + gone :]).encode("utf-8", "replace").decode())
    assert (found.story is None) == bool(found.faults)


trees = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.dates().map(str),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["code", "version", "events", "partners", "title", "quota", "legs", "delegations", "starts"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=15,
)


@given(trees)
def test_any_shape_of_data_is_answered_with_faults_or_a_story(data: object) -> None:
    import json

    found = reading(json.dumps(data))
    assert (found.story is None) == bool(found.faults)
