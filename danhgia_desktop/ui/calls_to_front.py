"""A program that is started twice on the same data shows the window that has it, as people expect of a program."""

from __future__ import annotations

import getpass
import hashlib
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_PATIENCE_MS = 3_000
"""How long a window may take to answer: who sees nothing yet starts a program once more. A silent one is told of."""

_AGAIN_MS = 200

_HERE = b"here"


class CallsToFront(QObject):
    """Answers whoever else wants to open the data, from the one window that writes to it.

    On a PC of several people each has a name of their own for it: nobody brings up another's window.
    """

    def __init__(self, window: QWidget, folder: Path) -> None:
        """Listen until `stop`.

        Args:
            window: what comes to the front.
            folder: of the data, which this program holds the lock of, so that no other listens.
        """
        super().__init__(window)
        self._window = window
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(_name_of(folder))  # one that was killed leaves its own behind
        self._server.listen(_name_of(folder))

    def stop(self) -> None:
        """Listen no more: the window goes, or the data does."""
        self._server.close()

    def _answer(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.disconnected.connect(caller.deleteLater)
            caller.write(_HERE)
            caller.flush()
            caller.disconnectFromServer()
        self._come_to_front()

    def _come_to_front(self) -> None:
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        for shown in (self._window, QApplication.activeModalWidget()):
            if shown is not None:
                shown.raise_()
                shown.activateWindow()
        QApplication.alert(self._window)  # where the system lets no program take the front by itself


class CallToFront(QObject):
    """One call to the window of this person that has the data of a folder.

    Signals:
        ended: whether there is one, which comes to the front.
    """

    ended = Signal(bool)

    def __init__(self, folder: Path, parent: QObject) -> None:
        """Prepare to call; `begin` does.

        Args:
            folder: of the data.
            parent: its owner.
        """
        super().__init__(parent)
        self._folder = folder
        self._is_over = False
        self._socket = QLocalSocket(self)
        self._socket.readyRead.connect(lambda: self._end(is_there=True))
        self._socket.errorOccurred.connect(lambda _error: QTimer.singleShot(_AGAIN_MS, self, self._call))

    def begin(self) -> None:
        """Call until somebody answers or patience ends."""
        QTimer.singleShot(_PATIENCE_MS, self, lambda: self._end(is_there=False))
        self._call()

    def _call(self) -> None:
        if not self._is_over:
            self._socket.abort()
            self._socket.connectToServer(_name_of(self._folder))

    def _end(self, *, is_there: bool) -> None:
        if not self._is_over:
            self._is_over = True
            self.ended.emit(is_there)


def _name_of(folder: Path) -> str:
    account = ""
    with suppress(ImportError, KeyError, OSError):  # an account without a name, as in some containers
        account = getpass.getuser()
    whose = f"{account}\n{folder.resolve()}"
    return f"danhgia-{hashlib.sha256(whose.encode()).hexdigest()[:16]}"
