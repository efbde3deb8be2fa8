"""The keys that every grid obeys by itself, as in Excel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from danhgia_desktop.ui.keys.stated_keys import StatedKey


def typing_keys() -> tuple[StatedKey, ...]:
    """Return the keys for going about a grid and typing into it."""
    translate = QCoreApplication.translate
    words = {
        "0–9": translate("TypingKeys", "Gõ đè lên ô"),
        "F2": translate("TypingKeys", "Sửa nội dung ô"),
        "Esc": translate("TypingKeys", "Bỏ nội dung đang gõ"),
        "Alt+Enter": translate("TypingKeys", "Xuống dòng trong ô chữ"),
        "Enter / Shift+Enter": translate("TypingKeys", "Xuống / lên một dòng"),
        "Tab / Shift+Tab": translate("TypingKeys", "Sang phải / sang trái"),
        "Ctrl+Home / Ctrl+End": translate("TypingKeys", "Về ô đầu / ô cuối"),
        "Ctrl+←↑↓→": translate("TypingKeys", "Đến mép của khối ô"),
        "Shift+←↑↓→": translate("TypingKeys", "Mở rộng vùng chọn"),
        "Ctrl+Space / Shift+Space": translate("TypingKeys", "Chọn cả cột / cả dòng"),
        "Ctrl+Enter": translate("TypingKeys", "Điền điều đang gõ vào cả vùng chọn"),
    }
    return tuple(StatedKey(keys=keys, words=said) for keys, said in words.items())
