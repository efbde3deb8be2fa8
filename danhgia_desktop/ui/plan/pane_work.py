"""The side pane as it follows the current task, and what is done in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer, Signal

from danhgia_desktop import vietnam_time
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.evidence.proved_place import ProvedPlace
from danhgia_desktop.operations.explanations import remove_explanation
from danhgia_desktop.operations.tasks import descend_tasks, task_history
from danhgia_desktop.ui.forms.opening import open_dialog
from danhgia_desktop.ui.grid.value_popup import ValuePopup
from danhgia_desktop.ui.plan.explanation_dialogs import DecisionDialog, ExplanationDialog
from danhgia_desktop.ui.plan.tasks_above import find_above, progress, tasks_above

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.plan.explanation import Explanation
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import Task
    from danhgia_desktop.ui.edits import Edits
    from danhgia_desktop.ui.plan.plan_entry import PlanEntry
    from danhgia_desktop.ui.plan.plan_grid import PlanGrid
    from danhgia_desktop.ui.plan.task_pane import TaskPane

_LATER_MS = 30


class PaneWork(QObject):
    """Shows the current task a moment after it became that, and does what its pages ask for.

    Signals:
        told: a sentence for the status line.
    """

    told = Signal(str)

    def __init__(self, pane: TaskPane, grid: PlanGrid, entry: PlanEntry, edits: Edits) -> None:
        super().__init__(pane)
        self._pane = pane
        self._grid = grid
        self._entry = entry
        self._edits = edits
        self._soon = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._soon.timeout.connect(self.show_task)
        self._connect()

    def follow(self) -> None:
        """Show the current task when there is time; a pane that is folded away waits until it is shown."""
        if not self._pane.isHidden():
            self._soon.start()

    def rest(self) -> None:
        """Read nothing more."""
        self._soon.stop()

    def show_task(self) -> None:
        """Show the current task."""
        view, followed = self._grid.tasks.view, self._grid.current
        if view is None:
            return
        pane, store = self._pane, self._edits.store
        pane.details.show_task(followed, view)
        pane.explanations.show_task(followed)
        pane.count_explanations(0 if followed is None else len(followed.explanations))
        place = None if followed is None else ProvedPlace(task=followed.task.uid)
        pane.evidence.show_place(place, can_write=not view.is_concluded)
        if followed is None:
            pane.details.show_family(None, None, None)
            pane.history.show_versions(())
            return
        task = followed.task
        try:
            parts = progress(store, followed) if followed.has_parts else None
            pane.details.show_family(find_above(store, task.descends_from), find_above(store, task.carried_from), parts)
            pane.history.show_versions(task_history(store, task.uid) if pane.shows_history else ())
        except ExpectedError as error:  # removed meanwhile, by undo: the table follows at once
            self._edits.report(error)

    def open_filing(self) -> None:
        """Ask for an explanation of the current task."""
        if (followed := self._grid.current) is not None and not self._edits.is_read_only:
            self._pane.turn_to(self._pane.explanations)
            open_dialog(ExplanationDialog(self._edits, followed, None, self._today, self._pane.window()))

    @property
    def _today(self) -> date:
        return vietnam_time.day_of(self._edits.store.now())

    def _mend(self, explanation: Explanation) -> None:
        if (followed := self._grid.current) is not None:
            open_dialog(ExplanationDialog(self._edits, followed, explanation, self._today, self._pane.window()))

    def _decide(self, explanation: Explanation) -> None:
        if (followed := self._grid.current) is not None:
            open_dialog(DecisionDialog(self._edits, followed, explanation, self._today, self._pane.window()))

    def _remove(self, explanation: Explanation) -> None:
        self._edits.run(remove_explanation, explanation.uid)

    def _enter(self, task: Task) -> None:
        self._entry.change(task)

    def _choose_above(self) -> None:
        view, followed = self._grid.tasks.view, self._grid.current
        if view is None or followed is None:
            return
        above = tasks_above(self._edits.store, view)
        if not above:
            self.told.emit(self.tr("Chưa có nhiệm vụ cấp trên nào cho kỳ này: lập kế hoạch cấp trên trước."))
            return
        said = {f"{view.office.name_of(one.plan.owner)}: {one.task.text}": one for one in above}
        stands = next((words for words, one in said.items() if one.task.uid == followed.task.descends_from), "")
        popup = ValuePopup(tuple(said), stands, self._pane)
        popup.chosen.connect(lambda words: self._descend(followed, said[words]))
        button = self._pane.details.choose_button
        popup.show_beside(QRect(button.mapToGlobal(button.rect().topLeft()), button.size()))

    def _descend(self, followed: FollowedTask, above: FollowedTask | None) -> None:
        self._edits.run(descend_tasks, [followed.task.uid], None if above is None else above.task.uid)

    def _stand_alone(self) -> None:
        if (followed := self._grid.current) is not None:
            self._descend(followed, None)

    def _connect(self) -> None:
        pane = self._pane
        self._grid.task_moved.connect(self.follow)
        pane.page_turned.connect(self.follow)
        pane.details.entered.connect(self._enter)
        pane.details.told.connect(self.told)
        pane.evidence.said.connect(self.told)
        pane.details.choosing_above_wanted.connect(self._choose_above)
        pane.details.standing_alone_wanted.connect(self._stand_alone)
        pane.explanations.filing_wanted.connect(self.open_filing)
        pane.explanations.mending_wanted.connect(self._mend)
        pane.explanations.deciding_wanted.connect(self._decide)
        pane.explanations.removal_wanted.connect(self._remove)
