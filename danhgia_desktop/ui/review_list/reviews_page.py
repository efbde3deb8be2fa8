"""The review list: who must be reviewed, for which months, and what was decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from danhgia_desktop import vietnam_time
from danhgia_desktop.operations.plan_accountability import NoReviewRuleError, review_entries
from danhgia_desktop.operations.review_decisions import remove_review_decision
from danhgia_desktop.period import Period
from danhgia_desktop.ui.catalogue.fresh_page import FreshPage
from danhgia_desktop.ui.forms.opening import open_dialog
from danhgia_desktop.ui.latest_reading import LatestReading
from danhgia_desktop.ui.lists.list_head import button_of
from danhgia_desktop.ui.lists.list_stack import ListStack
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.plan_office import plan_office
from danhgia_desktop.ui.review_list.decision_dialog import DecisionDialog
from danhgia_desktop.ui.review_list.review_records import ReviewRecords, name_of, uid_of
from danhgia_desktop.ui.steady_combo import SteadyCombo
from danhgia_desktop.ui.task_lists.task_table import TaskTable
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QHideEvent

    from danhgia_desktop.plan.accountability import ReviewEntry
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.plan_office import PlanOffice

_YEARS_BACK = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class _ReadReviews:
    """What was read.

    Attributes:
        fault: why nobody knows who stands on the list; None where that is known.
    """

    entries: tuple[ReviewEntry, ...]
    office: PlanOffice
    today: date
    fault: NoReviewRuleError | None = None


class ReviewsPage(FreshPage):
    """The entries over the tasks that are the grounds of the chosen one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("reviews_page", desk)
        language = desk.edits.language
        self._reading = LatestReading(desk, self)
        self._read_last: _ReadReviews | None = None
        self._entries: dict[str, ReviewEntry] = {}
        self._records = ReviewRecords(self)
        self._ranges: list[tuple[Period, Period]] = []
        self._range = named(SteadyCombo(), "reviews_range")
        self.table = RecordTable("reviews", self._records.columns())
        self.table.setAccessibleName(self.tr("Danh sách kiểm điểm"))
        self.table.removeAction(self.table.add)
        self.table.change.setText(self.tr("Ghi quyết định…"))
        self.table.remove.setText(self.tr("Xóa quyết định"))
        self._grounds = TaskTable("review_grounds", language)
        self._none = named(QLabel(), "no_reviews")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setWordWrap(True)
        self._none.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stack = ListStack(self._none, self.table)
        self._offer_ranges()
        self._lay_out()
        self._connect()

    @property
    def stack(self) -> ListStack:
        return self._stack

    def read_again(self) -> None:
        self._none.setText(self.tr("Đang xem lại các nhiệm vụ…"))
        store = self.desk.edits.store
        first, last = self._ranges[self._range.currentIndex()]
        today = vietnam_time.day_of(store.now())
        self._reading.want(lambda: _read(store, first, last, today))

    def hideEvent(self, event: QHideEvent) -> None:
        self._reading.rest()
        super().hideEvent(event)

    def _show(self, read: _ReadReviews) -> None:
        self._read_last = read
        self._entries = {uid_of(entry): entry for entry in read.entries}
        language = self.desk.edits.language
        self.table.show_records(self._records.record(entry, read.office, language) for entry in read.entries)
        self._none.setText(
            say_error(read.fault, language)
            if read.fault is not None
            else self.tr(
                "Không ai phải kiểm điểm trong thời gian này: không có đủ số tháng có nhiệm vụ không thực hiện mà "
                "không được chấp thuận giải trình, hoặc bộ quy định hiệu lực không nói về kiểm điểm."
            )
        )
        for part in (self._grounds, self._grounds_words):
            part.setVisible(bool(read.entries))
        self._stack.turn_to(self.table if read.entries else self._none)
        self._follow_choice()

    def _follow_choice(self) -> None:
        entry = self._entries.get(self.table.current() or "")
        can_write = not self.desk.edits.is_read_only and entry is not None
        self.table.change.setEnabled(can_write)
        self.table.remove.setEnabled(can_write and entry is not None and bool(entry.decisions))
        if self._read_last is not None:
            tasks = () if entry is None else entry.grounds
            self._grounds.show_tasks(tasks, self._read_last.office, self._read_last.today)

    def _decide(self, uid: str) -> None:
        entry = self._entries[uid]
        if self._read_last is not None:
            name = name_of(entry, self._read_last.office)
            open_dialog(DecisionDialog(self.desk.edits, entry, name, self.window()))

    def _remove(self) -> None:
        for uid in self.table.chosen():
            self.desk.edits.run(remove_review_decision, self._entries[uid].decisions[-1].uid)

    def _offer_ranges(self) -> None:
        """Offer the last twelve months, across the turn of the year, and whole years."""
        this_month = Period.month_of(vietnam_time.day_of(self.desk.edits.store.now()))
        year = Period.year_of(this_month.year)
        a_year_ago = Period(kind=this_month.kind, year=this_month.year - 1, number=this_month.number)
        self._range.addItem(self.tr("12 tháng gần đây"))
        self._ranges.append((a_year_ago.following, this_month))
        for number in range(year.year, year.year - _YEARS_BACK, -1):
            self._range.addItem(self.tr("Năm {year}").format(year=number))
            self._ranges.append((Period.year_of(number), Period.year_of(number)))

    def _connect(self) -> None:
        self.table.allow_changes(is_allowed=not self.desk.edits.is_read_only)
        self.table.edit_wanted.connect(self._decide)
        self.table.removal_wanted.connect(self._remove)
        self.table.choice_changed.connect(self._follow_choice)
        self._range.currentIndexChanged.connect(self.read_again)
        self._grounds.task_wanted.connect(self.task_wanted)
        self._reading.read.connect(self._show)

    def _lay_out(self) -> None:
        words = QLabel(self.tr("&Xem:"))
        words.setBuddy(self._range)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(words)
        head.addWidget(self._range)
        head.addStretch()
        head.addWidget(button_of(self.table.change))
        head.addWidget(button_of(self.table.remove))
        self._grounds_words = QLabel(self.tr("Căn cứ: các nhiệm vụ không thực hiện. Bấm Enter để đến nhiệm vụ."))
        self._grounds_words.setProperty("look", "caption")
        for part in (self._grounds, self._grounds_words):
            part.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._stack, 3)
        column.addWidget(self._grounds_words)
        column.addWidget(self._grounds, 2)


def _read(store: Store, first: Period, last: Period, today: date) -> _ReadReviews:
    office = plan_office(store, last.ends_on)
    try:
        return _ReadReviews(entries=review_entries(store, first, last, today=today), office=office, today=today)
    except NoReviewRuleError as fault:
        return _ReadReviews(entries=(), office=office, today=today, fault=fault)
