"""The people of the office on a day: finding them, adding, changing, moving them on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop import days
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.staff import remove_staff, require_removable
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.text import fold
from danhgia_desktop.ui.catalogue.catalogue_page import CataloguePage
from danhgia_desktop.ui.catalogue.people_records import NAME
from danhgia_desktop.ui.catalogue.person_dialog import PersonDialog
from danhgia_desktop.ui.catalogue.person_pane import PersonPane
from danhgia_desktop.ui.catalogue.transfer_dialog import TransferDialog
from danhgia_desktop.ui.empty_page import EmptyPage
from danhgia_desktop.ui.forms.opening import open_dialog
from danhgia_desktop.ui.lists.list_head import ListHead
from danhgia_desktop.ui.lists.list_split import ListSplit
from danhgia_desktop.ui.lists.list_stack import ListStack
from danhgia_desktop.ui.lists.record import RecordColumn
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from danhgia_desktop.organization.staff_member import StaffMember
    from danhgia_desktop.ui.catalogue.office_reading import OfficeReading
    from danhgia_desktop.ui.desk import Desk

_LATER_MS = 60
"""The pane follows the list when a person pauses, so that holding an arrow down stays quick."""


class PeoplePage(CataloguePage):
    """The list with what is known of the chosen person beside it.

    Signals:
        import_wanted: a list of people shall be read from a file.
        paste_wanted: the list that was copied shall be read.
    """

    import_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, desk: Desk, reading: OfficeReading) -> None:
        super().__init__()
        self.setObjectName("people_page")
        self._desk = desk
        self._reading = reading
        self._members: dict[str, StaffMember] = {}
        self._wanted = ""
        """Who shall be chosen once the list has been read: somebody who was added."""
        self.table = RecordTable("people", self._columns(), ordered_by=NAME, chooses_many=True)
        self.table.setAccessibleName(self.tr("Danh sách nhân sự"))
        self._head = ListHead(self.table, self.tr("Tìm người, không cần dấu"))
        self._former = named(QCheckBox(self.tr("Cả người không &công tác ngày này")), "former_people")
        self.transfer = named(QAction(self.tr("Điều động, bổ nhiệm…"), self.table), "transfer_people")
        self.transfer.setShortcut(QKeySequence("Ctrl+T"))
        self.transfer.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._count = named(QLabel(), "people_count")
        self._past = named(QPushButton(), "people_past_found")
        self._paste = self.table.add_act("paste_people", self.tr("Dán danh sách đã chép…"), "Ctrl+V")
        self._paste.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)  # also where there is no list yet
        self._paste.setEnabled(not desk.edits.is_read_only)
        self._none = EmptyPage("no_people", self.tr("Nhập danh sách từ Excel…"), "file-input")
        self._none.setAccessibleName(self.table.accessibleName())
        self._none.addActions([self.table.add, self._paste])
        self._none_then = EmptyPage("nobody_then", self.tr("Hiện tất cả mọi người"), "search")
        self._stack = ListStack(self.table, self._none, self._none_then)
        self._pane = PersonPane(desk)
        self._soon = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._lay_out()
        self._connect()

    @property
    def acts_in_front(self) -> tuple[QAction, ...]:
        return (self.table.add, self.table.change)

    def show_office(self) -> None:
        self._members = {member.uid: member for member in self._reading.office.members}
        self._show_list()
        if self._wanted in self._members:
            self.table.choose([self._wanted])
            self._wanted = ""
        self._show_person()

    def take_focus(self) -> None:
        self._stack.take_focus()

    def begin_search(self) -> None:
        self._head.begin_search()

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing more: the window may be closing its data."""
        self._soon.stop()
        super().hideEvent(event)

    def _show_list(self) -> None:
        # Who has just been added, or left by an edit in the pane, shall not go away under the hands that do it.
        kept = {*self.table.chosen(), self._wanted}
        shows_all = self._former.isChecked()
        shown = [one for one in self._reading.people if shows_all or not one.is_past or one.uid in kept]
        self.table.show_records(shown)
        self._stack.turn_to(self.table if shown else self._empty_page())
        for part in (self._pane, self._count, self._former):
            part.setVisible(bool(self._members))
        self.transfer.setEnabled(bool(self._members) and not self._desk.edits.is_read_only)
        self._follow_choice()

    def _empty_page(self) -> EmptyPage:
        if not self._members:
            said = self.tr("Chưa có ai. Nhập danh sách có sẵn, hoặc thêm từng người bằng phím Ins.")
            self._none.say(said, can_act=not self._desk.edits.is_read_only)
            return self._none
        said = self.tr("Ngày {day} không có ai công tác. Đổi ngày xem, hoặc hiện cả người không công tác ngày này.")
        self._none_then.say(said.format(day=days.shown(self._reading.day)), can_act=True)
        return self._none_then

    def _show_past(self) -> None:
        self._former.setChecked(True)
        self.table.setFocus()

    def _follow_choice(self) -> None:
        shown, total = self.table.records.rowCount(), self.table.records.total
        chosen = len(self.table.chosen())
        words = [self.tr("%n người", "", total)]
        if shown != total:
            words.append(self.tr("đang hiện {count}").format(count=shown))
        if chosen > 1:
            words.append(self.tr("đang chọn {count}").format(count=chosen))
        self._count.setText(" · ".join(words))
        self._offer_past()
        if self.isVisible():
            self._soon.start()

    def _offer_past(self) -> None:
        """Say of how many who are searched for the list shows nothing, since they are not posted on the day."""
        words = fold(self._head.searched_for).split()
        is_narrow = bool(words) and not self._former.isChecked()
        past = (one for one in self._reading.people if is_narrow and one.is_past and one.has(words))
        found = sum(self.table.records.row_of(one.uid) is None for one in past)
        self._past.setText(self.tr("%n người không công tác ngày này – hiện", "", found))
        self._past.setVisible(bool(found))

    def _show_person(self) -> None:
        self._soon.stop()
        self._pane.show_person(self._members.get(self.table.current() or ""), self._reading.office)

    def _add(self) -> None:
        dialog = PersonDialog(self._desk.edits, None, self._reading.office.tree, self.window())
        open_dialog(dialog, lambda: self._want(dialog.uid))

    def _want(self, uid: str) -> None:
        self._wanted = uid

    def _edit(self, uid: str) -> None:
        open_dialog(PersonDialog(self._desk.edits, self._members[uid], self._reading.office.tree, self.window()))

    def _remove(self) -> None:
        chosen = [self._members[uid] for uid in self.table.chosen()]
        if not chosen:
            return
        if len(chosen) > 1:
            self._desk.prompts.warn(self.tr("Mỗi lần chỉ xóa một người. Hãy chọn một dòng."))
            return
        try:
            require_removable(self._desk.edits.store, StaffUid(chosen[0].uid))
        except ExpectedError as error:
            self._desk.edits.report(error)
            return
        words = self.tr(
            "Xóa {name} ({code}) cùng quá trình công tác? Chỉ xóa người nhập nhầm; người thôi công tác thì ghi ngày "
            "cuối của quá trình. Có thể hoàn tác bằng Ctrl+Z."
        )
        question = words.format(name=chosen[0].shown_name, code=chosen[0].code)
        if self._desk.prompts.confirm(question, act=self.tr("Xóa người này")):
            self._desk.edits.run(remove_staff, StaffUid(chosen[0].uid))

    def _transfer(self) -> None:
        codes = [self._members[uid].code for uid in self.table.chosen()]
        open_dialog(TransferDialog(self._desk, codes, self._reading.office.tree, self.window()))

    def _columns(self) -> tuple[RecordColumn, ...]:
        return (
            RecordColumn(title=self.tr("Mã"), characters=9),
            RecordColumn(title=self.tr("Họ tên"), characters=22),
            RecordColumn(title=self.tr("Đơn vị"), characters=20),
            RecordColumn(title=self.tr("Chức vụ"), characters=17),
            RecordColumn(title=self.tr("Đối tượng"), characters=13),
            RecordColumn(title=self.tr("Vắng mặt"), characters=14),
            RecordColumn(title=self.tr("Lãnh đạo"), characters=9),
            RecordColumn(title=self.tr("Đảng viên"), characters=9),
            RecordColumn(title=self.tr("Nhóm nhiệm vụ"), characters=14),
        )

    def _connect(self) -> None:
        table, can_write = self.table, not self._desk.edits.is_read_only
        table.allow_changes(is_allowed=can_write)
        table.addAction(self.transfer)
        self._head.offer(self.transfer)
        self._head.add(self._former)
        table.add_wanted.connect(self._add)
        table.edit_wanted.connect(self._edit)
        table.removal_wanted.connect(self._remove)
        table.choice_changed.connect(self._follow_choice)
        self.transfer.triggered.connect(self._transfer)
        self._former.toggled.connect(self._show_list)
        self._none.acted.connect(self.import_wanted)
        self._paste.triggered.connect(self.paste_wanted)
        self._none_then.acted.connect(lambda: self._former.setChecked(True))
        self._past.clicked.connect(self._show_past)
        self._head.searched.connect(self._follow_choice)
        self._soon.timeout.connect(self._show_person)

    def _lay_out(self) -> None:
        self._count.setProperty("look", "caption")
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 8, 8, 4)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
        below = QHBoxLayout()
        below.addWidget(self._count, 1)
        below.addWidget(self._past)
        column.addLayout(below)
        split = ListSplit("people_split", left, self._pane, self._desk.settings, first=(800, 360))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
