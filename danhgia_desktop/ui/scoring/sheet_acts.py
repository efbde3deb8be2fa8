"""What is done with whole sheets: adding, removing, saying that one was looked through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from danhgia_desktop.operations import scoring
from danhgia_desktop.scoring.scoresheet import SheetUid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.rubric import RubricUid
    from danhgia_desktop.ui.edits import Edits
    from danhgia_desktop.ui.prompts import Prompts


class SheetActs(QObject):
    """Asks where something must be asked, and calls the operations.

    Signals:
        sheet_opened: carries the SheetUid of a sheet that was added.
    """

    sheet_opened = Signal(str)

    def __init__(self, edits: Edits, prompts: Prompts, owner: QWidget) -> None:
        super().__init__(owner)
        self._edits = edits
        self._prompts = prompts
        self._owner = owner

    def add(self, period: Period, rubric: RubricUid | None) -> None:
        """Ask for a new sheet, for that period and under that rubric unless the person wants others."""
        from danhgia_desktop.ui.scoring.add_sheet_dialog import AddSheetDialog  # noqa: PLC0415 - spares the start

        dialog = AddSheetDialog(self._edits, period, rubric, self._owner)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.sheet_opened.connect(self.sheet_opened)
        dialog.open()

    def remove(self, uid: str) -> None:
        """Remove a sheet if the person is sure."""
        sheet = scoring.get_scoresheet(self._edits.store, SheetUid(uid))
        question = self.tr("Xóa phiếu chấm của {name}? Có thể hoàn tác bằng Ctrl+Z.").format(name=sheet.subject.name)
        if self._prompts.confirm(question, act=self.tr("Xóa phiếu")):
            self._edits.run(scoring.remove_scoresheet, sheet.uid)

    def confirm_review(self, uid: str) -> None:
        """Say that a sheet was looked through after its rubric changed."""
        self._edits.run(scoring.confirm_review, SheetUid(uid))
