"""A system that logs a person off or shuts down ends the program in order, not amid what is being typed."""

from __future__ import annotations

import os
import signal

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_CALLS = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGINT") if os.name == "posix"]
"""Windows has none of them: there the system closes the window as a person does."""


class CallsToEnd(QObject):
    """Hears the signals by which a system ends a program, until `stop`.

    Signals:
        called: the program shall end now; nobody is asked anything.
    """

    called = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Python hears of a signal only once it is running: Qt's loop is woken by what is written into a pipe.
        self._end, self._begin = os.pipe()
        for each in (self._end, self._begin):
            os.set_blocking(each, False)
        self._wake = QSocketNotifier(self._end, QSocketNotifier.Type.Read, self)
        self._wake.activated.connect(self._tell)
        self._wakened_before = signal.set_wakeup_fd(self._begin, warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, lambda *_: None) for number in _CALLS}

    def stop(self) -> None:
        """Let signals do what they did before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakened_before)
        self._wake.setEnabled(False)
        for each in (self._end, self._begin):
            os.close(each)

    def _tell(self) -> None:
        if set(os.read(self._end, 256)) & set(_CALLS):
            self.called.emit()
