"""Importing a list of people, units or tasks in one window: from the source to the data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton

from danhgia_desktop.ui.errand import Errand
from danhgia_desktop.ui.import_office.list_preview import ListPreview
from danhgia_desktop.ui.import_office.list_reading import ListReading, ReadList
from danhgia_desktop.ui.import_office.list_storing import ListStoring
from danhgia_desktop.ui.import_office.list_task import ListName
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.sources.source_dialog import SourceDialog
from danhgia_desktop.ui.sources.source_page import SourcePage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.errors import ExpectedError
    from danhgia_desktop.operations.printing import ExportedFile
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.import_office.list_task import Foreseen, ListTask

_GEOMETRY = "import_list/geometry"
_WHOLE = 100


class ListDialog(SourceDialog):
    """Choose, look, mend, confirm. Until the last button nothing is stored.

    Signals:
        said: a sentence for the status line.
    """

    said = Signal(str)

    def __init__(self, task: ListTask, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, _GEOMETRY, parent)
        self.setObjectName("list_dialog")
        self._task = task
        self.setWindowTitle(self._title())
        self._storing = ListStoring(task, desk, self)
        source_page = SourcePage(*self._source_words(), self.tr("Chọn tệp có danh sách"), desk.prompts)
        self._preview = ListPreview(task, desk)
        self._progress = named(QProgressBar(), "import_progress")
        self._template = named(QPushButton(self.tr("&Lưu mẫu Excel…")), "save_template_button")
        source_page.add_way(self._template)
        self._build()
        reading = ListReading(task, desk, self)
        reading.succeeded.connect(self._show_preview)
        self._connect()
        self._begin(source_page, reading)

    @property
    def is_storing(self) -> bool:
        return self._storing.is_underway

    def done(self, result: int) -> None:
        if self.is_storing:  # closed once the outcome is known
            self._storing.stop()
            return
        self._preview.forget()
        super().done(result)

    def _may_give_up(self) -> bool:
        if self._pages.currentWidget() is not self._preview or not self._preview.is_mended:
            return True
        question = self.tr("Danh sách có chỗ đã sửa ở đây mà chưa nhập.")
        return self._desk.prompts.confirm(question, act=self.tr("Bỏ những gì đã sửa"), is_grave=True)

    def _save_template(self) -> None:
        name = f"{self._template_name()}.xlsx"
        path = self._desk.prompts.choose_save_file(self.tr("Lưu mẫu Excel"), ["Excel (*.xlsx)"], name=name)
        if path is not None:
            store, write = self._desk.edits.store, self._task.write_template
            errand = Errand(self._desk, self._desk.background)
            errand.done.connect(self._tell_written)
            errand.run(lambda _report: write(store, path))

    def _tell_written(self, file: ExportedFile) -> None:
        self._fault.setProperty("look", "caption")
        self._fault.style().polish(self._fault)
        self._fault.setText(self.tr("Đã lưu {path}. Điền xong rồi chọn tệp đó ở đây.").format(path=file.path))

    def _show_preview(self, read: ReadList) -> None:
        if not read.table.records:
            self._show_source(self.tr("Bảng chỉ có dòng tiêu đề, chưa có dòng nào để nhập."))
            return
        self._turn_to(self._preview)
        self._preview.show_list(read)

    def _follow_preview(self) -> None:
        if self._pages.currentWidget() is not self._preview:
            return
        self._import.setText(self._act(self._preview.importable))
        fault = self._preview.fault
        self._fault.setProperty("look", "error")
        self._fault.style().polish(self._fault)
        self._fault.setText(fault)
        self._import.setEnabled(not fault)

    def _store(self) -> None:
        table = self._preview.table
        if table is None or self._preview.fault or self.is_storing:
            return
        self._hold(is_held=True)
        self._storing.start(table, self._preview.given)

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
        self.said.emit(self._outcome(count))
        self.accept()

    def _tell_stopped(self) -> None:
        self._hold(is_held=False)
        self._follow_preview()

    def _tell_refused(self, error: ExpectedError) -> None:
        self._tell_stopped()
        self._desk.edits.report(error)

    def _source_words(self) -> tuple[str, str]:
        words = self.tr(
            "Kéo tệp vào đây, chọn tệp, hoặc chép bảng trong Word, Excel rồi dán. Bảng cần một dòng tiêu đề; tên cột, "
            "thứ tự cột thế nào cũng được. Chưa có gì được lưu cho đến khi bạn xem lại và xác nhận."
        )
        return self._question(), words

    def _title(self) -> str:
        match self._task.name:
            case ListName.STAFF:
                return self.tr("Nhập danh sách cán bộ")
            case ListName.UNITS:
                return self.tr("Nhập danh sách đơn vị")
            case ListName.TASKS:
                return self.tr("Nhập kế hoạch: {plan}").format(plan=self._task.goes_to)

    def _template_name(self) -> str:
        match self._task.name:
            case ListName.STAFF:
                return self.tr("Mẫu danh sách cán bộ")
            case ListName.UNITS:
                return self.tr("Mẫu danh sách đơn vị")
            case ListName.TASKS:
                return self.tr("Mẫu kế hoạch công tác")

    def _question(self) -> str:
        match self._task.name:
            case ListName.STAFF:
                return self.tr("Danh sách cán bộ nằm ở đâu?")
            case ListName.UNITS:
                return self.tr("Danh sách đơn vị nằm ở đâu?")
            case ListName.TASKS:
                return self.tr("Danh sách nhiệm vụ nằm ở đâu?")

    def _act(self, count: int) -> str:
        match self._task.name:
            case ListName.STAFF:
                return self.tr("&Nhập %n người", "", count)
            case ListName.UNITS:
                return self.tr("&Nhập %n đơn vị", "", count)
            case ListName.TASKS:
                return self.tr("&Nhập %n nhiệm vụ", "", count)

    def _outcome(self, count: int) -> str:
        match self._task.name:
            case ListName.STAFF:
                return self.tr("Đã nhập %n người.", "", count)
            case ListName.UNITS:
                return self.tr("Đã nhập %n đơn vị.", "", count)
            case ListName.TASKS:
                return self.tr("Đã nhập %n nhiệm vụ.", "", count)

    def _connect(self) -> None:
        self._template.clicked.connect(self._save_template)
        self._preview.changed.connect(self._follow_preview)
        self._storing.progressed.connect(lambda part: self._progress.setValue(round(part * _WHOLE)))
        self._storing.stored.connect(self._tell_stored)
        self._storing.stopped.connect(self._tell_stopped)
        self._storing.refused.connect(self._tell_refused)
        self._import.clicked.connect(self._store)

    def _build(self) -> None:
        self._progress.setRange(0, _WHOLE)
        self._progress.hide()
        self._pages.addWidget(self._preview)
        self._bottom.insertWidget(self._bottom.indexOf(self._fault) + 1, self._progress)
