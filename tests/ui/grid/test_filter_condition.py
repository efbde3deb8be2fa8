"""What people write above a column, and which cells meet it."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.ui.grid.cell import Cell, RowLook
from danhgia_desktop.ui.grid.filter_condition import condition_of, matching_rows
from tests.ui.grid.small_model import FIRST, WORDS, SmallModel

BLANK, KAD, ZERO, TWO, THIRD, EIGHT = (
    Cell(),
    Cell(text="KAD"),
    Cell(text="0", value=Decimal(0)),
    Cell(text="2,0", value=Decimal(2)),
    Cell(text="2,33", value=Fraction(7, 3)),
    Cell(text="8", value=Decimal(8)),
)
CELLS = (BLANK, KAD, ZERO, TWO, THIRD, EIGHT)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (">2", (THIRD, EIGHT)),
        (">= 2", (TWO, THIRD, EIGHT)),
        ("<2,5", (ZERO, TWO, THIRD)),
        ("<=2", (ZERO, TWO)),
        ("=0", (ZERO,)),
        ("=2", (TWO,)),
        ("<>2", (BLANK, KAD, ZERO, THIRD, EIGHT)),
        ("2..8", (TWO, THIRD, EIGHT)),
        ("8..2", (TWO, THIRD, EIGHT)),
        ("0,5 .. 2,5", (TWO, THIRD)),
        ("trống", (BLANK,)),
        ("Blank", (BLANK,)),
        ("=", (BLANK,)),
        ("<>", (KAD, ZERO, TWO, THIRD, EIGHT)),
        ("kad", (KAD,)),
        ("=KAD", (KAD,)),
        ("<>kad", (BLANK, ZERO, TWO, THIRD, EIGHT)),
        ("2", (TWO, THIRD)),
        ("..", ()),
        (">abc", ()),
        ("a..b", ()),
    ],
)
def test_numbers_are_compared_as_numbers(written, kept):
    condition = condition_of(written)

    assert tuple(cell for cell in CELLS if condition.keeps(cell)) == kept


@pytest.mark.parametrize("written", ["", "  ", ">", "<=", "<", ">="])
def test_nothing_or_only_a_sign_asks_for_nothing(written):
    assert condition_of(written) is None


def test_every_word_must_occur_without_diacritics_and_case():
    cell = Cell(text="Ban hành kế hoạch cải cách")

    assert condition_of("HOACH cai").keeps(cell)
    assert condition_of("kế hoạch").keeps(cell)
    assert not condition_of("hoach bao cao").keeps(cell)
    assert not condition_of("trong").keeps(BLANK)


@pytest.mark.parametrize("written", ["trong", "Trống", "tr\u00f4\u0301ng"])
def test_blank_numbers_are_asked_for_without_marks_too(written):
    condition = condition_of(written, numeric=True)

    assert [cell for cell in CELLS if condition.keeps(cell)] == [BLANK]


@pytest.mark.parametrize("written", ["trống", "=", "<>5", "<>kad"])
def test_a_note_is_not_blank_where_it_has_nothing(qapp, written):
    class Noted(SmallModel):
        def cell(self, row: int, column: int) -> Cell:
            return BLANK if row == 1 else super().cell(row, column)

        def row_look(self, row: int) -> RowLook:
            return RowLook.NOTE if row == 1 else super().row_look(row)

    model = Noted(rows=3)
    model.put(0, FIRST, "5")

    assert matching_rows(model, {FIRST: condition_of(written)}) - {0} == {2}


def test_conditions_of_several_columns_must_all_be_met(qapp):
    model = SmallModel(rows=3)
    model.put(0, FIRST, "1", "2", "3")
    model.put(1, WORDS, "thiếu", "đủ")

    assert matching_rows(model, {FIRST: condition_of(">1"), WORDS: condition_of("thieu")}) == {1}
    assert matching_rows(model, {}) == {0, 1, 2}


@given(st.text(max_size=12), st.text(max_size=12))
def test_whatever_is_written_can_be_asked_of_any_cell(written, text):
    condition = condition_of(written)

    assert condition is None or condition.keeps(Cell(text=text)) in {True, False}
