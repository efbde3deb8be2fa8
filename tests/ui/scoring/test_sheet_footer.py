"""The figures below a sheet, apart from the tab."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from danhgia_desktop.regulation.criterion_rule import Bonus, Penalty
from danhgia_desktop.regulation.rubric import SELF, CriterionKey
from danhgia_desktop.ui.figure_label import FigureLabel
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


@pytest.mark.parametrize(
    ("scored", "total", "remaining", "lost"),
    [
        ("94", "Tổng cộng 98 / 100 (gồm thưởng 5, trừ 1)", "Còn thiếu 2", "Mất 7"),
        ("97", "Tổng cộng 101 / 100 (gồm thưởng 5, trừ 1)", "", "Mất 4"),
        ("103", "Tổng cộng 107 / 100 (gồm thưởng 5, trừ 1)", "Vượt 7", "Mất 1"),
    ],
)
def test_the_figures_below_a_sheet_are_one_sum(qtbot, scored, total, remaining, lost):
    footer = SheetFooter()
    qtbot.addWidget(footer)
    tree = rubric(
        criterion("a", maximum="100"),
        criterion("b", maximum="5", rules=(Bonus(extra=True),)),
        criterion("p", maximum="5", rules=(Penalty(),)),
        maximum="100",
    )
    figures = work_out(sheet(tree, {"a": scored, "b": "5", "p": "1"}))

    footer.show_figures(View(figures=figures, round=SELF, read_only=False, language=Language.VI))

    shown = [footer.findChild(QLabel, name).text() for name in ("total_points", "remaining_points", "lost_points")]
    assert shown == [total, remaining, lost]


@pytest.mark.parametrize(
    ("width", "section", "total"),
    [
        (1200, "Mục a: 91,25 / 100,00", "Tổng cộng 95,25 / 100 (gồm thưởng 5, trừ 1)"),
        (680, "Mục a: 91,25 / 100,00", "Tổng 95,25 / 100"),
        (530, "91,25 / 100,00", "Tổng 95,25 / 100"),
    ],
)
def test_where_there_is_little_room_words_go_and_numbers_stay(qtbot, width, section, total):
    footer = SheetFooter()
    qtbot.addWidget(footer)
    tree = rubric(
        criterion("a", maximum="100", places=2),
        criterion("b", maximum="5", rules=(Bonus(extra=True),)),
        criterion("p", maximum="5", rules=(Penalty(),)),
        maximum="100",
    )
    figures = work_out(sheet(tree, {"a": "91.25", "b": "5", "p": "1"}))
    view = View(figures=figures, round=SELF, read_only=False, language=Language.VI)
    footer.show_figures(view)
    footer.show_section(view, CriterionKey("a"))

    footer.resize(width, 40)
    footer.show()

    labels = [label for label in footer.findChildren(FigureLabel) if label.isVisible()]
    qtbot.waitUntil(lambda: [label._shown() for label in labels][:2] == [section, total])
    assert not [label.objectName() for label in labels if label._shown().endswith("…")]
