"""What a person should look at before a rubric is stored, a sentence a row."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from danhgia_desktop.scoring.problems import Severity
from danhgia_desktop.ui.icons import icon
from danhgia_desktop.wording import Language, say_problem
from danhgia_desktop.wording.notices import say_notice
from danhgia_desktop.wording.readings import say_reading_problem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from danhgia_desktop.imports.rubric_draft import RubricDraft
    from danhgia_desktop.imports.table import Source
    from danhgia_desktop.regulation.rubric import CriterionKey
    from danhgia_desktop.scoring.problems import Problem

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ROLE = Qt.ItemDataRole
_ADDRESS = re.compile(
    r"(?:(?P<sheet>.*)![A-Z]{1,3}|(?P<table>.*)(?:dòng|hàng) )(?P<row>[0-9]{1,9})(?:, (?:cột|ô) [0-9]{1,9})?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One sentence, and the criterion it is about where it is about one."""

    text: str
    criterion: CriterionKey | None = None
    is_error: bool = False


def reading_remarks(source: Source, draft: RubricDraft, language: Language) -> list[Remark]:
    """Return what was noticed while reading."""
    places: dict[str, list[tuple[int, CriterionKey]]] = {}
    for key, address in draft.addresses.items():
        table, row = _row_at(address)
        places.setdefault(table, []).append((row, key))
    noticed = [Remark(text=say_notice(notice, language)) for notice in source.notices]
    return noticed + [
        Remark(text=say_reading_problem(problem, language), criterion=_near(problem.address, places), is_error=True)
        for problem in draft.problems
    ]


def _near(address: str, places: Mapping[str, Sequence[tuple[int, CriterionKey]]]) -> CriterionKey | None:
    """Return the criterion in the row of an address, else the one above it in the same table."""
    table, row = _row_at(address)
    in_table = places.get(table, ())
    above = bisect_right(in_table, row, key=lambda place: place[0])
    return in_table[above - 1][1] if above else None


def _row_at(address: str) -> tuple[str, int]:
    """Return the table and the row of an address: "Sheet1!B7", "dòng 12, cột 2", "bảng 1, hàng 3, ô 2"."""
    match = _ADDRESS.fullmatch(address)
    return (match["sheet"] or match["table"] or "", int(match["row"])) if match else (address, 0)


def problem_remarks(problems: Sequence[Problem], draft: RubricDraft, language: Language) -> list[Remark]:
    """Return what is wrong with the rubric and the scores in its table."""
    return [
        Remark(
            text=say_problem(problem, draft.rubric, language),
            criterion=problem.criterion,
            is_error=problem.severity is Severity.ERROR,
        )
        for problem in problems
    ]


class RemarkModel(QAbstractListModel):
    """Remarks as rows, errors with another mark than the rest."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._remarks: list[Remark] = []
        self._marks = {True: icon("circle-x", "red"), False: icon("triangle-alert", "amber")}

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """The remarks that are shown."""
        return tuple(self._remarks)

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show other remarks."""
        self.beginResetModel()
        self._remarks = list(remarks)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._remarks)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        remark = self._remarks[index.row()]
        if role in {_ROLE.DisplayRole, _ROLE.ToolTipRole}:
            return remark.text
        if role == _ROLE.DecorationRole:
            return self._marks[remark.is_error]
        return None
