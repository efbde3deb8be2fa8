"""Units in the data file."""

from __future__ import annotations

from datetime import date

import pytest

from danhgia_desktop.organization.org_unit import UnitKind, UnitUid
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.org_units import NoSuchUnitError, UnitInUseError
from danhgia_desktop.storage.uses import Use
from tests.storage.builders import ACTOR, UNIT, make_unit


@pytest.fixture
def units(store):
    """A unit of work on the units of an empty file."""
    with store.work(ACTOR, Label.ADD_UNIT) as work:
        yield work.org_units


def test_units_come_back_in_the_order_people_gave_them(units):
    for uid, ordinal in [("a", 2), ("b", 1), ("c", 2)]:
        units.save(make_unit(uid, ordinal=ordinal))

    assert [unit.uid for unit in units.all()] == ["b", "a", "c"]


def test_saving_a_known_unit_changes_it(units):
    units.save(make_unit())
    units.save(make_unit("u2"))
    renamed = make_unit(name="Văn phòng", ordinal=3)

    units.save(renamed)

    assert units.get(UNIT) == renamed
    assert len(units.all()) == 2


def test_units_are_found_by_name_without_marks(units):
    units.save(make_unit("a", name="Phòng Đào tạo"))
    units.save(make_unit("b", name="Phòng Thanh tra"))

    assert [unit.uid for unit in units.named("phong dao TAO")] == ["a"]
    assert units.named("phòng đào") == ()


def test_a_renamed_unit_is_found_by_its_new_name(units):
    units.save(make_unit(name="Phòng Đào tạo"))
    units.save(make_unit(name="Phòng Thi đua"))

    assert units.named("phòng đào tạo") == ()
    assert units.named("phong thi dua") == (make_unit(name="Phòng Thi đua"),)


def test_a_unit_without_sheets_can_be_removed(units):
    units.save(make_unit())

    units.remove(UNIT)

    assert units.find(UNIT) is None
    with pytest.raises(NoSuchUnitError):
        units.get(UNIT)
    with pytest.raises(NoSuchUnitError) as raised:
        units.remove(UNIT)
    assert raised.value.values == {"unit": UNIT}


def test_a_unit_with_sheets_stays(filled):
    with pytest.raises(UnitInUseError) as raised, filled.work(ACTOR, Label.REMOVE_UNIT) as work:
        work.org_units.remove(UNIT)

    assert raised.value.values == {"unit": "Phòng Tổng hợp", "uses": {Use.SHEETS: 1}}
    with filled.reading() as reading:
        assert reading.org_units.find(UnitUid(UNIT)) == make_unit()


def test_units_come_back_with_all_that_is_known_of_them(units):
    centre = make_unit("c", name="Trung tâm Lưu trữ", kind=UnitKind.PUBLIC_SERVICE, symbol="TTLT")
    team = make_unit("t", name="Tổ Kho", ordinal=1, parent=centre.uid, closed_on=date(2026, 7, 1))

    for unit in (centre, team):
        units.save(unit)

    assert units.all() == (centre, team)
    assert units.get(team.uid) == team


def test_a_unit_is_part_only_of_one_that_is_there(units):
    with pytest.raises(NoSuchUnitError) as raised:
        units.save(make_unit(parent=UnitUid("gone")))

    assert raised.value.values == {"unit": "gone"}


def test_a_unit_with_parts_stays(units):
    units.save(make_unit())
    units.save(make_unit("t", parent=UNIT))

    with pytest.raises(UnitInUseError) as raised:
        units.remove(UNIT)

    assert raised.value.values["uses"] == {Use.UNITS: 1}
