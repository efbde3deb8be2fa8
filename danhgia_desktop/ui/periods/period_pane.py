"""One period: by what each kind of subject is evaluated, and why it was opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from danhgia_desktop.operations.periods import reopenings
from danhgia_desktop.operations.scoring import sheets
from danhgia_desktop.operations.unfinished import unfinished_sheets
from danhgia_desktop.ui.lists.list_head import button_of
from danhgia_desktop.ui.lists.record import RecordColumn
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.periods.period_records import pin_records, reopening_records
from danhgia_desktop.wording import period_name
from danhgia_desktop.wording.unfinished import say_unfinished

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QAction

    from danhgia_desktop.regulation.opened_period import OpenedPeriod
    from danhgia_desktop.ui.desk import Desk


class PeriodPane(QWidget):
    """Only to read; what can be done with the period itself stands above the list.

    Attributes:
        names: what rule sets are called, by uid.
    """

    def __init__(self, desk: Desk, acts: Iterable[QAction]) -> None:
        """Make the pane.

        Args:
            desk: the open data.
            acts: what is done with the sheets of the period; their buttons stand beside its name.
        """
        super().__init__()
        self.setObjectName("period_pane")
        self._edits = desk.edits
        self.names: Mapping[str, str] = {}
        self._title = named(QLabel(), "period_title")
        self._title.setProperty("look", "heading")
        self._count = named(QLabel(), "period_sheets")
        self._count.setProperty("look", "caption")
        self._unfinished = named(QLabel(), "period_unfinished")
        self._unfinished.setWordWrap(True)
        self._unfinished.setProperty("look", "warning")
        self._pins = self._table(
            "period_pins",
            self.tr("Bộ quy định của từng đối tượng"),
            RecordColumn(title=self.tr("Đối tượng"), characters=24),
            RecordColumn(title=self.tr("Bộ quy định")),
        )
        self._reopenings = self._table(
            "period_reopenings",
            self.tr("Những lần mở lại"),
            RecordColumn(title=self.tr("Mở lại lúc"), characters=16),
            RecordColumn(title=self.tr("Người mở"), characters=18),
            RecordColumn(title=self.tr("Lý do")),
        )
        self._lay_out(acts)

    def show_period(self, opened: OpenedPeriod | None) -> None:
        """Show a period; None for none."""
        self.setVisible(opened is not None)
        if opened is None:
            return
        store, language = self._edits.store, self._edits.language
        self._title.setText(period_name(opened.period, language))
        self._count.setText(self.tr("%n phiếu", "", len(sheets(store, opened.period))))
        unfinished = () if opened.is_locked else say_unfinished(unfinished_sheets(store, opened.period), language)
        self._unfinished.setText("\n".join(unfinished))
        self._unfinished.setVisible(bool(unfinished))
        self._pins.show_records(pin_records(opened.pins, self.names, language))
        told = reopenings(store, opened.period)
        self._reopenings.show_records(reopening_records(told))
        self._reopenings.setVisible(bool(told))

    def _lay_out(self, acts: Iterable[QAction]) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._title)
        top.addWidget(self._count, 1)
        for act in acts:
            top.addWidget(button_of(act))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._pins, 1)
        row.addWidget(self._reopenings, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._unfinished)
        column.addLayout(row, 1)

    def _table(self, name: str, words: str, *columns: RecordColumn) -> RecordTable:
        table = RecordTable(name, columns)
        table.setAccessibleName(words)
        table.allow_changes(is_allowed=False)
        for act in table.actions():
            table.removeAction(act)
        return table
