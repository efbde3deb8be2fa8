"""The log of petitions and obstacles."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from danhgia_desktop import vietnam_time
from danhgia_desktop.operations.petitions import all_petitions, remove_petition
from danhgia_desktop.ui.catalogue.fresh_page import FreshPage
from danhgia_desktop.ui.empty_page import EmptyPage
from danhgia_desktop.ui.forms.opening import open_dialog
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.lists.list_head import ListHead
from danhgia_desktop.ui.lists.list_stack import ListStack
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.petitions.petition_dialog import PetitionDialog
from danhgia_desktop.ui.petitions.petition_records import PetitionRecords
from danhgia_desktop.ui.plan_office import plan_office

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction

    from danhgia_desktop.plan.petition import Petition
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.plan_office import PlanOffice


class PetitionsPage(FreshPage):
    """What is owed first, the one that is due first at the top; then what was answered, the latest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("petitions_page", desk)
        self._petitions: dict[str, Petition] = {}
        self._office: PlanOffice | None = None
        self._records = PetitionRecords(self)
        self.table = RecordTable("petitions", self._records.columns())
        self.table.setAccessibleName(self.tr("Kiến nghị, vướng mắc"))
        self.answer = self.table.add_act("answer_petition", self.tr("Trả lời…"), "Ctrl+Return")
        dress(self.answer, "circle-check")
        self._head = ListHead(self.table, self.tr("Tìm kiến nghị, không cần dấu"))
        self._owed_only = named(QCheckBox(self.tr("Chỉ hiện việc &chưa trả lời")), "owed_petitions_only")
        self._none = EmptyPage("no_petitions", self.tr("Thêm kiến nghị, vướng mắc…"), "plus")
        self._none.addAction(self.table.add)
        self._stack = ListStack(self.table, self._none)
        self._head.offer(self.answer)
        self._head.add(self._owed_only)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
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
        self._owed_only.setChecked(False)
        self.table.choose([uid])

    def read_again(self) -> None:
        store = self.desk.edits.store
        today = vietnam_time.day_of(store.now())
        self._petitions = {petition.uid: petition for petition in in_order(all_petitions(store))}
        office = self._office = plan_office(store, today)
        self.table.show_records(
            self._records.record(petition, office, self.desk.edits.language, today)
            for petition in self._petitions.values()
            if petition.is_owed or not self._owed_only.isChecked()
        )
        said = self.tr("Chưa có kiến nghị, vướng mắc nào. Ghi lại để theo dõi người trả lời và hạn trả lời.")
        self._none.say(said, can_act=not self.desk.edits.is_read_only)
        self._owed_only.setVisible(bool(self._petitions))
        self._stack.turn_to(self.table if self._petitions else self._none)
        self._follow_choice()

    def _current(self) -> Petition | None:
        return self._petitions.get(self.table.current() or "")

    def _follow_choice(self) -> None:
        petition = self._current()
        can_answer = petition is not None and petition.is_owed and not self.desk.edits.is_read_only
        self.answer.setEnabled(can_answer and bool(self.table.chosen()))

    def _open(self, petition: Petition | None, *, answers: bool = False) -> None:
        if self._office is not None:
            dialog = PetitionDialog(self.desk.edits, petition, self._office, self.window(), answers=answers)
            open_dialog(dialog, lambda: self.table.choose([dialog.uid]))

    def _remove(self) -> None:
        for uid in self.table.chosen():
            self.desk.edits.run(remove_petition, self._petitions[uid].uid)

    def _connect(self) -> None:
        self.table.allow_changes(is_allowed=not self.desk.edits.is_read_only)
        self.table.add_wanted.connect(lambda: self._open(None))
        self.table.edit_wanted.connect(lambda uid: self._open(self._petitions[uid]))
        self.table.removal_wanted.connect(self._remove)
        self.table.choice_changed.connect(self._follow_choice)
        self.answer.triggered.connect(lambda: self._open(self._current(), answers=True))
        self._owed_only.toggled.connect(self.read_again)
        self._none.acted.connect(lambda: self._open(None))


def in_order(petitions: Iterable[Petition]) -> list[Petition]:
    """Return what is owed by when it is due, then those without a day, then what was answered, the latest first."""
    received = sorted(petitions, key=lambda one: one.received_on)
    owed = [one for one in received if one.is_owed]
    answered = [one for one in received if not one.is_owed]
    return [
        *sorted(owed, key=lambda one: one.due_on or date.max),
        *sorted(answered, key=lambda one: one.answered_on or date.max, reverse=True),
    ]
