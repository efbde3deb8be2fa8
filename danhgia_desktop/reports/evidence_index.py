"""The index of evidence (danh mục tài liệu kiểm chứng) as an official annex."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from danhgia_desktop.official_text import official_period, short_date
from danhgia_desktop.reports.document import (
    Alignment,
    Caption,
    Column,
    Document,
    Letterhead,
    Millimetres,
    NumberCell,
    Orientation,
    Paragraph,
    ParagraphStyle,
    Row,
    Share,
    SignatureBlock,
    Signatures,
    Table,
    TextCell,
    TitleBlock,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.evidence.evidence_index import IndexRow, UsedAt
    from danhgia_desktop.organization.agency import Agency
    from danhgia_desktop.period import Period

_TITLE = "DANH MỤC TÀI LIỆU KIỂM CHỨNG"
_COLUMNS = (
    Column(header="SỐ TT", width=Millimetres(value=12), align=Alignment.CENTER),
    Column(header="MÃ", width=Millimetres(value=24), align=Alignment.CENTER),
    Column(header="SỐ, KÝ HIỆU", width=Millimetres(value=34)),
    Column(header="NGÀY", width=Millimetres(value=24), align=Alignment.CENTER),
    Column(header="CƠ QUAN BAN HÀNH", width=Share(weight=0.5)),
    Column(header="TRÍCH YẾU", width=Share()),
    Column(header="DÙNG CHO", width=Share(weight=0.9)),
)
_NONE = "Chưa có tài liệu kiểm chứng nào."
_ON_PAPER = "(bản\u00a0giấy)"
"""Said behind the summary of a document of which there is no file."""


def build(rows: Sequence[IndexRow], agency: Agency, period: Period | None = None) -> Document:
    """Return the index as a document on turned paper.

    Args:
        rows: the documents in their order.
        agency: for the letterhead.
        period: the period for which it is, None for all.
    """
    place_date = f"{agency.locality}, ngày … tháng … năm ……" if agency.locality else ""
    caption = () if period is None else (Caption(text=f"(Kỳ đánh giá: {official_period(period)})"),)
    body = Table(columns=_COLUMNS, rows=tuple(map(_row, range(1, len(rows) + 1), rows)))
    return Document(
        blocks=(
            Letterhead(superior=agency.superior.upper(), agency=agency.name.upper(), place_date=place_date),
            TitleBlock(lines=(_TITLE,), ruled=True),
            *caption,
            body if rows else Paragraph(text=_NONE, style=ParagraphStyle.PLAIN),
            Signatures(
                columns=(
                    SignatureBlock(titles=("NGƯỜI LẬP DANH MỤC",)),
                    SignatureBlock(titles=("THỦ TRƯỞNG CƠ QUAN",)),
                )
            ),
        ),
        title="Danh mục tài liệu kiểm chứng",
        short_title="Danh mục",
        author=agency.name,
        orientation=Orientation.LANDSCAPE,
    )


def _row(number: int, row: IndexRow) -> Row:
    document = row.document
    return Row(
        cells=(
            NumberCell(value=Decimal(number)),
            TextCell(text=document.code),
            TextCell(text=document.number),
            TextCell(text="" if document.issued_on is None else short_date(document.issued_on)),
            TextCell(text=document.issuer),
            TextCell(text=document.summary if document.files else f"{document.summary} {_ON_PAPER}"),
            TextCell(text="\n".join(map(_said, row.uses))),
        )
    )


def _said(use: UsedAt) -> str:
    """Return where a document is used: "Văn phòng, tháng 11 năm 2026: mục I.2 (trang 3)"."""
    what = f"nhiệm vụ “{use.place}”" if use.is_task else f"mục {use.place}"
    pages = f" ({use.pages})" if use.pages else ""
    return f"{use.whose}, {official_period(use.period)}: {what}{pages}"
