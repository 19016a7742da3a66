"""A story of partners, events and negotiations: read from a file, compared with the desk's, moved in time."""

from delegation.story.changes import Change, Subject, What, changes, merged
from delegation.story.located import Fault, File, Items, Place, Table, Text, unreadable
from delegation.story.moving import moved
from delegation.story.reading import Reading, read

__all__ = [
    "Change",
    "Fault",
    "File",
    "Items",
    "Place",
    "Reading",
    "Subject",
    "Table",
    "Text",
    "What",
    "changes",
    "merged",
    "moved",
    "read",
    "unreadable",
]
