from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea

from danhgia_desktop.ui.keys.keys_dialog import KeysDialog
from danhgia_desktop.ui.keys.stated_keys import KeyGroup, StatedKey
from tests.ui.keyboard import press, show_and_focus

GRID = KeyGroup(
    title="Bảng chấm điểm", keys=(StatedKey(keys="F2", words="Sửa ô"), StatedKey(keys="Ctrl+D", words="Điền xuống"))
)
FILE = KeyGroup(title="Tệp", keys=(StatedKey(keys="Ctrl+P", words="In phiếu chấm"),))


@pytest.fixture
def dialog(qtbot) -> KeysDialog:
    dialog = KeysDialog([GRID, FILE])
    qtbot.addWidget(dialog)
    show_and_focus(dialog, dialog.findChild(QLineEdit, "keys_search"), qtbot)
    return dialog


def shown(dialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_each_group_has_its_keys_below_its_title(dialog):
    assert shown(dialog) == ["Bảng chấm điểm", "F2", "Sửa ô", "Ctrl+D", "Điền xuống", "Tệp", "Ctrl+P", "In phiếu chấm"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("dien", ["Bảng chấm điểm", "Ctrl+D", "Điền xuống"]),
        ("ctrl+p", ["Tệp", "Ctrl+P", "In phiếu chấm"]),
        ("tep", ["Tệp", "Ctrl+P", "In phiếu chấm"]),
        ("F9", ["Không có phím nào như vậy."]),
    ],
)
def test_a_key_is_found_by_what_it_does_and_by_its_name(dialog, typed, found):
    press(typed)

    assert sorted(shown(dialog)) == sorted(found)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_it_is_put_away_by_a_key(dialog, key):
    press(key)

    assert not dialog.isVisible()


def test_the_list_scrolls_while_the_keys_are_in_the_field(qtbot):
    many = KeyGroup(title="Sửa", keys=tuple(StatedKey(keys=f"F{number}", words="Sửa ô") for number in range(60)))
    dialog = KeysDialog([many])
    qtbot.addWidget(dialog)
    show_and_focus(dialog, dialog.findChild(QLineEdit, "keys_search"), qtbot)
    bar = dialog.findChild(QScrollArea, "keys_area").verticalScrollBar()

    press(Qt.Key.Key_Down)
    assert 0 < bar.value() < bar.maximum()
    press(*[Qt.Key.Key_PageDown] * 4)
    assert bar.value() == bar.maximum()
    press(*[Qt.Key.Key_PageUp] * 4, Qt.Key.Key_Up)
    assert bar.value() == 0
    assert dialog.findChild(QLineEdit, "keys_search").hasFocus()
