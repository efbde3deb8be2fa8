from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel

from danhgia_desktop import __version__
from danhgia_desktop.ui.help import AboutDialog, KeysDialog, keys_of, typing_keys


def words_of(dialog) -> set[str]:
    return {label.text() for label in dialog.findChildren(QLabel)}


def test_actions_with_keys_are_listed_in_plain_words(qapp):
    act, without_key = QAction("&Nhập bộ tiêu chí…"), QAction("Giới thiệu")
    act.setShortcut(QKeySequence("Ctrl+I"))

    assert keys_of([act, without_key]) == [("Ctrl+I", "Nhập bộ tiêu chí")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_the_keys_are_shown_and_put_away_by_a_key(qtbot, key):
    dialog = KeysDialog([*typing_keys(), ("Ctrl+I", "Nhập bộ tiêu chí")])
    qtbot.addWidget(dialog)
    dialog.show()

    assert {"F2", "Sửa nội dung ô", "Ctrl+I", "Nhập bộ tiêu chí"} <= words_of(dialog)
    qtbot.keyClick(dialog, key)
    assert not dialog.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_version_and_licences_are_told(qtbot, key):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()

    text = dialog.findChild(QLabel, "about_label").text()
    assert f"Phiên bản {__version__}" in text
    assert all(licence in text for licence in ("MIT", "LGPL 3", "SIL Open Font License", "ISC"))
    qtbot.keyClick(dialog, key)
    assert not dialog.isVisible()
