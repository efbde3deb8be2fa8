"""Choosing one of the people by name, staff code or unit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from danhgia_desktop.text import fold
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent

    from danhgia_desktop.organization.subject import Subject

_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_HEIGHT = 190


@dataclass(frozen=True, slots=True, kw_only=True)
class _Offered:
    """Somebody to choose, as the list says it and as it is found."""

    words: str
    folded: str
    folded_name: str
    subject: Subject


class PersonField(QWidget):
    """A search with the people below: typing narrows them, arrows move among them.

    Nothing is ever completed in the line itself: that doubles Vietnamese letters.

    Signals:
        taken: somebody was clicked twice.
    """

    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: list[_Offered] = []
        self._shown: list[Subject] = []
        self._search = named(QLineEdit(), "person_search")
        self._search.setPlaceholderText(self.tr("Gõ họ tên, mã hoặc đơn vị; không cần dấu"))
        self._search.setAccessibleName(self.tr("Tìm người"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._find)
        self._model = QStringListModel(self)
        self._list = named(QListView(), "people")
        self._list.setAccessibleName(self.tr("Những người công tác trong kỳ"))
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setUniformItemSizes(True)
        self._list.setModel(self._model)
        self._list.doubleClicked.connect(lambda _: self.taken.emit())
        self._none = named(QLabel(), "no_person")
        self._none.setProperty("look", "caption")
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self._search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self._search, self._list, self._none):
            layout.addWidget(widget)
        self.setFixedHeight(_HEIGHT)

    @property
    def chosen(self) -> Subject | None:
        """Who is chosen; None where nobody fits what was typed."""
        row = self._list.currentIndex().row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def show_people(self, people: Sequence[Subject]) -> None:
        """Offer these people, in this order."""
        self._people = [_offered(subject) for subject in people]
        self._find(self._search.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            self._list.keyPressEvent(event)  # while the search has the focus
        else:
            super().keyPressEvent(event)

    def _find(self, query: str) -> None:
        wanted = fold(query).split()
        found = [one for one in self._people if all(word in one.folded for word in wanted)]
        found.sort(key=lambda one: any(word not in one.folded_name for word in wanted))  # units are found by the way
        self._shown = [one.subject for one in found]
        self._model.setStringList([one.words for one in found])
        first: QModelIndex = self._model.index(0)
        self._list.setCurrentIndex(first)
        self._list.setVisible(bool(found))
        self._none.setVisible(not found)
        self._none.setText(
            self.tr("Không có ai khớp.") if self._people else self.tr("Chưa có ai công tác trong kỳ này.")
        )


def _offered(subject: Subject) -> _Offered:
    name = subject.name if subject.staff is None else f"{subject.name} · {subject.staff.code}"
    words = f"{name} · {subject.unit.name}"
    return _Offered(words=words, folded=fold(words), folded_name=fold(name), subject=subject)
