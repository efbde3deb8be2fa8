"""What this program is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from danhgia_desktop import __version__
from danhgia_desktop.ui.named import named

_MARGIN = 16
_WIDTH = 560


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
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(12)
        column.addWidget(name)
        column.addWidget(words)
        column.addStretch()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        close.setFocus()
        self.setFixedWidth(_WIDTH)
