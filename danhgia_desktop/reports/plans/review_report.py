"""The review list (danh sách kiểm điểm): who stands on it, for which tasks of which months, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.official_text import short_date
from danhgia_desktop.plan.accountability import ReviewRole, ReviewStanding, month_of
from danhgia_desktop.plan.explanation import Verdict
from danhgia_desktop.plan.review_decision import ReviewOutcome
from danhgia_desktop.reports.document import Paragraph, ParagraphStyle, Row, RowStyle, Table
from danhgia_desktop.reports.plans.official_frame import Heading, framed
from danhgia_desktop.reports.plans.report_cells import (
    BLANK,
    count,
    heading_row,
    lines,
    named,
    narrow,
    padded,
    roman,
    text,
    words,
)
from danhgia_desktop.reports.plans.task_words import deadline_text, task_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.accountability import ReviewEntry
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.review_decision import ReviewDecision
    from danhgia_desktop.reports.document import Block, Document
    from danhgia_desktop.reports.plans.plan_facts import PlanFacts
    from danhgia_desktop.reports.plans.plan_form import PlanForm

_HEADING = Heading(
    kind="DANH SÁCH",
    about="Tập thể, cá nhân xem xét kiểm điểm trách nhiệm",
    short="Kiểm điểm",
    prepared=True,
)
_SECTIONS = {
    ReviewRole.ASSIGNEE: "Người thực hiện",
    ReviewRole.SUPERVISING_LEADER: "Lãnh đạo phụ trách",
    ReviewRole.UNIT: "Tập thể",
}
_STANDINGS = {
    ReviewStanding.STANDING: "Phải kiểm điểm",
    ReviewStanding.CLEARED: "Giải trình được chấp thuận",
    ReviewStanding.DECIDED: "Đã xem xét, quyết định",
}
_OUTCOMES = {ReviewOutcome.REVIEWED: "Đã kiểm điểm", ReviewOutcome.EXCUSED: "Không kiểm điểm"}
_COLUMNS = (
    narrow("TT", 11),
    words("HỌ TÊN, ĐƠN VỊ VÀ NHIỆM VỤ LÀM CĂN CỨ"),
    narrow("THÁNG", 26),
    narrow("THỜI HẠN", 26),
    named("TÌNH TRẠNG, GIẢI TRÌNH", 44),
    words("QUYẾT ĐỊNH", 0.55),
)
_NONE = "Không có tập thể, cá nhân nào."


def build(facts: PlanFacts, entries: Sequence[ReviewEntry], first: Period, form: PlanForm) -> Document:
    """Return the list as a document on turned paper, each entry above its grounds.

    Args:
        facts: whose list, until when, and on which day it is asked.
        entries: who stands on it.
        first: the first month that was looked at, or a longer period that begins with it.
        form: what was chosen about it.
    """
    rows = tuple(_rows(facts, entries))
    looked_at = f"Xét các tháng từ {short_date(first.starts_on)} đến {short_date(facts.period.ends_on)}."
    body: list[Block] = [Paragraph(text=looked_at, style=ParagraphStyle.PLAIN)]
    body.append(Table(columns=_COLUMNS, rows=rows) if rows else Paragraph(text=_NONE, style=ParagraphStyle.PLAIN))
    if rows:
        standing = sum(entry.standing is ReviewStanding.STANDING for entry in entries)
        said = f"Tổng số: {padded(len(entries))} trường hợp, trong đó phải kiểm điểm {padded(standing)}."
        body.append(Paragraph(text=said, style=ParagraphStyle.PLAIN))
    return framed(facts, form, _HEADING, body)


def _rows(facts: PlanFacts, entries: Sequence[ReviewEntry]) -> Iterator[Row]:
    number, section = 0, 0
    for role, name in _SECTIONS.items():
        of_role = [entry for entry in entries if entry.reviewed.role is role]
        if not of_role:
            continue
        section += 1
        yield heading_row(roman(section), name, len(_COLUMNS))
        for entry in of_role:
            number += 1
            yield _entry_row(facts, number, entry)
            yield from (_ground_row(one) for one in entry.grounds)


def _entry_row(facts: PlanFacts, number: int, entry: ReviewEntry) -> Row:
    return Row(
        cells=(
            count(number),
            text(facts.names.reviewed(entry.reviewed)),
            text(", ".join(map(_month, entry.months))),
            BLANK,
            text(_STANDINGS[entry.standing]),
            lines([_decided(decision) for decision in entry.decisions]),
        ),
        style=RowStyle.GROUP,
    )


def _ground_row(one: FollowedTask) -> Row:
    return Row(
        cells=(
            BLANK,
            text(task_text(one)),
            text(_month(month_of(one))),
            text(deadline_text(one)),
            text(_explained(one)),
            BLANK,
        ),
        depth=1,
    )


def _explained(one: FollowedTask) -> str:
    """Return how the last explanation of a task stands."""
    if not one.explanations:
        return "Không giải trình"
    decision = one.explanations[-1].decision
    if decision is None:
        return "Giải trình chưa được quyết định"
    return "Giải trình được chấp thuận" if decision.verdict is Verdict.APPROVED else "Giải trình không được chấp thuận"


def _decided(decision: ReviewDecision) -> str:
    by = f"{_OUTCOMES[decision.outcome]} ({decision.decided_by}, {short_date(decision.decided_on)})"
    return f"{by}: {decision.words}" if decision.words else by


def _month(period: Period) -> str:
    return f"{period.number}/{period.year}"
