"""Late and undone tasks with what was explained about them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from danhgia_desktop.plan.work_plan import PlanOwner
from danhgia_desktop.reports.plans import late_tasks
from danhgia_desktop.reports.plans.plan_form import PlanForm
from tests.plan.builders import approval, explanation, followed, make_plan, refusal, work
from tests.reports.plans.plan_office import BINH, LAND, cells, facts, said

DUE = date(2026, 6, 10)


def test_each_explanation_says_when_it_came_whether_in_time_and_what_was_decided():
    plan = make_plan(owner=PlanOwner(unit=LAND))
    approved = explanation(date(2026, 6, 9), approval(date(2026, 6, 11)))
    refused = explanation(date(2026, 6, 14), replace(refusal(), words="Không có lý do"))
    waiting = explanation(date(2026, 6, 14))
    done = work("1", "1", done_on=date(2026, 6, 13))
    late = followed(approved, refused, waiting, plan=plan, assignee=BINH, due_on=DUE, work=done)

    built = late_tasks.build(facts(), [late], PlanForm(signer_titles=("GIÁM ĐỐC",)))

    heading, first, second, third = cells(built)
    assert heading[:2] == ["I", "Hoàn thành chậm (01 nhiệm vụ)"]
    assert first[:4] == [
        "1",
        "Rà soát hồ sơ",
        "Trần Thị Bình (A)\nLĐPT: Nguyễn Văn An",
        "10/6/2026\ngia hạn đến 11/6/2026\nxong 13/6/2026",
    ]
    assert first[4:] == [
        "Chờ ý kiến các sở",
        "09/6/2026\n(trong hạn)",
        "Chấp thuận\nGiám đốc, 15/6/2026",
        "11/6/2026",
    ]
    assert second == ["", "", "", "", *second[4:6], "Không chấp thuận\nGiám đốc, 15/6/2026\nKhông có lý do", ""]
    assert third[5:] == ["14/6/2026\n(sau hạn)", "Chưa quyết định", ""]
    assert said(built)[-4:] == ["NGƯỜI LẬP", "", "GIÁM ĐỐC", ""]


def test_overdue_and_undone_tasks_stand_in_sections_of_their_own_and_are_counted():
    overdue = followed(due_on=DUE)
    undone = followed(due_on=DUE, is_concluded=True)
    on_time = followed(due_on=DUE, work=work("1", "1"))
    parent = followed(due_on=DUE, has_parts=True)

    built = late_tasks.build(facts(), [undone, overdue, on_time, parent], PlanForm())

    assert [row[1] for row in cells(built)] == [
        "Quá hạn, chưa xong (01 nhiệm vụ)",
        "Rà soát hồ sơ",
        "Không thực hiện (01 nhiệm vụ)",
        "Rà soát hồ sơ",
    ]
    assert cells(built)[1][4] == "Chưa giải trình"
    assert "Tổng số: 02 nhiệm vụ, gồm: quá hạn, chưa xong 01, không thực hiện 01." in said(built)


def test_of_what_was_concluded_with_some_of_it_done_it_is_told_how_much():
    partly = followed(due_on=DUE, is_concluded=True, work=work("1.5", "1"))

    built = late_tasks.build(facts(), [partly, followed(due_on=DUE, is_concluded=True)], PlanForm())

    rows = cells(built)
    assert [row[1] for row in rows[::2]] == ["Chưa hoàn thành (01 nhiệm vụ)", "Không thực hiện (01 nhiệm vụ)"]
    assert rows[1][3].endswith("\nđã làm 1/1,5")


def test_where_nothing_is_late_that_is_said():
    assert "Không có nhiệm vụ chậm, quá hạn hoặc không thực hiện." in said(late_tasks.build(facts(), [], PlanForm()))


def test_a_decision_of_nobody_named_says_only_what_it_was():
    late = followed(explanation(DUE, replace(approval(), decided_by="")), due_on=DUE)

    assert cells(late_tasks.build(facts(), [late], PlanForm()))[1][6] == "Chấp thuận"
