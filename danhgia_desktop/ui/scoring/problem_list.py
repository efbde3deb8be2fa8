"""Kiểm tra hồ sơ: everything that is wrong or missing, in sentences, each a way to its cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from danhgia_desktop.scoring.problems import ProblemCode, Severity
from danhgia_desktop.ui.icons import icon
from danhgia_desktop.ui.keys.stated_keys import StatedKey
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording import say_problem

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QIcon, QKeyEvent, QShowEvent

    from danhgia_desktop.scoring.problems import Problem
    from danhgia_desktop.ui.grid.grid_model import Index
    from danhgia_desktop.ui.scoring.score_cells import View

_ROOT = QModelIndex()
_ICON = QSize(16, 16)
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ProblemList(QWidget):
    """The problems of the active round and of the rubric: errors first, then warnings, then blanks.

    Signals:
        problem_chosen: the Problem a person wants to look at.
        left: the person is done with the list (Esc).
        recomputation_wanted: what is stated beside sums shall give way to what their lines add up to.
    """

    problem_chosen = Signal(object)
    left = Signal()
    recomputation_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problem_list")
        self._model = ProblemModel(self)
        self._view: View | None = None
        self._list = named(_Chooser(), "problems")
        self._list.setAccessibleName(self.tr("Các lỗi và chỗ thiếu của phiếu"))
        self._list.setModel(self._model)
        self._list.setUniformItemSizes(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setIconSize(_ICON)
        self._list.chosen.connect(self._choose)
        self._list.left.connect(self.left)
        self._none = named(QLabel(self.tr("Không có lỗi nào, không thiếu ô nào.")), "no_problems")
        self._none.setProperty("look", "done")
        self._none.setContentsMargins(12, 8, 12, 8)
        self._offer = named(QWidget(), "recompute_offer")
        self._recompute = named(QPushButton(self.tr("Tính lại các dòng tổng")), "recompute_button")
        self._recompute.clicked.connect(self.recomputation_wanted)
        self._offer_words = named(QLabel(), "recompute_words")
        offer = QHBoxLayout(self._offer)
        offer.setContentsMargins(12, 4, 12, 4)
        offer.addWidget(self._offer_words)
        offer.addWidget(self._recompute)
        offer.addStretch(1)
        self._reviewing = named(QWidget(), "review_offer")
        self._reviewing.hide()
        self._review = named(QPushButton(), "review_button")
        words = QLabel(self.tr("Bộ tiêu chí đã đổi sau khi chấm: phiếu cần rà soát."))
        words.setProperty("look", "warning")
        review = QHBoxLayout(self._reviewing)
        review.setContentsMargins(12, 4, 12, 4)
        review.addWidget(words)
        review.addWidget(self._review)
        review.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._reviewing, self._offer, self._none, self._list):
            layout.addWidget(widget)

    def offer_review(self, act: QAction) -> None:
        """Offer an act that says the sheet was looked through, for as long as the act is offered elsewhere."""
        self._review.setText(act.text())
        self._review.clicked.connect(self.take_focus)  # before it is hidden, and the focus who knows where
        self._review.clicked.connect(act.trigger)
        act.changed.connect(lambda: self._reviewing.setVisible(act.isVisible()))
        act.changed.connect(lambda: self._review.setEnabled(act.isEnabled()))

    def show_problems(self, view: View) -> None:
        """Show what is wrong with a sheet, once the list is looked at."""
        self._view = view
        if self.isVisible():
            self._say()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say()

    def _say(self) -> None:
        if self._view is not None:
            self._model.show(self._view)
        is_empty = self._model.rowCount() == 0
        sums = 0 if self._view is None else mismatched_sums(self._view)
        self._offer.setVisible(sums > 0)
        self._offer_words.setText(self.tr("%n dòng tổng ghi khác tổng các dòng con.", "", sums))
        self._none.setVisible(is_empty)
        self._list.setVisible(not is_empty)

    def take_focus(self) -> None:
        """Let the keys work in the list."""
        self._list.setFocus()
        if not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._model.index(0))

    def _choose(self, index: QModelIndex) -> None:
        self.problem_chosen.emit(self._model.problem(index.row()))


def mismatched_sums(view: View) -> int:
    """Return how many sums of the active round state something else, and can be recomputed."""
    if view.read_only:
        return 0
    found = view.figures.rounds[view.round].problems  # a maximum that differs is the rubric's
    return sum(1 for problem in found if problem.code is ProblemCode.SUM_MISMATCH)


class _Chooser(QListView):
    """A list in which Enter and a double click choose."""

    chosen = Signal(QModelIndex)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.doubleClicked.connect(self.chosen)

    def stated_keys(self) -> tuple[StatedKey, ...]:
        """Return the keys for going to what is listed."""
        return (
            StatedKey(keys="Enter", words=self.tr("Đến ô của dòng này")),
            StatedKey(keys="Esc", words=self.tr("Trở lại bảng")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ProblemModel(QAbstractListModel):
    """Problems as sentences, each with the icon of its severity."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems: list[Problem] = []
        self._sentences: list[str] = []

    def show(self, view: View) -> None:
        """Show the problems of a sheet's active round and of its rubric."""
        rubric = view.figures.sheet.rubric
        found = sorted((*view.figures.rounds[view.round].problems, *view.figures.rubric_problems), key=_rank)
        sentences = [say_problem(problem, rubric, view.language) for problem in found]
        if (found, sentences) != (self._problems, self._sentences):
            self.beginResetModel()
            self._problems, self._sentences = found, sentences
            self.endResetModel()

    def problem(self, row: int) -> Problem:
        """Return the problem in a row."""
        return self._problems[row]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._problems)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._sentences[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return _icon(self._problems[index.row()])
        return None


def _rank(problem: Problem) -> int:
    if problem.severity is Severity.ERROR:
        return 0
    return 2 if problem.code is ProblemCode.BLANK else 1


def _icon(problem: Problem) -> QIcon:
    name, tint = [("circle-x", "red"), ("triangle-alert", "amber"), ("pencil", "muted")][_rank(problem)]
    return icon(name, tint)
