"""The front door: a file becomes neutral tables, or an error a person understands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.assembly import Assembly
from danhgia_desktop.imports.content_kind import ContentKind, kind_of
from danhgia_desktop.imports.file_bytes import read_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.imports.table import Source


def read_file(path: Path) -> Source:
    """Return the tables of a file: .xlsx, .xlsm, .xls, .docx, .csv, .tsv, .txt, .html or .htm.

    The file is read once and never changed. Formulas, macros, links and
    pictures are not followed.

    Raises:
        ExpectedError: One of `faults`; its value `file` names the file.
    """
    try:
        content = read_bytes(path)
        assembly = Assembly()
        _read(kind_of(path, content), content, assembly)
        return assembly.source(path.name)
    except ExpectedError as error:
        error.values.setdefault("file", path.name)
        raise


def _read(kind: ContentKind, content: bytes, assembly: Assembly) -> None:
    # Each reader is imported when first needed: together they take longer than the window to appear.
    if kind is ContentKind.WORKBOOK:
        from danhgia_desktop.imports.spreadsheet import read_spreadsheet as read  # noqa: PLC0415
    elif kind is ContentKind.OLD_WORKBOOK:
        from danhgia_desktop.imports.old_spreadsheet import read_old_spreadsheet as read  # noqa: PLC0415
    elif kind is ContentKind.DOCUMENT:
        from danhgia_desktop.imports.word_document import read_document as read  # noqa: PLC0415
    elif kind is ContentKind.DELIMITED:
        from danhgia_desktop.imports.delimited import read_delimited as read  # noqa: PLC0415
    elif kind is ContentKind.WEB_PAGE:
        from danhgia_desktop.imports.web_page import read_web_page as read  # noqa: PLC0415
    else:
        from danhgia_desktop.imports.text_lines import read_text_file as read  # noqa: PLC0415
    read(content, assembly)
