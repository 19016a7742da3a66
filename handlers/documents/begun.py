"""Papers that are not finished, a line and a button each."""

from __future__ import annotations

from collections.abc import Sequence

from delegation.ports import Words
from delegation.sheet_form import SheetForm, Stage
from delegation.typed import cut
from handlers.answer import Button, Rows
from handlers.documents.keyboards import OpenPapers

NAME_ON_BUTTON = 24


def begun_line(words: Words, form: SheetForm) -> str:
    """Whose papers they are, for which trip, and where they stand."""
    title = form.event.title.best(words.language)
    if form.stage is Stage.SUMMARY:
        return words("papers-begun-ready", title=title, name=form.called)
    place, total = form.questions.step(form.code)
    return words("papers-begun-at", title=title, name=form.called, step=place, total=total)


def begun_rows(words: Words, forms: Sequence[SheetForm], *, alone: bool) -> Rows:
    """A button for each; named where it is not the only one (`alone`: nothing else is offered) or not one's own."""
    rows = []
    for form in forms:
        plain = alone and len(forms) == 1 and not form.for_colleague
        name = cut(form.called, NAME_ON_BUTTON)
        label = words.plain("button-resume") if plain else words.plain("button-papers-named", name=name)
        rows.append([Button(label, OpenPapers(application=form.application.id).pack())])
    return rows
