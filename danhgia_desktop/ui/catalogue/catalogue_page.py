"""What every page of the catalogue can be asked to do."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtWidgets import QWidget


class CataloguePage(QWidget):
    """One part of the catalogue, made when it is looked at for the first time."""

    @abstractmethod
    def show_office(self) -> None:
        """Show the office as it was read last."""

    @abstractmethod
    def take_focus(self) -> None:
        """Let the keys work in the page, or on what is to be done there first."""

    def begin_search(self) -> None:
        """Let the keys work in the search, where the page has one."""
