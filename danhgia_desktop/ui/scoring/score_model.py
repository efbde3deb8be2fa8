"""The model of the score sheet's grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.ui.grid.cell import Align, Cell, Column, RowLook
from danhgia_desktop.ui.grid.grid_model import GridModel
from danhgia_desktop.ui.scoring.entered_score import read_points
from danhgia_desktop.ui.scoring.score_cells import View, cells_of
from danhgia_desktop.ui.scoring.sheet_columns import SheetColumns
from danhgia_desktop.ui.scoring.sheet_rows import SheetRow, rows_of
from danhgia_desktop.wording import round_name, say_error, say_place

if TYPE_CHECKING:
    from danhgia_desktop.regulation.rubric import CriterionKey, Rubric
    from danhgia_desktop.ui.grid.grid_model import Index
    from danhgia_desktop.ui.grid.paste_plan import Place

_ROOT = QModelIndex()


class ScoreModel(GridModel):
    """The cells of one sheet under one rubric; another rubric has other columns and needs another model."""

    def __init__(self, view: View, parent: QObject | None = None) -> None:
        rubric = view.figures.sheet.rubric
        super().__init__((), parent)
        self._view = view
        self._rows = rows_of(rubric)
        self._row_by_key = {row.criterion.key: place for place, row in enumerate(self._rows) if not row.is_guidance}
        self.places = SheetColumns(tuple(round_.key for round_ in rubric.rounds))
        self._columns = self._headings()
        self._cells = [cells_of(row, view) for row in self._rows]

    @property
    def view(self) -> View:
        """What is shown."""
        return self._view

    @property
    def rubric(self) -> Rubric:
        """The rubric whose criteria are the rows."""
        return self._view.figures.sheet.rubric

    def fits(self, rubric: Rubric) -> bool:
        """Tell whether sheets under the rubric have these rows and columns."""
        return rubric == self.rubric

    def show(self, view: View) -> list[Place]:
        """Show a sheet under the same rubric; only cells that look different are repainted.

        Returns:
            The cells that do.
        """
        self._view = view
        self.show_columns(self._headings())
        changed: list[Place] = []
        for place, row in enumerate(self._rows):
            fresh = cells_of(row, view)
            old = self._cells[place]
            if fresh != old:
                self._cells[place] = fresh
                columns = [column for column, cell in enumerate(fresh) if cell != old[column]]
                changed += [(place, column) for column in columns]
                self.dataChanged.emit(self.index(place, columns[0]), self.index(place, columns[-1]))
        return changed

    def row(self, place: int) -> SheetRow:
        """Return what a row stands for."""
        return self._rows[place]

    def row_of(self, key: CriterionKey) -> int:
        """Return the row of a criterion."""
        return self._row_by_key[key]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def cell(self, row: int, column: int) -> Cell:
        return self._cells[row][column]

    def row_look(self, row: int) -> RowLook:
        return self._rows[row].look

    def row_name(self, row: int) -> str:
        return say_place(self._rows[row].criterion.key, self.rubric, self._view.language)

    def refusal(self, row: int, column: int, text: str) -> str:
        if self.places.round_at(column) is None:
            return ""
        try:
            read_points(text)
        except ExpectedError as error:
            return say_error(error, self._view.language)
        return ""

    def _headings(self) -> tuple[Column, ...]:
        view = self._view
        return (
            Column(key="number", title=self.tr("Số TT"), characters=5, align=Align.CENTRE),
            Column(key="text", title=self.tr("Tiêu chí"), characters=34, wraps=True, shapes_rows=True, stretches=True),
            Column(key="maximum", title=self.tr("Điểm chuẩn"), characters=7, align=Align.RIGHT, numeric=True),
            *(
                Column(
                    key=round_.key,
                    title=round_name(round_, view.language),
                    characters=8,
                    align=Align.RIGHT,
                    numeric=True,
                    active=round_.key == view.round,
                    locked=view.read_only or round_.key != view.round,
                )
                for round_ in self.rubric.rounds
            ),
            Column(
                key="evidence",
                title=self.tr("Tài liệu kiểm chứng"),
                characters=18,
                wraps=True,
                locked=view.read_only,
            ),
            Column(key="reason", title=self.tr("Ghi chú"), characters=18, wraps=True, locked=view.read_only),
        )
