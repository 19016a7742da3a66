"""A story written as a file reads back as the same story."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from delegation.event import PaperFacts, Story
from delegation.language import LocalText
from delegation.story import read
from delegation.story.writing import tree
from imports import registry, template

HOME = "Asia/Yakutsk"


def example() -> Story:
    path = Path("examples/events.yaml")
    story = read(registry.read(path.name, path.read_bytes()), home_timezone=HOME).story
    assert story is not None
    return story


def test_a_story_written_as_a_workbook_reads_back_as_the_same() -> None:
    story = example()
    workbook = template.write(tree(story, HOME))
    reading = read(registry.read("events.xlsx", workbook), home_timezone=HOME)
    assert reading.faults == ()
    assert reading.story == story


def test_facts_for_partners_lists_read_back_from_a_workbook() -> None:
    said = PaperFacts(
        purpose=LocalText(ru="Ярмарка", zh="参展"), hotels=LocalText(en="Kempinski"), exit_date=date(2018, 6, 30)
    )
    event = example().events[0]
    [group] = event.delegations
    told = Story(partners=example().partners, events=(replace(event, delegations=(replace(group, papers=said),)),))
    reading = read(registry.read("events.xlsx", template.write(tree(told, HOME))), home_timezone=HOME)
    assert reading.faults == ()
    assert reading.story == told


def test_a_desk_without_anything_gives_headers_to_fill() -> None:
    workbook = template.write(tree(Story(), HOME))
    reading = read(registry.read("events.xlsx", workbook), home_timezone=HOME)
    assert reading.story == Story()
