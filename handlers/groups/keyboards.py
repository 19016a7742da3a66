"""Buttons of groups."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class Groups(CallbackData, prefix="grs"):
    """A page of a delegation's groups."""

    delegation: int
    page: int = 0


class OpenGroup(CallbackData, prefix="gr"):
    """One group."""

    group: int


class NewGroup(CallbackData, prefix="grnew"):
    """What is the new group called?"""

    delegation: int


class RenameGroup(CallbackData, prefix="grname"):
    """What is it called from now on?"""

    group: int


class RemoveGroup(CallbackData, prefix="grdel"):
    """Take the group out."""

    group: int


class Members(CallbackData, prefix="grall"):
    """A page of those who may be in it."""

    group: int
    page: int = 0


class ToggleMember(CallbackData, prefix="grin"):
    """Put this delegate in, or take them out."""

    group: int
    application: int
    page: int = 0


class Interpreters(CallbackData, prefix="grint"):
    """Who of its people interprets although that is not their role?"""

    group: int
    page: int = 0


class ToggleInterpreter(CallbackData, prefix="grspk"):
    """This one does, or not any more."""

    group: int
    application: int
    page: int = 0


class Items(CallbackData, prefix="grprog"):
    """A page of the programme: where does it go?"""

    group: int
    page: int = 0


class ToggleItem(CallbackData, prefix="gritem"):
    """It goes there, or not any more."""

    group: int
    item: int
    page: int = 0


class PutInGroup(CallbackData, prefix="grput"):
    """Those chosen are in it."""

    group: int
