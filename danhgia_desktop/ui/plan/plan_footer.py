"""What the tasks of a plan's owner come to, below the table: how many stand how, a, b, c, and the points."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from danhgia_desktop import points
from danhgia_desktop.plan.task_state import TaskState, state_of
from danhgia_desktop.regulation.task_rule import LeaderPartKind
from danhgia_desktop.ui.figure_label import FigureLabel, shorten_together
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording.plan_figures import say_status
from danhgia_desktop.wording.plan_words import plan_word
from danhgia_desktop.wording.rolled_up import say_each_points, say_rolled_up

if TYPE_CHECKING:
    from fractions import Fraction

    from PySide6.QtGui import QResizeEvent

    from danhgia_desktop.operations.plan_performance import PlanPerformance
    from danhgia_desktop.ui.plan.plan_view import PlanView
    from danhgia_desktop.wording import Language

_LARGER = 1.2
_PERCENT = 100
_URGENT = (TaskState.OVERDUE, TaskState.UNDONE, TaskState.DUE_SOON)
"""What is said where there is little room."""

_PARTS = {LeaderPartKind.STAFF_RESULTS: "d", LeaderPartKind.UNIT_RESULTS: "đ", LeaderPartKind.UNITY: "e"}


class PlanFooter(QWidget):
    """Numbers that open into the tasks they come from.

    Signals:
        shares_wanted: the tasks behind a, b, c and the points shall be listed.
        states_wanted: the tasks shall be shown in groups by how they stand.
    """

    shares_wanted = Signal()
    states_wanted = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._language = language
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 12, 6)
        self._row.setSpacing(16)
        self._states = named(FigureLabel(least=80), "state_counts")
        self._states.setToolTip(self.tr("Xếp nhóm theo trạng thái"))
        self._states.clicked.connect(self.states_wanted)
        self._row.addWidget(self._states)
        self._row.addStretch(1)
        self._why_none = named(QLabel(), "why_no_points")
        self._why_none.setWordWrap(True)
        self._why_none.hide()
        self._row.addWidget(self._why_none, 3)
        self._parts = named(FigureLabel(least=90), "plan_parts")
        self._points = named(FigureLabel(least=60), "plan_points")
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        font.setWeight(QFont.Weight.DemiBold)
        self._points.setFont(font)
        self._hint = self.tr("Những nhiệm vụ làm nên các số này (F9)")
        for label in (self._parts, self._points):
            label.clicked.connect(self.shares_wanted)
            label.setToolTip(self._hint)
            self._row.addWidget(label)

    def show_counts(self, view: PlanView) -> None:
        """Show how many tasks of the plan stand how."""
        counts = Counter(state_of(one, view.today) for one in view.tasks)
        each = [f"{plan_word(state, self._language)} {counts[state]}" for state in TaskState if counts[state]]
        urgent = [f"{plan_word(state, self._language)} {counts[state]}" for state in _URGENT if counts[state]]
        total = self.tr("%n nhiệm vụ", "", len(view.tasks))
        self._states.show_forms(" · ".join((total, *each)), " · ".join((total, *urgent)), total)
        self._shorten()

    def show_performance(self, outcome: PlanPerformance | str) -> None:
        """Show what the tasks of the owner come to in the period, or why that cannot be told."""
        self._why_none.setText(outcome if isinstance(outcome, str) else "")
        self._why_none.setVisible(isinstance(outcome, str))
        if isinstance(outcome, str):
            self._parts.show_forms("")
            self._points.show_forms("")
            self._shorten()
            return
        done = outcome.performance
        parts = [("a", done.a), ("b", done.b), ("c", done.c)]
        parts += [(_PARTS[part.kind], part.share) for part in done.parts]
        said = "   ".join(f"{name} = {_percent(share)}" for name, share in parts if share is not None)
        shown = _points_of(outcome)
        if shown:
            self._parts.show_forms(said)
            self._points.show_forms(self.tr("Điểm nhiệm vụ {points}").format(points=shown), shown)
        else:
            words = say_status(done, self._language)
            self._parts.show_forms("   ".join(filter(None, (said, words))), words)
            self._points.show_forms("")
        self._points.setToolTip("\n".join((*say_rolled_up(outcome, self._language), self._hint)))
        self._shorten()

    def await_performance(self) -> None:
        """Show nothing of another plan any more."""
        self._why_none.hide()
        self._parts.show_forms("")
        self._points.show_forms("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        labels = (self._states, self._parts, self._points)
        margins = self._row.contentsMargins()
        taken = margins.left() + margins.right() + (len(labels) + 1) * self._row.spacing()
        shorten_together(labels, self.width() - taken)


def _points_of(outcome: PlanPerformance) -> str:
    """Return the points of the period out of the most there are; those under several rule sets each; "" for none."""
    if outcome.points is not None:
        return f"{points.shown(outcome.points)} / {points.shown(outcome.rule.points)}"
    return say_each_points(outcome)


def _percent(share: Fraction) -> str:
    return f"{points.shown(share * _PERCENT)}%"
