"""Adding a score sheet: whose, under which rubric, for which period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import scoring
from danhgia_desktop.operations.period_sheets import people_posted
from danhgia_desktop.operations.rubrics import all_rubrics
from danhgia_desktop.operations.subjects import PersonCoded, UnitNamed
from danhgia_desktop.operations.units import all_units
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.period_button import PeriodButton
from danhgia_desktop.ui.scoring.person_field import PersonField
from danhgia_desktop.ui.steady_combo import SteadyCombo
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from danhgia_desktop.operations.subjects import SubjectMeant
    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.rubric import RubricUid
    from danhgia_desktop.ui.edits import Edits

_WIDTH = 500
_MARGIN = 16


class AddSheetDialog(QDialog):
    """Asks for unit or person, rubric and period, and opens the sheet; a refusal stays here until it is mended.

    Signals:
        sheet_opened: carries the SheetUid.
    """

    sheet_opened = Signal(str)

    def __init__(
        self, edits: Edits, period: Period, rubric: RubricUid | None, parent: QWidget, *, for_person: bool = False
    ) -> None:
        """Make the dialog.

        Args:
            edits: does what is said.
            period: what is chosen at first.
            rubric: the same.
            parent: the tab.
            for_person: whether a person is asked for at first.
        """
        super().__init__(parent)
        self.setObjectName("add_sheet_dialog")
        self.setWindowTitle(self.tr("Thêm phiếu chấm"))
        self.setMinimumWidth(_WIDTH)
        self._edits = edits
        self._for_unit = named(QRadioButton(self.tr("Đ&ơn vị")), "sheet_for_unit")
        self._for_person = named(QRadioButton(self.tr("&Cá nhân")), "sheet_for_person")
        kinds = QButtonGroup(self)
        for kind in (self._for_unit, self._for_person):
            kinds.addButton(kind)
        hint = self.tr("Chọn đơn vị, hoặc gõ tên đơn vị mới")
        self._unit = named(SteadyCombo(is_editable=True, hint=hint), "unit_name")
        self._unit.setAccessibleName(self.tr("Đơn vị"))
        self._unit.addItems([unit.name for unit in all_units(edits.store)])
        self._unit.setCurrentIndex(-1)
        self._person = PersonField()
        self._rubric = named(SteadyCombo(), "sheet_rubric")
        for summary in all_rubrics(edits.store):
            self._rubric.addItem(summary.name, summary.uid)
        self._rubric.setCurrentIndex(max(0, self._rubric.findData(rubric)))
        self._period = named(PeriodButton(period, edits.language), "sheet_period")
        self._fault = named(QLabel(), "add_sheet_fault")
        self._fault.setProperty("look", "error")
        self._fault.setWordWrap(True)
        self._fault.hide()
        self._form = QFormLayout()
        self._lay_out()
        self._period.changed.connect(self._offer_people)
        self._person.taken.connect(self._open_sheet)
        self._for_person.toggled.connect(self._ask_for)
        (self._for_person if for_person else self._for_unit).setChecked(True)
        self._ask_for(for_person)

    def _lay_out(self) -> None:
        kinds = QHBoxLayout()
        kinds.setSpacing(16)
        for kind in (self._for_unit, self._for_person):
            kinds.addWidget(kind)
        kinds.addStretch()
        self._form.addRow(self.tr("Lập cho:"), kinds)
        self._form.addRow("", self._unit)
        self._form.addRow("", self._person)
        self._form.addRow(self.tr("&Bộ tiêu chí:"), self._rubric)
        self._form.addRow(self.tr("&Kỳ:"), self._period)
        buttons = QDialogButtonBox()
        act = buttons.addButton(self.tr("Thêm phiếu"), QDialogButtonBox.ButtonRole.AcceptRole)
        act.setObjectName("open_sheet")
        act.setProperty("look", "main")
        act.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._open_sheet)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        layout.addLayout(self._form)
        layout.addWidget(self._fault)
        layout.addWidget(buttons)

    def _ask_for(self, person: bool) -> None:  # noqa: FBT001 - a signal calls it
        """Ask for a person, or for a unit."""
        self._form.setRowVisible(self._unit, not person)
        self._form.setRowVisible(self._person, person)
        self._fault.hide()
        self._offer_people()
        (self._person if person else self._unit).setFocus()
        self.adjustSize()

    def _offer_people(self) -> None:
        if self._for_person.isChecked():
            self._person.show_people(people_posted(self._edits.store, self._period.period))

    def _meant(self) -> SubjectMeant | None:
        """Return whose the sheet shall be, None where no person is chosen."""
        if not self._for_person.isChecked():
            return UnitNamed(name=self._unit.currentText())
        chosen = self._person.chosen
        return None if chosen is None or chosen.staff is None else PersonCoded(code=chosen.staff.code)

    def _open_sheet(self) -> None:
        subject = self._meant()
        if subject is None:
            self._refuse(self.tr("Chưa chọn người nào. Hãy gõ họ tên hoặc mã rồi chọn trong danh sách."))
            return
        try:
            sheet = self._edits.attempt(
                scoring.open_scoresheet,
                rubric=self._rubric.currentData(),
                subject=subject,
                period=self._period.period,
            )
        except ExpectedError as error:
            self._refuse(say_error(error, self._edits.language))
        else:
            self.accept()
            self.sheet_opened.emit(sheet.uid)

    def _refuse(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.show()
        (self._person if self._for_person.isChecked() else self._unit).setFocus()
