"""The results below the search field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout, QWidget

from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.search.results_delegate import ResultsDelegate
from danhgia_desktop.ui.search.results_model import ResultsModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.operations.searching import Found
    from danhgia_desktop.wording import Language

_LEAST_WIDTH, _WIDTH = 300, 620
_MARGIN = 8
_SHARE = 0.7
"""How much of the window's height the results may cover."""


class ResultsPopup(QFrame):
    """A part of the window that lies over the others; the keyboard stays in the search field.

    Signals:
        chosen: the Found that a person clicked.
    """

    chosen = Signal(object)

    def __init__(self, field: QWidget, language: Language, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._language = language
        self.setObjectName("search_results")
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._field = field
        self._model = ResultsModel(self)
        self._list = named(QListView(), "found")
        self._list.setAccessibleName(self.tr("Kết quả tìm"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(ResultsDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._choose)
        self._words = named(QLabel(), "search_words")
        self._words.setWordWrap(True)
        self._words.setProperty("look", "caption")
        self._words.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._words)
        self.hide()

    @property
    def current(self) -> Found | None:
        """The result that Enter means; None while there is none."""
        index = self._list.currentIndex()
        return self._model.row(index.row()).found if index.isValid() else None

    def show_found(self, words: str, found: Sequence[Found], note: str) -> None:
        """Show what was found, the first of it as the current result.

        Args:
            words: what was looked for.
            found: the results.
            note: a sentence below them, "" for none.
        """
        self._model.show(words, found, self._language)
        self._list.setVisible(bool(found))
        self._words.setText(note)
        self._words.setVisible(bool(note))
        self._go_to(self._model.result_after(-1, 1))
        self._list.scrollToTop()
        self.show()
        self.place()
        self.raise_()

    def step(self, by: int) -> None:
        """Make another result the current one."""
        self._go_to(self._model.result_after(self._list.currentIndex().row(), by))

    def place(self) -> None:
        """Stand below the field, inside the self._window."""
        if not self.isVisible():
            return
        field = QRect(self._field.mapTo(self._window, QPoint(0, 0)), self._field.size())
        width = min(max(_WIDTH, field.width()), self._window.width() - 2 * _MARGIN)
        left = min(field.left(), self._window.width() - width - _MARGIN)
        self._words.setMinimumHeight(self._words.heightForWidth(width - 2) if self._words.isVisibleTo(self) else 0)
        rows = sum(self._list.sizeHintForRow(row) for row in range(self._model.rowCount()))
        height = rows + self._words.minimumHeight() + 4
        most = int(_SHARE * self._window.height())
        self.setGeometry(max(left, _MARGIN), field.bottom() + 2, max(width, _LEAST_WIDTH), min(height, most))

    def _go_to(self, row: int) -> None:
        self._list.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())
        if row == self._model.result_after(-1, 1):
            self._list.scrollToTop()  # with its heading

    def _choose(self, index: QModelIndex) -> None:
        found = self._model.row(index.row()).found
        if found is not None:
            self.chosen.emit(found)
