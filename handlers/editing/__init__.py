"""Events as coordinators make them: `/newevent`, `/import`, changing, publishing, cancelling."""

from __future__ import annotations

from delegation.desk.telling import CANCELLED, CHANGED
from handlers.editing import changing, newevent
from handlers.editing.notices import cancelled, changed
from handlers.editing.papers import story_paper
from handlers.editing.router import router
from handlers.room import Room

room = Room(
    router=router,
    dialogs=(newevent.dialog, changing.dialog),
    notices={CHANGED: changed, CANCELLED: cancelled},
    papers={"story": story_paper},
)
