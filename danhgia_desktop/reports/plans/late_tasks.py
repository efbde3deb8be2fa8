"""Tasks that came late or were not done, with what was explained and decided about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.official_text import short_date
from danhgia_desktop.plan.deadline import was_filed_in_time
from danhgia_desktop.plan.explanation import Verdict
from danhgia_desktop.plan.task_state import TaskState, is_partly_done, state_of
from danhgia_desktop.reports.document import Paragraph, ParagraphStyle, Row, Table
from danhgia_desktop.reports.plans.official_frame import Heading, framed
from danhgia_desktop.reports.plans.report_cells import BLANK, count, day, lines, narrow, padded, text, words
from danhgia_desktop.reports.plans.task_groups import rows_of
from danhgia_desktop.reports.plans.task_words import PARTLY_DONE, STATES, deadline_text, share_text, task_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from danhgia_desktop.plan.explanation import Decision, Explanation
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.reports.document import Block, Cell, Document
    from danhgia_desktop.reports.plans.plan_facts import PlanFacts
    from danhgia_desktop.reports.plans.plan_form import PlanForm

_HEADING = Heading(
    kind="DANH SÁCH",
    about="Nhiệm vụ hoàn thành chậm, quá hạn, không thực hiện",
    short="Nhiệm vụ chậm",
    prepared=True,
)
_SECTIONS = (
    STATES[TaskState.DONE_LATE],
    STATES[TaskState.OVERDUE],
    PARTLY_DONE,
    STATES[TaskState.UNDONE],
)
_COLUMNS = (
    narrow("TT", 11),
    words("NHIỆM VỤ"),
    words("NGƯỜI THỰC HIỆN, LÃNH ĐẠO PHỤ TRÁCH", 0.55),
    narrow("THỜI HẠN, NGÀY XONG", 27),
    words("GIẢI TRÌNH", 0.7),
    narrow("NỘP NGÀY", 24),
    words("QUYẾT ĐỊNH", 0.6),
    narrow("HẠN MỚI", 24),
)
_VERDICTS = {Verdict.APPROVED: "Chấp thuận", Verdict.REFUSED: "Không chấp thuận"}
_NONE = "Không có nhiệm vụ chậm, quá hạn hoặc không thực hiện."
_NOT_EXPLAINED = "Chưa giải trình"
_WAITING = "Chưa quyết định"


def build(facts: PlanFacts, followed: Sequence[FollowedTask], form: PlanForm) -> Document:
    """Return the list as a document on turned paper, a row for each explanation.

    Args:
        facts: whose tasks, for when, and on which day it is asked.
        followed: the tasks; one from which others descend is left to them.
        form: what was chosen about it.
    """
    named = [(_section(one, facts), one) for one in followed if not one.has_parts]
    groups = [(name, tuple(one for of, one in named if of == name)) for name in _SECTIONS]
    kept = [group for group in groups if group[1]]
    body: list[Block] = [Paragraph(text=_NONE, style=ParagraphStyle.PLAIN)]
    if kept:
        rows = rows_of(kept, len(_COLUMNS), lambda number, one: _rows(facts, number, one))
        body = [
            Table(columns=_COLUMNS, rows=tuple(rows)),
            Paragraph(text=_summary(kept), style=ParagraphStyle.PLAIN),
        ]
    return framed(facts, form, _HEADING, body)


def _section(one: FollowedTask, facts: PlanFacts) -> str:
    state = state_of(one, facts.today)
    return PARTLY_DONE if state is TaskState.UNDONE and is_partly_done(one.task.work) else STATES[state]


def _rows(facts: PlanFacts, number: int, one: FollowedTask) -> Iterator[Row]:
    """Yield the row of a task with its first explanation, and one for each further explanation."""
    leader = facts.names.leader(one)
    of_task: tuple[Cell, ...] = (
        count(number),
        text(task_text(one)),
        lines((facts.names.assignee(one), f"LĐPT: {leader}" if leader else "")),
        lines((deadline_text(one), _how_far(one))),
    )
    if not one.explanations:
        yield Row(cells=(*of_task, text(_NOT_EXPLAINED), BLANK, BLANK, BLANK))
    for explanation in one.explanations:
        yield Row(cells=(*of_task, *_explained(explanation, one)))
        of_task = (BLANK,) * len(of_task)


def _how_far(one: FollowedTask) -> str:
    """Return when a task was done, or how much of it was."""
    work = one.task.work
    if is_partly_done(work):
        return f"đã làm {share_text(one)}"
    return f"xong {short_date(work.done_on)}" if work.done_on else ""


def _explained(explanation: Explanation, one: FollowedTask) -> tuple[Cell, ...]:
    in_time = "trong hạn" if was_filed_in_time(explanation, one) else "sau hạn"
    decision = explanation.decision
    return (
        text(explanation.reason),
        lines((short_date(explanation.filed_on), f"({in_time})")),
        text(_WAITING) if decision is None else _decided(decision),
        day(None if decision is None else decision.due_on),
    )


def _decided(decision: Decision) -> Cell:
    by = f"{decision.decided_by}, {short_date(decision.decided_on)}" if decision.decided_by else ""
    return lines((_VERDICTS[decision.verdict], by, decision.words))


def _summary(groups: Sequence[tuple[str, tuple[FollowedTask, ...]]]) -> str:
    total = sum(len(tasks) for _, tasks in groups)
    parts = ", ".join(f"{name.lower()} {padded(len(tasks))}" for name, tasks in groups)
    return f"Tổng số: {padded(total)} nhiệm vụ, gồm: {parts}."
