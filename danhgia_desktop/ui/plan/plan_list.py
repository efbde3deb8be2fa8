"""The plans of a period: finding whose, and choosing one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.plan.plan_list_delegate import PlanListDelegate
from danhgia_desktop.ui.plan.plan_list_model import PlanListModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.operations.plan_entry import PlanTally
    from danhgia_desktop.plan.work_plan import PlanOwner
    from danhgia_desktop.ui.plan_office import PlanOffice

_MARGIN = 8


class PlanList(QWidget):
    """The list at the left.

    Signals:
        owner_chosen: carries the PlanOwner.
        left: the keys shall work in the plan that is chosen.
    """

    owner_chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_list")
        self._model = PlanListModel(self)
        self._current: PlanOwner | None = None
        self._search = named(QLineEdit(), "plan_search")
        self._search.setPlaceholderText(self.tr("Tìm đơn vị, cá nhân"))
        self._search.setAccessibleName(self.tr("Tìm kế hoạch, không cần dấu"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._find)
        self._list = named(QListView(), "plans")
        self._list.setAccessibleName(self.tr("Các kế hoạch của kỳ"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setUniformItemSizes(True)
        self._list.setModel(self._model)
        self._list.setItemDelegate(PlanListDelegate(self._list))
        self._list.selectionModel().currentChanged.connect(self._choose)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            enter = QShortcut(key, self._list, context=Qt.ShortcutContext.WidgetShortcut)
            enter.setWhatsThis(self.tr("Sang kế hoạch đang chọn"))
            enter.activated.connect(self.left)
            go_on = QShortcut(key, self._search, context=Qt.ShortcutContext.WidgetShortcut)
            go_on.activated.connect(self._take_first)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, _MARGIN, 0, 0)
        inset = QVBoxLayout()
        inset.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        inset.addWidget(self._search)
        layout.addLayout(inset)
        layout.addWidget(self._list)

    @property
    def owners(self) -> tuple[PlanOwner, ...]:
        """Everybody who can have a plan."""
        return self._model.owners()

    def show_owners(self, office: PlanOffice, tallies: Mapping[PlanOwner, PlanTally], current: PlanOwner) -> None:
        """Show everybody who can have a plan, one of them as the current one."""
        self._current = current
        self._model.show(office, tallies)
        self._mark_current()

    def step(self, by: int) -> None:
        """Choose the next or the previous plan there is."""
        row = None if self._current is None else self._model.row_of(self._current)
        wanted = self._model.next_with_plan(-1 if row is None else row, by)
        if wanted is not None:
            self._list.setCurrentIndex(self._model.index(wanted))

    def take_focus(self) -> None:
        """Let the keys work in the list."""
        self._list.setFocus()

    def _find(self, query: str) -> None:
        self._model.search(query)
        self._mark_current()

    def _take_first(self) -> None:
        """Choose the first who was found, unless the current one was."""
        if self._model.rowCount() and not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._model.index(0))
        self._list.setFocus()

    def _mark_current(self) -> None:
        """Select the current owner without choosing it again."""
        row = None if self._current is None else self._model.row_of(self._current)
        selection = self._list.selectionModel()
        selection.blockSignals(True)
        self._list.setCurrentIndex(QModelIndex() if row is None else self._model.index(row))
        selection.blockSignals(False)
        self._list.viewport().update()

    def _choose(self, current: QModelIndex) -> None:
        if current.isValid():
            self._current = self._model.entry(current.row()).owner
            self.owner_chosen.emit(self._current)
