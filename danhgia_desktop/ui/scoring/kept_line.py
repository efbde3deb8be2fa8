"""The line and column a person is at, found again when other rows or columns are shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.rubric import CriterionKey

if TYPE_CHECKING:
    from danhgia_desktop.ui.grid.paste_plan import Place
    from danhgia_desktop.ui.scoring.score_cells import View
    from danhgia_desktop.ui.scoring.score_model import ScoreModel

_BETWEEN = "\t"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptLine:
    """Where a person is, in words that outlast the rows.

    Attributes:
        criterion: the line's key, by which versions and copies of a rubric know it.
        path: its place, by which another rubric may know it.
        column: the key of the column.
    """

    criterion: CriterionKey
    path: str
    column: str

    @classmethod
    def at(cls, model: ScoreModel, view: View, place: Place) -> KeptLine:
        """Keep a cell of the model, which shows the view."""
        row, column = place
        key = model.row(row).criterion.key
        return cls(criterion=key, path=view.figures.sheet.rubric.path(key), column=model.places.key_at(column))

    @classmethod
    def read(cls, text: str) -> KeptLine | None:
        """Return what `written` wrote; None of any other text."""
        match text.split(_BETWEEN):
            case [criterion, path, column]:
                return cls(criterion=CriterionKey(criterion), path=path, column=column)
            case _:
                return None

    def written(self) -> str:
        """Return it as a text, for remembering it."""
        return _BETWEEN.join((self.criterion, self.path, self.column))

    def find(self, model: ScoreModel, view: View) -> Place | None:
        """Return the cell of the same line and column, else that of the active round; None without such a line."""
        lines = {line.key: line for line in view.figures.sheet.rubric.criteria}
        paths = {view.figures.sheet.rubric.path(key): key for key in lines}
        key = self.criterion if self.criterion in lines else paths.get(self.path)
        if key is None:
            return None
        column = model.places.find(self.column)
        return model.row_of(key), model.places.of_round(view.round) if column is None else column
