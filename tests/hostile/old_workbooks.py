"""Old workbooks (.xls) and what they are wrapped in: compound files with tables that lead in circles."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from functools import partial

from xlwt import Formula, Workbook, easyxf

from tests.hostile.case import Case, file_case
from tests.hostile.samples import OLD_WORKBOOK, ROWS
from tests.imports.builders import old_workbook

_SECTOR = 512
_END_OF_CHAIN, _FREE = -2, -1
_RECORDS = {
    "the beginning of the workbook": 0x0809,
    "sheet": 0x0085,
    "shared texts": 0x00FC,
    "extent": 0x0200,
    "row": 0x0208,
    "text cell": 0x00FD,
    "number": 0x027E,
    "format": 0x00E0,
    "font": 0x0031,
    "end": 0x000A,
}
_VALUES = (1e308, -1e308, float("nan"), float("inf"), -1.0, 1e-320, 2958466.0, 1e15)


def old_workbook_cases() -> Iterator[Case]:
    """Yield the cases, each as .xls."""
    everyday = {"sectors in a circle", "record of shared texts longer than the file"}
    for name, content in {**_COMPOUND, **dict(_records()), **_CONTENTS}.items():
        yield file_case(name, "a.xls", content, everyday=name in everyday)


def _patched(at: int, new: bytes) -> bytes:
    return OLD_WORKBOOK[:at] + new + OLD_WORKBOOK[at + len(new) :]


def _allocation() -> int:
    """Return where the first table of sectors lies."""
    return _SECTOR * (1 + struct.unpack_from("<i", OLD_WORKBOOK, 76)[0])


def _directory() -> int:
    return _SECTOR * (1 + struct.unpack_from("<i", OLD_WORKBOOK, 48)[0])


def _every_sector(leads_to: int | None) -> bytes:
    """Return the sample with each sector leading to one, or to itself."""
    entries = [number if leads_to is None else leads_to for number in range(_SECTOR // 4)]
    return _patched(_allocation(), struct.pack(f"<{len(entries)}i", *entries))


def _records() -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Yield the sample with a record that lies about its length, is emptied, or is full of ones."""
    for name, code in _RECORDS.items():
        at = OLD_WORKBOOK.find(struct.pack("<H", code), _SECTOR)
        size = struct.unpack_from("<H", OLD_WORKBOOK, at + 2)[0]
        yield f"record of {name} longer than the file", partial(_patched, at + 2, b"\xff\xff")
        yield f"record of {name} of no length", partial(_patched, at + 2, b"\0\0")
        yield f"record of {name} full of ones", partial(_patched, at + 4, b"\xff" * size)
        yield f"record of {name} full of zeros", partial(_patched, at + 4, bytes(size))


def _with_values(style: str) -> bytes:
    def fill(book: Workbook) -> None:
        sheet = book.add_sheet("S")
        for row, cells in enumerate(ROWS[1:3]):
            for column, value in enumerate(cells):
                sheet.write(row, column, value)
        for row in range(2, 2 + len(_VALUES)):
            sheet.write(row, 1, f"Việc {row}")
            sheet.write(row, 2, 0.5, easyxf(num_format_str=style))
            sheet.write(row, 3, 1000.125 + row, easyxf(num_format_str=style))

    content = old_workbook(fill)
    for row, value in enumerate(_VALUES, start=2):
        content = content.replace(struct.pack("<d", 1000.125 + row), struct.pack("<d", value))
    return content


def _with_formulas() -> bytes:
    def fill(book: Workbook) -> None:
        sheet = book.add_sheet("S")
        for row, text in enumerate(("1+1", 'HYPERLINK("http://127.0.0.1:9/";"bấm")', "A1/0")):
            sheet.write(row, 0, Formula(text))
        sheet.write(3, 1, "=cmd|'/c calc'!A1")

    return old_workbook(fill)


def _many_sheets() -> bytes:
    def fill(book: Workbook) -> None:
        for number in range(2_000):
            book.add_sheet(f"S{number}").write(0, 0, "x")

    return old_workbook(fill)


def _far_corner() -> bytes:
    return old_workbook(lambda book: book.add_sheet("S").write(65_535, 255, "x"))


def _encrypted() -> bytes:
    begin = OLD_WORKBOOK.index(b"\x09\x08\x10\x00") + 20
    return _patched(begin, b"\x2f\x00\x06\x00\x01\x00\x01\x00\x01\x00")


def _all_merged() -> bytes:
    return old_workbook(lambda book: book.add_sheet("S").write_merge(0, 65_535, 0, 255, "TT"))


_COMPOUND: Mapping[str, Callable[[], bytes]] = {
    **{
        f"cut to {part} of 16 parts": partial(lambda part: OLD_WORKBOOK[: len(OLD_WORKBOOK) * part // 16], part)
        for part in range(1, 16)
    },
    "sectors in a circle": partial(_every_sector, None),
    "sectors that all lead to the first": partial(_every_sector, 0),
    "sectors that all end": partial(_every_sector, _END_OF_CHAIN),
    "sectors that are all free": partial(_every_sector, _FREE),
    "sectors beyond the file": partial(_every_sector, 0x7FFFFFF0),
    "sectors below zero": partial(_every_sector, -2_000_000_000),
    "directory beyond the file": lambda: _patched(48, b"\xff\xff\xff\x7f"),
    "directory that leads to itself": lambda: _patched(_directory() + 68, struct.pack("<3i", 0, 0, 0) * 1),
    "directory of one child": lambda: _patched(_directory() + 76, struct.pack("<i", 0)),
    "directory of ones": lambda: _patched(_directory(), b"\xff" * _SECTOR),
    "tables of tables beyond": lambda: _patched(68, struct.pack("<2i", 5, 0x7FFFFFFF)),
    "tables of tables in a circle": lambda: _patched(68, struct.pack("<2i", 0, 1_000_000)),
    "two thousand million tables": lambda: _patched(44, b"\xff\xff\xff\x7f"),
    "small tables in a circle": lambda: _patched(60, struct.pack("<2i", 0, 1_000_000)),
    "large stream taken for a small one": lambda: _patched(56, b"\xff\xff\xff\x7f"),
    **{
        f"sector of 2^{size}": partial(_patched, 30, struct.pack("<H", size)) for size in (0, 1, 8, 20, 31, 255, 65_535)
    },
    **{f"small sector of 2^{size}": partial(_patched, 32, struct.pack("<H", size)) for size in (0, 20, 31, 65_535)},
    "other byte order": lambda: _patched(28, b"\xff\xfe"),
    "the beginning alone": lambda: OLD_WORKBOOK[:8],
    "a header alone": lambda: OLD_WORKBOOK[:_SECTOR],
    "stream of 2 GB": lambda: _patched(_directory() + 128 + 120, b"\xff\xff\xff\x7f"),
    "stream of nothing": lambda: _patched(_directory() + 128 + 120, bytes(4)),
    "without compound file": lambda: OLD_WORKBOOK[_SECTOR:],
}
_CONTENTS: Mapping[str, Callable[[], bytes]] = {
    "numbers out of range": partial(_with_values, "General"),
    "moments out of range": partial(_with_values, "dd/mm/yyyy hh:mm"),
    "formulas": _with_formulas,
    "2 000 sheets": _many_sheets,
    "a cell in the far corner": _far_corner,
    "merged all over": _all_merged,
    "encrypted": _encrypted,
}
