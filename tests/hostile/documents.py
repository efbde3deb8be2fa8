"""Word documents that no Word would write."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from tests.hostile.case import CANARY_FILE, Case, file_case
from tests.imports.builders import bare_document

_HEAD = "".join(f"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>" for text in ("TT", "Tiêu chí", "Điểm chuẩn"))
_CELL = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
_SPANS = ("1000000000", "-1", "0", "abc", "9" * 400, "999999", "1.5", "٣")


def document_cases() -> Iterator[Case]:
    """Yield the cases, each as .docx."""
    everyday = {"tables nested 60 deep", "style based on itself", "fields that call programs", "symbol D800"}
    for name, content in {**dict(_spans()), **_TABLES, **_NUMBERING, **_TEXTS}.items():
        yield file_case(name, "a.docx", content, everyday=name in everyday)


def _table(rows: str) -> bytes:
    return bare_document(f"<w:tbl><w:tr>{_HEAD}</w:tr>{rows}</w:tbl>")


def _spans() -> Iterator[tuple[str, Callable[[], bytes]]]:
    for span in _SPANS:
        cell = f'<w:tc><w:tcPr><w:gridSpan w:val="{span}"/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>'
        before = f'<w:tr><w:trPr><w:gridBefore w:val="{span}"/></w:trPr>{_CELL.format(1)}</w:tr>'
        yield f"cell of {span[:20]} columns", partial(_table, f"<w:tr>{cell * 3}</w:tr>")
        yield f"row after {span[:20]} columns", partial(_table, before)


def _nested_tables(depth: int) -> bytes:
    body = "<w:p><w:r><w:t>x</w:t></w:r></w:p>"
    for _level in range(depth):
        row = f"<w:tr><w:tc>{body}</w:tc>{_CELL.format('y')}</w:tr>"
        body = f"<w:tbl>{row}{row if depth < 12 else ''}</w:tbl><w:p/>"
    return bare_document(body)


def _numbered(level: str, *, paragraphs: int = 3, use: str = "0", styles: str = "") -> bytes:
    numbered = f'<w:pPr><w:numPr><w:ilvl w:val="{use}"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    cell = f"<w:tc><w:p>{numbered}<w:r><w:t>Việc</w:t></w:r></w:p></w:tc>"
    rows = f"<w:tr>{cell}{_CELL.format('Hội họp')}{_CELL.format('5')}</w:tr>" * paragraphs
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    return bare_document(f"<w:tbl><w:tr>{_HEAD}</w:tr>{rows}</w:tbl>", numbering=numbering, styles=styles)


def _level(pattern: str = "%1.", start: str = "1", style: str = "decimal", depth: str = "0") -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{style}"/>'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def _styled(styles: str) -> bytes:
    paragraph = '<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'
    return bare_document(paragraph * 1_000, styles=styles, numbering='<w:num w:numId="1"/>')


def _style(name: str, parent: str) -> str:
    return f'<w:style w:styleId="{name}"><w:basedOn w:val="{parent}"/></w:style>'


_TABLES: Mapping[str, Callable[[], bytes]] = {
    "tables nested 11 deep, doubled": partial(_nested_tables, 11),
    "tables nested 60 deep": partial(_nested_tables, 60),
    "tables nested 5 000 deep": partial(_nested_tables, 5_000),
    "row of 100 000 cells": lambda: _table(f"<w:tr>{_CELL.format('x') * 100_000}</w:tr>"),
    "250 000 rows": lambda: _table(f"<w:tr>{_CELL.format('1')}</w:tr>" * 250_000),
    "20 000 tables": lambda: bare_document(f"<w:tbl><w:tr>{_HEAD}</w:tr></w:tbl>" * 20_000),
    "table without rows": lambda: bare_document("<w:tbl/>" * 1_000),
    "row outside tables": lambda: bare_document(f"<w:tr>{_HEAD}</w:tr>"),
    "cells that go on with nothing": lambda: _table(
        "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc/></w:tr><w:tr/>"
    ),
    "paragraph of 600 000 elements": lambda: bare_document("<w:p>" + "<w:r/>" * 600_000 + "</w:p>"),
    "a million paragraphs": lambda: bare_document("<w:p/>" * 1_000_000),
    "controls nested 180 deep": lambda: bare_document(
        "<w:p>" + "<w:sdt>" * 180 + "<w:r/>" + "</w:sdt>" * 180 + "</w:p>"
    ),
    "wrapped cells 170 deep": lambda: _table(
        "<w:tr>" + "<w:sdt>" * 170 + _CELL.format("x") + "</w:sdt>" * 170 + "</w:tr>"
    ),
    "boxes of text in boxes of text": lambda: bare_document("<w:p><w:r>" * 90 + "<w:t>x</w:t>" + "</w:r></w:p>" * 90),
}
_NUMBERING: Mapping[str, Callable[[], bytes]] = {
    "style based on itself": lambda: _styled(_style("s0", "s0")),
    "styles in a circle": lambda: _styled("".join(_style(f"s{n}", f"s{(n + 1) % 50}") for n in range(50))),
    "10 000 styles in a row": lambda: _styled("".join(_style(f"s{n}", f"s{n + 1}") for n in range(9_999))),
    "number of a million places": lambda: _numbered(_level("%1" * 500_000), paragraphs=50),
    "number from a thousand million": lambda: _numbered(_level(start="1000000000", style="upperRoman")),
    "number from -5": lambda: _numbered(_level(start="-5", style="lowerLetter")),
    "number from 3999 in Roman": lambda: _numbered(_level(start="3998", style="upperRoman"), paragraphs=9),
    "number in letters from 999999": lambda: _numbered(_level(start="999999", style="upperLetter")),
    "number of levels that are not there": lambda: _numbered(_level("%9.%8.%1")),
    "level 99": lambda: _numbered(_level(depth="99"), use="99"),
    "level -1": lambda: _numbered(_level(), use="-1"),
    "level of no number": lambda: _numbered(_level(depth="x"), use="x"),
    "unknown style of numbers": lambda: _numbered(_level(style="\u202echinese")),
    "list without definition": lambda: bare_document("<w:p/>", numbering='<w:num w:numId="1"/>'),
}
_TEXTS: Mapping[str, Callable[[], bytes]] = {
    "fields that call programs": lambda: _table(
        f'<w:tr>{_CELL.format("1")}<w:tc><w:p><w:fldSimple w:instr="DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe">'
        '<w:r><w:instrText>INCLUDETEXT "http://127.0.0.1:9/"</w:instrText><w:t>Hội họp</w:t></w:r></w:fldSimple></w:p>'
        f"</w:tc>{_CELL.format('5')}</w:tr>"
    ),
    "a document inside": lambda: bare_document(
        f'<w:altChunk r:id="x" xmlns:r="r"/><w:p><w:r><w:t>{CANARY_FILE}</w:t></w:r></w:p>'
    ),
    **{
        f"symbol {code}": partial(bare_document, f'<w:p><w:r><w:sym w:char="{code}"/><w:t>x</w:t></w:r></w:p>' * 5)
        for code in ("D800", "DFFF", "FFFFFFFF", "-1", "110000", "0", "x", "F0B7", "1" * 5_000)
    },
    "directions turned around": lambda: _table(f"<w:tr>{_CELL.format(chr(0x202E) + '5 mểiĐ' + chr(0x2069))}</w:tr>"),
    "text of 10 MB": lambda: _table(f"<w:tr>{_CELL.format('chữ ' * 2_500_000)}</w:tr>"),
    "text of marks": lambda: _table(f"<w:tr>{_CELL.format('a' + chr(0x323) * 100_000)}</w:tr>" * 5),
    "a million tabs": lambda: bare_document("<w:p><w:r>" + "<w:tab/>" * 400_000 + "<w:t>x</w:t></w:r></w:p>"),
    "text a deleted run": lambda: bare_document("<w:p><w:del><w:r><w:t>x</w:t></w:r></w:del></w:p>"),
}
