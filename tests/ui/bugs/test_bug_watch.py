"""Faults in every part of the process: what is logged, and what the person is told."""

from __future__ import annotations

import gc
import logging
import sys
import threading

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.ui.background import Background
from danhgia_desktop.ui.bugs.bug_watch import BugWatch


@pytest.fixture
def told(watch, qtbot) -> list:
    """What the person was told; each opens a dialog that is left at once."""
    told = []

    def tell(bug) -> QDialog:
        told.append(bug)
        dialog = QDialog()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        QTimer.singleShot(0, dialog.reject)
        return dialog

    watch.tell_through(tell)
    return told


def test_an_error_in_a_slot_is_logged_and_told(qtbot, log, told):
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: int("8,7 của Hoa"))

    button.click()
    qtbot.waitUntil(lambda: len(told) == 1)

    assert "\nValueError\n  tests/ui/bugs/test_bug_watch.py:" in log.text()
    assert "Hoa" not in log.text()
    assert told[0].is_new
    assert told[0].trace in log.text()


def test_an_error_in_painting_is_told_from_the_event_loop_not_in_the_midst_of_it(qtbot, watch, log):
    class Canvas(QWidget):
        is_painting = False

        def paintEvent(self, event):
            self.is_painting = True
            try:
                raise LookupError("Hoa")
            finally:
                self.is_painting = False

    canvas = Canvas()
    qtbot.addWidget(canvas)
    told = []
    watch.tell_through(lambda _bug: told.append(canvas.is_painting))

    canvas.show()
    qtbot.waitUntil(lambda: len(told) > 0)

    assert not any(told)
    assert "Canvas.paintEvent" in log.text()


def test_an_error_in_a_thread_is_logged_and_told(qtbot, log, told):
    thread = threading.Thread(target=int, args=("Hoa",), name="Hoa")
    thread.start()
    thread.join()

    qtbot.waitUntil(lambda: len(told) == 1)

    assert "in a thread: ValueError" in log.text()
    assert "Hoa" not in log.text()


def test_a_thread_that_leaves_by_itself_is_no_fault(qtbot, log, told):
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    qtbot.wait(10)

    assert (told, log.text()) == ([], "")


def test_an_error_of_a_job_in_the_background_that_its_receiver_does_not_expect_is_told(qtbot, log, told):
    def receive(error: Exception) -> None:
        if not isinstance(error, ExpectedError):
            raise error

    background = Background()
    background.run(lambda: {}["Hoa"], lambda _outcome: None, receive)
    qtbot.waitUntil(lambda: len(told) == 1)
    background.finish()

    assert "\nKeyError\n" in log.text()
    assert "Background.run.<locals>.<lambda>" in log.text()


def test_an_error_while_cleaning_up_is_logged_alone(qtbot, log, told):
    class Fragile:
        def __del__(self):
            raise RuntimeError("Hoa")

    Fragile()
    gc.collect()
    qtbot.wait(10)

    assert "while cleaning up: RuntimeError\n" in log.text()
    assert told == []


def test_while_a_fault_is_shown_others_are_logged_alone(qtbot, watch, log):
    shown, told = [], []

    def tell(bug) -> QDialog:
        told.append(bug)
        shown.append(QDialog())
        shown[-1].setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown[-1].open()
        return shown[-1]

    watch.tell_through(tell)
    fail(ValueError("first"))
    qtbot.waitUntil(lambda: len(shown) == 1)
    fail(KeyError("second"))
    fail(LookupError("third"))
    qtbot.wait(20)

    assert len(shown) == 1
    assert all(f"\n{kind}\n" in log.text() for kind in ("ValueError", "KeyError", "LookupError"))
    shown[0].reject()
    qtbot.waitUntil(lambda: not watch._is_telling)
    fail(KeyError("second again"))
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert told[1].is_new  # to the person, though the log knows it
    shown[1].reject()
    qtbot.waitUntil(lambda: not watch._is_telling)


def test_a_fault_that_comes_back_is_told_as_one_that_is_known(qtbot, told):
    for _ in range(3):
        fail(ValueError("Hoa"))
        qtbot.wait(20)

    assert [bug.is_new for bug in told] == [True, False, False]


def test_what_is_said_in_passing_leaves_the_way_free_for_the_next(qtbot, watch):
    told = []
    watch.tell_through(told.append)

    fail(ValueError("Hoa"))
    fail(KeyError("Hoa"))

    qtbot.waitUntil(lambda: len(told) == 2)


def test_where_telling_fails_itself_that_is_logged_and_not_tried_for_ever(qtbot, watch, log):
    calls = []

    def tell(bug):
        calls.append(bug)
        raise LookupError("Hoa")

    watch.tell_through(tell)
    fail(ValueError("Hoa"))
    fail(KeyError("Hoa"))
    qtbot.waitUntil(lambda: "while telling of another: LookupError" in log.text())
    qtbot.wait(10)

    assert len(calls) == 1


def test_stopping_the_program_from_the_keyboard_is_no_fault(qtbot, log, told, capfd):
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    qtbot.wait(10)

    assert (told, log.text()) == ([], "")


@pytest.mark.expects_log("not a workbook")
def test_what_libraries_log_is_kept(watch, log):
    logging.getLogger("openpyxl").warning("not a workbook: Hoa.xlsx")

    assert "WARNING openpyxl\n  tests/ui/bugs/test_bug_watch.py:" in log.text()


def test_python_and_qt_have_their_hooks_back_in_the_end(qapp, tmp_path):
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    watch = BugWatch(BugLog(tmp_path), tmp_path)

    watch.install()
    during = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    watch.remove()

    assert not set(before) & set(during)
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    watch.deleteLater()


def test_what_the_last_run_died_of_is_logged_and_told_once_the_data_is_shown(qtbot, log, tmp_path):
    log.folder.mkdir()
    (log.folder / "fatal.txt").write_text('Fatal Python error: Aborted\n  File "/hoa/x.py", line 3 in f\n')
    watch = BugWatch(log, tmp_path)
    told = []
    watch.tell_through(told.append)

    watch.install()
    watch.tell_of_last_run()
    watch.tell_of_last_run()
    qtbot.waitUntil(lambda: len(told) == 1)
    watch.remove()

    assert told[0].ended_last_run
    assert "the last run ended here\nFatal Python error: Aborted\n  ?:3 f\n" in log.text()
    watch.deleteLater()


def test_what_the_program_survived_is_logged_and_does_not_count_as_its_end(qapp, log, tmp_path):
    watch = BugWatch(log, tmp_path)
    watch.install()
    watch.tell_of_last_run()
    with (log.folder / "fatal.txt").open("a") as file:
        file.write("Windows fatal exception: code 0x8001010d\n")
    watch.remove()

    again = BugWatch(log, tmp_path)
    again.install()
    again.tell_of_last_run()
    again.remove()

    assert "the program went on after this\nWindows fatal exception: code 0x8001010d" in log.text()
    assert "the last run ended here" not in log.text()
    for each in (watch, again):
        each.deleteLater()


def test_what_a_window_survives_is_not_taken_for_its_end_by_another_that_cannot_change_the_data(qapp, log, tmp_path):
    watch, beside = BugWatch(log, tmp_path), BugWatch(log, tmp_path)
    watch.install()
    watch.tell_of_last_run()
    with (log.folder / "fatal.txt").open("a") as file:
        file.write("Windows fatal exception: code 0x8001010d\n")
    beside.install()
    beside.remove()
    assert log.text() == ""

    watch.remove()

    assert log.text().count("the program went on after this") == 1
    for each in (watch, beside):
        each.deleteLater()


class _Failing(QObject):
    """Fails in a slot, as parts of the window do."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.wanted.connect(self._fail)

    def _fail(self, error: Exception) -> None:
        raise error


def fail(error: Exception) -> None:
    """Let an error come out of a slot."""
    failing = _Failing()
    failing.wanted.emit(error)


def test_the_event_of_a_timer_may_fail(qtbot, log, told):
    class Clock(QObject):
        def event(self, event):
            if event.type() == QEvent.Type.Timer:
                self.killTimer(event.timerId())
                raise ArithmeticError("Hoa")
            return super().event(event)

    clock = Clock()
    clock.startTimer(0)
    qtbot.waitUntil(lambda: len(told) == 1)

    assert "Clock.event" in log.text()
