"""Buttons of composing a delegation: the overview, its people, several at once, its rules."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from delegation.event import Ask, DelegateRole


class Compositions(CallbackData, prefix="dgs"):
    """The list of delegations to compose."""

    page: int = 0


class Overview(CallbackData, prefix="dg"):
    """A delegation as it is composed."""

    delegation: int


class Delegates(CallbackData, prefix="dgall"):
    """A page of its people in protocol order."""

    delegation: int
    page: int = 0


class OpenDelegate(CallbackData, prefix="dgone"):
    """One of them."""

    application: int


class ChooseRole(CallbackData, prefix="dgrole"):
    """Another role: which?"""

    application: int


class SetRole(CallbackData, prefix="dgset"):
    """This role."""

    application: int
    role: DelegateRole


class SwapHead(CallbackData, prefix="dgswap"):
    """This delegate and the head, who was this one, exchange their roles."""

    application: int
    head: int


class Shift(CallbackData, prefix="dgmove"):
    """Move a delegate in the protocol order: down by so many places, up where that is negative."""

    application: int
    step: int


class Several(CallbackData, prefix="dgmany"):
    """Choose several people."""

    delegation: int
    page: int = 0


class Pick(CallbackData, prefix="dgpick"):
    """Choose this one, or no more."""

    delegation: int
    application: int
    page: int = 0


class PickAll(CallbackData, prefix="dgeach"):
    """Choose everybody, or nobody."""

    delegation: int
    everybody: bool
    page: int = 0


class RoleOfMany(CallbackData, prefix="dgmrole"):
    """A role for those chosen: which?"""

    delegation: int


class SetRoleOfMany(CallbackData, prefix="dgmset"):
    """This role for all of them."""

    delegation: int
    role: DelegateRole


class GroupOfMany(CallbackData, prefix="dgmgr"):
    """A group for those chosen: which?"""

    delegation: int


class RoomOfMany(CallbackData, prefix="dgmrm"):
    """A room for those chosen: which?"""

    delegation: int


class LegOfMany(CallbackData, prefix="dgmjr"):
    """A leg for those chosen: which, and how do they travel?"""

    delegation: int


class Tuning(CallbackData, prefix="dgtune"):
    """The rules of a delegation."""

    delegation: int


class AskOfferHours(CallbackData, prefix="dghrs"):
    """How long may somebody think about an offered seat?"""

    delegation: int


class AskCompanySeats(CallbackData, prefix="dgco"):
    """How many seats may one company have?"""

    delegation: int


class FreeCompanySeats(CallbackData, prefix="dgcofree"):
    """As many as there are."""

    delegation: int


class AskPassportMonths(CallbackData, prefix="dgpass"):
    """How many months must a passport outlive the trip?"""

    delegation: int


class NoPassportMonths(CallbackData, prefix="dgpassno"):
    """None: until the trip ends is enough."""

    delegation: int


class ToggleAsk(CallbackData, prefix="dgask"):
    """Ask the delegates for this, or not any more."""

    delegation: int
    what: Ask
