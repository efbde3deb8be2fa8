"""Sheets of people at the command line."""

from __future__ import annotations

import pytest

from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.subject_kind import EmploymentKind, SubjectKind
from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.regulation.opened_period import OpenedPeriod, RuleSetPin
from danhgia_desktop.regulation.subject_rules import SubjectRules
from danhgia_desktop.storage.labels import Label
from tests import bac_giang
from tests.storage.builders import ACTOR, Clock, make_member, make_posting, make_regulation, make_rubric, make_unit

MONTH = Period(year=2026, kind=PeriodKind.MONTH, number=11)


@pytest.fixture
def office(run, data):
    """A unit of two people, and an opened month in which they and units are scored by one rubric."""
    rules = make_regulation(rules=(SubjectRules(kinds=(SubjectKind.UNIT, SubjectKind.CIVIL_SERVANT), rubric="r1"),))
    with open_data(data) as store, store.work(ACTOR, Label.OPEN_PERIOD) as work:
        work.rubrics.save(make_rubric())
        work.regulations.save(rules)
        work.org_units.save(make_unit())
        for number, name in ((1, "Vũ Bình"), (2, "Lê An")):
            work.staff.save(make_member(f"m{number}", f"CC-{number}", name))
            work.postings.save(make_posting(f"p{number}", staff=f"m{number}"))
        pins = tuple(RuleSetPin(kind=kind, regulation=rules.uid) for kind in rules.kinds)
        work.periods.save(OpenedPeriod(period=MONTH, opened_at=Clock()(), pins=pins))
    return run


def test_a_sheet_is_opened_for_a_person_by_code(office):
    opened = office("sheet", "open", "--staff", "cc-2", "--period", "2026-11", "--json").value

    assert (opened["unit"], opened["staff"], opened["name"]) == ("Phòng Tổng hợp", "CC-2", "Lê An")
    (listed,) = office("sheet", "list", "--json").value
    assert (listed["unit"], listed["staff"], listed["name"]) == ("Phòng Tổng hợp", "CC-2", "Lê An")
    line = f"{opened['sheet']}  Phòng Tổng hợp  CC-2 Lê An  Tháng 11/2026  Bảng chấm điểm\n"
    assert office("sheet", "list").out == line


def test_the_sheet_of_a_person_is_chosen_by_code_and_that_of_a_unit_by_its_name(office):
    office("sheet", "open-all", "--period", "2026-11")

    assert office("sheet", "show", "--staff", "cc -2").out.startswith("CC-2 Lê An – Phòng Tổng hợp – Tháng 11/2026")
    assert office("sheet", "show", "--unit", "phong tong hop").out.startswith("Phòng Tổng hợp – Tháng 11/2026")
    assert office("sheet", "set", "II", "5", "--staff", "cc-1").code == 0
    totals = {sheet["name"]: sheet["totals"] for sheet in office("sheet", "list", "--json").value}
    assert [name for name, rounds in totals.items() if rounds] == ["Vũ Bình"]
    assert office("sheet", "show", "--staff", "CC-9").code == 2


def test_the_rubric_of_a_sheet_follows_from_the_rules_of_its_period(office, data):
    with open_data(data) as store, store.work(ACTOR, Label.NEW_RUBRIC) as work:
        work.rubrics.save(make_rubric("free", "Mẫu cũ"))

    assert office("sheet", "open", "--staff", "CC-1", "--period", "2026-11").code == 0
    assert office("sheet", "list", "--json").value[0]["rubric"] == "Bảng chấm điểm"
    assert office("sheet", "open", "--staff", "CC-1", "--period", "2026-12").code == 2


def test_scores_of_a_table_become_the_sheet_of_a_person(office):
    table = ["rubric", "import", bac_giang.PATH, "--name", "Bắc Giang", "--period", "2026-11"]

    uid = office(*table, "--staff", "CC-2", "--json").value["sheet"]

    (listed,) = office("sheet", "list", "--json").value
    assert (listed["sheet"], listed["staff"], listed["totals"]["self"]["stated"]) == (uid, "CC-2", "93")
    assert office(*table, "--staff", "CC-2", "--unit", "Phòng Tổng hợp").code == 2


def test_a_unit_whose_people_alone_have_sheets_stands_for_them(office):
    office("sheet", "open", "--staff", "CC-1", "--period", "2026-11")

    assert office("sheet", "show", "--unit", "Phòng Tổng hợp").out.startswith("CC-1 Vũ Bình")


def test_the_sheets_of_a_period_are_opened_at_once(office):
    assert office("sheet", "open-all", "--period", "2026-11", "--only", "units", "--json").value == {
        "period": "2026-11",
        "opened": 1,
        "there": 0,
        "otherwise": [],
        "without_rubric": [],
    }
    outcome = office("sheet", "open-all", "--period", "2026-11")
    assert (outcome.code, outcome.out) == (0, "Tháng 11/2026: đã lập 2 phiếu chấm; 1 phiếu đã có từ trước.\n")
    names = [sheet["name"] for sheet in office("sheet", "list", "--json").value]
    assert names == ["Phòng Tổng hợp", "Lê An", "Vũ Bình"]


def test_who_has_no_rubric_is_named(office, data):
    with open_data(data) as store, store.work(ACTOR, Label.ADD_STAFF) as work:
        work.org_units.save(make_unit("u2", "Sở Nội vụ", kind=UnitKind.AGENCY))
        work.staff.save(make_member("m3", "CC-3", "Trần Cúc"))
        work.postings.save(make_posting("p3", staff="m3", employment_kind=EmploymentKind.WORKER))

    outcome = office("sheet", "open-all", "--period", "2026-11")

    assert outcome.code == 1
    assert "Chưa biết chấm theo bộ tiêu chí nào: CC-3 Trần Cúc.\n" in outcome.out
    assert "Chưa biết chấm theo bộ tiêu chí nào: Sở Nội vụ.\n" in outcome.out


def test_who_is_scored_under_another_rubric_is_named_and_gets_no_second_sheet(office, data):
    with open_data(data) as store, store.work(ACTOR, Label.NEW_RUBRIC) as work:
        work.rubrics.save(make_rubric("free", "Mẫu cũ"))
    office("sheet", "open", "--rubric", "Mẫu cũ", "--staff", "CC-1", "--period", "2026-11")

    outcome = office("sheet", "open-all", "--period", "2026-11", "--only", "people")

    assert outcome.code == 1
    assert "Đã có phiếu theo “Mẫu cũ”, không phải bộ tiêu chí mà quy định của kỳ chọn nay: CC-1 Vũ Bình." in outcome.out
    (told,) = office("sheet", "open-all", "--period", "2026-11", "--json").value["otherwise"]
    assert (told["staff"], told["rubric"]) == ("CC-1", "Mẫu cũ")
    assert len(office("sheet", "list", "--json").value) == 3


def test_a_period_that_nobody_opened_is_named(office):
    outcome = office("sheet", "open-all", "--period", "2026-12")

    assert (outcome.code, outcome.err) == (2, "Kỳ Tháng 12/2026 chưa được mở. Hãy mở kỳ trước.\n")
