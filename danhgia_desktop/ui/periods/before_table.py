"""The lines of a sheet as they were concluded, beside what they are now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from danhgia_desktop.wording import round_name, say_points
from danhgia_desktop.wording.reopened_sheets import DIFFERENT, say_given, say_now

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from danhgia_desktop.operations.reopened_sheets import ComparedLine, ComparedSheet
    from danhgia_desktop.wording import Language

_PLACE, _TEXT, _MAXIMUM, _FIRST_ROUND = range(4)
_PLACE_WIDTH, _MAXIMUM_WIDTH, _ROUND_WIDTH = 64, 76, 92
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class BeforeTable(QTableWidget):
    """Only to read; what is another now stands behind "≠" in strong letters."""

    def __init__(self, language: Language) -> None:
        super().__init__(0, _FIRST_ROUND)
        self.setObjectName("before_lines")
        self.setAccessibleName(self.tr("Các dòng của phiếu"))
        self._language = language
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_sheet(self, sheet: ComparedSheet | None, *, only_different: bool) -> None:
        """Show the lines of a sheet, all or those that are others now, and the total above them; None for none."""
        self.clear()
        self.setRowCount(0)
        self.setColumnCount(_FIRST_ROUND + (0 if sheet is None else 2 * len(sheet.rounds)))
        if sheet is None:
            return
        self._head(sheet)
        shown = [line for line in sheet.lines if line.differs or not only_different]
        self.setRowCount(1 + len(shown))
        self._fill(0, sheet.total, sheet, self.tr("Tổng"))
        for row, line in enumerate(shown, start=1):
            self._fill(row, line, sheet, line.path)

    def _head(self, sheet: ComparedSheet) -> None:
        titles = [self.tr("Mục"), self.tr("Nội dung"), self.tr("Tối đa")]
        for round_ in sheet.rounds:
            name = round_name(round_, self._language)
            titles += [self.tr("{round}\nlúc chốt").format(round=name), self.tr("{round}\nhiện nay").format(round=name)]
        self.setHorizontalHeaderLabels(titles)
        header = self.horizontalHeader()
        for column in range(self.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, _ROUND_WIDTH)
        self.setColumnWidth(_PLACE, _PLACE_WIDTH)
        self.setColumnWidth(_MAXIMUM, _MAXIMUM_WIDTH)
        header.setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)

    def _fill(self, row: int, line: ComparedLine, sheet: ComparedSheet, place: str) -> None:
        for column, (text, is_different) in enumerate(self._texts(line, sheet, place)):
            item = QTableWidgetItem(text)
            item.setTextAlignment(_LEFT if column in {_PLACE, _TEXT} else _RIGHT)
            item.setToolTip(self._words(line, sheet, column))
            if is_different or row == 0:
                strong = QFont(self.font())
                strong.setWeight(QFont.Weight.DemiBold)
                item.setFont(strong)
            self.setItem(row, column, item)

    def _texts(self, line: ComparedLine, sheet: ComparedSheet, place: str) -> Iterator[tuple[str, bool]]:
        yield place, False
        yield line.text, False
        then, now = line.maxima
        is_other = then != now and sheet.now is not None
        maximum = f"{_points(then)} {DIFFERENT} {_points(now)}".strip() if is_other else _points(then)
        yield maximum, is_other
        for round_ in sheet.rounds:
            both = line.rounds[round_.key]
            yield say_given(both.then, self._language), False
            yield ("", False) if sheet.now is None else (say_now(both, self._language), both.differs)

    def _words(self, line: ComparedLine, sheet: ComparedSheet, column: int) -> str:
        """Return the reason and the evidence of what stands in a column of a round."""
        if column < _FIRST_ROUND:
            return ""
        place, is_now = divmod(column - _FIRST_ROUND, 2)
        both = line.rounds[sheet.rounds[place].key]
        reason, evidence = (both.now if is_now else both.then).words
        said = [self.tr("Lý do: {words}").format(words=reason)] if reason else []
        said += [self.tr("Tài liệu: {words}").format(words=evidence)] if evidence else []
        return "\n".join(said)


def _points(value: Decimal | None) -> str:
    return "" if value is None else say_points(value)
