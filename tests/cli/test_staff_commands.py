"""`staff list`."""

from __future__ import annotations

from datetime import date

import pytest

from danhgia_desktop.operations import absences, staff
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.organization.absence import Absence, AbsenceKind, AbsenceUid
from danhgia_desktop.organization.subject_kind import EmploymentKind
from tests.operations.people import BRANCH, fill_office, person_of, uid_of
from tests.storage.builders import ACTOR, make_member, make_posting

NEWCOMER = {
    "code": "VC 09",
    "name": "Vũ Văn Ân A",
    "kind": "public_employee",
    "unit": "Chi cục Văn thư",
    "post": "Văn thư viên",
    "leader": False,
}


@pytest.fixture
def office(run, data):
    with open_data(data) as store:
        fill_office(store)
        posting = make_posting(
            "n1",
            unit=uid_of(store, BRANCH),
            from_on=date(2026, 7, 1),
            employment_kind=EmploymentKind.PUBLIC_EMPLOYEE,
            post="Văn thư viên",
        )
        staff.add_staff(store, ACTOR, make_member("n1", code="VC 09", name="Vũ Văn Ân", suffix="A"), posting)
        away = {"staff": person_of("CC2"), "kind": AbsenceKind.STUDY, "from_on": date(2026, 7, 1)}
        absences.add_absence(store, ACTOR, Absence(uid=AbsenceUid("b1"), **away))
    return run


def test_who_is_where_on_a_day_is_given_to_programs(office):
    listed = office("staff", "list", "--on", "2026-07-01", "--json").value

    assert listed[0] == {
        "code": "CC1",
        "name": "Trần Thị Ánh",
        "kind": "civil_servant",
        "unit": "Văn phòng",
        "post": "Công tác",
        "leader": True,
    }
    assert [person["code"] for person in listed] == ["CC1", "CC2", "CC3", "CC4", "VC 09"]
    assert listed[-1] == NEWCOMER


def test_a_day_is_typed_as_people_type_days(office):
    before = office("staff", "list", "--on", "30/6/2026", "--json").value

    assert NEWCOMER not in before
    assert len(before) == 4


def test_who_is_where_is_read_in_columns(office):
    lines = office("staff", "list", "--on", "1/7/2026").out.splitlines()

    assert lines == [
        "Mã     Họ và tên      Loại       Đơn vị           Chức vụ       Lãnh đạo  Vắng mặt",
        "CC1    Trần Thị Ánh   Công chức  Văn phòng        Công tác      x",
        "CC2    Lê Văn Bình    Công chức  Văn phòng        Công tác                Đi học, bồi dưỡng dài ngày",
        "CC3    Nguyễn Chi     Công chức  Thanh tra        Công tác      x",
        "CC4    Phạm Thị Dung  Công chức  Thanh tra        Công tác",
        "VC 09  Vũ Văn Ân A    Viên chức  Chi cục Văn thư  Văn thư viên",
    ]
    assert office("--lang", "en", "staff", "list").out.splitlines()[0].split() == [
        *("Code", "Name", "Kind", "Unit", "Post", "Leader", "Away")
    ]


def test_a_day_on_which_nobody_was_there_is_told(office):
    outcome = office("staff", "list", "--on", "31/12/1999")

    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err == "Ngày 31/12/1999 chưa có ai công tác ở đơn vị nào.\n"
    assert office("staff", "list", "--on", "31/12/1999", "--json").value == []


@pytest.mark.parametrize(
    ("day", "said"), [("31/02/2026", "Không có ngày 31/02/2026 trong lịch."), ("mai", "“mai” không phải là ngày.")]
)
def test_what_is_no_day_is_refused(office, day, said):
    outcome = office("staff", "list", "--on", day)

    assert outcome.code == 2
    assert outcome.err.startswith(said)
