"""Help: the keys, and what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from danhgia_desktop import __version__
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction

Keys = list[tuple[str, str]]
"""What is pressed, and what it does."""

_MARGIN = 16
_WIDTH, _HEIGHT = 560, 560


def keys_of(actions: Iterable[QAction]) -> Keys:
    """Return the keys of actions, with their words as menus show them but without the marks for Alt."""
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (action.shortcut().toString(native), action.text().replace("&", "").rstrip("…"))
        for action in actions
        if not action.shortcut().isEmpty()
    ]


def typing_keys() -> Keys:
    """Return the keys that work while going about a grid and typing into it, as in Excel."""
    translate = QCoreApplication.translate
    return [
        ("0–9", translate("TypingKeys", "Gõ đè lên ô")),
        ("F2", translate("TypingKeys", "Sửa nội dung ô")),
        ("Esc", translate("TypingKeys", "Bỏ nội dung đang gõ")),
        ("Enter / Shift+Enter", translate("TypingKeys", "Xuống / lên một dòng")),
        ("Tab / Shift+Tab", translate("TypingKeys", "Sang phải / sang trái")),
        ("Ctrl+Home / Ctrl+End", translate("TypingKeys", "Về ô đầu / ô cuối")),
    ]


class KeysDialog(QDialog):
    """The keys of the window and of its grid."""

    def __init__(self, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keys_dialog")
        self.setWindowTitle(self.tr("Phím tắt"))
        page = QWidget()
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for row, (key, words) in enumerate(keys):
            pressed = QLabel(key)
            pressed.setProperty("look", "heading")
            grid.addWidget(pressed, row, 0)
            grid.addWidget(QLabel(words), row, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(keys), 1)
        scroll = named(QScrollArea(), "keys_area")
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        _lay_out(self, scroll)
        self.resize(_WIDTH, _HEIGHT)


class AboutDialog(QDialog):
    """Name, version, licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(self.tr("Giới thiệu"))
        name = QLabel(self.tr("Đánh giá Desktop"))
        name.setProperty("look", "title")
        words = named(
            QLabel(
                self.tr(
                    "Phiên bản {version}\n\n"
                    "Chấm điểm, đánh giá, xếp loại cơ quan, đơn vị và công chức trên máy tính, không cần mạng. "
                    "Dữ liệu nằm trong một tệp trên máy của bạn và không được gửi đi đâu.\n\n"
                    "Phần mềm theo giấy phép MIT. Qt và PySide6 được dùng theo giấy phép LGPL 3: bạn có quyền thay các "
                    "thư viện đó bằng bản của mình; mã nguồn ở download.qt.io. Phông Liberation Serif theo SIL Open "
                    "Font License 1.1, biểu tượng Lucide theo giấy phép ISC."
                ).format(version=__version__)
            ),
            "about_label",
        )
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(name)
        column.addWidget(words)
        column.addStretch()
        _lay_out(self, page)
        self.setFixedWidth(_WIDTH)


def _lay_out(dialog: QDialog, content: QWidget) -> None:
    """Put a Close button below the content; Enter and Esc press it."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    layout.setSpacing(_MARGIN)
    layout.addWidget(content, stretch=1)
    layout.addWidget(buttons)
    buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
