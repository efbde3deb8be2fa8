"""Importing a list of people or units in one window: from the source to the data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from danhgia_desktop.ui.errand import Errand
from danhgia_desktop.ui.import_office.list_preview import ListPreview
from danhgia_desktop.ui.import_office.list_reading import ListReading, ReadList
from danhgia_desktop.ui.import_office.list_storing import ListStoring
from danhgia_desktop.ui.import_office.list_task import ListName
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.sources.dropped_file import dropped_file
from danhgia_desktop.ui.sources.source_page import SourcePage
from danhgia_desktop.ui.window_size import keep_size, restore_size

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.errors import ExpectedError
    from danhgia_desktop.operations.printing import ExportedFile
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.import_office.list_task import Foreseen, ListTask

_GEOMETRY = "import_list/geometry"
_FIRST_SIZE = QSize(1180, 660)
_WHOLE = 100


class ListDialog(QDialog):
    """Choose, look, mend, confirm. Until the last button nothing is stored.

    Signals:
        said: a sentence for the status line.
    """

    said = Signal(str)

    def __init__(self, task: ListTask, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list_dialog")
        self._task = task
        self._desk = desk
        self._is_staff = task.name is ListName.STAFF
        self.setWindowTitle(self.tr("Nhập danh sách cán bộ") if self._is_staff else self.tr("Nhập danh sách đơn vị"))
        self._reading = ListReading(task, desk, self)
        self._storing = ListStoring(task, desk, self)
        self._source_page = SourcePage(*self._source_words(), self.tr("Chọn tệp có danh sách"), desk.prompts)
        self._preview = ListPreview(task, desk)
        self._pages = QStackedWidget()
        self._progress = named(QProgressBar(), "import_progress")
        self._fault = named(QLabel(), "import_fault_label")
        self._import = named(QPushButton(), "import_button")
        self._other_source = named(QPushButton(self.tr("Chọn nguồn &khác")), "other_source_button")
        self._template = named(QPushButton(self.tr("&Lưu mẫu Excel…")), "save_template_button")
        self._build()
        self._connect()
        self._show_source("")

    def read_file(self, path: Path) -> None:
        """Read a file as if the person had chosen it."""
        self._reading.read_file(path)

    def done(self, result: int) -> None:
        if self._storing.is_underway:  # closed once the outcome is known
            self._storing.stop()
            return
        self._reading.stop()
        self._preview.forget()
        keep_size(self, self._desk.settings, _GEOMETRY)
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None and not self._storing.is_underway:
            event.acceptProposedAction()
            self.read_file(path)

    def _save_template(self) -> None:
        name = self.tr("Mẫu danh sách cán bộ") if self._is_staff else self.tr("Mẫu danh sách đơn vị")
        path = self._desk.prompts.choose_save_file(self.tr("Lưu mẫu Excel"), ["Excel (*.xlsx)"], name=f"{name}.xlsx")
        if path is not None:
            store, write = self._desk.edits.store, self._task.write_template
            errand = Errand(self._desk, self._desk.background)
            errand.done.connect(self._tell_written)
            errand.run(lambda _report: write(store, path))

    def _tell_written(self, file: ExportedFile) -> None:
        self._fault.setProperty("look", "caption")
        self._fault.style().polish(self._fault)
        self._fault.setText(self.tr("Đã lưu {path}. Điền xong rồi chọn tệp đó ở đây.").format(path=file.path))

    def _show_source(self, fault: str) -> None:
        self._pages.setCurrentWidget(self._source_page)
        self._source_page.show_choices(fault)
        self._import.hide()
        self._other_source.hide()
        self._fault.clear()

    def _show_waiting(self) -> None:
        self._pages.setCurrentWidget(self._source_page)
        self._source_page.show_waiting()

    def _show_preview(self, read: ReadList) -> None:
        if not read.table.records:
            self._show_source(self.tr("Bảng chỉ có dòng tiêu đề, chưa có dòng nào để nhập."))
            return
        self._import.show()
        self._import.setDefault(True)  # again: hidden buttons lose it
        self._other_source.show()
        self._pages.setCurrentWidget(self._preview)
        self._preview.show_list(read)

    def _follow_preview(self) -> None:
        if self._pages.currentWidget() is not self._preview:
            return
        count = self._preview.importable
        words = self.tr("&Nhập %n người", "", count) if self._is_staff else self.tr("&Nhập %n đơn vị", "", count)
        self._import.setText(words)
        fault = self._preview.fault
        self._fault.setProperty("look", "error")
        self._fault.style().polish(self._fault)
        self._fault.setText(fault)
        self._import.setEnabled(not fault)

    def _store(self) -> None:
        table = self._preview.table
        if table is None or self._preview.fault or self._storing.is_underway:
            return
        self._hold(is_held=True)
        self._storing.start(table, self._preview.since)

    def _hold(self, *, is_held: bool) -> None:
        """Let nothing be changed while the list is taken in."""
        self._preview.setEnabled(not is_held)
        self._import.setEnabled(not is_held)
        self._other_source.setEnabled(not is_held)
        self._progress.setVisible(is_held)
        self._progress.setValue(0)
        self._fault.setText(self.tr("Đang nhập… Bấm Hủy để dừng; dừng thì không có gì thay đổi.") if is_held else "")

    def _tell_stored(self, foreseen: Sequence[Foreseen]) -> None:
        count = self._preview.importable
        self._desk.edits.run(lambda _store, _actor: foreseen)  # tells everyone
        words = self.tr("Đã nhập %n người.", "", count) if self._is_staff else self.tr("Đã nhập %n đơn vị.", "", count)
        self.said.emit(words)
        self.accept()

    def _tell_stopped(self) -> None:
        self._hold(is_held=False)
        self._follow_preview()

    def _tell_refused(self, error: ExpectedError) -> None:
        self._tell_stopped()
        self._desk.edits.report(error)

    def _source_words(self) -> tuple[str, str]:
        heading = self.tr("Danh sách cán bộ nằm ở đâu?") if self._is_staff else self.tr("Danh sách đơn vị nằm ở đâu?")
        words = self.tr(
            "Kéo tệp vào đây, chọn tệp, hoặc chép bảng trong Word, Excel rồi dán. Bảng cần một dòng tiêu đề; tên cột, "
            "thứ tự cột thế nào cũng được. Chưa có gì được lưu cho đến khi bạn xem lại và xác nhận."
        )
        return heading, words

    def _connect(self) -> None:
        self._source_page.file_chosen.connect(self.read_file)
        self._source_page.table_pasted.connect(self._reading.read_clipboard)
        self._source_page.stopped.connect(self._reading.stop)
        self._template.clicked.connect(self._save_template)
        self._reading.began.connect(self._show_waiting)
        self._reading.succeeded.connect(self._show_preview)
        self._reading.failed.connect(self._show_source)
        self._preview.changed.connect(self._follow_preview)
        self._storing.progressed.connect(lambda part: self._progress.setValue(round(part * _WHOLE)))
        self._storing.stored.connect(self._tell_stored)
        self._storing.stopped.connect(self._tell_stopped)
        self._storing.refused.connect(self._tell_refused)
        self._import.clicked.connect(self._store)
        self._other_source.clicked.connect(lambda: self._show_source(""))

    def _build(self) -> None:
        self._import.setProperty("look", "main")
        self._other_source.setAutoDefault(False)
        self._fault.setProperty("look", "error")
        self._progress.setRange(0, _WHOLE)
        self._progress.hide()
        self._source_page.add_way(self._template)
        self._pages.addWidget(self._source_page)
        self._pages.addWidget(self._preview)
        buttons = QDialogButtonBox()
        buttons.addButton(self._import, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        bottom = QHBoxLayout()
        bottom.setSpacing(12)
        bottom.addWidget(self._other_source)
        bottom.addWidget(self._fault, stretch=1)
        bottom.addWidget(self._progress)
        bottom.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._pages, stretch=1)
        layout.addLayout(bottom)
        self.setAcceptDrops(True)
        restore_size(self, self._desk.settings, _GEOMETRY, _FIRST_SIZE)
