"""Data that turns out to be lost while it is worked with: held, told of or rescued, before it is opened anew."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from danhgia_desktop.errors import ExpectedError
    from danhgia_desktop.ui.bugs.telling import Scene, Telling
    from danhgia_desktop.ui.work_session import WorkSession


class LostData(QObject):
    """Lets nothing more be done with a file that is lost.

    Signals:
        told: the person knows; the file is to be let go of, and opened by the usual door. There it is looked through
            as a whole; if it is not sound, the ways on are shown.
    """

    told = Signal()

    def __init__(self, work: WorkSession, telling: Telling, parent: QObject) -> None:
        """Prepare to hold.

        Args:
            work: the open data.
            telling: knows in which window, and in which words.
            parent: its owner.
        """
        super().__init__(parent)
        self._work = work
        self._telling = telling

    @Slot(object)
    def hold(self, error: ExpectedError) -> None:
        """Hold the window; once what found out that the data is lost is over, tell of it."""
        if (scene := self._telling.scene) is not None:
            scene.window.hold()
            QTimer.singleShot(0, self, partial(self._tell, error, scene))

    def _tell(self, error: ExpectedError, scene: Scene) -> None:
        """Say that the file is lost, while what was entered last can still be seen, or offer to rescue it."""
        if self._work.store is None:
            return
        if rescue := self._work.rescue(scene.window, scene.prompts, scene.language):
            rescue.finished.connect(self.told)
            return
        said = self.tr("Việc vừa làm có thể chưa được lưu. Dữ liệu được đóng lại để kiểm tra.")
        scene.prompts.warn(f"{self._telling.words_of(error)}\n\n{said}")
        self.told.emit()
