"""What is erased of applications while they stay as counts."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import delete, update

from storage.tables import applications, audit, badges, travels
from storage.transaction import Transaction, chunks


async def forget_told(transaction: Transaction, application_ids: Collection[int]) -> None:
    """Erase what was told for these applications. The audit log keeps who did what to them and when, not what was
    written there before and after."""
    for chunk in chunks(application_ids):
        theirs = applications.c.id.in_(chunk)
        await transaction.execute(update(applications).where(theirs).values(answers={}, reason="", question=""))
        for table in (badges, travels):
            await transaction.execute(delete(table).where(table.c.application_id.in_(chunk)))
        await forget_written(transaction, [f"application:{number}" for number in chunk])


async def forget_written(transaction: Transaction, subjects: Collection[str]) -> None:
    """Erase what the audit log says of these subjects, before and after."""
    for chunk in chunks(subjects):
        await transaction.execute(update(audit).where(audit.c.subject.in_(chunk)).values(before="", after=""))
