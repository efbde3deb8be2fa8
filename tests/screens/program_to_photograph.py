"""The program as scripts that take pictures start it: in the look that was asked for."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from danhgia_desktop.app import Program
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.ui.settings import FILE_NAME, Settings
from tests.screens.photographed import photographed
from tests.ui.running_program import fill_with_year


@contextmanager
def program_on_sample(options: argparse.Namespace) -> Iterator[Program]:
    """Start Qt and the program on the year of the sample, and end the program after the pictures.

    Args:
        options: as `picture_options` returns them.
    """
    with tempfile.TemporaryDirectory() as folder:
        application = QApplication([])
        program = Program(application, Path(folder), BugLog(Path(folder)), sample=True, fill_sample=fill_with_year)
        program.speak(options.language)
        if options.dark:
            program._appearance.style.choose("dark")
        with photographed(program, options.size):
            yield program


def keep_look(options: argparse.Namespace, data: Path) -> None:
    """Let a program that is started on a data folder later have the look that was asked for.

    Args:
        options: as `picture_options` returns them.
        data: the folder of the data.
    """
    settings = Settings(data / FILE_NAME)
    settings.keep("window/language", options.language)
    settings.keep("window/scheme", "dark" if options.dark else "light")
    settings.save()
