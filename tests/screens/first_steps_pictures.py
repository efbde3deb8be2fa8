"""Pictures of a new office on its way to the first sheets: `python -m tests.screens.first_steps_pictures FOLDER`.

Not a test. Give `--size 1920x1040`, `--dark`, `--language en` or `--scale 1.5` for the other looks.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from danhgia_desktop.app import Program
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.shipped import add_shipped
from danhgia_desktop.operations.units import set_agency
from danhgia_desktop.organization.agency import Agency
from tests.screens.photographed import photographed, wait
from tests.screens.picture_options import picture_options
from tests.screens.program_to_photograph import keep_look
from tests.storage.builders import ACTOR
from tests.ui.catalogue.office_at_work import fill_office

SETTLING_MS = 600
Key = Qt.Key
PLAIN, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def main() -> None:
    """Take all the pictures."""
    options = picture_options(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        Walk(options, Path(folder)).take_all()


class Walk:
    """One person at the keyboard, from an office that only has its name to the sheets of a month."""

    def __init__(self, options: argparse.Namespace, data: Path) -> None:
        self._application = QApplication([])
        self._options = options
        with open_data(data) as store:
            set_agency(store, ACTOR, Agency(name="Sở Nội vụ", superior="UBND tỉnh Hưng Yên", symbol="SNV"))
        keep_look(options, data)
        self._program = Program(self._application, data, BugLog(data))

    def take_all(self) -> None:
        """Take every picture."""
        with photographed(self._program, self._options.size):
            work = self._program.work
            self._take("new")
            self._press(Key.Key_Return, "units")
            fill_office(work.store)
            work.edits.read_again()
            self._press(Key.Key_F11, "people_are_there")
            work.edits.run(add_shipped)
            self._take("rule_sets_are_there")
            self._press(Key.Key_Return, "opening")
            self._press(Key.Key_Return, "opened")
            self._press(Key.Key_Return, "sheets_foretold")
            self._press(Key.Key_Escape, "waiting")
            self._press(Key.Key_F12, "units_again")
            self._press(Key.Key_F6, "parts")
            self._press(Key.Key_End)
            self._press(Key.Key_Up)
            self._press(Key.Key_Return, "periods")
            self._press(Key.Key_N, "sheets_of_chosen", CTRL)
            self._press(Key.Key_Return, "sheets")
            self._press(Key.Key_F12)
            self._ask(Key.Key_T, "handing_in")
            self._press(Key.Key_F12)
            self._ask(Key.Key_L, "concluding")

    def _ask(self, key: Key, name: str) -> None:
        """Press a key that brings a question, take a picture of it, and leave it."""
        QTimer.singleShot(SETTLING_MS, lambda: self._answer(name))
        self._press(key, modifiers=CTRL)

    def _answer(self, name: str) -> None:
        self._take(name)
        if (question := QApplication.activeModalWidget()) is not None:
            QTest.keyClick(question, Key.Key_Escape)

    def _press(self, key: Key, name: str = "", modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key wherever the keyboard is, and take a picture then."""
        self._program.window.activateWindow()
        target = QApplication.focusWidget() or QApplication.activeModalWidget() or self._program.window
        QTest.keyClick(target, key, modifiers)
        wait(SETTLING_MS)
        if name:
            self._take(name)

    def _take(self, name: str) -> None:
        wait(SETTLING_MS)
        for place, window in enumerate(filter(None, (self._program.window, QApplication.activeModalWidget()))):
            kind = "dialog_" if place else ""
            window.grab().save(str(self._options.folder / f"first_steps_{kind}{name}.png"))


if __name__ == "__main__":
    main()
