"""Importing a rubric in one window: from the source to the stored rubric."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.rubric_templates import import_template
from danhgia_desktop.operations.rubrics import ImportedRubric, import_rubric
from danhgia_desktop.operations.staff import all_staff
from danhgia_desktop.operations.units import all_units, get_agency
from danhgia_desktop.ui.import_rubric.preview_page import PreviewPage
from danhgia_desktop.ui.import_rubric.rubric_reading import ReadRubric, RubricReading
from danhgia_desktop.ui.import_rubric.scores_form import ScoresForm
from danhgia_desktop.ui.import_rubric.template_page import TemplatePage
from danhgia_desktop.ui.sources.source_dialog import SourceDialog
from danhgia_desktop.ui.sources.source_page import SourcePage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.imports.template_reading import TemplateReading
    from danhgia_desktop.period import Period
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.edits import Edits

_GEOMETRY = "import/geometry"


class ImportDialog(SourceDialog):
    """Choose, look, confirm. Until the last button nothing is stored."""

    def __init__(self, desk: Desk, period: Period, parent: QWidget | None = None) -> None:
        """Make the dialog.

        Args:
            desk: the open data, and what else is at hand.
            period: the period the window shows, proposed for the scores in the table.
            parent: the main window.
        """
        super().__init__(desk, _GEOMETRY, parent)
        self.setObjectName("import_dialog")
        self.setWindowTitle(self.tr("Nhập bộ tiêu chí"))
        self.imported: ImportedRubric | None = None
        """What was stored; None until then."""
        self._is_storing = False
        language = desk.edits.language
        source_page = SourcePage(
            self.tr("Bộ tiêu chí nằm ở đâu?"),
            self.tr(
                "Kéo tệp vào đây, chọn tệp, hoặc chép bảng trong Word, Excel rồi dán. Đọc được Excel (.xlsx, .xls), "
                "Word (.docx), .csv và .txt. Chưa có gì được lưu cho đến khi bạn xem lại và xác nhận."
            ),
            self.tr("Chọn tệp có bộ tiêu chí"),
            desk.prompts,
        )
        self._scores = ScoresForm(_unit_names(desk.edits), all_staff(desk.edits.store), period, language)
        self._preview_page = PreviewPage(self._scores, desk.background, language)
        self._template_page = TemplatePage(desk)
        self._template_path = Path()
        self._pages.addWidget(self._preview_page)
        self._pages.addWidget(self._template_page)
        reading = RubricReading(desk.background, desk.prompts, language, self)
        reading.succeeded.connect(self._show_preview)
        reading.template_read.connect(self._show_template)
        self._connect()
        self._begin(source_page, reading)

    @property
    def is_storing(self) -> bool:
        return self._is_storing

    def read_file(self, path: Path) -> None:
        self._template_path = path
        super().read_file(path)

    def done(self, result: int) -> None:
        if self._is_storing:  # it cannot be stopped half-way; it takes a second at most
            return
        self._preview_page.forget()
        self._template_page.forget()
        super().done(result)

    def _show_source(self, fault: str) -> None:
        self._template_page.forget()
        super()._show_source(fault)

    def _show_waiting(self) -> None:
        self._template_page.forget()
        super()._show_waiting()

    def _show_preview(self, read: ReadRubric) -> None:
        self._import.setText(self.tr("&Nhập {count} tiêu chí").format(count=len(read.draft.rubric.lines)))
        self._turn_to(self._preview_page)
        self._preview_page.show_read(read)
        self._show_fault()

    def _show_template(self, reading: TemplateReading) -> None:
        self._turn_to(self._template_page)
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
        self._preview_page.changed.connect(self._show_fault)
        self._template_page.changed.connect(self._follow_template)
        self._import.clicked.connect(self._go_on)


def _unit_names(edits: Edits) -> list[str]:
    """Return the units a table may be about, the agency itself first."""
    names = [get_agency(edits.store).name, *(unit.name for unit in all_units(edits.store))]
    return list(dict.fromkeys(filter(None, names)))
