"""The page Minh chứng of the catalogue: all documents, what is not right with them, where each is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.evidence.evidence_document import EvidenceUid
from danhgia_desktop.operations.evidence import remove_document
from danhgia_desktop.operations.evidence_import import import_gathered
from danhgia_desktop.operations.evidence_overview import entries
from danhgia_desktop.operations.tasks import get_task
from danhgia_desktop.plan.task import TaskUid
from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey
from danhgia_desktop.scoring.scoresheet import ScorePlace, SheetUid
from danhgia_desktop.ui.catalogue.fresh_page import FreshPage
from danhgia_desktop.ui.empty_page import EmptyPage
from danhgia_desktop.ui.evidence.document_dialog import DocumentDialog
from danhgia_desktop.ui.evidence.document_pane import DocumentPane
from danhgia_desktop.ui.evidence.evidence_records import Narrowing, is_within, records_of
from danhgia_desktop.ui.evidence.file_copying import FileCopying
from danhgia_desktop.ui.forms.opening import open_dialog
from danhgia_desktop.ui.latest_reading import LatestReading
from danhgia_desktop.ui.lists.list_head import ListHead
from danhgia_desktop.ui.lists.list_over_pane import ListOverPane
from danhgia_desktop.ui.lists.list_stack import ListStack
from danhgia_desktop.ui.lists.record import RecordColumn
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.steady_combo import SteadyCombo

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QHideEvent

    from danhgia_desktop.evidence.evidence_use import EvidenceUse
    from danhgia_desktop.operations.evidence_keeping import KeptFiles
    from danhgia_desktop.operations.evidence_overview import EvidenceEntry
    from danhgia_desktop.ui.desk import Desk

_FIRST_HEIGHTS = (420, 180)


class EvidencePage(FreshPage):
    """The list is read beside the window: every file of it is looked for on the disk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("evidence_page", desk)
        self._entries: dict[str, EvidenceEntry] = {}
        self._wanted = ""
        self._reading = LatestReading(desk, self)
        columns = (
            RecordColumn(title=self.tr("Mã"), characters=10),
            RecordColumn(title=self.tr("Số, ký hiệu"), characters=17),
            RecordColumn(title=self.tr("Ngày"), characters=11),
            RecordColumn(title=self.tr("Trích yếu")),
            RecordColumn(title=self.tr("Dùng"), characters=10),
            RecordColumn(title=self.tr("Tệp và lưu ý"), characters=34),
        )
        self.table = RecordTable("documents", columns, ordered_by=0)
        self.table.setAccessibleName(self.tr("Danh mục tài liệu kiểm chứng"))
        self._import = self.table.add_act("import_evidence_folder", self.tr("Nhập thư mục…"), "Ctrl+Ins")
        self._print = self.table.add_act("print_evidence_index", self.tr("In danh mục…"), "Ctrl+Shift+P")
        self._import.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)  # also while there is no list
        self._head = ListHead(self.table, self.tr("Tìm theo mã, số, trích yếu"))
        self._narrowing = named(SteadyCombo(), "evidence_narrowing")
        self._count = named(QLabel(), "evidence_count")
        self._copying = FileCopying(desk)
        self._none = EmptyPage("no_documents", self.tr("Thêm tài liệu…"), "plus", other_act=self.tr("Nhập thư mục…"))
        self._none.addActions([self.table.add, self._import])
        self._stack = ListStack(self.table, self._none)
        self._pane = DocumentPane(desk)
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
        self._narrowing.setCurrentIndex(0)
        self._wanted = "" if uid in self._entries else uid  # the list may still be read
        self.table.choose([uid])

    def hideEvent(self, event: QHideEvent) -> None:
        self._reading.rest()
        self._is_stale = True
        super().hideEvent(event)

    def read_again(self) -> None:
        store = self.desk.edits.store
        self._reading.want(lambda: entries(store))

    def _show(self, found: tuple[EvidenceEntry, ...]) -> None:
        self._entries = {entry.document.uid: entry for entry in found}
        words = self.tr("Chưa có tài liệu kiểm chứng nào. Thêm từng tài liệu, hoặc nhập cả thư mục tệp.")
        self._none.say(words, can_act=not self.desk.edits.is_read_only)
        self._stack.turn_to(self.table if found else self._none)
        self._narrow()
        if self._wanted:
            self.table.choose([self._wanted])
            self._wanted = ""

    def _narrow(self) -> None:
        wanted = tuple(Narrowing)[self._narrowing.currentIndex()]
        shown = [entry for entry in self._entries.values() if is_within(entry, wanted)]
        self.table.show_records(records_of(shown, self.desk.edits.language))
        self._follow_rows()
        self._follow_choice()

    def _follow_rows(self) -> None:
        shown, total = self.table.records.rowCount(), len(self._entries)
        words = self.tr("{shown} trên {total} tài liệu").format(shown=shown, total=total)
        self._count.setText(words if shown != total else self.tr("%n tài liệu", "", total))
        self._count.setVisible(bool(total))

    def _follow_choice(self) -> None:
        uid = self.table.current() if self.table.chosen() else None
        self._pane.show_entry(None if uid is None else self._entries.get(uid))

    def _add(self) -> None:
        open_dialog(DocumentDialog(self.desk, None, self.window()))

    def _edit(self, uid: str) -> None:
        open_dialog(DocumentDialog(self.desk, self._entries[uid].document, self.window()))

    def _remove(self) -> None:
        for uid in self.table.chosen():
            self.desk.edits.run(remove_document, EvidenceUid(uid))

    def _import_folder(self) -> None:
        if folder := self.desk.prompts.choose_folder(self.tr("Chọn thư mục có tệp minh chứng")):
            self._copying.copy_folder(folder, self._take_in)

    def _take_in(self, found: KeptFiles) -> None:
        if (imported := self.desk.edits.run(import_gathered, found)) is None:
            return
        said = self.tr("Đã nhập %n tài liệu.", "", len(imported.documents))
        if imported.known:
            said += " " + self.tr("%n tệp đã có từ trước.", "", len(imported.known))
        self.desk.edits.told.emit(said)
        self._copying.tell_refused(found)

    def _go_to(self, use: EvidenceUse) -> None:
        """Have the task or the line be shown that a document proves."""
        if use.sheet:
            key, round_ = CriterionKey(use.criterion), RoundKey(use.round)
            self.line_wanted.emit(ScorePlace(sheet=SheetUid(use.sheet), criterion=key, round=round_))
            return
        try:
            self.task_wanted.emit(get_task(self.desk.edits.store, TaskUid(use.task)))
        except ExpectedError as error:  # removed elsewhere since the list was read
            self.desk.edits.report(error)

    def _show_index(self) -> None:
        from danhgia_desktop.ui.evidence.index_dialog import IndexDialog  # noqa: PLC0415 - seldom needed

        periods = [use.period for entry in self._entries.values() for use in entry.row.uses]
        open_dialog(IndexDialog(self.desk, periods, self.window()))

    def _connect(self) -> None:
        self._reading.read.connect(self._show)
        table = self.table
        can_write = not self.desk.edits.is_read_only
        table.allow_changes(is_allowed=can_write)
        self._import.setEnabled(can_write)
        table.add_wanted.connect(self._add)
        table.edit_wanted.connect(self._edit)
        table.removal_wanted.connect(self._remove)
        table.choice_changed.connect(self._follow_choice)
        self._head.searched.connect(self._follow_rows)
        self._narrowing.currentIndexChanged.connect(self._narrow)
        self._import.triggered.connect(self._import_folder)
        self._print.triggered.connect(self._show_index)
        self._none.acted.connect(self._add)
        self._none.acted_otherwise.connect(self._import_folder)
        self._pane.use_wanted.connect(self._go_to)
        self._pane.said.connect(self.desk.edits.told)

    def _lay_out(self) -> None:
        self._head.offer(self._import)
        self._head.offer(self._print)
        self._narrowing.addItems(
            [
                self.tr("Tất cả tài liệu"),
                self.tr("Chưa dùng ở đâu"),
                self.tr("Chưa có tệp"),
                self.tr("Tệp mất hoặc bị sửa"),
                self.tr("Ngày ngoài kỳ"),
            ]
        )
        self._narrowing.setAccessibleName(self.tr("Lọc tài liệu"))
        self._count.setProperty("look", "caption")
        narrowing = QWidget()
        row = QHBoxLayout(narrowing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._narrowing)
        row.addWidget(self._count)
        row.addStretch()
        self._head.add(narrowing)
        self._head.add(self._copying)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ListOverPane("evidence_split", self._head, self._stack, self._pane, first=_FIRST_HEIGHTS))
