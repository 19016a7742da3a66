"""What is said in one message: all reminders that are due for one person, as far as they fit; anything else alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.outbox.messages import Addressed
from delegation.delivery import Delivery, Kind
from delegation.markup import Html
from handlers.answer import Screen

MOST_TOGETHER: Final = 12
"""Reminders in one message: more are no help to read, and Telegram counts their markup too."""
LONGEST: Final = 3500
"""Characters of one message, with their markup: a message has 4,096 without."""
BETWEEN: Final = "\n\n"


@dataclass(frozen=True, slots=True)
class Bundle:
    """Deliveries that are one message, and what it says."""

    deliveries: tuple[Delivery, ...]
    addressed: Addressed


def parcels(due: Iterable[Delivery]) -> list[list[Delivery]]:
    """Due deliveries by what may be said together, in the order in which they go; of reminders the nearest first."""
    found: list[list[Delivery]] = []
    reminded: dict[int, list[Delivery]] = {}
    for delivery in due:
        person_id = delivery.draft.person_id
        if delivery.draft.kind is not Kind.REMINDER or person_id is None:
            found.append([delivery])
        elif person_id in reminded:
            reminded[person_id].append(delivery)
        else:
            reminded[person_id] = [delivery]
            found.append(reminded[person_id])
    for together in reminded.values():
        together.sort(key=_nearest)
    return found


def bundles(rendered: Sequence[tuple[Delivery, Addressed]]) -> list[Bundle]:
    """What a parcel says, in as few messages as it fits in."""
    found: list[Bundle] = []
    for delivery, addressed in rendered:
        together = _joined(found[-1], delivery, addressed) if found else None
        if together is not None:
            found[-1] = together
        else:
            found.append(Bundle((delivery,), addressed))
    return found


def _joined(bundle: Bundle, delivery: Delivery, addressed: Addressed) -> Bundle | None:
    """The message with this after what it says already; None when that does not go into one."""
    first, second = bundle.addressed.said, addressed.said
    if not isinstance(first, Screen) or not isinstance(second, Screen) or len(bundle.deliveries) >= MOST_TOGETHER:
        return None
    text = Html(first.text + BETWEEN + second.text)
    if len(text) > LONGEST:
        return None
    rows = [*first.rows, *(row for row in second.rows if row not in first.rows)]
    said = Screen(text, rows)
    return Bundle((*bundle.deliveries, delivery), replace(bundle.addressed, said=said))


def _nearest(delivery: Delivery) -> tuple[datetime, datetime]:
    draft = delivery.draft
    return draft.useful_until or draft.due_at, draft.due_at
