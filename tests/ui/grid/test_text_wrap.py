"""Line breaks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF

from danhgia_desktop.ui.grid.text_wrap import MOST_LINES, TextWrap

LONG = "Chấp hành đúng thời gian, phối hợp chặt chẽ với đơn vị chủ trì trong công tác kiểm tra kỹ thuật"


@pytest.fixture(scope="module")
def wrap(qapp) -> TextWrap:
    return TextWrap(QFont())


def test_short_text_is_one_line(wrap):
    assert wrap.lines("Điểm thưởng", 500) == ("Điểm thưởng",)
    assert wrap.lines("", 500) == ("",)


def test_long_text_breaks_between_words_and_loses_none(wrap):
    lines = wrap.lines(LONG, 260)

    assert 1 < len(lines) <= MOST_LINES
    assert " ".join(lines) == LONG


def test_more_than_four_lines_end_in_dots(wrap):
    lines = wrap.lines(LONG * 4, 200)

    assert len(lines) == MOST_LINES
    assert lines[-1].endswith("…")


def test_line_ends_are_kept_and_joined_where_there_is_room_for_one(wrap):
    assert wrap.lines("một\nhai", 500) == ("một", "hai")
    assert wrap.lines("một\nhai", 500, most=1) == ("một hai",)


def test_a_word_wider_than_the_column_is_elided(wrap):
    (line,) = wrap.lines("https://" + "x" * 400, 100)

    assert line.endswith("…")


@given(st.text("abc đêô\n", max_size=80), st.integers(20, 300), st.integers(1, MOST_LINES))
def test_no_line_is_wider_than_the_column(wrap, text, width, most):
    metrics = QFontMetricsF(QFont())
    lines = wrap.lines(text, width, most)

    assert 1 <= len(lines) <= most
    assert all(metrics.horizontalAdvance(line) <= width + 1 for line in lines)
