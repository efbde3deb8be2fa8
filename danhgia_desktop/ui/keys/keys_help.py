"""F1 wherever a person is."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from danhgia_desktop.ui.named import named


class KeysHelp(QObject):
    """Shows the keys of the window that a person works in; gives every dialog F1 as soon as the keyboard is in it."""

    def __init__(self, show_keys: QAction, window: QWidget) -> None:
        """Explain the keys of the main window by an act, those of dialogs by the same keys."""
        super().__init__(window)
        self._act = show_keys
        self._window = window
        show_keys.triggered.connect(self._explain)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _explain(self) -> None:
        # Imported when they are asked for: they cost the first paint 5 ms.
        from danhgia_desktop.ui.keys.keys_dialog import KeysDialog  # noqa: PLC0415
        from danhgia_desktop.ui.keys.keys_of_view import keys_of_view  # noqa: PLC0415

        window = QApplication.activeModalWidget() or self._window
        if isinstance(window, KeysDialog):
            return
        dialog = KeysDialog(keys_of_view(window), window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        window = None if now is None else now.window()
        if not isinstance(window, QDialog) or isinstance(window, QFileDialog | QMessageBox):
            return
        if window.findChild(QAction, self._name) is None:
            act = named(QAction(self._act.text(), window), self._name)
            act.setShortcuts([QKeySequence(key) for key in self._act.shortcuts()])
            act.triggered.connect(self._explain)
            window.addAction(act)

    @property
    def _name(self) -> str:
        return f"dialog_{self._act.objectName()}"
