from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QThread, QTimer, qCritical, qDebug, qWarning
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from danhgia_desktop.ui.bugs.qt_messages import cleaned


@pytest.mark.parametrize(
    ("message", "kept"),
    [
        (
            "QPainter::begin: Paint device returned engine == 0, type: 2",
            "QPainter::begin: Paint device … engine … type: …",
        ),
        ("QObject::killTimer: Timers cannot be stopped from another thread", None),
        ('QPixmap::load("/home/hoa/Điểm.png") failed', "QPixmap::load … failed"),
        ("QFile::open: cannot open file C:\\Users\\Hoa\\diem.xlsx", "QFile::open: cannot open file …"),
        ("Nguyễn Thị Hoa 8,75", "…"),
        ("QUANG NAM", "…"),
        ("Quang Nam", "…"),
        ("could not connect QTuan to display", "could not connect … to display"),
        ("QTuan: could not open file", "… could not open file"),
        ("QObject::hoa: could not open file", "… could not open file"),
        ("", ""),
    ],
)
def test_of_a_message_the_words_that_are_qts_own_are_kept(message, kept):
    assert cleaned(message) == (message if kept is None else kept)


@pytest.mark.parametrize("typed", ["Hoa", "8,75", "/home/hoa", "Phòng 2", "hoa.xlsx", "Điểm", "QHoa", "diem thi dua"])
def test_whatever_a_person_could_have_typed_is_left_out(typed):
    assert cleaned(f"QLabel: cannot read {typed} from file") == "QLabel: cannot read … from file"


def test_warnings_of_qt_are_kept_with_the_place_of_our_code_and_shown_to_developers(watch, log, capfd):
    qWarning("QFont::setPointSize: point size must be of Hoa")

    said, *places = log.text().strip().splitlines()[1:]
    assert said == "Qt warning default: QFont::setPointSize: point size must be of …"
    assert "test_warnings_of_qt_are_kept_with_the_place_of_our_code_and_shown_to_developers" in "".join(places)
    assert "of Hoa" in capfd.readouterr().err


def test_real_troubles_of_qt_are_kept(watch, log, qapp):
    QPainter(QPixmap()).end()
    host = QWidget()
    QVBoxLayout(host)
    QVBoxLayout(host)

    assert "Qt warning default: QPainter::begin: Paint device … engine" in log.text()
    assert "Qt warning default: QLayout: … to … to … already has a layout" in log.text()
    host.deleteLater()


def test_what_is_no_trouble_is_not_kept(watch, log):
    qDebug("opened")

    assert log.text() == ""


def test_a_critical_message_is_kept_as_such(watch, log):
    qCritical("QThread: destroyed")

    assert "Qt critical default: QThread: destroyed" in log.text()


def test_a_message_from_a_thread_is_kept(watch, log, qtbot):
    timer = QTimer()
    timer.start(100_000)

    class Stopping(QThread):
        def run(self):
            timer.stop()

    thread = Stopping()
    thread.start()
    assert thread.wait(5_000)
    # It believes to be stopped while Qt still runs it: collected in a job's thread, it would warn in another test.
    shiboken6.delete(timer)

    assert "QObject::killTimer: Timers cannot be stopped from another thread" in log.text()


def test_without_a_console_messages_are_kept_all_the_same(watch, log, monkeypatch):
    monkeypatch.setattr("sys.stderr", None)

    qWarning("QObject: cannot move")

    assert "QObject: cannot" in log.text()
