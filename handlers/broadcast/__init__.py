"""Writing to many: `/broadcast`, `/broadcasts`, what recipients get, and when it is sent."""

from __future__ import annotations

from handlers.broadcast import exporting, notices
from handlers.broadcast.router import router
from handlers.broadcast.scheduling import room as scheduling
from handlers.room import Room

room = Room(
    router=router,
    notices={
        "broadcast": notices.message,
        "broadcast-progress": notices.live,
        "broadcast-silent": notices.silent,
    },
    errands={"broadcast-start": notices.start, "broadcast-escalate": notices.escalate},
    papers={exporting.KIND: exporting.make},
)

__all__ = ["room", "scheduling"]
