"""The model behind a grid: cells by row and column, and what people enter into them."""

from __future__ import annotations

from abc import abstractmethod
from enum import Flag, auto
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from danhgia_desktop.ui.grid.cell import Align, Cell, CellState, Column, Entry, Fold, Mark, RowLook

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole
_EDIT = Qt.ItemDataRole.EditRole
_ALIGNMENTS = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    Align.CENTRE: Qt.AlignmentFlag.AlignCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
}
_TEXTS: dict[int, Callable[[Cell], str]] = {
    _DISPLAY: attrgetter("text"),
    _EDIT: attrgetter("typed"),
    Qt.ItemDataRole.ToolTipRole: attrgetter("message"),
    Qt.ItemDataRole.AccessibleDescriptionRole: attrgetter("message"),
}
_ENABLED = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_EDITABLE = _ENABLED | Qt.ItemFlag.ItemIsEditable


class Hidden(Flag):
    """What keeps a row from being shown."""

    NOT = 0
    FOLDED = auto()
    FILTERED = auto()


class GridModel(QAbstractTableModel):
    """A table of cells, of which rows may be parts of other rows.

    It changes nothing itself: what people enter is emitted, whoever owns the
    data does what is meant, and the model shows what comes of it. Its rows
    change by resets, or come, go and move singly where each has a key of its
    own. `ArrangedModel` shows some of another model's rows; any other model
    is its own source and shows all it has.

    Signals:
        entered: tuple[Entry, ...] that people typed, pasted, filled or cleared in one act.
        refused: a sentence that says why a typed text cannot stand in its cell.
        replaced: the cells of the same rows and columns are those of something else now, and nobody typed them.
    """

    entered = Signal(object)
    refused = Signal(str)
    replaced = Signal()

    def __init__(self, columns: tuple[Column, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._is_turned_down = False

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns, from left to right."""
        return self._columns

    @property
    def source(self) -> GridModel:
        """The model that holds the cells, whichever of its rows are shown."""
        return self

    @abstractmethod
    def cell(self, row: int, column: int) -> Cell:
        """Return one cell; asked for every cell at every repaint, so it looks up and makes nothing."""

    @abstractmethod
    def refusal(self, row: int, column: int, text: str) -> str:
        """Return why the text cannot stand in a cell that is typed, "" where it can."""

    def why_closed(self, row: int, column: int) -> str:
        """Return why a cell cannot be typed, for one that cannot."""
        return self.tr("Ô này không gõ được.")

    def way_past(self, column: int) -> str:
        """Return how a block can be pasted past a column that is closed, "" where it cannot."""
        return ""

    def shape(self, row: int, column: int) -> Cell:
        """Return a cell as far as it makes its row tall; a model may know that without making the cell."""
        return self.cell(row, column)

    def content(self, row: int, column: int) -> Cell:
        """Return what stands in a cell and whether it can be typed, for acts on many; without marks and hints.

        A model may know it without making the cell.
        """
        return self.cell(row, column)

    def row_look(self, row: int) -> RowLook:
        """Return how strongly a row stands out."""
        return RowLook.LINE

    def row_name(self, row: int) -> str:
        """Return what people call a row."""
        return str(row + 1)

    def row_title(self, row: int) -> str:
        """Return what a screen reader says of a row before its cell."""
        return self.tr("Dòng {row}").format(row=self.row_name(row))

    def spoken(self, row: int, column: int) -> str:
        """Return what a screen reader says of a cell: where it is, what it says, its state."""
        cell, heading = self.cell(row, column), self.columns[column]
        said = [self.row_title(row), heading.title, cell.text or self.tr("trống")]
        states = {CellState.COMPUTED: self.tr("tự tính"), CellState.LOCKED: self.tr("khóa")}
        marks = {Mark.WANTING: self.tr("còn thiếu"), Mark.WARNING: self.tr("cần xem"), Mark.ERROR: self.tr("lỗi")}
        folds = {Fold.OPEN: self.tr("đang mở"), Fold.FOLDED: self.tr("đang gấp")}
        said += [states.get(cell.state, ""), marks.get(cell.mark, "")]
        said += [folds.get(self.row_fold(row), "")] if heading.folds else []
        return ", ".join(word for word in said if word)

    def row_key(self, row: int) -> Hashable:
        """Return what a row is known by when the rows are others."""
        return row

    def parent_row(self, row: int) -> int | None:
        """Return the row that a row is a part of; None in a flat table."""
        return None

    def added_into(self, row: int) -> int | None:
        """Return the row whose numbers those of a row are a part of; None where there is none or it is hidden."""
        return None

    def blank_row(self) -> int | None:
        """Return the row in which typing adds another one; None where there is none."""
        return None

    def row_fold(self, row: int) -> Fold:
        """Return whether a row has parts that can be put away."""
        return Fold.NONE

    def source_row(self, row: int) -> int:
        """Return the row of the source that is shown in a row."""
        return row

    def shown_row(self, row: int) -> int | None:
        """Return where a row of the source is shown; None where it is hidden."""
        return row

    def hidden_by(self, row: int) -> Hidden:
        """Return what hides a row of the source."""
        return Hidden.NOT

    def reveal(self, row: int) -> Hidden:
        """Show a row of the source; tell what had hidden it."""
        return Hidden.NOT

    def show_columns(self, columns: tuple[Column, ...]) -> None:
        """Change what columns are called and whether they are locked; their number stays."""
        if columns != self._columns:
            self._columns = columns
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)

    def enter(self, entries: tuple[Entry, ...]) -> bool:
        """Tell the owner of the data what a person entered in one act; tell whether it was carried out."""
        self._is_turned_down = False
        if entries:
            self.entered.emit(entries)
        return not self._is_turned_down

    def turn_down(self) -> None:
        """Say, as the owner of the data, that what has just been entered could not be carried out."""
        self._is_turned_down = True

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _EDITABLE if self.cell(index.row(), index.column()).can_type else _ENABLED

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNMENTS[self.columns[index.column()].align]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row(), index.column())
        shown = _TEXTS.get(role)
        return None if shown is None else shown(self.cell(index.row(), index.column()))

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        if role != _EDIT or not index.isValid():
            return False
        row, column, text = index.row(), index.column(), str(value)
        if text == self.cell(row, column).typed:
            return True
        if reason := self.refusal(row, column, text):
            self.refused.emit(reason)
            return False
        return self.enter((Entry(row, column, text),))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            return self.columns[section].title
        return None
