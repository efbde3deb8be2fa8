"""What is wrong with a task."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.plan.task import ObjectiveCause
from danhgia_desktop.plan.task_problems import TaskFault, TaskField, TaskSeverity, problems_of
from danhgia_desktop.plan.work_plan import PlanOwner
from tests.plan.builders import MINH, TODAY, followed, make_plan, work

DUE = date(2026, 6, 10)
JUNE = periods.parse("2026-06")
LAN = StaffUid("lan")


def june(day: int) -> date:
    return date(2026, 6, day)


def found(**changes):
    return [(one.fault, one.field, one.stated, one.limit) for one in problems_of(followed(**changes), TODAY)]


@pytest.mark.parametrize(
    ("changes", "fault", "field", "stated", "limit"),
    [
        ({"text": " "}, TaskFault.TEXT_MISSING, TaskField.TEXT, None, None),
        ({"assignee": None}, TaskFault.ASSIGNEE_MISSING, TaskField.ASSIGNEE, None, None),
        (
            {"assignee": None, "assignee_said": "Nguyễn Văn X"},
            TaskFault.ASSIGNEE_UNKNOWN,
            TaskField.ASSIGNEE,
            "Nguyễn Văn X",
            None,
        ),
        ({"leader_said": "ông Y"}, TaskFault.LEADER_UNKNOWN, TaskField.SUPERVISING_LEADER, "ông Y", None),
        (
            {"due_on": DUE, "assigned_on": june(11)},
            TaskFault.DUE_BEFORE_ASSIGNED,
            TaskField.DUE_ON,
            DUE,
            june(11),
        ),
        (
            {"due_on": date(2026, 7, 2)},
            TaskFault.DUE_OUTSIDE_PERIOD,
            TaskField.DUE_ON,
            date(2026, 7, 2),
            JUNE,
        ),
        (
            {"due_on": date(2026, 5, 31)},
            TaskFault.DUE_OUTSIDE_PERIOD,
            TaskField.DUE_ON,
            date(2026, 5, 31),
            JUNE,
        ),
        (
            {"due_on": date(1966, 6, 20)},
            TaskFault.DUE_IN_NO_PERIOD,
            TaskField.DUE_ON,
            date(1966, 6, 20),
            JUNE,
        ),
        ({"work": work(None)}, TaskFault.QUANTITY_MISSING, TaskField.ASSIGNED, None, None),
        ({"work": work("0")}, TaskFault.QUANTITY_NOT_POSITIVE, TaskField.ASSIGNED, Decimal(0), None),
        ({"work": work("-1")}, TaskFault.QUANTITY_NOT_POSITIVE, TaskField.ASSIGNED, Decimal(-1), None),
        (
            {"work": work("1", factor=Fraction(0))},
            TaskFault.FACTOR_NOT_POSITIVE,
            TaskField.FACTOR,
            Fraction(0),
            None,
        ),
        ({"work": work("1", "-1")}, TaskFault.NEGATIVE, TaskField.DONE, Decimal(-1), None),
        ({"work": work("1", delays=-1)}, TaskFault.NEGATIVE, TaskField.DELAYS, -1, None),
        (
            {"work": work("1", quality_failures=-1)},
            TaskFault.NEGATIVE,
            TaskField.QUALITY_FAILURES,
            -1,
            None,
        ),
        (
            {"work": work("1", "3", done_on=june(9))},
            TaskFault.DONE_OVER_ASSIGNED,
            TaskField.DONE,
            Decimal(3),
            Decimal(1),
        ),
        ({"work": work("1", "1")}, TaskFault.DONE_WITHOUT_DAY, TaskField.DONE_ON, None, None),
        ({"work": work("1", "1", delays=1)}, TaskFault.LATE_WITHOUT_DAY, TaskField.DONE_ON, None, None),
        (
            {"work": work("3", "1", done_on=june(9))},
            TaskFault.DAY_WITHOUT_DONE,
            TaskField.DONE_ON,
            june(9),
            Decimal(3),
        ),
        (
            {"work": work("1", "1", done_on=june(16))},
            TaskFault.DONE_IN_FUTURE,
            TaskField.DONE_ON,
            june(16),
            TODAY,
        ),
        (
            {"assigned_on": june(5), "work": work("1", "1", done_on=june(4))},
            TaskFault.DONE_BEFORE_ASSIGNED,
            TaskField.DONE_ON,
            june(4),
            june(5),
        ),
        (
            {"due_on": DUE, "work": work("1", "1", done_on=june(12), delays=0)},
            TaskFault.NO_DELAY_THOUGH_LATE,
            TaskField.DELAYS,
            0,
            None,
        ),
        (
            {"work": work("1", quality_failures=2)},
            TaskFault.FAILURES_WITHOUT_DONE,
            TaskField.QUALITY_FAILURES,
            2,
            None,
        ),
        ({"work": work("1", "0", delays=1)}, TaskFault.FAILURES_WITHOUT_DONE, TaskField.DELAYS, 1, None),
        (
            {"cause": ObjectiveCause(words="Bão số 3")},
            TaskFault.CAUSE_UNCONFIRMED,
            TaskField.CAUSE,
            "Bão số 3",
            None,
        ),
    ],
)
def test_a_problem_names_its_field_and_what_stands_there(changes, fault, field, stated, limit):
    assert found(**changes) == [(fault, field, stated, limit)]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"assigned_on": june(1), "due_on": june(1)},
        {"due_on": DUE, "work": work("2", "2", done_on=june(9), delays=0, quality_failures=1)},
        {"due_on": DUE, "work": work("2", "2", done_on=june(12))},
        {"work": work("2", "1", quality_failures=1)},
        {"work": work("2", "0", quality_failures=0, delays=0)},
        {"work": work("1", "1", done_on=june(5)), "assigned_on": june(5)},
        {"assignee_said": "Minh", "supervising_leader": LAN, "leader_said": "Lan"},
        {"cause": ObjectiveCause(words="Bão", confirmed_by="Giám đốc")},
    ],
)
def test_a_task_in_order_has_no_problems(changes):
    assert found(**changes) == []


def test_in_a_persons_plan_nobody_needs_to_be_named():
    own = make_plan(owner=PlanOwner(staff=MINH))

    assert found(plan=own, assignee=None) == []
    assert [fault for fault, *_ in found(plan=own, assignee=None, assignee_said="Lam")] == [TaskFault.ASSIGNEE_UNKNOWN]
    assert found(plan=own, assignee=LAN) == []


def test_what_has_parts_needs_neither_a_name_nor_a_quantity():
    assert found(has_parts=True, assignee=None, work=work(None)) == []


def test_what_a_day_says_is_done_may_have_failed():
    done = work(None, done_on=june(9), quality_failures=1)

    assert [fault for fault, *_ in found(work=done)] == [TaskFault.QUANTITY_MISSING]


def test_several_problems_are_all_told():
    wrong = {"text": "", "assignee": None, "assigned_on": june(5), "due_on": june(2), "work": work("0")}

    assert [fault for fault, *_ in found(**wrong)] == [
        TaskFault.TEXT_MISSING,
        TaskFault.ASSIGNEE_MISSING,
        TaskFault.DUE_BEFORE_ASSIGNED,
        TaskFault.QUANTITY_NOT_POSITIVE,
    ]


def test_what_keeps_a_task_from_counting_is_an_error_and_what_is_merely_so_a_note():
    def severity(**changes) -> TaskSeverity:
        return problems_of(followed(**changes), TODAY)[0].severity

    assert severity(work=work(None)) is TaskSeverity.ERROR
    assert severity(work=work("1", "1")) is TaskSeverity.WARNING
    assert severity(work=work("1", "2", done_on=TODAY)) is TaskSeverity.WARNING
    assert severity(due_on=date(2026, 7, 5)) is TaskSeverity.NOTE
