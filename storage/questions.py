"""Questions of people and their answers."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, or_, select, update

from delegation.errors import NotFound
from delegation.question import Question
from storage.tables import questions
from storage.transaction import Transaction


class SqlQuestions:
    """Implements `delegation.ports.Questions`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def get(self, question_id: int) -> Question:
        """The question of that id; NotFound."""
        row = await self._transaction.first(select(questions).where(questions.c.id == question_id))
        if row is None:
            raise NotFound
        return _question(row)

    async def add(self, question: Question) -> Question:
        """Keep a new question (`id` is ignored) and give it back with its id."""
        return await self.get(await self._transaction.add(questions, _values(question)))

    async def save(self, question: Question) -> None:
        """Write it; NotFound."""
        result = await self._transaction.execute(
            update(questions).where(questions.c.id == question.id).values(_values(question))
        )
        if not result.rowcount:
            raise NotFound

    async def of_person(self, person_id: int) -> list[Question]:
        """Those that this person asked, the earliest first."""
        rows = await self._transaction.all(
            select(questions).where(questions.c.person_id == person_id).order_by(questions.c.asked_at, questions.c.id)
        )
        return [_question(row) for row in rows]

    async def forget(self, delegation_id: int) -> None:
        """Erase those about this delegation, with their answers."""
        await self._transaction.execute(delete(questions).where(questions.c.delegation_id == delegation_id))

    async def open(
        self, delegation_ids: Collection[int] | None, offset: int, limit: int, *, about_none: bool = False
    ) -> tuple[list[Question], int]:
        """Unanswered ones, oldest first; about those delegations (and with `about_none` about none), or all with None;
        and their number."""
        conditions: list[ColumnElement[bool]] = [questions.c.answered_at.is_(None)]
        if delegation_ids is not None:
            theirs = questions.c.delegation_id.in_(list(delegation_ids))
            conditions.append(or_(theirs, questions.c.delegation_id.is_(None)) if about_none else theirs)
        number = await self._transaction.scalar(select(func.count()).select_from(questions).where(*conditions))
        rows = await self._transaction.all(
            select(questions)
            .where(*conditions)
            .order_by(questions.c.asked_at, questions.c.id)
            .offset(offset)
            .limit(limit)
        )
        return [_question(row) for row in rows], number


def _question(row: Row[Any]) -> Question:
    return Question(
        id=row.id,
        person_id=row.person_id,
        delegation_id=row.delegation_id,
        text=row.text,
        asked_at=row.asked_at,
        answer=row.answer,
        answered_by=row.answered_by,
        answered_at=row.answered_at,
        message_id=row.message_id,
    )


def _values(question: Question) -> dict[str, Any]:
    return {
        "person_id": question.person_id,
        "delegation_id": question.delegation_id,
        "text": question.text,
        "asked_at": question.asked_at,
        "answer": question.answer,
        "answered_by": question.answered_by,
        "answered_at": question.answered_at,
        "message_id": question.message_id,
    }
