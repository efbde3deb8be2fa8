"""The whole program, started on a folder and closed again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication

from danhgia_desktop.app import Program
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.operations.list_import import Progress
from danhgia_desktop.operations.person import present_actor
from danhgia_desktop.operations.sample import sample_sheet
from danhgia_desktop.storage.store import Store
from danhgia_desktop.ui.backups.exit_dialog import ExitDialog
from danhgia_desktop.ui.first_start import FirstStart
from tests.ui.scripted_prompts import ScriptedPrompts


@contextmanager
def running(qtbot, folder: Path, prompts: ScriptedPrompts | None = None, *, sample: bool = False) -> Iterator[Program]:
    """Start the program, wait until it can be worked with, and close it in the end."""
    answers = prompts or ScriptedPrompts()
    program = Program(
        QApplication.instance(),
        folder,
        BugLog(folder),
        sample=sample,
        make_prompts=lambda _window, _settings: answers,
        fill_sample=fill_with_year,
    )
    program.start()
    try:
        qtbot.waitUntil(lambda: is_ready(program), timeout=20_000)
        yield program
    finally:
        end(program)


def fill_with_year(store: Store, progress: Progress) -> None:
    """Make the agency's sheets of a year alone, which takes a moment."""
    sample_sheet(store, present_actor())
    progress(1.0)


def end(program: Program) -> None:
    """Close the window and leave nothing of the program behind, as the end of the process would."""
    close_without_backup(program)
    program._appearance.be_silent()
    program.window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def close_without_backup(program: Program) -> None:
    """Close the window and do without the backup that may be due at exit."""
    program.window.close()
    dialog = program.window.findChild(ExitDialog)
    if dialog is not None:
        dialog.reject()


def empty_clipboard() -> None:
    """Let go of what was copied, last of all in a process.

    WORKAROUND (PySide6 6.11.3): the offscreen platform keeps the clipboard until after Python has ended, which crashes
    on what was put there from Python. On real platforms it goes with the application, and what was copied may stay.
    """
    if QGuiApplication.platformName() == "offscreen":
        QGuiApplication.clipboard().clear()


def is_ready(program: Program) -> bool:
    """Whether all can be done with the data, or with the page on which a new office gives its name."""
    act, first_start = program.window.findChild(QAction, "open_folder_action"), program.window.findChild(FirstStart)
    is_asked = first_start is not None and first_start.isVisible() and program.window.acts.languages.isEnabled()
    return is_asked or (act is not None and act.isEnabled())
