"""Which of some names is meant by letters that are typed one after the other, without diacritics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

_PAUSE_MS = 1200
"""Who types nothing for so long begins another search."""
_WITH_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class TypedSearch(QObject):
    """Collects what is typed; a space belongs to it but for the first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._typed = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.forget)

    def takes(self, event: QKeyEvent) -> bool:
        """Take what a key types; tell whether it types something."""
        letter = event.text()
        if not letter.isprintable() or not letter or event.modifiers() & _WITH_OTHERS:
            return False
        if letter.isspace() and not self._typed:
            return False
        self._typed += letter
        self._pause.start()
        return True

    def forget(self) -> None:
        """Begin another search with the next letter."""
        self._typed = ""

    def found(self, names: Sequence[str], current: int) -> int:
        """Return the place of the name that is meant: one that begins so, else the shortest with such words anywhere.

        A single letter goes on from the current name to the next.

        Args:
            names: all of them.
            current: the place of the one that is chosen; -1 for none.

        Returns:
            -1 where none is like that.
        """
        wanted = fold(self._typed)
        after = current if len(self._typed) == 1 else -1
        places = [*range(after + 1, len(names)), *range(after + 1)]
        fits = [(*_fit(fold(names[place]), wanted), order, place) for order, place in enumerate(places)]
        fit, *_, place = min(fits, default=(_NO_FIT, -1))
        return place if fit < _NO_FIT else -1


_NO_FIT = 3


def _fit(name: str, wanted: str) -> tuple[int, int]:
    """Return how well a name fits: 0 where it begins so, 1 where its words do, 2 where they have that in them.

    Of names that only have it somewhere, one fits the better the less else there is in it.
    """
    if name.startswith(wanted):
        return 0, 0
    words, asked = name.split(), wanted.split()
    if all(any(word.startswith(part) for word in words) for part in asked):
        return 1, len(name)
    return (2, len(name)) if all(part in name for part in asked) else (_NO_FIT, 0)
