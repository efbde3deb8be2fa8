"""Adding a score sheet: whose, under which rubric, for which period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import scoring
from danhgia_desktop.operations.rubrics import all_rubrics
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.operations.units import all_units
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.period_button import PeriodButton
from danhgia_desktop.ui.steady_combo import SteadyCombo
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.rubric import RubricUid
    from danhgia_desktop.ui.edits import Edits

_WIDTH = 460
_MARGIN = 16


class AddSheetDialog(QDialog):
    """Asks for unit, rubric and period, and opens the sheet; a refusal stays in the dialog until it is mended.

    Signals:
        sheet_opened: carries the SheetUid.
    """

    sheet_opened = Signal(str)

    def __init__(self, edits: Edits, period: Period, rubric: RubricUid | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("add_sheet_dialog")
        self.setWindowTitle(self.tr("Thêm phiếu chấm"))
        self.setMinimumWidth(_WIDTH)
        self._edits = edits
        hint = self.tr("Chọn đơn vị, hoặc gõ tên đơn vị mới")
        self._unit = named(SteadyCombo(is_editable=True, hint=hint), "unit_name")
        self._unit.addItems([unit.name for unit in all_units(edits.store)])
        self._unit.setCurrentIndex(-1)
        self._rubric = named(SteadyCombo(), "sheet_rubric")
        for summary in all_rubrics(edits.store):
            self._rubric.addItem(summary.name, summary.uid)
        self._rubric.setCurrentIndex(max(0, self._rubric.findData(rubric)))
        self._period = named(PeriodButton(period, edits.language), "sheet_period")
        self._fault = named(QLabel(), "add_sheet_fault")
        self._fault.setProperty("look", "error")
        self._fault.setWordWrap(True)
        self._fault.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Đơ&n vị:"), self._unit)
        form.addRow(self.tr("&Bộ tiêu chí:"), self._rubric)
        form.addRow(self.tr("&Kỳ:"), self._period)
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
        layout.addLayout(form)
        layout.addWidget(self._fault)
        layout.addWidget(buttons)
        self._unit.setFocus()

    def _open_sheet(self) -> None:
        try:
            sheet = self._edits.attempt(
                scoring.open_scoresheet,
                rubric=self._rubric.currentData(),
                subject=UnitNamed(name=self._unit.currentText()),
                period=self._period.period,
            )
        except ExpectedError as error:
            self._fault.setText(say_error(error, self._edits.language))
            self._fault.show()
            self._unit.setFocus()
        else:
            self.accept()
            self.sheet_opened.emit(sheet.uid)
