"""Workbooks whose sheets say what no Excel would write."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from tests.hostile.case import Case, file_case
from tests.hostile.samples import WORKBOOK
from tests.imports.builders import LINKS, SHEET, TYPES, bare_workbook, links, parts_of, with_part, zipped

_HEAD = (
    '<row r="1"><c r="A1" t="str"><v>TT</v></c><c r="B1" t="str"><v>Tiêu chí</v></c>'
    '<c r="C1" t="str"><v>Điểm chuẩn</v></c><c r="D1" t="str"><v>Tự chấm</v></c></row>'
)
_DDE = (
    "=cmd|'/c calc'!A1", '=DDE("cmd";"/c calc";"x")', "@SUM(1+9)*cmd|' /C calc'!A0",
    '=HYPERLINK("http://127.0.0.1:9/?"&amp;A1,"bấm")', '=WEBSERVICE("http://127.0.0.1:9/")',
    '=IMPORTXML("http://127.0.0.1:9/","//a")', "='[http://127.0.0.1:9/a.xlsx]S'!A1", "+cmd|'/c calc'!A1",
)  # fmt: skip
_NUMBERS = (
    "NaN", "nan", "INF", "-INF", "Infinity", "1e308", "-1e308", "1e309", "1e-320", "-0", "0x10", "1_000", "١٢٣",
    "9" * 400, "", " ", "1,5", "--1", "1e", "\u202e001", "1e+99999999999", "0." + "3" * 5000,
)  # fmt: skip
_ADDRESSES = (
    "A0", "A-1", "-A1", "XFD1048576", "XFE1", "ZZZ9999999", "ZZZZ1", "1A", "A", "1", "$A$1", "A1:B2", "Á1",
    "A1048577", "A99999999999999999999", "R1C1", "a" * 5_000 + "1",
)  # fmt: skip
_ROWS = ("0", "-1", "1048577", "9999999", "99999999999999999999", "x", "1.5", " 3 ")
_MERGES = (
    "A1:XFD1048576", "C3:A1", "A1", "A1:", ":", "A1:ZZZZ99999999", "A0:B0", "1:1", "A:A", "A1:B2:C3", "-1:-1",
    "A1:XFD1048576,A1:B2", "",
)  # fmt: skip
_MOMENTS = ("-1", "0", "60", "2958465.99999", "2958466", "1e10", "1e308", "-1e308", "NaN", "1e-300")
_ISO_MOMENTS = ("9999-99-99", "0000-00-00", "2026-02-30T25:61:61", "-5000-01-01", "not a date", "")


def workbook_cases() -> Iterator[Case]:
    """Yield the cases, each as .xlsx."""
    groups: dict[str, Mapping[str, Callable[[], bytes]]] = {
        "cell": {address[:30]: partial(_one_cell, address) for address in _ADDRESSES},
        "row": {row: partial(bare_workbook, f'{_HEAD}<row r="{row}"><c><v>1</v></c></row>') for row in _ROWS},
        "merge": {merge: partial(_merged, [merge]) for merge in _MERGES},
        "number": {repr(number[:20]): partial(_numbers, [number]) for number in _NUMBERS},
        "formula": {text[:30]: partial(_formula, text) for text in _DDE},
        "moment": {moment: partial(_moment, moment, "n") for moment in _MOMENTS},
        "written moment": {moment: partial(_moment, moment, "d") for moment in _ISO_MOMENTS},
        "large": _LARGE,
        "workbook": _BOOKS,
    }
    everyday = {"cell ZZZ9999999", "row 0", "merge A1:XFD1048576", "number '1e308'", "formula =cmd|'/c calc'!A1"}
    everyday |= {"moment 1e308", "large dimension of the whole sheet", "workbook styles in a circle"}
    for group, cases in groups.items():
        for name, content in cases.items():
            title = f"{group} {name}"
            yield file_case(title, "a.xlsx", content, everyday=title in everyday)


def _one_cell(address: str) -> bytes:
    return bare_workbook(f'{_HEAD}<row r="2"><c r="{address}"><v>1</v></c></row>')


def _merged(ranges: list[str]) -> bytes:
    merges = "".join(f'<mergeCell ref="{each}"/>' for each in ranges)
    row = '<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><v>Hội họp</v></c><c r="C2"><v>5</v></c></row>'
    return bare_workbook(f"{_HEAD}{row}", after=f"<mergeCells>{merges}</mergeCells>")


def _numbers(values: list[str]) -> bytes:
    rows = "".join(
        f'<row r="{row}"><c r="A{row}"><v>{value}</v></c><c r="B{row}" t="str"><v>Hội họp</v></c>'
        f'<c r="C{row}"><v>{value}</v></c><c r="D{row}" t="str"><v>{value}</v></c></row>'
        for row, value in enumerate([*values, "1"], start=2)
    )
    return bare_workbook(_HEAD + rows)


def _formula(text: str) -> bytes:
    formula = text.lstrip("=+")
    row = (
        f'<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><f>{formula}</f><v>{text}</v></c>'
        f'<c r="C2"><f>{formula}</f><v>5</v></c><c r="D2"><f>{formula}</f></c></row>'
    )
    return bare_workbook(_HEAD + row)


def _moment(value: str, cell_type: str) -> bytes:
    styles = (
        f'<styleSheet xmlns="{SHEET}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>'
    )
    row = (
        '<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><v>Hội họp</v></c>'
        f'<c r="C2" s="1" t="{cell_type}"><v>{value}</v></c><c r="D2"><v>1</v></c></row>'
    )
    return _with_styles(_HEAD + row, styles)


def _with_styles(rows: str, styles: str) -> bytes:
    content = with_part(bare_workbook(rows), "xl/styles.xml", styles)
    targets = links(worksheet="worksheets/sheet1.xml", sharedStrings="sharedStrings.xml", styles="styles.xml")
    return with_part(content, "xl/_rels/workbook.xml.rels", targets)


def _many_sheets(count: int, part: str = "") -> bytes:
    sheets = "".join(f'<sheet name="S{number}" sheetId="{number + 1}" r:id="w{number}"/>' for number in range(count))
    relations = "".join(
        f'<Relationship Id="w{number}" Type="{TYPES}/worksheet" Target="worksheets/{part or number}.xml"/>'
        for number in range(count)
    )
    one = f'<worksheet xmlns="{SHEET}"><sheetData>{_HEAD}</sheetData></worksheet>'
    rows = "".join(f'<row><c t="str"><v>{number}</v></c></row>' for number in range(5_000))
    large = f'<worksheet xmlns="{SHEET}"><sheetData>{rows}</sheetData></worksheet>'
    worksheets = {f"xl/worksheets/{part}.xml": large} if part else {f"xl/worksheets/{n}.xml": one for n in range(count)}
    return zipped(
        {
            "_rels/.rels": links(officeDocument="xl/workbook.xml"),
            "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="{TYPES}"><sheets>{sheets}</sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{LINKS}">{relations}</Relationships>',
            **worksheets,
        }
    )


def _shared(strings: str, *, cells: int = 1, index: str = "0") -> bytes:
    rows = "".join(
        f'<row><c t="str"><v>{n}</v></c><c t="s"><v>{index}</v></c><c><v>1</v></c></row>' for n in range(cells)
    )
    return bare_workbook(_HEAD + rows, strings=strings)


def _sheet_named(name: str) -> bytes:
    row = (
        '<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><v>Họp</v></c><c r="C2"><v>5</v></c>'
        '<c r="D2" t="e"><v>#REF!</v></c></row><row r="3"><c r="B3"><f>1</f></c></row>'
    )
    content = parts_of(bare_workbook(_HEAD + row))
    return zipped(
        {**content, "xl/workbook.xml": content["xl/workbook.xml"].replace(b'name="S"', f'name="{name}"'.encode())}
    )


def _styled(styles: str, style: str = "0") -> bytes:
    row = (
        f'<row r="2"><c r="A2" s="{style}"><v>1</v></c><c r="B2" t="str"><v>Họp</v></c>'
        f'<c r="C2" s="{style}"><v>5</v></c></row>'
    )
    return _with_styles(_HEAD + row, f'<styleSheet xmlns="{SHEET}">{styles}</styleSheet>')


_LARGE: Mapping[str, Callable[[], bytes]] = {
    "dimension of the whole sheet": lambda: with_part(
        WORKBOOK,
        "xl/worksheets/sheet1.xml",
        parts_of(WORKBOOK)["xl/worksheets/sheet1.xml"].replace(
            b'<dimension ref="', b'<dimension ref="A1:XFD1048576" x="'
        ),
    ),
    "100 001 merges": lambda: _merged([f"A{row}:B{row}" for row in range(1, 100_002)]),
    "merges that overlap": lambda: _merged([f"A{row}:D1048576" for row in range(1, 20_000)]),
    "a million blank rows": lambda: bare_workbook(_HEAD + "<row/>" * 1_000_000),
    "a million blank cells": lambda: bare_workbook(_HEAD + "<row>" + "<c/>" * 1_000_000 + "</row>"),
    "300 000 rows": lambda: bare_workbook(_HEAD + "<row><c><v>1</v></c></row>" * 300_000),
    "100 000 columns": lambda: bare_workbook(_HEAD + "<row>" + "<c><v>1</v></c>" * 100_000 + "</row>"),
    "two far corners": lambda: bare_workbook(_HEAD + '<row r="150000"><c r="IV150000"><v>1</v></c></row>'),
    "rows upside down": lambda: bare_workbook(
        "".join(f'<row r="{row}"><c r="B{row}"><v>{row}</v></c></row>' for row in range(5_000, 0, -1))
    ),
    "a cell a thousand times": lambda: bare_workbook(_HEAD + '<row r="2"><c r="A2"><v>1</v></c></row>' * 1_000),
    "text of 10 MB": lambda: _shared(f"<si><t>{'chữ ' * 2_500_000}</t></si>"),
    "long text from many cells": lambda: _shared(f"<si><t>{'x' * 32_000}</t></si>", cells=20_000),
    "two million texts": lambda: _shared("<si/>" * 2_000_001),
    "text in 100 000 pieces": lambda: _shared("<si>" + "<r><t>a</t></r>" * 100_000 + "</si>"),
    "number of text -1": lambda: _shared("<si><t>x</t></si>", index="-1"),
    "number of text beyond": lambda: _shared("<si><t>x</t></si>", index="4294967295"),
    "number of text no number": lambda: _shared("<si><t>x</t></si>", index="NaN"),
    "text of marks": lambda: _shared(f"<si><t>{'a' + chr(0x301) * 30_000}</t></si>", cells=50),
    "text of directions": lambda: _shared(f"<si><t>{chr(0x202E) * 1_000}Điểm{chr(0x2066)}</t></si>", cells=50),
    "text of escaped zeros": lambda: _shared("<si><t>_x0000__xD800__x001F_x</t></si>", cells=5),
    "cells of unknown types": lambda: bare_workbook(
        _HEAD
        + "<row>"
        + "".join(f'<c t="{kind}"><v>x</v></c>' for kind in ("b", "e", "d", "z", "inlineStr", ""))
        + "</row>"
    ),
}
_BOOKS: Mapping[str, Callable[[], bytes]] = {
    "of 3 000 sheets": lambda: _many_sheets(3_000),
    "of 20 000 sheets": lambda: _many_sheets(20_000, "0"),
    "of 1 000 sheets that are one": lambda: _many_sheets(1_000, "0"),
    "of a sheet with a long name": lambda: _sheet_named("T" * 100_000),
    "of a sheet that turns its name around": lambda: _sheet_named("\u202egnp.exe\u2066\u200b"),
    "of a sheet named by a path": lambda: _sheet_named("../../etc/passwd"),
    "of a sheet named by a place holder": lambda: _sheet_named("{0} {table.__class__} %s"),
    "of a sheet named by lines": lambda: _sheet_named("a&#10;b&#13;c&#9;d"),
    "of a sheet without a name": lambda: _sheet_named(""),
    "of no sheets": lambda: _many_sheets(0),
    "styles in a circle": lambda: _styled(
        '<cellStyleXfs><xf xfId="1"/><xf xfId="0"/></cellStyleXfs><cellXfs><xf xfId="0" numFmtId="14"/></cellXfs>'
    ),
    "style beyond the list": lambda: _styled("<cellXfs><xf/></cellXfs>", "4294967296"),
    "style below zero": lambda: _styled("<cellXfs><xf/></cellXfs>", "-1"),
    "style that is no number": lambda: _styled("<cellXfs><xf/></cellXfs>", "NaN"),
    "styles counted wrong": lambda: _styled('<cellXfs count="4294967295"><xf numFmtId="14"/></cellXfs>'),
    "format of a megabyte": lambda: _styled(
        f'<numFmts><numFmt numFmtId="164" formatCode="{"[h]" * 300_000}"/></numFmts>'
        '<cellXfs><xf numFmtId="164"/></cellXfs>'
    ),
    "format number beyond": lambda: _styled('<cellXfs><xf numFmtId="99999999999999999999"/></cellXfs>'),
    "100 000 styles": lambda: _styled("<cellXfs>" + '<xf numFmtId="14"/>' * 100_000 + "</cellXfs>", "99999"),
    "with a program of nonsense": lambda: with_part(
        with_part(WORKBOOK, "xl/vbaProject.bin", b"\xff" * 10_000),
        "xl/_rels/workbook.xml.rels",
        links(
            worksheet="worksheets/sheet1.xml", sharedStrings="sharedStrings.xml", vbaProject="vbaProject.bin"
        ).replace('Id="worksheet"', 'Id="rId1"'),
    ),
}
