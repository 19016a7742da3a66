"""The card of an application: what was told, how it stands, what may be decided."""

from __future__ import annotations

from delegation.application import Status
from delegation.desk.deciding import DECLINE_REASONS
from delegation.desk.decisions import Card
from delegation.markup import Html, lines, paragraphs
from delegation.ports import Words
from delegation.quota import Bound
from handlers.answer import Button, Rows, Screen
from handlers.applications import keyboards as keys
from handlers.applications.labels import role_name
from handlers.apply.told import told_lines
from handlers.naming import event_line
from handlers.reasons import reason_text


def card_screen(words: Words, card: Card, *, posted: bool = False, group: bool = False) -> Screen:
    """The card. A posted one shows nothing that changes without the application (seats, the place in line); one in a
    group has no buttons whose answer is typed."""
    application = card.application
    name = application.answers.name
    news = words(f"card-{application.status}", name=name)
    standing = [_decided(words, card), _asked_or_why(words, card)]
    if not posted:
        standing += [_line(words, card), _seats(words, card)]
    text = paragraphs(
        lines(news, event_line(words, card.event), _registrar(words, card)),
        told_lines(words, application.answers),
        lines(_submitted(words, card), *standing),
    )
    return Screen(text, card_rows(words, card, posted=posted, group=group))


def card_rows(words: Words, card: Card, *, posted: bool, group: bool) -> Rows:
    """What may be decided now; nothing once it is decided."""
    one = card.application.id
    rows: list[list[Button]] = []
    decline = Button(words.plain("button-decline"), keys.Decline(application=one, posted=posted).pack())
    more = Button(words.plain("button-ask-details"), keys.AskForMore(application=one).pack())
    if card.application.status is Status.SUBMITTED:
        role = role_name(words, card.application.role)
        rows += [
            [
                Button(words.plain("button-approve"), keys.Approve(application=one, posted=posted).pack()),
                Button(words.plain("button-waitlist"), keys.PutInLine(application=one, posted=posted).pack()),
                decline,
            ],
            [
                Button(
                    words.plain("button-other-role", role=role), keys.ChooseRole(application=one, posted=posted).pack()
                )
            ],
        ]
    elif card.application.status is Status.WAITLISTED:
        offer = Button(words.plain("button-offer-seat"), keys.OfferSeat(application=one, posted=posted).pack())
        rows += [[offer, decline]]
    if rows and not group:
        rows.append([more])
    if not posted:
        back = keys.Applications(delegation=card.application.delegation_id, page=0)
        rows.append([Button(words.plain("button-to-list"), back.pack())])
    return rows


def roles_screen(words: Words, card: Card, *, posted: bool) -> Screen:
    """In which role? Each with the seats that are left in it."""
    one = card.application.id
    rows = [
        [
            Button(
                words.plain("button-role-left", role=role_name(words, role), left=left),
                keys.ApproveAs(application=one, role=role, posted=posted).pack(),
            )
        ]
        for role, left in card.left.items()
        if left
    ]
    text = lines(words("card-choose-role", name=card.application.answers.name), event_line(words, card.event))
    if not rows:
        text = lines(text, words("card-no-seats"))
    return Screen(text, [*rows, [_back(words, one, posted=posted)]])


def reasons_screen(words: Words, card: Card, *, posted: bool, group: bool) -> Screen:
    """With which reason? It is told to the person as it stands here."""
    one = card.application.id
    reasons = [
        Button(
            words.plain(f"decline-reason-{code}"), keys.DeclineFor(application=one, reason=code, posted=posted).pack()
        )
        for code in DECLINE_REASONS
    ]
    without = keys.DeclineFor(application=one, reason="-", posted=posted)
    rows = [[reason] for reason in reasons]
    if not group:
        rows.append([Button(words.plain("button-own-reason"), keys.TypeReason(application=one).pack())])
    rows.append([Button(words.plain("button-no-reason"), without.pack())])
    text = lines(words("card-choose-reason", name=card.application.answers.name), event_line(words, card.event))
    return Screen(text, [*rows, [_back(words, one, posted=posted)]])


def typing_screen(words: Words, card: Card, asking: str) -> Screen:
    """Asks for a reason (`reason`) or for what is missing (`more`) in words."""
    text = words(f"card-type-{asking}", name=card.application.answers.name)
    return Screen(text, [[_back(words, card.application.id, posted=False)]])


def _back(words: Words, application_id: int, *, posted: bool) -> Button:
    return Button(words.plain("button-back"), keys.BackToCard(application=application_id, posted=posted).pack())


def _registrar(words: Words, card: Card) -> str:
    return words("card-registrar", name=card.registrar) if card.registrar else ""


def _submitted(words: Words, card: Card) -> str:
    at = card.application.submitted_at
    return words("card-submitted-at", at=words.moment(at, words.timezone)) if at else ""


def _decided(words: Words, card: Card) -> Html | str:
    application = card.application
    if application.status is Status.OFFERED and application.offered_until is not None:
        until = words.deadline(application.offered_until)
        return words("card-offered-until", until=until)
    role = words("card-role", role=role_name(words, application.role))
    by = words("card-decided-by", name=card.decided_by) if card.decided_by else ""
    if application.status is Status.APPROVED:
        return lines(role, by or words("card-took-seat"))
    return by if application.status in {Status.WAITLISTED, Status.DECLINED} else ""


def _asked_or_why(words: Words, card: Card) -> str:
    application = card.application
    if not application.reason:
        return ""
    reason = reason_text(words, application.reason)
    asked = application.status in {Status.SUBMITTED, Status.WAITLISTED}
    return words("card-asked", text=reason) if asked else words("card-why", reason=reason)


def _line(words: Words, card: Card) -> str:
    return words("card-line", line=card.line) if card.line else ""


def _seats(words: Words, card: Card) -> str:
    if card.application.status not in {Status.SUBMITTED, Status.WAITLISTED}:
        return ""
    delegation = card.event.delegation(card.application.delegation_id)
    if card.bound is Bound.COMPANY:
        return words("card-company-full", seats=delegation.company_seats or 0)
    return words("card-seats", left=card.left[card.application.role], total=delegation.quota.total)
