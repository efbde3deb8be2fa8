"""Empty lists: written, filled in with another program, imported."""

from __future__ import annotations

from datetime import date

import openpyxl
import pytest

from danhgia_desktop.imports.plan_rows import read_plan
from danhgia_desktop.imports.reading import read_file
from danhgia_desktop.imports.staff_rows import read_staff
from danhgia_desktop.imports.unit_rows import read_units
from danhgia_desktop.operations import list_templates, units
from danhgia_desktop.operations.list_import import RowState
from danhgia_desktop.operations.list_templates import (
    write_plan_template,
    write_staff_template,
    write_units_template,
)
from danhgia_desktop.operations.printing import WrongReportSuffixError
from danhgia_desktop.operations.staff_import import import_staff
from danhgia_desktop.operations.unit_import import import_units
from danhgia_desktop.organization.office_tables import EMPLOYMENT_KINDS, StaffColumn, UnitColumn
from danhgia_desktop.organization.posting import UnitRole
from danhgia_desktop.plan.plan_table import ORIGINS, PlanColumn
from danhgia_desktop.reports.checking import ExportCheckFailedError
from danhgia_desktop.storage.labels import Label
from tests.operations.people import unit_of
from tests.storage.builders import ACTOR
from tests.storage.plan_builders import found_office, make_product


def filled(path, *rows):
    """Fill a template in below its sample row, as people do with Excel."""
    book = openpyxl.load_workbook(path)
    for number, row in enumerate(rows, start=5):
        for column, value in enumerate(row, start=1):
            book.worksheets[0].cell(number, column, value)
    book.save(path)
    return read_file(path)


def choices(path) -> dict[str, list[str]]:
    """Return what the cells of each column that has a choice are chosen from."""
    book = openpyxl.load_workbook(path)
    table, page = book.worksheets[0], book["Danh mục chọn"]
    offered = {}
    for validation in table.data_validations.dataValidation:
        heading = table.cell(3, next(iter(validation.sqref.ranges)).min_col).value
        cells = page[validation.formula1.rpartition("!")[2].replace("$", "")]
        offered[heading] = [cell.value for row in (cells if isinstance(cells, tuple) else ((cells,),)) for cell in row]
    return offered


def test_a_template_made_before_there_are_data_offers_no_units(tmp_path):
    path = tmp_path / "mẫu.xlsx"

    write_staff_template(None, path)

    assert StaffColumn.UNIT not in choices(path)
    assert choices(path)[StaffColumn.KIND] == list(EMPLOYMENT_KINDS.values())


def test_people_filled_into_a_template_come_in(store, tmp_path):
    units.add_unit(store, ACTOR, "Phòng Tổ chức, cán bộ")
    path = tmp_path / "mẫu.xlsx"

    written = write_staff_template(store, path)

    assert written.size == path.stat().st_size
    assert choices(path)[StaffColumn.UNIT] == ["Phòng Tổ chức, cán bộ"]
    assert choices(path)[StaffColumn.KIND] == list(EMPLOYMENT_KINDS.values())
    row = ("0012", "Lê A", None, "Công chức", "Phòng Tổ chức, cán bộ", "Trưởng phòng", None, None, None, None)
    source = filled(path, (*row, date(2026, 3, 1)))
    assert source.notices == ()
    (person,) = import_staff(store, ACTOR, read_staff(source))
    assert (person.state, person.member.code, person.postings[0].from_on) == (RowState.NEW, "0012", date(2026, 3, 1))
    assert (person.postings[0].role, person.postings[0].is_leader) == (UnitRole.HEAD, True)


def test_units_filled_into_a_template_come_in(store, tmp_path):
    path = tmp_path / "mẫu.xlsx"
    closed = units.add_unit(store, ACTOR, "Phòng cũ")
    units.add_unit(store, ACTOR, "Chi cục Văn thư")
    units.close_unit(store, ACTOR, closed.uid, date(2026, 1, 1))

    write_units_template(store, path)

    assert choices(path)[UnitColumn.PARENT] == ["Chi cục Văn thư"]
    import_units(store, ACTOR, read_units(filled(path, ("Phòng Nghiệp vụ", "NV", None, "Chi cục Văn thư", 1))))
    assert unit_of(store, "Phòng Nghiệp vụ").parent == unit_of(store, "Chi cục Văn thư").uid


def test_kinds_and_names_to_choose_from_are_never_read_as_a_list(store, tmp_path):
    """“Phòng, ban” beside “Phòng Quản lý đất đai” looks like the headings of units and of those above them."""
    for name in ("Văn phòng", "Thanh tra", "Phòng Đo đạc", "Phòng Khoáng sản", "Phòng Quản lý đất đai", "Chi cục Biển"):
        units.add_unit(store, ACTOR, name)
    path = tmp_path / "mẫu.xlsx"

    write_units_template(store, path)

    (record,) = read_units(filled(path, ("Phòng Nghiệp vụ",))).records
    assert record.text(UnitColumn.NAME) == "Phòng Nghiệp vụ"


def test_tasks_filled_into_a_template_come_in(store, tmp_path):
    found_office(store)
    with store.work(ACTOR, Label.ADD_PRODUCT) as work:
        work.products.save(make_product())
        work.products.save(make_product("sp2", code=""))
    path = tmp_path / "mẫu.xlsx"

    write_plan_template(store, path)

    offered = choices(path)
    assert offered[PlanColumn.ASSIGNEE_CODE] == ["CC-001", "CC-002"]
    assert offered[PlanColumn.LEADER] == ["Lê Thị Bình", "Trần Văn Bính"]
    assert offered[PlanColumn.SUPPORTS] == ["Phòng Tổng hợp", "Văn phòng"]
    assert (offered[PlanColumn.PRODUCT_CODE], offered[PlanColumn.ORIGIN]) == (["SP01"], list(ORIGINS.values()))
    assert set(list_templates.plan_choices(store)) == set(offered)
    (record,) = read_plan(filled(path, ("Lập báo cáo", None, "CC-001"))).records
    assert (record.text(PlanColumn.TEXT), record.text(PlanColumn.ASSIGNEE_CODE)) == ("Lập báo cáo", "CC-001")


def test_without_data_a_list_of_tasks_offers_where_they_come_from(tmp_path):
    write_plan_template(None, tmp_path / "mẫu.xlsx")

    assert list(choices(tmp_path / "mẫu.xlsx")) == [PlanColumn.ORIGIN]


def test_in_an_office_without_units_there_is_nothing_to_choose_them_from(store, tmp_path):
    write_staff_template(store, tmp_path / "mẫu.xlsx")

    assert StaffColumn.UNIT not in choices(tmp_path / "mẫu.xlsx")


def test_a_template_is_an_excel_file(store, tmp_path):
    with pytest.raises(WrongReportSuffixError):
        write_staff_template(store, tmp_path / "mẫu.csv")


def test_a_template_that_does_not_come_back_empty_is_not_kept(store, tmp_path, monkeypatch):
    monkeypatch.setattr("danhgia_desktop.imports.record_reader._SAMPLE", "something else")

    with pytest.raises(ExportCheckFailedError):
        list_templates.write_units_template(store, tmp_path / "mẫu.xlsx")

    assert list(tmp_path.glob("*.xlsx")) == []


def test_what_a_template_offers_is_offered_in_the_preview_as_well(store):
    units.add_unit(store, ACTOR, "Văn phòng")

    staff, of_units = list_templates.staff_choices(store), list_templates.unit_choices(store)

    assert staff[StaffColumn.UNIT] == of_units[UnitColumn.PARENT] == ("Văn phòng",)
    assert (staff[StaffColumn.KIND], StaffColumn.NAME in staff) == (tuple(EMPLOYMENT_KINDS.values()), False)
