"""Transfers by the list of a decision."""

from __future__ import annotations

from pathlib import Path

import pytest

from danhgia_desktop.cli.exit_codes import ExitCode

UNITS = "Tên đơn vị,Ký hiệu\nVăn phòng,VP\nPhòng Hành chính,HC\n"
PEOPLE = """\
Mã CB,Họ tên,Loại,Đơn vị,Chức vụ
CC01,Lê Văn A,Công chức,Văn phòng,Chánh Văn phòng
CC02,Hồ Thị B,Công chức,Văn phòng,Chuyên viên
"""
BY = ("--decision", "12/QĐ-SNV", "--decided-on", "20/6/2026", "--effective-on", "1/7/2026")


@pytest.fixture
def listed(tmp_path):
    """Write a list and return its path."""

    def write(text: str) -> Path:
        path = tmp_path / "danh sách.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def office(run, listed):
    """Run a command on data with two units and two people."""
    run("units", "import", listed(UNITS))
    assert run("staff", "import", listed(PEOPLE), "--since", "1/1/2026").code == ExitCode.FINE
    return run


def places(run) -> dict[str, tuple[str, str]]:
    listed = run("staff", "list", "--on", "1/7/2026", "--json").value
    return {one["code"]: (one["unit"], one["post"]) for one in listed}


def test_all_of_a_list_go_by_one_decision_and_a_second_time_nobody(office, listed):
    path = listed("TT,Mã CB,Họ tên,Đơn vị,Đơn vị mới,Chức vụ mới\n1,CC02,Hồ Thị B,Văn phòng,Phòng Hành chính,\n")
    before = places(office)

    seen = office("staff", "transfer", path, *BY, "--dry-run")
    assert (places(office), "Chưa ai được điều động" in seen.out) == (before, True)
    done = office("staff", "transfer", path, *BY)
    again = office("staff", "transfer", path, *BY, "--json")

    assert done.out.splitlines() == [
        "CC02 Hồ Thị B: Chuyên viên, Văn phòng → Chuyên viên, Phòng Hành chính",
        "Đã điều động 1 người từ ngày 01/07/2026; 0 người đã theo quyết định này từ trước.",
    ]
    assert places(office)["CC02"] == ("Phòng Hành chính", "Chuyên viên")
    assert (again.code, again.value) == (ExitCode.FINE, {"moved": [], "already": 1, "staying": [], "problems": []})


def test_who_is_there_already_is_named_apart_and_not_counted(office, listed):
    path = listed("Mã CB,Đơn vị mới\nCC02,Văn phòng\n")

    done = office("staff", "transfer", path, *BY)

    assert done.out.splitlines() == [
        "CC02 Hồ Thị B: đang ở đó với chức vụ này (Chuyên viên, Văn phòng); không điều động.",
        "Đã điều động 0 người từ ngày 01/07/2026; 0 người đã theo quyết định này từ trước.",
    ]


def test_a_plain_heading_is_the_new_one_where_there_is_no_other(office, listed):
    path = listed("Mã CB,Đơn vị,Chức vụ\nCC02,Phòng Hành chính,Trưởng phòng\n")

    assert office("staff", "transfer", path, *BY).code == ExitCode.FINE

    assert places(office)["CC02"] == ("Phòng Hành chính", "Trưởng phòng")
    (moved,) = (one for one in office("staff", "list", "--on", "1/7/2026", "--json").value if one["code"] == "CC02")
    assert moved["leader"]


def test_whatever_is_wrong_is_told_by_its_cell_and_nobody_goes(office, listed):
    before = places(office)
    path = listed(
        "Mã CB,Họ tên,Đơn vị mới,Chức vụ mới,Vai trò\n"
        "CC02,Hồ Thị B,Phòng Hành chánh,,\n"
        "CC09,Ai Đó,Phòng Hành chính,,\n"
        "CC01,Nguyễn Khác Hẳn,Phòng Hành chính,,x\n"
        ",Lê C,,,\n"
    )

    done = office("staff", "transfer", path, *BY, "--json")

    assert (done.code, places(office)) == (ExitCode.PROBLEMS, before)
    assert [(one["address"], one["code"]) for one in done.value["problems"]] == [
        ("dòng 2, cột 3", "unit_not_known"),
        ("dòng 3, cột 1", "no_such_staff_code"),
        ("dòng 4, cột 2", "name_of_another"),
        ("dòng 5, cột 1", "cell_blank"),
        ("dòng 5, cột 3", "cell_blank"),
    ]
    assert "chưa ai được điều động." in office("staff", "transfer", path, *BY).out


def test_a_second_head_is_told_where_that_is_written(office, listed):
    office("staff", "transfer", listed("Mã CB,Đơn vị mới,Chức vụ\nCC02,Phòng Hành chính,Trưởng phòng\n"), *BY)
    by_role = listed("Mã CB,Đơn vị mới,Vai trò\nCC01,Phòng Hành chính,Trưởng\n")
    later = (*BY[:-1], "1/8/2026")

    found = office("staff", "transfer", by_role, *later, "--json").value["problems"]

    assert [(one["address"], one["code"]) for one in found] == [("dòng 2, cột 3", "two_heads")]
    by_post = office(
        "staff", "transfer", listed("Mã CB,Đơn vị mới,Chức vụ\nCC01,Phòng Hành chính,Trưởng phòng\n"), *later
    )
    assert by_post.out.startswith("! dòng 2, cột 3: ")


def test_a_list_without_rows_transfers_nobody(office, listed):
    done = office("staff", "transfer", listed("Mã CB,Đơn vị mới\n"), *BY)

    assert (done.code, done.out) == (ExitCode.PROBLEMS, "Không có dòng nào trong danh sách; chưa ai được điều động.\n")
