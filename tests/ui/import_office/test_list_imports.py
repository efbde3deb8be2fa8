"""Imports of lists begun from the menu."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from danhgia_desktop.ui.import_office.list_dialog import ListDialog
from danhgia_desktop.ui.import_office.list_imports import ListImports


@pytest.mark.parametrize(
    ("begin", "title"),
    [(ListImports.import_staff, "Nhập danh sách cán bộ"), (ListImports.import_units, "Nhập danh sách đơn vị")],
)
def test_a_backup_is_made_before_the_dialog_of_a_list_is_opened(qtbot, desk, begin, title):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    prepared = []
    imports = ListImports(desk, window, lambda: prepared.append(window.findChild(ListDialog)))

    begin(imports)

    dialog = window.findChild(ListDialog)
    assert prepared == [None]
    assert dialog.isVisible()
    assert dialog.windowTitle() == title
    with qtbot.waitSignal(imports.said) as said:
        dialog.said.emit("Đã nhập 1 người.")
    assert said.args == ["Đã nhập 1 người."]
    dialog.reject()


@pytest.mark.parametrize("paste", [ListImports.paste_staff, ListImports.paste_units])
def test_what_was_copied_is_read_at_once(qtbot, desk, paste):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    QApplication.clipboard().setText(
        "Tên đơn vị\tKý hiệu\tHọ tên\tMã CB\tĐơn vị\nVăn phòng\tVP\tLê A\tCC1\tVăn phòng\n"
    )

    paste(ListImports(desk, window, lambda: None))

    dialog = window.findChild(ListDialog)
    qtbot.waitUntil(lambda: dialog.findChild(QLabel, "list_heading").text().startswith("1 dòng"))
    dialog.done(0)
