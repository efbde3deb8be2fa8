"""The numbers that matter, below the grid: section, total, what is missing, lost and wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from danhgia_desktop import points
from danhgia_desktop.regulation.rubric import TOTAL, Standing
from danhgia_desktop.scoring.derivation import Figure
from danhgia_desktop.scoring.problems import Severity
from danhgia_desktop.ui.figure_label import FigureLabel, shorten_together
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.scoring.score_cells import MINUS
from danhgia_desktop.ui.scoring.sheet_rows import section_of

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey
    from danhgia_desktop.scoring.computation import LineResult
    from danhgia_desktop.ui.scoring.score_cells import View

_LARGER = 1.35
_LEAST = 24


class SheetFooter(QWidget):
    """Subtotal of the current section, total, remaining to the maximum, lost, blanks, problems.

    Signals:
        why_wanted: carries the CriterionKey and the Figure of a number that was clicked, and where on the screen it is.
        check_wanted: the list of problems shall be shown, or put away.
    """

    why_wanted = Signal(str, Figure, QRect)
    check_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet_footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(8)
        self._section_key = TOTAL
        self._section = self._figure(layout, "section_points", Figure.POINTS)
        self._total = self._figure(layout, "total_points", Figure.POINTS, larger=True, least=116)
        self._remaining = self._figure(layout, "remaining_points", Figure.REMAINING, larger=True, least=58)
        self._lost = self._figure(layout, "lost_points", Figure.LOST, least=52)
        layout.addStretch(1)
        self._blanks = named(FigureLabel(least=_LEAST), "blank_count")
        layout.addWidget(self._blanks)
        self._check = named(QPushButton(), "check_button")
        self._check.setCheckable(True)
        self._check.setToolTip(self.tr("Danh sách mọi lỗi và chỗ thiếu (Ctrl+E)"))
        self._check.toggled.connect(self.check_wanted)
        layout.addWidget(self._check)

    def show_section(self, view: View, current: CriterionKey | None) -> None:
        """Show what the section of the current line comes to in the active round."""
        section = None if current is None else section_of(view.figures.sheet.rubric, current)
        self._section.setVisible(section is not None and section.key != TOTAL)
        self._section_key = TOTAL if section is None else section.key
        if section is not None:
            result, number = view.figures.result(section.key, view.round), section.code or section.text
            words, bare = self.tr("Mục {number}: {points}"), self._say_counted(result, section)
            said = words.format(number=number, points=self._say_points(result, section))
            brief = words.format(number=number, points=bare)
            self._section.show_forms(said, brief, brief, bare)  # the total gives up more words first
            self._shorten()

    def show_figures(self, view: View) -> None:
        """Show what the whole active round comes to, and how much is wrong."""
        rubric = view.figures.sheet.rubric
        total = view.figures.result(TOTAL, view.round)
        whole, brief = self._say_points(total, rubric.root), self.tr("Tổng {points}")
        said = self.tr("Tổng cộng {points}").format(points=whole)
        bare = brief.format(points=self._say_counted(total, rubric.root))
        self._total.show_forms(said, brief.format(points=whole), bare)
        self._remaining.show_forms(*self._say_remaining(total))
        lost = points.shown(total.lost or 0, rubric.root.places)
        self._lost.show_forms(self.tr("Mất {points}").format(points=lost))
        self._lost.setVisible(bool(total.lost))
        self._blanks.show_forms(self.tr("%n ô trống", "", total.blanks))
        self._blanks.setVisible(total.blanks > 0)
        self._show_problems(view)
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def show_checking(self, *, is_open: bool) -> None:
        """Show whether the list of problems is open."""
        self._check.setChecked(is_open)

    def _shorten(self) -> None:
        """Leave words out, step by step, till every number can be read."""
        figures = (self._section, self._total, self._remaining, self._lost, self._blanks)
        shown = [label for label in figures if not label.isHidden()]
        margins = self._row.contentsMargins()
        spaces = (len(figures) + 1) * self._row.spacing() + margins.left() + margins.right()
        shorten_together(shown, self.width() - spaces - self._check.sizeHint().width())

    def _say_counted(self, result: LineResult, criterion: Criterion) -> str:
        """Return the points and their maximum, and nothing of how they came about."""
        minus = MINUS if result.standing is Standing.PENALTY else ""
        counted = points.shown(result.counted, criterion.places)
        said = f"{minus if result.counted else ''}{counted}"
        if result.maximum is not None:
            said = f"{said} / {minus}{points.shown(result.maximum, criterion.places)}"
        return said

    def _say_points(self, result: LineResult, criterion: Criterion) -> str:
        minus = MINUS if result.standing is Standing.PENALTY else ""
        said = f"{self._say_counted(result, criterion)}{self._say_beside(result, criterion)}"
        if result.stated is not None and result.stated != result.counted:
            stated = f"{minus}{points.shown(result.stated, criterion.places)}"
            said = self.tr("{points} (phiếu ghi {stated})").format(points=said, stated=stated)
        return said

    def _say_beside(self, result: LineResult, criterion: Criterion) -> str:
        """Return how much of the points is bonus outside the total, and how much penalties took off them."""
        beside = (
            (self.tr("thưởng {points}"), result.extra),
            (self.tr("trừ {points}"), result.penalties),
        )
        said = [words.format(points=points.shown(given, criterion.places)) for words, given in beside if given]
        return self.tr(" (gồm {parts})").format(parts=", ".join(said)) if said else ""

    def _say_remaining(self, total: LineResult) -> tuple[str, ...]:
        """Return the maximum less the total, in more words and in fewer.

        Nothing where only bonus outside the total lifts that above the maximum.
        """
        if total.remaining is None or -total.extra <= total.remaining < 0:
            return ("",)
        shown = points.shown(abs(total.remaining))
        if total.remaining < 0:
            return (self.tr("Vượt {points}").format(points=shown),)
        return self.tr("Còn thiếu {points}").format(points=shown), self.tr("Còn {points}").format(points=shown)

    def _show_problems(self, view: View) -> None:
        in_rubric = sum(problem.severity is Severity.ERROR for problem in view.figures.rubric_problems)
        errors = view.figures.rounds[view.round].errors + in_rubric
        check = self.tr("Kiểm tra hồ sơ")
        said = self.tr("%n lỗi", "", errors)  # lupdate does not look into f-strings
        text = f"{check} · {said}" if errors else check
        if text != self._check.text():
            self._check.setText(text)
            dress(self._check, "triangle-alert" if errors else "list-checks", "red" if errors else "text")

    def _figure(
        self, layout: QHBoxLayout, name: str, figure: Figure, *, larger: bool = False, least: int = _LEAST
    ) -> FigureLabel:
        label = named(FigureLabel(least=least), name)
        label.clicked.connect(lambda: self._ask_why(label, figure))
        if larger:
            font = QFont(label.font())
            font.setPointSizeF(font.pointSizeF() * _LARGER)
            font.setWeight(QFont.Weight.DemiBold)
            label.setFont(font)
        layout.addWidget(label)
        return label

    def _ask_why(self, label: FigureLabel, figure: Figure) -> None:
        key = self._section_key if label is self._section else TOTAL
        self.why_wanted.emit(key, figure, QRect(label.mapToGlobal(QPoint(0, 0)), label.size()))
