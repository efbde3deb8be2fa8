"""Everything about the current line: its words, rules and inputs, reason, evidence, problems, history."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from danhgia_desktop import points
from danhgia_desktop.regulation.rubric import Standing
from danhgia_desktop.scoring.problems import ProblemCode, Severity
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.scoring.line_history import LineHistory
from danhgia_desktop.ui.scoring.note_edit import NoteEdit
from danhgia_desktop.ui.scoring.rule_panel import RulePanel
from danhgia_desktop.ui.scoring.score_cells import MINUS
from danhgia_desktop.wording import round_name, say_place, say_problem

if TYPE_CHECKING:
    from danhgia_desktop.regulation.rubric import Criterion, Rubric
    from danhgia_desktop.scoring.problems import Problem
    from danhgia_desktop.scoring.scoresheet import ScorePlace
    from danhgia_desktop.storage.history import ScoreVersion
    from danhgia_desktop.ui.scoring.score_cells import View

_MARGIN = 12
_LEAST_WIDTH = 220


class CriterionPane(QScrollArea):
    """The side pane. It changes nothing; what people enter carries the place it was entered for.

    Signals:
        inputs_entered: ScorePlace and tuple[RuleInput, ...].
        rule_points_wanted: ScorePlace whose typed points shall give way to its rules'.
        not_applicable_chosen: ScorePlace and whether it does not apply.
        reason_entered, evidence_entered: ScorePlace and the words.
        restore_wanted: ScorePlace and the Score of the past.
        recomputation_wanted: ScorePlace of a sum that shall be what its lines add up to.
    """

    inputs_entered = Signal(object, object)
    rule_points_wanted = Signal(object)
    not_applicable_chosen = Signal(object, bool)
    reason_entered = Signal(object, str)
    evidence_entered = Signal(object, str)
    restore_wanted = Signal(object, object)
    recomputation_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("criterion_pane")
        self.setAccessibleName(self.tr("Khung chi tiết dòng"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._place: ScorePlace | None = None
        self._path = _words("criterion_path", look="caption")
        self._text = _words("criterion_text", look="heading")
        self._guidance = _words("criterion_guidance", look="caption")
        self._figures = _words("criterion_figures")
        self._problems = _words("line_problems", look="error")
        self._recompute = named(QPushButton(self.tr("Tính lại dòng tổng này")), "recompute_sum")
        self._rules = RulePanel()
        self._not_applicable = named(QCheckBox(self.tr("Không áp dụng (KAD)")), "not_applicable")
        self._evidence = named(NoteEdit(), "evidence_edit")
        self._asked_evidence = _words("asked_evidence", look="caption")
        self._reason = named(NoteEdit(), "reason_edit")
        self._history = LineHistory()
        self._build()
        self._connect()

    def show_line(self, view: View, criterion: Criterion, place: ScorePlace) -> None:
        """Show a criterion of the sheet in the active round."""
        sheet, rubric = view.figures.sheet, view.figures.sheet.rubric
        score, result = sheet.score(*place.key), view.figures.result(*place.key)
        self._place = place
        self._show_words(criterion, rubric, view)
        self._figures.setText(self._say_figures(view, criterion))
        found = view.figures.of_line(criterion.key, view.round)
        self._problems.setText("\n".join(say_problem(problem, rubric, view.language) for problem in found))
        self._problems.setVisible(bool(found))
        self._problems.setProperty("look", "error" if _any_error(found) else "warning")
        self._problems.style().polish(self._problems)
        self._recompute.setVisible(not view.read_only and any(p.code is ProblemCode.SUM_MISMATCH for p in found))
        self._rules.setVisible(bool(criterion.rules))
        self._rules.setEnabled(not view.read_only and not result.not_applicable)
        self._rules.show_line(criterion, score.inputs, result, language=view.language)
        self._not_applicable.setChecked(result.not_applicable)
        self._not_applicable.setEnabled(not view.read_only)
        for note, words in ((self._reason, score.reason), (self._evidence, score.evidence)):
            note.setReadOnly(view.read_only)
            note.show_words(place, words)

    def show_history(self, versions: tuple[ScoreVersion, ...], view: View) -> None:
        """Show what became of the current score."""
        self._history.show_versions(versions, can_restore=not view.read_only, language=view.language)

    def take_focus(self) -> None:
        """Let the keys work in the pane: in the first field of a rule, else in the words."""
        if not self._rules.take_focus():
            self._evidence.setFocus()

    def has_focus(self) -> bool:
        """Tell whether the keys work in the pane."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def keep_words(self) -> None:
        """Mean what is being typed, because the line is left."""
        self._reason.keep()
        self._evidence.keep()

    def _show_words(self, criterion: Criterion, rubric: Rubric, view: View) -> None:
        self._path.setText(" › ".join(_ancestors(criterion, rubric)))
        self._path.setVisible(bool(self._path.text()))
        self._text.setText(f"{say_place(criterion.key, rubric, view.language)}. {criterion.text}".strip())
        self._guidance.setText("\n".join(criterion.guidance))
        self._guidance.setVisible(bool(criterion.guidance))
        self._asked_evidence.setText(criterion.evidence)
        self._asked_evidence.setVisible(bool(criterion.evidence))

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
            if not is_penalty and result.remaining is not None and result.remaining > 0:
                missing = points.shown(result.remaining, criterion.places)
                said.append(self.tr("mất {points}").format(points=missing))
        return " · ".join(said)

    def _build(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(8)
        for words in (self._path, self._text, self._guidance, self._figures, self._problems, self._recompute):
            layout.addWidget(words)
        layout.addWidget(_line())
        layout.addWidget(self._rules)
        layout.addWidget(self._not_applicable)
        for title, note in (
            (self.tr("Tài liệu &kiểm chứng"), self._evidence),
            (self.tr("&Lý do, ghi chú"), self._reason),
        ):
            caption = QLabel(title)
            caption.setBuddy(note)
            layout.addWidget(caption)
            if note is self._evidence:
                layout.addWidget(self._asked_evidence)
            layout.addWidget(note)
        layout.addWidget(_line())
        layout.addWidget(QLabel(self.tr("Lịch sử")))
        layout.addWidget(self._history)
        layout.addStretch(1)
        self.setWidget(content)

    def _connect(self) -> None:
        self._rules.inputs_entered.connect(lambda inputs: self.inputs_entered.emit(self._place, inputs))
        self._rules.rebuilt.connect(self._order_stops)
        self._rules.rule_points_wanted.connect(lambda: self.rule_points_wanted.emit(self._place))
        self._recompute.clicked.connect(lambda: self.recomputation_wanted.emit(self._place))
        self._not_applicable.clicked.connect(lambda ticked: self.not_applicable_chosen.emit(self._place, ticked))
        self._history.restore_wanted.connect(lambda score: self.restore_wanted.emit(self._place, score))
        self._reason.entered.connect(self.reason_entered)
        self._evidence.entered.connect(self.evidence_entered)

    def _order_stops(self) -> None:
        """Let Tab go from above to below: Qt puts fields that are built anew at the end."""
        chain = [*self._rules.stops(), self._not_applicable, self._evidence, self._reason, *self._history.stops()]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)


def _words(name: str, *, look: str = "") -> QLabel:
    label = named(QLabel(), name)
    label.setProperty("look", look)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _any_error(found: tuple[Problem, ...]) -> bool:
    return any(problem.severity is Severity.ERROR for problem in found)


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("look", "line")
    line.setFixedHeight(1)
    return line


def _ancestors(criterion: Criterion, rubric: Rubric) -> list[str]:
    found: list[str] = []
    while criterion.parent is not None and criterion.parent != rubric.root.key:
        criterion = rubric.get(criterion.parent)
        found.insert(0, f"{criterion.code} {criterion.text}".strip())
    return found
