"""The sheets of a period as they were concluded before it was opened again, beside what they are now."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QSplitter, QVBoxLayout

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.periods import reopenings
from danhgia_desktop.operations.reopened_sheets import reopened_sheets
from danhgia_desktop.text import fold
from danhgia_desktop.ui.elided_label import ElidedLabel
from danhgia_desktop.ui.lists.record import Record, RecordColumn
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.periods.before_table import BeforeTable
from danhgia_desktop.ui.steady_combo import SteadyCombo
from danhgia_desktop.ui.window_size import keep_size, restore_size
from danhgia_desktop.wording import period_name
from danhgia_desktop.wording.reopened_sheets import DIFFERENT, say_reopening, say_signed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.operations.reopened_sheets import ComparedSheet, ReopenedSheets
    from danhgia_desktop.period import Period
    from danhgia_desktop.ui.background import Job
    from danhgia_desktop.ui.desk import Desk

_GEOMETRY = "sheets_before/geometry"
_FIRST_SIZE = QSize(1320, 660)
_MARGIN = 16
_FIRST_WIDTHS = (320, 960)
_LEAST = 200
_PERCENT = 100


class BeforeDialog(QDialog):
    """Only to read: the times above, the sheets on the left, the lines of the chosen one on the right."""

    def __init__(self, desk: Desk, period: Period, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sheets_before_dialog")
        name = period_name(period, desk.edits.language)
        self.setWindowTitle(self.tr("Phiếu trước khi mở lại – {period}").format(period=name))
        self._desk = desk
        self._period = period
        self._job: Job | None = None
        self._sheets: dict[str, ComparedSheet] = {}
        self._times = named(SteadyCombo(), "before_times")
        self._only_different = named(QCheckBox(self.tr("Chỉ những chỗ &khác")), "before_only_different")
        self._count = named(QLabel(), "before_count")
        self._list = self._sheet_list()
        self._whose = named(ElidedLabel(least=_LEAST), "before_whose")
        self._lines = BeforeTable(desk.edits.language)
        self._lay_out()
        restore_size(self, desk.settings, _GEOMETRY, _FIRST_SIZE)
        self._fill_times()
        self._times.currentIndexChanged.connect(self._read)
        self._only_different.toggled.connect(self._show_sheets)
        self._list.choice_changed.connect(self._show_lines)
        self._read()
        self._list.setFocus()

    def done(self, result: int) -> None:
        self._forget()
        keep_size(self, self._desk.settings, _GEOMETRY)
        super().done(result)

    def _fill_times(self) -> None:
        """Offer the times at which the period was opened again, the last one first."""
        edits = self._desk.edits
        for reopening in reversed(reopenings(edits.store, self._period)):
            self._times.addItem(say_reopening(reopening, edits.language), reopening)

    def _read(self) -> None:
        """Read the sheets in the background: those of 2 000 people take seconds."""
        self._forget()
        self._show(None)
        store, reopening = self._desk.edits.store, self._times.currentData()
        self._job = self._desk.background.run_in_steps(
            lambda report: reopened_sheets(store, self._period, reopening, report),
            self._show,
            self._fail,
            lambda part: self._count.setText(self.tr("Đang đọc… {part} %").format(part=round(part * _PERCENT))),
        )

    def _fail(self, error: Exception) -> None:
        self._count.setText("")
        if not isinstance(error, ExpectedError):
            raise error
        self._desk.edits.report(error)

    def _forget(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _show(self, found: ReopenedSheets | None) -> None:
        self._sheets = {} if found is None else {sheet.image.uid: sheet for sheet in found.sheets}
        self._count.setText(self.tr("Đang đọc…") if found is None else self._counted(found))
        self._show_sheets()

    def _counted(self, found: ReopenedSheets) -> str:
        different = sum(sheet.differs for sheet in found.sheets)
        said = [self.tr("%n phiếu lúc chốt", "", len(found.sheets))]
        said.append(self.tr("%n phiếu nay khác", "", different) if different else self.tr("không phiếu nào khác"))
        if found.added:
            said.append(self.tr("%n phiếu lập sau khi mở lại", "", len(found.added)))
        return ", ".join(said)

    def _show_sheets(self) -> None:
        only = self._only_different.isChecked()
        people = {(one.image.signed.shown_name, one.image.signed.code) for one in self._sheets.values()}
        called = Counter(name for name, _code in people)
        shown = (one for one in self._sheets.values() if one.differs or not only)
        self._list.show_records(
            self._record(one, has_namesake=called[one.image.signed.shown_name] > 1) for one in shown
        )
        self._show_lines()

    def _record(self, sheet: ComparedSheet, *, has_namesake: bool) -> Record:
        signed = sheet.image.signed
        whose = f"{signed.shown_name} ({signed.code})" if has_namesake and signed.code else signed.shown_name
        texts = (whose, DIFFERENT if sheet.differs else "")
        return Record(uid=sheet.image.uid, texts=texts, searched=fold(whose), indent=int(bool(signed.name)))

    def _show_lines(self) -> None:
        chosen = self._list.current() if self._list.chosen() else None
        sheet = None if chosen is None else self._sheets[chosen]
        self._whose.setText("" if sheet is None else self._say_whose(sheet))
        self._lines.show_sheet(sheet, only_different=self._only_different.isChecked())

    def _say_whose(self, sheet: ComparedSheet) -> str:
        said = f"{say_signed(sheet.image.signed)} – {sheet.image.rubric}"
        return self.tr("{whose} – phiếu đã xóa từ khi mở lại").format(whose=said) if sheet.now is None else said

    def _sheet_list(self) -> RecordTable:
        columns = (
            RecordColumn(title=self.tr("Phiếu của")),
            RecordColumn(title=self.tr("Khác"), characters=5),
        )
        table = RecordTable("before_sheets", columns)
        table.setAccessibleName(self.tr("Phiếu lúc chốt"))
        table.allow_changes(is_allowed=False)
        for act in table.actions():
            table.removeAction(act)
        return table

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Lần:"))
        label.setBuddy(self._times)
        self._times.setSizeAdjustPolicy(SteadyCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        head = QHBoxLayout()
        head.addWidget(label)
        head.addWidget(self._times, 1)
        head.addWidget(self._only_different)
        self._whose.setProperty("look", "heading")
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._list)
        split.addWidget(self._lines)
        split.setChildrenCollapsible(False)
        split.setSizes(_FIRST_WIDTHS)
        split.setStretchFactor(1, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self._count)
        whole.addWidget(self._whose)
        whole.addWidget(split, 1)
        whole.addWidget(buttons)
