"""Units below units: adding, changing, moving, dissolving them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danhgia_desktop.operations import postings, undoing, units
from danhgia_desktop.operations.names import NameMissingError, NameTakenError
from danhgia_desktop.operations.units import PartsAtWorkError, PeopleInUnitError, UnitAboveClosedError
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.organization.org_unit import OrgUnit, UnitKind, UnitUid
from danhgia_desktop.organization.posting import EndReason, PostingUid
from danhgia_desktop.organization.unit_tree import UnitCycleError
from danhgia_desktop.storage.org_units import NoSuchUnitError, UnitInUseError
from tests.operations import people
from tests.operations.people import BRANCH, INSPECTORS, OFFICE, fill_office, last_step, told, uid_of, unit_of
from tests.storage.builders import ACTOR, contents

CLOSED = date(2026, 3, 1)


@pytest.fixture
def branch(store) -> OrgUnit:
    """A sub-department with two divisions, below an office."""
    units.add_unit(store, ACTOR, OFFICE)
    above = units.add_unit(store, ACTOR, BRANCH, kind=UnitKind.SUB_DEPARTMENT, symbol=" CCVT ")
    for name in ("Phòng Một", "Phòng Hai"):
        units.add_unit(store, ACTOR, name, parent=above.uid)
    return above


def tree(store) -> list[str]:
    found = units.unit_tree(store)
    return [f"{'-' * found.depth(unit.uid)}{unit.name}" for unit in found]


def test_a_unit_has_a_kind_a_symbol_and_parts(store, branch):
    assert (branch.kind, branch.symbol, branch.parent) == (UnitKind.SUB_DEPARTMENT, "CCVT", None)
    assert unit_of(store, "Phòng Một").parent == branch.uid
    assert tree(store) == [OFFICE, BRANCH, "-Phòng Một", "-Phòng Hai"]


def test_every_name_of_the_agency_is_kept_tidy(store):
    kept = units.set_agency(store, ACTOR, Agency(party_committee=" Đảng ủy  Sở ", party_symbol=" ĐU\n"))

    assert units.get_agency(store) == kept == Agency(party_committee="Đảng ủy Sở", party_symbol="ĐU")


def test_a_unit_is_no_part_of_one_that_is_not_there(store):
    with pytest.raises(NoSuchUnitError):
        units.add_unit(store, ACTOR, "Phòng Một", parent=UnitUid("gone"))

    assert units.all_units(store) == ()


def test_a_unit_is_changed_in_one_step(store, branch):
    first = unit_of(store, "Phòng Một")

    edited = units.edit_unit(
        store, ACTOR, replace(first, name=" Đội  Một", kind=UnitKind.OTHER, symbol=" Đ1", ordinal=9)
    )

    assert edited == replace(first, name="Đội Một", kind=UnitKind.OTHER, symbol="Đ1")
    assert unit_of(store, "Đội Một") == edited
    assert last_step(store) == "Sửa đơn vị Đội Một"
    undoing.undo(store, ACTOR)
    assert unit_of(store, "Phòng Một") == first


def test_a_unit_that_goes_below_another_stands_last_there(store, branch):
    units.edit_unit(store, ACTOR, replace(unit_of(store, OFFICE), parent=branch.uid))

    assert tree(store) == [BRANCH, "-Phòng Một", "-Phòng Hai", f"-{OFFICE}"]


def test_a_unit_is_never_a_part_of_itself(store, branch):
    before = contents(store.path)

    with pytest.raises(UnitCycleError) as refused:
        units.edit_unit(store, ACTOR, replace(branch, parent=uid_of(store, "Phòng Một")))

    assert f"không thể nằm trong chính nó: Phòng Một › {BRANCH} › Phòng Một." in told(refused)
    assert contents(store.path) == before


def test_a_unit_is_not_changed_into_another_or_into_nothing(store, branch):
    with pytest.raises(NameTakenError):
        units.edit_unit(store, ACTOR, replace(branch, name="van phong"))
    with pytest.raises(NameMissingError):
        units.edit_unit(store, ACTOR, replace(branch, name=" "))
    with pytest.raises(NoSuchUnitError):
        units.edit_unit(store, ACTOR, replace(branch, uid=UnitUid("gone")))

    assert tree(store) == [OFFICE, BRANCH, "-Phòng Một", "-Phòng Hai"]


@pytest.mark.parametrize(
    ("name", "number", "expected"),
    [
        ("Phòng Hai", 1, [OFFICE, BRANCH, "-Phòng Hai", "-Phòng Một"]),
        ("Phòng Một", 9, [OFFICE, BRANCH, "-Phòng Hai", "-Phòng Một"]),
        (BRANCH, -3, [BRANCH, "-Phòng Một", "-Phòng Hai", OFFICE]),
        (OFFICE, 1, [OFFICE, BRANCH, "-Phòng Một", "-Phòng Hai"]),
    ],
)
def test_a_unit_moves_among_its_brothers_and_takes_its_parts_along(store, branch, name, number, expected):
    before = tree(store)

    units.move_unit(store, ACTOR, uid_of(store, name), number)

    assert tree(store) == expected
    assert [unit.name for unit in units.all_units(store)] == [line.lstrip("-") for line in expected]
    if expected != before:
        assert last_step(store) == f"Đổi chỗ đơn vị {name}"
        undoing.undo(store, ACTOR)
    assert tree(store) == before


def test_a_unit_that_nobody_works_in_is_dissolved_and_works_on_after_all(store, branch):
    closed = units.close_unit(store, ACTOR, uid_of(store, OFFICE), CLOSED)

    assert closed.closed_on == CLOSED
    assert unit_of(store, OFFICE) == closed
    assert last_step(store) == "Ghi ngày Văn phòng thôi hoạt động"
    assert units.edit_unit(store, ACTOR, replace(closed, symbol="VP", closed_on=None)).closed_on == CLOSED
    assert units.close_unit(store, ACTOR, closed.uid, None).closed_on is None


def test_a_unit_in_which_people_work_is_not_dissolved(store):
    fill_office(store)
    unit = uid_of(store, OFFICE)

    with pytest.raises(PeopleInUnitError) as refused:
        units.close_unit(store, ACTOR, unit, CLOSED)

    assert told(refused).startswith("Còn 2 người công tác ở Văn phòng từ ngày 01/03/2026 (Trần Thị Ánh, Lê Văn Bình).")
    for code in ("cc1", "cc2"):
        postings.end_posting(store, ACTOR, PostingUid(code), date(2026, 2, 28), EndReason.LEFT)
    assert units.close_unit(store, ACTOR, unit, CLOSED).closed_on == CLOSED


def test_of_many_people_the_first_few_are_named(store):
    fill_office(store)
    for number in range(4):
        unit = uid_of(store, INSPECTORS)
        member = people.make_member(f"n{number}", code=f"N{number}", name=f"Vũ {number}")
        people.staff.add_staff(store, ACTOR, member, people.make_posting(f"n{number}", unit=unit))

    with pytest.raises(PeopleInUnitError) as refused:
        units.close_unit(store, ACTOR, uid_of(store, INSPECTORS), CLOSED)

    assert refused.value.values["count"] == 6
    assert refused.value.values["people"] == "Nguyễn Chi, Phạm Thị Dung, Vũ 0, Vũ 1, Vũ 2, …"


def test_a_unit_is_not_dissolved_before_its_parts(store, branch):
    with pytest.raises(PartsAtWorkError) as refused:
        units.close_unit(store, ACTOR, branch.uid, CLOSED)
    assert "vì còn đơn vị trực thuộc: Phòng Một, Phòng Hai." in told(refused)

    units.close_unit(store, ACTOR, uid_of(store, "Phòng Một"), CLOSED)
    units.close_unit(store, ACTOR, uid_of(store, "Phòng Hai"), date(2026, 3, 2))
    with pytest.raises(PartsAtWorkError) as refused:
        units.close_unit(store, ACTOR, branch.uid, CLOSED)
    assert refused.value.values["parts"] == "Phòng Hai"

    units.close_unit(store, ACTOR, branch.uid, date(2026, 3, 2))


def test_nothing_is_a_part_of_a_unit_that_is_no_more(store, branch):
    units.close_unit(store, ACTOR, uid_of(store, OFFICE), CLOSED)

    with pytest.raises(UnitAboveClosedError) as refused:
        units.add_unit(store, ACTOR, "Tổ xe", parent=uid_of(store, OFFICE))

    assert told(refused).startswith("Văn phòng thôi hoạt động từ ngày 01/03/2026, nên Tổ xe không thể trực thuộc")
    assert len(units.all_units(store)) == 4


def test_a_unit_that_has_parts_stays(store, branch):
    with pytest.raises(UnitInUseError) as refused:
        units.remove_unit(store, ACTOR, branch.uid)

    assert "còn 2 đơn vị trực thuộc thuộc về đơn vị này" in told(refused)
