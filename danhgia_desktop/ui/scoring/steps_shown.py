"""Where undo and redo have changed something, shown and said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from danhgia_desktop.operations import scoring, undoing
from danhgia_desktop.scoring.scoresheet import BLANK
from danhgia_desktop.ui.grid.selected_cells import areas_of
from danhgia_desktop.ui.scoring.sheet_columns import EVIDENCE, REASON, round_column
from danhgia_desktop.wording import period_name, round_name, say_change_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from danhgia_desktop.scoring.scoresheet import Score, ScorePlace, Scoresheet, SheetUid
    from danhgia_desktop.storage.change_set import ChangeSet
    from danhgia_desktop.ui.edits import Edits
    from danhgia_desktop.ui.grid.paste_plan import Place
    from danhgia_desktop.ui.scoring.score_cells import View
    from danhgia_desktop.ui.scoring.sheet_page import SheetPage

_WORDS = frozenset({EVIDENCE, REASON})
_MOST_AREAS = 50
"""A screen paints each of its cells by looking whether it lies in one of them."""


class StepsShown(QObject):
    """Selects in the sheet that is shown what a step changed there; says what it was, and where else it changed.

    Nothing else is selected: whatever key comes next acts upon what the step was about.
    """

    def __init__(self, page: SheetPage, edits: Edits) -> None:
        super().__init__(page)
        self._page = page
        self._edits = edits
        self._before: Scoresheet | None = None
        edits.stepping.connect(self._remember)
        edits.stepped.connect(self._show)

    def _remember(self) -> None:
        view = self._page.model.view
        self._before = None if view is None else view.figures.sheet

    def _show(self, step: ChangeSet) -> None:
        places = undoing.changed_scores(self._edits.store, step)
        view = self._page.model.view
        shown = None if view is None else view.figures.sheet.uid
        here = [place for place in places if place.sheet == shown]
        rounds = ""
        if view is not None and here:
            self._go_to(here, view)
            rounds = self._rounds_not_seen(here, view)
        self._before = None
        elsewhere = tuple(dict.fromkeys(place.sheet for place in places if place.sheet != shown))
        self._page.tell(self._say(step, rounds, elsewhere))

    def _go_to(self, changed: list[ScorePlace], view: View) -> None:
        """Go to what was changed first, and select all of it that can be seen; where nothing can, go to its line."""
        cells = sorted(cell for place in changed for cell in self._cells_of(place, view))
        grid = self._page.grid
        if not cells:
            grid.show_source(self._line_of(changed[0], view))
        elif grid.show_source(cells[0]):
            areas = areas_of(self._page.shown.shown_places(cells))
            if len(areas) <= _MOST_AREAS:
                grid.select_areas(*areas)

    def _cells_of(self, place: ScorePlace, view: View) -> Iterator[Place]:
        """Yield the cells that show what was changed of a score; its words can be seen in the active round alone."""
        row, columns = self._page.model.row_of(place.criterion), self._page.model.places
        for key in self._changed_columns(place, view):
            if key not in _WORDS or place.round == view.round:
                column = columns.find(key)
                if column is not None:
                    yield row, column

    def _line_of(self, place: ScorePlace, view: View) -> Place:
        """Return the cell of a score's round; where its column is put away, that of the active round."""
        columns = self._page.model.places
        column = columns.find(round_column(place.round))
        return self._page.model.row_of(place.criterion), columns.of_round(view.round) if column is None else column

    def _changed_columns(self, place: ScorePlace, view: View) -> Iterator[str]:
        """Yield the keys of the columns of what was changed of a score."""
        before, after = self._score_before(place), view.figures.sheet.score(*place.key)
        if _figures(before) != _figures(after):
            yield round_column(place.round)
        if before.evidence != after.evidence:
            yield EVIDENCE
        if before.reason != after.reason:
            yield REASON

    def _score_before(self, place: ScorePlace) -> Score:
        before = self._before
        return BLANK if before is None or before.uid != place.sheet else before.score(*place.key)

    def _rounds_not_seen(self, changed: list[ScorePlace], view: View) -> str:
        """Return the names of the rounds, other than the active one, of which something was changed but is not seen."""
        others = (place for place in changed if place.round != view.round)
        rounds = {
            place.round
            for place in others
            if len([*self._cells_of(place, view)]) < len([*self._changed_columns(place, view)])
        }
        rubric = view.figures.sheet.rubric
        return ", ".join(round_name(each, view.language) for each in rubric.rounds if each.key in rounds)

    def _say(self, step: ChangeSet, rounds: str, elsewhere: tuple[SheetUid, ...]) -> str:
        said = [say_change_set(step, self._edits.language)]
        if rounds:
            said.append(self.tr("ở vòng {rounds}").format(rounds=rounds))
        if elsewhere:
            said.append(self._say_sheets(elsewhere))
        return " · ".join(said)

    def _say_sheets(self, sheets: tuple[SheetUid, ...]) -> str:
        if len(sheets) > 1:
            return self.tr("ở %n phiếu khác", "", len(sheets))
        sheet = scoring.get_scoresheet(self._edits.store, sheets[0])
        period = period_name(sheet.period, self._edits.language)
        return self.tr("ở phiếu khác: {name}, {period}").format(name=sheet.subject.name, period=period)


def _figures(score: Score) -> tuple[object, ...]:
    return score.points, score.inputs, score.not_applicable
