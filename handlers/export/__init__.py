"""Lists to take away: `/export`."""

from __future__ import annotations

from handlers.export import facts, filled, forms, papers, versions
from handlers.export.router import router
from handlers.room import Room

router.include_routers(facts.router, forms.router, versions.router)

room = Room(
    router=router,
    papers={papers.LIST: papers.make_list, filled.FORM: filled.make_form, filled.VERSION: filled.make_version},
)
