"""Sees every fault that nobody handles, in whatever part of the process: logs it, and has the person told."""

from __future__ import annotations

import sys
import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QtMsgType, Signal, Slot, qInstallMessageHandler

from danhgia_desktop.bug_log.error_traces import trace_of
from danhgia_desktop.bug_log.fatal_trace import FatalTrace
from danhgia_desktop.bug_log.log_records import RecordKeeper
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.ui.bugs.bug import Bug
from danhgia_desktop.ui.bugs.qt_messages import TROUBLES, described

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtCore import QMessageLogContext
    from PySide6.QtWidgets import QDialog

    from danhgia_desktop.bug_log.bug_log import BugLog


class BugWatch(QObject):
    """Watches the process from `install` to `remove`.

    Whatever happens is logged at once and, for developers, written to stderr
    as Python does. The person is told from the event loop, never in the midst
    of what failed (which may be a picture half painted), and of one fault at
    a time: while one is shown, others are logged alone.
    """

    _caught = Signal(object)

    def __init__(self, log: BugLog, data_folder: Path) -> None:
        """Prepare to watch.

        Args:
            log: keeps what is seen.
            data_folder: beside whose log fatal errors are written.
        """
        super().__init__()
        self._log = log
        self._fatal = FatalTrace(data_folder)
        self._tell: Callable[[Bug], QDialog | None] | None = None
        self._is_telling = False
        self._told: frozenset[str] = frozenset()
        self._has_data = False
        """Whether the data is open for writing here, so that no other process writes beside the log."""
        self._records = RecordKeeper(log)
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._former_handler: Callable[[QtMsgType, QMessageLogContext, str], object] | None = None
        self._caught.connect(self._tell_later)

    def install(self) -> None:
        """Watch from now on."""
        sys.excepthook = self._see_error
        threading.excepthook = self._see_error_of_thread
        sys.unraisablehook = self._see_error_of_collector
        self._former_handler = qInstallMessageHandler(self._hear_qt)
        self._records.install()
        self._fatal.watch()

    def remove(self) -> None:
        """Leave everything to Python and Qt again."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
        qInstallMessageHandler(self._former_handler)
        self._records.remove()
        self._fatal.stop()
        # Windows tells of errors, too, that libraries handle themselves.
        if self._has_data and (survived := self._fatal.take()):
            self._log.add(f"the program went on after this\n{survived}")

    def tell_through(self, tell: Callable[[Bug], QDialog | None]) -> None:
        """Have faults told from now on.

        Args:
            tell: opens a dialog, which deletes itself when it is left, or says it in passing and returns None.
        """
        self._tell = tell

    def tell_of_no_start(self, error: Exception) -> None:
        """Log an error that keeps the program from starting, and say where the log is before the process ends."""
        self._see_error(type(error), error, error.__traceback__)
        sentence = QCoreApplication.translate(
            "BugWatch", "Chương trình không khởi động được do lỗi của chính nó. Nhật ký lỗi nằm trong thư mục {folder}."
        )
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - 1 ms that the first paint is spared

        box = QMessageBox(QMessageBox.Icon.Critical, "Đánh giá Desktop", sentence.format(folder=self._log.folder))
        box.setObjectName("no_start_box")
        box.exec()

    @Slot()
    def tell_of_last_run(self) -> None:
        """Log it and have the person told, once, if the program died the last time.

        For when the data is shown again and can be changed: beside another window, what that one has survived would
        be taken for its end.
        """
        if self._has_data:
            return
        self._has_data = True
        if left := self._fatal.take_former():
            self._log.add(f"the last run ended here\n{left}")
            self._caught.emit(Bug(trace=left, ended_last_run=True))

    def _see_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._hooks[0](kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            self._catch("", error)

    def _see_error_of_thread(self, args: threading.ExceptHookArgs) -> None:
        self._hooks[1](args)
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self._catch("in a thread: ", args.exc_value)

    def _see_error_of_collector(self, args: sys.UnraisableHookArgs) -> None:
        self._hooks[2](args)
        if args.exc_value is not None:  # nobody asked for what failed there, so nobody waits to be told
            self._log.add(f"while cleaning up: {trace_of(args.exc_value)}")

    def _hear_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind in TROUBLES:
            self._log.add(described(kind, context, message))
        if sys.stderr is not None:
            sys.stderr.write(f"{message}\n")

    def _catch(self, where: str, error: BaseException) -> None:
        trace = f"{where}{trace_of(error)}"
        self._log.add(trace)
        self._caught.emit(Bug(trace=trace, expected=error if isinstance(error, ExpectedError) else None))

    @Slot(object)
    def _tell_later(self, bug: Bug) -> None:
        # Once the stack that failed is gone. Signals of other threads come through the event loop already, those of
        # this one would by a queued connection, the first of Qt's enumerations: 16 ms that the first paint is spared.
        QTimer.singleShot(0, partial(self._have_told, bug))

    def _have_told(self, bug: Bug) -> None:
        if self._tell is None or self._is_telling:
            return
        self._is_telling = True
        known, self._told = bug.trace in self._told, self._told | {bug.trace}
        try:
            dialog = self._tell(bug._replace(is_new=not known))
        except Exception as error:  # noqa: BLE001 - telling must not fail again and again
            self._log.add(f"while telling of another: {trace_of(error)}")
            self._tell = None
            return
        if dialog is None:
            self._is_telling = False
        else:
            dialog.destroyed.connect(self._be_free)

    @Slot()
    def _be_free(self) -> None:
        self._is_telling = False
