"""A document as neutral blocks: what it says and in which order, not how paper or a sheet shows it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum, auto
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from danhgia_desktop import points

if TYPE_CHECKING:
    from collections.abc import Iterable


class Orientation(StrEnum):
    """How the paper is held."""

    PORTRAIT = auto()
    LANDSCAPE = auto()


class Alignment(StrEnum):
    """Where the text of a column stands between its borders."""

    LEFT = auto()
    CENTER = auto()
    RIGHT = auto()


class ParagraphStyle(StrEnum):
    """What a paragraph is."""

    BODY = auto()
    """Running text: justified, first line indented."""
    PLAIN = auto()
    """A line of its own: from the left margin, not indented."""
    NOTE = auto()
    """A remark: italic, from the left margin."""


class RowStyle(StrEnum):
    """What a row of a table is."""

    SECTION = auto()
    """A part of the table (I, II, …)."""
    GROUP = auto()
    """A row that gathers the ones below it (1, 1.1, …)."""
    LINE = auto()
    """An ordinary row."""
    GUIDANCE = auto()
    """Words that explain the row above, without numbers."""
    TOTAL = auto()
    """The closing sum."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Millimetres:
    """A column of a fixed width."""

    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A column that takes its share of what the fixed columns leave."""

    weight: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table: its heading (repeated on every page), its width, and where its text stands."""

    header: str
    width: Millimetres | Share = field(default_factory=Share)
    align: Alignment = Alignment.LEFT


@dataclass(frozen=True, slots=True, kw_only=True)
class TextCell:
    """Words, or nothing. Never a number or a formula, whatever it looks like."""

    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """Between which values a number counts in sums; None where there is no bound."""

    least: points.Points | None = None
    most: points.Points | None = None

    def kept(self, value: Fraction) -> Fraction:
        """Return what counts of a value."""
        if self.most is not None and value > self.most:
            return Fraction(self.most)
        if self.least is not None and value < self.least:
            return Fraction(self.least)
        return value


UNBOUNDED = Bounds()


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberCell:
    """A number, or a blank that a number could stand in.

    Attributes:
        value: the exact number; None is blank, which is not zero.
        places: the least number of decimal places that is shown (0 to 2).
        unit: what is printed after the number, as in "100 điểm".
        sum_of: indexes of the rows of the same table whose cells in this column this cell adds up. A sheet gets a live
            formula when they do add up to `value`, else the value as it stands.
        counts: the bounds within which the cell counts where it is added up, and within which its own sum is kept.
        note: why the value is not what one would expect, for the reader of the sheet.
    """

    value: points.Points | None = None
    places: int = 0
    unit: str = ""
    sum_of: tuple[int, ...] = ()
    counts: Bounds = UNBOUNDED
    note: str = ""

    @property
    def text(self) -> str:
        """What is printed: "40,5", "100 điểm", nothing for a blank."""
        if self.value is None:
            return ""
        number = _shown(self.value, self.places)
        return f"{number} {self.unit}" if self.unit else number


@lru_cache(maxsize=10_000)
def _shown(value: points.Points, places: int) -> str:
    """Show points; the same few values fill a form, and a book of forms."""
    return points.shown(value, places)


Cell = TextCell | NumberCell


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table.

    Attributes:
        cells: one for each column.
        style: what the row is.
        depth: how deep it lies in the table's tree, 0 for the outermost rows.
    """

    cells: tuple[Cell, ...]
    style: RowStyle = RowStyle.LINE
    depth: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """The head of a state document (NĐ 30/2020, Phụ lục I): agency at left, quốc hiệu and tiêu ngữ at right.

    Attributes:
        superior: the agency above (cơ quan chủ quản), may be empty.
        agency: the agency that issues the document (cơ quan ban hành).
        number_line: number and symbol, e.g. "Số: 05/BC-STNMT"; may be empty.
        place_date: e.g. "Bắc Giang, ngày 09 tháng 12 năm 2020"; may be empty.
    """

    superior: str
    agency: str
    number_line: str = ""
    place_date: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleBlock:
    """The title, bold and centred, one entry for each line; `ruled` draws the short line under it."""

    lines: tuple[str, ...]
    ruled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """The line under an annex's title that says what it belongs to: italic, centred, in brackets."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running text."""

    text: str
    style: ParagraphStyle = ParagraphStyle.BODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A ruled table whose heading is repeated on every page.

    Raises:
        ValueError: a row has not as many cells as there are columns, or a sum points outside the table.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    def __post_init__(self) -> None:
        last = len(self.rows) - 1
        for index, row in enumerate(self.rows):
            if len(row.cells) != len(self.columns):
                raise ValueError(f"row {index} has {len(row.cells)} cells, the table {len(self.columns)} columns")
            for cell in row.cells:
                if isinstance(cell, NumberCell) and any(not 0 <= of <= last or of == index for of in cell.sum_of):
                    raise ValueError(f"row {index} adds up rows outside the table, or itself: {cell.sum_of}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureBlock:
    """What one signatory signs under.

    Attributes:
        titles: authority and post, one line each: ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC").
        place_date: the line above, where the document has no letterhead; may be empty.
        note: e.g. "(Ký, ghi rõ họ tên)"; may be empty.
        name: the signatory; empty leaves room to write.
    """

    titles: tuple[str, ...]
    place_date: str = ""
    note: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatures:
    """The signatories side by side; a single one stands at right. Never alone on a page."""

    columns: tuple[SignatureBlock, ...]


Block = Letterhead | TitleBlock | Caption | Paragraph | Table | Signatures


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One document, whatever becomes of it: PDF pages or a sheet of a workbook.

    Attributes:
        blocks: what it consists of, in reading order.
        title: what a viewer's title bar and a file's properties say.
        short_title: what a sheet's tab says; empty takes the beginning of `title`.
        author: who made it, for the file's properties.
        orientation: how the paper is held.
    """

    blocks: tuple[Block, ...]
    title: str
    short_title: str = ""
    author: str = ""
    orientation: Orientation = Orientation.PORTRAIT


def tables(document: Document) -> Iterable[Table]:
    """List the tables of a document."""
    return (block for block in document.blocks if isinstance(block, Table))
