"""What a line says, what it comes to and what is wrong with it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop import points
from danhgia_desktop.regulation.rubric import Standing
from danhgia_desktop.scoring.problems import ProblemCode, Severity
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.scoring.score_cells import MINUS
from danhgia_desktop.wording import round_name, say_place, say_problem

if TYPE_CHECKING:
    from danhgia_desktop.regulation.rubric import Criterion, Rubric
    from danhgia_desktop.scoring.problems import Problem
    from danhgia_desktop.ui.scoring.score_cells import View


class LineWords(QWidget):
    """The head of the side pane.

    Signals:
        recomputation_wanted: what is stated beside the sum shall give way to what its lines add up to.
    """

    recomputation_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = wrapped_words("criterion_path", look="caption")
        self._text = wrapped_words("criterion_text", look="heading")
        self._guidance = wrapped_words("criterion_guidance", look="caption")
        self._figures = wrapped_words("criterion_figures")
        self._problems = wrapped_words("line_problems", look="error")
        self._recompute = named(QPushButton(self.tr("Tính lại dòng tổng này")), "recompute_sum")
        self._recompute.clicked.connect(self.recomputation_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self._path, self._text, self._guidance, self._figures, self._problems, self._recompute):
            layout.addWidget(widget)

    def show_line(self, view: View, criterion: Criterion) -> None:
        """Show a criterion of the sheet in the active round."""
        rubric = view.figures.sheet.rubric
        self._text.setText(f"{say_place(criterion.key, rubric, view.language)}. {criterion.text}".strip())
        self._figures.setText(self._say_figures(view, criterion))
        found = view.figures.of_line(criterion.key, view.round)
        for label, words in (
            (self._path, " › ".join(_ancestors(criterion, rubric))),
            (self._guidance, "\n".join(criterion.guidance)),
            (self._problems, "\n".join(say_problem(problem, rubric, view.language) for problem in found)),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self._problems.setProperty("look", "error" if _any_error(found) else "warning")
        self._problems.style().polish(self._problems)
        self._recompute.setVisible(not view.read_only and _states_another_sum(found, view))

    def _say_figures(self, view: View, criterion: Criterion) -> str:
        result = view.figures.result(criterion.key, view.round)
        round_ = view.figures.sheet.rubric.round_of(view.round)
        said = []
        is_penalty = result.standing is Standing.PENALTY
        if criterion.max_points is not None:
            maximum = points.shown(criterion.max_points, criterion.places)
            words = self.tr("Điểm trừ, tối đa {points}") if is_penalty else self.tr("Điểm chuẩn {points}")
            said.append(words.format(points=maximum))
        if result.points is not None and not result.not_applicable:
            shown = points.shown(result.points, criterion.places)
            said.append(f"{round_name(round_, view.language)} {MINUS if is_penalty and result.points else ''}{shown}")
            if not is_penalty and result.lost:
                said.append(self.tr("mất {points}").format(points=points.shown(result.lost, criterion.places)))
        return " · ".join(said)


def wrapped_words(name: str, *, look: str = "") -> QLabel:
    """Return a label for words of any length, which people can copy."""
    label = named(QLabel(), name)
    label.setProperty("look", look)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _any_error(found: tuple[Problem, ...]) -> bool:
    return any(problem.severity is Severity.ERROR for problem in found)


def _states_another_sum(found: tuple[Problem, ...], view: View) -> bool:
    return any(problem.code is ProblemCode.SUM_MISMATCH and problem.field == view.round for problem in found)


def _ancestors(criterion: Criterion, rubric: Rubric) -> list[str]:
    found: list[str] = []
    while criterion.parent is not None and criterion.parent != rubric.root.key:
        criterion = rubric.get(criterion.parent)
        found.insert(0, f"{criterion.code} {criterion.text}".strip())
    return found
