"""What every field of a rule has in common."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from danhgia_desktop.regulation.criterion_rule import RuleInput


class RuleField(QWidget):
    """The field of one rule. It changes nothing; it says what was entered.

    Signals:
        edited: something else stands in the field, not yet meant.
        entered: what stands in the field is meant.
    """

    edited = Signal()
    entered = Signal()

    @abstractmethod
    def said(self) -> RuleInput:
        """Return what stands in the field."""

    @abstractmethod
    def show_said(self, said: RuleInput) -> None:
        """Put an input into the field."""

    def settle(self) -> None:
        """Be done with what was typed: what is shown next takes its place."""
        for stop in self.stops():
            if isinstance(stop, QLineEdit):
                stop.setModified(False)

    def fault(self) -> str:
        """Return what is wrong with what was typed, "" where nothing is."""
        return ""

    def stops(self) -> list[QWidget]:
        """Return what Tab visits, in order."""
        return []
