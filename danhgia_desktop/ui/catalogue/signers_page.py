"""Those who sign the documents of the office, with how each signature is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from danhgia_desktop.operations.signers import all_signers, move_signer, remove_signer
from danhgia_desktop.organization.signer import SignerUid
from danhgia_desktop.ui.catalogue.catalogue_page import CataloguePage
from danhgia_desktop.ui.catalogue.printed_look import SignatureLook
from danhgia_desktop.ui.catalogue.signer_dialog import SignerDialog
from danhgia_desktop.ui.empty_page import EmptyPage
from danhgia_desktop.ui.forms.opening import open_dialog
from danhgia_desktop.ui.lists.list_head import ListHead
from danhgia_desktop.ui.lists.list_stack import ListStack
from danhgia_desktop.ui.lists.record import Record, RecordColumn
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.wording.office_names import office_name

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from danhgia_desktop.organization.signer import Signer
    from danhgia_desktop.ui.catalogue.office_reading import OfficeReading
    from danhgia_desktop.ui.desk import Desk

_LOOK_WIDTH = 300


class SignersPage(CataloguePage):
    """The list in the order people choose from, and the block of the chosen one."""

    def __init__(self, desk: Desk, reading: OfficeReading) -> None:
        super().__init__()
        self.setObjectName("signers_page")
        self._edits = desk.edits
        self._reading = reading
        columns = (
            RecordColumn(title=self.tr("Họ tên"), characters=24),
            RecordColumn(title=self.tr("Chức vụ"), characters=24),
            RecordColumn(title=self.tr("Hình thức ký"), characters=22),
            RecordColumn(title=self.tr("Ký thay cho"), characters=22),
            RecordColumn(title=self.tr("Loại văn bản")),
        )
        self.table = RecordTable("signers", columns)
        self.table.setAccessibleName(self.tr("Danh sách người ký"))
        self._head = ListHead(self.table, "")
        self._none = EmptyPage("no_signers", self.tr("Thêm người ký…"), "plus")
        self._none.addAction(self.table.add)
        self._stack = ListStack(self.table, self._none)
        self._look = SignatureLook()
        self.move_up = self.table.add_act("move_signer_up", self.tr("Đưa lên"), "Ctrl+Up")
        self.move_down = self.table.add_act("move_signer_down", self.tr("Đưa xuống"), "Ctrl+Down")
        self._lay_out()
        self._connect()

    @property
    def acts_in_front(self) -> tuple[QAction, ...]:
        return (self.table.add, self.table.change)

    def show_office(self) -> None:
        signers, language = self._reading.office.signers, self._edits.language
        self.table.show_records(
            Record(
                uid=signer.uid,
                texts=(
                    signer.name,
                    signer.post,
                    office_name(signer.form, language),
                    signer.on_behalf_of,
                    office_name(signer.side, language),
                ),
            )
            for signer in signers
        )
        said = self.tr("Chưa có ai ký. Thêm người ký để in báo cáo, quyết định đúng thể thức.")
        self._none.say(said, can_act=not self._edits.is_read_only)
        self._stack.turn_to(self.table if signers else self._none)
        self._follow_choice()

    def take_focus(self) -> None:
        self._stack.take_focus()

    def _current(self) -> Signer | None:
        uid = self.table.current()
        return next((signer for signer in self._reading.office.signers if signer.uid == uid), None)

    def _follow_choice(self) -> None:
        signer = self._current() if self.table.chosen() else None
        for act in (self.move_up, self.move_down):
            act.setEnabled(signer is not None and not self._edits.is_read_only)
        self._look.setVisible(signer is not None)
        if signer is not None:
            self._look.show_signer(signer)

    def _add(self) -> None:
        open_dialog(SignerDialog(self._edits, None, self.window()))

    def _edit(self) -> None:
        if (signer := self._current()) is not None:
            open_dialog(SignerDialog(self._edits, signer, self.window()))

    def _remove(self) -> None:
        for uid in self.table.chosen():
            self._edits.run(remove_signer, SignerUid(uid))

    def _move(self, by: int) -> None:
        signers = [signer.uid for signer in all_signers(self._edits.store)]  # as they are now
        if (signer := self._current()) is not None and 0 <= (place := signers.index(signer.uid) + by) < len(signers):
            self._edits.run(move_signer, signer.uid, place + 1)

    def _connect(self) -> None:
        table = self.table
        table.allow_changes(is_allowed=not self._edits.is_read_only)
        table.add_wanted.connect(self._add)
        table.edit_wanted.connect(self._edit)
        table.removal_wanted.connect(self._remove)
        table.choice_changed.connect(self._follow_choice)
        self.move_up.triggered.connect(lambda: self._move(-1))
        self.move_down.triggered.connect(lambda: self._move(1))
        self._none.acted.connect(self._add)

    def _lay_out(self) -> None:
        self._look.setFixedWidth(_LOOK_WIDTH)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._head)
        left.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 12, 8)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self._look, 0, Qt.AlignmentFlag.AlignTop)
