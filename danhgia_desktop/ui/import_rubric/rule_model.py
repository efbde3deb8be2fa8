"""The list of proposed rules, each to be ticked or not."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from danhgia_desktop.wording import say_rule, say_rule_kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.regulation.criterion_rule import Rule
    from danhgia_desktop.ui.import_rubric.proposals import Proposal
    from danhgia_desktop.wording import Language

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ROLE = Qt.ItemDataRole


class RuleColumn(IntEnum):
    """What stands beside each other."""

    CRITERION = 0
    KIND = 1
    RULE = 2


class RuleModel(QAbstractTableModel):
    """Proposals as rows.

    Signals:
        proposals_changed: a rule was ticked, unticked or changed.
    """

    proposals_changed = Signal()

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._proposals: list[Proposal] = []
        self._texts: list[tuple[str, str, str]] = []
        self._headers = (self.tr("Tiêu chí"), self.tr("Loại quy tắc"), self.tr("Nội dung quy tắc"))

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """The proposals as they stand now."""
        return tuple(self._proposals)

    @property
    def accepted_count(self) -> int:
        """How many are ticked."""
        return sum(proposal.is_accepted for proposal in self._proposals)

    def show_proposals(self, proposals: Iterable[Proposal]) -> None:
        """Show other proposals."""
        self.beginResetModel()
        self._proposals = list(proposals)
        self._texts = [self._texts_of(proposal) for proposal in self._proposals]
        self.endResetModel()

    def change_rule(self, row: int, rule: Rule) -> None:
        """Put another rule in a proposal's place; it counts as accepted."""
        self._replace(row, replace(self._proposals[row], rule=rule, is_accepted=True))

    def accept_all(self, *, accepted: bool) -> None:
        """Tick every rule, or none."""
        self._proposals = [replace(proposal, is_accepted=accepted) for proposal in self._proposals]
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0), [_ROLE.CheckStateRole])
        self.proposals_changed.emit()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._proposals)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(RuleColumn)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in {_ROLE.DisplayRole, _ROLE.ToolTipRole}:
            return self._texts[index.row()][index.column()]
        if role == _ROLE.CheckStateRole and index.column() == RuleColumn.CRITERION:
            return Qt.CheckState.Checked if self._proposals[index.row()].is_accepted else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        if role != _ROLE.CheckStateRole or index.column() != RuleColumn.CRITERION:
            return False
        accepted = Qt.CheckState(value) == Qt.CheckState.Checked
        self._replace(index.row(), replace(self._proposals[index.row()], is_accepted=accepted))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return self._headers[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == RuleColumn.CRITERION else flags

    def _replace(self, row: int, proposal: Proposal) -> None:
        self._proposals[row] = proposal
        self._texts[row] = self._texts_of(proposal)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(RuleColumn) - 1))
        self.proposals_changed.emit()

    def _texts_of(self, proposal: Proposal) -> tuple[str, str, str]:
        rule = proposal.rule
        return proposal.path, say_rule_kind(rule.kind, self._language), say_rule(rule, self._language)
