"""The numbers that matter, below the grid: section, total, what is missing, what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from danhgia_desktop import points
from danhgia_desktop.regulation.rubric import TOTAL
from danhgia_desktop.scoring.problems import Severity
from danhgia_desktop.ui.elided_label import ElidedLabel
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.scoring.sheet_rows import section_of

if TYPE_CHECKING:
    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey
    from danhgia_desktop.scoring.computation import LineResult
    from danhgia_desktop.ui.scoring.score_cells import View

_LARGER = 1.35


class SheetFooter(QWidget):
    """Subtotal of the current section, total, remaining to the maximum, blanks, problems.

    Signals:
        check_wanted: the list of problems shall be shown, or put away.
    """

    check_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet_footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(12)
        self._section = self._figure(layout, "section_points")
        self._total = self._figure(layout, "total_points", larger=True, least=150)
        self._remaining = self._figure(layout, "remaining_points", larger=True, least=58)
        layout.addStretch(1)
        self._blanks = self._figure(layout, "blank_count")
        self._check = named(QPushButton(), "check_button")
        self._check.setCheckable(True)
        self._check.toggled.connect(self.check_wanted)
        layout.addWidget(self._check)

    def show_figures(self, view: View, current: CriterionKey | None) -> None:
        """Show what the active round comes to, and the section of the current line."""
        rubric = view.figures.sheet.rubric
        results = view.figures.rounds[view.round].results
        total = results[TOTAL]
        section = None if current is None else section_of(rubric, current)
        self._section.setVisible(section is not None and section.key != TOTAL)
        if section is not None:
            self._section.setText(
                self.tr("Mục {number}: {points}").format(
                    number=section.code or section.text, points=self._say_points(results[section.key], section)
                )
            )
        self._total.setText(self.tr("Tổng cộng {points}").format(points=self._say_points(total, rubric.root)))
        self._remaining.setText(self._say_remaining(total))
        self._blanks.setText(self.tr("%n ô trống", "", total.blanks))
        self._blanks.setVisible(total.blanks > 0)
        self._show_problems(view)

    def show_checking(self, *, is_open: bool) -> None:
        """Show whether the list of problems is open."""
        self._check.setChecked(is_open)

    def _say_points(self, result: LineResult, criterion: Criterion) -> str:
        counted = points.shown(result.counted, criterion.places)
        said = counted
        if result.maximum is not None:
            said = f"{counted} / {points.shown(result.maximum, criterion.places)}"
        if result.stated is not None and result.stated != result.counted:
            stated = points.shown(result.stated, criterion.places)
            said = self.tr("{points} (phiếu ghi {stated})").format(points=said, stated=stated)
        return said

    def _say_remaining(self, total: LineResult) -> str:
        if total.remaining is None:
            return ""
        if total.remaining < 0:
            return self.tr("Vượt {points}").format(points=points.shown(-total.remaining))
        return self.tr("Còn {points}").format(points=points.shown(total.remaining))

    def _show_problems(self, view: View) -> None:
        found = view.figures.rounds[view.round].problems
        errors = sum(1 for problem in found if problem.severity is Severity.ERROR)
        check = self.tr("Kiểm tra hồ sơ")
        said = self.tr("%n lỗi", "", errors)  # lupdate does not look into f-strings
        self._check.setText(f"{check} · {said}" if errors else check)
        self._check.setShortcut("Ctrl+E")  # a new text takes the last key away
        dress(self._check, "triangle-alert" if errors else "list-checks", "red" if errors else "text")
        self._check.setToolTip(self.tr("Danh sách mọi lỗi và chỗ thiếu (Ctrl+E)"))

    def _figure(self, layout: QHBoxLayout, name: str, *, larger: bool = False, least: int = 24) -> QLabel:
        label = named(ElidedLabel(least=least), name)
        if larger:
            font = QFont(label.font())
            font.setPointSizeF(font.pointSizeF() * _LARGER)
            font.setWeight(QFont.Weight.DemiBold)
            label.setFont(font)
        layout.addWidget(label)
        return label
