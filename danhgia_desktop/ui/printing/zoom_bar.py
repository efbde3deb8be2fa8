"""What stands above the pages: which one is in view, and how large they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from collections.abc import Callable

    from danhgia_desktop.ui.printing.pages_view import PagesView


class ZoomBar(QWidget):
    """Follows a view of pages, and lets it be enlarged."""

    def __init__(self, view: PagesView) -> None:
        super().__init__()
        self._page = named(QLabel(), "page_label")
        self._zoom = named(QLabel(), "zoom_label")
        view.zoom_changed.connect(lambda zoom: self._zoom.setText(f"{zoom} %"))
        view.page_changed.connect(
            lambda page, pages: self._page.setText(self.tr("Trang {page}/{pages}").format(page=page, pages=pages))
        )
        whole = self.tr("Vừa chiều ngang")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._page)
        row.addStretch()
        row.addWidget(_tool("zoom_out_button", "−", self.tr("Thu nhỏ (Ctrl+−)"), view.zoom_out))
        row.addWidget(self._zoom)
        row.addWidget(_tool("zoom_in_button", "+", self.tr("Phóng to (Ctrl++)"), view.zoom_in))
        row.addSpacing(8)
        actual = self.tr("Cỡ thật (Ctrl+0)")
        row.addWidget(_tool("actual_size_button", "100 %", actual, lambda: view.zoom_to(100)))
        row.addWidget(_tool("fit_width_button", whole, whole, view.fit_width))


def _tool(name: str, text: str, words: str, act: Callable[[], None]) -> QToolButton:
    button = named(QToolButton(), name)
    button.setText(text)
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setAutoRaise(True)
    button.clicked.connect(act)
    return button
