"""Finding lists in files: headers anywhere, columns by what they are called."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.clipboard import read_clipboard
from danhgia_desktop.imports.legacy_text import LegacyEncoding
from danhgia_desktop.imports.office_headings import STAFF_HEADINGS, UNIT_HEADINGS
from danhgia_desktop.imports.reading import read_file
from danhgia_desktop.imports.record_reader import (
    NoRecordTableError,
    RecordColumnMissingError,
    RecordColumnTwiceError,
    TooManyRecordsError,
    read_records,
)
from danhgia_desktop.imports.staff_rows import read_staff, staff_row
from danhgia_desktop.imports.unit_rows import read_units
from danhgia_desktop.organization.office_tables import StaffColumn, UnitColumn
from tests.imports.builders import sheet_of
from tests.imports.office_lists import listed, staff_list

CELLS = (
    "",
    "Mã CB",
    "Họ và tên",
    "Tên",
    "Đơn vị",
    "Từ ngày",
    "CC01",
    "Lê A",
    "Văn phòng",
    "31/02/2026",
    "(1)",
    "Ví dụ: x",
)
"""What makes and breaks a list."""


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        *((column.value, column) for column in StaffColumn),
        ("MÃ SỐ CÔNG CHỨC", StaffColumn.CODE),
        ("Mã CBCCVC", StaffColumn.CODE),
        ("Số hiệu công chức", StaffColumn.CODE),
        ("Mã số thuế", None),
        ("Mã ngạch", None),
        ("Họ tên", StaffColumn.NAME),
        ("Họ, chữ đệm và tên khai sinh", StaffColumn.NAME),
        ("Ngày sinh", None),
        ("Ngày vào Đảng", None),
        ("Là đảng viên", StaffColumn.PARTY_MEMBER),
        ("Đơn vị công tác", StaffColumn.UNIT),
        ("Phòng, ban", StaffColumn.UNIT),
        ("Chức vụ, chức danh", StaffColumn.POST),
        ("Vị trí việc làm", StaffColumn.POST),
        ("Chức vụ Đảng", None),
        ("Chức vụ kiêm nhiệm", None),
        ("Loại cán bộ", StaffColumn.KIND),
        ("Phân loại hợp đồng", StaffColumn.KIND),
        ("Xếp loại năm 2025", None),
        ("Điện thoại", None),
        ("Lãnh đạo, quản lý", StaffColumn.LEADER),
        ("Trưởng/Phó", StaffColumn.ROLE),
        ("Nhóm nhiệm vụ tương đồng", StaffColumn.DUTY_GROUP),
        ("Ngày bổ nhiệm", StaffColumn.FROM_ON),
        ("Thời điểm giữ chức vụ", StaffColumn.FROM_ON),
        ("Số quyết định", StaffColumn.DECISION),
        ("Ghi chú " * 20, None),
    ],
)
def test_columns_of_people_are_known_by_what_offices_call_them(heading, column):
    assert STAFF_HEADINGS.column_of(heading) is column


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        *((column.value, column) for column in UnitColumn),
        ("Phòng, ban, đơn vị", UnitColumn.NAME),
        ("Tên viết tắt", UnitColumn.SYMBOL),
        ("Đơn vị cấp trên", UnitColumn.PARENT),
        ("Trực thuộc", UnitColumn.PARENT),
        ("Biên chế", None),
    ],
)
def test_columns_of_units_are_known_by_what_offices_call_them(heading, column):
    assert UNIT_HEADINGS.column_of(heading) is column


def test_a_header_is_found_below_titles_and_what_is_not_used_is_named():
    table = read_staff(
        listed(
            ("SỞ NỘI VỤ", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            ("DANH SÁCH CÁN BỘ, CÔNG CHỨC",),
            ("STT", "Họ và tên", "Ngày sinh", "Mã CB", "Đơn vị", "Điện thoại"),
            ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)"),
            ("I", "Ban Giám đốc"),
            ("1", " Nguyễn  Văn A", "1/1/1980", "CC01", "Ban Giám đốc", "09"),
            ("", "NGƯỜI LẬP BIỂU"),
        )
    )

    (person,) = table.records
    assert (person.text(StaffColumn.NAME), person.text(StaffColumn.CODE)) == ("Nguyễn Văn A", "CC01")
    assert person.address(StaffColumn.CODE) == "Sheet1!D6"
    assert person.address(StaffColumn.KIND) == "Sheet1, dòng 6, cột “Loại”"
    assert table.unused == ("Ngày sinh", "Điện thoại")
    assert table.left_out == ("Sheet1!A5", "Sheet1!A7")


def test_a_row_without_its_code_or_name_is_read_so_that_somebody_is_asked_for_it():
    rows = (
        ("1", "CC01", "Lê A", "Công chức", "Văn phòng", "Cộng tác viên"),
        ("2", "", "Trần Quên Mã"),
        ("", "", "Hồ Văn Quên"),
        ("4", "CC04"),
        ("5", "", "", "Công chức", "Văn phòng"),
    )

    table = read_staff(listed(("STT", "Mã", "Họ tên", "Loại", "Đơn vị", "Chức vụ"), *rows))
    units = read_units(listed(("Tên đơn vị", "Ký hiệu"), ("", "XX"), ("Văn phòng", "VP")))

    assert [record.said for record in table.records] == [tuple(text for text in row[1:] if text) for row in rows]
    assert [unit.text(UnitColumn.SYMBOL) for unit in units.records] == ["XX", "VP"]
    assert (table.left_out, units.left_out) == ((), ())


@pytest.mark.parametrize(
    "row",
    [
        ("", "", "Phòng Hành chính"),
        ("II", "", "Đảng ủy"),
        ("", "1. Văn phòng"),
        ("", "", "Tổng cộng: 25 người"),
        ("", "", "Danh sách có 25 người"),
        ("9",),
    ],
)
def test_headings_and_sums_between_the_rows_are_left_out(row):
    table = read_staff(listed(("STT", "Mã", "Họ tên"), ("1", "CC01", "Lê A"), row, ("2", "CC02", "Lê B")))

    assert len(table.records) == 2
    assert table.left_out == ("Sheet1!A3",)


@pytest.mark.parametrize(
    "sign",
    [("", "Người lập biểu", "THỦ TRƯỞNG ĐƠN VỊ"), ("", "", "Hà Nội, ngày 5 tháng 1 năm 2026"), ("", "", "Giám đốc")],
)
def test_what_stands_below_the_signatures_is_left_out_and_a_whole_row_is_read(sign):
    rows = (("1", "CC01", "Lê A"), sign, ("", "", "Trần Văn Ký"), ("2", "CC02", "Lê B"))

    table = read_staff(listed(("STT", "Mã", "Họ tên"), *rows))
    units = read_units(listed(("Tên đơn vị", "Ký hiệu"), ("Văn phòng",), ("Người lập",), ("Trần Văn Ký",)))

    assert [record.text(StaffColumn.CODE) for record in table.records] == ["CC01", "CC02"]
    assert table.left_out == ("Sheet1!A3", "Sheet1!A4")
    assert units.left_out == ("Sheet1!A3", "Sheet1!A4")


def test_a_header_of_two_rows_is_read_as_one():
    table = read_staff(
        listed(
            ("TT", "Cán bộ", "", "Công tác", ""),
            ("", "Mã", "Họ tên", "Đơn vị", "Chức vụ"),
            ("1", "CC01", "Lê A", "Văn phòng", "Chuyên viên"),
        )
    )

    assert [record.text(StaffColumn.POST) for record in table.records] == ["Chuyên viên"]


@pytest.mark.parametrize("headings", [("Họ và tên", ""), ("Họ và tên đệm", "Tên"), ("Họ đệm", "Tên")])
def test_a_name_that_stands_in_two_columns_is_one(headings):
    table = read_staff(
        listed(("Mã", *headings, "Đơn vị"), ("CC01", "Nguyễn Văn", "Anh", "Văn phòng"), ("CC02", "Lê B"))
    )

    assert [record.text(StaffColumn.NAME) for record in table.records] == ["Nguyễn Văn Anh", "Lê B"]


def test_each_sheet_with_a_header_is_read_and_repeated_headers_are_passed_over():
    source = listed(("Mã", "Họ tên"), ("1", "A"), ("Mã", "Họ tên"), ("2", "B"))
    other = listed(("Mã", "Họ tên"), ("3", "C"), name="Khác")
    notes = listed(("Ghi chú",), ("Danh sách năm 2026",), name="Chú thích")
    joined = type(source)(name="x.xlsx", tables=(*source.tables, *other.tables, *notes.tables))

    table = read_staff(joined)

    assert [record.text(StaffColumn.CODE) for record in table.records] == ["1", "2", "3"]
    assert table.records[-1].address(StaffColumn.NAME) == "Khác!B2"


def test_the_sample_row_of_a_template_is_passed_over():
    table = read_staff(staff_list("Ví dụ: CC001|Nguyễn Văn A|Công chức|Văn phòng", "CC01|Lê A|Công chức|Văn phòng"))

    assert [record.text(StaffColumn.CODE) for record in table.records] == ["CC01"]
    assert table.left_out == ()


def test_without_a_header_there_is_no_list():
    with pytest.raises(NoRecordTableError):
        read_staff(listed(("Nguyễn Văn A", "Văn phòng"), ("Lê B", "Thanh tra")))


def test_a_header_without_codes_is_told_by_the_column_and_its_place():
    with pytest.raises(RecordColumnMissingError) as caught:
        read_staff(listed(("Danh sách",), ("Họ và tên", "Đơn vị"), ("Lê A", "Văn phòng")))

    assert caught.value.values == {"column": "Mã cán bộ", "address": "Sheet1!A2"}


def test_of_two_columns_with_one_heading_none_is_chosen_where_they_differ():
    header, alike = ("Mã CB", "Tên", "Đơn vị", "Đơn vị"), ("CC07", "Lê A", "Văn phòng", "VĂN PHÒNG")

    (person,) = read_staff(listed(header, alike)).records
    with pytest.raises(RecordColumnTwiceError) as caught:
        read_staff(listed(header, alike, ("CC08", "Lê B", "Văn phòng", "Thanh tra")))

    assert (person.text(StaffColumn.NAME), person.text(StaffColumn.UNIT)) == ("Lê A", "Văn phòng")
    assert caught.value.values == {"column": "Đơn vị", "address": "Sheet1!D3"}


def test_lists_far_beyond_any_office_are_refused():
    rows = [(str(number), "Lê A") for number in range(20_001)]

    with pytest.raises(TooManyRecordsError):
        read_records(listed(("Mã", "Họ tên"), *rows), STAFF_HEADINGS)


def test_what_was_typed_before_unicode_is_converted_as_for_rubrics(tmp_path):
    path = tmp_path / "danh sách.xlsx"
    path.write_bytes(
        sheet_of(
            [
                ["M· CB", "Hä vµ tªn", "§¬n vÞ"],
                ["CC01", "NguyÔn ThÞ Hång", "V¨n phßng"],
                ["CC02", "TrÇn V¨n B×nh", "V¨n phßng"],
            ]
        )
    )
    source = read_file(path)

    assert source.legacy is LegacyEncoding.TCVN3
    table = read_staff(source.converted(source.legacy))
    assert [record.text(StaffColumn.NAME) for record in table.records] == ["Nguyễn Thị Hồng", "Trần Văn Bình"]


def test_headings_that_are_unicode_already_stay_as_they_are():
    source = listed(
        ("Mã CB", "Họ và tên", "Vai trò"), ("CC01", "NguyÔn ThÞ Hång", ""), ("CC02", "TrÇn V¨n B×nh", "Phã")
    )

    table = read_staff(source.converted(LegacyEncoding.TCVN3))

    assert [record.text(StaffColumn.ROLE) for record in table.records] == ["", "Phó"]
    assert table.records[0].text(StaffColumn.NAME) == "Nguyễn Thị Hồng"


def test_a_list_that_was_pasted_is_read_with_lines_for_addresses():
    table = read_units(read_clipboard(text="Tên đơn vị\tKý hiệu\nVăn phòng\tVP\n"))

    (unit,) = table.records
    assert unit.address(UnitColumn.SYMBOL) == "dòng 2, cột 2"


def test_a_cell_is_mended_and_a_row_left_out_without_touching_the_others():
    table = read_staff(staff_list("CC01|Lê A|Công chức|Văn phòg", "CC02|Lê B|Công chức|Văn phòng"))

    mended = table.with_text([0], StaffColumn.UNIT, "Văn phòng").without(1)

    assert [record.text(StaffColumn.UNIT) for record in mended.records] == ["Văn phòng"]
    assert mended.left_out == ("Sheet1!A3",)
    assert table.records[0].text(StaffColumn.UNIT) == "Văn phòg"


@given(st.lists(st.lists(st.sampled_from(CELLS), min_size=1, max_size=6), min_size=1, max_size=12))
def test_whatever_a_sheet_holds_each_row_is_a_record_or_named_as_left_out_or_the_sheet_is_refused(rows):
    source = listed(*rows, ("Mã", "Họ tên"))

    try:
        table = read_staff(source)
    except (RecordColumnMissingError, RecordColumnTwiceError):
        return

    said = {record.address(StaffColumn.CODE) for record in table.records} | set(table.left_out)
    assert len(said) == len(table.records) + len(table.left_out)
    assert len(said) <= len(source.tables[0].rows)
    for record in table.records:
        staff_row(record)


def test_a_damaged_and_a_hostile_file_are_refused_before_any_list_is_looked_for(tmp_path):
    path = tmp_path / "danh sách.xlsx"
    path.write_bytes(b"PK\x03\x04 not a workbook")

    with pytest.raises(ExpectedError):
        read_file(path)


def test_a_formula_is_a_text_like_any_other():
    table = read_staff(listed(("Mã", "Họ tên"), ("=1+1", '=HYPERLINK("http://x")')))

    assert [record.text(StaffColumn.NAME) for record in table.records] == ['=HYPERLINK("http://x")']
