from __future__ import annotations

import random

import pytest

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports import faults
from danhgia_desktop.imports.faults import FileMissingError, NoTableError, NotAFileError, WrongFormatError
from danhgia_desktop.imports.reading import read_file
from danhgia_desktop.imports.table import Source
from tests.imports.builders import (
    document,
    old_workbook,
    only_table,
    parts_of,
    saved,
    sheet_of,
    texts,
    zipped,
)

ROWS = [["SỐ TT", "TIÊU CHÍ", "ĐIỂM"], ["I", "CÔNG TÁC", "44"], ["1.1", "Chương trình", "4,0"], ["", "TỔNG", "100"]]


def fill_document(made):
    made.add_paragraph("Bảng chấm điểm", style="List Number")
    grid = made.add_table(len(ROWS), 3)
    for number, row in enumerate(ROWS):
        for column, text in enumerate(row):
            grid.cell(number, column).text = text
    grid.cell(0, 0).merge(grid.cell(1, 0))


def fill_old_workbook(book):
    sheet = book.add_sheet("A")
    for number, row in enumerate(ROWS):
        for column, text in enumerate(row):
            sheet.write(number, column, text)
        sheet.write(number, 5, number / 4)


SAMPLES = {
    "a.xlsx": sheet_of([*ROWS, [1, 2.5, "=1+1", None, "x" * 100]]),
    "a.xls": old_workbook(fill_old_workbook),
    "a.docx": document(fill_document),
    "a.csv": "\n".join(";".join(row) for row in ROWS).encode(),
    "a.txt": "\n".join("\t".join(row) for row in ROWS).encode("utf-16"),
}


def read_or_refuse(read, name: str, content: bytes) -> Source | ExpectedError:
    """Return what reading comes to; anything but a source or an expected error is a bug."""
    try:
        return read(name, content)
    except ExpectedError as error:
        return error


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Change, drop and repeat a few bytes."""
    changed = bytearray(content)
    for _time in range(chance.choice([1, 2, 5, 20])):
        place = chance.randrange(len(changed))
        match chance.randrange(4):
            case 0:
                changed[place] = chance.randrange(256)
            case 1:
                changed[place] = chance.choice(b"0123456789<>/&;\"'=\xff\x00")
            case 2 if len(changed) > 40:
                del changed[place : place + chance.randrange(1, 20)]
            case _:
                again = chance.randrange(len(changed))
                changed[place:place] = changed[again : again + chance.randrange(1, 60)]
    return bytes(changed)


@pytest.mark.parametrize("name", SAMPLES)
def test_the_same_table_is_read_from_every_kind_of_file(read, name):
    source = read(name, SAMPLES[name])

    assert source.name == name
    assert texts(source.tables[-1])[2][:3] == ["1.1", "Chương trình", "4,0"]


@pytest.mark.parametrize("name", SAMPLES)
def test_a_file_cut_anywhere_is_refused_or_read_in_part(read, name):
    content = SAMPLES[name]

    outcomes = [read_or_refuse(read, name, content[: len(content) * part // 20]) for part in range(1, 20)]

    if name not in {"a.csv", "a.txt"}:
        assert {outcome.code for outcome in outcomes} == {"file_damaged"}


@pytest.mark.parametrize("name", SAMPLES)
def test_a_file_with_damaged_bytes_never_ends_the_program(read, name, thorough):
    for seed in range(1500 if thorough else 60):
        outcome = read_or_refuse(read, name, mutated(SAMPLES[name], random.Random(seed)))  # noqa: S311

        assert isinstance(outcome, Source) or outcome.values["file"] == name


@pytest.mark.parametrize("name", ["a.xlsx", "a.docx"])
def test_a_package_with_damaged_parts_never_ends_the_program(read, name, thorough):
    parts = {part: content for part, content in parts_of(SAMPLES[name]).items() if part.endswith((".xml", ".rels"))}
    read_parts = [part for part in parts if not part.startswith(("docProps", "customXml"))]
    codes = set()
    for seed in range(1500 if thorough else 25):
        chance = random.Random(seed)  # noqa: S311 - damage that can be repeated
        part = chance.choice(read_parts)

        outcome = read_or_refuse(read, name, zipped({**parts, part: mutated(parts[part], chance)}))

        codes.add(getattr(outcome, "code", "read"))
    assert {"read", "file_damaged"} <= codes


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path):
    with pytest.raises(FileMissingError):
        read_file(tmp_path / "a.xlsx")
    with pytest.raises(NotAFileError):
        read_file(tmp_path)


def test_an_error_names_the_file(read):
    with pytest.raises(NoTableError) as raised:
        read("Bảng điểm.csv", "\n\n")

    assert raised.value.values == {"file": "Bảng điểm.csv"}


def test_a_page_that_pretends_to_be_a_workbook_is_told(read):
    with pytest.raises(WrongFormatError) as raised:
        read("báo cáo.xls", "<html><body><table><tr><td>1</td></tr></table>")

    assert raised.value.values["found"] == "web_page"


def test_a_file_is_read_from_a_path_with_vietnamese_letters_and_blanks(tmp_path):
    folder = tmp_path / "Năm 2026 – Sở TN&MT"
    folder.mkdir()

    assert texts(only_table(read_file(saved(folder, "Bảng chấm điểm.xlsx", SAMPLES["a.xlsx"]))))[1][0] == "I"


def test_every_fault_has_a_code_of_its_own():
    found = [
        fault
        for fault in vars(faults).values()
        if isinstance(fault, type) and issubclass(fault, ExpectedError) and fault is not ExpectedError
    ]

    assert len({fault.code for fault in found}) == len(found) == 16
