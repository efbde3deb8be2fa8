"""A table of twelve rows that keeps what is entered into it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex

from danhgia_desktop import points
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.ui.grid.cell import Align, Cell, CellState, Column, Entry, Mark, RowLook
from danhgia_desktop.ui.grid.grid_model import GridModel

NUMBER, TEXT, FIRST, SECOND, LOCKED, WORDS = range(6)
ROWS = 12
SUM_ROW = 4
"""A computed row in the middle, which may be typed over."""

_ROOT = QModelIndex()


class SmallModel(GridModel):
    """Columns: number, text (both frozen), two of points, a locked one, one of words."""

    def __init__(self, rows: int = ROWS) -> None:
        super().__init__(
            (
                Column(key="number", title="Số TT", characters=5, align=Align.CENTRE),
                Column(
                    key="text",
                    title="Tiêu chí",
                    characters=30,
                    wraps=True,
                    shapes_rows=True,
                    folds=True,
                    stretches=True,
                ),
                Column(key="first", title="Tự chấm", characters=8, align=Align.RIGHT, numeric=True, active=True),
                Column(key="second", title="Thẩm định", characters=8, align=Align.RIGHT, numeric=True),
                Column(key="locked", title="Kết luận", characters=8, align=Align.RIGHT, numeric=True, locked=True),
                Column(key="words", title="Ghi chú", characters=16, wraps=True, lines=True),
            )
        )
        self._count = rows
        self.texts: dict[tuple[int, int], str] = {}
        self.acts: list[tuple[Entry, ...]] = []
        self.entered.connect(self._take)

    def value(self, row: int, column: int) -> str:
        return self.texts.get((row, column), "")

    def put(self, row: int, column: int, *texts: str) -> None:
        """Put texts below each other, as if entered long ago."""
        for step, text in enumerate(texts):
            self.texts[row + step, column] = text

    def start_with(self, columns: tuple[Column, ...]) -> None:
        """Show other columns of the same rows."""
        self.beginResetModel()
        self._columns = columns
        self.endResetModel()

    def rowCount(self, parent=_ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def cell(self, row: int, column: int) -> Cell:
        if column == NUMBER:
            return Cell(text=str(row + 1))
        if column == TEXT:
            return Cell(text="Gửi báo cáo đúng thời gian quy định " * (1 + row % 6))
        text = self.value(row, column)
        if column == LOCKED:
            return Cell(text="2,0", value=points.parse("2,0"), state=CellState.LOCKED)
        state = CellState.COMPUTED if row == SUM_ROW else CellState.OPEN
        is_over = column != WORDS and text and points.parse(text) > 5
        return Cell(
            text=text,
            typed=text,
            value=points.parse(text) if column != WORDS and text else None,
            state=state,
            can_type=True,
            mark=Mark.ERROR if is_over else Mark.NONE,
            message="quá 5 điểm" if is_over else "",
        )

    def refusal(self, row: int, column: int, text: str) -> str:
        if column == WORDS:
            return ""
        try:
            points.parse(text)
        except ExpectedError:
            return f"“{text}” không phải là số điểm."
        return ""

    def row_look(self, row: int) -> RowLook:
        return RowLook.GROUP if row == SUM_ROW else RowLook.LINE

    def _take(self, entries: tuple[Entry, ...]) -> None:
        self.acts.append(entries)
        for entry in entries:
            self.texts[entry.row, entry.column] = entry.text
            changed = self.index(entry.row, entry.column)
            self.dataChanged.emit(changed, changed)
