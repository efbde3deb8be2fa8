"""Everything about the current line: its words, rules and inputs, reason, evidence, problems, history."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from danhgia_desktop.regulation.rubric import Standing
from danhgia_desktop.scoring.planned import figures_of
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.scoring.line_history import LineHistory
from danhgia_desktop.ui.scoring.line_words import LineWords, wrapped_words
from danhgia_desktop.ui.scoring.note_edit import NoteEdit
from danhgia_desktop.ui.scoring.other_rounds import evidence_elsewhere, reasons_elsewhere
from danhgia_desktop.ui.scoring.reason_list import ReasonList
from danhgia_desktop.ui.scoring.rule_panel import RulePanel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from danhgia_desktop.regulation.criterion_rule import TaskFigure
    from danhgia_desktop.regulation.rubric import Criterion
    from danhgia_desktop.scoring.planned import PlannedPoints
    from danhgia_desktop.scoring.scoresheet import ScorePlace
    from danhgia_desktop.storage.history import ScoreVersion
    from danhgia_desktop.ui.scoring.plan_part import PlanPart
    from danhgia_desktop.ui.scoring.score_cells import View

_MARGIN = 12
_LEAST_WIDTH = 232


class CriterionPane(QScrollArea):
    """The side pane. It changes nothing; what people enter carries the place it was entered for.

    Signals:
        inputs_entered: ScorePlace and tuple[RuleInput, ...].
        rule_points_wanted: ScorePlace whose typed points shall give way to its rules', and tuple[RuleInput, ...].
        not_applicable_chosen: ScorePlace and whether it does not apply.
        reason_entered, evidence_entered: ScorePlace, the words, and whether the person has finished them.
        typed: what is being typed in the pane is something else, or nothing any more.
        typed_in_vain: somebody typed where nothing can be written.
        restore_wanted: ScorePlace and the Score of the past.
        recomputation_wanted: ScorePlace of a sum that shall be what its lines add up to.
        plan_shown: View and PlanPart of a line whose points come from tasks, which are still to be read.
    """

    inputs_entered = Signal(object, object)
    rule_points_wanted = Signal(object, object)
    not_applicable_chosen = Signal(object, bool)
    reason_entered = Signal(object, str, bool)
    evidence_entered = Signal(object, str, bool)
    typed = Signal()
    typed_in_vain = Signal()
    restore_wanted = Signal(object, object)
    recomputation_wanted = Signal(object)
    plan_shown = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("criterion_pane")
        self.setAccessibleName(self.tr("Khung chi tiết dòng"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes on to what can be typed in
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._place: ScorePlace | None = None
        self._content = QWidget(self.viewport())
        self._words = LineWords()
        self._plan: PlanPart | None = None
        self._rules = RulePanel()
        self._not_applicable = named(QCheckBox(self.tr("Không áp dụng (KAD)")), "not_applicable")
        self.evidence = named(NoteEdit(), "evidence_edit")
        self._asked_evidence = wrapped_words("asked_evidence", look="caption")
        self._other_evidence = wrapped_words("other_evidence", look="caption")
        self.reason = named(NoteEdit(), "reason_edit")
        self._other_reasons = wrapped_words("other_reasons", look="caption")
        self.phrases = ReasonList()
        self._history = LineHistory()
        self._build()
        self._connect()

    @property
    def place(self) -> ScorePlace | None:
        """What is shown."""
        return self._place

    @property
    def is_open(self) -> bool:
        """Whether something was typed that is not saved."""
        return self._rules.is_edited or self.reason.is_open or self.evidence.is_open

    @property
    def why_open(self) -> str:
        """Why words that were typed could not be saved, "" where they are or nobody has tried."""
        return self.evidence.why_open or self.reason.why_open

    def fault(self) -> str:
        """Return why figures that are being typed cannot be meant, "" where they can."""
        return self._rules.fault()

    def turn_down_inputs(self) -> None:
        """Say that figures that have just been entered could not be saved."""
        self._rules.turn_down()

    def show_line(self, view: View, criterion: Criterion, place: ScorePlace) -> None:
        """Show a criterion of the sheet in the active round."""
        score, result = view.figures.sheet.score(*place.key), view.figures.result(*place.key)
        self._place = place
        self._content.show()
        self._words.show_line(view, criterion)
        planned = view.figures.sheet.planned
        by_tasks = planned.by_tasks if planned.gives(criterion.key) else None
        self._rules.setVisible(bool(criterion.rules) and not planned.overrules(criterion.key))
        self._rules.setEnabled(not view.read_only and not result.not_applicable)
        self._rules.count_by(view.figures.rounds[view.round].planned)
        self._rules.show_line(criterion, score, result, place=place, language=view.language)
        self._not_applicable.setChecked(result.not_applicable)
        self._not_applicable.setEnabled(not view.read_only)
        for note, words in ((self.reason, score.reason), (self.evidence, score.evidence)):
            note.allow_writing(is_allowed=not view.read_only)
            note.show_words(place, words)
        self.phrases.show_reason(score.reason, can_write=not view.read_only)
        for label, words in (
            (self._asked_evidence, criterion.evidence),
            (self._other_evidence, evidence_elsewhere(view, criterion.key)),
            (self._other_reasons, reasons_elsewhere(view, criterion.key)),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self._history.await_place(place)
        self._show_plan(view, by_tasks, [one for one in figures_of(criterion.rules) if one in planned.figures])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(max(_LEAST_WIDTH, self._content.minimumSizeHint().width() + bar))

    def _show_plan(self, view: View, by_tasks: PlannedPoints | None, figures: Sequence[TaskFigure]) -> None:
        """Show what comes from tasks: the points, else the numbers that rules count, else nothing."""
        if by_tasks is None and not figures:
            if self._plan is not None:
                self._plan.hide()
            return
        if self._plan is None:
            from danhgia_desktop.ui.scoring.plan_part import PlanPart  # noqa: PLC0415 - spares the start

            self._plan = PlanPart()
            self._layout.insertWidget(self._layout.indexOf(self._rules), self._plan)
        if by_tasks is not None:
            self._plan.show_points(view, by_tasks)
        else:
            self._plan.show_counted(view, figures)
        self._plan.show()
        self.plan_shown.emit(view, self._plan)

    def show_nothing(self) -> str:
        """Show no line, where a filter keeps none: what stood here belongs to another, maybe of another sheet.

        Returns:
            Why figures that were being typed could not be meant and are given up, "" where there were none.
        """
        fault = self._rules.give_up()
        if self.has_focus():
            self.setFocus()
        self._content.hide()
        self._place = None
        return fault

    def show_history(self, place: ScorePlace, versions: tuple[ScoreVersion, ...], view: View) -> None:
        """Show what became of a score."""
        is_penalty = view.figures.sheet.rubric.standing(place.criterion) is Standing.PENALTY
        self._history.show_versions(
            place, versions, can_restore=not view.read_only, is_penalty=is_penalty, language=view.language
        )

    def take_focus(self) -> None:
        """Let the keys work in the pane: in the first field of a rule, else in the words."""
        if self._content.isHidden():
            self.setFocus()
        elif self._rules.isHidden() or not self._rules.take_focus():
            self.evidence.setFocus()

    def has_focus(self) -> bool:
        """Tell whether the keys work in the pane."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def keep_words(self) -> bool:
        """Mean what is being typed, because the line is left; tell whether nothing is left that cannot be meant."""
        for note in (self.evidence, self.reason):
            if not note.keep():
                note.setFocus()
                return False
        return self._rules.keep() or self.isHidden()

    def _build(self) -> None:
        self._layout = layout = QVBoxLayout(self._content)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(8)
        evidence = _caption(self.tr("Tài liệu &kiểm chứng"), self.evidence)
        reason = _caption(self.tr("&Lý do, ghi chú"), self.reason)
        history = QLabel(self.tr("Lịch sử"))
        of_line: list[QWidget] = [self._words, _line(), self._rules, self._not_applicable]
        of_evidence = [evidence, self._asked_evidence, self._other_evidence, self.evidence]
        of_reason = [reason, self._other_reasons, self.reason, self.phrases]
        for widget in (*of_line, *of_evidence, *of_reason, _line(), history, self._history):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setWidget(self._content)

    def _connect(self) -> None:
        self._rules.inputs_entered.connect(self.inputs_entered)
        self._rules.rebuilt.connect(self._order_stops)
        self._rules.rule_points_wanted.connect(self.rule_points_wanted)
        self._words.recomputation_wanted.connect(lambda: self.recomputation_wanted.emit(self._place))
        self._not_applicable.clicked.connect(lambda ticked: self.not_applicable_chosen.emit(self._place, ticked))
        self._history.restore_wanted.connect(self.restore_wanted)
        self.reason.entered.connect(self.reason_entered)
        self.reason.textChanged.connect(lambda: self.phrases.follow_typing(self.reason.toPlainText()))
        self.evidence.entered.connect(self.evidence_entered)
        for note in (self.reason, self.evidence):
            note.typed.connect(self.typed)
            note.typed_in_vain.connect(self.typed_in_vain)
        self._rules.typed.connect(self.typed)

    def _order_stops(self) -> None:
        """Let Tab go from above to below: Qt puts fields that are built anew at the end."""
        notes = [self.evidence, self.reason, *self.phrases.stops()]
        chain = [*self._rules.stops(), self._not_applicable, *notes, *self._history.stops()]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)


def _caption(title: str, note: NoteEdit) -> QLabel:
    caption = QLabel(title)
    caption.setBuddy(note)
    return caption


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("look", "line")
    line.setFixedHeight(1)
    return line
