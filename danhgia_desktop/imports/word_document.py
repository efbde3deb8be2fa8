"""Word documents (.docx): every table, and the paragraphs between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.imports.faults import TableTooLargeError
from danhgia_desktop.imports.limits import MAX_COLUMNS, MAX_ROWS
from danhgia_desktop.imports.package import Package
from danhgia_desktop.imports.table import TableKind
from danhgia_desktop.imports.word_elements import count_of, read_elements, unwrapped, value_of
from danhgia_desktop.imports.word_numbering import Numbering
from danhgia_desktop.imports.word_text import paragraph_text

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from danhgia_desktop.imports.assembly import Assembly

_MOST_BLANK_COLUMNS = 16_384
_FEWEST_ROWS = 2
_FEWEST_COLUMNS = 2
"""Nested tables from this size on may be what is looked for, inside a table that only arranges the page."""


def read_document(content: bytes, assembly: Assembly) -> None:
    """Add the tables of a document, and the paragraphs between them, to what is read.

    Of cells merged into one, the first has the text and the others are blank.
    A nested table is part of its cell's text and, when large enough, a table
    of its own as well.

    Raises:
        ExpectedError: The document is damaged, hostile, protected or too large.
    """
    package = Package(content)
    main = package.main_part()
    document = _Document(assembly, _numbering(package, main))
    read_elements(package.read(main), frozenset({"p", "tr"}), document.take, mark="tbl", part=main)
    document.end()


def _numbering(package: Package, main: str) -> Numbering:
    found: dict[str, list[Element]] = {"abstractNum": [], "num": [], "style": []}
    for link in package.relationships(main).values():
        if link.kind in {"numbering", "styles"} and package.has(link.target):
            read_elements(
                package.read(link.target),
                frozenset(found),
                lambda element: found[element.tag].append(element),
                part=link.target,
            )
    return Numbering(found["abstractNum"], found["num"], found["style"])


class _Document:
    """Turns the blocks of a document into tables as they come."""

    def __init__(self, assembly: Assembly, numbering: Numbering) -> None:
        self._assembly = assembly
        self._numbering = numbering
        self._prose: list[tuple[int, list[str]]] = []
        self._paragraphs = 0
        self._rows: list[tuple[int, list[str]]] = []
        self._nested: list[list[list[str]]] = []
        self._tables = 0

    def take(self, block: Element) -> None:
        """Take a paragraph, a row of an outermost table, or the end of such a table."""
        if max(self._paragraphs, len(self._rows)) > MAX_ROWS:
            raise TableTooLargeError(table="", what="rows", limit=MAX_ROWS, address="")
        if block.tag == "tr":
            self._end_prose()
            self._rows.append((len(self._rows) + 1, self._cells(block)))
        elif block.tag == "p":
            self._paragraphs += 1
            self._prose.append((self._paragraphs, self._labelled_text(block).split("\t")))
        else:
            self._end_table()

    def end(self) -> None:
        """Take the end of the document."""
        self._end_prose()

    def _end_prose(self) -> None:
        self._assembly.add_table("", TableKind.LINES, self._prose)
        self._prose = []

    def _end_table(self) -> None:
        for rows in (self._rows, *(list(enumerate(nested, start=1)) for nested in self._nested)):
            self._tables += 1
            self._assembly.add_table(f"Bảng {self._tables}", TableKind.WORD_TABLE, rows)
        self._rows = []
        self._nested = []

    def _cells(self, row: Element) -> list[str]:
        if row.find("trPr/del") is not None:  # deleted, but the change is not accepted yet
            return []
        cells = [""] * min(count_of(row, "trPr/gridBefore", 0), MAX_COLUMNS)
        for cell in unwrapped(row):
            if cell.tag == "tc":
                span = min(count_of(cell, "tcPr/gridSpan", 1), MAX_COLUMNS)
                cells += [self._cell_text(cell), *[""] * (span - 1)]
                if len(cells) > _MOST_BLANK_COLUMNS:
                    raise TableTooLargeError(table="", what="columns", limit=MAX_COLUMNS, address="")
        return cells

    def _cell_text(self, cell: Element) -> str:
        if _continues(cell, "vMerge") or _continues(cell, "hMerge"):
            return ""
        lines: list[str] = []
        for block in unwrapped(cell):
            if block.tag == "p":
                lines.append(self._labelled_text(block))
            elif block.tag == "tbl":
                lines += self._nested_lines(block)
        return "\n".join(lines)

    def _nested_lines(self, table: Element) -> list[str]:
        rows = [self._cells(row) for row in unwrapped(table) if row.tag == "tr"]
        if len(rows) >= _FEWEST_ROWS and max(map(len, rows)) >= _FEWEST_COLUMNS:
            self._nested.append(rows)
        return [" ".join(cell for cell in row if cell) for row in rows]

    def _labelled_text(self, paragraph: Element) -> str:
        label = self._numbering.label(paragraph)
        text = paragraph_text(paragraph)
        return f"{label} {text}" if label else text


def _continues(cell: Element, merge: str) -> bool:
    return cell.find(f"tcPr/{merge}") is not None and value_of(cell, f"tcPr/{merge}", "continue") != "restart"
