"""A scoring tab over a real data file, and a person who types into it, for the benchmarks."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.scoring.scoresheet import SheetUid
from danhgia_desktop.storage.store import Store
from danhgia_desktop.ui.edits import Edits
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from danhgia_desktop.ui.settings import Settings
from tests.benchmarks.table import Seconds
from tests.storage.builders import ACTOR
from tests.ui.keyboard import CTRL, press
from tests.ui.scripted_prompts import ScriptedPrompts
from tests.ui.seeded import YEAR

WIDTH, HEIGHT = 1200, 760
REST_MS = 150


class ScoringDesk:
    """The tab as the window shows it, with the focus in its grid."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.edits = Edits(store, ACTOR)
        self.tab = ScoringTab(self.edits, ScriptedPrompts(), Settings(folder / "window.ini"))
        self.tab.addActions([self.edits.undo_action, self.edits.redo_action])
        self.tab.resize(WIDTH, HEIGHT)
        self.tab.show_period(YEAR)
        self.tab.show()
        self.grid = self.tab.findChild(GridView, "score_grid")
        self.take_focus()
        self._find_cells()

    def take_focus(self) -> None:
        """Let the keys go to the grid."""
        self.grid.activateWindow()
        self.grid.setFocus()
        QApplication.processEvents()

    def show_sheet(self, uid: SheetUid) -> None:
        """Show another sheet."""
        self.tab.show_sheet(uid)
        QApplication.processEvents()
        self._find_cells()

    def type(self, leaf: int, text: str) -> None:
        """Type into a line without entering it yet."""
        self.grid.go_to((self.leaves[leaf], self.column))
        QTest.keyClicks(self.grid, text[:1])
        QTest.keyClicks(self.grid.editor, text[1:])
        QApplication.processEvents()

    def time_key(self, *keys: object) -> Seconds:
        """Press keys and return the processor time it takes until everything is painted."""
        start = time.process_time()
        press(*keys)
        QApplication.processEvents()
        return time.process_time() - start

    def undo(self) -> None:
        """Take back what was done last, and wait until that is shown: a large step is undone beside the window."""
        undone: list[object] = []
        self.edits.stepped.connect(undone.append, Qt.ConnectionType.SingleShotConnection)
        press((CTRL, Qt.Key.Key_Z))
        while not undone:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QApplication.processEvents()

    def _find_cells(self) -> None:
        rows = self.grid.cells.source
        self.column = rows.places.of_round(SELF)
        self.leaves = [row for row in range(rows.rowCount()) if rows.row(row).is_leaf]


@contextmanager
def data_folder() -> Iterator[tuple[Path, Store]]:
    """Open a data file on the disk of the checkout: a memory disk flushes nothing."""
    with TemporaryDirectory(dir=Path.cwd()) as folder, open_data(Path(folder)) as store:
        yield Path(folder), store


def rest() -> None:
    """Let the window work as long as a person takes before the next key."""
    loop = QEventLoop()
    QTimer.singleShot(REST_MS, loop.quit)
    loop.exec()


class Heartbeat:
    """Notes the longest time for which the event loop did not come round."""

    def __init__(self) -> None:
        self.longest: Seconds = 0.0
        self._since = QElapsedTimer()
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._beat)
        self._since.start()
        self._timer.start()

    def _beat(self) -> None:
        self.longest = max(self.longest, self._since.nsecsElapsed() / 1e9)
        self._since.restart()
