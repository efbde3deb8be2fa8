"""A worksheet whose pages are numbered from the second on, as official documents are."""

from __future__ import annotations

from functools import cache
from typing import Any

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import CellBlankTuple, CellNumberTuple, CellStringTuple, Worksheet

_PLAIN = {CellStringTuple, CellNumberTuple, CellBlankTuple}


class NumberedSheet(Worksheet):
    """A worksheet without a header on its first printed page, whose header keeps its size when the sheet is shrunk.

    Its texts, numbers and blanks, nearly all of its cells, become XML in a third of XlsxWriter's time.
    """

    fh: Any

    def _write_header_footer(self) -> None:
        # WORKAROUND: XlsxWriter 3.3.1 offers no different first page; the element without a first header is one.
        self._xml_start_tag("headerFooter", [("differentFirst", 1), ("scaleWithDoc", 0)])
        self._write_odd_header()
        self._xml_end_tag("headerFooter")

    def _write_cell(self, row: int, col: int, cell: Any) -> None:
        # WORKAROUND: XlsxWriter 3.3.1 makes a list of attributes for every cell and looks for what to escape in each.
        kind = type(cell)
        if kind not in _PLAIN or cell.format is None:
            super()._write_cell(row, col, cell)
            return
        place = f'r="{_letters(col)}{row + 1}" s="{cell.format._get_xf_index()}"'  # noqa: SLF001 - as Worksheet asks
        if kind is CellStringTuple:
            self.fh.write(f'<c {place} t="s"><v>{cell.string}</v></c>')  # its place among the workbook's texts
        elif kind is CellNumberTuple:
            self.fh.write(f"<c {place}><v>{cell.number:.16G}</v></c>")
        else:
            self.fh.write(f"<c {place}/>")


@cache
def _letters(column: int) -> str:
    return str(xl_col_to_name(column))
