"""The register of petitions and obstacles, with the answers that are owed and those that are late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.plan.petition import Petition, PetitionKind
from danhgia_desktop.reports.document import Paragraph, ParagraphStyle, Row, Table
from danhgia_desktop.reports.plans.official_frame import Heading, framed
from danhgia_desktop.reports.plans.report_cells import (
    count,
    day,
    heading_row,
    named,
    narrow,
    padded,
    roman,
    text,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from danhgia_desktop.reports.document import Block, Document
    from danhgia_desktop.reports.plans.plan_facts import PlanFacts
    from danhgia_desktop.reports.plans.plan_form import PlanForm

_HEADING = Heading(kind="SỔ THEO DÕI", about="Kiến nghị, khó khăn, vướng mắc", short="Kiến nghị", prepared=True)
_SECTIONS = {
    PetitionKind.PETITION: "Kiến nghị, đề xuất",
    PetitionKind.OBSTACLE: "Khó khăn, vướng mắc",
}
_COLUMNS = (
    narrow("TT", 11),
    narrow("NGÀY NHẬN", 25),
    words("NƠI GỬI", 0.45),
    words("NỘI DUNG"),
    words("TRÁCH NHIỆM TRẢ LỜI", 0.5),
    narrow("HẠN TRẢ LỜI", 25),
    narrow("NGÀY TRẢ LỜI", 25),
    words("NỘI DUNG TRẢ LỜI", 0.6),
    named("TÌNH TRẠNG", 27),
)
_ANSWERED, _ANSWERED_LATE, _OWED, _OVERDUE = "Đã trả lời", "Trả lời chậm", "Chưa trả lời", "Quá hạn trả lời"
_STANDINGS = (_ANSWERED, _ANSWERED_LATE, _OWED, _OVERDUE)
_NONE = "Chưa có kiến nghị, khó khăn, vướng mắc nào."


def build(facts: PlanFacts, petitions: Sequence[Petition], form: PlanForm) -> Document:
    """Return the register as a document on turned paper.

    Args:
        facts: whose register, for when, and on which day it is asked.
        petitions: what was brought forward, those received first at the beginning.
        form: what was chosen about it.
    """
    body: list[Block] = [Paragraph(text=_NONE, style=ParagraphStyle.PLAIN)]
    if petitions:
        body = [
            Table(columns=_COLUMNS, rows=tuple(_rows(facts, petitions))),
            Paragraph(text=_summary(facts, petitions), style=ParagraphStyle.PLAIN),
        ]
    return framed(facts, form, _HEADING, body)


def _standing(petition: Petition, today: date) -> str:
    """Return how the answer to a petition stands."""
    if petition.answered_on is None:
        return _OVERDUE if petition.is_overdue(today) else _OWED
    is_late = petition.due_on is not None and petition.answered_on > petition.due_on
    return _ANSWERED_LATE if is_late else _ANSWERED


def _rows(facts: PlanFacts, petitions: Sequence[Petition]) -> Iterator[Row]:
    number, section = 0, 0
    for kind, name in _SECTIONS.items():
        of_kind = [petition for petition in petitions if petition.kind is kind]
        if not of_kind:
            continue
        section += 1
        heading = heading_row(roman(section), "", len(_COLUMNS))
        yield Row(cells=(*heading.cells[:3], text(name), *heading.cells[4:]), style=heading.style)
        for petition in of_kind:
            number += 1
            yield _row(facts, number, petition)


def _row(facts: PlanFacts, number: int, petition: Petition) -> Row:
    return Row(
        cells=(
            count(number),
            day(petition.received_on),
            text(petition.sender),
            text(petition.text),
            text(facts.names.owing(petition)),
            day(petition.due_on),
            day(petition.answered_on),
            text(petition.answer),
            text(_standing(petition, facts.today)),
        )
    )


def _summary(facts: PlanFacts, petitions: Sequence[Petition]) -> str:
    found = [_standing(petition, facts.today) for petition in petitions]
    parts = ", ".join(f"{name.lower()} {padded(found.count(name))}" for name in _STANDINGS if name in found)
    return f"Tổng số: {padded(len(petitions))} nội dung, gồm: {parts}."
