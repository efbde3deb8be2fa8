"""The agency and its units, in a real data file."""

from __future__ import annotations

import pytest

from danhgia_desktop.operations import rubrics, scoring, undoing, units
from danhgia_desktop.operations.names import NameMissingError, NameTakenError
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.period import Period
from danhgia_desktop.storage.org_units import NoSuchUnitError, UnitInUseError
from danhgia_desktop.storage.uses import Use
from danhgia_desktop.wording import Language, say_label
from tests import bac_giang
from tests.storage.builders import ACTOR

NFD_OFFICE = "Va\u0306n pho\u0300ng"


def names(store) -> list[str]:
    return [unit.name for unit in units.all_units(store)]


def last_step(store) -> str:
    step = undoing.undoable(store)
    return say_label(step.label, step.details, Language.VI) if step else ""


def test_a_new_file_has_an_agency_without_a_name(store):
    assert units.get_agency(store) == Agency()


def test_the_agency_is_kept_tidy(store):
    agency = Agency(name="  Sở  Nội vụ ", superior="UBND tỉnh\n", locality=" Bắc Giang", symbol=" SNV")

    kept = units.set_agency(store, ACTOR, agency)

    assert kept == Agency(name="Sở Nội vụ", superior="UBND tỉnh", locality="Bắc Giang", symbol="SNV")
    assert units.get_agency(store) == kept


def test_undo_takes_back_another_name_of_the_agency_and_never_the_first(store):
    units.set_agency(store, ACTOR, Agency(symbol="SNV"))
    assert last_step(store) == "Sửa thông tin cơ quan"
    units.set_agency(store, ACTOR, Agency(name="Sở Nội vụ"))
    assert last_step(store) == ""

    units.set_agency(store, ACTOR, Agency(name="Sở Tài chính"))
    undoing.undo(store, ACTOR)

    assert units.get_agency(store).name == "Sở Nội vụ"
    assert undoing.undoable(store) is None


def test_units_stand_in_the_order_they_were_added(store):
    for name in ("Văn phòng", "Thanh tra", "Chi cục"):
        units.add_unit(store, ACTOR, name)

    assert names(store) == ["Văn phòng", "Thanh tra", "Chi cục"]
    assert last_step(store) == "Thêm đơn vị Chi cục"


def test_a_name_is_kept_composed_and_tidy(store):
    unit = units.add_unit(store, ACTOR, f"  {NFD_OFFICE}\u00a0 Sở ")

    assert unit.name == "Văn phòng Sở"
    assert names(store) == ["Văn phòng Sở"]


@pytest.mark.parametrize("name", ["", "   ", "\u200b\n"])
def test_a_unit_needs_a_name(store, name):
    with pytest.raises(NameMissingError):
        units.add_unit(store, ACTOR, name)

    assert names(store) == []
    assert undoing.undoable(store) is None


@pytest.mark.parametrize("again", ["Văn phòng", "VĂN PHÒNG", "van phong", NFD_OFFICE])
def test_two_units_never_share_a_name_diacritics_and_case_apart(store, again):
    units.add_unit(store, ACTOR, "Văn phòng")

    with pytest.raises(NameTakenError):
        units.add_unit(store, ACTOR, again)

    assert names(store) == ["Văn phòng"]


def test_a_unit_gets_another_name(store):
    unit = units.add_unit(store, ACTOR, "Van phong")

    renamed = units.rename_unit(store, ACTOR, unit.uid, "Văn phòng")

    assert renamed.uid == unit.uid
    assert names(store) == ["Văn phòng"]
    assert last_step(store) == "Đổi tên đơn vị thành Văn phòng"


def test_a_unit_does_not_take_the_name_of_another(store):
    units.add_unit(store, ACTOR, "Văn phòng")
    other = units.add_unit(store, ACTOR, "Thanh tra")

    with pytest.raises(NameTakenError):
        units.rename_unit(store, ACTOR, other.uid, "văn phòng")
    with pytest.raises(NameMissingError):
        units.rename_unit(store, ACTOR, other.uid, " ")

    assert names(store) == ["Văn phòng", "Thanh tra"]


def test_a_unit_that_has_no_sheets_is_removed_and_comes_back(store):
    unit = units.add_unit(store, ACTOR, "Văn phòng")

    units.remove_unit(store, ACTOR, unit.uid)

    assert names(store) == []
    assert last_step(store) == "Xóa đơn vị Văn phòng"
    undoing.undo(store, ACTOR)
    assert units.all_units(store) == (unit,)


def test_a_unit_with_sheets_stays(store):
    rubric = rubrics.import_rubric(store, ACTOR, bac_giang.draft(), name="Bắc Giang").rubric
    sheet = scoring.open_scoresheet(
        store, ACTOR, rubric=rubric.uid, subject=UnitNamed(name="Văn phòng"), period=Period.year_of(2026)
    )

    with pytest.raises(UnitInUseError) as refused:
        units.remove_unit(store, ACTOR, sheet.subject.unit.uid)

    assert refused.value.values == {"unit": "Văn phòng", "uses": {Use.SHEETS: 1}}
    assert names(store) == ["Văn phòng"]


def test_a_unit_that_is_gone_is_neither_renamed_nor_removed(store):
    with pytest.raises(NoSuchUnitError):
        units.rename_unit(store, ACTOR, UnitUid("gone"), "Văn phòng")
    with pytest.raises(NoSuchUnitError):
        units.remove_unit(store, ACTOR, UnitUid("gone"))
