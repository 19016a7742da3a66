"""Lists that several people share are open to whoever may do something with at least one entry."""

from collections.abc import Callable

import pytest

from delegation import rights
from delegation.errors import Forbidden
from delegation.person import Person
from tests.unit.samples import administrator, coordinator, person, staff


@pytest.mark.parametrize(
    ("check", "may", "may_not"),
    [
        (rights.check_can_see_rosters, [staff(3), coordinator(3), administrator()], [person()]),
        (rights.check_can_see_questions, [coordinator(3), coordinator(), administrator()], [person(), staff()]),
        (rights.check_can_see_team, [coordinator(3), coordinator(), administrator()], [person(), staff()]),
        (rights.check_can_see_chiefs, [administrator()], [person(), staff(), coordinator()]),
    ],
)
def test_a_list_is_open_from_a_role_on(
    check: Callable[[Person], None], may: list[Person], may_not: list[Person]
) -> None:
    for one in may:
        check(one)
    for one in may_not:
        with pytest.raises(Forbidden):
            check(one)
