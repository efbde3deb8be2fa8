"""The days on which tasks are due (lịch hạn): the agency's, a unit's or a person's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from danhgia_desktop import days, vietnam_time
from danhgia_desktop.operations.plan_attention import due_days
from danhgia_desktop.plan.task_state import state_of
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner
from danhgia_desktop.ui.catalogue.fresh_page import FreshPage
from danhgia_desktop.ui.due_calendar.month_painter import DueTask
from danhgia_desktop.ui.due_calendar.month_view import MonthView
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.latest_reading import LatestReading
from danhgia_desktop.ui.lists.list_stack import ListStack
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.plan_office import plan_office
from danhgia_desktop.ui.steady_combo import SteadyCombo
from danhgia_desktop.ui.task_lists.task_table import TaskTable
from danhgia_desktop.wording.periods import period_name

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from PySide6.QtGui import QHideEvent

    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.plan_office import PlanOffice

_HEIGHTS = (430, 150)
_WHOSE_CHARACTERS = 30
_ARROW = QSize(16, 16)
_STEP = "\u2003"


@dataclass(frozen=True, slots=True, kw_only=True)
class _ReadDays:
    """What was read."""

    month: Period
    due: Mapping[date, tuple[FollowedTask, ...]]
    office: PlanOffice


class DueDaysPage(FreshPage):
    """The month over the tasks of its current day."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("due_days_page", desk)
        today = vietnam_time.day_of(desk.edits.store.now())
        self._today = today
        self._reading = LatestReading(desk, self)
        self._read_last: _ReadDays | None = None
        self._owners: list[PlanOwner] = [AGENCY]
        self._whose = named(SteadyCombo(), "due_whose")
        self._title = named(QLabel(), "due_title")
        self._count = named(QLabel(), "due_count")
        self.month = MonthView(today, desk.edits.language)
        self.tasks = TaskTable("due_tasks", desk.edits.language)
        self._stack = ListStack(self.month)
        self._earlier = self._button("earlier_month", "chevron-left", self.tr("Tháng trước (PgUp)"))
        self._later = self._button("later_month", "chevron-right", self.tr("Tháng sau (PgDn)"))
        self._to_today = self._button("due_today", "calendar", self.tr("Hôm nay (Home)"))
        self._lay_out()
        self._connect()

    @property
    def stack(self) -> ListStack:
        return self._stack

    def read_again(self) -> None:
        store, month = self.desk.edits.store, self.month.month
        owner = self._owners[max(self._whose.currentIndex(), 0)]
        self._title.setText(period_name(month, self.desk.edits.language))
        self._reading.want(
            lambda: _ReadDays(month=month, due=due_days(store, month, owner), office=plan_office(store, month.ends_on))
        )

    def hideEvent(self, event: QHideEvent) -> None:
        self._reading.rest()
        super().hideEvent(event)

    def _show(self, read: _ReadDays) -> None:
        self._read_last = read
        self._offer_owners(read.office)
        self.month.show_due(
            {
                day: [DueTask(text=one.task.text, state=state_of(one, self._today)) for one in tasks]
                for day, tasks in read.due.items()
            }
        )
        self._show_day(self.month.day)

    def _show_day(self, day: date) -> None:
        if self._read_last is None or self._read_last.month != self.month.month:
            return
        due = self._read_last.due.get(day, ())
        self.tasks.show_tasks(due, self._read_last.office, self._today)
        words = self.tr("Ngày {day}: %n việc đến hạn. Enter để đến danh sách này.", "", len(due))
        none = self.tr("Ngày {day} không có việc đến hạn.")
        self._count.setText((words if due else none).format(day=days.shown(day)))

    def _offer_owners(self, office: PlanOffice) -> None:
        """Offer everybody anew where the office has changed; whose days are shown stays."""
        chosen = self._owners[max(self._whose.currentIndex(), 0)]
        units = [(_STEP * office.tree.depth(unit.uid) + unit.name, PlanOwner(unit=unit.uid)) for unit in office.tree]
        people = [(office.names[one.member.uid], PlanOwner(staff=one.member.uid)) for one in office.posted]
        offered = [(self.tr("Toàn cơ quan"), AGENCY), *units, *people]
        owners = [owner for _, owner in offered]
        if chosen not in owners:
            offered.append((office.name_of(chosen), chosen))
            owners.append(chosen)
        if owners == self._owners and self._whose.count():
            return
        self._owners = owners
        self._whose.blockSignals(True)
        self._whose.clear()
        self._whose.addItems([name for name, _ in offered])
        self._whose.setCurrentIndex(owners.index(chosen))
        self._whose.blockSignals(False)

    def _open_day(self) -> None:
        if self.tasks.records.rowCount():
            self.tasks.setFocus()

    def _button(self, name: str, icon_name: str, words: str) -> QToolButton:
        button = named(QToolButton(), name)
        dress(button, icon_name)
        button.setIconSize(_ARROW)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setAutoRaise(True)
        return button

    def _connect(self) -> None:
        self.month.day_changed.connect(self._show_day)
        self.month.month_changed.connect(self.read_again)
        self.month.day_opened.connect(self._open_day)
        self._whose.currentIndexChanged.connect(self.read_again)
        self._reading.read.connect(self._show)
        self.tasks.task_wanted.connect(self.task_wanted)
        self._earlier.clicked.connect(lambda: self.month.go_on(-1))
        self._later.clicked.connect(lambda: self.month.go_on(1))
        self._to_today.clicked.connect(lambda: self.month.go_to(self._today))

    def _lay_out(self) -> None:
        self._title.setProperty("look", "title")
        self._count.setProperty("look", "caption")
        self._whose.setSizeAdjustPolicy(SteadyCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._whose.setMinimumContentsLength(_WHOSE_CHARACTERS)
        words = QLabel(self.tr("&Của:"))
        words.setBuddy(self._whose)
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (self._earlier, self._title, self._later, self._to_today):
            head.addWidget(widget)
        head.addStretch()
        head.addWidget(words)
        head.addWidget(self._whose)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._count)
        column.addWidget(self.tasks, 1)
        split = named(QSplitter(Qt.Orientation.Vertical), "due_split")
        split.addWidget(self._stack)
        split.addWidget(below)
        split.setChildrenCollapsible(False)
        split.setSizes(_HEIGHTS)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 8, 12, 8)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(split, 1)
