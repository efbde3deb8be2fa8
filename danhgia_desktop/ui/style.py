"""The look of the whole program: Fusion, our palette, one small style sheet."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal, Slot

from danhgia_desktop.paths import resources_dir
from danhgia_desktop.ui.palette import (
    DARK,
    LIGHT,
    MENUS,
    OUTLINED,
    colours_of,
    menu_palette,
    outlined_palette,
    qt_palette,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from danhgia_desktop.ui.palette import Colours


SCHEMES = ("system", "light", "dark")
"""The colour schemes people choose from, by the names they are remembered by; the first follows the system."""


class Style(QObject):
    """Dresses the application and follows the system between light and dark.

    Signals:
        changed: the colours are others now; widgets that cache any drop them (QEvent.PaletteChange tells them, too).
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        application.setStyle("Fusion")
        self.colours = self._of_system()
        self._dress()
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    def choose(self, scheme: str) -> None:
        """Show light or dark whatever the system says, or follow the system again."""
        hints = self._application.styleHints()
        if scheme == SCHEMES[0]:
            hints.unsetColorScheme()
            self._follow_system()
        else:
            hints.setColorScheme(QtCore.Qt.ColorScheme[scheme.capitalize()])
            self._show(DARK if scheme == "dark" else LIGHT)

    @Slot()
    def _follow_system(self) -> None:
        self._show(self._of_system())

    def _of_system(self) -> Colours:
        # Fusion's own palette tells; the scheme is one of Qt's enumerations, which take 16 ms before the first paint.
        return colours_of(self._application.style().standardPalette())

    def _show(self, colours: Colours) -> None:
        if colours is not self.colours:
            from danhgia_desktop.ui.icons import dress_again  # noqa: PLC0415 - there are none before the first paint

            self.colours = colours
            self._dress()
            dress_again(self._application.topLevelWidgets())
            self.changed.emit()

    def _dress(self) -> None:
        self._application.setPalette(qt_palette(self.colours))
        for widgets, palette in ((OUTLINED, outlined_palette(self.colours)), (MENUS, menu_palette(self.colours))):
            for widget in widgets:
                # WORKAROUND: PySide 6.11's stub asks for bytes, its binding takes str.
                self._application.setPalette(palette, widget)  # type: ignore[arg-type]
        self._application.setStyleSheet(style_sheet(self.colours))


def style_sheet(colours: Colours) -> str:
    """Return the style sheet with its `$names` replaced by colours."""
    source = (resources_dir() / "style" / "danhgia.qss").read_text(encoding="utf-8")
    return Template(source).substitute(colours._asdict())
