"""The line that says that a filter hides rows, and applies it again or takes it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from danhgia_desktop.ui.grid.arranged_model import ArrangedModel
    from danhgia_desktop.ui.grid.filter_row import FilterRow


class HiddenRowsNote(QWidget):
    """How many rows a filter keeps, as long as there is one."""

    def __init__(self, model: ArrangedModel, filters: FilterRow) -> None:
        super().__init__()
        self.setObjectName("hidden_rows_note")
        self.setProperty("look", "note")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self._words = named(QLabel(), "kept_rows")
        self._filters = filters
        self._again = named(QPushButton(self.tr("Lọc lại")), "filter_again")
        self._again.setToolTip(self.tr("Có ô đã đổi sau khi lọc"))
        self._again.clicked.connect(filters.apply_again)
        show_all = named(QPushButton(self.tr("Bỏ lọc (Ctrl+Shift+L)")), "show_all_rows")
        show_all.clicked.connect(filters.close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 8, 2)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._again)
        layout.addWidget(show_all)
        filters.changed.connect(self._follow)
        for changed in (model.rearranged, model.rowsInserted, model.rowsRemoved):
            changed.connect(self._follow)
        self.hide()

    def _follow(self) -> None:
        model, source = self._model, self._model.source
        words = self.tr("Đang lọc: {kept} / {all} dòng")
        if not model.match_count:
            words = self.tr("Không có dòng nào khớp bộ lọc: {kept} / {all} dòng")
        rows = source.rowCount() - (source.blank_row() is not None)
        self._words.setText(words.format(kept=model.match_count, all=rows))
        self._again.setVisible(self._filters.is_stale)
        self.setVisible(model.is_filtered)
