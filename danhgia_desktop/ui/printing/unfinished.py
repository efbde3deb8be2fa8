"""What should be known before a sheet is printed or leaves the program as a file: that it is not finished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop.operations import scoring
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.regulation.rubric import RoundKey
    from danhgia_desktop.scoring.scoresheet import Scoresheet
    from danhgia_desktop.storage.store import Store


class Unfinished(QObject):
    """Says what a sheet still lacks; it prevents nothing."""

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store

    def say(self, sheet: Scoresheet, rounds: Sequence[RoundKey]) -> str:
        """Return a sentence about the errors and blanks of rounds and about the review; "" where nothing is lacking."""
        summary = next(each for each in scoring.sheets(self._store, sheet.period) if each.uid == sheet.uid)
        totals = [summary.totals[key] for key in rounds if key in summary.totals]
        errors, blanks = sum(total.errors for total in totals), sum(total.blanks for total in totals)
        lacks = [self.tr("%n lỗi", "", errors)] if errors else []
        if blanks:
            lacks.append(self.tr("%n ô trống", "", blanks))
        elif not totals:
            lacks.append(self.tr("chưa chấm"))
        if summary.review is not None:
            lacks.append(self.tr("cần rà soát"))
        return self.tr("Phiếu chưa xong: {lacks}.").format(lacks=", ".join(lacks)) if lacks else ""


class UnfinishedNote(QWidget):
    """The sentence, with a button that leads to the list of what is lacking.

    Signals:
        list_wanted: the person wants to see the list.
    """

    list_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unfinished_note")
        self._words = named(QLabel(), "unfinished_words")
        self._words.setProperty("look", "warning")
        self._words.setWordWrap(True)
        button = named(QPushButton(self.tr("&Xem danh sách…")), "unfinished_button")
        button.setAutoDefault(False)
        button.clicked.connect(self.list_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words)
        layout.addWidget(button)

    def show_words(self, words: str) -> None:
        """Show the sentence; nothing at all where there is none."""
        self._words.setText(words)
        self.setVisible(bool(words))
