"""The model of the score sheet's grid."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.regulation.rubric import Standing
from danhgia_desktop.ui.grid.cell import Cell, RowLook
from danhgia_desktop.ui.grid.grid_model import GridModel
from danhgia_desktop.ui.scoring.entered_score import EnteredPoints, read_points
from danhgia_desktop.ui.scoring.score_cells import View, cells_after, cells_of, changed_lines, content_of
from danhgia_desktop.ui.scoring.sheet_columns import FROZEN, SheetColumns, can_hide
from danhgia_desktop.ui.scoring.sheet_headings import headings
from danhgia_desktop.ui.scoring.sheet_rows import SheetRow, rows_of
from danhgia_desktop.wording import say_error, say_place

if TYPE_CHECKING:
    from collections.abc import Hashable

    from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey
    from danhgia_desktop.ui.grid.grid_model import Index
    from danhgia_desktop.ui.grid.paste_plan import Place

_ROOT = QModelIndex()
_SCREENFUL = 60
"""Where more rows than a screen shows have changed, those that it does show are made anew, and no others."""
_WORDS = 40
"""How many characters of a line of guidance tell which one it is."""


class ScoreModel(GridModel):
    """The cells of the sheet that is shown; none while there is none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._view: View | None = None
        self._rows: tuple[SheetRow, ...] = ()
        self._row_by_key: dict[CriterionKey, int] = {}
        self._cells: list[tuple[Cell, ...] | None] = []
        self.places = SheetColumns()

    @property
    def view(self) -> View | None:
        """What is shown."""
        return self._view

    def show(self, view: View) -> None:
        """Show a sheet; in the shape that was shown, only cells that look different are repainted."""
        before, self._view = self._view, view
        if before is None or not before.has_same_shape(view):
            self._start_over(view)
            return
        is_other = before.figures.sheet.uid != view.figures.sheet.uid or not view.has_same_looks(before)
        if is_other:
            self.show_columns(headings(view))
        rows = self._changed_rows(before, view)
        if len(rows) > _SCREENFUL:
            self._forget(rows)
        else:
            for row in rows:
                self._show_row(row, before, view)
        if is_other:
            self.replaced.emit()

    def show_nothing(self) -> None:
        """Show no sheet: nothing can be done with what nobody sees."""
        self.beginResetModel()
        self._view = None
        self._rows = ()
        self._row_by_key = {}
        self._cells = []
        self.places = SheetColumns()
        self._columns = ()
        self.endResetModel()

    def rows_changed_since(self, before: View) -> list[int]:
        """Return the rows that may look different from how they did in a view of the same shape; no cell is made."""
        return [] if self._view is None else self._changed_rows(before, self._view)

    def changed_cells(self, row: int, before: View) -> list[Place]:
        """Return the cells of a row that look different from how they did in a view of the same shape."""
        old = cells_of(self._rows[row], before)
        return [(row, column) for column, cell in enumerate(old) if cell != self.cell(row, column)]

    def row(self, place: int) -> SheetRow:
        """Return what a row stands for."""
        return self._rows[place]

    def row_of(self, key: CriterionKey) -> int:
        """Return the row of a criterion."""
        return self._row_by_key[key]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def cell(self, row: int, column: int) -> Cell:
        cells = self._cells[row]
        return (cells or self._made(row))[column]

    def shape(self, row: int, column: int) -> Cell:
        line = self._rows[row]
        return Cell(text=line.text, indent=line.indent)

    def content(self, row: int, column: int) -> Cell:
        round_, line = self.places.round_at(column), self._rows[row]
        if self._view is None or round_ is None or line.is_guidance or self._cells[row] is not None:
            return self.cell(row, column)
        return content_of(line, self._view, round_)

    def row_look(self, row: int) -> RowLook:
        return self._rows[row].look

    def row_name(self, row: int) -> str:
        line = self._rows[row]
        if not line.is_guidance:
            return self._place_of(row)
        return self.tr("“{words}”").format(words=shorten(line.text.lstrip("-–+• "), _WORDS, placeholder="…"))

    def row_title(self, row: int) -> str:
        return self.tr("Tiêu chí {place}").format(place=self._place_of(row))

    def row_key(self, row: int) -> Hashable:
        return self._rows[row].criterion.key

    def parent_row(self, row: int) -> int | None:
        line = self._rows[row]
        above = line.criterion.key if line.is_guidance else line.criterion.parent
        place = None if above is None else self._row_by_key[above]
        return None if place == len(self._rows) - 1 else place  # the total stands below what it adds up

    def added_into(self, row: int) -> int | None:
        line = self._rows[row]
        above = line.criterion.parent
        return None if above is None or line.is_guidance else self._row_by_key[above]

    def points_typed(self, row: int, text: str) -> EnteredPoints:
        """Return what a text in a column of points of that row says.

        Raises:
            ExpectedError: as `read_points`.
        """
        key, view = self._rows[row].criterion.key, self._view
        is_penalty = view is not None and view.figures.sheet.rubric.standing(key) is Standing.PENALTY
        return read_points(text, is_penalty=is_penalty)

    def refusal(self, row: int, column: int, text: str) -> str:
        if self.places.round_at(column) is None or self._view is None:
            return ""
        try:
            self.points_typed(row, text)
        except ExpectedError as error:
            return say_error(error, self._view.language)
        return ""

    @property
    def why_read_only(self) -> str:
        """Why nothing at all can be typed, where that is so."""
        if self._view is not None and self._view.is_locked:
            return self.tr("Kỳ đã chốt: không sửa được. Muốn sửa, hãy mở lại kỳ.")
        return self.tr("Dữ liệu đang mở chỉ đọc: không sửa được.")

    def why_closed(self, row: int, column: int) -> str:
        round_ = self.places.round_at(column)
        if self._view is not None and self._view.read_only:
            return self.why_read_only
        if self._rows[row].is_guidance:
            words = self.tr("Dòng mức, dòng hướng dẫn không có điểm riêng; chọn ô của dòng {place}.")
            return words.format(place=self._place_of(row))
        if round_ is None:
            return self.tr("Ô này không gõ được; gõ điểm ở cột của vòng đang chấm.")
        words = self.tr("Cột “{round}” đang khóa để khỏi sửa nhầm. Bấm Alt+{number} để chấm vòng này.")
        return words.format(round=self._columns[column].title, number=self._number_of(round_))

    def way_past(self, column: int) -> str:
        if self._view is None or not can_hide(self.places.key_at(column), self._view.round):
            return ""
        return self.tr("Cột đang ẩn được bỏ qua khi dán: ẩn các cột xen giữa ở Xem › Chọn cột rồi dán lại.")

    def _place_of(self, row: int) -> str:
        """Return what people call the criterion of a row."""
        if self._view is None:
            return super().row_name(row)
        return say_place(self._rows[row].criterion.key, self._view.figures.sheet.rubric, self._view.language)

    def _start_over(self, view: View) -> None:
        rubric = view.figures.sheet.rubric
        self.beginResetModel()
        self._rows = rows_of(rubric)
        self._row_by_key = {row.criterion.key: place for place, row in enumerate(self._rows) if not row.is_guidance}
        self.places = view.columns
        self._columns = headings(view)
        self._cells = [None for _ in self._rows]  # made when they are looked at: a screen shows a quarter of them
        self.endResetModel()

    def _made(self, row: int) -> tuple[Cell, ...]:
        if self._view is None:
            raise IndexError(row)
        made = self._cells[row] = cells_of(self._rows[row], self._view)
        return made

    def _changed_rows(self, before: View, view: View) -> list[int]:
        return sorted(self._row_by_key[key] for key in changed_lines(before, view))

    def _show_row(self, row: int, before: View, view: View) -> None:
        old = self._cells[row]
        if old is None:  # nobody has looked at it yet
            self._forget([row])
            return
        line = self._rows[row]
        fresh = cells_after(line, before, view, old) if view.has_same_looks(before) else cells_of(line, view)
        self._cells[row] = fresh
        changed = [column for column, cell in enumerate(fresh) if cell != old[column]]
        if changed:
            self.dataChanged.emit(self.index(row, changed[0]), self.index(row, changed[-1]))

    def _forget(self, rows: list[int]) -> None:
        """Make cells anew when they are looked at next."""
        for row in rows:
            self._cells[row] = None
        self.dataChanged.emit(self.index(rows[0], FROZEN), self.index(rows[-1], len(self._columns) - 1))

    def _number_of(self, round_: RoundKey) -> int:
        """Return the number of the key that chooses a round."""
        rounds = () if self._view is None else self._view.figures.sheet.rubric.rounds
        return [each.key for each in rounds].index(round_) + 1
