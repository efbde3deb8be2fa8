"""What has the keyboard is seen."""

from __future__ import annotations

import weakref

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QListView,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from danhgia_desktop.ui.focus_ring import FocusRings, shows_focus_itself
from danhgia_desktop.ui.palette import LIGHT, qt_palette
from tests.ui.keyboard import SHIFT, press, show_and_focus


@pytest.fixture
def board(qapp, qtbot) -> QWidget:
    """A window with a field, under rings of its own."""
    board = QWidget()
    FocusRings(qapp, board)
    board.setPalette(qt_palette(LIGHT))
    qtbot.addWidget(board)
    layout = QVBoxLayout(board)
    layout.addWidget(QLineEdit())
    return board


def with_next(board, qtbot, widget: QWidget) -> QWidget:
    """Put a widget below the field and go there by Tab."""
    board.layout().addWidget(widget)
    show_and_focus(board, board.findChild(QLineEdit), qtbot)
    assert not rings_on(board)
    press(Qt.Key.Key_Tab)
    assert widget.hasFocus()
    return widget


def rings_on(board) -> list[QWidget]:
    return [ring for ring in board.findChildren(QWidget, "focus_ring") if ring.isVisible()]


def where(widget, board) -> QRect:
    return QRect(widget.mapTo(board, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("kind", [QPushButton, QCheckBox, QComboBox, QListView, QTableView, QPlainTextEdit])
def test_tab_puts_a_ring_around_what_it_comes_to_and_takes_it_away_again(board, qtbot, kind):
    widget = with_next(board, qtbot, kind())

    (ring,) = rings_on(board)
    assert ring.geometry().contains(where(widget, board))
    seen = ring.grab().toImage()
    assert QColor(seen.pixel(seen.width() // 2, 1)) == QColor(LIGHT.accent)

    board.findChild(QLineEdit).setFocus()
    assert not rings_on(board)


def test_a_ring_goes_where_its_widget_goes(board, qtbot):
    button = with_next(board, qtbot, QPushButton("Lưu"))

    board.resize(board.width() + 200, board.height() + 100)
    (ring,) = rings_on(board)
    qtbot.waitUntil(lambda: ring.geometry().contains(where(button, board)))

    button.hide()
    assert not rings_on(board)


def test_a_ring_in_what_scrolls_scrolls_with_it(board, qtbot):
    area, page = QScrollArea(), QWidget()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button = QPushButton("Lưu", page)
    page.resize(100, 2000)
    area.setWidget(page)
    board.layout().addWidget(area)
    show_and_focus(board, board.findChild(QLineEdit), qtbot)
    press(Qt.Key.Key_Tab)

    area.verticalScrollBar().setValue(10)

    (ring,) = rings_on(board)
    assert where(ring, board).center() == where(button, board).center()


def test_the_mouse_and_what_shows_the_keyboard_itself_need_no_ring(board, qtbot):
    own, button = QPlainTextEdit(), QPushButton("Lưu")
    shows_focus_itself(own)
    with_next(board, qtbot, own)
    assert not rings_on(board)

    board.layout().addWidget(button)
    qtbot.waitUntil(button.isVisible)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    assert button.hasFocus()
    assert not rings_on(board)
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)


def test_a_list_that_was_clicked_has_no_ring_after_a_dialog_and_one_after_tab(board, qtbot):
    rows = QListView()
    board.layout().addWidget(rows)
    show_and_focus(board, board.findChild(QLineEdit), qtbot)
    qtbot.mousePress(rows.viewport(), Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton)
    assert rows.hasFocus()

    go_through_dialog(board, qtbot)
    assert rows.hasFocus()
    assert not rings_on(board)

    press((SHIFT, Qt.Key.Key_Backtab), Qt.Key.Key_Tab)
    assert len(rings_on(board)) == 1
    go_through_dialog(board, qtbot)
    assert len(rings_on(board)) == 1


def go_through_dialog(board, qtbot) -> None:
    """Open a dialog over the window and close it."""
    dialog = QDialog(board)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.close()
    board.activateWindow()
    qtbot.waitUntil(board.isActiveWindow)


def test_what_a_combo_box_unfolds_has_no_ring(board, qtbot):
    combo = QComboBox()
    combo.addItems(["Quý", "Năm"])
    with_next(board, qtbot, combo)

    combo.showPopup()
    qtbot.waitUntil(lambda: combo.view().isVisible())
    assert not combo.view().window().findChildren(QWidget, "focus_ring")
    combo.hidePopup()


def test_a_question_is_gone_with_its_answer_though_a_ring_was_in_it(board, qtbot):
    with_next(board, qtbot, QPushButton("Đóng"))
    asked = []

    def ask() -> None:
        box = QMessageBox(board)
        asked.append(weakref.ref(box))
        keep = box.addButton("Giữ bản sửa dở và đóng", QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(keep)

        def answer() -> None:
            assert rings_on(box)
            press(Qt.Key.Key_Return)

        QTimer.singleShot(0, lambda: (qtbot.waitUntil(keep.hasFocus), answer()))
        box.exec()

    ask()

    assert asked[0]() is None
