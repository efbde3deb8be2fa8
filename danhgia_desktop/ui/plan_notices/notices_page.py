"""The register of conclusion notices (sổ theo dõi kết luận), with how the tasks of each stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from danhgia_desktop import days, vietnam_time
from danhgia_desktop.operations.notices import all_notices, notice_tasks, remove_notice
from danhgia_desktop.plan.task_state import TaskState, state_of
from danhgia_desktop.text import fold
from danhgia_desktop.ui.catalogue.fresh_page import FreshPage
from danhgia_desktop.ui.empty_page import EmptyPage
from danhgia_desktop.ui.forms.opening import open_dialog
from danhgia_desktop.ui.grid.cell import Sign
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.lists.list_head import ListHead
from danhgia_desktop.ui.lists.list_over_pane import ListOverPane
from danhgia_desktop.ui.lists.list_stack import ListStack
from danhgia_desktop.ui.lists.record import Record, RecordColumn
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.plan_notices.notice_dialog import NoticeDialog
from danhgia_desktop.ui.plan_notices.notice_tasks_dialog import NoticeTasksDialog
from danhgia_desktop.ui.plan_office import plan_office
from danhgia_desktop.ui.task_lists.task_table import TaskTable

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from PySide6.QtGui import QAction

    from danhgia_desktop.plan.conclusion_notice import ConclusionNotice, NoticeUid
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.plan_office import PlanOffice

_EXECUTION = 4
_FIRST_HEIGHTS = (330, 220)
_LATE = (TaskState.OVERDUE, TaskState.UNDONE)


class NoticesPage(FreshPage):
    """The latest first, over the tasks of the chosen one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("notices_page", desk)
        self._notices: dict[str, ConclusionNotice] = {}
        self._tasks: Mapping[NoticeUid, tuple[FollowedTask, ...]] = {}
        self._office: PlanOffice | None = None
        self._today = vietnam_time.day_of(desk.edits.store.now())
        self.table = RecordTable("notices", self._columns())
        self.table.setAccessibleName(self.tr("Sổ theo dõi kết luận"))
        self.table.add.setText(self.tr("Nhiệm vụ từ kết luận…"))
        self.more = self.table.add_act("more_notice_tasks", self.tr("Giao thêm nhiệm vụ…"), "Ctrl+Return")
        dress(self.more, "list-checks")
        self._head = ListHead(self.table, self.tr("Tìm kết luận, không cần dấu"))
        self._head.offer(self.more)
        self._none = EmptyPage("no_notices", self.tr("Nhiệm vụ từ kết luận…"), "clipboard-paste")
        self._none.addAction(self.table.add)
        self._stack = ListStack(self.table, self._none)
        self.tasks = TaskTable("notice_tasks", desk.edits.language)
        self._words = QLabel(self.tr("Nhiệm vụ từ kết luận này; bấm Enter để đến nhiệm vụ trong kế hoạch."))
        self._words.setProperty("look", "caption")
        self._lay_out()
        self._connect()

    @property
    def acts_in_front(self) -> tuple[QAction, ...]:
        return (self.table.add, self.table.change)

    @property
    def stack(self) -> ListStack:
        return self._stack

    def begin_search(self) -> None:
        self._head.begin_search()

    def show_item(self, uid: str) -> None:
        self._head.show_all()
        self.table.choose([uid])

    def read_again(self) -> None:
        store = self.desk.edits.store
        self._today = vietnam_time.day_of(store.now())
        self._office = plan_office(store, self._today)
        self._notices = {notice.uid: notice for notice in reversed(all_notices(store))}
        self._tasks = notice_tasks(store)
        self.table.show_records(self._record(notice) for notice in self._notices.values())
        said = self.tr("Chưa có kết luận nào. Dán nội dung thông báo kết luận để tách thành nhiệm vụ và theo dõi.")
        self._none.say(said, can_act=not self.desk.edits.is_read_only)
        self._pane.setVisible(bool(self._notices))
        self._stack.turn_to(self.table if self._notices else self._none)
        self._follow_choice()

    def begin(self) -> None:
        """Ask for a conclusion to be pasted."""
        open_dialog(NoticeTasksDialog(self.desk, self.window()))

    def _record(self, notice: ConclusionNotice) -> Record:
        said, sign = self._execution(self._tasks.get(notice.uid, ()))
        texts = (notice.number, days.shown(notice.signed_on), notice.title, notice.concluded_by, said)
        return Record(
            uid=notice.uid,
            texts=texts,
            searched=fold(" ".join((*texts, notice.text))),
            signs={} if sign is None else {_EXECUTION: sign},
        )

    def _execution(self, tasks: Collection[FollowedTask]) -> tuple[str, Sign | None]:
        """Return how the tasks of a notice stand, and the icon that says the same."""
        if not tasks:
            return self.tr("Chưa giao nhiệm vụ"), None
        states = [state_of(one, self._today) for one in tasks]
        done, late = sum(state.is_done for state in states), sum(state in _LATE for state in states)
        words = self.tr("{done}/{all} xong").format(done=done, all=len(states))
        if late:
            return f"{words}, {self.tr('%n quá hạn', '', late)}", Sign("circle-x", "red")
        return words, Sign("circle-check", "green") if done == len(states) else Sign("calendar", "muted")

    def _current(self) -> ConclusionNotice | None:
        return self._notices.get(self.table.current() or "")

    def _follow_choice(self) -> None:
        notice = self._current()
        self.more.setEnabled(notice is not None and not self.desk.edits.is_read_only)
        if self._office is not None:
            tasks = () if notice is None else self._tasks.get(notice.uid, ())
            self.tasks.show_tasks(tasks, self._office, self._today)

    def _give_more(self) -> None:
        if (notice := self._current()) is not None:
            given = self._tasks.get(notice.uid, ())
            open_dialog(NoticeTasksDialog(self.desk, self.window(), notice=notice, given=given))

    def _edit(self, uid: str) -> None:
        open_dialog(NoticeDialog(self.desk.edits, self._notices[uid], self.window()))

    def _remove(self) -> None:
        for uid in self.table.chosen():
            self.desk.edits.run(remove_notice, self._notices[uid].uid)

    def _columns(self) -> tuple[RecordColumn, ...]:
        return (
            RecordColumn(title=self.tr("Số"), characters=14),
            RecordColumn(title=self.tr("Ngày"), characters=10),
            RecordColumn(title=self.tr("Trích yếu")),
            RecordColumn(title=self.tr("Người kết luận"), characters=24),
            RecordColumn(title=self.tr("Thực hiện"), characters=24),
        )

    def _connect(self) -> None:
        self.table.allow_changes(is_allowed=not self.desk.edits.is_read_only)
        self.table.add_wanted.connect(self.begin)
        self.table.edit_wanted.connect(self._edit)
        self.table.removal_wanted.connect(self._remove)
        self.table.choice_changed.connect(self._follow_choice)
        self.more.triggered.connect(self._give_more)
        self._none.acted.connect(self.begin)
        self.tasks.task_wanted.connect(self.task_wanted)

    def _lay_out(self) -> None:
        self._pane = QWidget()
        below = QVBoxLayout(self._pane)
        below.setContentsMargins(8, 8, 12, 8)
        below.setSpacing(4)
        below.addWidget(self._words)
        below.addWidget(self.tasks, 1)
        split = ListOverPane("notices_split", self._head, self._stack, self._pane, first=_FIRST_HEIGHTS)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
