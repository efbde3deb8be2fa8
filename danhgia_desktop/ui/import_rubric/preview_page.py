"""The second page of an import: what was read, what is wrong with it, which rules it shall have."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.rubrics import check
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.ui.import_rubric.draft_mending import (
    place_of,
    takes_away,
    usual_rule,
    with_maxima_of,
    with_maximum,
    with_parts,
    with_penalty,
    with_rule,
)
from danhgia_desktop.ui.import_rubric.draft_table import DraftTable
from danhgia_desktop.ui.import_rubric.proposals import proposals_of, with_accepted
from danhgia_desktop.ui.import_rubric.remark_model import RemarkModel, problem_remarks, reading_remarks
from danhgia_desktop.ui.import_rubric.rules_pane import RulesPane
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording import say_error, say_points

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from danhgia_desktop.imports.rubric_draft import RubricDraft
    from danhgia_desktop.operations.rubrics import RubricCheck, Sums
    from danhgia_desktop.regulation.rubric import CriterionKey
    from danhgia_desktop.ui.background import Background, Job
    from danhgia_desktop.ui.import_rubric.rubric_reading import ReadRubric
    from danhgia_desktop.ui.import_rubric.scores_form import ScoresForm
    from danhgia_desktop.wording import Language

_SPREAD = (640, 500)
_HEIGHTS = (110, 440)
_GAP = 12
_ICON = QSize(16, 16)


class PreviewPage(QWidget):
    """A draft of a rubric beside its problems and its proposed rules; nothing is stored here.

    Signals:
        changed: another name, another unit, other rules.
    """

    changed = Signal()

    def __init__(
        self, scores: ScoresForm, background: Background, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("preview_page")
        self._scores = scores
        self._background = background
        self._language = language
        self._read: ReadRubric | None = None
        self._job: Job | None = None
        self._summary = named(QLabel(), "draft_summary_label")
        self._table = DraftTable(language)
        self._remark_model = RemarkModel(self)
        self._remarks = named(QListView(), "remark_list")
        self._remark_heading = QLabel()
        self._rules = RulesPane(language)
        self._name = named(QLineEdit(), "rubric_name_edit")
        self._build()
        self._name.textChanged.connect(self.changed)
        self._scores.changed.connect(self.changed)
        self._rules.proposals_changed.connect(self._check_again)
        self._rules.criterion_chosen.connect(self._table.go_to)
        self._table.maximum_entered.connect(self._mend_maximum)
        self._table.rule_wanted.connect(self._begin_rule)
        self._table.parts_wanted.connect(self._take_apart)
        self._remarks.clicked.connect(self._follow_remark)
        self._remarks.activated.connect(self._follow_remark)

    @property
    def name(self) -> str:
        """What the rubric shall be called."""
        return self._name.text().strip()

    @property
    def fault(self) -> str:
        """What keeps the rubric from being stored, in words; empty when nothing does."""
        if not self.name:
            return self.tr("Hãy đặt tên cho bộ tiêu chí.")
        if not self._rules.is_valid:
            return self.tr("Có quy tắc chưa ghi đúng.")
        return self._scores.fault

    def confirmed(self) -> RubricDraft | None:
        """Return the draft with the rules that are ticked."""
        return with_accepted(self._read.draft, self._rules.proposals) if self._read else None

    def show_read(self, read: ReadRubric) -> None:
        """Show what was read."""
        self._read = read
        self._table.show_draft(read.draft)
        self._rules.show_proposals(proposals_of(read.draft))
        self._name.setText(read.draft.rubric.title or read.source.name)
        self._name.selectAll()
        self._name.setFocus()
        self._scores.show_draft(read.draft)
        self._show_check(read.check)

    def forget(self) -> None:
        """Stop what is still being computed."""
        if self._job is not None:
            self._job.cancel()

    def _check_again(self) -> None:
        self.changed.emit()
        draft = self.confirmed()
        if draft is None:
            return
        self._table.show_mended(draft)
        self.forget()
        self._job = self._background.run(lambda: check(draft), self._show_check, _raise)

    def _show_check(self, found: RubricCheck) -> None:
        if self._read is None:
            return
        self._read = replace(self._read, check=found)
        read = self._read
        remarks = reading_remarks(read.source, read.draft, self._language)
        remarks += problem_remarks(found.problems, read.draft, self._language)
        self._remark_model.show_remarks(remarks)
        self._table.mark({remark.criterion for remark in remarks if remark.criterion is not None})
        self._remark_heading.setText(self.tr("Cần xem lại: {count}").format(count=len(remarks)))
        self._summary.setText(self._say_summary(read.draft, found))

    def _say_summary(self, draft: RubricDraft, found: RubricCheck) -> str:
        rubric = draft.rubric
        said = [
            self.tr("{criteria} tiêu chí, {leaves} dòng chấm điểm").format(
                criteria=len(rubric.lines), leaves=len(rubric.leaves)
            ),
            self._say_sums(self.tr("Điểm chuẩn"), found.maximum),
        ]
        if (own := found.rounds.get(SELF)) is not None:
            said.append(self._say_sums(self.tr("Tự chấm"), own))
        return "   ·   ".join(filter(None, said))

    def _say_sums(self, name: str, sums: Sums) -> str:
        stated, summed = (None if value is None else say_points(value) for value in (sums.stated, sums.summed))
        if stated is None:
            return "" if summed is None else self.tr("{name}: cộng được {summed}").format(name=name, summed=summed)
        if summed is None or stated == summed:
            return f"{name}: {stated}"
        return self.tr("{name}: ghi {stated}, cộng được {summed}").format(name=name, stated=stated, summed=summed)

    def _follow_remark(self, index: QModelIndex) -> None:
        criterion = self._remark_model.remarks[index.row()].criterion
        if criterion is not None:
            self._table.go_to(criterion)
            self._rules.show_criterion(criterion)

    def _mend_maximum(self, key: CriterionKey, text: str) -> None:
        """Take a maximum that was typed; one with a minus makes its line a penalty."""
        before = self.confirmed()
        if self._read is None or before is None:
            return
        try:
            draft = with_maximum(self._read.draft, key, text)
        except ExpectedError as error:
            self._table.say(say_error(error, self._language))
            return
        self._table.say("")
        self._read = replace(self._read, draft=draft)
        proposals, place = list(self._rules.proposals), self._rules.current
        if takes_away(text):
            proposals = with_penalty(proposals, before.rubric, key)
            place = place_of(proposals, key, place)
        self._rules.show_mended(with_maxima_of(proposals, draft.rubric), place)

    def _begin_rule(self, key: CriterionKey) -> None:
        """Give a line a further rule, for the person to change."""
        draft = self.confirmed()
        if draft is None:
            return
        proposals = with_rule(self._rules.proposals, draft.rubric, key, usual_rule(draft.rubric, key))
        self._rules.show_mended(proposals, place_of(proposals, key, 0))

    def _take_apart(self, key: CriterionKey) -> None:
        """Make the alternatives of a line its parts."""
        if self._read is None:
            return
        draft = self._read.draft.taken_apart(key)
        self._read = replace(self._read, draft=draft)
        self._table.show_draft(draft)  # its rows must be there when the rules change
        proposals = with_parts(self._rules.proposals, draft, key)
        self._rules.show_mended(proposals, min(self._rules.current, len(proposals) - 1))
        self._table.show_taken_apart(with_accepted(draft, proposals), key)

    def _build(self) -> None:
        self._summary.setProperty("look", "heading")
        self._remarks.setModel(self._remark_model)
        self._remarks.setWordWrap(True)
        self._remarks.setIconSize(_ICON)
        self._remarks.setAccessibleName(self.tr("Cần xem lại"))
        self._remark_heading.setProperty("look", "heading")
        upper = QWidget()
        upper_layout = QVBoxLayout(upper)
        upper_layout.setContentsMargins(0, 0, 0, _GAP)
        upper_layout.addWidget(self._remark_heading)
        upper_layout.addWidget(self._remarks)
        side = QSplitter(Qt.Orientation.Vertical)
        side.setContentsMargins(_GAP, 0, 0, 0)
        side.addWidget(upper)
        side.addWidget(self._rules)
        side.setSizes(list(_HEIGHTS))
        scroll = QScrollArea()  # for small screens at large scales
        scroll.setWidget(side)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes on to what can be typed in
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        spread = QSplitter()
        spread.addWidget(self._table)
        spread.addWidget(scroll)
        spread.setSizes(list(_SPREAD))
        form = QFormLayout()
        form.addRow(self.tr("Tên &bộ tiêu chí:"), self._name)
        form.addRow(self._scores)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._summary)
        layout.addWidget(spread, stretch=1)
        layout.addLayout(form)


def _raise(error: Exception) -> None:
    raise error
