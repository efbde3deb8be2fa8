"""Lists of people and units taken in by commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from danhgia_desktop.cli.exit_codes import ExitCode

UNITS = "Tên đơn vị,Ký hiệu,Thuộc đơn vị\nVăn phòng,VP,\nPhòng Hành chính,HC,Văn phòng\n"
PEOPLE = """\
STT,Mã CB,Họ tên,Ngày sinh,Loại,Đơn vị,Chức vụ
1,CC01,Lê Văn A,1/1/1980,Công chức,Văn phòng,Chánh Văn phòng
2,NV01,Hồ Thị B,2/2/1990,HĐ 111,Phòng Hành chính,Nhân viên
,Người lập
"""


@pytest.fixture
def listed(tmp_path):
    """Write a list and return its path."""

    def write(text: str, name: str = "danh sách.csv") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def office(run, listed):
    """Run a command on data with two units."""
    assert run("units", "import", listed(UNITS, "đơn vị.csv")).code == ExitCode.FINE
    return run


def test_units_come_in_and_again_as_before(run, listed):
    path = listed(UNITS)

    assert run("units", "import", path).out == "Đã nhập: 2 mới, 0 thay đổi, 0 giữ nguyên.\n"
    assert run("units", "import", path).out == "Đã nhập: 0 mới, 0 thay đổi, 2 giữ nguyên.\n"
    assert [unit["parent"] for unit in run("units", "list", "--json").value] == [None, "Văn phòng"]


def test_people_come_in_and_what_is_not_read_is_told(office, listed):
    done = office("staff", "import", listed(PEOPLE), "--since", "1/1/2026")

    assert done.code == ExitCode.FINE
    assert done.out.splitlines() == [
        "Cột không dùng đến: Ngày sinh.",
        "1 dòng không phải dữ liệu, không đọc: dòng 4, cột 1.",
        "Đã nhập: 2 mới, 0 thay đổi, 0 giữ nguyên.",
    ]
    people = office("staff", "list", "--on", "1/6/2026", "--json").value
    assert [(one["code"], one["kind"], one["unit"], one["leader"]) for one in people] == [
        ("CC01", "civil_servant", "Văn phòng", True),
        ("NV01", "worker", "Phòng Hành chính", False),
    ]


def test_what_is_wrong_is_named_a_line_each_and_nothing_comes_in(office, listed):
    path = listed(PEOPLE.replace("Hành chính", "Hành chánh").replace("Công chức", "Thầy"))

    done = office("staff", "import", path, "--since", "1/1/2026")

    assert done.code == ExitCode.PROBLEMS
    kind, unit, summary = done.out.splitlines()[2:]
    assert kind.startswith("! dòng 2, cột 5: Không hiểu “Thầy”.")
    assert unit.startswith("! dòng 3, cột 6: Chưa có đơn vị “Phòng Hành chánh”. Có phải “Phòng Hành chính”?")
    assert summary == "Có 2 chỗ cần sửa trong danh sách; chưa có gì được nhập."
    assert office("staff", "list", "--on", "1/6/2026", "--json").value == []
    value = office("staff", "import", path, "--since", "1/1/2026", "--json").value
    assert (value["bad"], value["new"], value["problems"][1]["suggestion"]) == (2, 0, "Phòng Hành chính")
    assert (value["unused"], value["left_out"]) == (["Ngày sinh"], ["dòng 4, cột 1"])


def test_text_from_before_unicode_is_converted_where_somebody_says_so(run, tmp_path):
    path = tmp_path / "cu.csv"
    path.write_bytes("Tªn ®¬n vÞ,Ký hiÖu\nV¨n phßng,VP\nPhßng KÕ ho¹ch,KH\n".encode("cp1252"))

    refused = run("units", "import", path)
    done = run("units", "import", path, "--encoding", "tcvn3")

    assert (refused.code, done.code) == (ExitCode.BAD_INPUT, ExitCode.FINE)
    assert [unit["name"] for unit in run("units", "list", "--json").value] == ["Văn phòng", "Phòng Kế hoạch"]


def test_an_encoding_that_is_not_that_of_the_file_changes_nothing_and_is_told(run, listed):
    mixed = listed("Tên đơn vị,Ký hiệu\nV¨n phßng,VP\nPhòng Tổ chức,TC\n")
    turned = run("units", "import", mixed, "--encoding", "tcvn3", "--dry-run")
    assert "Đã chuyển 1 ô từ bảng mã tcvn3; 3 ô" in turned.err

    done = run("units", "import", listed("Tên đơn vị,Ký hiệu\nPhòng Tổ chức,TC\n"), "--encoding", "tcvn3")
    assert (done.code, "không cần --encoding" in done.err) == (ExitCode.FINE, True)
    assert [unit["name"] for unit in run("units", "list", "--json").value] == ["Phòng Tổ chức"]


def test_the_kind_is_given_once_for_a_list_that_has_no_column_of_kinds(office, listed):
    path = listed("Mã CB,Họ tên,Đơn vị\nCC01,Lê A,Văn phòng\n")
    asked = office("staff", "import", path, "--since", "1/1/2026")
    assert asked.out.startswith("! dòng 2, cột “Loại”: Chưa có “Loại”.")

    done = office("staff", "import", path, "--since", "1/1/2026", "--kind", "viên chức")
    assert (done.code, done.out) == (ExitCode.FINE, "Đã nhập: 1 mới, 0 thay đổi, 0 giữ nguyên.\n")


def test_a_day_that_is_none_and_a_file_without_a_list_are_refused(office, listed):
    wrong_day = office("staff", "import", listed(PEOPLE), "--since", "31/02/2026")
    no_list = office("staff", "import", listed("a,b\nc,d\n"))

    assert (wrong_day.code, no_list.code) == (ExitCode.BAD_INPUT, ExitCode.BAD_INPUT)
    assert "31/02/2026" in wrong_day.err
    assert no_list.err.startswith("Không thấy bảng danh sách trong danh sách.csv.")


@pytest.mark.parametrize("what", ["staff", "units"])
def test_an_empty_list_is_written_where_nothing_is_and_one_without_rows_is_no_list(run, data, tmp_path, what):
    path = tmp_path / "mẫu.xlsx"

    assert run("template", what, "--out", path).out.startswith(f"Đã ghi {path}")
    assert not data.exists()
    done = run(what, "import", path)
    assert (done.code, done.out.startswith("Không có dòng nào trong danh sách")) == (ExitCode.PROBLEMS, True)


def test_what_changes_is_listed_by_row_and_field_and_only_foreseen_where_that_is_asked(office, listed):
    office("staff", "import", listed(PEOPLE), "--since", "1/1/2026")
    path = listed(PEOPLE.replace("Lê Văn A", "Lê Văn An"))

    dry = office("staff", "import", path, "--dry-run")
    value = office("staff", "import", path, "--dry-run", "--json").value
    done = office("staff", "import", path)

    assert dry.out.splitlines()[2:] == [
        "CC01: Họ và tên: Lê Văn A → Lê Văn An",
        "Sẽ nhập: 0 mới, 1 thay đổi, 1 giữ nguyên; chưa có gì được nhập.",
    ]
    assert value["changes"] == [{"of": "CC01", "column": "Họ và tên", "before": "Lê Văn A", "after": "Lê Văn An"}]
    assert done.out.splitlines()[2:] == [
        "CC01: Họ và tên: Lê Văn A → Lê Văn An",
        "Đã nhập: 0 mới, 1 thay đổi, 1 giữ nguyên.",
    ]


def test_of_many_changes_the_first_are_listed_and_the_others_counted(run, listed):
    names = [f"Phòng số {number}" for number in range(22)]
    run("units", "import", listed("Tên đơn vị,Ký hiệu\n" + "".join(f"{name},\n" for name in names)))

    done = run(
        "units", "import", listed("Tên đơn vị,Loại\n" + "".join(f"{name},Khác\n" for name in names)), "--dry-run"
    )

    lines = done.out.splitlines()
    assert (len(lines), lines[0]) == (22, "Phòng số 0: Loại: Phòng, ban → Khác")
    assert lines[20] == "… và 2 dòng khác thay đổi."


def test_a_new_unit_whose_name_is_nearly_known_is_pointed_out(office, listed):
    done = office("units", "import", listed("Tên đơn vị,Ký hiệu\nPhòng Hành chánh,HCH\n"), "--dry-run")

    assert done.code == ExitCode.PROBLEMS
    assert done.out.startswith("? dòng 2, cột 1: Tên gần giống “Phòng Hành chính” đã có.")


def test_names_of_one_list_that_are_nearly_one_are_imported_only_when_that_is_said(run, listed):
    path = listed("Tên đơn vị,Ký hiệu\nPhòng Hành chính,HC\nPhòng Hành chánh,HCH\n")

    left = run("units", "import", path)
    assert (left.code, run("units", "list", "--json").value) == (ExitCode.PROBLEMS, [])
    assert left.out.splitlines() == [
        "? dòng 3, cột 1: Tên gần giống “Phòng Hành chính” ở dòng 2, cột 1. Nếu là một đơn vị, hãy bỏ một dòng.",
        "Có 1 tên gần giống tên khác; chưa có gì được nhập. Nếu là các đơn vị khác nhau, hãy chạy lại với --yes.",
    ]

    done = run("units", "import", path, "--yes")
    assert (done.code, done.out.splitlines()[-1]) == (ExitCode.FINE, "Đã nhập: 2 mới, 0 thay đổi, 0 giữ nguyên.")
    assert run("units", "import", path).code == ExitCode.FINE


def test_the_same_thing_in_many_cells_is_told_once_with_the_first_of_them(office, listed):
    rows = "".join(f"CC{number},Lê A,Công chức,Phòng Lạ\n" for number in range(12))

    done = office("staff", "import", listed("Mã CB,Họ tên,Loại,Đơn vị\n" + rows), "--since", "1/1/2026")

    problem, missing, how, summary = done.out.splitlines()
    assert missing == "Chưa có 1 đơn vị: “Phòng Lạ” (12 người)."
    assert "units import FILE" in how
    assert problem.startswith("! dòng 2, cột 4, dòng 3, cột 4, ")
    assert "dòng 11, cột 4, … (12 ô): Chưa có đơn vị “Phòng Lạ”." in problem
    assert summary == "Có 12 chỗ cần sửa trong danh sách; chưa có gì được nhập."


def test_missing_units_are_made_with_the_list_where_that_is_said(office, listed):
    path = listed("Mã CB,Họ tên,Loại,Đơn vị\nCC1,Lê A,Công chức,Phòng Lạ\n")

    done = office("staff", "import", path, "--since", "1/1/2026", "--create-units")

    assert done.out.splitlines() == ["Đơn vị mới: Phòng Lạ.", "Đã nhập: 1 mới, 0 thay đổi, 0 giữ nguyên."]
    assert "Phòng Lạ" in [unit["name"] for unit in office("units", "list", "--json").value]


def test_a_day_of_a_change_is_plain_in_json(office, listed):
    office("staff", "import", listed(PEOPLE), "--since", "1/1/2026")
    moved = "Mã CB,Họ tên,Đơn vị,Từ ngày\nNV01,Hồ Thị B,Văn phòng,1/7/2026\n"

    value = office("staff", "import", listed(moved), "--dry-run", "--json").value

    assert [(one["before"], one["after"]) for one in value["changes"]][-1] == ("2026-01-01", "2026-07-01")
