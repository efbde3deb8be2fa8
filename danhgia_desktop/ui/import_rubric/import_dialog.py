"""Importing a rubric in one window: from the source to the stored rubric."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.rubric_templates import import_template
from danhgia_desktop.operations.rubrics import ImportedRubric, import_rubric
from danhgia_desktop.operations.units import all_units, get_agency
from danhgia_desktop.ui.import_rubric.preview_page import PreviewPage
from danhgia_desktop.ui.import_rubric.rubric_reading import ReadRubric, RubricReading
from danhgia_desktop.ui.import_rubric.scores_form import ScoresForm
from danhgia_desktop.ui.import_rubric.template_page import TemplatePage
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.sources.dropped_file import dropped_file
from danhgia_desktop.ui.sources.source_page import SourcePage
from danhgia_desktop.ui.window_size import keep_size, restore_size

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.imports.template_reading import TemplateReading
    from danhgia_desktop.period import Period
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.edits import Edits

_GEOMETRY = "import/geometry"
_FIRST_SIZE = QSize(1180, 660)


class ImportDialog(QDialog):
    """Choose, look, confirm. Until the last button nothing is stored."""

    def __init__(self, desk: Desk, period: Period, parent: QWidget | None = None) -> None:
        """Make the dialog.

        Args:
            desk: the open data, and what else is at hand.
            period: the period the window shows, proposed for the scores in the table.
            parent: the main window.
        """
        super().__init__(parent)
        self.setObjectName("import_dialog")
        self.setWindowTitle(self.tr("Nhập bộ tiêu chí"))
        self.imported: ImportedRubric | None = None
        """What was stored; None until then."""
        self._desk = desk
        self._is_storing = False
        language = desk.edits.language
        self._reading = RubricReading(desk.background, desk.prompts, language, self)
        self._source_page = SourcePage(
            self.tr("Bộ tiêu chí nằm ở đâu?"),
            self.tr(
                "Kéo tệp vào đây, chọn tệp, hoặc chép bảng trong Word, Excel rồi dán. Đọc được Excel (.xlsx, .xls), "
                "Word (.docx), .csv và .txt. Chưa có gì được lưu cho đến khi bạn xem lại và xác nhận."
            ),
            self.tr("Chọn tệp có bộ tiêu chí"),
            desk.prompts,
        )
        self._scores = ScoresForm(_unit_names(desk.edits), period, language)
        self._preview_page = PreviewPage(self._scores, desk.background, language)
        self._template_page = TemplatePage(desk)
        self._template_path = Path()
        self._pages = QStackedWidget()
        self._fault = named(QLabel(), "import_fault_label")
        self._import = named(QPushButton(), "import_button")
        self._other_source = named(QPushButton(self.tr("Chọn nguồn &khác")), "other_source_button")
        self._build()
        self._connect()
        self._show_source("")

    def read_file(self, path: Path) -> None:
        """Read a file as if the person had chosen it."""
        self._template_path = path
        self._reading.read_file(path)

    def done(self, result: int) -> None:
        if self._is_storing:  # it cannot be stopped half-way; it takes a second at most
            return
        self._reading.stop()
        self._preview_page.forget()
        self._template_page.forget()
        keep_size(self, self._desk.settings, _GEOMETRY)
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.read_file(path)

    def _show_source(self, fault: str) -> None:
        self._template_page.forget()
        self._pages.setCurrentWidget(self._source_page)
        self._source_page.show_choices(fault)
        self._import.hide()
        self._other_source.hide()
        self._fault.clear()

    def _show_waiting(self) -> None:
        self._template_page.forget()
        self._pages.setCurrentWidget(self._source_page)
        self._source_page.show_waiting()

    def _show_preview(self, read: ReadRubric) -> None:
        self._import.setText(self.tr("&Nhập {count} tiêu chí").format(count=len(read.draft.rubric.lines)))
        self._import.show()
        self._import.setDefault(True)  # again: hidden buttons lose it
        self._other_source.show()
        self._pages.setCurrentWidget(self._preview_page)
        self._preview_page.show_read(read)
        self._show_fault()

    def _show_template(self, reading: TemplateReading) -> None:
        self._import.show()
        self._import.setDefault(True)
        self._other_source.show()
        self._pages.setCurrentWidget(self._template_page)
        self._template_page.show_reading(reading)

    def _follow_template(self) -> None:
        self._import.setText(self._template_page.act)
        self._show_fault()

    def _show_fault(self) -> None:
        is_template = self._pages.currentWidget() is self._template_page
        fault = self._template_page.fault if is_template else self._preview_page.fault
        self._fault.setText(fault)
        self._import.setEnabled(not fault)

    def _go_on(self) -> None:
        if self._pages.currentWidget() is not self._template_page:
            self._store()
        elif self._template_page.must_read_again:
            self.read_file(self._template_path)
        else:
            self._store_template()

    def _store_template(self) -> None:
        reading = self._template_page.reading
        if reading is None or self._is_storing:
            return
        self._is_storing = True
        self._fault.setText(self.tr("Đang lưu…"))
        store, actor, name = self._desk.edits.store, self._desk.edits.actor, self._template_page.name
        self._desk.background.run(
            lambda: ImportedRubric(rubric=import_template(store, actor, reading, name=name), sheet=None),
            self._tell_stored,
            self._tell_refused,
        )

    def _store(self) -> None:
        draft = self._preview_page.confirmed()
        if draft is None or self._is_storing:
            return
        self._is_storing = True
        self._fault.setText(self.tr("Đang lưu…"))
        store, actor = self._desk.edits.store, self._desk.edits.actor
        name, scores_for = self._preview_page.name, self._scores.scores_for()
        self._desk.background.run(
            lambda: import_rubric(store, actor, draft, name=name, scores_for=scores_for),
            self._tell_stored,
            self._tell_refused,
        )

    def _tell_stored(self, imported: ImportedRubric) -> None:
        self._is_storing = False
        self.imported = self._desk.edits.run(lambda _store, _actor: imported)  # tells everyone
        self.accept()

    def _tell_refused(self, error: Exception) -> None:
        self._is_storing = False
        self._show_fault()
        if not isinstance(error, ExpectedError):
            raise error
        self._desk.edits.report(error)

    def _connect(self) -> None:
        self._source_page.file_chosen.connect(self.read_file)
        self._source_page.table_pasted.connect(self._reading.read_clipboard)
        self._source_page.stopped.connect(self._reading.stop)
        self._reading.began.connect(self._show_waiting)
        self._reading.succeeded.connect(self._show_preview)
        self._reading.failed.connect(self._show_source)
        self._reading.template_read.connect(self._show_template)
        self._preview_page.changed.connect(self._show_fault)
        self._template_page.changed.connect(self._follow_template)
        self._import.clicked.connect(self._go_on)
        self._other_source.clicked.connect(lambda: self._show_source(""))

    def _build(self) -> None:
        self._import.setProperty("look", "main")
        self._other_source.setAutoDefault(False)
        self._fault.setProperty("look", "error")
        self._pages.addWidget(self._source_page)
        self._pages.addWidget(self._preview_page)
        self._pages.addWidget(self._template_page)
        buttons = QDialogButtonBox()
        buttons.addButton(self._import, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        bottom = QHBoxLayout()
        bottom.setSpacing(12)
        bottom.addWidget(self._other_source)
        bottom.addWidget(self._fault, stretch=1)
        bottom.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._pages, stretch=1)
        layout.addLayout(bottom)
        self.setAcceptDrops(True)
        restore_size(self, self._desk.settings, _GEOMETRY, _FIRST_SIZE)


def _unit_names(edits: Edits) -> list[str]:
    """Return the units a table may be about, the agency itself first."""
    names = [get_agency(edits.store).name, *(unit.name for unit in all_units(edits.store))]
    return list(dict.fromkeys(filter(None, names)))
