"""Who comes to the desk: first sight, coming back, being out of reach."""

from __future__ import annotations

from dataclasses import replace

from delegation.audit import right
from delegation.delivery import Draft, Kind
from delegation.desk import asking, noting
from delegation.language import Language, language_of
from delegation.person import Grant, Person, ReminderSettings, Role
from delegation.ports import Unit


async def arrive(
    unit: Unit, telegram_id: int, first_name: str, username: str, language_code: str | None, *, here: bool
) -> Person:
    """The person behind a Telegram account, made known at first sight.

    `here` is True when they write in their private chat, which also says that they can be reached again.
    Administrators named in the settings are granted their role.
    """
    known = await unit.people.by_telegram(telegram_id)
    if known is None:
        known = await unit.people.add(
            Person(
                id=0,
                telegram_id=telegram_id,
                language=language_of(language_code, unit.centre.language),
                reminders=ReminderSettings(timezone=unit.centre.timezone),
                first_name=first_name,
                username=username,
                started_at=unit.now if here else None,
            )
        )
    seen = replace(
        known,
        first_name=first_name,
        username=username,
        reachable=known.reachable or here,
        started_at=known.started_at or (unit.now if here else None),
    )
    if seen != known:
        await unit.people.save(seen)
    if seen.reachable and not known.reachable:
        await asking.deliver_at_last(unit, seen.id)
    chief = Grant(Role.ADMINISTRATOR)
    if telegram_id in unit.centre.admin_ids and chief not in seen.grants:
        await unit.people.grant(seen.id, chief)
        subject, after = f"person:{seen.id}", right(chief)
        await noting.note(unit, None, "role.give", subject, after=after)
        seen = replace(seen, grants=seen.grants | {chief})
        await plan_menu(unit, seen)
    return seen


async def lose_sight(unit: Unit, person_id: int) -> None:
    """Telegram says that this person blocked the bot or is gone: nothing more is sent until they come back."""
    person = await unit.people.get(person_id)
    if person.reachable:
        await unit.people.save(replace(person, reachable=False))


async def speak(unit: Unit, actor: Person, language: Language) -> Person:
    """From now on the desk speaks `language` to this person; gives them back as they are now."""
    if language == actor.language:
        return actor
    changed = replace(actor, language=language)
    await unit.people.save(changed)
    await noting.note(unit, actor.id, "person.language", f"person:{actor.id}", before=actor.language, after=language)
    await plan_menu(unit, changed)
    return changed


async def plan_menu(unit: Unit, person: Person) -> None:
    """Have the command menu of the person's chat follow their role and language."""
    await unit.deliveries.plan(
        [
            Draft(
                key=f"menu:{person.id}:{unit.now.timestamp()}",
                kind=Kind.NOTICE,
                topic="menu",
                due_at=unit.now,
                person_id=person.id,
            )
        ]
    )
