"""What every page of the catalogue can be asked to do."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from danhgia_desktop.period import Period


class CataloguePage(QWidget):
    """One part of the catalogue, made when it is looked at for the first time.

    Signals:
        sheets_wanted: carries a Period whose sheets shall be shown.
        making_wanted: carries a Period that shall get its sheets.
        task_wanted: carries a FollowedTask that shall be shown in its plan.
        line_wanted: carries the ScorePlace of a line of a sheet that shall be shown.
    """

    sheets_wanted = Signal(object)
    making_wanted = Signal(object)
    task_wanted = Signal(object)
    line_wanted = Signal(object)

    @property
    def period(self) -> Period | None:
        """The period that is looked at here; None where the page is about something else."""
        return None

    @property
    def acts_in_front(self) -> tuple[QAction, ...]:
        """What the keys of the page do while the keyboard is still in the list of parts."""
        return ()

    @abstractmethod
    def show_office(self) -> None:
        """Show the office as it was read last."""

    @abstractmethod
    def take_focus(self) -> None:
        """Let the keys work in the page, or on what is to be done there first."""

    def show_item(self, uid: str) -> None:
        """Show one thing of the list, where the page has one that search finds things in."""

    def begin_search(self) -> None:
        """Let the keys work in the search, where the page has one."""
