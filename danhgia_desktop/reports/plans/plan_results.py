"""How a plan was carried out (kết quả thực hiện kế hoạch): early, on time, late or not done, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.official_text import short_date
from danhgia_desktop.plan.deadline import effective_deadline
from danhgia_desktop.plan.task_state import TaskState, state_of
from danhgia_desktop.plan.work_plan import PlanLevel
from danhgia_desktop.reports.document import NumberCell, Paragraph, ParagraphStyle, Row, RowStyle, Table
from danhgia_desktop.reports.plans.official_frame import Heading, framed
from danhgia_desktop.reports.plans.report_cells import BLANK, count, day, lines, named, narrow, text, words
from danhgia_desktop.reports.plans.task_groups import grouped, rows_of
from danhgia_desktop.reports.plans.task_words import result_text, state_text, task_text
from danhgia_desktop.reports.plans.unit_results import OUTCOMES, outcome_of, unit_table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.performance import Performance
    from danhgia_desktop.reports.document import Block, Cell, Document
    from danhgia_desktop.reports.plans.plan_facts import PlanFacts
    from danhgia_desktop.reports.plans.plan_form import PlanForm

_HEADING = Heading(kind="BÁO CÁO", about="Kết quả thực hiện kế hoạch công tác", short="Kết quả", mark="BC")
_COLUMNS = (
    narrow("TT", 11),
    words("NHIỆM VỤ"),
    named("NGƯỜI THỰC HIỆN", 30),
    narrow("THỜI HẠN", 24),
    narrow("SỐ GIAO", 16),
    narrow("ĐÃ LÀM", 15),
    *(narrow(header, 20) for header in OUTCOMES.values()),
    words("KẾT QUẢ", 0.6),
)
_FIRST_SUM, _LAST_SUM = 4, 5 + len(OUTCOMES)
_NONE = "Chưa có nhiệm vụ nào."
_FULL = 100


def build(
    facts: PlanFacts, followed: Sequence[FollowedTask], form: PlanForm, performance: Performance | None = None
) -> Document:
    """Return the results as a document on turned paper.

    Args:
        facts: whose plan, for when, and on which day it is asked.
        followed: the tasks; one from which others descend is left to them.
        form: what was chosen about it.
        performance: the figures that follow; None where no rules say how to count.
    """
    counted = [one for one in followed if not one.has_parts]
    body: list[Block] = []
    if not counted:
        body.append(Paragraph(text=_NONE, style=ParagraphStyle.PLAIN))
    elif facts.owner.level is PlanLevel.PERSON:
        body.append(_task_table(facts, counted, form))
    else:
        if facts.owner.level is PlanLevel.AGENCY:
            body.append(unit_table(facts, counted))
        if form.each_task:
            body.append(_task_table(facts, counted, form))
    if performance is not None and performance.assigned:
        body.append(Paragraph(text=_figures(performance), style=ParagraphStyle.PLAIN))
    return framed(facts, form, _HEADING, body)


def _task_table(facts: PlanFacts, counted: Sequence[FollowedTask], form: PlanForm) -> Table:
    rows = list(rows_of(grouped(counted, form.grouping, facts.names), len(_COLUMNS), _TaskRow(facts)))
    lines_at = tuple(place for place, row in enumerate(rows) if row.style is RowStyle.LINE)
    return Table(columns=_COLUMNS, rows=(*rows, _total(rows, lines_at)))


class _TaskRow:
    """Makes the row of a task."""

    def __init__(self, facts: PlanFacts) -> None:
        self._facts = facts

    def __call__(self, number: int, one: FollowedTask) -> tuple[Row]:
        state, work = state_of(one, self._facts.today), one.task.work
        outcome = outcome_of(state)
        cells: tuple[Cell, ...] = (
            count(number),
            text(task_text(one)),
            text(self._facts.names.assignee(one)),
            day(effective_deadline(one)),
            NumberCell(value=work.assigned),
            NumberCell(value=work.done),
            *(count(1) if outcome == of else NumberCell() for of in OUTCOMES),
            lines((_state_text(one, state), result_text(one))),
        )
        return (Row(cells=cells),)


def _state_text(one: FollowedTask, state: TaskState) -> str:
    """Return the day on which a task was done; of one that is not done, how it stands."""
    if not state.is_done:
        return f"{state_text(one, state)}."
    return f"Xong ngày {short_date(one.task.work.done_on)}." if one.task.work.done_on else ""


def _total(rows: Sequence[Row], lines_at: tuple[int, ...]) -> Row:
    sums: list[NumberCell] = []
    for column in range(_FIRST_SUM, _LAST_SUM + 1):
        cells = [rows[place].cells[column] for place in lines_at]
        values = [points.exact(cell.value) for cell in cells if isinstance(cell, NumberCell) and cell.value is not None]
        sums.append(NumberCell(value=points.exact_sum(values), sum_of=lines_at))
    return Row(cells=(BLANK, text("Cộng"), BLANK, BLANK, *sums, BLANK), style=RowStyle.TOTAL)


def _figures(performance: Performance) -> str:
    """Return the figures that follow from the tasks, in one sentence."""
    shares = {
        "số lượng": performance.a,
        "chất lượng": performance.b,
        "tiến độ": performance.c,
    }
    said = ", ".join(f"{name} {_per_cent(share)}" for name, share in shares.items() if share is not None)
    asked, done = points.shown(performance.assigned), points.shown(performance.done)
    scored = "" if performance.points is None else f"; điểm kết quả nhiệm vụ {points.shown(performance.points)}"
    return f"Quy đổi: giao {asked}, hoàn thành {done} sản phẩm chuẩn; {said}{scored}."


def _per_cent(share: Fraction) -> str:
    return f"{points.shown(share * _FULL)}%"
