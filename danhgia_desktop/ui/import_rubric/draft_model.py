"""The rubric as it was read, a criterion a row, beside what its table states."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from danhgia_desktop import points
from danhgia_desktop.regulation.rubric import TOTAL, Standing
from danhgia_desktop.ui.icons import icon
from danhgia_desktop.wording import Language, round_name

if TYPE_CHECKING:
    from collections.abc import Collection
    from decimal import Decimal

    from PySide6.QtGui import QFont

    from danhgia_desktop.imports.rubric_draft import RubricDraft
    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, Round, Rubric

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ROLE = Qt.ItemDataRole
_INDENT = "    "
_NOT_APPLICABLE = "KAD"
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Row:
    """What one row shows, made once."""

    key: CriterionKey
    texts: tuple[str, ...]
    is_group: bool


class DraftModel(QAbstractTableModel):
    """Number, text, maximum, the rounds that have scores, the documents asked for, where the row stands in the source.

    Signals:
        maximum_entered: the key of a criterion, and what was typed for its maximum.
    """

    NUMBER, TEXT, MAXIMUM = 0, 1, 2

    maximum_entered = Signal(str, str)

    def __init__(self, language: Language, bold: QFont, parent: QObject | None = None) -> None:
        """Make an empty model.

        Args:
            language: the language of the headings.
            bold: the font of rows that have parts.
            parent: its owner.
        """
        super().__init__(parent)
        self._language = language
        self._bold = bold
        self._rounds: list[Round] = []
        self._has_evidence = False
        self._rows: list[_Row] = []
        self._places: dict[CriterionKey, int] = {}
        self._marked: frozenset[CriterionKey] = frozenset()
        self._mark = icon("triangle-alert", "amber")

    def show_draft(self, draft: RubricDraft) -> None:
        """Show another draft."""
        self.beginResetModel()
        scored = {round_ for _, round_ in draft.scores}
        self._rounds = [round_ for round_ in draft.rubric.rounds if round_.key in scored]
        self._has_evidence = any(_evidence(draft, criterion) for criterion in draft.rubric.lines)
        self._rows = [self._row(draft, criterion) for criterion in (*draft.rubric.lines, draft.rubric.root)]
        self._places = {row.key: place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def show_mended(self, draft: RubricDraft) -> None:
        """Show the same criteria with other maxima and rules."""
        self._rows = [self._row(draft, criterion) for criterion in (*draft.rubric.lines, draft.rubric.root)]
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def mark(self, keys: Collection[CriterionKey]) -> None:
        """Mark the rows that a person should look at."""
        self._marked = frozenset(keys)
        if self._rows:
            self.dataChanged.emit(
                self.index(0, self.NUMBER), self.index(len(self._rows) - 1, self.NUMBER), [_ROLE.DecorationRole]
            )

    def row_of(self, key: CriterionKey) -> int:
        """Return the row of a criterion."""
        return self._places[key]

    def key_at(self, row: int) -> CriterionKey:
        """Return the criterion of a row."""
        return self._rows[row].key

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else self.MAXIMUM + 1 + len(self._rounds) + self._has_evidence + 1

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        shown: Any = None
        if role == _ROLE.DisplayRole or (role == _ROLE.EditRole and column == self.MAXIMUM):
            shown = row.texts[column]
        elif role == _ROLE.ToolTipRole:
            shown = row.texts[column].strip()
        elif role == _ROLE.TextAlignmentRole:
            shown = _NUMBER if self._is_points(column) else _WORDS
        elif role == _ROLE.FontRole and row.is_group and column < self.columnCount() - 1:
            shown = self._bold
        elif role == _ROLE.DecorationRole and column == self.NUMBER and row.key in self._marked:
            shown = self._mark
        return shown

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        row = self._rows[index.row()]
        if role == _ROLE.EditRole and str(value) != row.texts[self.MAXIMUM]:
            self.maximum_entered.emit(row.key, str(value))
        return False  # who hears of it decides

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() == self.MAXIMUM else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            return _NUMBER if self._is_points(section) else _WORDS
        if role != _ROLE.DisplayRole:
            return None
        names = [self.tr("Số TT"), self.tr("Tiêu chí"), self.tr("Điểm chuẩn")]
        names += [round_name(round_, self._language) for round_ in self._rounds]
        names += [self.tr("Minh chứng")] if self._has_evidence else []
        return [*names, self.tr("Vị trí")][section]

    def _is_points(self, column: int) -> bool:
        return self.MAXIMUM <= column <= self.MAXIMUM + len(self._rounds)

    def _row(self, draft: RubricDraft, criterion: Criterion) -> _Row:
        rubric = draft.rubric
        indent = _INDENT * max(0, rubric.depth(criterion.key) - 1)
        maximum = "" if criterion.max_points is None else _signed(rubric, criterion, criterion.max_points)
        evidence = [_evidence(draft, criterion)] if self._has_evidence else []
        scores = [self._score(draft, criterion, round_) for round_ in self._rounds]
        address = draft.addresses.get(criterion.key, "")
        return _Row(
            criterion.key,
            (criterion.code, indent + criterion.text, maximum, *scores, *evidence, address),
            criterion.key == TOTAL or not rubric.is_leaf(criterion.key),
        )

    def _score(self, draft: RubricDraft, criterion: Criterion, round_: Round) -> str:
        score = draft.scores.get((criterion.key, round_.key))
        if score is None:
            return ""
        if score.not_applicable:
            return _NOT_APPLICABLE
        return "" if score.points is None else _signed(draft.rubric, criterion, score.points)


def _signed(rubric: Rubric, criterion: Criterion, value: Decimal) -> str:
    """Return points as shown, with a minus where they are taken away."""
    is_penalty = rubric.standing(criterion.key) is Standing.PENALTY
    return f"{'−' if is_penalty and value else ''}{points.shown(value, criterion.places)}"


def _evidence(draft: RubricDraft, criterion: Criterion) -> str:
    """Return the documents a criterion asks for, or those its scores name."""
    named = (draft.scores.get((criterion.key, round_.key)) for round_ in draft.rubric.rounds)
    return criterion.evidence or next((score.evidence for score in named if score and score.evidence), "")
