from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop.ui.keys.keys_of_view import keys_of_view
from danhgia_desktop.ui.keys.stated_keys import StatedKey
from tests.ui.keyboard import show_and_focus


class Board(QLineEdit):
    """Obeys a key by itself."""

    def stated_keys(self):
        return [StatedKey(keys="F2", words="Sửa ô")]


def act(owner: QWidget, words: str, key: str) -> QAction:
    made = QAction(words, owner)
    made.setShortcut(QKeySequence(key))
    owner.addAction(made)
    return made


def said(window) -> dict[str, list[tuple[str, str]]]:
    return {group.title: [(key.keys, key.words) for key in group.keys] for group in keys_of_view(window)}


def test_acts_that_only_the_area_with_the_keyboard_has_come_before_the_menus(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    table = QLineEdit()
    table.setAccessibleName("Danh sách")
    window.setCentralWidget(table)
    act(table, "Thêm", "Ins")
    shared = act(table, "Chép", "Ctrl+C")
    window.menuBar().addMenu("&Sửa").addAction(shared)
    show_and_focus(window, table, qtbot)

    assert list(said(window).items()) == [("Danh sách", [("Ins", "Thêm")]), ("Sửa", [("Ctrl+C", "Chép")])]


def test_the_area_with_the_keyboard_comes_first_then_menus_then_the_rest(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    middle = QWidget()
    window.setCentralWidget(middle)
    board, pane = Board(), QLineEdit()
    for place, (part, name) in enumerate(((pane, "Khung chi tiết"), (board, "Bảng"))):
        part.setAccessibleName(name)
        (middle.layout() or QVBoxLayout(middle)).insertWidget(place, part)
    shared = act(board, "Điền xuống", "Ctrl+D")
    act(pane, "Giữ ghi chú", "Ctrl+G")
    act(middle, "Sang khung kế tiếp", "F6")
    edit = window.menuBar().addMenu("&Sửa")
    edit.addAction(shared)
    edit.addMenu("Điền").addAction("Điền phải", QKeySequence("Ctrl+R"))
    show_and_focus(window, board, qtbot)

    assert said(window) == {
        "Bảng": [("F2", "Sửa ô")],
        "Sửa": [("Ctrl+D", "Điền xuống")],
        "Sửa › Điền": [("Ctrl+R", "Điền phải")],
        "Trong cửa sổ": [("F6", "Sang khung kế tiếp")],
        "Khung chi tiết": [("Ctrl+G", "Giữ ghi chú")],
    }


def test_a_dialog_tells_what_enter_and_escape_and_its_letters_do(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.setWindowTitle("Thông tin cơ quan")
    layout = QVBoxLayout(dialog)
    field, save, hidden = QLineEdit(), QPushButton("&Lưu"), QPushButton("&Xóa")
    for part in (field, save, hidden):
        layout.addWidget(part)
    save.setDefault(True)
    paste = QShortcut(QKeySequence("Ctrl+V"), dialog)
    paste.setWhatsThis("Dán bảng")
    hidden.hide()
    show_and_focus(dialog, field, qtbot)

    assert said(dialog) == {
        "Thông tin cơ quan": [
            ("Ctrl+V", "Dán bảng"),
            ("Alt+L", "Lưu"),
            ("Enter", "Lưu"),
            ("Esc", "Đóng cửa sổ này"),
        ]
    }
