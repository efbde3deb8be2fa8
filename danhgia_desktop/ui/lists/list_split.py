"""A list and the pane of what is chosen in it, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSplitter, QWidget

from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from danhgia_desktop.ui.settings import Settings


class ListSplit(QSplitter):
    """Remembers how wide a person made the two; new width goes to both, more of it to the list."""

    def __init__(self, name: str, area: QWidget, pane: QWidget, settings: Settings, *, first: tuple[int, int]) -> None:
        """Put two widgets side by side.

        Args:
            name: of the widget.
            area: the list with what stands around it.
            pane: what is known of the thing that is chosen.
            settings: where the widths are remembered.
            first: the widths of both the first time, in pixels.
        """
        super().__init__()
        self._settings = settings
        named(self, name)
        self.addWidget(area)
        self.addWidget(pane)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self.setChildrenCollapsible(False)
        self.setSizes(settings.numbers(self._key) or first)
        self.splitterMoved.connect(self._keep)

    @property
    def _key(self) -> str:
        return f"catalogue/{self.objectName()}"

    def _keep(self) -> None:
        self._settings.keep(self._key, tuple(self.sizes()))
