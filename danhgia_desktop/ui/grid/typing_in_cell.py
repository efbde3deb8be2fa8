"""The text that is being typed in a grid, in whichever of its two views the cell can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemDelegate, QTableView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.ui.grid.cell_delegate import CellDelegate
    from danhgia_desktop.ui.grid.cell_editor import CellEditor

_End = QAbstractItemDelegate.EndEditHint


class TypingInCell:
    """Ends what is being typed: entered where it can stand and be saved, else it stays open or is given up."""

    def __init__(self, views: Sequence[QTableView], delegates: Sequence[CellDelegate]) -> None:
        """Follow the typing.

        Args:
            views: show the same cells.
            delegates: one for each view; they make the editors, of which there is never more than one.
        """
        self._views = views
        self._delegates = delegates

    @property
    def editor(self) -> CellEditor | None:
        """The open editor."""
        return next((delegate.editor for delegate in self._delegates if delegate.editor is not None), None)

    def may_end(self) -> bool:
        """Tell whether no text is open that cannot stand, or has just not been saved; one that is gets the keys."""
        editor = self.editor
        is_held = any(delegate.takes_focus_again for delegate in self._delegates)
        if editor is None or (not is_held and self._delegates[0].stands(editor)):
            return True
        editor.setFocus()
        return False

    def finish(self) -> bool:
        """Enter the text; tell whether none is open any more, because it could stand and was saved."""
        return self.may_end() and self.enter()

    def enter(self) -> bool:
        """Enter the text, which can stand; tell whether none is open any more, because it was saved."""
        if (editor := self.editor) is not None:
            view = self._view()
            view.commitData(editor)
            if editor.reason:
                return False
            view.closeEditor(editor, _End.NoHint)
        return True

    def give_up(self) -> None:
        """Close the editor as Esc does."""
        if (editor := self.editor) is not None:
            self._view().closeEditor(editor, _End.RevertModelCache)

    def _view(self) -> QTableView:
        pairs = zip(self._views, self._delegates, strict=True)
        return next(view for view, delegate in pairs if delegate.editor is not None)
