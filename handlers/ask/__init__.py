"""Questions to the coordinators: `/ask`, their cards, `/questions`, answers."""

from __future__ import annotations

from aiogram import Router

from handlers.ask import answering, notices
from handlers.ask import keyboards as keys
from handlers.ask import router as asking
from handlers.room import Room

router = Router(name="questions")
router.include_routers(answering.router, asking.router)

room = Room(
    router=router,
    group=answering.group,
    in_groups=(keys.AnswerQuestion,),
    notices={"question": notices.question, "answer": notices.answer},
)
