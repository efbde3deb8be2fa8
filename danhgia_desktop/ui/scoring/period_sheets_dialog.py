"""Opening the score sheets of a whole period at once, after a look at how many they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.period_sheets import BODIES, PEOPLE, open_sheets, plan_sheets
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.period_button import PeriodButton
from danhgia_desktop.wording import period_name, say_error

if TYPE_CHECKING:
    from danhgia_desktop.operations.period_sheets import SheetPlan
    from danhgia_desktop.organization.subject_kind import SubjectKind
    from danhgia_desktop.period import Period
    from danhgia_desktop.ui.edits import Edits

_WIDTH = 500
_MARGIN = 16
_MOST_NAMED = 5


class PeriodSheetsDialog(QDialog):
    """Asks for the period and for whom, says what will come of it, and does it in one step of undo.

    Signals:
        sheets_opened: carries the Period whose sheets were opened.
        opening_wanted: carries the Period, which nobody has opened yet, and which shall be.
    """

    sheets_opened = Signal(object)
    opening_wanted = Signal(object)

    def __init__(self, edits: Edits, period: Period, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("period_sheets_dialog")
        self.setWindowTitle(self.tr("Lập phiếu cho cả kỳ"))
        self.setMinimumWidth(_WIDTH)
        self._edits = edits
        self._period = named(PeriodButton(period, edits.language), "sheets_period")
        self._units = named(QCheckBox(self.tr("Đ&ơn vị")), "sheets_of_units")
        self._people = named(QCheckBox(self.tr("&Cá nhân")), "sheets_of_people")
        self._preview = named(QLabel(), "sheets_preview")
        self._preview.setWordWrap(True)
        self._left_out = named(QLabel(), "sheets_left_out")
        self._left_out.setProperty("look", "caption")
        self._left_out.setWordWrap(True)
        self._act = named(QPushButton(), "open_sheets")
        self._open = named(QPushButton(), "open_period_of_sheets")
        self._lay_out()
        for choice in (self._units, self._people):
            choice.setChecked(True)
            choice.toggled.connect(self._look_ahead)
        self._period.changed.connect(self._follow_period)
        self._open.clicked.connect(lambda: self.opening_wanted.emit(self._period.period))
        edits.changed.connect(self._follow_period)
        self._follow_period()

    @property
    def _kinds(self) -> frozenset[SubjectKind]:
        units = BODIES if self._units.isChecked() else frozenset()
        return units | (PEOPLE if self._people.isChecked() else frozenset())

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Kỳ:"), self._period)
        form.addRow(self.tr("Lập cho:"), self._units)
        form.addRow("", self._people)
        buttons = QDialogButtonBox()
        self._act.setProperty("look", "main")
        self._act.setDefault(True)
        buttons.addButton(self._act, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._open, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._open_sheets)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self._preview)
        layout.addWidget(self._left_out)
        layout.addWidget(buttons)

    def _follow_period(self) -> None:
        """Look ahead; Enter then does what is foretold, even if the act had lost the focus when it was refused."""
        self._look_ahead()
        usable = [act for act in (self._act, self._open) if act.isVisibleTo(self) and act.isEnabled()]
        (usable or [self._period])[0].setFocus()

    def _look_ahead(self) -> None:
        try:
            plan = plan_sheets(self._edits.store, self._period.period, self._kinds)
        except ExpectedError as error:
            self._refuse(error)
            return
        self._preview.setProperty("look", "")
        self._preview.setText(self._foretold(plan))
        left_out = (self._named_without(plan), self._named_otherwise(plan))
        self._left_out.setText("\n".join(filter(None, left_out)))
        self._left_out.setVisible(any(left_out))
        self._allow(len(plan.opening))

    def _foretold(self, plan: SheetPlan) -> str:
        people = sum(planned.subject.is_person for planned in plan.opening)
        units = len(plan.opening) - people
        told = [self.tr("%n đơn vị", "", units) if units else "", self.tr("%n người", "", people) if people else ""]
        said = self.tr("Sẽ lập phiếu trống cho {subjects}, mỗi phiếu theo bộ tiêu chí mà quy định của kỳ chọn.")
        sentences = [said.format(subjects=", ".join(filter(None, told)))] if plan.opening else []
        if not plan.opening:
            sentences.append(self.tr("Không có phiếu nào phải lập."))
        if plan.there:
            sentences.append(self.tr("%n phiếu đã có thì giữ nguyên.", "", len(plan.there)))
        return " ".join(sentences)

    def _named_without(self, plan: SheetPlan) -> str:
        said = self.tr("Quy định của kỳ chưa chọn bộ tiêu chí, hoặc không chấm riêng kỳ này, cho {names}.")
        return self._named(said, [subject.name for subject in plan.without_rubric])

    def _named_otherwise(self, plan: SheetPlan) -> str:
        said = self.tr("Đã có phiếu theo bộ tiêu chí khác quy định của kỳ, nên không lập phiếu thứ hai: {names}.")
        return self._named(said, [f"{one.subject.name} ({one.sheet.rubric_name})" for one in plan.otherwise])

    def _named(self, said: str, names: list[str]) -> str:
        more = self.tr(" và %n đối tượng khác", "", len(names) - _MOST_NAMED) if len(names) > _MOST_NAMED else ""
        return said.format(names=", ".join(names[:_MOST_NAMED]) + more) if names else ""

    def _open_sheets(self) -> None:
        try:
            self._edits.attempt(open_sheets, self._period.period, self._kinds)
        except ExpectedError as error:
            self._refuse(error)
        else:
            self.accept()
            self.sheets_opened.emit(self._period.period)

    def _refuse(self, error: ExpectedError) -> None:
        self._preview.setProperty("look", "error")
        self._preview.setText(say_error(error, self._edits.language))
        self._left_out.hide()
        self._allow(0, may_open=error.code == "period_not_opened")

    def _allow(self, count: int, *, may_open: bool = False) -> None:
        name = period_name(self._period.period, self._edits.language)
        self._open.setText(self.tr("Mở {period}…").format(period=name))
        self._open.setVisible(may_open)
        self._act.setText(self.tr("Lập %n phiếu", "", count) if count else self.tr("Lập phiếu"))
        self._act.setEnabled(bool(count))
        self._preview.style().polish(self._preview)
        self.adjustSize()
