"""The index of evidence as it will be printed: all of it, or what one period uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from danhgia_desktop.official_text import official_period
from danhgia_desktop.operations.evidence_printing import export_index, index_pdf
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.printing.file_export import FileExport
from danhgia_desktop.ui.printing.pages_dialog import PagesDialog
from danhgia_desktop.ui.steady_combo import SteadyCombo
from danhgia_desktop.wording import period_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from danhgia_desktop.operations.printing import ReportFormat
    from danhgia_desktop.period import Period
    from danhgia_desktop.reports.progress import Progress
    from danhgia_desktop.ui.desk import Desk

_GEOMETRY = "evidence/index"
_NAME = "Danh mục tài liệu kiểm chứng"
"""Of files: documents are Vietnamese, whatever the window speaks."""


class IndexDialog(PagesDialog):
    """Offers the periods in which documents are used, the latest first."""

    def __init__(self, desk: Desk, periods: Iterable[Period], parent: QWidget) -> None:
        """Begin with the index of all documents.

        Args:
            desk: the open data.
            periods: those in which documents are used.
            parent: what it stands over.
        """
        by_day = sorted(set(periods), key=lambda period: (period.ends_on, period.starts_on), reverse=True)
        self._periods: tuple[Period | None, ...] = (None, *by_day)
        self._choice = named(SteadyCombo(), "index_period")
        pane = QWidget()
        super().__init__(desk, pane, _GEOMETRY, parent)
        self.setObjectName("index_dialog")
        self.setWindowTitle(self.tr("In danh mục tài liệu kiểm chứng"))
        self._store = desk.edits.store
        self._export = FileExport(desk, self)
        self._export.written.connect(self.tell_written)
        self._choice.addItem(self.tr("Tất cả tài liệu"))
        self._choice.addItems([period_name(period, desk.edits.language) for period in by_day])
        self._choice.currentIndexChanged.connect(self.refresh)
        words = QLabel(self.tr("&Tài liệu dùng trong kỳ:"))
        words.setBuddy(self._choice)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(words)
        column.addWidget(self._choice)
        column.addStretch()
        self.refresh()

    def make_pdf(self) -> Callable[[Progress], bytes]:
        store, period = self._store, self._period
        return lambda report: index_pdf(store, period, report)

    def save(self, format_: ReportFormat) -> None:
        store, period = self._store, self._period
        name = _NAME if period is None else f"{_NAME} – {official_period(period)}"
        self._export.export(name, format_, lambda path: export_index(store, path, period))

    @property
    def _period(self) -> Period | None:
        return self._periods[self._choice.currentIndex()]
