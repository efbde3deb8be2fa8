"""The plan of work as an official document."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from danhgia_desktop.plan.task import Source, Support, TaskOrigin, TaskUid
from danhgia_desktop.plan.work_plan import PlanOwner
from danhgia_desktop.reports.document import Letterhead, Orientation
from danhgia_desktop.reports.plans import work_plan_report
from danhgia_desktop.reports.plans.plan_form import Grouping, PlanForm
from danhgia_desktop.reports.plans.report_cells import roman
from tests.plan.builders import followed, make_plan, work
from tests.reports.plans.plan_office import AN, BINH, LAND, OFFICE, cells, facts, said

OF_LAND = make_plan(owner=PlanOwner(unit=LAND))


def test_a_task_says_what_comes_of_it_who_does_it_who_leads_who_helps_and_until_when():
    source = Source(number="10/TB-SNV", signed_on=date(2026, 6, 2))
    one = followed(
        plan=OF_LAND,
        text="Lập quy hoạch",
        product="Tờ trình",
        source=source,
        assignee=BINH,
        supports=(Support(unit=OFFICE, part="số liệu"), Support(unit=LAND)),
        due_on=date(2026, 6, 20),
        work=work("2.5"),
    )

    built = work_plan_report.build(facts(OF_LAND.owner), [one], PlanForm())

    assert cells(built) == [
        [
            "1",
            "Lập quy hoạch (10/TB-SNV ngày 02/6/2026)",
            "Tờ trình",
            "2,5",
            "Trần Thị Bình (A)",
            "Nguyễn Văn An",
            "Văn phòng (số liệu); Phòng Đất đai",
            "20/6/2026",
        ]
    ]
    assert built.orientation is Orientation.LANDSCAPE
    assert "Tổng số: 01 nhiệm vụ." in said(built)


def test_the_head_of_the_document_is_that_of_a_state_document():
    form = PlanForm(
        grounds=("Căn cứ Kế hoạch số 19/KH-SNV.",),
        dated_on=date(2026, 6, 1),
        signer_titles=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        signer_name="Lê Văn Cường",
    )
    plan = replace(make_plan(), title="Tháng hành động")

    lines = said(work_plan_report.build(facts(plan=plan), [], form))

    assert lines[0:2] == ["UBND TỈNH HƯNG YÊN", "SỞ NỘI VỤ"]
    assert lines[2].endswith("/KH-SNV")
    assert lines[3] == "Hưng Yên, ngày 01 tháng 6 năm 2026"
    assert lines[4:7] == ["KẾ HOẠCH", "Công tác tháng 6 năm 2026 của Sở Nội vụ", "Tháng hành động"]
    assert lines[7:] == [
        "Căn cứ Kế hoạch số 19/KH-SNV.",
        "Chưa có nhiệm vụ nào.",
        "KT. GIÁM ĐỐC",
        "PHÓ GIÁM ĐỐC",
        "Lê Văn Cường",
    ]


def test_a_units_document_stands_below_the_agency_and_without_a_symbol_has_no_number():
    built = work_plan_report.build(facts(PlanOwner(unit=LAND), unit_name="Phòng Đất đai"), [], PlanForm())

    (head,) = (block for block in built.blocks if isinstance(block, Letterhead))
    assert (head.superior, head.agency, head.number_line) == ("SỞ NỘI VỤ", "PHÒNG ĐẤT ĐAI", "")


def test_an_agency_without_a_place_leaves_place_and_date_out():
    bare = facts(owner_name="", agency=replace(facts().agency, locality=""))

    lines = said(work_plan_report.build(bare, [], PlanForm()))

    assert lines[3:6] == ["", "KẾ HOẠCH", "Công tác tháng 6 năm 2026"]


def test_the_agencys_tasks_are_put_together_by_units_and_by_origins():
    ad_hoc = followed(plan=OF_LAND, text="Đột xuất", origin=TaskOrigin.AD_HOC, assignee=BINH)
    of_office = followed(text="Báo cáo", assignee=AN)
    of_nobody = followed(text="Hội nghị", assignee=None, assignee_said="chị Hoa")
    tasks = [ad_hoc, of_office, of_nobody]

    by_unit = work_plan_report.build(facts(), tasks, PlanForm(grouping=Grouping.UNIT))
    by_origin = work_plan_report.build(facts(), tasks, PlanForm(grouping=Grouping.ORIGIN))

    assert [row[:2] for row in cells(by_unit)] == [
        ["I", "Văn phòng (01 nhiệm vụ)"],
        ["1", "Báo cáo"],
        ["II", "Phòng Đất đai (01 nhiệm vụ)"],
        ["2", "Đột xuất"],
        ["III", "Chưa rõ đơn vị thực hiện (01 nhiệm vụ)"],
        ["3", "Hội nghị"],
    ]
    assert [row[1] for row in cells(by_origin) if not row[0].isdecimal()] == [
        "Nhiệm vụ theo kế hoạch (02 nhiệm vụ)",
        "Nhiệm vụ phát sinh, đột xuất (01 nhiệm vụ)",
    ]
    assert [row[4] for row in cells(by_origin) if row[0].isdecimal()] == [
        "Nguyễn Văn An\n(Văn phòng)",
        "chị Hoa",
        "Trần Thị Bình (A)\n(Phòng Đất đai)",
    ]


def test_what_descends_from_a_task_is_left_to_it_and_its_units_do_it():
    head = followed(uid="head", assignee=None)
    parts = [
        followed(plan=OF_LAND, assignee=BINH, descends_from=TaskUid("head")),
        followed(assignee=AN, descends_from=TaskUid("head")),
        followed(assignee=None, descends_from=TaskUid("head")),
    ]

    built = work_plan_report.build(facts(), [head, *parts], PlanForm())

    assert [row[4] for row in cells(built)] == ["Phòng Đất đai, Văn phòng"]


def test_more_groups_than_anybody_numbers_in_roman_are_numbered_in_figures():
    assert (roman(4), roman(21)) == ("IV", "21")
