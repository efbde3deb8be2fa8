"""The register of conclusions (sổ theo dõi kết luận): each notice, the tasks made from it, and how they stand."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from danhgia_desktop.official_text import short_date
from danhgia_desktop.plan.task_state import TaskState, state_of
from danhgia_desktop.reports.document import Paragraph, ParagraphStyle, Row, RowStyle, Table
from danhgia_desktop.reports.plans.official_frame import Heading, framed
from danhgia_desktop.reports.plans.report_cells import BLANK, count, day, lines, named, narrow, padded, text, words
from danhgia_desktop.reports.plans.task_words import STATES, deadline_text, result_text, state_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from danhgia_desktop.plan.conclusion_notice import ConclusionNotice, NoticeUid
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.reports.document import Block, Document
    from danhgia_desktop.reports.plans.plan_facts import PlanFacts
    from danhgia_desktop.reports.plans.plan_form import PlanForm

_HEADING = Heading(kind="SỔ THEO DÕI", about="Thông báo kết luận và kết quả thực hiện", short="Kết luận", prepared=True)
_COLUMNS = (
    narrow("TT", 14),
    words("KẾT LUẬN, NHIỆM VỤ"),
    words("ĐƠN VỊ, NGƯỜI THỰC HIỆN", 0.5),
    narrow("THỜI HẠN", 26),
    named("TRẠNG THÁI", 32),
    narrow("NGÀY XONG", 25),
    words("KẾT QUẢ", 0.55),
)
_NONE = "Chưa có thông báo kết luận nào."
_NO_TASKS = "Chưa giao nhiệm vụ"


def build(
    facts: PlanFacts,
    notices: Sequence[ConclusionNotice],
    followed: Mapping[NoticeUid, Sequence[FollowedTask]],
    form: PlanForm,
) -> Document:
    """Return the register as a document on turned paper.

    Args:
        facts: whose register, for when, and on which day it is asked.
        notices: those that are followed.
        followed: the tasks made from each.
        form: what was chosen about it.
    """
    body: list[Block] = [Paragraph(text=_NONE, style=ParagraphStyle.PLAIN)]
    if notices:
        states = [state_of(one, facts.today) for notice in notices for one in followed.get(notice.uid, ())]
        said = f"Tổng số: {padded(len(notices))} thông báo, {padded(len(states))} nhiệm vụ"
        body = [
            Table(columns=_COLUMNS, rows=tuple(_rows(facts, notices, followed))),
            Paragraph(text=f"{said}{_in_numbers(states)}.", style=ParagraphStyle.PLAIN),
        ]
    return framed(facts, form, _HEADING, body)


def _rows(
    facts: PlanFacts, notices: Sequence[ConclusionNotice], followed: Mapping[NoticeUid, Sequence[FollowedTask]]
) -> Iterator[Row]:
    for number, notice in enumerate(notices, start=1):
        tasks = followed.get(notice.uid, ())
        done = sum(state_of(one, facts.today).is_done for one in tasks)
        how_far = f"Xong {done}/{len(tasks)} nhiệm vụ" if tasks else _NO_TASKS
        yield Row(
            cells=(count(number), text(_cited(notice)), text(notice.concluded_by), BLANK, text(how_far), BLANK, BLANK),
            style=RowStyle.GROUP,
        )
        yield from (_task_row(facts, f"{number}.{place}", one) for place, one in enumerate(tasks, start=1))


def _task_row(facts: PlanFacts, mark: str, one: FollowedTask) -> Row:
    unit = facts.names.unit(facts.names.unit_of(one))
    return Row(
        cells=(
            text(mark),
            text(one.task.text),
            lines((unit, facts.names.assignee(one))),
            text(deadline_text(one)),
            text(state_text(one, state_of(one, facts.today))),
            day(one.task.work.done_on),
            text(result_text(one)),
        ),
        depth=1,
    )


def _cited(notice: ConclusionNotice) -> str:
    number = f"{notice.number} " if notice.number else ""
    return f"{number}ngày {short_date(notice.signed_on)}: {notice.title}"


def _in_numbers(states: Iterable[TaskState]) -> str:
    counted = Counter(states)
    parts = [f"{STATES[state].lower()} {padded(counted[state])}" for state in TaskState if counted[state]]
    return f": {'; '.join(parts)}" if parts else ""
