"""Icons from the bundled set, drawn in the palette's colours."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from danhgia_desktop.paths import resources_dir
from danhgia_desktop.ui.palette import colours_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.palette import Colours

_NAME, _TINT = "icon_name", "icon_tint"


def icon(name: str, tint: str = "text") -> QIcon:
    """Return an icon of the bundled set in the application's present colours.

    Args:
        name: the file's name in resources/icons, without ".svg".
        tint: the field of `Colours` it is drawn in.
    """
    return _drawn(name, tint, colours_of(QGuiApplication.palette()))


def dress(target: QAction | QAbstractButton, name: str, tint: str = "text") -> None:
    """Give an action or a button an icon that changes its colour with the colour scheme."""
    target.setProperty(_NAME, name)
    target.setProperty(_TINT, tint)
    target.setIcon(icon(name, tint))


def dress_again(windows: Iterable[QWidget]) -> None:
    """Redraw the icons of everything that was dressed, after the colours have changed."""
    for window in windows:
        targets: list[QAction | QAbstractButton] = [*window.findChildren(QAction)]
        targets += window.findChildren(QAbstractButton)
        for target in targets:
            name, tint = target.property(_NAME), target.property(_TINT)
            if isinstance(name, str) and isinstance(tint, str):
                target.setIcon(icon(name, tint))


@lru_cache(maxsize=256)
def _drawn(name: str, tint: str, colours: Colours) -> QIcon:
    source = (resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QIcon(
        _Drawing(
            source,
            {
                QIcon.Mode.Normal: getattr(colours, tint),
                QIcon.Mode.Disabled: colours.line_strong,
                QIcon.Mode.Selected: colours.accent_text,
            },
        )
    )


class _Drawing(QIconEngine):
    """An icon drawn when it is shown, sharp at every size and scale; drawing all sizes ahead took 1 ms an icon."""

    def __init__(self, source: str, colours: dict[QIcon.Mode, str]) -> None:
        super().__init__()
        self._source = source
        self._colours = colours
        self._renderers: dict[str, QSvgRenderer] = {}

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = self._colours.get(mode, self._colours[QIcon.Mode.Normal])
        if colour not in self._renderers:
            self._renderers[colour] = QSvgRenderer(QByteArray(self._source.replace("currentColor", colour).encode()))
        self._renderers[colour].render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Drawing(self._source, self._colours)
