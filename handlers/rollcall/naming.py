"""What stages are called, and who is there, in a line."""

from __future__ import annotations

from typing import Final

from delegation.desk.parties import Party
from delegation.desk.rollcall import Marked, Roll
from delegation.markup import Html, capital, lines
from delegation.ports import Words
from delegation.rollcall import Stage
from delegation.typed import cut
from handlers.answer import Toast

NAMED: Final = 8
"""How many of the missing are named in the first line."""
LONGEST_NAME: Final = 40


def stage_name(words: Words, stage: Stage, party: Party) -> str:
    """What it is: the way and from where to where, the session, the arrival."""
    if (leg := stage.leg) is not None:
        return words(
            "roll-leg",
            transport=f"{words.plain('transport', transport=leg.transport)} {leg.number}".rstrip(),
            origin=words.city(leg.origin),
            destination=words.city(leg.destination),
        )
    if stage.item is not None:
        return words("roll-item", title=stage.item.title.best(words.language))
    return words("roll-arrival", city=words.city(party.event.city))


def stage_line(words: Words, stage: Stage, party: Party) -> Html:
    """What it is, when and where."""
    place = stage.leg.gather if stage.leg is not None else ""
    return lines(
        Html(capital(stage_name(words, stage, party))),
        stage_time(words, stage, party),
        words("roll-where", place=place) if place else "",
    )


def stage_time(words: Words, stage: Stage, party: Party) -> str:
    """When it begins; "" for the arrival."""
    return "" if stage.at is None else capital(words.moment(stage.at, *zone_of(stage, party)))


def zone_of(stage: Stage, party: Party) -> tuple[str, str]:
    """The wall that its times are read on, and that wall's city."""
    if stage.leg is not None:
        return stage.leg.timezone, stage.leg.origin
    return party.event.timezone, party.event.city


def count_line(words: Words, roll: Roll) -> Html:
    """How many of how many are there, and who is missing."""
    missing, here, total = roll.missing, roll.here, len(roll.rows)
    if not missing or not here:
        return words("roll-count", here=here, total=total)
    names = words.plain("roster-comma").join(row.name for row in missing[:NAMED])
    return words("roll-missing", here=here, total=total, names=names, more=max(len(missing) - NAMED, 0))


def marked_toast(words: Words, marked: Marked, *, present: bool) -> Toast:
    """What a tap did, or that it was so already."""
    card = marked.card
    name, here, total = cut(card.row.name, LONGEST_NAME), card.roll.here, len(card.roll.rows)
    if not marked.fresh and present:
        return Toast(words.plain("toast-roll-already", name=name, by=card.marked_by or words.plain("audit-erased")))
    return Toast(words.plain("toast-roll", name=name, what="present" if present else "absent", here=here, total=total))
