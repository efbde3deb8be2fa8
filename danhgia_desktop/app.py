"""The window's composition root: makes each part once and hands it to those that need it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from danhgia_desktop import garbage, paths
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.ui.appearance import Appearance
from danhgia_desktop.ui.bugs.bug_watch import BugWatch
from danhgia_desktop.ui.bugs.telling import Scene, Telling
from danhgia_desktop.ui.calls_to_end import CallsToEnd
from danhgia_desktop.ui.lost_data import LostData
from danhgia_desktop.ui.main_window import MainWindow
from danhgia_desktop.ui.settings import FILE_NAME, Settings
from danhgia_desktop.ui.turns import take_turns
from danhgia_desktop.ui.work_session import WorkSession

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QDialog

    from danhgia_desktop.operations.backups import BackupFile
    from danhgia_desktop.operations.sample_office.opening import Fill
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.ui.bugs.bug import Bug
    from danhgia_desktop.ui.prompts import Prompts


def run(*, data: Path | None = None, language: str | None = None, sample: bool = False) -> int:
    """Open the window and return the process's exit code once it is closed.

    Args:
        data: the data folder; by default the person's own, or that of the sample.
        language: "vi" or "en"; by default what was chosen the last time, at first Vietnamese.
        sample: show the sample, which lies in a folder apart.
    """
    folder = data or (paths.sample_data_dir() if sample else paths.data_dir())
    log = BugLog(folder)
    watch = BugWatch(log, folder)
    watch.install()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("danhgia-desktop")
    try:
        program = Program(application, folder, log, sample=sample)
        if language is not None:
            program.speak(language)
        program.start()
    except Exception as error:  # noqa: BLE001 - nobody would see it on a desktop
        watch.tell_of_no_start(error)
        return 1
    watch.tell_through(program.tell_of)
    program.ready.connect(lambda: program.work.writes_data_of(folder) and watch.tell_of_last_run())
    program.ready.connect(garbage.collect_as_usual)
    program.ended.connect(application.exit)  # whatever dialog is still open then
    calls = CallsToEnd(application)
    calls.called.connect(program.end_now)
    try:
        return application.exec()
    finally:
        calls.stop()
        watch.remove()


class Program(QObject):
    """The running program: one data folder, one window at a time.

    Signals:
        data_shown: what the data folder holds is seen, and can be typed in.
        ready: all can be done with it that the menus offer.
        ended: the window is closed and the data let go of; nothing more is told to anybody.
    """

    data_shown = Signal()
    ready = Signal()
    ended = Signal()

    def __init__(  # noqa: PLR0913 - where a program is made; the last two are other in tests
        self,
        application: QApplication,
        folder: Path,
        log: BugLog,
        *,
        sample: bool = False,
        make_prompts: Callable[[MainWindow, Settings], Prompts] | None = None,
        fill_sample: Fill | None = None,
    ) -> None:
        """Make the program; `start` shows it.

        Args:
            application: Qt's application.
            folder: where the data lies.
            log: what the program notes of its own faults.
            sample: fill an empty data file with the sample.
            make_prompts: makes what asks the person, for a window; by default dialogs do.
            fill_sample: makes the sample; by default a whole office.
        """
        super().__init__(application)
        self._application = application
        self._make_prompts = make_prompts
        self._fill_sample = fill_sample
        self._work = WorkSession(self)
        self._telling = Telling(self._work, log, self)
        self._work.sample_wanted.connect(self._show_sample)
        self._work.restore_wanted.connect(self._restore)
        lost = LostData(self._work, self._telling, self)
        self._work.lost.connect(lost.hold)
        lost.told.connect(self._open_again)
        self._own_folder = None if sample else folder
        self._use_folder(folder, sample=sample)
        self._appearance = Appearance(application, self._settings)

    @property
    def window(self) -> MainWindow:
        """The main window as it is now; another language makes another."""
        return self._window

    @property
    def work(self) -> WorkSession:
        """The data that is open, if any."""
        return self._work

    def start(self) -> None:
        """Show the window's frame; once it is painted, put in the rest, and open the data."""
        self._make_window()
        self._window.painted.connect(self._go_on)
        self._window.show()

    def speak(self, language: str) -> None:
        """Speak Vietnamese ("vi") or English ("en") from now on."""
        self._appearance.speak(language)

    def end_now(self) -> None:
        """Save what is being typed, as far as it can be, and end without a question: the system waits for none."""
        self._work.leave()
        self._window.close()

    def tell_of(self, bug: Bug) -> QDialog | None:
        """Tell the person of a fault of the program, as long as there is a window to tell it in."""
        return self._telling.tell_of(bug)

    def _use_folder(self, folder: Path, *, sample: bool) -> None:
        self._folder = folder
        self._sample = sample
        self._settings = Settings(folder / FILE_NAME)

    @Slot()
    def _go_on(self) -> None:
        take_turns(self._window, self._start_steps())

    def _start_steps(self) -> Iterator[None]:
        from danhgia_desktop.ui.focus_ring import FocusRings  # noqa: PLC0415 - spares the first paint 20 ms

        FocusRings(self._application, self)
        yield
        self._furnish_window()
        yield
        self._open()

    def _make_window(self) -> None:
        self._window = MainWindow(self._settings)
        self._window.closed.connect(self._end)

    def _furnish_window(self) -> None:
        from danhgia_desktop.ui.prompts import Prompts  # noqa: PLC0415 - spares the first paint 2 ms

        self._prompts = (self._make_prompts or Prompts)(self._window, self._settings)
        self._window.furnish()
        acts, language = self._window.acts, self._appearance.language
        self._appearance.mark(acts)
        acts.languages.triggered.connect(self._choose_language)
        acts.schemes.triggered.connect(lambda action: self._appearance.choose_scheme(action.data()))
        self._window.bar.show_language(language)
        acts.show_sample.setVisible(not self._sample)
        acts.show_sample.triggered.connect(self._show_sample)
        acts.leave_sample.setVisible(self._sample)
        acts.leave_sample.triggered.connect(self._leave_sample)
        acts.save_bundle.triggered.connect(self._telling.save_bundle)
        self._telling.move_to(Scene(self._window, self._prompts, self._settings, self._folder, language))

    def _replace_window(self) -> None:
        """Put a window in the old one's place: everything in it is made anew, in the language of now."""
        self._application.setQuitOnLastWindowClosed(False)
        self._window.closed.disconnect(self._end)
        self._window.close()
        self._window.deleteLater()
        self._make_window()
        self._furnish_window()
        self._window.show()
        self._application.setQuitOnLastWindowClosed(True)

    def _open(self, *, is_lost: bool = False) -> None:
        from danhgia_desktop.ui.opening import Opening  # noqa: PLC0415 - not needed for the first paint

        language = self._appearance.language
        opening = Opening(self._work.background, self._prompts, self._settings, language, self._window)
        opening.fill_sample = self._fill_sample or opening.fill_sample
        opening.told.connect(self._window.say)
        opening.opened.connect(self._show_opened)
        opening.moved.connect(self._move)
        opening.bundle_wanted.connect(self._telling.save_bundle)
        opening.given_up.connect(self._window.close)
        opening.open(self._folder, sample=self._sample, is_lost=is_lost)

    @Slot(object)
    def _show_opened(self, store: Store) -> None:
        self._work.begin(store)
        take_turns(self._window, self._work_steps())

    def _work_steps(self) -> Iterator[None]:
        """Show the data, in steps none of which holds the window for long."""
        yield from self._work.steps(self._window, self._prompts, self._settings, self._appearance.language)
        # There has to be a way back from looking at a backup.
        self._window.acts.leave_sample.setVisible(self._sample or not self._work.shows_data_of(self._folder))
        self.data_shown.emit()
        yield
        yield from self._work.later_steps(self._window)
        self.ready.emit()

    def _show_sample(self) -> None:
        self._show_data(paths.sample_data_dir(), sample=True)

    def _leave_sample(self) -> None:
        self._show_data(self._own_folder or paths.data_dir(), sample=False)

    @Slot(object)
    def _move(self, folder: Path) -> None:
        """Work with the data of another folder from now on."""
        self._own_folder = folder
        self._show_data(folder, sample=False)

    @Slot(object)
    def _restore(self, backup: BackupFile) -> None:
        """Close the data, put a backup in its place, and open that by the same door as at the start."""
        from danhgia_desktop.ui.backups.restore_dialog import RestoreDialog  # noqa: PLC0415 - hardly ever needed
        from danhgia_desktop.wording import Language  # noqa: PLC0415

        if not self._work.may_leave():
            return
        self._close_data()
        self._replace_window()
        language = Language(self._appearance.language)
        dialog = RestoreDialog(self._folder, backup, self._work.background, self._prompts, language, self._window)
        dialog.finished.connect(self._open)
        dialog.finished.connect(dialog.deleteLater)
        dialog.begin()

    @Slot()
    def _open_again(self) -> None:
        self._window.blockSignals(True)  # nothing may be read or written as the window goes
        try:
            self._work.give_up()
        finally:  # whatever it says of that, there is to be a window that leads on
            self._settings.save()
            self._replace_window()
            self._open(is_lost=True)

    def _show_data(self, folder: Path, *, sample: bool) -> None:
        """Show the data of another folder, in the language and the colours of now unless others were chosen there."""
        if not self._work.may_leave():
            return
        self._close_data()
        self._use_folder(folder, sample=sample)
        self._appearance.follow(self._settings)
        self._replace_window()
        self._open()

    def _choose_language(self, action: QAction) -> None:
        if self._work.store is None or action.data() == self._appearance.language:
            return
        if not self._work.may_leave():
            self._appearance.mark(self._window.acts)
            return
        self._work.finish_jobs()
        self._appearance.choose_language(action.data())
        self._replace_window()
        for _ in self._work_steps():
            pass

    @Slot()
    def _end(self) -> None:
        self._telling.move_to(None)
        try:
            self._close_data()
        finally:
            self.ended.emit()

    def _close_data(self) -> None:
        self._work.finish_jobs()
        self._settings.save()
        self._work.close()
