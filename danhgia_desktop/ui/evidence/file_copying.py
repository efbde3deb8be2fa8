"""Copying files beside the data while the window goes on, with how far it is and a button that stops it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.evidence_import import gather
from danhgia_desktop.operations.evidence_keeping import keep_each
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from danhgia_desktop.operations.evidence_keeping import KeptFiles
    from danhgia_desktop.ui.background import Job
    from danhgia_desktop.ui.desk import Desk

_WHOLE = 1000
_MOST_TOLD = 12
"""Refused files that are told one by one; more fill the screen."""


class FileCopying(QWidget):
    """Seen only while files are copied. Stopped, or refused, it leaves everything that is shown as it was.

    Signals:
        finished: nothing is copied any more, whatever came of it.
    """

    finished = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("file_copying")
        self._desk = desk
        self._job: Job | None = None
        self._words = named(QLabel(), "copying_words")
        self._words.setProperty("look", "caption")
        self._bar = named(QProgressBar(), "copying_progress")
        self._bar.setRange(0, _WHOLE)
        self._bar.setTextVisible(False)
        stop = named(QPushButton(self.tr("Dừng")), "stop_copying_button")
        stop.setAutoDefault(False)
        stop.clicked.connect(self.stop)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._bar, 1)
        row.addWidget(stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addLayout(row)
        self.hide()

    @property
    def is_underway(self) -> bool:
        """Whether files are being copied."""
        return self._job is not None

    def copy(self, paths: Sequence[Path], then: Callable[[KeptFiles], object]) -> None:
        """Copy files; what is refused is told, the others are handed on.

        Args:
            paths: the files, which stay where they are.
            then: called with what came of them, when some were taken.
        """
        store = self._desk.edits.store
        self._begin(self.tr("Đang chép %n tệp…", "", len(paths)))
        self._job = self._desk.background.run_in_steps(
            lambda report: keep_each(store, paths, report=report),
            lambda found: self._hand_on(found, then),
            self._fail,
            self._show_part,
        )

    def copy_folder(self, folder: Path, then: Callable[[KeptFiles], object]) -> None:
        """Copy all files of a folder and the folders in it.

        Args:
            folder: where they are.
            then: called with what came of them, refused ones included, which it tells.
        """
        store = self._desk.edits.store
        self._begin(self.tr("Đang chép các tệp trong {folder}…").format(folder=folder.name))
        self._job = self._desk.background.run_in_steps(
            lambda report: gather(store, folder, report=report),
            lambda found: self._end(then, found),
            self._fail,
            self._show_part,
        )

    def stop(self) -> None:
        """Copy nothing more; copies that were made do no harm."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def tell_refused(self, found: KeptFiles) -> None:
        """Say which files were not taken, and what is to be done about each."""
        language = self._desk.edits.language
        sentences = [say_error(error, language) for _, error in found.refused]
        if len(sentences) > _MOST_TOLD:
            more = self.tr("và %n tệp khác.", "", len(sentences) - _MOST_TOLD)
            sentences = [*sentences[:_MOST_TOLD], more]
        if sentences:
            self._desk.prompts.warn("\n".join(sentences))

    def _begin(self, words: str) -> None:
        self.stop()
        self._words.setText(words)
        self._bar.setValue(0)
        self.show()

    def _show_part(self, part: float) -> None:
        self._bar.setValue(round(part * _WHOLE))

    def _hand_on(self, found: KeptFiles, then: Callable[[KeptFiles], object]) -> None:
        self._end(*((then, found) if found.kept else ()))
        self.tell_refused(found)

    def _fail(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, ExpectedError):
            raise error
        self._desk.edits.report(error)

    def _end(self, then: Callable[[KeptFiles], object] | None = None, found: KeptFiles | None = None) -> None:
        self._job = None
        self.hide()
        if then is not None and found is not None:
            then(found)
        self.finished.emit()
