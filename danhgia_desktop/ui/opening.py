"""Opening the data while the window is already there, asking where a question comes up."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.ui.background import JobCancelledError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.ui.background import Background
    from danhgia_desktop.ui.prompts import Prompts

_IN_USE = "data_in_use"


class Opening(QObject):
    """Opens the data of one folder.

    Signals:
        opened: carries the open Store.
        given_up: the person leaves rather than mend what is in the way.
    """

    opened = Signal(object)
    given_up = Signal()

    def __init__(self, background: Background, prompts: Prompts, language: str, parent: QObject) -> None:
        """Prepare to open.

        Args:
            background: where the data is opened.
            prompts: asks what to do where it cannot be.
            language: "vi" or "en".
            parent: the window.
        """
        super().__init__(parent)
        self._background = background
        self._prompts = prompts
        self._language = language

    def open(self, folder: Path, *, sample: bool, read_only: bool = False) -> None:
        """Open the data.

        Args:
            folder: where it lies.
            sample: fill an empty file with the sample.
            read_only: only look at it, because another program writes to it.
        """

        def work(report: Callable[[float], None]) -> Store:
            store = _open(folder, read_only=read_only, sample=sample)
            try:
                report(1.0)
            except JobCancelledError:  # the window was closed meanwhile
                store.close()
                raise
            return store

        def refused(error: Exception) -> None:
            self._ask(error, folder, sample=sample)

        self._background.run_in_steps(work, self.opened.emit, refused, lambda _part: None)

    def _ask(self, error: Exception, folder: Path, *, sample: bool) -> None:
        from danhgia_desktop.wording import Language, say_error  # noqa: PLC0415 - 30 ms that the first paint is spared

        if not isinstance(error, ExpectedError):
            raise error
        acts: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Thử lại"), lambda: self.open(folder, sample=sample)),
        ]
        if error.code == _IN_USE:
            look = (self.tr("Mở chỉ đọc"), lambda: self.open(folder, sample=sample, read_only=True))
            acts.insert(0, look)
        sentence = say_error(error, Language(self._language))
        answer = self._prompts.choose(sentence, [words for words, _ in acts], leave=self.tr("Thoát"))
        if answer is None:
            self.given_up.emit()
        else:
            acts[answer][1]()


def _open(folder: Path, *, read_only: bool, sample: bool) -> Store:
    """Open the data; runs in the background, so that what is slow to import is imported there, too."""
    import danhgia_desktop.ui.workspace  # noqa: F401, PLC0415
    from danhgia_desktop.operations.data_file import open_data  # noqa: PLC0415

    store = open_data(folder, read_only=read_only)
    if sample and not read_only:
        _fill_with_sample(store)
    return store


def _fill_with_sample(store: Store) -> None:
    from danhgia_desktop.operations.person import present_actor  # noqa: PLC0415
    from danhgia_desktop.operations.sample import NotSampleDataError, sample_sheet  # noqa: PLC0415

    with contextlib.suppress(NotSampleDataError):  # people may change the sample as they like
        sample_sheet(store, present_actor())
