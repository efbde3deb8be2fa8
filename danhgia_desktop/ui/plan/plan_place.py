"""Where the tab of plans stands in the window before it is looked at for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.work_plan import PlanOwner
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.plan.plan_tab import PlanTab


class PlanPlace(QWidget):
    """Empty until it is shown: the start does not pay for a tab that is not looked at.

    Signals:
        status_said: a sentence for the status line.
        task_wanted: carries a FollowedTask that shall be shown in its plan.
        period_wanted: carries a Period that shall be in front.
        filled: the tab is there.
    """

    status_said = Signal(str)
    task_wanted = Signal(object)
    period_wanted = Signal(object)
    filled = Signal()

    def __init__(self, desk: Desk, period: Callable[[], Period], parent: QWidget | None = None) -> None:
        """Take the place.

        Args:
            desk: the open data.
            period: tells the period in front.
            parent: its owner.
        """
        super().__init__(parent)
        named(self, "plan_place")
        self._desk = desk
        self._period = period
        self._tab: PlanTab | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def tab(self) -> PlanTab | None:
        """The tab; None before it was looked at."""
        return self._tab

    def add_above(self, widget: QWidget) -> None:
        """Show something above the tab."""
        self._column.insertWidget(0, widget)

    def show_period(self, period: Period) -> None:
        """Show the plans of another period."""
        if self._tab is not None:
            self._tab.show_period(period)

    def show_task(self, followed: FollowedTask) -> None:
        """Show a task in its plan, once the tab is shown."""
        if self._tab is not None:
            self._tab.show_task(followed)

    def show_explanations(self) -> None:
        """Show what was explained about the current task, once the tab is shown."""
        if self._tab is not None:
            self._tab.show_explanations()

    def show_owner(self, owner: PlanOwner) -> None:
        """Show the plan of an owner for the period in front, once the tab is shown."""
        if self._tab is not None:
            self._tab.show_owner(owner)

    def keep_words(self) -> bool:
        """Mean what is being typed; tell whether nothing is left that cannot stand."""
        return self._tab is None or self._tab.keep_words()

    def take_focus(self) -> None:
        """Let the keys work in the tab."""
        if self._tab is not None:
            self._tab.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        if self._tab is None:
            self._fill()
        super().showEvent(event)

    def _fill(self) -> None:
        from danhgia_desktop.ui.plan.plan_tab import PlanTab  # noqa: PLC0415 - when first shown

        self._tab = PlanTab(self._desk, self._period(), self)
        self._tab.status_said.connect(self.status_said)
        self._tab.task_wanted.connect(self.task_wanted)
        self._tab.period_wanted.connect(self.period_wanted)
        self._column.addWidget(self._tab, 1)
        self.filled.emit()
