"""Tables that nobody would call a rubric: walls of words, thousands of rows, cells at random."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports import rubric_reader, rubric_tables
from danhgia_desktop.imports.rubric_reader import TooManyCriteriaError, read_rubric
from danhgia_desktop.imports.table import Source, TableKind
from danhgia_desktop.regulation.criterion_rule import Bonus, Penalty
from tests.imports.rubric_sources import HEADER, lines, read, sheet, table, text_table
from tests.processor_time import processor_seconds_at_most


@pytest.fixture
def few(monkeypatch) -> int:
    """How many rows are the most, for once."""
    for module in (rubric_reader, rubric_tables):
        monkeypatch.setattr(module, "MOST_ROWS", 1_000)
    return 1_000


def test_a_table_of_more_rows_than_any_rubric_is_refused(few):
    rows = [[number, "Hội họp", 1] for number in range(few + 1)]
    assert len(read_rubric(sheet(["TT", "Tiêu chí", "Điểm"], *rows[:few])).rubric.lines) == few

    with pytest.raises(TooManyCriteriaError) as refused:
        read_rubric(sheet(["TT", "Tiêu chí", "Điểm"], *rows))

    assert refused.value.values == {"most": few}


def test_thousands_of_rows_are_read_in_reasonable_time(thorough):
    count = 10_000 if thorough else 2_500
    rows = [
        ["I", f"Công tác {number}", 10, 9]
        if number % 10 == 0
        else ["-", f"Việc {number} (mỗi báo cáo được 0,25 điểm)", 1, 1]
        for number in range(count)
    ]

    with processor_seconds_at_most(count / 200):
        draft = read(sheet(["TT", "Tiêu chí", "Điểm chuẩn", "Tự chấm"], *rows))

    assert len(draft.rubric.lines) == count


def test_thousands_of_bonuses_and_penalties_side_by_side_are_weighed_once(thorough):
    count = 4_000 if thorough else 1_000
    rows = [["1", "Hội họp", 5]]
    rows += [[str(number), "Điểm trừ" if number % 2 else "Điểm thưởng", 1] for number in range(2, count)]

    with processor_seconds_at_most(count / 130):
        draft = read(sheet(["TT", "Tiêu chí", "Điểm chuẩn"], *rows, ["", "TỔNG CỘNG", 5]))

    assert {type(rule) for _, _, rule in draft.proposals} == {Bonus, Penalty}


@pytest.mark.usefixtures("few")
def test_hundreds_of_long_word_tables_are_refused_without_reading_them_all():
    rows = table([[str(number), "Hội họp", "1", "1"] for number in range(2, 100)]).rows
    header = table([["TT", "Tiêu chí", "Điểm chuẩn", "Tự chấm"]]).rows
    tables = (replace(text_table(""), rows=each, kind=TableKind.WORD_TABLE) for each in (header, *[rows] * 100))
    source = Source(name="", tables=tuple(tables))

    with processor_seconds_at_most(3), pytest.raises(TooManyCriteriaError):
        read_rubric(source)


WORDS = st.sampled_from(
    [
        *[
            "",
            "Công tác",
            "CÔNG TÁC CHUNG",
            "Tổng cộng",
            "Cộng mục I",
            "Điểm thưởng",
            "- Chậm: trừ 0,5 điểm",
            "1.1 Hội họp",
        ],
        *[
            "I",
            "A",
            "1",
            "1.1",
            "a)",
            "i)",
            "-",
            "+",
            "(1)",
            "Điều 1",
            "KAD",
            "5",
            "4,0",
            "100 điểm",
            "1.250",
            "x",
            "-5",
        ],
        *[
            "TT",
            "Tiêu chí",
            "Điểm chuẩn",
            "Tự chấm",
            "Ghi chú",
            "Từ 90% trở lên: 1 điểm",
            "(20 điểm)",
            "A. Phần (5 điểm)",
        ],
    ]
)


@given(
    st.lists(st.lists(WORDS | st.text(max_size=10), min_size=1, max_size=6), max_size=25), st.sampled_from(TableKind)
)
def test_any_cells_below_a_header_make_a_sound_draft_or_are_refused(rows, kind):
    source = Source(name="", tables=(table([["TT", "Tiêu chí", "Điểm chuẩn", "Tự chấm"], *rows], kind),))
    try:
        draft = read(source)
    except ExpectedError:
        return

    assert draft.rubric.lines
    assert set(draft.addresses) == {line.key for line in draft.rubric.lines}
    assert {key for key, _ in draft.scores} <= {line.key for line in draft.rubric.criteria}
    assert all(draft.rubric.is_leaf(key) for key, _, _ in draft.proposals)


@given(st.text())
def test_any_text_makes_a_draft_or_is_refused(text):
    for source in (lines(text), lines(HEADER + text)):
        try:
            draft = read(source)
        except ExpectedError:
            continue

        assert draft.rubric.lines


@pytest.mark.parametrize(
    "piece",
    [
        "mỗi ",
        "trừ 0,5 điểm/",
        "(",
        " ",
        "12 x 0,25 = ",
        "1.",
        "I",
        "tổng ",
        "a\u0323\u0301",
        "\n- ",
        "từ 90% ",
        "đ",
        "- a: 1 điểm; ",
    ],
)
@pytest.mark.parametrize("column", [0, 1, 2, 5])
def test_a_hostile_cell_is_read_without_noticeable_delay(piece, column):
    wall = piece * (32_000 // len(piece))
    row: list[str | float] = ["1", "Hội họp", "5", "5", "", ""]
    row[column] = wall

    with processor_seconds_at_most(5):
        draft = read(
            sheet(["TT", "Tiêu chí", "Điểm chuẩn", "Tự chấm", "", "Ghi chú"], ["2", "Học tập", 1, 1], row, row)
        )

        assert draft.rubric.lines
