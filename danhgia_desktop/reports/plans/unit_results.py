"""How the tasks of each unit went, in numbers."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.plan.task_state import TaskState, state_of
from danhgia_desktop.reports.document import NumberCell, Row, RowStyle, Table
from danhgia_desktop.reports.plans.report_cells import BLANK, count, narrow, text, words
from danhgia_desktop.reports.plans.task_groups import NO_UNIT, by_unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.reports.document import Cell
    from danhgia_desktop.reports.plans.plan_facts import PlanFacts

OUTCOMES = {
    (TaskState.DONE_EARLY,): "TRƯỚC HẠN",
    (TaskState.DONE_ON_TIME,): "ĐÚNG HẠN",
    (TaskState.DONE_LATE,): "CHẬM",
    (
        TaskState.NOT_DUE,
        TaskState.DUE_SOON,
        TaskState.EXTENDED,
        TaskState.OVERDUE,
        TaskState.UNDONE,
    ): "CHƯA XONG",
}
"""The columns, each with the states that are counted there; together they are all states."""
_BEHIND = (TaskState.OVERDUE, TaskState.UNDONE)
_COLUMNS = (
    narrow("TT", 12),
    words("ĐƠN VỊ"),
    narrow("TỔNG SỐ", 24),
    *(narrow(header, 24) for header in OUTCOMES.values()),
    narrow("TRONG ĐÓ QUÁ HẠN", 27),
    narrow("TỶ LỆ KỊP HẠN (%)", 27),
)
_FULL = 100


def outcome_of(state: TaskState) -> tuple[TaskState, ...]:
    """Return in which column a state is counted."""
    return next(states for states in OUTCOMES if state in states)


def unit_table(facts: PlanFacts, counted: Sequence[FollowedTask]) -> Table:
    """Return how many tasks of each unit were done early, on time, late or not yet."""
    rows = [
        _row(count(number), facts.names.unit(unit) or NO_UNIT, _states(facts, tasks))
        for number, (unit, tasks) in enumerate(by_unit(counted, facts.names), start=1)
    ]
    total = _row(BLANK, "Toàn cơ quan", _states(facts, counted), tuple(range(len(rows))))
    return Table(columns=_COLUMNS, rows=(*rows, total))


def _states(facts: PlanFacts, tasks: Sequence[FollowedTask]) -> Counter[TaskState]:
    return Counter(state_of(one, facts.today) for one in tasks)


def _row(mark: Cell, name: str, states: Counter[TaskState], sum_of: tuple[int, ...] = ()) -> Row:
    numbers = [states.total(), *(_sum(states, of) for of in OUTCOMES), _sum(states, _BEHIND)]
    in_time = states[TaskState.DONE_EARLY] + states[TaskState.DONE_ON_TIME]
    rate = NumberCell(value=Fraction(in_time * _FULL, states.total()))
    return Row(
        cells=(
            mark,
            text(name),
            *(NumberCell(value=Fraction(number), sum_of=sum_of) for number in numbers),
            rate,
        ),
        style=RowStyle.TOTAL if sum_of else RowStyle.LINE,
    )


def _sum(states: Counter[TaskState], of: Sequence[TaskState]) -> int:
    return sum(states[state] for state in of)
