from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from danhgia_desktop.ui.keys.stated_keys import StatedKey, key_of_act, key_of_button, key_of_shortcut


def test_an_act_states_its_first_key_and_plain_words(qapp):
    act = QAction("&Làm lại && sửa…")
    act.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])

    assert key_of_act(act) == StatedKey(keys="Ctrl+Shift+Z", words="Làm lại & sửa")


def test_return_and_enter_are_one_key(qapp):
    act = QAction("Điền")
    act.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])

    assert key_of_act(act) == StatedKey(keys="Ctrl+Enter", words="Điền")


def test_what_has_no_keys_or_cannot_be_seen_is_left_out(qapp):
    hidden = QAction("Ẩn")
    hidden.setShortcut(QKeySequence("Ctrl+U"))
    hidden.setVisible(False)

    assert key_of_act(QAction("Giới thiệu")) is None
    assert key_of_act(hidden) is None


def test_a_button_states_the_letter_underlined_in_its_words(qtbot):
    button = QPushButton("&Bắt đầu")
    qtbot.addWidget(button)

    assert key_of_button(button) == StatedKey(keys="Alt+B", words="Bắt đầu")


def test_a_key_that_stands_alone_says_what_it_does(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    explained, silent = QShortcut(QKeySequence("Ctrl+V"), parent), QShortcut(QKeySequence("Ctrl+T"), parent)
    explained.setWhatsThis("Dán bảng")

    assert key_of_shortcut(explained) == StatedKey(keys="Ctrl+V", words="Dán bảng")
    assert key_of_shortcut(silent) is None
