"""Records of a template in cells: written by reports, read by imports."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.imports.record_cells import from_cells
from danhgia_desktop.reports.record_cells import in_cells


@given(text=st.text(st.sampled_from("a |_x"), max_size=70_000 // 1000).map(lambda text: text * 1000))
def test_a_record_longer_than_a_cell_comes_back_from_several(text):
    cells = in_cells(json.dumps(text))

    assert all(len(cell) < 32_767 and cell == cell.strip() for cell in cells)
    assert json.loads(from_cells(cells)) == text


def test_words_that_workbooks_take_for_a_letter_in_disguise_stay_words():
    (cell,) = in_cells(json.dumps("_x0041_"))

    assert "_x" not in cell
    assert json.loads(from_cells([cell])) == "_x0041_"
