"""The units of the office as a tree, with who heads each and which leader is in charge of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from danhgia_desktop import days
from danhgia_desktop.operations.units import move_unit, remove_unit, unit_tree
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.text import fold
from danhgia_desktop.ui.catalogue.catalogue_page import CataloguePage
from danhgia_desktop.ui.catalogue.unit_dialog import ClosingDialog, UnitDialog
from danhgia_desktop.ui.catalogue.unit_pane import UnitPane
from danhgia_desktop.ui.empty_page import EmptyPage
from danhgia_desktop.ui.forms.opening import open_dialog
from danhgia_desktop.ui.lists.list_head import ListHead
from danhgia_desktop.ui.lists.list_split import ListSplit
from danhgia_desktop.ui.lists.list_stack import ListStack
from danhgia_desktop.ui.lists.record import Record, RecordColumn
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.wording.office_names import office_name

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from danhgia_desktop.organization.org_unit import OrgUnit
    from danhgia_desktop.ui.catalogue.office_reading import OfficeReading
    from danhgia_desktop.ui.desk import Desk


_CLOSED = 6
"""The column of the day from which a unit is no more; most offices have none, and names need the room."""


class UnitsPage(CataloguePage):
    """The tree as a list, parts a step to the right, with the charges over the chosen unit beside it.

    Signals:
        import_wanted: a list of units shall be read from a file.
        paste_wanted: the list that was copied shall be read.
    """

    import_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, desk: Desk, reading: OfficeReading) -> None:
        super().__init__()
        self.setObjectName("units_page")
        self._desk = desk
        self._reading = reading
        self.table = RecordTable("units", self._columns())
        self.table.setAccessibleName(self.tr("Danh sách đơn vị"))
        self._head = ListHead(self.table, self.tr("Tìm đơn vị, không cần dấu"))
        self.close_unit = self.table.add_act("close_unit", self.tr("Thôi hoạt động…"), "Ctrl+D")
        self.move_up = self.table.add_act("move_unit_up", self.tr("Đưa lên"), "Ctrl+Up")
        self.move_down = self.table.add_act("move_unit_down", self.tr("Đưa xuống"), "Ctrl+Down")
        self._paste = self.table.add_act("paste_units", self.tr("Dán danh sách đã chép…"), "Ctrl+V")
        self._paste.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)  # also where there is no list yet
        self._paste.setEnabled(not desk.edits.is_read_only)
        self._none = EmptyPage("no_units", self.tr("Nhập danh sách từ Excel…"), "file-input")
        self._none.setAccessibleName(self.table.accessibleName())
        self._none.addActions([self.table.add, self._paste])
        self._stack = ListStack(self.table, self._none)
        self._pane = UnitPane(desk)
        self._lay_out()
        self._connect()

    @property
    def acts_in_front(self) -> tuple[QAction, ...]:
        return (self.table.add, self.table.change)

    def show_office(self) -> None:
        records = [self._record(unit) for unit in self._reading.office.tree]
        self.table.show_records(records)
        self.table.setColumnHidden(_CLOSED, all(unit.closed_on is None for unit in self._reading.office.tree))
        said = self.tr("Chưa có đơn vị nào. Nhập danh sách có sẵn, hoặc thêm từng đơn vị bằng phím Ins.")
        self._none.say(said, can_act=not self._desk.edits.is_read_only)
        self._stack.turn_to(self.table if records else self._none)
        self._pane.setVisible(bool(records))
        self._follow_choice()

    def take_focus(self) -> None:
        self._stack.take_focus()

    def begin_search(self) -> None:
        self._head.begin_search()

    def _current(self) -> OrgUnit | None:
        uid = self.table.current()
        return None if uid is None else self._reading.office.units.get(UnitUid(uid))

    def _follow_choice(self) -> None:
        unit = self._current() if self.table.chosen() else None
        can_write = unit is not None and not self._desk.edits.is_read_only
        for act in (self.close_unit, self.move_up, self.move_down):
            act.setEnabled(can_write)
        self._pane.show_unit(unit, self._reading.office)

    def _add(self) -> None:
        current = self._current()
        above = None if current is None else current.parent
        dialog = UnitDialog(self._desk.edits, None, self._reading.office.tree, self.window(), above=above)
        open_dialog(dialog)

    def _edit(self) -> None:
        if (unit := self._current()) is not None:
            open_dialog(UnitDialog(self._desk.edits, unit, self._reading.office.tree, self.window()))

    def _close(self) -> None:
        if (unit := self._current()) is not None:
            open_dialog(ClosingDialog(self._desk.edits, unit, self.window()))

    def _move(self, by: int) -> None:
        if (unit := self._current()) is None:
            return
        brothers = [brother.uid for brother in unit_tree(self._desk.edits.store).parts(unit.parent)]  # as it is now
        place = brothers.index(unit.uid) + by
        if 0 <= place < len(brothers):
            self._desk.edits.run(move_unit, unit.uid, place + 1)

    def _remove(self) -> None:
        if (unit := self._current()) is not None:
            self._desk.edits.run(remove_unit, unit.uid)

    def _record(self, unit: OrgUnit) -> Record:
        office, language = self._reading.office, self._desk.edits.language
        closed = "" if unit.closed_on is None else days.shown(unit.closed_on)
        texts = (
            unit.name,
            office_name(unit.kind, language),
            unit.symbol,
            office.head_of(unit.uid),
            office.in_charge_of(unit.uid),
            str(office.count_in(unit.uid) or ""),
            closed,
        )
        return Record(
            uid=unit.uid,
            texts=texts,
            searched=fold(" ".join(texts)),
            indent=office.tree.depth(unit.uid),
            is_past=not unit.works_on(office.day),
        )

    def _columns(self) -> tuple[RecordColumn, ...]:
        return (
            RecordColumn(title=self.tr("Đơn vị")),
            RecordColumn(title=self.tr("Loại"), characters=14),
            RecordColumn(title=self.tr("Ký hiệu"), characters=7),
            RecordColumn(title=self.tr("Người đứng đầu"), characters=17),
            RecordColumn(title=self.tr("Lãnh đạo phụ trách"), characters=17),
            RecordColumn(title=self.tr("Số người"), characters=8),
            RecordColumn(title=self.tr("Thôi từ ngày"), characters=12),
        )

    def _connect(self) -> None:
        table = self.table
        table.allow_changes(is_allowed=not self._desk.edits.is_read_only)
        self._head.offer(self.close_unit)
        table.add_wanted.connect(self._add)
        table.edit_wanted.connect(self._edit)
        table.removal_wanted.connect(self._remove)
        table.choice_changed.connect(self._follow_choice)
        self.close_unit.triggered.connect(self._close)
        self.move_up.triggered.connect(lambda: self._move(-1))
        self.move_down.triggered.connect(lambda: self._move(1))
        self._none.acted.connect(self.import_wanted)
        self._paste.triggered.connect(self.paste_wanted)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
        split = ListSplit("units_split", left, self._pane, self._desk.settings, first=(800, 320))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
