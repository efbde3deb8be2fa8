"""What should be known before a sheet is printed or leaves the program as a file: that it is not finished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop.operations import scoring
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording import round_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.regulation.rubric import RoundKey
    from danhgia_desktop.scoring.scoresheet import Scoresheet
    from danhgia_desktop.storage.figures import RoundTotal
    from danhgia_desktop.ui.edits import Edits


class Unfinished(QObject):
    """Says what a sheet still lacks; it prevents nothing."""

    def __init__(self, edits: Edits, parent: QObject) -> None:
        super().__init__(parent)
        self._store = edits.store
        self._language = edits.language

    def say(self, sheet: Scoresheet, rounds: Sequence[RoundKey]) -> str:
        """Return a sentence about the errors and blanks of rounds and about the review; "" where nothing is lacking."""
        summary = next(each for each in scoring.sheets(self._store, sheet.period) if each.uid == sheet.uid)
        names = {round_.key: round_name(round_, self._language) for round_ in sheet.rubric.rounds}
        of_rounds = [(names[key], self._lacking(summary.totals.get(key))) for key in rounds]
        several = len(rounds) > 1
        if several:  # the window counts one round at a time: added up they would be found nowhere
            lacks = [f"{name}: {lacking}" for name, lacking in of_rounds if lacking]
        else:
            lacks = [lacking for _name, lacking in of_rounds if lacking]
        if summary.review is not None:
            lacks.append(self.tr("cần rà soát"))
        return (
            self.tr("Phiếu chưa xong: {lacks}.").format(lacks=("; " if several else ", ").join(lacks)) if lacks else ""
        )

    def _lacking(self, total: RoundTotal | None) -> str:
        if total is None:
            return self.tr("chưa chấm")
        errors = [self.tr("%n lỗi", "", total.errors)] if total.errors else []
        blanks = [self.tr("%n ô trống", "", total.blanks)] if total.blanks else []
        return ", ".join(errors + blanks)


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
