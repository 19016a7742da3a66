"""A local Telegram: a Bot API server as strict as the real one, people to talk with, a chat page."""

from simulator.groups import Group
from simulator.heard import CallbackPress, Heard
from simulator.limits import NO_LIMITS, Rates
from simulator.people import Person
from simulator.telegram import Telegram

__all__ = ["NO_LIMITS", "CallbackPress", "Group", "Heard", "Person", "Rates", "Telegram"]
