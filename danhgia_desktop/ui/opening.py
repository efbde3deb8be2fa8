"""Opening the data while the window is already there; where it cannot be opened, the ways on are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.ui.background import JobCancelledError
from danhgia_desktop.ui.backups.second_place import copied_at, second_place

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from danhgia_desktop.operations.sample_office.opening import Fill
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.ui.background import Background
    from danhgia_desktop.ui.main_window import MainWindow
    from danhgia_desktop.ui.prompts import Prompts
    from danhgia_desktop.ui.settings import Settings


class Opening(QObject):
    """Opens the data of one folder.

    Attributes:
        fill_sample: makes the sample in an empty file: a whole office, unless another is put here.

    Signals:
        opened: carries the open Store: of the folder, or of a backup to be looked at.
        moved: carries the Path of another folder to be opened in place of this one.
        bundle_wanted: a support bundle shall be saved, while the ways on stay where they are.
        given_up: the person leaves rather than mend what is in the way, or has the data in another window already.
        told: a sentence for the status line: how far the sample is that is being made.
    """

    told = Signal(str)
    opened = Signal(object)
    moved = Signal(object)
    bundle_wanted = Signal()
    given_up = Signal()

    def __init__(
        self, background: Background, prompts: Prompts, settings: Settings, language: str, window: MainWindow
    ) -> None:
        """Prepare to open.

        Args:
            background: where the data is opened.
            prompts: asks before what cannot simply be taken back.
            settings: know the second place for backups.
            language: "vi" or "en".
            window: says that the data is being opened, until the ways on are shown in it.
        """
        super().__init__(window)
        self.fill_sample: Fill = _fill_with_office
        self._background = background
        self._prompts = prompts
        self._settings = settings
        self._language = language
        self._window = window

    def open(self, folder: Path, *, sample: bool, read_only: bool = False, is_lost: bool = False) -> None:
        """Open the data.

        Args:
            folder: where it lies.
            sample: fill an empty file with the sample.
            read_only: only look at it, because another program writes to it.
            is_lost: it could not be worked with any more a moment ago: no new file may take its place unasked, nor
                where a second place has backups of it.
        """
        self._window.tell_opening(is_underway=True)
        is_lost = is_lost or copied_at(self._settings) is not None  # there was data to copy

        def work(report: Callable[[float], None]) -> Store:
            fill = self.fill_sample if sample and not read_only else None
            store = _open(folder, read_only=read_only, fill=fill, report=report, is_lost=is_lost)
            try:
                report(1.0)
            except JobCancelledError:  # the window was closed meanwhile
                store.close()
                raise
            return store

        def refused(error: Exception) -> None:
            from danhgia_desktop.operations.data_file import NotOpenedError  # noqa: PLC0415 - imported by `_open`

            if not isinstance(error, ExpectedError):
                show_ways(NotOpenedError(path=folder))
                raise error  # to be noted, and told over the ways on
            if error.code == "data_open_twice":
                self._call_to_front(folder, lambda: show_ways(error))
            else:
                show_ways(error)

        def show_ways(error: ExpectedError) -> None:
            self._show_ways(error, folder, sample=sample, is_lost=is_lost)

        self._background.run_in_steps(work, self.opened.emit, refused, self._tell_part if sample else _tell_nobody)

    def _tell_part(self, part: float) -> None:
        self.told.emit(self.tr("Đang lập dữ liệu mẫu: {percent} %").format(percent=int(100 * part)))

    def _call_to_front(self, folder: Path, otherwise: Callable[[], None]) -> None:
        """Leave it to the window of this person that has the data, which comes to the front if it answers."""
        from danhgia_desktop.ui.calls_to_front import CallToFront  # noqa: PLC0415 - hardly ever needed

        def go_on(is_there: bool) -> None:  # noqa: FBT001 - as the signal says it
            call.deleteLater()
            if is_there:
                self.given_up.emit()
            else:
                otherwise()

        call = CallToFront(folder, self)
        call.ended.connect(go_on)
        call.begin()

    def _show_ways(self, error: ExpectedError, folder: Path, *, sample: bool, is_lost: bool) -> None:
        # Imported by `_open` in its thread.
        from danhgia_desktop.ui.recovery.recovery_dialog import RecoveryDialog  # noqa: PLC0415
        from danhgia_desktop.ui.recovery.trouble import Trouble  # noqa: PLC0415
        from danhgia_desktop.wording import Language  # noqa: PLC0415

        self._window.tell_opening(is_underway=False)
        trouble = Trouble(error=error, folder=folder, second=second_place(self._settings))
        dialog = RecoveryDialog(trouble, self._background, self._prompts, Language(self._language), self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.rejected.connect(self.given_up)
        dialog.retry_wanted.connect(lambda: self.open(folder, sample=sample, is_lost=is_lost))
        dialog.look_wanted.connect(lambda: self.open(folder, sample=sample, read_only=True))
        dialog.backup_opened.connect(self.opened)
        dialog.folder_wanted.connect(self.moved)
        dialog.bundle_wanted.connect(self.bundle_wanted)
        dialog.open()


def _open(folder: Path, *, read_only: bool, fill: Fill | None, report: Callable[[float], None], is_lost: bool) -> Store:
    """Open the data; runs in the background, so that what is slow to import is imported there, too.

    Args:
        folder: where they lie.
        read_only: only look at them.
        fill: makes the sample where the file is empty; None for data of one's own.
        report: told how far the sample is.
        is_lost: no new file may take the place of one that is gone.
    """
    import danhgia_desktop.ui.actor.actor_memory  # noqa: PLC0415 - these four are used once the data is there
    import danhgia_desktop.ui.edits  # noqa: PLC0415
    import danhgia_desktop.ui.scoring.scoring_tab  # noqa: PLC0415
    import danhgia_desktop.ui.workspace  # noqa: PLC0415
    from danhgia_desktop.operations.data_file import open_data, require_there  # noqa: PLC0415

    try:
        if is_lost:
            require_there(folder)
        return open_data(folder, read_only=read_only) if fill is None else _open_sample(folder, fill, report)
    except Exception:
        import danhgia_desktop.ui.recovery.recovery_dialog  # noqa: F401, PLC0415 - it is about to be shown

        raise


def _open_sample(folder: Path, fill: Fill, report: Callable[[float], None]) -> Store:
    from danhgia_desktop.operations.sample_office.opening import open_sample  # noqa: PLC0415 - samples alone need it

    return open_sample(folder, fill, report)


def _fill_with_office(store: Store, progress: Callable[[float], None]) -> None:
    from danhgia_desktop.operations.person import present_actor  # noqa: PLC0415
    from danhgia_desktop.operations.sample_office.office import sample_office  # noqa: PLC0415

    sample_office(store, present_actor(), progress=progress)


def _tell_nobody(_part: float) -> None:
    """Do without words: data of one's own open in a moment."""
