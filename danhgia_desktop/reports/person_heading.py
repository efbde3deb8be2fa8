"""What stands above the scores of a person: name, post and unit, as on Mẫu số 01 of NĐ 335/2025."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.reports.document import Paragraph, ParagraphStyle

if TYPE_CHECKING:
    from danhgia_desktop.organization.subject import Subject

_TO_BE_WRITTEN = "…" * 20
"""Room for what is not known, to be filled by hand."""


def person_heading(subject: Subject, post: str) -> tuple[Paragraph, ...]:
    """Return the lines that say who is scored; none for a unit, whose name stands in the title.

    Args:
        subject: whose sheet it is.
        post: chức vụ, chức danh in the period; "" leaves room to write it.
    """
    if not subject.is_person:
        return ()
    lines = (
        f"Họ và tên: {subject.name}",
        f"Chức vụ, chức danh: {post or _TO_BE_WRITTEN}",
        f"Đơn vị công tác: {subject.unit.name}",
    )
    return tuple(Paragraph(text=line, style=ParagraphStyle.PLAIN) for line in lines)
