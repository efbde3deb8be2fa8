"""Good files of every kind that is read, small, each with a rubric in it."""

from __future__ import annotations

from docx.document import Document
from xlwt import Workbook

from danhgia_desktop.imports.legacy_text import LegacyEncoding
from danhgia_desktop.reports.rubric_template import compose
from tests import rubric_builders
from tests.imports.builders import document, old, old_workbook, sheet_of
from tests.rubric_builders import criterion

ROWS: list[list[object]] = [
    ["BẢNG CHẤM ĐIỂM"],
    ["TT", "Tiêu chí", "Điểm chuẩn", "Tự chấm"],
    ["I", "CÔNG TÁC CHUNG", 10, 9],
    ["1", "Hội họp\n- Chậm: trừ 0,5 điểm", 4, 3.5],
    ["2", "Báo cáo (mỗi báo cáo được 0,25 điểm)", 6, 5.5],
    ["", "TỔNG CỘNG", 10, 9],
]
LINES = "\r\n".join("\t".join(str(cell).replace("\n", " ") for cell in row) for row in ROWS)
PAGE = (
    "<html><head><style>td {color:black}</style></head><body><!--StartFragment--><table>"
    + "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in ROWS)
    + "</table><!--EndFragment--></body></html>"
)


def _fill_old(book: Workbook) -> None:
    sheet = book.add_sheet("Sheet1")
    for number, row in enumerate(ROWS):
        for column, value in enumerate(row):
            sheet.write(number, column, value)


def _fill_document(made: Document) -> None:
    made.add_paragraph("BẢNG CHẤM ĐIỂM")
    table = made.add_table(0, 4)
    for row in ROWS[1:]:
        for cell, value in zip(table.add_row().cells, row, strict=True):
            cell.text = str(value)


WORKBOOK = sheet_of(ROWS)
OLD_WORKBOOK = old_workbook(_fill_old)
DOCUMENT = document(_fill_document)
TEMPLATE = compose(
    rubric_builders.rubric(
        criterion("I", maximum="10"), criterion("1", "I", maximum="4"), criterion("2", "I", maximum="6"), maximum="10"
    )
)
SAMPLES: dict[str, bytes] = {
    "workbook.xlsx": WORKBOOK,
    "template.xlsx": TEMPLATE,
    "old.xls": OLD_WORKBOOK,
    "document.docx": DOCUMENT,
    "utf8.csv": LINES.replace("\t", ";").encode("utf-8-sig"),
    "utf16.csv": LINES.encode("utf-16"),
    "tcvn3.txt": old(LINES, LegacyEncoding.TCVN3).encode("cp1252", "replace"),
    "vni.tsv": old(LINES, LegacyEncoding.VNI).encode("cp1252", "replace"),
}
