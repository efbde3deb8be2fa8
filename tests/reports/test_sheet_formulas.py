from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.reports.document import Bounds, NumberCell, Row, TextCell
from danhgia_desktop.reports.sheet_formulas import bounds_of, sum_formula, summed
from tests.reports.builders import make_row, make_table


@pytest.mark.parametrize(
    ("rows", "formula"),
    [
        ([5], "=SUM(C5)"),
        ([5, 6, 7, 8, 12], "=SUM(C5:C8,C12)"),
        ([12, 5, 7, 6, 8, 5], "=SUM(C5:C8,C12)"),
        ([1, 3, 5, 6], "=SUM(C1,C3,C5:C6)"),
        ([], None),
    ],
)
def test_neighbours_are_added_as_ranges(rows, formula):
    assert sum_formula("C", rows) == formula


def test_more_ranges_than_one_sum_takes_are_added_in_several():
    formula = sum_formula("D", range(2, 2 + 2 * 300, 2))

    assert formula.startswith("=SUM(D2,D4,")
    assert formula.count("+SUM(") == 1
    assert max(part.count(",") for part in formula.split("+")) == 254


def test_a_formula_too_long_for_excel_is_not_made():
    assert sum_formula("D", range(100_000, 110_000, 2)) is None


UP_TO_TWO = Bounds(most=Decimal("2.0"))
DOWN_TO_FIVE = Bounds(least=Decimal(-5))


def test_what_counts_within_bounds_is_added_within_them():
    assert sum_formula("C", [5, 6, 7], {6: UP_TO_TWO}) == "=SUM(C5,C7)+MIN(2,SUM(C6))"
    assert sum_formula("C", [5], {5: DOWN_TO_FIVE}) == "=MAX(-5,SUM(C5))"


def test_a_sum_is_kept_within_its_own_bounds():
    assert sum_formula("C", [5, 6], counts=UP_TO_TWO) == "=MIN(2,SUM(C5:C6))"
    assert sum_formula("C", [5], counts=Bounds(least=Decimal(0), most=Decimal("7.5"))) == "=MAX(0,MIN(7.5,SUM(C5)))"


def test_a_sum_of_blanks_is_blank_whatever_its_bounds():
    formula = sum_formula("C", [5, 6], {6: DOWN_TO_FIVE}, UP_TO_TWO, is_blank=True)

    assert formula == '=IF(COUNT(C5:C6)=0,"",MIN(2,SUM(C5)+MAX(-5,SUM(C6))))'


@pytest.mark.parametrize(
    ("bounds", "value", "kept"),
    [(Bounds(), 9, 9), (UP_TO_TWO, 9, 2), (UP_TO_TWO, 1, 1), (DOWN_TO_FIVE, -9, -5), (DOWN_TO_FIVE, 3, 3)],
)
def test_bounds_keep_a_value_between_them(bounds, value, kept):
    assert bounds.kept(Fraction(value)) == kept


def test_cells_are_added_up_within_their_bounds():
    bonus = Row(cells=(TextCell(), TextCell(), NumberCell(value=Decimal(3), counts=UP_TO_TWO)))
    penalty = Row(cells=(TextCell(), TextCell(), NumberCell(value=Decimal(-7), counts=DOWN_TO_FIVE)))
    words = Row(cells=(TextCell(), TextCell(), TextCell(text="KAD")))
    table = make_table(make_row("1", "a", "10"), bonus, penalty, words)

    assert summed(table, 2, range(4)) == 7
    assert bounds_of(table, 2, range(4)) == {1: UP_TO_TWO, 2: DOWN_TO_FIVE}


@given(st.sets(st.integers(1, 2000), min_size=1, max_size=60))
def test_a_formula_adds_exactly_the_rows_it_was_given(rows):
    covered: list[int] = []
    for first, last in re.findall(r"B(\d+)(?::B(\d+))?", sum_formula("B", list(rows))):
        covered.extend(range(int(first), int(last or first) + 1))

    assert sorted(covered) == sorted(rows)


def test_sums_are_exact_and_know_blank_from_zero():
    third = Row(cells=(TextCell(), TextCell(), NumberCell(value=Fraction(1, 3))))
    words = Row(cells=(TextCell(), TextCell(), TextCell(text="KAD")))
    table = make_table(make_row("1", "a", "0.1"), make_row("2", "b", "0.2"), make_row("3", "c", None), third, words)

    assert summed(table, 2, [0, 1, 2]) == Fraction(3, 10)
    assert summed(table, 2, [3, 3, 3]) == 1
    assert summed(table, 2, [2, 4]) is None
    assert summed(table, 2, []) is None
