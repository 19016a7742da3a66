"""Questions: people ask, the coordinators of the delegation (or anybody of the staff's group who may) answer once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from delegation import rights
from delegation.application import LIVE
from delegation.delivery import Draft, Kind, State
from delegation.desk import noting
from delegation.desk.parties import Party, known_party, party
from delegation.desk.posting import post
from delegation.errors import BadAnswer, NotFound
from delegation.event import EventStatus
from delegation.paging import PAGE, Page, nearest
from delegation.person import Person, Role
from delegation.ports import Unit
from delegation.question import Question
from delegation.typed import read_text

QUESTION_LIMIT: Final = 1000
ANSWER_LIMIT: Final = 2000
"""Both together, with what stands around them, fit into one message of 4096 (BOT_API.md)."""
MOST_OPEN: Final = 10
"""Questions of one person that may wait at a time: nobody floods the coordinators."""
ANSWER: Final = "answer"
"""The topic of an answer on its way."""
_QUESTION: Final = "question:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A question with the people and the delegation that it concerns."""

    question: Question
    asker: Person
    party: Party | None
    answerer: Person | None
    undelivered: bool = False
    """The asker has blocked the bot: the answer waits until they are back."""

    @property
    def answered(self) -> bool:
        return self.question.answered_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What came of an answer: `taken` is False when somebody else was first, and nothing was changed."""

    card: Card
    taken: bool


async def subjects(unit: Unit, actor: Person) -> list[Party]:
    """The delegations that this person has live applications to: what they may want to ask about."""
    mine = await unit.applications.registered_by(actor.id)
    return [await party(unit, one) for one in dict.fromkeys(a.delegation_id for a in mine if a.status in LIVE)]


async def subject(unit: Unit, actor: Person, delegation_id: int) -> Party | None:
    """The delegation to ask about; None for 0. NotFound for one that the person cannot see."""
    if not delegation_id:
        return None
    found = await party(unit, delegation_id)
    visible = found.event.status is not EventStatus.DRAFT or rights.holds(actor, Role.STAFF, delegation_id)
    if not visible:
        raise NotFound
    return found


async def ask(unit: Unit, actor: Person, delegation_id: int, typed: str, message_id: int | None) -> Card:
    """Put a question to the delegation's coordinators and the staff's group. BadAnswer, NotFound.

    `message_id` is that of the message in the asker's chat.
    """
    text = read_text(typed, QUESTION_LIMIT)
    about = await subject(unit, actor, delegation_id)
    waiting_now = [one for one in await unit.questions.of_person(actor.id) if one.answered_at is None]
    if len(waiting_now) >= MOST_OPEN:
        raise BadAnswer("ask-too-many", limit=MOST_OPEN)
    question = await unit.questions.add(
        Question(
            id=0,
            person_id=actor.id,
            delegation_id=delegation_id or None,
            text=text,
            asked_at=unit.now,
            message_id=message_id,
        )
    )
    await _post(unit, question)
    await _note(unit, actor, "question.ask", question)
    return Card(question=question, asker=actor, party=about, answerer=None)


async def waiting(unit: Unit, actor: Person, number: int) -> Page[Card]:
    """A page of the unanswered questions that this person may answer, the oldest first."""
    rights.check_can_see_questions(actor)
    theirs = rights.delegations_of(actor, Role.COORDINATOR)
    _, total = await unit.questions.open(theirs, 0, 1, about_none=True)
    number = nearest(number, total)
    found, _ = await unit.questions.open(theirs, number * PAGE, PAGE, about_none=True)
    return Page(tuple([await _card(unit, one) for one in found]), number, total)


async def read(unit: Unit, actor: Person, question_id: int) -> Card:
    """A question for who may answer it. Forbidden, NotFound."""
    question = await unit.questions.get(question_id)
    rights.check_can_answer_questions(actor, question.delegation_id)
    return await _card(unit, question)


async def kept(unit: Unit, question_id: int) -> Card | None:
    """A question as it stands, for those it was sent to; None when its asker erased it."""
    try:
        return await _card(unit, await unit.questions.get(question_id))
    except NotFound:
        return None


async def answer(unit: Unit, actor: Person, question_id: int, typed: str) -> Answered:
    """Answer a question: it goes to the asker, the cards of the others show who answered. The first answer counts.

    Forbidden, NotFound, BadAnswer.
    """
    found = await read(unit, actor, question_id)
    if found.answered:
        return Answered(card=found, taken=False)
    text = read_text(typed, ANSWER_LIMIT)
    question = replace(found.question, answer=text, answered_by=actor.id, answered_at=unit.now)
    await unit.questions.save(question)
    await unit.deliveries.plan(
        [
            Draft(
                key=_answer_key(question.id),
                kind=Kind.NOTICE,
                topic=ANSWER,
                due_at=unit.now,
                facts={"question_id": question.id},
                person_id=question.person_id,
            )
        ]
    )
    await unit.deliveries.revise(scope=_scope(question.id))
    await _note(unit, actor, "question.answer", question)
    given = replace(found, question=question, answerer=actor, undelivered=not found.asker.reachable)
    return Answered(card=given, taken=True)


async def undelivered(unit: Unit, question_id: int) -> None:
    """The asker has blocked the bot: whoever has the card sees that the answer did not arrive."""
    await unit.deliveries.revise(scope=_scope(question_id))


async def deliver_at_last(unit: Unit, person_id: int) -> None:
    """Who could not be reached is back: the answers that waited for them go out."""
    for question in await unit.questions.of_person(person_id):
        if await unit.deliveries.plan_again(_answer_key(question.id), unit.now):
            await unit.deliveries.revise(scope=_scope(question.id))


async def card_replied_to(unit: Unit, actor: Person, chat_id: int, message_id: int) -> int | None:
    """The question whose card is that message, of the person's own chat or of the group `chat_id`.

    Message ids are each chat's own: the same number in another chat is another message.
    """
    for delivery in await unit.deliveries.sent_as(message_id, scope=_QUESTION):
        draft = delivery.draft
        own = draft.person_id == actor.id and actor.telegram_id == chat_id
        if own or (draft.chat_id is not None and draft.chat_id == chat_id):
            return int(draft.facts["question_id"])
    return None


def _answer_key(question_id: int) -> str:
    return f"answer:{question_id}"


def _scope(question_id: int) -> str:
    """What the key of every card of a question begins with."""
    return f"{_QUESTION}{question_id}:"


async def _post(unit: Unit, question: Question) -> None:
    card = Draft(
        key=_scope(question.id),
        kind=Kind.NOTICE,
        topic="question",
        due_at=unit.now,
        facts={"question_id": question.id},
    )
    await post(unit, await _answering(unit, question.delegation_id), card)


async def _answering(unit: Unit, delegation_id: int | None) -> list[Person]:
    """Whom a question goes to: the delegation's coordinators (about none: those of all, else any); while there is no
    coordinator, the administrators."""
    found = await unit.people.with_role(Role.COORDINATOR, delegation_id)
    if not found and delegation_id is None:
        found = [one for one in await unit.people.granted() if rights.role_of(one) is Role.COORDINATOR]
    return found or await unit.people.with_role(Role.ADMINISTRATOR)


async def _card(unit: Unit, question: Question) -> Card:
    people = await unit.people.get_many({question.person_id, question.answered_by or question.person_id})
    if question.person_id not in people:
        raise NotFound
    sent = await unit.deliveries.by_key(_answer_key(question.id)) if question.answered_at is not None else None
    return Card(
        question=question,
        asker=people[question.person_id],
        undelivered=sent is not None and sent.state is State.BLOCKED,
        party=await known_party(unit, question.delegation_id),
        answerer=people.get(question.answered_by) if question.answered_by else None,
    )


async def _note(unit: Unit, actor: Person, action: str, question: Question) -> None:
    """The text of a question stays out of the log: it may hold anything."""
    await noting.note(unit, actor.id, action, f"question:{question.id}")
