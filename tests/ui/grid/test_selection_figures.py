"""Figures of a selection."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.ui.grid.cell import EMPTY, Cell
from danhgia_desktop.ui.grid.selection_figures import figures_of


def test_blanks_are_not_counted_and_words_not_added():
    cells = [EMPTY, Cell(text="lời"), Cell(text="0", value=Decimal(0)), Cell(text="2,5", value=Decimal("2.5"))]

    figures = figures_of(cells)

    assert (figures.cells, figures.numbers, figures.total, figures.average) == (3, 2, Fraction(5, 2), Fraction(5, 4))


def test_without_numbers_there_is_no_average():
    assert figures_of([Cell(text="lời")]).average is None


@given(st.lists(st.fractions()))
def test_sums_are_exact(values):
    figures = figures_of(Cell(text="x", value=value) for value in values)

    assert figures.total == sum(values, Fraction(0))
    assert figures.average is None or figures.average * len(values) == figures.total
