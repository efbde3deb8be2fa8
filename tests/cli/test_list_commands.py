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


def test_a_day_that_is_none_and_a_file_without_a_list_are_refused(office, listed):
    wrong_day = office("staff", "import", listed(PEOPLE), "--since", "31/02/2026")
    no_list = office("staff", "import", listed("a,b\nc,d\n"))

    assert (wrong_day.code, no_list.code) == (ExitCode.BAD_INPUT, ExitCode.BAD_INPUT)
    assert "31/02/2026" in wrong_day.err
    assert no_list.err.startswith("Không thấy bảng danh sách trong danh sách.csv.")


@pytest.mark.parametrize("what", ["staff", "units"])
def test_an_empty_list_is_written_and_brings_nothing(run, tmp_path, what):
    path = tmp_path / "mẫu.xlsx"

    assert run("template", what, "--out", path).out.startswith(f"Đã ghi {path}")
    assert run(what, "import", path).out.endswith("Đã nhập: 0 mới, 0 thay đổi, 0 giữ nguyên.\n")
