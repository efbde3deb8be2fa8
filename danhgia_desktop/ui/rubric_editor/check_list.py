"""What a person should look at in the rubric that is being edited, each sentence a way to its cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout, QWidget

from danhgia_desktop.scoring.problems import Severity
from danhgia_desktop.ui.import_rubric.remark_model import Remark, RemarkModel
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording import say_problem

if TYPE_CHECKING:
    from danhgia_desktop.scoring.problems import Problem
    from danhgia_desktop.ui.rubric_editor.editor_cells import EditorView

_ICON = QSize(16, 16)
_MARGIN = 12
_ROWS, _SPACE = 4, 5
"""How many rows there is room for, the heading among them, and what each takes beside its text."""


class CheckList(QWidget):
    """The checks of the rubric: sums, missing maxima, contradictions in rules.

    Signals:
        problem_chosen: the Problem a person wants to look at.
    """

    problem_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check_list")
        self._problems: tuple[Problem, ...] = ()
        self._heading = named(QLabel(), "checks_heading")
        self._heading.setContentsMargins(_MARGIN, 4, _MARGIN, 4)
        self._model = RemarkModel(self)
        self._list = named(QListView(), "checks")
        self._list.setAccessibleName(self.tr("Cần xem lại"))
        self._list.setModel(self._model)
        self._list.setUniformItemSizes(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setIconSize(_ICON)
        self._list.clicked.connect(self._choose)
        self._list.activated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._heading)
        layout.addWidget(self._list)
        layout.addStretch()
        # Always the same: a list that grew would push away the line that is being typed.
        self.setFixedHeight(_ROWS * (max(self.fontMetrics().lineSpacing(), _ICON.height()) + _SPACE))

    def show_view(self, view: EditorView) -> None:
        """Show what is wrong with a rubric; an empty one says what to do first."""
        self._problems = view.problems
        remarks = [
            Remark(
                text=say_problem(problem, view.rubric, view.language),
                criterion=problem.criterion,
                is_error=problem.severity is Severity.ERROR,
            )
            for problem in view.problems
        ]
        if tuple(remarks) != self._model.remarks:
            self._model.show_remarks(remarks)
        self._list.setVisible(bool(remarks))
        if remarks:
            self._say(self.tr("Cần xem lại: {count}").format(count=len(remarks)), "heading")
        elif view.rubric.lines:
            self._say(self.tr("Không có gì cần xem lại."), "done")
        else:
            self._say(
                self.tr(
                    "Bộ tiêu chí chưa có dòng nào. Gõ tiêu chí đầu tiên vào dòng trống, nhấn Insert để thêm dòng, "
                    "hoặc chép bảng trong Word, Excel rồi dán vào dòng trống (Ctrl+V)."
                ),
                "caption",
            )

    def take_focus(self) -> None:
        """Let the list be gone through; Enter leads to the cell."""
        self._list.setFocus()
        if self._problems and not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._model.index(0))

    def _say(self, text: str, look: str) -> None:
        self._heading.setText(text)
        self._heading.setWordWrap(look == "caption")
        self._heading.setProperty("look", look)
        self._heading.style().unpolish(self._heading)
        self._heading.style().polish(self._heading)

    def _choose(self, index: QModelIndex) -> None:
        self.problem_chosen.emit(self._problems[index.row()])
