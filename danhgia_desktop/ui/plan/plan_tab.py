"""The tab Kế hoạch: the plans of a period, the tasks of one of them, the pane of its current task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from danhgia_desktop import vietnam_time
from danhgia_desktop.operations.plan_entry import plan_table, tally_of
from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.plan.task import Task
from danhgia_desktop.plan.work_plan import AGENCY
from danhgia_desktop.ui.evidence.evidence_panel import EvidencePanel
from danhgia_desktop.ui.forms.opening import open_dialog
from danhgia_desktop.ui.plan.elsewhere_dialog import ElsewhereDialog
from danhgia_desktop.ui.plan.owner_memory import OwnerMemory
from danhgia_desktop.ui.plan.pane_work import PaneWork
from danhgia_desktop.ui.plan.plan_actions import PlanActions
from danhgia_desktop.ui.plan.plan_acts import PlanActs
from danhgia_desktop.ui.plan.plan_entry import PlanEntry
from danhgia_desktop.ui.plan.plan_list import PlanList
from danhgia_desktop.ui.plan.plan_page import PlanPage
from danhgia_desktop.ui.plan.plan_reading import PlanReading
from danhgia_desktop.ui.plan.plan_shares import PlanShares
from danhgia_desktop.ui.plan.plan_view import Grouping, PlanView
from danhgia_desktop.ui.plan.task_pane import TaskPane
from danhgia_desktop.ui.plan_office import plan_office

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QAction, QHideEvent, QShowEvent

    from danhgia_desktop.operations.plan_entry import PlanTally
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.work_plan import PlanOwner
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.plan_office import PlanOffice

_SPLIT, _PANE, _COLUMNS = "plan/split", "plan/pane", "plan/columns"
_LIST_WIDTH, _PAGE_WIDTH, _PANE_WIDTH = 230, 850, 345


class PlanTab(QWidget):
    """Shows and passes on; the operations decide.

    Signals:
        status_said: a sentence for the status line; "" takes the last one back.
        task_wanted: carries a FollowedTask that shall be shown in its plan, perhaps that of another period.
        period_wanted: carries a Period that shall be in front.
    """

    status_said = Signal(str)
    task_wanted = Signal(object)
    period_wanted = Signal(object)

    def __init__(self, desk: Desk, period: Period, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_tab")
        self._desk = desk
        self._period = period
        self._memory = OwnerMemory(desk.settings)
        self._owner: PlanOwner = AGENCY
        self._office: PlanOffice | None = None
        self._tallies: dict[PlanOwner, PlanTally] = {}
        self._grouping = Grouping.NONE
        self._is_stale = True
        self._reading = PlanReading(desk, self)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setObjectName("plan_split")
        self._list = PlanList(self._split)
        self.page = PlanPage(desk.edits.language, self._split)
        self._entry = PlanEntry(desk.edits, self.page.tasks.tasks)
        self.pane = TaskPane(
            desk.edits.language,
            EvidencePanel(desk, grows=True),
            can_write=not desk.edits.is_read_only,
            parent=self._split,
        )
        self._pane_work = PaneWork(self.pane, self.page.tasks, self._entry, desk.edits)
        self._plan_acts = PlanActs(desk, self, self.page.menu)
        self._shares = PlanShares(self.page)
        self._acts = PlanActions(self, self.page)
        self.setFocusProxy(self.page)
        self._lay_out()
        self._connect()

    @property
    def view(self) -> PlanView | None:
        """What is shown."""
        return self.page.tasks.tasks.view

    @property
    def view_actions(self) -> list[QAction]:
        """What the person can show or put away here, for the window's menu."""
        return self._acts.view_actions

    @property
    def edit_actions(self) -> list[QAction]:
        """What the person can do with cells, for the window's menu."""
        return self.page.tasks.grid.actions()

    def show_period(self, period: Period) -> None:
        """Show the plans of a period, for the owner that was looked at."""
        if period == self._period and not self._is_stale:
            return
        self._period = period
        self._is_stale = True
        if self.isVisible():
            self._read_all()

    def show_owner(self, owner: PlanOwner) -> None:
        """Show the plan of an owner for the period in front."""
        if not self.keep_words():
            self._show_list()  # something is open that cannot stand: stay with it
            return
        self._owner = owner
        self._memory.keep(owner)
        self._shares.await_performance()
        self._read_plan()
        self._show_list()

    def show_task(self, followed: FollowedTask) -> None:
        """Show a task in its plan."""
        if not self.keep_words():
            return
        self._period, self._owner = followed.plan.period, followed.plan.owner
        self._memory.keep(self._owner)
        self._read_all()
        if self.page.tasks.go_to(followed.task.uid):
            self.page.take_focus()

    def show_explanations(self) -> None:
        """Show what was explained about the current task."""
        self._acts.show_pane.setChecked(True)
        self.pane.turn_to(self.pane.explanations)

    def keep_words(self) -> bool:
        """Mean what is being typed; tell whether nothing is left that cannot stand."""
        return self.pane.details.keep_words() and self.page.tasks.grid.finish_typing()

    def take_focus(self) -> None:
        """Let the keys work in the grid."""
        self.page.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._read_all()

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing more: the window may be closing its data."""
        self._reading.rest()
        self._pane_work.rest()
        if widths := self.page.tasks.grid.widths.current():
            self._desk.settings.keep(_COLUMNS, widths)
        super().hideEvent(event)

    def _read_all(self) -> None:
        """Read the office, this plan, and, beside the window, how all others stand."""
        self._is_stale = False
        fresh = plan_office(self._desk.edits.store, self._period.ends_on)
        self._office = self._office if fresh == self._office else fresh
        self._owner = self._memory.owner_in(fresh, self._owner)
        self._read_plan()
        self._show_list()
        self._reading.tally_soon(self._period, self._today)

    def _read_plan(self) -> None:
        if self._office is None:
            return
        table = plan_table(self._desk.edits.store, self._owner, self._period)
        view = PlanView(
            owner=self._owner,
            period=self._period,
            plan=table.plan,
            tasks=table.tasks,
            office=self._office,
            today=self._today,
            language=self._desk.edits.language,
            is_concluded=table.is_concluded,
            elsewhere=table.elsewhere,
            read_only=self._desk.edits.is_read_only,
            grouping=self._grouping,
        )
        self.page.show_view(view)
        self._acts.follow(view)
        self._plan_acts.follow(view)
        self._count(view)
        self._pane_work.follow()
        self._reading.perform_soon(view)

    @property
    def _today(self) -> date:
        return vietnam_time.day_of(self._desk.edits.store.now())

    def _count(self, view: PlanView) -> None:
        """Count the plan in front at once; the others are counted when there is time."""
        if view.plan is None and not view.elsewhere:
            self._tallies.pop(view.owner, None)
        else:
            self._tallies[view.owner] = tally_of(view.tasks, view.today, elsewhere=len(view.elsewhere))

    def _show_list(self) -> None:
        if self._office is not None:
            self._list.show_owners(self._office, self._tallies, self._owner)

    def _show_tallies(self, tallies: dict[PlanOwner, PlanTally]) -> None:
        self._tallies = tallies
        self._show_list()

    def _show_elsewhere(self) -> None:
        """List the tasks of a person that stand in plans of others."""
        if (view := self.view) is not None and view.elsewhere:
            open_dialog(ElsewhereDialog(view, self.window())).task_wanted.connect(self.task_wanted)

    def _follow(self, outcome: object) -> None:
        """Data are others now: what was entered here changes this plan alone."""
        if not self.isVisible():
            self._is_stale = True
        elif isinstance(outcome, tuple) and outcome and all(isinstance(one, Task) for one in outcome):
            self._read_plan()
            self._show_list()
        else:
            self._read_all()

    def _turn_week(self) -> None:
        """Go from a longer period to a week in it, today's if that is one, and from a week back to its month."""
        period = self._period
        if period.kind is PeriodKind.WEEK:
            self.period_wanted.emit(period.parent)
            return
        is_now = period.starts_on <= self._today <= period.ends_on
        week = Period.holding(PeriodKind.WEEK, self._today if is_now else period.starts_on)
        self.period_wanted.emit(week if is_now or week.starts_on >= period.starts_on else week.following)

    def _group(self, grouping: Grouping) -> None:
        if self.keep_words():
            self._grouping = grouping
            self._read_plan()

    def _move(self, by: int) -> None:
        if not self._entry.move(self.page.tasks.selected(), by):
            self.page.tasks.tell(self.tr("Nhiệm vụ này không chuyển thêm được nữa."))

    def _remove(self) -> None:
        self._entry.remove(self.page.tasks.selected())

    def _show_pane(self, is_open: bool) -> None:  # noqa: FBT001 - a signal calls it
        self._desk.settings.keep(_PANE, is_open)
        self.pane.setVisible(is_open)
        self._pane_work.follow()

    def _lay_out(self) -> None:
        self._acts.show_pane.setChecked(self._desk.settings.flag(_PANE, default=True))
        self.pane.setVisible(self._acts.show_pane.isChecked())
        self.page.pane_button.setDefaultAction(self._acts.show_pane)
        self.page.tasks.grid.widths.restore(self._desk.settings.numbers(_COLUMNS))
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([_LIST_WIDTH, _PAGE_WIDTH, _PANE_WIDTH])
        self._split.restoreState(self._desk.settings.state(_SPLIT))
        self._split.splitterMoved.connect(lambda: self._desk.settings.keep(_SPLIT, self._split.saveState()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)

    def _connect(self) -> None:
        edits, grid = self._desk.edits, self.page.tasks
        edits.ask_first(lambda: "" if self.keep_words() else self._why_open())
        edits.changed.connect(self._follow)
        self._reading.tallied.connect(self._show_tallies)
        self._reading.performed.connect(self._shares.show_performance)
        self._list.owner_chosen.connect(self.show_owner)
        self._list.left.connect(self.page.take_focus)
        grid.entered.connect(self._entry.enter)
        grid.told.connect(self.status_said)
        grid.moving_wanted.connect(self._move)
        grid.removal_wanted.connect(self._remove)
        for speaker in (self._pane_work, self._plan_acts, self._shares):
            speaker.told.connect(self.page.tasks.tell)
        for why in (self.page.footer.shares_wanted, self._acts.why.triggered):
            why.connect(lambda *_: self._shares.list_tasks())
        self._shares.task_wanted.connect(self.task_wanted)
        self.page.elsewhere.clicked.connect(self._show_elsewhere)
        self._acts.grouped.connect(self._group)
        self._acts.week.triggered.connect(self._turn_week)
        self._acts.show_pane.toggled.connect(self._show_pane)
        self._acts.explain.triggered.connect(self._pane_work.open_filing)
        self._acts.connect_to(self._list, self.page, self.pane)

    def _why_open(self) -> str:
        """Return why something is left open."""
        editor = self.page.tasks.grid.editor
        return self.pane.details.fault or ("" if editor is None else editor.reason)
