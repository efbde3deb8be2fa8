"""The sheets that saving a rubric affects, a round a row."""

from __future__ import annotations

from enum import IntEnum
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from danhgia_desktop.regulation.rubric import TOTAL
from danhgia_desktop.wording import Language, period_name, round_name, say_points

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.operations.rubric_editing import AffectedSheet, RubricImpact
    from danhgia_desktop.regulation.rubric import CriterionKey
    from danhgia_desktop.scoring.rubric_impact import RoundImpact

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_MOST_NAMED = 3
_ROLE = Qt.ItemDataRole
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class AffectedColumn(IntEnum):
    """What stands beside each other."""

    UNIT = 0
    PERIOD = 1
    ROUND = 2
    BEFORE = 3
    AFTER = 4
    EFFECT = 5


class AffectedModel(QAbstractTableModel):
    """Totals before and after, and what would be dropped, left blank or above its maximum."""

    def __init__(self, impact: RubricImpact, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = impact.before
        names = {round_.key: round_ for round_ in impact.before.rounds}
        self._rows = [
            (
                affected.summary.subject_name,
                period_name(affected.summary.period, language),
                round_name(names[round_.round], language),
                _total(round_.before, round_.maximum_before),
                _total(round_.after, round_.maximum_after),
                self._effect(affected, round_),
            )
            for affected in impact.sheets
            for round_ in affected.impact.rounds
        ]
        self._headers = (
            self.tr("Đơn vị, cá nhân"),
            self.tr("Kỳ"),
            self.tr("Vòng chấm"),
            self.tr("Tổng trước"),
            self.tr("Tổng sau"),
            self.tr("Điều sẽ xảy ra"),
        )

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(AffectedColumn)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in {_ROLE.DisplayRole, _ROLE.ToolTipRole}:
            return self._rows[index.row()][index.column()]
        return self._alignment(index.column()) if role == _ROLE.TextAlignmentRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            return self._alignment(section)
        return self._headers[section] if role == _ROLE.DisplayRole else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        return _NUMBER if column in {AffectedColumn.BEFORE, AffectedColumn.AFTER} else _WORDS

    def _effect(self, affected: AffectedSheet, round_: RoundImpact) -> str:
        found = affected.impact
        dropped, lost, blanks, over = (
            sum(key == round_.round for _, key in places)
            for places in (found.dropped, found.inputs_lost, found.blanks, found.over)
        )
        said = [
            *self._uncounted(affected, round_),
            self.tr("mất %n ô đã chấm", "", dropped) if dropped else "",
            self.tr("bỏ số liệu đã nhập ở %n ô", "", lost) if lost else "",
            self.tr("%n ô mới cần chấm", "", blanks) if blanks else "",
            self.tr("%n ô vượt điểm chuẩn", "", over) if over else "",
            self._changed(found.changed, round_),
        ]
        return "; ".join(filter(None, said)) or self.tr("chỉ đánh dấu để rà soát")

    def _changed(self, places: Iterable[tuple[CriterionKey, str]], round_: RoundImpact) -> str:
        """Say in which lines other points will stand, a few of them by name; the totals have columns of their own."""
        lines = [self._before.path(key) for key, of in places if of == round_.round and key != TOTAL]
        named = ", ".join(lines[:_MOST_NAMED]) + ("…" if len(lines) > _MOST_NAMED else "")
        return self.tr("điểm đổi ở %n dòng ({lines})", "", len(lines)).format(lines=named) if lines else ""

    def _uncounted(self, affected: AffectedSheet, round_: RoundImpact) -> list[str]:
        """Say which points drop out of the total: of a few lines each, of the others together."""
        lost = [(key, points) for (key, of), points in affected.impact.uncounted.items() if of == round_.round]
        said = [
            self.tr("{points} điểm của {place} không còn tính").format(
                points=say_points(points), place=self._before.path(key)
            )
            for key, points in lost[:_MOST_NAMED]
        ]
        others = sum((points for _, points in lost[_MOST_NAMED:]), Fraction(0))
        more = self.tr("{points} điểm của các dòng khác không còn tính").format(points=say_points(others))
        return [*said, more] if others else said


def _total(points: Fraction, maximum: Fraction | None) -> str:
    said = say_points(points)
    return said if maximum is None else f"{said}/{say_points(maximum)}"
