"""Documents to print, and PDF files read back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

import pypdfium2

from danhgia_desktop import points
from danhgia_desktop.paths import resources_dir
from danhgia_desktop.reports.document import (
    Alignment,
    Block,
    Caption,
    Cell,
    Column,
    Document,
    Letterhead,
    Millimetres,
    NumberCell,
    Row,
    RowStyle,
    SignatureBlock,
    Signatures,
    Table,
    TextCell,
    TitleBlock,
)

TITLE = ("BẢNG CHẤM ĐIỂM, ĐÁNH GIÁ XẾP LOẠI THI ĐUA", "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG NĂM 2020")
CAPTION = "(Kèm theo Báo cáo số      /BC-TNMT ngày      /12/2020 của Sở TN&MT)"
COLUMNS = (
    Column(header="SỐ TT", width=Millimetres(value=14), align=Alignment.CENTER),
    Column(header="TIÊU CHÍ"),
    Column(header="ĐIỂM CHUẨN", width=Millimetres(value=23), align=Alignment.CENTER),
)


def make_document(*blocks: Block, title: str = "Bảng chấm điểm", **changes: object) -> Document:
    return Document(blocks=blocks, title=title, **changes)


def make_letterhead(agency: str = "SỞ NỘI VỤ", **changes: str) -> Letterhead:
    return Letterhead(
        **{
            "superior": "UBND TỈNH BẮC GIANG",
            "agency": agency,
            "number_line": "Số: 05/BC-SNV",
            "place_date": "Bắc Giang, ngày 09 tháng 12 năm 2020",
            **changes,
        }
    )


def make_signatures(*names: str) -> Signatures:
    blocks = [SignatureBlock(titles=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), name=name) for name in names or ("Lê Văn A",)]
    return Signatures(columns=tuple(blocks))


def number(value: str | None, **changes: object) -> NumberCell:
    written = None if value is None else Decimal(value)
    return NumberCell(value=written, places=0 if written is None else points.places_of(written), **changes)


def make_row(
    code: str, text: str, value: str | None = "1.0", style: RowStyle = RowStyle.LINE, **changes: object
) -> Row:
    return Row(cells=(TextCell(text=code), TextCell(text=text), number(value, **changes)), style=style)


def make_table(*rows: Row) -> Table:
    return Table(columns=COLUMNS, rows=rows)


def numbered_rows(count: int, text: str = "Tiêu chí thứ") -> tuple[Row, ...]:
    return tuple(make_row(str(index), f"{text} {index}.") for index in range(1, count + 1))


def make_form(rows: int = 12, signatory: str = "Lê Văn A") -> Document:
    """A small annex: title, caption, table, signature."""
    return make_document(
        TitleBlock(lines=TITLE), Caption(text=CAPTION), make_table(*numbered_rows(rows)), make_signatures(signatory)
    )


def rubric_lines() -> list[tuple[str, str, str, str]]:
    """The lines of the shipped office rubric: code, text, maximum, self-scored points as they were typed."""
    text = (resources_dir() / "samples" / "rubric_bac_giang_2020.txt").read_text(encoding="utf-8")
    _, _, body = text.partition("ĐIỂM TỰ CHẤM\n")
    cells = [[cell.strip() for cell in line.split("\t")] for line in body.splitlines() if line.strip()]
    return [tuple((*line, "", "", "")[:4]) for line in cells]


def make_rubric_table() -> Table:
    """The table of the shipped office rubric, 104 rows."""
    lines = rubric_lines()
    rows = []
    for (code, text, maximum, own), (following, *_) in pairwise([*lines, ("", "", "", "")]):
        words: tuple[Cell, ...] = (TextCell(text=code), TextCell(text=text))
        rows.append(Row(cells=(*words, _points(maximum), _points(own)), style=_style(code, text, following)))
    own_column = Column(header="ĐIỂM TỰ CHẤM", width=Millimetres(value=23), align=Alignment.CENTER)
    return Table(columns=(*COLUMNS, own_column), rows=tuple(rows))


def _points(text: str) -> NumberCell:
    value = points.parse(text)
    unit = "điểm" if "điểm" in text else ""
    return NumberCell(value=value, places=0 if value is None else points.places_of(value), unit=unit)


def _style(code: str, text: str, following: str) -> RowStyle:
    if text == "TỔNG CỘNG":
        return RowStyle.TOTAL
    if not code:
        return RowStyle.GUIDANCE
    if code in {"I", "II", "III", "IV", "V", "VI"}:
        return RowStyle.SECTION
    is_group = code != "-" and (following == "-" or following.startswith(f"{code}."))
    return RowStyle.GROUP if is_group else RowStyle.LINE


def make_annex() -> Document:
    """The office rubric as the annex of a report."""
    return make_document(
        TitleBlock(lines=TITLE), Caption(text=CAPTION), make_rubric_table(), make_signatures(), author="Sở TN&MT"
    )


class Box(NamedTuple):
    """Where a text stands, in points from the page's lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


class ReadPage:
    """A page of a PDF as another program sees it."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self._text_page = page.get_textpage()
        self.width, self.height = page.get_size()
        self.text: str = self._text_page.get_text_range().replace("\r\n", "\n")

    @property
    def lines(self) -> list[str]:
        """Its lines, without the blanks that readers see at their ends."""
        return [line.strip() for line in self.text.split("\n")]

    def box(self, text: str) -> Box:
        """Return where the first occurrence of a text stands."""
        found = self._text_page.search(text, match_case=True).get_next()
        assert found is not None, f"{text!r} is not in {self.text!r}"
        boxes = [self._text_page.get_charbox(found[0] + offset) for offset in range(found[1])]
        lefts, bottoms, rights, tops = zip(*boxes, strict=True)
        return Box(min(lefts), min(bottoms), max(rights), max(tops))


@contextmanager
def opened(content: bytes) -> Iterator[Sequence[ReadPage]]:
    """Open a PDF and read its pages."""
    document = pypdfium2.PdfDocument(content)
    try:
        yield [ReadPage(page) for page in document]
    finally:
        document.close()


def squeezed(text: str) -> str:
    """Return a text without blanks, which readers of a PDF guess."""
    return "".join(text.split())
