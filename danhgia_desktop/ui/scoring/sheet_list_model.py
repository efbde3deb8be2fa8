"""The score sheets of a period as a list."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from danhgia_desktop import points
from danhgia_desktop.scoring.rubric_change import ChangeClass
from danhgia_desktop.text import fold
from danhgia_desktop.wording.reopened_sheets import say_signed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from danhgia_desktop.regulation.rubric import RoundKey
    from danhgia_desktop.scoring.scoresheet import SheetUid
    from danhgia_desktop.scoring.signed import SignedSubject
    from danhgia_desktop.storage.figures import RoundTotal, SheetSummary
    from danhgia_desktop.ui.grid.grid_model import Index

_ROOT = QModelIndex()
ENTRY = Qt.ItemDataRole.UserRole
"""The role of the `SheetEntry` or `UnitHeading` itself, for painting."""
_WORDS = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetEntry:
    """A sheet as the list shows it.

    Attributes:
        uid: the sheet.
        name: whose it is, a person's with the staff code where the list has namesakes.
        code: the staff code of the person; "" where it is about a unit.
        unit: the unit, or the one to which the person belongs.
        is_short: whether it takes one line: a person's only sheet, whose rubric all the others have as well.
        rubric: under which rubric.
        total: "90,5/100", "" while nothing is scored.
        state: in a word or two.
        icon, tint: the state's icon, and the colour of both.
        now_called: what it is called now, where the concluded sheet calls it otherwise; "" else.
        note: why it must be looked through since its rubric changed, "" where it need not be.
    """

    uid: SheetUid
    name: str
    code: str
    unit: str
    is_short: bool
    rubric: str
    total: str
    state: str
    icon: str
    tint: str
    now_called: str = ""
    note: str = ""

    @property
    def is_person(self) -> bool:
        """Whether it stands below its unit."""
        return bool(self.code)

    @property
    def words(self) -> str:
        """All of it, a thing a line."""
        whose = (self.name, self.code, self.unit) if self.is_person else (self.name,)
        return "\n".join(filter(None, (*whose, self.rubric, self.total, self.state, self.note, self.now_called)))


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitHeading:
    """Stands above people whose unit has no sheet of its own in the list."""

    unit: str


class SheetListModel(QAbstractListModel):
    """The sheets in which what is searched for occurs: each unit's own, and those of its people below."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[tuple[str, SheetEntry]] = []
        self._shown: list[SheetEntry | UnitHeading] = []
        self._query = ""

    def show(self, sheets: Sequence[SheetSummary], round_: RoundKey) -> None:
        """Show sheets with what they come to in a round."""
        sheets_of = Counter(sheet.subject for sheet in sheets)
        called_so = Counter(name for _, name in {(sheet.subject, sheet.subject_name) for sheet in sheets})
        made = [
            self._entry(
                sheet,
                sheet.totals.get(round_),
                is_only=sheets_of[sheet.subject] == 1,
                has_namesake=called_so[sheet.subject_name] > 1,
            )
            for sheet in sheets
        ]
        self._entries = [(fold(f"{entry.name} {entry.code} {entry.unit} {entry.rubric}"), entry) for entry in made]
        self._filter()

    def search(self, query: str) -> None:
        """Show only sheets in which every word occurs, diacritics and case apart."""
        self._query = query
        self._filter()

    def row_of(self, uid: SheetUid | None) -> int | None:
        """Return the row of a sheet, None where it is not shown."""
        shown = enumerate(self._shown)
        return next((row for row, entry in shown if isinstance(entry, SheetEntry) and entry.uid == uid), None)

    def entry(self, row: int) -> SheetEntry | None:
        """Return the sheet in a row, None for a heading."""
        entry = self._shown[row]
        return entry if isinstance(entry, SheetEntry) else None

    def row_beside(self, row: int | None, by: int) -> int | None:
        """Return the row of the next (1) or previous (-1) sheet, the first one beside none; None past the ends."""
        sheets = [place for place, entry in enumerate(self._shown) if isinstance(entry, SheetEntry)]
        place = 0 if row is None else sheets.index(row) + by
        return sheets[place] if 0 <= place < len(sheets) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_heading = index.isValid() and self.entry(index.row()) is None
        return Qt.ItemFlag.ItemNeverHasChildren if is_heading else super().flags(index)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        if role == ENTRY:
            return entry
        if isinstance(entry, UnitHeading):
            return entry.unit if role in _WORDS else None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        return entry.words if role in _WORDS else None

    def _filter(self) -> None:
        words = fold(self._query).split()
        found = (entry for folded, entry in self._entries if all(word in folded for word in words))
        shown = list(_with_headings(found))
        if list(map(_identity, shown)) == list(map(_identity, self._shown)):
            changed = [row for row, entry in enumerate(shown) if entry != self._shown[row]]
            self._shown = shown
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def _entry(self, sheet: SheetSummary, total: RoundTotal | None, *, is_only: bool, has_namesake: bool) -> SheetEntry:
        is_person, needs_review = sheet.staff is not None, sheet.review is not None
        state, icon, tint = (self.tr("cần rà soát"), "history", "amber") if needs_review else self._state(total)
        maximum = "" if total is None or total.maximum is None else f"/{points.shown(total.maximum)}"
        return SheetEntry(
            uid=sheet.uid,
            name=f"{sheet.subject_name} ({sheet.staff_code})" if is_person and has_namesake else sheet.subject_name,
            code=sheet.staff_code,
            unit=sheet.unit_name,
            is_short=is_person and is_only,
            rubric=sheet.rubric_name,
            total="" if total is None else f"{points.shown(total.counted)}{maximum}",
            state=state,
            icon=icon,
            tint=tint,
            now_called=self._now_called(sheet.present),
            note="" if sheet.review is None else self._note(ChangeClass(sheet.review)),
        )

    def _state(self, total: RoundTotal | None) -> tuple[str, str, str]:
        if total is None:
            return self.tr("chưa chấm"), "pencil", "muted"
        if total.errors:
            return self.tr("%n lỗi", "", total.errors), "triangle-alert", "red"
        if total.blanks:
            return self.tr("còn %n ô trống", "", total.blanks), "pencil", "amber"
        return self.tr("đủ"), "circle-check", "green"

    def _now_called(self, present: SignedSubject | None) -> str:
        return "" if present is None else self.tr("Nay là: {names}").format(names=say_signed(present))

    def _note(self, change: ChangeClass) -> str:
        """Return why a sheet must be looked through, after the gravest change of its rubric."""
        if change is ChangeClass.CRITERIA_ADDED:
            return self.tr("Bộ tiêu chí có dòng mới cần chấm bổ sung")
        if change is ChangeClass.RULES_REMOVED:
            return self.tr("Bộ tiêu chí đã bỏ cách tính có số liệu")
        return self.tr("Bộ tiêu chí đã đổi điểm")


def _with_headings(entries: Iterable[SheetEntry]) -> Iterator[SheetEntry | UnitHeading]:
    """Yield sheets in their order, with a heading above people who do not follow a sheet of their unit."""
    unit = None
    for entry in entries:
        if entry.is_person and entry.unit != unit:
            yield UnitHeading(unit=entry.unit)
        unit = entry.unit
        yield entry


def _identity(entry: SheetEntry | UnitHeading) -> str:
    return entry.uid if isinstance(entry, SheetEntry) else entry.unit
