from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from danhgia_desktop import __version__
from danhgia_desktop.ui.about_dialog import AboutDialog


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
