"""Pictures of every view and dialog, for people to look at: `python -m tests.screens.take_pictures FOLDER`.

Not a test. Give `--size 1920x1040`, `--dark`, `--language en` or `--scale 1.5` for the other looks.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from danhgia_desktop.app import Program
from danhgia_desktop.bug_log.bug_log import BugLog
from tests import bac_giang
from tests.screens.photographed import photographed, wait
from tests.screens.picture_options import picture_options

SETTLING_MS = 400


def main() -> None:
    """Take all the pictures."""
    options = picture_options(__doc__)
    Camera(options).take_all()


class Camera:
    """One program on fresh data, photographed in one view after the other."""

    def __init__(self, options: argparse.Namespace) -> None:

        self._application = QApplication([])
        self._options = options

    def take_all(self) -> None:
        """Take every picture."""
        with self._program(sample=False) as program:
            self._take(program.window, "first_start")
            self._take_dialog(program.window.acts.about.trigger, "about")
        with self._program(sample=True) as program:
            wait(SETTLING_MS)
            acts = program.window.acts
            self._take(program.window, "scoring")
            program.window.activateWindow()
            acts.search.trigger()
            program.window.bar.search_field.insert("van phong")
            self._take(program.window, "search")
            program.window.bar.search_field.given_up.emit()
            self._take_dialog(acts.choose_period.trigger, "period")
            self._take_dialog(acts.print_sheet.trigger, "print_preview", settling_ms=4 * SETTLING_MS)
            self._take_dialog(acts.import_rubric.trigger, "import_source")
            self._take_dialog(
                lambda: program.window.file_dropped.emit(bac_giang.PATH), "import_preview", 3 * SETTLING_MS
            )
            self._take_dialog(acts.edit_rubric.trigger, "rubric_editor", settling_ms=2 * SETTLING_MS)
            self._take_dialog(acts.edit_agency.trigger, "agency")
            self._take_dialog(acts.show_keys.trigger, "keys")
            acts.later_period.trigger()
            self._take(program.window, "no_sheet")

    @contextmanager
    def _program(self, *, sample: bool) -> Iterator:

        with tempfile.TemporaryDirectory() as folder:
            program = Program(self._application, Path(folder), BugLog(Path(folder)), sample=sample)
            program.speak(self._options.language)
            if self._options.dark:
                program._appearance.style.choose("dark")
            with photographed(program, self._options.size):
                yield program

    def _take(self, window, name: str) -> None:
        wait(SETTLING_MS)
        window.grab().save(str(self._options.folder / f"{name}.png"))

    def _take_dialog(self, opens: Callable[[], object], name: str, settling_ms: int = SETTLING_MS) -> None:

        opens()
        wait(settling_ms)
        dialog = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        dialog.grab().save(str(self._options.folder / f"{name}.png"))
        dialog.close()
        wait(SETTLING_MS)


if __name__ == "__main__":
    main()
