"""A button whose words give way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QToolBar, QToolButton

from danhgia_desktop.ui.sign_button import SignButton


@pytest.fixture
def window(qtbot) -> QMainWindow:
    """A window whose bar has two signs in it."""
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = QToolBar()
    for name in ("first", "second"):
        sign = SignButton(name)
        sign.setText("Bản sao lưu 09:05 21/11/2026 – trở về")
        bar.addWidget(sign)
    window.addToolBar(bar)
    window.show()
    return window


def test_where_there_is_room_all_its_words_are_there(window):
    window.resize(1000, 60)

    for sign in window.findChildren(SignButton):
        assert sign.width() >= sign.sizeHint().width()


def test_where_the_bar_is_narrow_both_signs_stay_and_can_be_pressed(qtbot, window):
    window.resize(300, 60)
    first, second = window.findChildren(SignButton)

    assert window.width() == 300
    assert first.isVisible()
    assert second.isVisible()
    assert second.geometry().right() < 300
    with qtbot.waitSignal(second.clicked):
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton)


def test_words_that_do_not_fit_end_in_dots(qtbot):
    sign, cut = SignButton("sign"), QToolButton()
    for button in (sign, cut):
        qtbot.addWidget(button)
        button.setText("Bản sao lưu 09:05 21/11/2026 – trở về")
        button.show()
        button.resize(140, 30)
    cut.setIcon(sign.icon())
    cut.setToolButtonStyle(sign.toolButtonStyle())

    assert sign.grab().toImage() != cut.grab().toImage()
    assert sign.text() == cut.text()


def test_few_words_insist_on_no_more_than_themselves(qtbot):
    sign = SignButton("sign")
    qtbot.addWidget(sign)
    sign.setText("A")

    assert sign.minimumSizeHint() == sign.sizeHint()
