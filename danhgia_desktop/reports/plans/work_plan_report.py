"""The plan of work of the agency, of a unit or of a person (kế hoạch công tác) as an official document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.plan.work_plan import PlanLevel
from danhgia_desktop.reports.document import NumberCell, Paragraph, ParagraphStyle, Row, Table
from danhgia_desktop.reports.plans.official_frame import Heading, framed
from danhgia_desktop.reports.plans.plan_form import Grouping
from danhgia_desktop.reports.plans.report_cells import count, lines, named, narrow, padded, text, words
from danhgia_desktop.reports.plans.task_groups import grouped, rows_of
from danhgia_desktop.reports.plans.task_words import deadline_text, task_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import TaskUid
    from danhgia_desktop.reports.document import Block, Document
    from danhgia_desktop.reports.plans.plan_facts import PlanFacts
    from danhgia_desktop.reports.plans.plan_form import PlanForm

_HEADING = Heading(kind="KẾ HOẠCH", about="Công tác", short="Kế hoạch", mark="KH", as_of=False)
_COLUMNS = (
    narrow("TT", 11),
    words("NHIỆM VỤ"),
    words("SẢN PHẨM", 0.45),
    narrow("SỐ LƯỢNG", 20),
    named("NGƯỜI THỰC HIỆN", 32),
    named("LÃNH ĐẠO PHỤ TRÁCH", 30),
    words("PHỐI HỢP", 0.55),
    narrow("THỜI HẠN", 25),
)
_NONE = "Chưa có nhiệm vụ nào."


def build(facts: PlanFacts, followed: Sequence[FollowedTask], form: PlanForm) -> Document:
    """Return the plan as a document on turned paper.

    Args:
        facts: whose plan, and for when.
        followed: the tasks; one that descends from another of them is left to that one.
        form: what was chosen about it.
    """
    uids = {one.task.uid for one in followed}
    heads = [one for one in followed if one.task.descends_from not in uids]
    doers = _doers(facts, followed)
    shows_unit = facts.owner.level is PlanLevel.AGENCY and form.grouping is not Grouping.UNIT

    def row(number: int, one: FollowedTask) -> tuple[Row]:
        who = facts.names.assignee(one) or ", ".join(doers.get(one.task.uid, ()))
        unit = facts.names.unit(facts.names.unit_of(one))
        cells = (
            count(number),
            text(task_text(one)),
            text(one.task.product),
            NumberCell(value=one.task.work.assigned),
            lines((who, f"({unit})" if shows_unit and unit and unit not in who else "")),
            text(facts.names.leader(one)),
            text(facts.names.supports(one)),
            text(deadline_text(one)),
        )
        return (Row(cells=cells),)

    body: list[Block] = [Paragraph(text=_NONE, style=ParagraphStyle.PLAIN)]
    if heads:
        rows = rows_of(grouped(heads, form.grouping, facts.names), len(_COLUMNS), row)
        total = f"Tổng số: {padded(len(heads))} nhiệm vụ."
        body = [Table(columns=_COLUMNS, rows=tuple(rows)), Paragraph(text=total, style=ParagraphStyle.PLAIN)]
    return framed(facts, form, _HEADING, body)


def _doers(facts: PlanFacts, followed: Iterable[FollowedTask]) -> Mapping[TaskUid | None, dict[str, None]]:
    """Return the units, each once, to which the parts of a task were given."""
    found: dict[TaskUid | None, dict[str, None]] = {}
    for one in followed:
        name = facts.names.unit(facts.names.unit_of(one)) or facts.names.assignee(one)
        if name:
            found.setdefault(one.task.descends_from, {})[name] = None
    return found
