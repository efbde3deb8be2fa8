"""The look of the whole program: Fusion, our palette, one small style sheet."""

from __future__ import annotations

from dataclasses import asdict
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from danhgia_desktop.paths import resources_dir
from danhgia_desktop.ui.icons import dress_again
from danhgia_desktop.ui.palette import MENUS, OUTLINED, Colours, colours_for, menu_palette, outlined_palette, qt_palette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


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
        hints = application.styleHints()
        self.colours = colours_for(hints.colorScheme())
        self._dress()
        hints.colorSchemeChanged.connect(self._follow)

    def choose(self, scheme: Qt.ColorScheme) -> None:
        """Show light or dark whatever the system says; `Unknown` follows the system again."""
        self._application.styleHints().setColorScheme(scheme)
        self._follow(self._application.styleHints().colorScheme() if scheme is Qt.ColorScheme.Unknown else scheme)

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        if colours_for(scheme) != self.colours:
            self.colours = colours_for(scheme)
            self._dress()
            self.changed.emit()

    def _dress(self) -> None:
        self._application.setPalette(qt_palette(self.colours))
        for widgets, palette in ((OUTLINED, outlined_palette(self.colours)), (MENUS, menu_palette(self.colours))):
            for widget in widgets:
                # WORKAROUND: PySide 6.11's stub asks for bytes, its binding takes str.
                self._application.setPalette(palette, widget)  # type: ignore[arg-type]
        self._application.setStyleSheet(style_sheet(self.colours))
        dress_again(self._application.topLevelWidgets())


def style_sheet(colours: Colours) -> str:
    """Return the style sheet with its `$names` replaced by colours."""
    source = (resources_dir() / "style" / "danhgia.qss").read_text(encoding="utf-8")
    return Template(source).substitute(asdict(colours))
