"""Whether what was done is saved, in the window's bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from danhgia_desktop.ui.context_bar import ContextBar
    from danhgia_desktop.ui.edits import Edits


class UnsavedWords(Protocol):
    """Knows what is being typed and not saved yet."""

    @property
    def words(self) -> str:
        """What is said of it; "" where there is nothing."""


class SavedSign(QObject):
    """Says when the last change was saved, or why nothing is being saved."""

    def __init__(self, bar: ContextBar, edits: Edits, unsaved: UnsavedWords) -> None:
        super().__init__(bar)
        self._bar = bar
        self._edits = edits
        self._unsaved = unsaved

    def show(self) -> None:
        """Say how it is now."""
        edits = self._edits
        if edits.is_read_only:
            self._bar.show_saved(self.tr("Chỉ đọc"))
        elif edits.is_busy:
            self._bar.show_saved(self.tr("Đang thực hiện…"))
        elif unsaved := self._unsaved.words:
            self._bar.show_saved(unsaved)
        elif edits.saved_at is None:
            self._bar.show_saved(self.tr("Mọi thay đổi được lưu ngay"))
        else:
            self._bar.show_saved(self.tr("Đã lưu {time}").format(time=f"{edits.saved_at:%H:%M:%S}"))
