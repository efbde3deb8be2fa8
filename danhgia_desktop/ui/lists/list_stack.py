"""A list, or what stands in its place while there is nothing in it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget


class ListStack(QStackedWidget):
    """Shows one of several widgets; the keyboard stays in what is shown."""

    def __init__(self, *pages: QWidget) -> None:
        super().__init__()
        for page in pages:
            self.addWidget(page)

    def turn_to(self, page: QWidget) -> None:
        """Show another of them."""
        before, focused = self.currentWidget(), QApplication.focusWidget()
        had_focus = before is not None and focused is not None and (before is focused or before.isAncestorOf(focused))
        self.setCurrentWidget(page)
        if had_focus and page is not before:
            page.setFocus()

    def take_focus(self) -> None:
        """Let the keys work in the list, or on what is to be done first."""
        if (page := self.currentWidget()) is not None:
            page.setFocus()
