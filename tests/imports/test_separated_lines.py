from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.imports.separated_lines import Quotes, split_lines

CELL = st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"]), max_size=12)


def split(text: str, separator: str = "\t", quotes: Quotes = Quotes.WHEN_NEEDED) -> list[tuple[int, list[str]]]:
    return list(split_lines(text, separator, quotes))


def as_excel_copies(cell: str) -> str:
    """Quote a cell as Excel does on the clipboard: only where it must."""
    return '"' + cell.replace('"', '""') + '"' if re.search(r'[\t\n]|^"', cell) else cell


def test_every_line_is_a_row_with_its_number():
    assert split("I\tCÔNG TÁC\t44\n\n1\tThực hiện") == [
        (1, ["I", "CÔNG TÁC", "44"]),
        (2, [""]),
        (3, ["1", "Thực hiện"]),
    ]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_lines_end_as_in_any_system(line_end):
    assert split(line_end.join(["a\tb", "c\td", ""])) == [(1, ["a", "b"]), (2, ["c", "d"]), (3, [""])]


def test_a_cell_of_several_lines_is_one_cell_and_its_lines_are_counted():
    text = '1\t"dòng một\r\ndòng ""hai"""\t2,0\r\n2\tsau\t1,0'

    assert split(text) == [(1, ["1", 'dòng một\ndòng "hai"', "2,0"]), (3, ["2", "sau", "1,0"])]


@pytest.mark.parametrize(
    "line",
    ['"Một cửa\t2,0', '1\t"Một cửa" liên thông\t2,0', '1\tbộ phận "một cửa"\t"', '"'],
)
def test_a_lone_quotation_mark_swallows_nothing(line):
    rows = split(f'{line}\nI\t44\nII\t"22"\n')

    assert rows[0] == (1, line.split("\t"))
    assert rows[1] == (2, ["I", "44"])


def test_quotes_around_a_whole_cell_are_text_on_the_clipboard_but_not_in_a_csv_file():
    assert split('"Một cửa"\t2') == [(1, ['"Một cửa"', "2"])]
    assert split('"Một cửa";2', ";", Quotes.ALWAYS) == [(1, ["Một cửa", "2"])]


def test_a_quote_that_closes_far_below_does_not_join_rows_of_several_cells():
    assert len(split('"mở\t1\nhai\t2\nđóng"\t3')) == 3


def test_a_quote_that_never_closes_within_a_cells_length_is_text():
    assert split('"' + "x" * 70_000 + '\n"')[0] == (1, ['"' + "x" * 70_000])


def test_many_broken_quotes_take_no_time():
    assert len(split('"a\n' * 50_000)) == 50_001


@given(
    st.lists(
        st.lists(CELL.filter(lambda cell: not ("\t" in cell and "\n" in cell)), min_size=1, max_size=5), min_size=1
    )
)
def test_what_excel_copies_is_read_back(rows):
    text = "\n".join("\t".join(map(as_excel_copies, row)) for row in rows)

    assert [cells for _number, cells in split(text)] == rows


@given(st.lists(st.lists(CELL, min_size=1, max_size=5), min_size=1), st.sampled_from("\t;,|"))
def test_a_csv_file_with_every_cell_quoted_is_read_back(rows, separator):
    text = "\n".join(separator.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)

    assert [cells for _number, cells in split(text, separator, Quotes.ALWAYS)] == rows


@given(st.text(st.sampled_from('a"\t\n;'), max_size=60), st.sampled_from(Quotes))
def test_no_character_of_any_text_is_lost_but_separators_and_quotes(text, quotes):
    rows = split(text, "\t", quotes)

    assert "".join("".join(cells) for _number, cells in rows).replace('"', "").replace("\n", "").replace("\t", "") == (
        text.replace('"', "").replace("\n", "").replace("\t", "")
    )
    assert [number for number, _cells in rows] == sorted({number for number, _cells in rows})
