"""Files and tables made for the tests of imports."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

import docx
import xlsxwriter
import xlwt
from docx.document import Document

from danhgia_desktop.imports.legacy_text import SPELLINGS, LegacyEncoding
from danhgia_desktop.imports.table import Source, SourceTable

SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def texts(table: SourceTable) -> list[list[str]]:
    """Return the texts of a table's rows."""
    return [[cell.text for cell in row.cells] for row in table.rows]


def only_table(source: Source) -> SourceTable:
    """Return the one table of a source."""
    (table,) = source.tables
    return table


def workbook(fill: Callable[[xlsxwriter.Workbook], None], **options: object) -> bytes:
    """Return an .xlsx file as Excel writes it."""
    content = BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True, **options}) as book:
        fill(book)
    return content.getvalue()


def sheet_of(rows: list[list[object]], name: str = "Sheet1") -> bytes:
    """Return an .xlsx file with one sheet of values."""

    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)

    return workbook(fill)


def old_workbook(fill: Callable[[xlwt.Workbook], None]) -> bytes:
    """Return an .xls file."""
    book = xlwt.Workbook()
    fill(book)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def document(fill: Callable[[Document], None]) -> bytes:
    """Return a .docx file as Word writes it."""
    made = docx.Document()
    fill(made)
    content = BytesIO()
    made.save(content)
    return content.getvalue()


def zipped(parts: Mapping[str, bytes | str]) -> bytes:
    """Return a zip archive of these entries."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def parts_of(package: bytes) -> dict[str, bytes]:
    """Return the entries of a zip archive."""
    with zipfile.ZipFile(BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_part(package: bytes, name: str, content: bytes | str) -> bytes:
    """Return a package with one part exchanged or added."""
    return zipped({**parts_of(package), name: content})


def links(**targets: str) -> str:
    """Return a part of relationships; each is named for its kind."""
    lines = "".join(
        f'<Relationship Id="{kind}" Type="{TYPES}/{kind}" Target="{target}"/>' for kind, target in targets.items()
    )
    return f'<Relationships xmlns="{LINKS}">{lines}</Relationships>'


def bare_workbook(rows: str, *, strings: str | None = None, after: str = "") -> bytes:
    """Return an .xlsx file of hand-written XML: the rows of one sheet, and its shared strings."""
    parts = {
        "_rels/.rels": links(officeDocument="xl/workbook.xml"),
        "xl/workbook.xml": (
            f'<workbook xmlns="{SHEET}" xmlns:r="{TYPES}"><sheets>'
            '<sheet name="S" sheetId="1" r:id="worksheet"/></sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": links(worksheet="worksheets/sheet1.xml", sharedStrings="sharedStrings.xml"),
        "xl/worksheets/sheet1.xml": (f'<worksheet xmlns="{SHEET}"><sheetData>{rows}</sheetData>{after}</worksheet>'),
        "xl/sharedStrings.xml": f'<sst xmlns="{SHEET}">{strings or ""}</sst>',
    }
    return zipped(parts)


def bare_document(body: str, *, numbering: str = "", styles: str = "") -> bytes:
    """Return a .docx file of hand-written XML."""
    parts = {
        "_rels/.rels": links(officeDocument="word/document.xml"),
        "word/_rels/document.xml.rels": links(numbering="numbering.xml", styles="styles.xml"),
        "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
        "word/numbering.xml": f'<w:numbering xmlns:w="{WORD}">{numbering}</w:numbering>',
        "word/styles.xml": f'<w:styles xmlns:w="{WORD}">{styles}</w:styles>',
    }
    return zipped(parts)


def saved(folder: Path, name: str, content: bytes | str) -> Path:
    """Write a file and return its path."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def old(text: str, encoding: LegacyEncoding) -> str:
    """Write Unicode text in an old encoding; TCVN3 has small letters for capitals with tones."""
    spellings = SPELLINGS[encoding]
    return "".join(spellings.get(letter, spellings.get(letter.lower(), letter)) for letter in text)
