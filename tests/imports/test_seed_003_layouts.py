"""The office rubric of Bắc Giang 2020, handed in by every way a person may hand it in."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from decimal import Decimal

import pytest

from danhgia_desktop.imports.clipboard import read_clipboard
from danhgia_desktop.imports.legacy_text import LegacyEncoding
from danhgia_desktop.imports.rubric_reader import read_rubric
from danhgia_desktop.imports.table import Source
from danhgia_desktop.operations.rubrics import check
from danhgia_desktop.regulation.rubric import SELF
from tests.imports.builders import old
from tests.imports.rubric_sources import at, lines, outline, self_points
from tests.imports.seed_003 import ABOVE, HEADER, ROWS, SAMPLE, TABLE, Row, draft_of, expected_rows, rows_of
from tests.imports.seed_003_files import PROSE, SIGNED, as_csv, as_docx, as_html, as_xls, as_xlsx

ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
LETTERS = "abcdđeghik"

ReadFile = Callable[[str, bytes | str], Source]


def tabbed(rows: list[list[str]]) -> str:
    return "\n".join("\t".join(row) for row in rows)


def doubled_header() -> str:
    return tabbed([["SỐ TT", "TIÊU CHÍ", "ĐIỂM", ""], ["", "", "Chuẩn", "Tự chấm"], *ROWS])


def repeated_header() -> str:
    counting = ["(1)", "(2)", "(3)", "(4)"]
    pages = [ROWS[start : start + 30] for start in range(0, len(ROWS), 30)]
    return ABOVE + tabbed([row for page in pages for row in (HEADER, counting, *page)])


def other_columns() -> str:
    """Return the table with its columns turned round, and others between them."""
    turned = [[self_given, most, "Phòng Hành chính", text, "31/12/2020", code] for code, text, most, self_given in ROWS]
    return tabbed([["Điểm tự chấm", "Điểm chuẩn", "Đơn vị phụ trách", "Tiêu chí", "Hạn", "Số TT"], *turned])


def torn_lines() -> str:
    """Return the table as plain text from Word, where line breaks inside cells break the lines."""
    return "SỐ\nTT\tTIÊU CHÍ\tĐIỂM\nCHUẨN\tĐIỂM TỰ\nCHẤM\n" + tabbed(
        [[code, _torn(code, text), *points] for code, text, *points in ROWS]
    )


def _torn(code: str, text: str) -> str:
    """Break the words of a numbered row before a word that reads like no number."""
    for place in range(30, len(text)):
        if code and text[place - 1] == " " and text[place : place + 4].isalpha():
            return f"{text[: place - 1]}\n{text[place:]}"
    return text


def total_in_other_words() -> str:
    return TABLE.replace("\tTỔNG CỘNG\t", "Tổng điểm:\t\t")


TEXTS: dict[str, Callable[[], str]] = {
    "as shipped": lambda: SAMPLE,
    "from the header on": lambda: TABLE,
    "the whole report": lambda: PROSE + SAMPLE + SIGNED,
    "with blank lines between": lambda: SAMPLE.replace("\n", "\n\n"),
    "Windows line ends": lambda: SAMPLE.replace("\n", "\r\n"),
    "decomposed letters": lambda: unicodedata.normalize("NFD", SAMPLE),
    "no-break spaces": lambda: SAMPLE.replace(" ", "\u00a0"),
    "header of two rows": doubled_header,
    "header on every page": repeated_header,
    "other columns, other order": other_columns,
    "torn lines": torn_lines,
    "total in other words": total_in_other_words,
}


def comparable(rows: list[Row]) -> list[Row]:
    """Return rows without what a way of handing in may change: line breaks within words, the name of the total."""
    *listed, (level, code, _, *points) = rows
    return [*((*row[:2], " ".join(row[2].split()), *row[3:]) for row in listed), (level, code, "", *points)]


@pytest.mark.parametrize("way", TEXTS)
@pytest.mark.parametrize("through", ["clipboard", "file"])
def test_text_gives_the_same_rows_however_it_is_laid_out(way, through, read: ReadFile):
    text = TEXTS[way]()

    source = read_clipboard(text=text) if through == "clipboard" else read("bang.txt", text)

    found = read_rubric(source)
    assert comparable(rows_of(found)) == comparable(expected_rows())
    assert found.problems == ()
    assert len(found.proposals) == 29


FILES: dict[str, Callable[[], tuple[str, bytes]]] = {
    "xlsx": lambda: ("bang.xlsx", as_xlsx()),
    "xls": lambda: ("bang.xls", as_xls()),
    "csv with semicolons": lambda: ("bang.csv", as_csv(";").encode("utf-8-sig")),
    "csv with commas": lambda: ("bang.csv", as_csv(",").encode()),
    "tsv in UTF-16": lambda: ("bang.tsv", TABLE.encode("utf-16")),
    "docx": lambda: ("bang.docx", as_docx()),
    "docx with a merged total": lambda: ("bang.docx", as_docx(merged_total=True)),
    "docx with a split table": lambda: ("bang.docx", as_docx(split_after=50)),
}


@pytest.mark.parametrize("way", FILES)
def test_files_of_every_kind_give_the_same_rows(way, read: ReadFile):
    found = read_rubric(read(*FILES[way]()))

    assert comparable(rows_of(found)) == comparable(expected_rows())
    assert found.problems == ()
    assert len(found.proposals) == 29


def test_a_page_copied_from_word_gives_the_same_rows():
    found = read_rubric(read_clipboard(text="", html=as_html()))

    assert rows_of(found) == expected_rows()


def test_rows_of_a_sheet_are_addressed_by_its_cells(read: ReadFile):
    found = read_rubric(read("bang.xlsx", as_xlsx()))

    assert found.addresses[at(found, "I").key] == "Chấm điểm!B7"


@pytest.mark.parametrize("encoding", LegacyEncoding)
def test_text_in_an_old_encoding_gives_the_same_rows_once_converted(encoding, read: ReadFile):
    source = read("bang.txt", old(SAMPLE, encoding))

    assert source.legacy is encoding
    found = read_rubric(source.converted(encoding))
    assert [(*row[:2], row[2].casefold(), *row[3:]) for row in rows_of(found)] == [
        (*row[:2], row[2].casefold(), *row[3:]) for row in expected_rows()
    ]
    assert len(found.proposals) == 29


def test_without_a_column_of_numbers_the_numbers_before_the_words_make_the_same_tree():
    marked = [[f"{code}{'.' if code.isalnum() else ''} {text}".strip(), *points] for code, text, *points in ROWS]

    found = draft_of(lines(tabbed([HEADER[1:], *marked])))

    assert [_unmarked(entry) for entry in outline(found)] == [
        _unmarked(entry) for entry in outline(draft_of(lines(SAMPLE)))
    ]
    assert found.problems == ()


def _unmarked(entry: str) -> str:
    number, _, words = entry.partition(" ")
    return f"{number.rstrip('.')} {words}"


@pytest.mark.parametrize(
    "style",
    [
        {"section": "Phần {roman}", "item": "Điều {number}", "part": "{letter})", "bullet": "+"},
        {"section": "{capital}", "item": "{roman}", "part": "{last}", "bullet": "•"},
        {"section": "({roman})", "item": "({number})", "part": "({letter})", "bullet": "–"},
        {"section": "{number}", "item": "{section}.{number}", "part": "{section}.{item}.{number}", "bullet": "a"},
    ],
    ids=lambda style: style["section"],
)
def test_other_styles_of_numbering_make_the_same_tree(style):
    draft, found = draft_of(lines(SAMPLE)), draft_of(lines(tabbed([HEADER, *renumbered(style)])))

    assert [(found.rubric.depth(line.key), line.text) for line in found.rubric.lines] == [
        (draft.rubric.depth(line.key), line.text) for line in draft.rubric.lines
    ]
    assert found.problems == ()


def renumbered(style: dict[str, str]) -> list[list[str]]:
    """Return the rows numbered otherwise: sections, items and their parts counted anew, dashes lettered or marked."""
    places = {"section": 0, "item": 0, "part": 0, "bullet": 0}
    rows = []
    for code, *rest in ROWS:
        level = {"": "", "-": "bullet"}.get(code) or (
            "section" if code.isalpha() else "part" if "." in code else "item"
        )
        if not code:
            rows.append([code, *rest])
            continue
        for deeper in list(places)[list(places).index(level) + 1 :]:
            places[deeper] = 0
        places[level] += 1
        rows.append([_number(style[level], level, places), *rest])
    return rows


def _number(pattern: str, level: str, places: dict[str, int]) -> str:
    place = places[level]
    if pattern == "a":
        return f"{LETTERS[place - 1]})"
    return pattern.format(
        roman=ROMANS[place - 1],
        number=place,
        letter=LETTERS[place - 1],
        capital=LETTERS[place - 1].upper(),
        last=place,
        section=places["section"],
        item=places["item"],
    )


def test_a_table_without_its_total_states_none(read: ReadFile):
    text = TABLE[: TABLE.index("\tTỔNG CỘNG")]

    found = read_rubric(read_clipboard(text=text))

    assert rows_of(found)[:-1] == expected_rows()[:-1]
    assert found.rubric.root.max_points is None
    assert self_points(found) is None
    assert check(found).rounds[SELF].summed == Decimal("90.5")


def test_points_that_cannot_be_read_are_named_with_their_cell_and_the_rest_is_kept():
    spoiled = TABLE.replace("\t40,5\n", "\tbốn mươi\n", 1).replace("\t1,5\t1,0\n", "\t1,5\tKAD\n", 1)

    found = read_rubric(read_clipboard(text=spoiled))

    (problem,) = found.problems
    assert (problem.address, problem.text, problem.fault) == ("dòng 2, cột 4", "bốn mươi", "not_points")
    assert self_points(found, "I") is None
    assert found.scores[at(found, "IV.4").key, SELF].not_applicable
    assert len(found.rubric.lines) == 93
