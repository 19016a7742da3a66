"""Partners and negotiations."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from delegation.event import Negotiation, Outcome, OutcomeKind, Partner
from delegation.language import LocalText
from storage.engine import Database
from tests.storage.samples import NOW

CCPIT = Partner(
    code="ccpit-shenyang",
    name=LocalText(en="CCPIT Shenyang", zh="沈阳市分会"),
    city="Shenyang",
    country="CN",
    timezone="Asia/Shanghai",
    languages=("zh", "en"),
    contact="+86 24 0000 0000",
)
CENTRE = Partner(
    code="mcic", name=LocalText(ru="МЦМС"), city="Blagoveshchensk", country="RU", timezone="Asia/Yakutsk", own=True
)
TALKS = Negotiation(
    held=date(2017, 12, 15),
    partner="ccpit-shenyang",
    city="Shenyang",
    subject=LocalText(ru="Сотрудничество"),
    outcomes=(
        Outcome(kind=OutcomeKind.AGREEMENT, title=LocalText(en="Agreement"), status="intent", due=date(2018, 12, 31)),
        Outcome(kind=OutcomeKind.INVITATION_RECEIVED, event="apec-smetc-10"),
    ),
)


async def test_a_partner_comes_back_and_is_changed_by_code(database: Database) -> None:
    async with database.writing(NOW) as unit:
        saved = await unit.partners.save(CCPIT)
        assert saved == replace(CCPIT, id=saved.id)
        changed = await unit.partners.save(replace(CCPIT, city="Dalian", languages=()))
        assert changed == replace(CCPIT, id=saved.id, city="Dalian", languages=())
        assert await unit.partners.all() == [changed]
        assert await unit.partners.by_code("ccpit-shenyang") == changed
        assert await unit.partners.by_code("nobody") is None


async def test_the_own_centre_is_known(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.partners.save(CCPIT)
        assert await unit.partners.own() is None
        centre = await unit.partners.save(CENTRE)
        assert await unit.partners.own() == centre


async def test_a_negotiation_comes_back_with_its_outcomes(database: Database) -> None:
    async with database.writing(NOW) as unit:
        saved = await unit.partners.save_negotiation(TALKS)
        earlier = await unit.partners.save_negotiation(replace(TALKS, held=date(2016, 1, 1), outcomes=()))
        assert await unit.partners.negotiations() == [saved, earlier]
    assert replace(saved, id=0, outcomes=tuple(replace(each, id=0) for each in saved.outcomes)) == TALKS


async def test_an_outcome_that_is_still_the_same_keeps_its_id(database: Database) -> None:
    invitation = Outcome(kind=OutcomeKind.INVITATION_SENT, event="amur-forum")
    signed = replace(TALKS.outcomes[0], status="signed", due=None)
    async with database.writing(NOW) as unit:
        before = await unit.partners.save_negotiation(TALKS)
        after = await unit.partners.save_negotiation(replace(TALKS, city="Dalian", outcomes=(signed, invitation)))
    assert (after.id, after.city) == (before.id, "Dalian")
    assert after.outcomes[0] == replace(signed, id=before.outcomes[0].id)
    assert [each.event for each in after.outcomes] == ["", "amur-forum"]
