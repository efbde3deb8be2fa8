"""The data that is open: what shows it in the window, and the jobs that are done on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal

from danhgia_desktop.ui.background import Background
from danhgia_desktop.ui.presence_watch import PresenceWatch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from danhgia_desktop.errors import ExpectedError
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.ui.calls_to_front import CallsToFront
    from danhgia_desktop.ui.edits import Edits
    from danhgia_desktop.ui.main_window import MainWindow
    from danhgia_desktop.ui.prompts import Prompts
    from danhgia_desktop.ui.settings import Settings
    from danhgia_desktop.ui.workspace import Workspace


class WorkSession(QObject):
    """From the opening of a store to its closing; one after the other, in one window or in several.

    Signals:
        sample_wanted: the person wants to look at the sample before giving the agency's name.
        restore_wanted: carries the backup to be put in the data's place.
        lost: the data cannot be worked with any more; carries the ExpectedError that says why.
    """

    sample_wanted = Signal()
    restore_wanted = Signal(object)
    lost = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.background = Background(self)
        self.store: Store | None = None
        self.edits: Edits | None = None
        self.workspace: Workspace | None = None
        self._calls: CallsToFront | None = None
        self._press = Background(self, at_once=1)
        self._undoing = Background(self, at_once=1)

    def begin(self, store: Store) -> None:
        """Take over data that was opened; it is closed with the session."""
        self.store = store

    def steps(self, window: MainWindow, prompts: Prompts, settings: Settings, language: str) -> Iterator[None]:
        """Show the data in a window, in steps none of which holds it for long; `later_steps` make it whole.

        Args:
            window: furnished, and without other data.
            prompts: asks the person.
            settings: of the folder that is shown.
            language: "vi" or "en".
        """
        # Imported by `Opening` in its thread: together they take three times as long as the window to appear.
        from danhgia_desktop.ui.actor.actor_memory import remembered_actor  # noqa: PLC0415
        from danhgia_desktop.ui.desk import Desk  # noqa: PLC0415
        from danhgia_desktop.ui.edits import Edits  # noqa: PLC0415
        from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab  # noqa: PLC0415
        from danhgia_desktop.ui.workspace import Workspace  # noqa: PLC0415
        from danhgia_desktop.wording import Language  # noqa: PLC0415

        if self.store is None:
            raise RuntimeError("no data is open")
        actor = remembered_actor(settings)
        edits = self.edits = Edits(
            self.store, actor, language=Language(language), background=self._undoing, parent=window
        )
        edits.lost.connect(self.lost)
        desk = Desk(edits=edits, prompts=prompts, settings=settings, background=self.background, press=self._press)
        yield
        tab = ScoringTab(edits, prompts, settings, window.tab_ground)
        yield
        workspace = self.workspace = Workspace(window, desk, tab)
        workspace.sample_wanted.connect(self.sample_wanted)
        workspace.restore_wanted.connect(self.restore_wanted)
        yield
        workspace.show()

    def later_steps(self, window: MainWindow) -> Iterator[None]:
        """Let all be done with the data that is shown in a window, in such steps as well."""
        import danhgia_desktop.ui.backups.backup_care  # noqa: PLC0415 - with the next, too much for one step

        yield
        import danhgia_desktop.ui.work_acts  # noqa: PLC0415 - a step of its own

        yield
        import danhgia_desktop.ui.plan_acts  # noqa: F401, PLC0415 - as the one before

        yield
        if self.workspace is not None and self.edits is not None:
            self.workspace.take_up_acts()
            PresenceWatch(self.edits)
        yield
        self._listen(window)

    def shows_data_of(self, folder: Path) -> bool:
        """Tell whether it is the data of a folder that is open, rather than one of its backups."""
        from danhgia_desktop.operations.data_file import data_path  # noqa: PLC0415 - imported with the store by then

        return self.store is not None and self.store.path == data_path(folder)

    def writes_data_of(self, folder: Path) -> bool:
        """Tell whether it is the data of a folder, and can be changed, so that no other program does."""
        return self.store is not None and not self.store.read_only and self.shows_data_of(folder)

    def may_leave(self) -> bool:
        """Ask what is to become of a text that is being typed and cannot stand."""
        if self.workspace is None:
            return True
        may_leave = self.workspace.may_leave()
        if may_leave:
            self.leave()
        return may_leave

    def leave(self) -> None:
        """Ask nothing any more as the window goes; what is being typed and can stand is saved all the same."""
        if self.workspace is not None:
            self.workspace.leave()

    def rescue(self, window: MainWindow, prompts: Prompts, language: str) -> QDialog | None:
        """Offer to save what a file that has vanished holds as long as it is open; None where it has not."""
        from danhgia_desktop.operations.rescue import has_vanished  # noqa: PLC0415 - these are hardly ever needed
        from danhgia_desktop.ui.recovery.rescue_dialog import RescueDialog  # noqa: PLC0415
        from danhgia_desktop.wording import Language  # noqa: PLC0415

        if self.store is None or not has_vanished(self.store):
            return None
        dialog = RescueDialog(self.store, self.background, prompts, Language(language), window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def notices_loss(self, error: ExpectedError) -> bool:
        """Tell whether data that is open and not shown yet is lost by a fault, and everyone else as well."""
        from danhgia_desktop.operations.data_file import is_lost  # noqa: PLC0415 - imported with the store by then

        if self.store is None or not is_lost(self.store, error):
            return False
        self.lost.emit(error)
        return True

    def give_up(self) -> None:
        """Let go of data that cannot be worked with any more; what is being typed has nowhere to go."""
        self.leave()
        self.close()

    def finish_jobs(self) -> None:
        """Cancel every job that is done on the data, and wait until none runs."""
        self.background.finish()
        self._press.finish()
        self._undoing.finish()

    def close(self) -> None:
        """Let go of the data, whatever state it is in."""
        self.finish_jobs()
        self._stop_listening()
        self.workspace = self.edits = None
        store, self.store = self.store, None
        if store is not None:
            store.close()

    def _listen(self, window: MainWindow) -> None:
        """Let a window come to the front when the program is started once more on data that is written to here."""
        from danhgia_desktop.ui.calls_to_front import CallsToFront  # noqa: PLC0415 - its library takes a step of its own

        self._stop_listening()
        if self.store is not None and not self.store.read_only:
            self._calls = CallsToFront(window, self.store.path.parent)

    def _stop_listening(self) -> None:
        calls, self._calls = self._calls, None
        if calls is not None and shiboken6.isValid(calls):  # it goes with its window
            calls.stop()
