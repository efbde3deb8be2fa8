"""The rows of a model as people arrange them: parts folded away, filtered, sorted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Signal

from danhgia_desktop.ui.grid.arrangement import Arrangement, ancestors, context_rows, shown_rows
from danhgia_desktop.ui.grid.cell import Cell, Column, Entry, Fold, RowLook
from danhgia_desktop.ui.grid.grid_model import GridModel, Hidden
from danhgia_desktop.ui.grid.row_changes import carried_over, change_between, stand_ins

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable, Sequence

    from danhgia_desktop.ui.grid.arrangement import Parents
    from danhgia_desktop.ui.grid.grid_model import Index
    from danhgia_desktop.ui.grid.paste_plan import Place

_ROOT = QModelIndex()
_HEADINGS = {RowLook.GROUP, RowLook.SECTION}
"""A line with notes below it has parts, but nobody wants to put them away."""


class ArrangedModel(GridModel):
    """Shows some rows of another model, in some order; what is entered reaches it in its own rows.

    Qt's proxy would ask for every cell through itself and takes thirty times
    as long to sort; this one keeps a list of rows. It is arranged by resets;
    rows of the source that come, go and move singly do so here, as far as one
    run of them does. Folding outlasts resets of the source, by the rows' keys,
    filtering and sorting do not.

    Signals:
        rearranging: other rows are about to be shown; what is open may still be finished.
        rearranged: other rows are shown.
    """

    rearranging = Signal()
    rearranged = Signal()

    def __init__(self, source: GridModel, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._source = source
        self._arrangement = Arrangement()
        self._folded_keys: frozenset[Hashable] = frozenset()
        self._keys: tuple[Hashable, ...] = ()
        self._parents: Parents = ()
        self._headings: frozenset[int] = frozenset()
        self._context: frozenset[int] = frozenset()
        self._shown: list[int] = []
        self._places: dict[int, int] = {}
        self._read_rows()
        source.modelAboutToBeReset.connect(self.beginResetModel)
        source.modelReset.connect(self._start_over)
        source.rowsInserted.connect(self._follow_inserted)
        source.rowsRemoved.connect(self._follow_removed)
        source.layoutChanged.connect(self._follow_moved)
        source.dataChanged.connect(self._forward)
        source.headerDataChanged.connect(self.headerDataChanged)
        source.refused.connect(self.refused)

    @property
    def source(self) -> GridModel:
        return self._source

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._source.columns

    @property
    def is_filtered(self) -> bool:
        """Whether a filter hides rows, or would if any did not match."""
        return self._arrangement.matches is not None

    @property
    def match_count(self) -> int:
        """How many rows the filter keeps for themselves; all without a filter. The blank one is none of them."""
        matches = self._arrangement.matches
        return len(frozenset(range(len(self._parents)) if matches is None else matches) - {self._source.blank_row()})

    @property
    def is_tree(self) -> bool:
        """Whether some rows are parts of others; such rows are not sorted."""
        return bool(self._headings)

    @property
    def row_order(self) -> Sequence[int]:
        """All rows of the source, the hidden ones too, in the order they are shown in."""
        return range(len(self._parents)) if self._arrangement.order is None else self._arrangement.order

    @property
    def headings(self) -> frozenset[int]:
        """The source rows that can be folded."""
        return self._headings

    @property
    def folded(self) -> frozenset[int]:
        """The source rows whose parts are put away."""
        return self._arrangement.folded

    @property
    def parents(self) -> Parents:
        """What each source row is a part of."""
        return self._parents

    def source_row(self, row: int) -> int:
        return self._shown[row]

    def shown_row(self, row: int) -> int | None:
        return self._places.get(row)

    def shown_places(self, places: Iterable[Place]) -> list[Place]:
        """Return where cells of the source are shown, as far as they are."""
        return [(shown, column) for row, column in places if (shown := self._places.get(row)) is not None]

    def hidden_by(self, row: int) -> Hidden:
        above = ancestors(row, self._parents)
        matches = self._arrangement.matches
        hidden = Hidden.NOT
        if not self._arrangement.folded.isdisjoint(above):
            hidden |= Hidden.FOLDED
        if matches is not None and row not in matches and row not in self._context:
            hidden |= Hidden.FILTERED
        return hidden

    def matches(self, row: int) -> bool:
        """Tell whether a shown row is shown for itself, not for what is part of it."""
        return self._shown[row] not in self._context

    def reveal(self, row: int) -> Hidden:
        hidden = self.hidden_by(row)
        if hidden & Hidden.FILTERED:
            self.filter(None)
            hidden |= self.hidden_by(row)
        if hidden & Hidden.FOLDED:
            self.fold(self.folded.difference(ancestors(row, self._parents)))
        return hidden

    def fold(self, rows: Iterable[int]) -> None:
        """Put away the parts of these source rows, and of no others."""
        folded = self._headings.intersection(rows)
        if not self.is_filtered:
            self._folded_keys = frozenset(self._source.row_key(row) for row in folded)
        self._arrange(replace(self._arrangement, folded=folded))

    def filter(self, matches: Collection[int] | None) -> None:
        """Show only these source rows and what they are parts of; None shows all.

        What matches is shown even where it was folded away; folding comes back with the filter's end.
        """
        if matches is None:
            self._arrange(replace(self._arrangement, matches=None, folded=self._remembered_folds()))
            return
        folded = self._arrangement.folded if self.is_filtered else frozenset()
        self._arrange(replace(self._arrangement, matches=frozenset(matches), folded=folded))

    def reorder(self, order: Collection[int] | None) -> None:
        """Show the source rows in this order; None is their own."""
        self._arrange(replace(self._arrangement, order=None if order is None else tuple(order)))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def cell(self, row: int, column: int) -> Cell:
        return self._source.cell(self._shown[row], column)

    def shape(self, row: int, column: int) -> Cell:
        return self._source.shape(self._shown[row], column)

    def content(self, row: int, column: int) -> Cell:
        return self._source.content(self._shown[row], column)

    def refusal(self, row: int, column: int, text: str) -> str:
        return self._source.refusal(self._shown[row], column, text)

    def why_closed(self, row: int, column: int) -> str:
        return self._source.why_closed(self._shown[row], column)

    def row_look(self, row: int) -> RowLook:
        shown = self._shown[row]
        return RowLook.CONTEXT if shown in self._context else self._source.row_look(shown)

    def row_name(self, row: int) -> str:
        return self._source.row_name(self._shown[row])

    def row_title(self, row: int) -> str:
        return self._source.row_title(self._shown[row])

    def added_into(self, row: int) -> int | None:
        above = self._source.added_into(self._shown[row])
        return None if above is None else self._places.get(above)

    def row_fold(self, row: int) -> Fold:
        shown = self._shown[row]
        if shown not in self._headings:
            return Fold.NONE
        return Fold.FOLDED if shown in self._arrangement.folded else Fold.OPEN

    def enter(self, entries: tuple[Entry, ...]) -> bool:
        return self._source.enter(tuple(Entry(self._shown[entry.row], entry.column, entry.text) for entry in entries))

    def _arrange(self, arrangement: Arrangement) -> None:
        if arrangement != self._arrangement:
            self._rearrange(arrangement)

    def _rearrange(self, arrangement: Arrangement) -> None:
        self.rearranging.emit()
        self.beginResetModel()
        self._arrangement = arrangement
        self._list()
        self.endResetModel()
        self.rearranged.emit()

    def _start_over(self) -> None:
        """The source has other rows."""
        self._read_rows()
        self.endResetModel()

    def _follow_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        count = last - first + 1
        self._follow_rows([row + count if row >= first else row for row in self._shown])

    def _follow_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        count = last - first + 1
        left = [row - count if row > last else row if row < first else None for row in self._shown]
        self._follow_rows(left)

    def _follow_moved(self) -> None:
        places = {self._source.row_key(row): row for row in range(self._source.rowCount())}
        self._follow_rows([places.get(self._keys[row]) for row in self._shown])

    def _follow_rows(self, were_shown: list[int | None]) -> None:
        """Show that rows of the source have come, gone or moved, run by run where that is how it happened.

        Args:
            were_shown: where the rows that were shown stand in the source now; None for those that are gone.
        """
        before = self._keys
        self._read_tree()
        carried = carried_over(self._arrangement, before, self._keys, blank=self._source.blank_row())
        arrangement = replace(carried, folded=carried.folded & self._headings)
        wanted = shown_rows(arrangement, self._parents)
        change = change_between(were_shown, wanted)
        self._show(stand_ins(were_shown))  # till views know it, each row they have is one that there is
        if change is None:
            self._rearrange(arrangement)
            return
        self._arrangement = arrangement
        if change.gone:
            self.beginRemoveRows(_ROOT, change.gone[0], change.gone[-1])
            self._show([row for place, row in enumerate(self._shown) if place not in change.gone])
            self.endRemoveRows()
        if change.come:
            self.beginInsertRows(_ROOT, change.come[0], change.come[-1])
            self._show(wanted)
            self.endInsertRows()
            self._tell_changed(change.come[0], change.come[-1])
        self._list()

    def _tell_changed(self, first: int, last: int) -> None:
        """Have rows that have come measured."""
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    def _read_rows(self) -> None:
        self._read_tree()
        self._arrangement = Arrangement(folded=self._remembered_folds())
        self._list()

    def _read_tree(self) -> None:
        rows = range(self._source.rowCount())
        self._keys = tuple(self._source.row_key(row) for row in rows)
        self._parents = tuple(self._source.parent_row(row) for row in rows)
        self._headings = frozenset(
            above for above in self._parents if above is not None and self._source.row_look(above) in _HEADINGS
        )

    def _remembered_folds(self) -> frozenset[int]:
        if not self._folded_keys:
            return frozenset()
        return frozenset(row for row in self._headings if self._source.row_key(row) in self._folded_keys)

    def _list(self) -> None:
        self._show(shown_rows(self._arrangement, self._parents))
        self._context = context_rows(self._arrangement.matches or frozenset(), self._parents)

    def _show(self, rows: list[int]) -> None:
        self._shown = rows
        self._places = {row: place for place, row in enumerate(rows)}

    def _forward(self, first: QModelIndex, last: QModelIndex) -> None:
        """Tell which shown rows look different now."""
        rows = range(first.row(), last.row() + 1)
        places = [place for row in rows if (place := self._places.get(row)) is not None]
        if places:
            self.dataChanged.emit(self.index(min(places), first.column()), self.index(max(places), last.column()))
