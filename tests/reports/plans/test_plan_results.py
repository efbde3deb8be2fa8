"""How a plan was carried out, as an official document."""

from __future__ import annotations

import io
from datetime import date

import openpyxl

from danhgia_desktop.plan.performance import performance_of
from danhgia_desktop.plan.task_state import TaskState
from danhgia_desktop.plan.work_plan import PlanOwner
from danhgia_desktop.reports import workbook
from danhgia_desktop.reports.document import NumberCell, tables
from danhgia_desktop.reports.plans import plan_results
from danhgia_desktop.reports.plans.plan_form import Grouping, PlanForm
from danhgia_desktop.reports.plans.unit_results import OUTCOMES
from tests.plan.builders import RULE, followed, make_plan, work
from tests.reports.plans.plan_office import AN, BINH, LAND, TODAY, cells, facts, said

DUE = date(2026, 6, 10)
OF_LAND = make_plan(owner=PlanOwner(unit=LAND))
EARLY = followed(assignee=AN, due_on=DUE, work=work("2.5", "2.5", done_on=date(2026, 6, 9)), result="Đã ban hành")
ON_TIME = followed(assignee=AN, due_on=DUE, work=work("1", "1"), note="họp")
LATE = followed(plan=OF_LAND, assignee=BINH, due_on=DUE, work=work("1", "1", done_on=date(2026, 6, 12)))
OPEN = followed(plan=OF_LAND, assignee=BINH, due_on=DUE, work=work("1", "0.5"))
PARENT = followed(has_parts=True)
TASKS = (EARLY, ON_TIME, LATE, OPEN, PARENT)


def test_each_task_stands_in_the_column_of_how_it_went_and_the_columns_add_up():
    built = plan_results.build(facts(OF_LAND.owner), TASKS, PlanForm())

    rows = cells(built)
    assert [row[3:10] for row in rows] == [
        ["10/6/2026", "2,5", "2,5", "1", "", "", ""],
        ["10/6/2026", "1", "1", "", "1", "", ""],
        ["10/6/2026", "1", "1", "", "", "1", ""],
        ["10/6/2026", "1", "0,5", "", "", "", "1"],
        ["", "5,5", "5", "1", "1", "1", "1"],
    ]
    assert [row[10] for row in rows] == [
        "Xong ngày 09/6/2026.\nĐã ban hành",
        "họp",
        "Xong ngày 12/6/2026.",
        "Quá hạn, chưa xong.",
        "",
    ]
    assert "(Số liệu đến ngày 15/6/2026)" in said(built)


def test_the_sums_are_live_in_a_workbook_and_hold_their_values():
    content = workbook.render(plan_results.build(facts(OF_LAND.owner), TASKS, PlanForm(grouping=Grouping.UNIT)))

    formulas, values = (
        [cell.value for cell in list(openpyxl.load_workbook(io.BytesIO(content), data_only=only).active.rows)[-1]]
        for only in (False, True)
    )
    assert [value for value in formulas if value][1] == "=SUM(E13:E14,E16:E17)"
    assert [value for value in values if value] == ["Cộng", 5.5, 5, 1, 1, 1, 1]


def test_the_agencys_tells_each_unit_in_numbers_and_lists_tasks_where_that_is_wanted():
    short = plan_results.build(facts(), TASKS, PlanForm(each_task=False))
    long = plan_results.build(facts(), TASKS, PlanForm(each_task=True, grouping=Grouping.UNIT))

    assert cells(short) == [
        ["1", "Văn phòng", "2", "1", "1", "0", "0", "0", "100"],
        ["2", "Phòng Đất đai", "2", "0", "0", "1", "1", "1", "0"],
        ["", "Toàn cơ quan", "4", "1", "1", "1", "1", "1", "50"],
    ]
    assert len(list(tables(short))) == 1
    assert cells(long, 1)[0][1] == "Văn phòng (02 nhiệm vụ)"
    total = next(iter(tables(short))).rows[-1].cells[2]
    assert isinstance(total, NumberCell)
    assert total.sum_of == (0, 1)


def test_the_figures_that_follow_are_told_where_rules_say_how_to_count():
    person = PlanOwner(staff=BINH)
    scored = plan_results.build(facts(person), TASKS, PlanForm(), performance_of(TASKS, RULE, today=TODAY))
    nothing = plan_results.build(facts(person), [], PlanForm(), performance_of([], RULE, today=TODAY))

    (figures,) = (line for line in said(scored) if line.startswith("Quy đổi"))
    assert figures == (
        "Quy đổi: giao 5,5, hoàn thành 5 sản phẩm chuẩn; số lượng 90,91%, chất lượng 90,91%, tiến độ 86,36%; "
        "điểm kết quả nhiệm vụ 62,58."
    )
    assert "Chưa có nhiệm vụ nào." in said(nothing)
    assert not any(line.startswith("Quy đổi") for line in said(nothing))


def test_every_state_is_counted_in_just_one_column():
    assert sorted(state for states in OUTCOMES for state in states) == sorted(TaskState)


def test_of_what_was_concluded_with_some_of_it_done_it_is_told_how_much():
    tasks = [followed(is_concluded=True, work=work("3", done)) for done in ("2", "0", None)]

    built = plan_results.build(facts(OF_LAND.owner), tasks, PlanForm())

    assert [row[-1] for row in cells(built)[:3]] == [
        "Chưa hoàn thành (2/3).",
        "Không thực hiện.",
        "Không thực hiện.",
    ]
