"""What importing lists changes, in sentences."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from danhgia_desktop.imports.records import RecordTable
from danhgia_desktop.operations.list_import import FieldChange
from danhgia_desktop.organization.office_tables import (
    EMPLOYMENT_KINDS,
    UNIT_KINDS,
    StaffColumn,
    UnitColumn,
)
from danhgia_desktop.organization.posting import EndReason, UnitRole
from danhgia_desktop.plan.plan_table import PlanColumn
from danhgia_desktop.wording import Language
from danhgia_desktop.wording.lists import column_name, say_field_change, say_field_changes, say_left_out
from danhgia_desktop.wording.office_names import office_name


def test_tables_and_windows_call_kinds_the_same():
    for kinds in (EMPLOYMENT_KINDS, UNIT_KINDS):
        assert {kind: office_name(kind, Language.VI) for kind in kinds} == dict(kinds)


def test_every_column_is_called_as_its_heading():
    for column in (*StaffColumn, *UnitColumn, *PlanColumn):
        assert column_name(column, Language.VI) == column.value
        assert column_name(column, Language.EN)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (FieldChange(column=StaffColumn.UNIT, before="Văn phòng", after="Thanh tra"), "Đơn vị: Văn phòng → Thanh tra"),
        (FieldChange(column=StaffColumn.POST, before="", after="Chuyên viên"), "Chức vụ: (trống) → Chuyên viên"),
        (
            FieldChange(column=StaffColumn.ROLE, before=UnitRole.MEMBER, after=UnitRole.HEAD),
            "Vai trò: Thành viên → Người đứng đầu",
        ),
        (FieldChange(column=StaffColumn.LEADER, before=False, after=True), "Lãnh đạo: không → có"),
        (
            FieldChange(column=StaffColumn.FROM_ON, before=date(2024, 1, 1), after=date(2026, 7, 1)),
            "Từ ngày: 01/01/2024 → 01/07/2026",
        ),
        (FieldChange(column=UnitColumn.ORDINAL, before=3, after=1), "Thứ tự: 3 → 1"),
        (FieldChange(column=PlanColumn.DONE, before="", after=Decimal("2.50")), "Đã làm: (trống) → 2,5"),
    ],
)
def test_a_change_says_what_was_and_what_will_be(change, said):
    assert say_field_change(change, Language.VI) == said


def test_a_last_day_with_its_reason_is_one_sentence():
    ends = FieldChange(column=StaffColumn.UNTIL_ON, before="", after=date(2026, 6, 30))
    why = FieldChange(column=StaffColumn.END_REASON, before="", after=EndReason.RETIREMENT)
    post = FieldChange(column=StaffColumn.POST, before="", after="Chuyên viên")

    said = say_field_changes([post, ends, why], Language.VI)

    assert said == "Chức vụ: (trống) → Chuyên viên; Nghỉ hưu từ 01/07/2026"
    assert say_field_changes([ends], Language.VI) == "Đến ngày: (trống) → 30/06/2026"


def test_of_many_rows_that_are_not_read_the_first_are_named():
    table = RecordTable(records=(), left_out=tuple(f"Sheet1!A{number}" for number in range(1, 13)))

    (sentence,) = say_left_out(table, Language.EN)

    assert sentence.startswith("12 rows hold no record and are not read: Sheet1!A1, ")
    assert sentence.endswith("Sheet1!A10, ….")
