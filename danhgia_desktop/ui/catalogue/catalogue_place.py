"""Where the catalogue stands in the window before it is looked at for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QShowEvent

    from danhgia_desktop.period import Period
    from danhgia_desktop.ui.catalogue.catalogue_part import CataloguePart
    from danhgia_desktop.ui.catalogue.catalogue_tab import CatalogueTab
    from danhgia_desktop.ui.desk import Desk


class CataloguePlace(QWidget):
    """Empty until it is shown: the start does not pay for a tab that is not looked at.

    Signals:
        people_wanted, units_wanted: a list of them shall be read from a file.
        people_pasted, units_pasted: the list of them that was copied shall be read.
        sheets_wanted: carries a Period whose sheets shall be shown.
        making_wanted: carries a Period that shall get its sheets.
        task_wanted: carries a FollowedTask that shall be shown in its plan.
        line_wanted: carries the ScorePlace of a line of a sheet that shall be shown.
    """

    people_wanted = Signal()
    units_wanted = Signal()
    people_pasted = Signal()
    units_pasted = Signal()
    sheets_wanted = Signal(object)
    making_wanted = Signal(object)
    task_wanted = Signal(object)
    line_wanted = Signal(object)

    def __init__(
        self, desk: Desk, more: Callable[[Desk], Sequence[CataloguePart]], parent: QWidget | None = None
    ) -> None:
        """Take the place.

        Args:
            desk: the open data.
            more: returns the parts that follow those of the office, in the language of then.
            parent: its owner.
        """
        super().__init__(parent)
        self._more = more
        named(self, "catalogue_place")
        self._desk = desk
        self._tab: CatalogueTab | None = None

    @property
    def period(self) -> Period | None:
        """The period that is looked at here; None while something else is."""
        return self._tab.period if self._tab is not None and self.isVisible() else None

    def show_part(self, key: str, item: str = "") -> None:
        """Show a part by its key, once the catalogue is shown, and what has a uid in it."""
        if self._tab is not None:
            self._tab.show_part(key, item)

    def take_focus(self) -> None:
        """Let the keys work in the catalogue."""
        if self._tab is not None:
            self._tab.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        if self._tab is None:
            self._fill()
        super().showEvent(event)

    def _fill(self) -> None:
        from danhgia_desktop.ui.catalogue.catalogue_tab import CatalogueTab  # noqa: PLC0415 - when first shown

        self._tab = CatalogueTab(self._desk, self, more=self._more(self._desk))
        self._tab.people_wanted.connect(self.people_wanted)
        self._tab.units_wanted.connect(self.units_wanted)
        self._tab.people_pasted.connect(self.people_pasted)
        self._tab.units_pasted.connect(self.units_pasted)
        self._tab.sheets_wanted.connect(self.sheets_wanted)
        self._tab.making_wanted.connect(self.making_wanted)
        self._tab.task_wanted.connect(self.task_wanted)
        self._tab.line_wanted.connect(self.line_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._tab)
