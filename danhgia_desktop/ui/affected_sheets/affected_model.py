"""The sheets that saving a rubric affects, a round a row."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from danhgia_desktop.wording import Language, period_name, round_name, say_points

if TYPE_CHECKING:
    from fractions import Fraction

    from danhgia_desktop.operations.rubric_editing import AffectedSheet, RubricImpact
    from danhgia_desktop.scoring.rubric_impact import RoundImpact

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
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
        names = {round_.key: round_ for round_ in impact.before.rounds}
        self._rows = [
            (
                affected.summary.unit_name,
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
            self.tr("Đơn vị"),
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
        dropped, lost, blanks, over, changed = (
            sum(key == round_.round for _, key in places)
            for places in (found.dropped, found.inputs_lost, found.blanks, found.over, found.changed)
        )
        said = [
            self.tr("mất %n ô đã chấm", "", dropped) if dropped else "",
            self.tr("bỏ số liệu đã nhập ở %n ô", "", lost) if lost else "",
            self.tr("%n ô mới cần chấm", "", blanks) if blanks else "",
            self.tr("%n ô vượt điểm chuẩn", "", over) if over else "",
            self.tr("%n ô đổi điểm", "", changed) if changed else "",
        ]
        return "; ".join(filter(None, said)) or self.tr("chỉ đánh dấu để rà soát")


def _total(points: Fraction, maximum: Fraction | None) -> str:
    said = say_points(points)
    return said if maximum is None else f"{said}/{say_points(maximum)}"
