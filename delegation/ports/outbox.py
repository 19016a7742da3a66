"""Deliveries and broadcasts, as the rules need them kept."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from delegation.broadcast import Audience, Broadcast
from delegation.delivery import Delivery, Draft, Kind, State
from delegation.language import LANGUAGES, Language


class Deliveries(Protocol):
    async def plan(self, drafts: Iterable[Draft]) -> None:
        """Keep new deliveries; a key that is already kept changes nothing."""
        ...

    async def replan(self, drafts: Sequence[Draft], *, scope: str) -> None:
        """Make the pending deliveries whose key begins with `scope` be exactly `drafts`.

        Pending ones that are not among them are removed, the others moved; what was sent stays sent.
        """
        ...

    async def cancel(self, *, scope: str) -> int:
        """Remove the pending deliveries whose key begins with `scope`; how many."""
        ...

    async def by_key(self, key: str) -> Delivery | None: ...

    async def sent_with(self, scope: str) -> list[Delivery]:
        """Those sent whose key begins with `scope`."""
        ...

    async def sent_as(self, message_id: int, *, scope: str) -> list[Delivery]:
        """Those whose key begins with `scope` and that are a message of this id, in whichever chat."""
        ...

    async def revise(self, *, scope: str) -> None:
        """Have what was sent under `scope` edited to what it says by now."""
        ...

    async def revise_one(self, key: str) -> None:
        """The same for the one delivery of that key."""
        ...

    async def follow(self, draft: Draft) -> None:
        """Have an answer (a screen with this key) be revised like what was delivered, once it is known which message
        it is. A key stands for one message: the last one that was given under it."""
        ...

    async def unfollow(self, key: str) -> None:
        """The message shows something else from now on."""
        ...

    async def of_person(
        self, person_id: int, states: Collection[State] | None = None, limit: int | None = None
    ) -> list[Delivery]:
        """What is planned for or was sent to a person, the earliest first."""
        ...

    async def plan_broadcast(
        self, broadcast_id: int, person_ids: Sequence[int], due_at: datetime, kind: Kind = Kind.BROADCAST
    ) -> None:
        """Queue one delivery per recipient, in one statement a thousand."""
        ...

    async def counts(self, broadcast_id: int) -> Mapping[State, int]: ...

    async def under_way(self, broadcast_id: int) -> bool:
        """Whether anything of it is still to be sent or in the air; costs the same for any number of recipients."""
        ...

    async def of_broadcast(
        self, broadcast_id: int, states: Collection[State] | None = None, offset: int = 0, limit: int | None = None
    ) -> list[Delivery]: ...

    async def reached_by(self, broadcast_id: int, languages: Collection[Language] = LANGUAGES) -> list[int]:
        """Ids of the people who have it in one of these languages, may have it or are getting it at this moment."""
        ...

    async def plan_again(self, key: str, due_at: datetime) -> bool:
        """Plan what could not be sent since its recipient was out of reach; False when that is not so."""
        ...

    async def languages_of(self, broadcast_id: int) -> Mapping[Language, int]:
        """How many have it in each language."""
        ...

    async def sent_before(self, broadcast_id: int, before: datetime) -> int:
        """How many have had it since an instant earlier than `before`."""
        ...

    async def stop_broadcast(self, broadcast_id: int) -> int:
        """Cancel what of it is still planned; how many."""
        ...

    async def resend_broadcast(self, broadcast_id: int, states: Collection[State], due_at: datetime) -> int:
        """Queue once more what of it stands in `states`, as if it had never been tried; how many."""
        ...

    async def acknowledge(self, broadcast_id: int, person_id: int, at: datetime) -> bool:
        """Note that the recipient pressed Acknowledge; False when that was known or nothing was sent."""
        ...


class Chats(Protocol):
    """Groups, which Telegram knows by another id once they are supergroups."""

    async def present(self, chat_id: int) -> int:
        """The id by which the chat is known now."""
        ...

    async def move(self, chat_id: int, now_id: int) -> None:
        """From now on the chat is `now_id`; what is planned for it goes there."""
        ...


class Broadcasts(Protocol):
    async def get(self, broadcast_id: int) -> Broadcast: ...

    async def add(self, broadcast: Broadcast) -> Broadcast: ...

    async def save(self, broadcast: Broadcast) -> None: ...

    async def drafts_of(self, person_id: int) -> list[Broadcast]:
        """What this person is still writing, the latest first."""
        ...

    async def recent(
        self, offset: int, limit: int, delegation_ids: Collection[int] | None = None
    ) -> tuple[list[Broadcast], int]:
        """Those that are no drafts and correct no other, to these delegations or to anybody with None, the latest
        first; their number."""
        ...

    async def corrections(self, broadcast_id: int) -> list[Broadcast]:
        """What was done with it after it was sent, the latest first; drafts are none."""
        ...

    async def to_acknowledge(
        self, offset: int, limit: int, delegation_ids: Collection[int] | None = None
    ) -> tuple[list[Broadcast], int]:
        """As `recent`, those that recipients were asked to acknowledge and that were not taken back."""
        ...

    async def audience(self, audience: Audience) -> list[int]:
        """Ids of the reachable people who opened the bot and whom the filter lets through; each once."""
        ...

    async def languages_of(self, audience: Audience) -> Mapping[Language, int]:
        """How many of the audience read each language; languages that nobody reads are left out."""
        ...
