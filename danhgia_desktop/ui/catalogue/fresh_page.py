"""A page of the catalogue that reads its own data, while somebody looks at it."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from danhgia_desktop.ui.catalogue.catalogue_page import CataloguePage

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.lists.list_stack import ListStack


class FreshPage(CataloguePage):
    """Reads when it is shown and whenever something changes meanwhile; hidden, it only remembers that it must."""

    def __init__(self, name: str, desk: Desk) -> None:
        super().__init__()
        self.setObjectName(name)
        self.desk = desk
        self._is_stale = True
        self._is_looked_at = False
        desk.edits.changed.connect(self._follow)

    @property
    @abstractmethod
    def stack(self) -> ListStack:
        """The list, or what stands in its place."""

    @abstractmethod
    def read_again(self) -> None:
        """Read everything that is shown."""

    def show_office(self) -> None:
        """Do nothing for another day or another office: what is shown here is of every day."""

    def take_focus(self) -> None:
        """Let the keys work in the list, or on what is to be done first."""
        self.stack.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._is_looked_at = True
        if self._is_stale:
            self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing more: the window may be closing its data."""
        self._is_looked_at = False
        super().hideEvent(event)

    def _follow(self) -> None:
        self._is_stale = True
        if self._is_looked_at:
            self._read()

    def _read(self) -> None:
        self._is_stale = False
        self.read_again()
