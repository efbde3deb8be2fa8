from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from danhgia_desktop.ui.window_size import keep_size, restore_size
from tests.ui.running_program import running


def test_the_first_time_a_window_is_as_large_as_it_likes(qtbot, settings):
    window = QWidget()
    qtbot.addWidget(window)

    restore_size(window, settings, "window", QSize(400, 300))

    assert window.size() == QSize(400, 300)


def test_a_window_is_never_larger_than_the_screen(qtbot, settings):
    window = QWidget()
    qtbot.addWidget(window)

    restore_size(window, settings, "window", QSize(9000, 300))

    assert window.width() < window.screen().availableSize().width()


def test_a_window_over_one_at_the_edge_keeps_its_title_on_the_screen(qtbot, settings):
    parent = QWidget()
    qtbot.addWidget(parent)
    room = parent.screen().availableGeometry()
    parent.setGeometry(room.right() - 100, room.top(), 100, 60)
    dialog = QDialog(parent)

    restore_size(dialog, settings, "dialog", QSize(400, 300))

    assert dialog.pos().y() == room.top()
    assert dialog.pos().x() + dialog.width() <= room.right()


def test_the_next_time_a_window_has_the_size_it_had(qtbot, settings):
    first, second = QWidget(), QWidget()
    qtbot.addWidget(first)
    qtbot.addWidget(second)
    first.resize(500, 350)

    keep_size(first, settings, "window")
    restore_size(second, settings, "window", QSize(400, 300))

    assert second.size() == QSize(500, 350)


def test_the_main_window_fits_a_small_screen_at_150_per_cent(qtbot, tmp_path):
    with running(qtbot, tmp_path, sample=True) as program:
        shown = program.window.findChild(ScoringTab)
        qtbot.waitUntil(lambda: shown.current_sheet() is not None)  # its figures need the most room
        QApplication.processEvents()
        least = program.window.minimumSizeHint()

        assert (least.width() <= 1366 / 1.5, least.height() <= 728 / 1.5) == (True, True), least
