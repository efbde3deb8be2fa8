"""Opening a concluded period again, for a reason that is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QLabel

from danhgia_desktop.operations.periods import reopen_period
from danhgia_desktop.ui.forms.form_dialog import FormDialog
from danhgia_desktop.wording import period_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.period import Period
    from danhgia_desktop.ui.edits import Edits


class ReopeningDialog(FormDialog):
    """The sheets are kept as they were concluded, with the reason."""

    at_fault: ClassVar = {"empty_reason": "reopening_reason"}

    def __init__(self, edits: Edits, period: Period, parent: QWidget) -> None:
        super().__init__("reopening_dialog", "", "", edits, parent)
        self.setWindowTitle(self.tr("Mở lại {period}").format(period=period_name(period, edits.language)))
        self.act.setText(self.tr("Mở lại kỳ"))
        self._period = period
        note = QLabel(self.tr("Phiếu như lúc chốt được giữ lại cùng lý do, người và thời điểm mở lại."))
        note.setWordWrap(True)
        self.column.insertWidget(0, note)
        reason = self.fields.add_lines("reopening_reason", self.tr("&Lý do:"))
        reason.setPlaceholderText(self.tr("Viết xong, bấm Ctrl+Enter để mở lại"))
        self.fields.take_focus("reopening_reason")

    def save(self) -> None:
        self.edits.attempt(reopen_period, self._period, self.fields.text("reopening_reason"))
