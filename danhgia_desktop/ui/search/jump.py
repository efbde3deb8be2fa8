"""Where a result leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.operations import scoring, tasks
from danhgia_desktop.operations.searching import Found, FoundKind
from danhgia_desktop.plan.work_plan import PlanOwner
from danhgia_desktop.ui.evidence_part import EVIDENCE
from danhgia_desktop.ui.plan_parts import NOTICES, PETITIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from danhgia_desktop.period import Period
    from danhgia_desktop.scoring.scoresheet import SheetUid
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab

_PARTS = {FoundKind.NOTICE: NOTICES, FoundKind.PETITION: PETITIONS, FoundKind.DOCUMENT: EVIDENCE}


class Jump(QObject):
    """Shows in the scoring tab what was found.

    Signals:
        rubric_wanted: the result is a rubric, or a criterion under which nobody scores; carries its RubricUid
            and the CriterionKey, None for the whole rubric.
        task_wanted: the result is a task; carries it as a FollowedTask.
        plan_wanted: the result is a plan; carries its PlanOwner and its Period.
        part_wanted: the result stands in a part of the catalogue; carries the part's key
            and the uid of what was found there.
        said: a sentence for the status line.
    """

    rubric_wanted = Signal(str, object)
    task_wanted = Signal(object)
    plan_wanted = Signal(object, object)
    part_wanted = Signal(str, str)
    said = Signal(str)

    def __init__(self, tab: ScoringTab, desk: Desk, period: Callable[[], Period]) -> None:
        """Join results with the tab.

        Args:
            tab: shows them.
            desk: the open data.
            period: tells the period that is looked at.
        """
        super().__init__(tab)
        self._tab = tab
        self._desk = desk
        self._period = period

    def go_to(self, found: Found) -> None:
        """Show the sheet, line and round that a result means."""
        if found.kind.is_of_plans:
            self._go_to_plans(found)
            return
        sheet = found.sheet or self._sheet_for(found)
        if sheet is not None and found.criterion is not None:
            self._tab.show_line(sheet, found.criterion, found.round)
        elif sheet is not None:
            self._tab.show_sheet(sheet)
            self._tab.take_focus()
        elif found.rubric is not None:
            self.rubric_wanted.emit(found.rubric, found.criterion)
        else:
            self.said.emit(self.tr("{unit} chưa có phiếu chấm nào.").format(unit=found.text))

    def _go_to_plans(self, found: Found) -> None:
        if found.task is not None:
            self.task_wanted.emit(tasks.get_task(self._desk.edits.store, found.task))
        elif found.period is not None:
            self.plan_wanted.emit(PlanOwner(unit=found.unit, staff=found.staff), found.period)
        else:
            self.part_wanted.emit(_PARTS[found.kind], found.item)

    def _sheet_for(self, found: Found) -> SheetUid | None:
        """Return the sheet in which to show a criterion, a unit or a person; None for a rubric itself."""
        store = self._desk.edits.store
        if found.kind is FoundKind.CRITERION:
            under = scoring.periods_of_sheets(store, rubric=found.rubric)
            shown = self._tab.current_sheet()
            return shown if shown in under else _newest(under)
        if found.kind in {FoundKind.UNIT, FoundKind.STAFF}:
            of_subject = scoring.periods_of_sheets(store, unit=found.unit, staff=found.staff)
            now = {sheet: period for sheet, period in of_subject.items() if period == self._period()}
            return _newest(now or of_subject)
        return None


def _newest(sheets: Mapping[SheetUid, Period]) -> SheetUid | None:
    return max(sheets, key=lambda sheet: sheets[sheet].ends_on, default=None)
