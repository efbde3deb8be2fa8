"""What the menu Kế hoạch does, and the line that says what asks for attention."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from danhgia_desktop.ui.attention.attention_strip import AttentionStrip
from danhgia_desktop.ui.attention.attention_watch import AttentionWatch
from danhgia_desktop.ui.forms.opening import open_dialog
from danhgia_desktop.ui.plan_parts import DUE_DAYS, NOTICES, PETITIONS, REVIEWS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.plan.task import Task
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.main_window import MainWindow
    from danhgia_desktop.ui.plan.plan_place import PlanPlace
    from danhgia_desktop.ui.tab_ways import TabWays


class PlanActs(QObject):
    """Nothing here is needed to show the data."""

    def __init__(self, window: MainWindow, desk: Desk, plans: PlanPlace, ways: TabWays) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._plans = plans
        self._ways = ways
        strip = AttentionStrip(plans)
        plans.add_above(strip)
        self._watch = AttentionWatch(desk, strip)
        self._watch.counted.connect(self._show_count)
        strip.task_wanted.connect(ways.show_task)
        strip.explanation_wanted.connect(ways.show_explanation)
        strip.due_days_wanted.connect(partial(ways.show_part, DUE_DAYS))
        strip.petitions_wanted.connect(partial(ways.show_part, PETITIONS))
        acts = window.acts
        acts.make_notice_tasks.triggered.connect(self._make_notice_tasks)
        parts = {
            NOTICES: acts.show_notices,
            PETITIONS: acts.show_petitions,
            DUE_DAYS: acts.show_due_days,
            REVIEWS: acts.show_reviews,
        }
        for key, act in parts.items():
            act.triggered.connect(partial(self._show_part, key))
        self._watch.look()

    def stop(self) -> None:
        """Look for nothing more: the data is about to be closed."""
        self._watch.stop()

    def _show_part(self, key: str) -> None:
        self._ways.show_part(key)

    def _make_notice_tasks(self) -> None:
        from danhgia_desktop.ui.plan_notices.notice_tasks_dialog import NoticeTasksDialog  # noqa: PLC0415 - if wanted

        open_dialog(NoticeTasksDialog(self._desk, self._window)).given.connect(self._tell_given)

    def _tell_given(self, made: Sequence[Task]) -> None:
        """Say into which plans tasks went, and go there if the person wants to."""
        from danhgia_desktop.operations.tasks import get_task  # noqa: PLC0415 - if wanted
        from danhgia_desktop.ui.plan_office import plan_office  # noqa: PLC0415
        from danhgia_desktop.wording import period_name  # noqa: PLC0415

        edits = self._desk.edits
        followed = [get_task(edits.store, task.uid) for task in made]
        names = plan_office(edits.store, followed[0].plan.period.ends_on)
        said = self.tr("Đã giao {tasks} vào kế hoạch {period} của: {owners}.").format(
            tasks=self.tr("%n nhiệm vụ", "", len(made)),
            period=period_name(followed[0].plan.period, edits.language),
            owners="; ".join(dict.fromkeys(names.name_of(one.plan.owner) for one in followed)),
        )
        if self._desk.prompts.confirm(said, act=self.tr("Đến kế hoạch")):
            self._ways.show_task(followed[0])

    def _show_count(self, count: int) -> None:
        name = self.tr("Kế hoạch")
        self._window.name_tab(self._plans, f"{name} ({count})" if count else name)
