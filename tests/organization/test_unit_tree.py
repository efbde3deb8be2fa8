"""Units make a tree."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
from danhgia_desktop.organization.unit_tree import UnitCycleError, UnitTree

OFFICE, DIVISION, TEAM = UnitUid("office"), UnitUid("division"), UnitUid("team")


def unit(uid: str, *, parent: UnitUid | None = None, ordinal: int = 0) -> OrgUnit:
    return OrgUnit(uid=UnitUid(uid), name=uid.title(), parent=parent, ordinal=ordinal)


def test_every_unit_comes_before_its_parts_in_the_order_people_gave() -> None:
    tree = UnitTree([unit("team", parent=DIVISION), unit("division", ordinal=2), unit("office", ordinal=1)])
    assert [part.uid for part in tree] == [OFFICE, DIVISION, TEAM]
    assert [tree.depth(part.uid) for part in tree] == [0, 0, 1]
    assert [above.name for above in tree.path(TEAM)] == ["Division", "Team"]
    assert [part.uid for part in tree.with_parts(DIVISION)] == [DIVISION, TEAM]


def test_a_chain_of_units_may_be_longer_than_a_program_can_nest() -> None:
    chain = [unit(f"{n}", parent=UnitUid(f"{n - 1}") if n else None) for n in range(1_100)]
    tree = UnitTree(chain)
    assert [part.uid for part in tree] == [part.uid for part in chain]
    assert tree.depth(UnitUid("1099")) == 1_099


def test_a_parent_that_is_not_listed_counts_as_none() -> None:
    assert UnitTree([unit("team", parent=DIVISION)]).depth(TEAM) == 0


def test_a_unit_cannot_be_a_part_of_itself() -> None:
    with pytest.raises(UnitCycleError) as caught:
        UnitTree([unit("team", parent=DIVISION), unit("division", parent=TEAM)])
    assert caught.value.values == {"unit": "Division", "path": "Division › Team › Division"}


def test_nor_may_it_lead_into_such_a_circle() -> None:
    with pytest.raises(UnitCycleError):
        UnitTree([unit("team", parent=TEAM), unit("office", parent=TEAM)])


@given(st.lists(st.integers(min_value=0, max_value=9), min_size=1, max_size=10))
def test_whatever_is_no_cycle_is_listed_once(parents: list[int]) -> None:
    units = [unit(f"{n}", parent=UnitUid(f"{above}")) for n, above in enumerate(parents) if above < n]
    listed = [part.uid for part in UnitTree(units)]
    assert sorted(listed) == sorted(part.uid for part in units)


def test_a_dissolved_unit_works_until_the_day_before() -> None:
    closed = OrgUnit(uid=TEAM, name="Team", closed_on=date(2025, 3, 1))
    assert closed.works_on(date(2025, 2, 28))
    assert not closed.works_on(date(2025, 3, 1))
    assert unit("office").works_on(date(2100, 1, 1))
