"""What a paste would do, shown before it is done where some cells refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QLabel, QPushButton, QTableView, QVBoxLayout

from danhgia_desktop.ui.grid.paste_plan import Fault
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.grid.grid_model import GridModel, Index
    from danhgia_desktop.ui.grid.paste_plan import PastePlan, Refused

_ROOT = QModelIndex()
_WIDTH, _HEIGHT = 740, 380
_SPACE = 8
_PLACE_WIDTH, _TEXT_WIDTH = 190, 130


class PastePreview(QDialog):
    """How many cells can be pasted, and which cannot, where and why; accepting pastes those that can."""

    def __init__(self, plan: PastePlan, cells: GridModel, parent: QWidget, *, pastes: bool = True) -> None:
        """Show what would be done.

        Args:
            plan: what would be done.
            cells: the table it would be done to.
            parent: the widget below.
            pastes: whether the texts come from the clipboard.
        """
        super().__init__(parent)
        self.setObjectName("paste_preview")
        self._pastes = pastes
        self.setWindowTitle(self.tr("Dán vào bảng") if pastes else self.tr("Ghi vào bảng"))
        self.resize(_WIDTH, _HEIGHT)
        self.setModal(True)
        summary = QLabel(self._summary(plan))
        summary.setObjectName("paste_summary")
        summary.setProperty("look", "heading")
        kept = (
            self.tr("Ô bị từ chối giữ nguyên nội dung đang có; nội dung đã chép vẫn còn trong bảng tạm.")
            if pastes
            else self.tr("Ô bị từ chối giữ nguyên nội dung đang có.")
        )
        note = named(QLabel("\n".join([kept, *_ways_past(plan, cells)])), "paste_note")
        note.setProperty("look", "caption")
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(summary)
        layout.addWidget(note)
        layout.addWidget(self._list(plan, cells))
        layout.addWidget(self._buttons(len(plan.entries)))
        main = self.findChild(QPushButton, "paste_button") or self.findChild(QPushButton, "leave_button")
        if isinstance(main, QPushButton):
            main.setDefault(True)
            main.setFocus()

    def _summary(self, plan: PastePlan) -> str:
        """Count what becomes of the texts."""
        accepted = self.tr("{accepted} ô dán được") if self._pastes else self.tr("{accepted} ô ghi được")
        said = [accepted.format(accepted=len(plan.entries))]
        if plan.unchanged:
            said.append(self.tr("{unchanged} ô không đổi").format(unchanged=plan.unchanged))
        said.append(self.tr("{refused} ô bị từ chối").format(refused=len(plan.refused)))
        return ", ".join(said)

    def _list(self, plan: PastePlan, cells: GridModel) -> QTableView:
        table = QTableView()
        table.setObjectName("refused_cells")
        table.setAccessibleName(self.tr("Các ô bị từ chối"))
        table.setModel(_RefusedModel(plan.refused, cells, table))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(2 * table.fontMetrics().lineSpacing() + _SPACE)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(0, _PLACE_WIDTH)
        header.resizeSection(1, _TEXT_WIDTH)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        return table

    def _buttons(self, accepted: int) -> QDialogButtonBox:
        box = QDialogButtonBox()
        words = self.tr("Không dán") if self._pastes else self.tr("Không ghi")
        leave = box.addButton(words, QDialogButtonBox.ButtonRole.RejectRole)
        leave.setObjectName("leave_button")
        if accepted:
            words = self.tr("Dán {count} ô") if self._pastes else self.tr("Ghi {count} ô")
            act = box.addButton(words.format(count=accepted), QDialogButtonBox.ButtonRole.AcceptRole)
            act.setObjectName("paste_button")
            act.setProperty("look", "main")
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box


class _RefusedModel(QAbstractTableModel):
    """The refused texts: where, what, why."""

    def __init__(self, refused: tuple[Refused, ...], cells: GridModel, parent: QObject) -> None:
        super().__init__(parent)
        self._titles = (self.tr("Ô"), self.tr("Nội dung"), self.tr("Lý do"))
        self._rows = [(self._place(each, cells), each.entry.text, self._reason(each, cells)) for each in refused]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        return self._rows[index.row()][index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        is_title = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if is_title else None

    def _place(self, refused: Refused, cells: GridModel) -> str:
        row, column = refused.entry.row, refused.entry.column
        if row >= cells.rowCount() or column >= len(cells.columns):
            return self.tr("ngoài bảng (dòng {row}, cột {column})").format(row=row + 1, column=column + 1)
        title = cells.columns[column].title
        return self.tr("dòng {row}, cột “{column}”").format(row=cells.row_name(row), column=title)

    def _reason(self, refused: Refused, cells: GridModel) -> str:
        match refused.fault:
            case Fault.OUTSIDE:
                return self.tr("Bảng không có dòng hoặc cột này.")
            case Fault.READ_ONLY:
                return cells.why_closed(refused.entry.row, refused.entry.column)
            case Fault.NOT_ACCEPTED:
                return refused.reason


def _ways_past(plan: PastePlan, cells: GridModel) -> list[str]:
    """Return how the block would get past the columns that are closed, each way once."""
    closed = (refused.entry.column for refused in plan.refused if refused.fault is Fault.READ_ONLY)
    return [way for way in dict.fromkeys(map(cells.source.way_past, closed)) if way]
