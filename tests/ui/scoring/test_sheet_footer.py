"""The figures below a sheet, apart from the tab."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from danhgia_desktop.regulation.criterion_rule import Penalty
from danhgia_desktop.regulation.rubric import SELF, CriterionKey
from danhgia_desktop.ui.scoring.score_cells import View
from danhgia_desktop.ui.scoring.sheet_figures import work_out
from danhgia_desktop.ui.scoring.sheet_footer import SheetFooter
from danhgia_desktop.wording import Language
from tests.rubric_builders import criterion, rubric, sheet

TREE = rubric(criterion("a", maximum="10"), criterion("p", maximum="5", rules=(Penalty(),)), maximum="10")


@pytest.mark.parametrize(("taken", "said"), [("2", "Mục p: −2 / −5"), ("0", "Mục p: 0 / −5")])
def test_a_section_that_is_taken_away_stands_with_a_minus(qtbot, taken, said):
    footer = SheetFooter()
    qtbot.addWidget(footer)
    figures = work_out(sheet(TREE, {"a": "9", "p": taken}))

    footer.show_section(View(figures=figures, round=SELF, read_only=False, language=Language.VI), CriterionKey("p"))

    assert footer.findChild(QLabel, "section_points").text() == said
