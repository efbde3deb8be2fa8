"""With which other sheet the one that is shown is compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import scoring
from danhgia_desktop.scoring.comparison import Yardstick, yardstick
from danhgia_desktop.scoring.scoresheet import Scoresheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.regulation.rubric import RoundKey
    from danhgia_desktop.scoring.scoresheet import SheetUid
    from danhgia_desktop.storage.figures import SheetSummary
    from danhgia_desktop.ui.edits import Edits
    from danhgia_desktop.ui.scoring.score_cells import View
    from danhgia_desktop.ui.scoring.sheet_page import SheetPage
    from danhgia_desktop.ui.scoring.tab_actions import TabActions


class Comparing(QObject):
    """Remembers for each sheet, as long as the window is open, what it is compared with.

    Signals:
        changed: the sheet that is shown is compared with another one, or no more.
    """

    changed = Signal()

    def __init__(self, edits: Edits, owner: QWidget) -> None:
        super().__init__(owner)
        self._edits = edits
        self._owner = owner
        self._others: dict[SheetUid, SheetUid] = {}
        self._present: tuple[Scoresheet, RoundKey, Yardstick] | None = None

    def connect_to(self, acts: TabActions, page: SheetPage) -> None:
        """Let the tab's action and the page's button call the acts on the sheet that is shown there."""
        acts.compare.triggered.connect(lambda: self._choose_for(page))
        page.comparison_dropped.connect(
            lambda: None if page.model.view is None else self.drop(page.model.view.figures.sheet.uid)
        )

    def follow(self, outcome: object) -> None:
        """Read the other sheet again when it is next needed, unless a change was to another one."""
        if self._present is not None:
            uid = self._present[2].sheet.uid
            if not isinstance(outcome, Scoresheet) or outcome.uid == uid:
                self._present = None

    def yardstick_for(self, sheet: Scoresheet, round_: RoundKey) -> Yardstick | None:
        """Return what a sheet is compared with in a round, the same as long as nothing about it changes."""
        uid = self._others.get(sheet.uid)
        if uid is None:
            return None
        if self._present is not None:
            known, of_round, present = self._present
            if present.sheet.uid == uid and of_round == round_ and known.rubric == sheet.rubric:
                return present
        try:
            other = scoring.get_scoresheet(self._edits.store, uid)
        except ExpectedError:
            del self._others[sheet.uid]  # somebody removed it
            return None
        made = yardstick(sheet.rubric, round_, other)
        self._present = (sheet, round_, made)
        return made

    def choose(self, view: View) -> None:
        """Let a person choose with which sheet the one that is shown is compared."""
        sheet = view.figures.sheet
        store = self._edits.store
        member = sheet.subject.staff
        unit = sheet.subject.unit.uid if member is None else None
        of_subject = scoring.sheets(store, unit=unit, staff=None if member is None else member.uid)
        of_period = scoring.sheets(store, sheet.period)
        others = comparable(sheet, tuple({summary.uid: summary for summary in (*of_subject, *of_period)}.values()))
        present = self._others.get(sheet.uid)
        from danhgia_desktop.ui.scoring.yardstick_dialog import YardstickDialog  # noqa: PLC0415 - spares the start 3 ms

        dialog = YardstickDialog(others, present, view, self._owner)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda uid: self._compare(sheet.uid, uid))
        dialog.dropped.connect(lambda: self.drop(sheet.uid))
        dialog.open()

    def drop(self, uid: SheetUid) -> None:
        """Compare a sheet with nothing any more."""
        self._others.pop(uid, None)
        self.changed.emit()

    def _choose_for(self, page: SheetPage) -> None:
        if page.grid.finish_typing() and page.model.view is not None:  # other columns would take the open text away
            self.choose(page.model.view)

    def _compare(self, uid: SheetUid, other: SheetUid) -> None:
        self._others[uid] = other
        self.changed.emit()


def comparable(sheet: Scoresheet, summaries: tuple[SheetSummary, ...]) -> tuple[SheetSummary, ...]:
    """Return the sheets that can stand beside one: its subject's, the newest first, then those of its period.

    Of the latter come those under the same rubric first.
    """
    others = [summary for summary in summaries if summary.uid != sheet.uid]
    of_subject = [summary for summary in others if summary.subject == sheet.subject.uid]
    of_subject.sort(key=lambda summary: (summary.period.ends_on, summary.period), reverse=True)
    same_period = [other for other in others if other.period == sheet.period and other.subject != sheet.subject.uid]
    same_period.sort(key=lambda other: _is_alike(other, sheet), reverse=True)
    return (*of_subject, *same_period)


def _is_alike(other: SheetSummary, sheet: Scoresheet) -> bool:
    """Tell whether another subject is scored by the same rubric, so that all lines have something beside them."""
    return other.rubric == sheet.rubric.uid
