"""What the plan says about the current line, as the pane shows it and as leaders are answered about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from danhgia_desktop.operations.leader_answers import answer_leader_part, take_back_leader_answer
from danhgia_desktop.plan.leader_answer import LeaderAnswer

if TYPE_CHECKING:
    from danhgia_desktop.regulation.task_rule import LeaderPartKind
    from danhgia_desktop.ui.edits import Edits
    from danhgia_desktop.ui.scoring.criterion_pane import CriterionPane
    from danhgia_desktop.ui.scoring.plan_part import PlanPart
    from danhgia_desktop.ui.scoring.score_cells import View

_TASKS_MS = 120
"""The tasks are read when a person pauses."""


class LinePlan(QObject):
    """Reads the tasks behind a line whose points come from there.

    Signals:
        task_wanted: carries the FollowedTask that shall be shown in its plan.
        plans_wanted: the plans shall be shown.
    """

    task_wanted = Signal(object)
    plans_wanted = Signal()

    def __init__(self, pane: CriterionPane, edits: Edits) -> None:
        super().__init__(pane)
        self._edits = edits
        self._view: View | None = None
        self._part: PlanPart | None = None
        self._soon = QTimer(self, singleShot=True, interval=_TASKS_MS)
        self._soon.timeout.connect(self._read)
        pane.plan_shown.connect(self._follow)

    @property
    def is_behind(self) -> bool:
        """Whether the tasks are still to be read."""
        return self._soon.isActive()

    def stop(self) -> None:
        """Read nothing more: the window may be closing its data."""
        self._soon.stop()

    def _follow(self, view: View, part: PlanPart) -> None:
        if self._part is None:
            self._part = part
            part.task_wanted.connect(self.task_wanted)
            part.plans_wanted.connect(self.plans_wanted)
            part.answered.connect(self._answer)
        self._view = view
        self._soon.start()

    def _read(self) -> None:
        from danhgia_desktop.operations.sheet_tasks import tasks_of_sheet  # noqa: PLC0415 - spares the start

        if self._view is not None and self._part is not None and self._part.isVisible():
            self._part.show_tasks(self._view, tasks_of_sheet(self._edits.store, self._view.figures.sheet.uid))

    def _answer(self, kind: LeaderPartKind, is_full: bool | None, reason: str) -> None:  # noqa: FBT001 - a signal
        sheet = None if self._view is None else self._view.figures.sheet
        if sheet is None or sheet.subject.staff is None:
            return
        person = sheet.subject.staff.uid
        if is_full is None:
            self._edits.run(take_back_leader_answer, person, sheet.period, kind)
        else:
            answer = LeaderAnswer(staff=person, period=sheet.period, part=kind, is_full=is_full, reason=reason)
            self._edits.run(answer_leader_part, answer)
