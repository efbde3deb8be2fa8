"""Tasks of several plans in a list, each of which leads to its plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from danhgia_desktop import days
from danhgia_desktop.plan.answering import assignee_of
from danhgia_desktop.plan.deadline import effective_deadline
from danhgia_desktop.plan.task_state import state_of
from danhgia_desktop.text import fold, tidy
from danhgia_desktop.ui.lists.record import Record, RecordColumn
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.task_signs import TASK_SIGNS
from danhgia_desktop.wording.periods import period_name
from danhgia_desktop.wording.plan_words import say_state

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.ui.plan_office import PlanOffice
    from danhgia_desktop.wording import Language

_STATE = 4


class TaskTable(RecordTable):
    """What is looked at here is changed in its plan: Enter goes there.

    Signals:
        task_wanted: carries the FollowedTask that shall be shown in its plan.
    """

    task_wanted = Signal(object)

    def __init__(self, name: str, language: Language) -> None:
        super().__init__(name, self._columns())
        self._language = language
        self._tasks: dict[str, FollowedTask] = {}
        self.setAccessibleName(self.tr("Nhiệm vụ"))
        self.removeAction(self.add)
        self.removeAction(self.remove)
        self.change.setText(self.tr("Đến nhiệm vụ trong kế hoạch"))
        self.edit_wanted.connect(lambda uid: self.task_wanted.emit(self._tasks[uid]))

    def show_tasks(self, tasks: Iterable[FollowedTask], office: PlanOffice, today: date) -> None:
        """Show tasks in their order."""
        self._tasks = {one.task.uid: one for one in tasks}
        self.show_records(self._record(one, office, today) for one in self._tasks.values())

    def _record(self, followed: FollowedTask, office: PlanOffice, today: date) -> Record:
        task, state = followed.task, state_of(followed, today)
        person = assignee_of(task, followed.plan)
        owner, period = office.name_of(followed.plan.owner), period_name(followed.plan.period, self._language)
        texts = (
            tidy(task.text),
            f"{owner}, {period}",
            task.assignee_said if person is None else office.names.get(person, ""),
            days.shown(effective_deadline(followed)),
            say_state(followed, today, self._language),
        )
        return Record(uid=task.uid, texts=texts, searched=fold(" ".join(texts)), signs={_STATE: TASK_SIGNS[state]})

    def _columns(self) -> tuple[RecordColumn, ...]:
        return (
            RecordColumn(title=self.tr("Nhiệm vụ")),
            RecordColumn(title=self.tr("Kế hoạch"), characters=30),
            RecordColumn(title=self.tr("Người thực hiện"), characters=18),
            RecordColumn(title=self.tr("Hạn"), characters=10),
            RecordColumn(title=self.tr("Trạng thái"), characters=22),
        )
