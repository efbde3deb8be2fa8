"""A grid with everything people do in it besides typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from danhgia_desktop.ui.grid.arranged_model import ArrangedModel
from danhgia_desktop.ui.grid.block_editing import BlockEditing
from danhgia_desktop.ui.grid.filter_row import FilterRow
from danhgia_desktop.ui.grid.find_acts import FindActs
from danhgia_desktop.ui.grid.find_bar import FindBar
from danhgia_desktop.ui.grid.folding import Folding
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.grid.hidden_rows_note import HiddenRowsNote
from danhgia_desktop.ui.grid.kept_place import KeptPlace
from danhgia_desktop.ui.grid.seeking import Seeking
from danhgia_desktop.ui.grid.sorting import Sorting

if TYPE_CHECKING:
    from danhgia_desktop.ui.grid.grid_model import GridModel


class GridPane(QWidget):
    """Shows a model in a grid, arranged as people like, with the acts on blocks of cells.

    Signals:
        said: a sentence about what was done, or could not be.
    """

    said = Signal(str)

    def __init__(
        self, source: GridModel, *, frozen: int = 0, sorts: bool = True, parent: QWidget | None = None
    ) -> None:
        """Show a model.

        Args:
            source: the model that holds the cells.
            frozen: how many columns stay while the others scroll.
            sorts: whether the headings sort; where rows mean something by their order, they do not.
            parent: the widget this one stands in.
        """
        super().__init__(parent)
        self.shown = ArrangedModel(source, self)
        self.grid = GridView(self.shown, frozen=frozen)
        self.kept_place = KeptPlace(self.grid, self.shown)
        self.blocks = BlockEditing(self.grid)
        self.seeking = Seeking(self.grid)
        self.folding = Folding(self.grid, self.shown)
        self.filters = FilterRow(self.grid, self.shown, frozen)
        if sorts:
            Sorting(self.grid, self.shown)
        bar = FindBar()
        self.finding = FindActs(self.grid, self.shown, bar)
        self.setFocusProxy(self.grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.grid, 1)
        layout.addWidget(bar)
        layout.addWidget(HiddenRowsNote(self.shown, self.filters))
        self.shown.refused.connect(self.said)
        for part in (self.blocks, self.seeking, self.finding):
            part.said.connect(self.said)
