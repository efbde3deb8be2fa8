"""What stands in documents that commands wrote."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pypdfium2


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        pages = [document[number] for number in range(len(document))]
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in pages)


def cells_of(path: Path) -> list[list[object]]:
    (sheet,) = openpyxl.load_workbook(path, data_only=True).worksheets
    return [list(row) for row in sheet.iter_rows(values_only=True)]
