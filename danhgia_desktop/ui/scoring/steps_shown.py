"""Where undo and redo have changed something, shown and said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from danhgia_desktop.operations import scoring, undoing
from danhgia_desktop.ui.grid.paste_plan import bounds
from danhgia_desktop.ui.scoring.sheet_columns import EVIDENCE, REASON, round_column
from danhgia_desktop.wording import period_name, say_change_set

if TYPE_CHECKING:
    from danhgia_desktop.scoring.scoresheet import ScorePlace, SheetUid
    from danhgia_desktop.storage.change_set import ChangeSet
    from danhgia_desktop.ui.edits import Edits
    from danhgia_desktop.ui.grid.paste_plan import Place
    from danhgia_desktop.ui.scoring.score_cells import View
    from danhgia_desktop.ui.scoring.sheet_page import SheetPage


class StepsShown(QObject):
    """Selects in the sheet that is shown what a step changed there; says what it was, and where else it changed."""

    def __init__(self, page: SheetPage, edits: Edits) -> None:
        super().__init__(page)
        self._page = page
        self._edits = edits
        edits.stepped.connect(self._show)

    def _show(self, step: ChangeSet) -> None:
        places = undoing.changed_scores(self._edits.store, step)
        view = self._page.model.view
        shown = None if view is None else view.figures.sheet.uid
        here = [place for place in places if place.sheet == shown]
        if view is not None and here:
            self._select(here, view)
        elsewhere = tuple(dict.fromkeys(place.sheet for place in places if place.sheet != shown))
        self._page.tell(self._say(step, elsewhere))

    def _select(self, changed: list[ScorePlace], view: View) -> None:
        """Go to what was changed first, and select the block that holds it all."""
        kind = self._kind_of_words(changed[0])
        cells = sorted(self._cell_of(place, kind, view) for place in changed)
        grid, shown = self._page.grid, self._page.shown
        if grid.show_source(cells[0]):
            grid.select_area(bounds(shown.shown_places(cells)))

    def _kind_of_words(self, place: ScorePlace) -> str:
        """Return the key of the column of words in which a place was changed, "" for its points and figures."""
        newest, *_ = scoring.score_history(self._edits.store, place)
        before, after = newest.before, newest.after
        if (before.points, before.inputs, before.not_applicable) != (after.points, after.inputs, after.not_applicable):
            return ""
        return REASON if before.reason != after.reason else EVIDENCE

    def _cell_of(self, place: ScorePlace, kind: str, view: View) -> Place:
        """Return the cell that shows a score, or its words; where its column is put away, that of the active round."""
        columns = self._page.model.places
        column = columns.find(kind or round_column(place.round))
        return self._page.model.row_of(place.criterion), columns.of_round(view.round) if column is None else column

    def _say(self, step: ChangeSet, elsewhere: tuple[SheetUid, ...]) -> str:
        said = say_change_set(step, self._edits.language)
        if not elsewhere:
            return said
        where = self.tr("ở %n phiếu khác", "", len(elsewhere))
        if len(elsewhere) == 1:
            sheet = scoring.get_scoresheet(self._edits.store, elsewhere[0])
            period = period_name(sheet.period, self._edits.language)
            where = self.tr("ở phiếu khác: {name}, {period}").format(name=sheet.subject.name, period=period)
        return f"{said} · {where}"
