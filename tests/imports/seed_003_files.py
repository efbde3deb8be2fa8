"""The office rubric of Bắc Giang 2020 as files of every kind, made the way offices make them."""

from __future__ import annotations

import html

import docx.table
import xlsxwriter
import xlwt

from tests.imports.builders import document, old_workbook, workbook
from tests.imports.seed_003 import ABOVE, HEADER, ROWS

PROSE = (
    "Số: /BC-STNMT\nBÁO CÁO\nI. ĐẶC ĐIỂM, TÌNH HÌNH\n"
    "1. Nội dung, tiêu chí chấm điểm được thực hiện tốt.\n- Đạt 93 điểm.\n"
)
SIGNED = "\nNơi nhận:\n- Lưu: VT, VP.\nKT.GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nVũ Văn Tường\n"


def _number(written: str) -> str | float:
    """Return points as a spreadsheet would store them: numbers as numbers, "100 điểm" as text."""
    try:
        return float(written.replace(",", "."))
    except ValueError:
        return written


def as_xlsx() -> bytes:
    """Return a workbook as offices make them: letterhead, merged cells, numbers, a second sheet."""

    def fill(book: xlsxwriter.Workbook) -> None:
        book.add_worksheet("Hướng dẫn").write(0, 0, "Chấm theo từng tiêu chí, nội dung và điểm quy định")
        page = book.add_worksheet("Chấm điểm")
        page.merge_range("A1:B1", "UBND TỈNH BẮC GIANG")
        page.merge_range("C1:E1", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        page.merge_range("A3:E3", "BẢNG CHẤM ĐIỂM")
        page.merge_range("A5:A6", "SỐ TT")
        page.merge_range("B5:B6", "TIÊU CHÍ")
        page.merge_range("C5:D5", "ĐIỂM")
        page.merge_range("E5:E6", "GHI CHÚ")
        page.write_row("C6", ["Chuẩn", "Tự chấm"])
        for place, (code, text, *points) in enumerate(ROWS, start=6):
            page.write_row(place, 0, [code, text, *map(_number, points)])

    return workbook(fill)


def as_xls() -> bytes:
    def fill(book: xlwt.Workbook) -> None:
        page = book.add_sheet("Chấm điểm")
        page.write_merge(0, 0, 0, 3, "BẢNG CHẤM ĐIỂM")
        for place, row in enumerate([HEADER, *ROWS], start=2):
            for column, written in enumerate(row):
                page.write(place, column, _number(written) if column > 1 else written)

    return old_workbook(fill)


def as_docx(*, split_after: int | None = None, merged_total: bool = False) -> bytes:
    def fill(made: docx.document.Document) -> None:
        for line in (PROSE + ABOVE).split("\n"):
            made.add_paragraph(line)
        listed = [HEADER, *ROWS]
        for piece in (listed[:split_after], listed[split_after:]) if split_after else (listed,):
            grid = made.add_table(rows=0, cols=4)
            for row in piece:
                _write(grid.add_row(), row)
            if piece[-1] is ROWS[-1] and merged_total:
                cells = grid.rows[-1].cells
                cells[0].merge(cells[1])
        made.add_paragraph(SIGNED)

    return document(fill)


def _write(row: docx.table._Row, written: list[str]) -> None:
    for cell, text in zip(row.cells, written, strict=True):
        cell.text = text


def as_html() -> str:
    rows = "".join(
        f"<tr>{''.join(f'<td><p>{html.escape(cell)}</p></td>' for cell in row)}</tr>" for row in [HEADER, *ROWS]
    )
    return f"<html><body><p>BẢNG CHẤM ĐIỂM</p><table>{rows}</table></body></html>"


def as_csv(separator: str) -> str:
    quoted = ([f'"{cell}"' for cell in row] for row in [["BẢNG CHẤM ĐIỂM", "", "", ""], HEADER, *ROWS])
    return "\r\n".join(separator.join(row) for row in quoted)
