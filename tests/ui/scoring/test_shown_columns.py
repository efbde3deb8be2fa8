"""Columns that people put away and bring back."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from danhgia_desktop.ui.scoring.sheet_columns import can_hide, round_column, sheet_columns
from tests.ui.keyboard import ALT
from tests.ui.scripted_prompts import ScriptedPrompts
from tests.ui.seeded import YEAR

Key = Qt.Key
ALL = [
    "Số TT",
    "Tiêu chí",
    "Điểm chuẩn",
    "Điểm mất",
    "Tự chấm",
    "Thẩm định",
    "Kết luận",
    "Tài liệu kiểm chứng",
    "Ghi chú",
]


def titles(grid) -> list[str]:
    return [column.title for column in grid.cells.columns]


def offered(scorer) -> dict[str, QAction]:
    """Open the headings' menu and return what it offers."""
    header = scorer.grid.horizontalHeader()
    header.customContextMenuRequested.emit(QPoint(5, 5))
    menu = scorer.grid.findChildren(QMenu, "columns_menu")[-1]
    found = {action.text(): action for action in menu.actions() if not action.isSeparator()}
    menu.close()
    return found


def test_the_headings_menu_offers_what_can_be_put_away(scorer):
    assert titles(scorer.grid) == ALL
    assert set(offered(scorer)) == {
        "Điểm mất",
        "Thẩm định",
        "Kết luận",
        "Tài liệu kiểm chứng",
        "Ghi chú",
        "Hiện mọi cột",
    }


def test_a_column_goes_and_comes_back_and_the_current_cell_stays(scorer, edits, settings, qtbot):
    scorer.at("VI/2")
    offered(scorer)["Kết luận"].trigger()
    offered(scorer)["Điểm mất"].trigger()
    assert titles(scorer.grid) == [title for title in ALL if title not in {"Kết luận", "Điểm mất"}]
    assert scorer.grid.place == (scorer.model.row_of(scorer.key("VI/2")), scorer.column("Tự chấm"))

    again = ScoringTab(edits, ScriptedPrompts(), settings)
    qtbot.addWidget(again)
    again.show_period(YEAR)
    assert titles(again.findChild(type(scorer.grid), "score_grid")) == titles(scorer.grid)

    offered(scorer)["Hiện mọi cột"].trigger()
    assert titles(scorer.grid) == ALL


def test_the_round_that_is_worked_on_is_always_shown(scorer):
    offered(scorer)["Kết luận"].trigger()

    scorer.press((ALT, Key.Key_3))

    assert "Kết luận" in titles(scorer.grid)
    assert "Kết luận" not in offered(scorer)


def test_a_width_outlasts_other_columns(scorer):
    scorer.grid.setColumnWidth(scorer.column("Ghi chú"), 222)

    offered(scorer)["Thẩm định"].trigger()

    assert scorer.grid.columnWidth(scorer.column("Ghi chú")) == 222


def test_only_columns_that_are_known_by_their_line_cannot_be_put_away():
    columns = sheet_columns([SELF], SELF, hidden={"text", "maximum", round_column(SELF)})

    assert columns.find(round_column(SELF)) == columns.of_round(SELF) == 4
    assert columns.find("nothing") is None
    assert not any(can_hide(key, SELF) for key in ("number", "text", "maximum", round_column(SELF)))
    assert can_hide("lost", SELF)
