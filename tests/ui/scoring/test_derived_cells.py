"""What another sheet has, beside what this one has."""

from __future__ import annotations

from fractions import Fraction

import pytest

from danhgia_desktop.scoring.comparison import Compared
from danhgia_desktop.ui.grid.cell import RowLook
from danhgia_desktop.ui.scoring.derived_cells import difference_cell, other_cell
from danhgia_desktop.ui.scoring.sheet_rows import SheetRow
from tests.rubric_builders import criterion


@pytest.mark.parametrize(
    ("points", "difference", "shown", "told"),
    [("-2", "1", "−2", "▲ 1"), ("-1.5", "-0.5", "−1,5", "▼ 0,5"), ("3", "0", "3", "="), ("0", "2", "0", "▲ 2")],
)
def test_what_the_other_sheet_takes_away_bears_a_minus(qapp, points, difference, shown, told):
    row = SheetRow(criterion=criterion("p"), text="Điểm trừ", look=RowLook.LINE, indent=0, is_leaf=True)
    compared = Compared(points=Fraction(points), not_applicable=False, difference=Fraction(difference))

    assert other_cell(row, compared).text == shown
    assert difference_cell(row, compared).text == told
