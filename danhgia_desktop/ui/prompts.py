"""Questions to the person at the screen; tests answer them from a script."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6 import QtCore
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMessageBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.settings import Settings

_LAST_FOLDER = "prompts/last_folder"


class Prompts:
    """Asks, warns, lets choose. Every button says what it does; Esc changes nothing."""

    def __init__(self, window: QWidget, settings: Settings) -> None:
        """Prepare to ask.

        Args:
            window: the main window.
            settings: remembers where files were chosen last.
        """
        self._window = window
        self._settings = settings

    def warn(self, text: str) -> None:
        """Say what went wrong, where, and what to do."""
        box = self._box(QMessageBox.Icon.Warning, text)
        box.addButton(QMessageBox.StandardButton.Close)
        box.exec()

    def confirm(self, text: str, *, act: str, is_grave: bool = False) -> bool:
        """Ask before something that cannot simply be taken back.

        Args:
            text: what will happen.
            act: the words on the button that does it.
            is_grave: it ends what undo does not bring back, or passes over what is not finished; Enter, which one may
                press unread, leaves it.
        """
        return self.choose(text, [act], is_grave=is_grave) == 0

    def choose(self, text: str, choices: Sequence[str], *, leave: str = "", is_grave: bool = False) -> int | None:
        """Let a person choose one of a few acts, a button each; None when they leave it.

        Args:
            text: the question.
            choices: the words on the buttons; Enter takes the first.
            leave: the words on the button that Esc presses; by default "Hủy".
            is_grave: Enter leaves it, too.
        """
        box = self._box(QMessageBox.Icon.Question, text)
        buttons = [box.addButton(choice, QMessageBox.ButtonRole.AcceptRole) for choice in choices]
        for place, button in enumerate(buttons):
            button.setObjectName(f"choice_{place}")
        if leave:
            leaving = box.addButton(leave, QMessageBox.ButtonRole.RejectRole)
        else:
            leaving = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setEscapeButton(leaving)
        box.setDefaultButton(leaving if is_grave else buttons[0])
        box.exec()
        clicked = box.clickedButton() if shiboken6.isValid(box) else None  # the window it stood above may have gone
        return next((place for place, button in enumerate(buttons) if button is clicked), None)

    def ask(self, label: str, *, title: str, value: str = "") -> str | None:
        """Ask for one line of text; None when the person leaves it.

        Args:
            label: what to type.
            title: the title of the window.
            value: what stands there at first.
        """
        dialog = QInputDialog(self._asking)
        dialog.setObjectName("ask_dialog")
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setTextValue(value)
        dialog.resize(420, dialog.sizeHint().height())
        return dialog.textValue() if dialog.exec() == QDialog.DialogCode.Accepted else None

    def choose_open_file(self, title: str, kinds: Sequence[str]) -> Path | None:
        """Let a person choose an existing file; None when they leave it.

        Args:
            title: the title of the window.
            kinds: what is offered, "Excel (*.xlsx *.xls)", the first at once.
        """
        dialog = self._file_dialog(title, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return self._chosen(dialog)

    def choose_save_file(
        self, title: str, kinds: Sequence[str], *, name: str, folder: Path | None = None
    ) -> Path | None:
        """Let a person choose where to save, asking before a file is replaced; None when they leave it.

        Args:
            title: the title of the window.
            kinds: what is offered, "PDF (*.pdf)", the first at once.
            name: the proposed name of the file, with its suffix.
            folder: the proposed place; by default where files were chosen last.
        """
        dialog = self._file_dialog(title, kinds)
        if folder is not None and folder.is_dir():
            dialog.setDirectory(str(folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
        dialog.selectFile(name)
        return self._chosen(dialog)

    def choose_folder(self, title: str) -> Path | None:
        """Let a person choose a folder; None when they leave it."""
        dialog = self._file_dialog(title, [])
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return self._chosen(dialog)

    @property
    def _asking(self) -> QWidget:
        """The window that a question belongs to, and stands above: that which the person works in."""
        return QApplication.activeModalWidget() or self._window

    def _box(self, icon: QMessageBox.Icon, text: str) -> QMessageBox:
        box = QMessageBox(self._asking)
        box.setObjectName("prompt_box")
        box.setIcon(icon)
        asking = self._asking
        # That of the main window names agency, period, rubric and file, and would be cut.
        name = QtCore.QCoreApplication.translate("MainWindow", "Đánh giá Desktop")
        box.setWindowTitle(asking.windowTitle() if isinstance(asking, QDialog) else name)
        box.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        box.setText(text)
        return box

    def _file_dialog(self, title: str, kinds: Sequence[str]) -> QFileDialog:
        dialog = QFileDialog(self._asking, title)
        dialog.setObjectName("file_dialog")
        dialog.setNameFilters(kinds)
        folder = self._settings.text(_LAST_FOLDER)
        dialog.setDirectory(folder if folder and Path(folder).is_dir() else str(Path.home()))
        return dialog

    def _chosen(self, dialog: QFileDialog) -> Path | None:
        if dialog.exec() != QDialog.DialogCode.Accepted or not dialog.selectedFiles():
            return None
        path = Path(dialog.selectedFiles()[0])
        self._settings.keep(_LAST_FOLDER, str(path.parent))
        return path
