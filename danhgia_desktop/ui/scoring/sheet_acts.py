"""What is done with whole sheets: adding, removing, saying that one was looked through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from danhgia_desktop.operations import scoring
from danhgia_desktop.operations.first_steps import first_steps
from danhgia_desktop.scoring.scoresheet import SheetUid

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.period import Period
    from danhgia_desktop.scoring.scoresheet import Scoresheet
    from danhgia_desktop.ui.edits import Edits
    from danhgia_desktop.ui.prompts import Prompts
    from danhgia_desktop.ui.scoring.sheet_list import SheetList


class SheetActs(QObject):
    """Asks where something must be asked, and calls the operations.

    Signals:
        sheet_opened: carries the SheetUid of a sheet that was added.
        sheets_opened: carries the Period whose sheets were added.
        opening_wanted: carries a Period that shall be opened, because sheets are wanted for it.
    """

    sheet_opened = Signal(str)
    sheets_opened = Signal(object)
    opening_wanted = Signal(object)

    def __init__(self, edits: Edits, prompts: Prompts, owner: QWidget) -> None:
        super().__init__(owner)
        self._edits = edits
        self._prompts = prompts
        self._owner = owner
        self._elsewhere: Callable[[], Period | None] = lambda: None

    def look_elsewhere(self, find_period: Callable[[], Period | None]) -> None:
        """Have sheets be made for the period that a person looks at in another place, while they do.

        Args:
            find_period: returns it; None while that place is not shown.
        """
        self._elsewhere = find_period

    def connect_to(self, sheets: SheetList) -> None:
        """Do what the menu of a sheet in the list offers."""
        sheets.review_confirmed.connect(self.confirm_review)
        sheets.removal_wanted.connect(self.remove)

    def add(self, period: Period | None, beside: Scoresheet | None) -> None:
        """Ask for a new sheet of that period, like the one that is shown unless the person wants another."""
        if period is None:
            return
        from danhgia_desktop.ui.scoring.add_sheet_dialog import AddSheetDialog  # noqa: PLC0415 - spares the start

        rubric = None if beside is None else beside.rubric.uid
        for_person = beside is not None and beside.subject.is_person
        dialog = AddSheetDialog(self._edits, period, rubric, self._owner, for_person=for_person)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.sheet_opened.connect(self.sheet_opened)
        dialog.open()

    def add_for_period(self, period: Period | None) -> None:
        """Ask for the sheets of that period, or another one, all at once."""
        if period is None:
            return
        from danhgia_desktop.ui.scoring.period_sheets_dialog import (  # noqa: PLC0415 - spares the start
            PeriodSheetsDialog,
        )

        dialog = PeriodSheetsDialog(self._edits, self._meant(period), self._owner)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.sheets_opened.connect(self.sheets_opened)
        dialog.opening_wanted.connect(self.opening_wanted)
        dialog.open()

    def _meant(self, period: Period) -> Period:
        """Return for which period sheets are wanted: one that nobody opened gives way to one that is open.

        Only before the first sheets: afterwards a person has chosen what is looked at.
        """
        if (elsewhere := self._elsewhere()) is not None:
            return elsewhere
        steps = first_steps(self._edits.store)
        return period if steps is None or steps.period is None else steps.period

    def remove(self, uid: str) -> None:
        """Remove a sheet if the person is sure."""
        sheet = scoring.get_scoresheet(self._edits.store, SheetUid(uid))
        question = self.tr("Xóa phiếu chấm của {name}? Có thể hoàn tác bằng Ctrl+Z.").format(name=sheet.subject.name)
        if self._prompts.confirm(question, act=self.tr("Xóa phiếu")):
            self._edits.run(scoring.remove_scoresheet, sheet.uid)

    def confirm_review(self, uid: str) -> None:
        """Say that a sheet was looked through after its rubric changed."""
        self._edits.run(scoring.confirm_review, SheetUid(uid))
