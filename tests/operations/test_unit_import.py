"""Lists of units taken into the data: all of a list, or nothing of it."""

from __future__ import annotations

from datetime import date

import pytest

from danhgia_desktop.imports.unit_rows import read_units
from danhgia_desktop.operations import undoing, units
from danhgia_desktop.operations.list_import import ListRefusedError, RowState
from danhgia_desktop.operations.unit_import import import_units, preview_units
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.organization.office_tables import UnitColumn
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.wording import Language, say_error
from tests.imports.office_lists import unit_list
from tests.operations.people import last_step, told, unit_of
from tests.storage.builders import ACTOR, contents

BRANCH = ("Chi cục Văn thư|CCVT|Chi cục||2", "Phòng Nghiệp vụ|NV||Chi cục Văn thư|1", "Văn phòng|VP|||1")


def take_in(store, *rows: str):
    return import_units(store, ACTOR, read_units(unit_list(*rows)))


def foreseen(store, *rows: str):
    return preview_units(store, read_units(unit_list(*rows)))


def problems_of(store, *rows: str) -> list[tuple[str, str]]:
    """Return the address and the sentence of everything that is wrong with a list."""
    problems = (problem for unit in foreseen(store, *rows) for problem in unit.problems)
    return [(problem.address, say_error(problem.error, Language.VI)) for problem in problems]


def test_units_come_in_with_the_tree_they_make_in_one_step(store):
    take_in(store, *BRANCH)

    branch, part, office = (unit_of(store, row.split("|")[0]) for row in BRANCH)
    assert [(unit.name, units.unit_tree(store).depth(unit.uid)) for unit in units.unit_tree(store)] == [
        ("Văn phòng", 0),
        ("Chi cục Văn thư", 0),
        ("Phòng Nghiệp vụ", 1),
    ]
    assert (branch.kind, part.kind, office.kind) == (UnitKind.SUB_DEPARTMENT, UnitKind.DIVISION, UnitKind.OFFICE)
    assert (part.parent, office.symbol) == (branch.uid, "VP")
    assert last_step(store) == "Nhập danh sách 3 đơn vị"
    undoing.undo(store, ACTOR)
    assert units.all_units(store) == ()


def test_the_agency_is_no_division_of_itself_and_what_is_part_of_it_stands_directly_below(store):
    units.set_agency(store, ACTOR, Agency(name="Sở Nội vụ"))

    take_in(store, "Văn phòng|VP||Sở Nội vụ|1")
    assert unit_of(store, "Văn phòng").parent is None
    assert "Có phải “Sở Nội vụ”?" in problems_of(store, "Thanh tra|||Sở|")[0][1]
    take_in(store, "Sở nội vụ||||2")
    assert unit_of(store, "Sở nội vụ").kind is UnitKind.AGENCY


def test_the_same_list_again_changes_nothing_and_is_no_step(store):
    take_in(store, *BRANCH)
    before = contents(store.path)

    again = take_in(store, *BRANCH)

    assert contents(store.path) == before
    assert {unit.state for unit in again} == {RowState.UNCHANGED}


def test_what_becomes_other_is_foreseen_and_what_the_list_leaves_blank_stays(store):
    take_in(store, *BRANCH)

    renamed, moved, kept = foreseen(store, "Chi Cục Văn Thư||Khác||2", "Phòng Nghiệp vụ||| Văn phòng|", "Văn phòng||||")

    assert [(change.column, change.before, change.after) for change in renamed.changes] == [
        (UnitColumn.NAME, "Chi cục Văn thư", "Chi Cục Văn Thư"),
        (UnitColumn.KIND, UnitKind.SUB_DEPARTMENT, UnitKind.OTHER),
    ]
    assert [(change.before, change.after) for change in moved.changes] == [("Chi cục Văn thư", "Văn phòng")]
    assert (renamed.state, kept.state, kept.unit.symbol) == (RowState.CHANGED, RowState.UNCHANGED, "VP")

    take_in(store, "Chi Cục Văn Thư||Khác||2", "Phòng Nghiệp vụ||| Văn phòng|")

    assert unit_of(store, "Chi Cục Văn Thư").kind is UnitKind.OTHER
    assert unit_of(store, "Phòng Nghiệp vụ").parent == unit_of(store, "Văn phòng").uid


def test_a_list_in_capitals_renames_nothing(store):
    take_in(store, *BRANCH)

    assert [unit.state for unit in foreseen(store, "CHI CỤC VĂN THƯ||||")] == [RowState.UNCHANGED]


def test_a_kind_by_the_name_and_a_name_nearly_known_are_pointed_out(store):
    units.add_unit(store, ACTOR, "Phòng Hành chính")

    (unit,) = foreseen(store, "Phòng Hành chánh||||")

    assert (unit.near, unit.is_kind_derived, unit.state) == ("Phòng Hành chính", True, RowState.NEW)


def test_everything_wrong_is_told_by_its_cell_and_nothing_comes_in(store):
    rows = (
        "Văn phòng||Lạ||",
        "Văn phòng||||",
        "Phòng A|||Văn phòg|x",
        "Phòng B|||Phòng C|",
        "Phòng C|||Phòng B|",
        "Tổ D|||Phòng B|",
    )

    assert [address for address, _ in problems_of(store, *rows)] == [
        "Sheet1!C2",
        "Sheet1!A3",
        "Sheet1!E4",
        "Sheet1!D4",
        "Sheet1!D5",
        "Sheet1!D6",
    ]
    near = next(problem for unit in foreseen(store, *rows) for problem in unit.problems if problem.suggestion)
    assert (near.text, near.suggestion) == ("Văn phòg", "Văn phòng")
    with pytest.raises(ListRefusedError) as refusal:
        take_in(store, *rows)
    assert told(refusal).startswith("Sheet1!C2: Không hiểu “Lạ”.")
    assert "còn 6 chỗ cần sửa" in told(refusal)
    assert units.all_units(store) == ()


def test_a_cycle_is_told_with_its_whole_path(store):
    (_, sentence), _ = problems_of(store, "Phòng B|||Phòng C|", "Phòng C|||Phòng B|")

    assert sentence.startswith("Phòng B không thể nằm trong chính nó: Phòng B › Phòng C › Phòng B.")


def test_a_unit_cannot_be_a_part_of_one_that_is_no_more(store):
    closed = units.add_unit(store, ACTOR, "Chi cục Văn thư")
    units.close_unit(store, ACTOR, closed.uid, date(2026, 1, 1))
    part = units.add_unit(store, ACTOR, "Tổ cũ")
    units.close_unit(store, ACTOR, part.uid, date(2025, 1, 1))

    ((address, sentence),) = problems_of(store, "Phòng A|||Chi cục Văn thư|", "Tổ cũ|||Chi cục Văn thư|")

    assert address == "Sheet1!D2"
    assert "01/01/2026" in sentence


def test_a_name_that_was_cleared_in_the_preview_is_asked_for(store):
    table = read_units(unit_list("Văn phòng|VP|||")).with_text([0], UnitColumn.NAME, "")

    (unit,) = preview_units(store, table)

    assert [problem.address for problem in unit.problems] == ["Sheet1!A2"]


def test_names_of_one_list_that_are_alike_are_no_slips_of_each_other(store):
    assert [unit.near for unit in foreseen(store, "Phòng Nghiệp vụ 1||||", "Phòng Nghiệp vụ 2||||")] == ["", ""]


def test_two_new_names_of_one_list_that_are_nearly_one_are_pointed_out_at_the_second(store):
    first, second = foreseen(store, "Phòng Hành chính||||", "Phòng Hành chánh||||")

    assert (first.near, second.near, second.near_at) == ("", "Phòng Hành chính", "Sheet1!A2")


def test_the_next_of_numbered_units_is_no_slip_for_a_known_one(store):
    units.add_unit(store, ACTOR, "Phòng Nghiệp vụ 1")

    (unit,) = foreseen(store, "Phòng Nghiệp vụ 2||||")

    assert unit.near == ""


def test_a_list_can_be_given_up_before_anything_of_it_is_saved(store):
    told_parts = []

    def stop(part: float) -> None:
        told_parts.append(part)
        raise InterruptedError

    with pytest.raises(InterruptedError):
        import_units(store, ACTOR, read_units(unit_list(*(f"Tổ {number}||||" for number in range(60)))), progress=stop)

    assert told_parts == [pytest.approx(50 / 120)]
    assert units.all_units(store) == ()


def test_no_two_units_have_one_symbol_and_no_name_is_without_end(store):
    take_in(store, *BRANCH)

    problems = problems_of(store, "Phòng A|vp|||", "Phòng B|PB|||", "Phòng C|PB|||", f"Phòng {'x' * 300}||||")

    assert [address for address, _ in problems] == ["Sheet1!B2", "Sheet1!B4", "Sheet1!A5"]
    assert problems[0][1].startswith("Ký hiệu “vp” đã là của Văn phòng.")
    assert problems_of(store, "Phòng A|VP|||", "Văn phòng|VPS|||") == []
