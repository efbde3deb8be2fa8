"""What the window remembers from one day to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "window.ini"
"""Stands in the data folder: what is remembered (period, sheet, printed forms) belongs to its data."""


class Settings:
    """Small values by name: "window/geometry", "scoring/column_widths".

    Nothing here is needed to work: a value that is missing, or that somebody
    wrote over by hand, comes back as the default.
    """

    def __init__(self, path: Path) -> None:
        self._values = QSettings(str(path), QSettings.Format.IniFormat)

    def text(self, name: str, default: str = "") -> str:
        """Return a remembered text."""
        value = self._values.value(name, default)
        return value if isinstance(value, str) else default

    def texts(self) -> dict[str, str]:
        """Return all that is remembered as text, by name."""
        return {name: text for name in self._values.allKeys() if (text := self.text(name))}

    def number(self, name: str, default: int) -> int:
        """Return a remembered whole number."""
        try:
            return int(self.text(name, str(default)))
        except ValueError:
            return default

    def numbers(self, name: str) -> tuple[int, ...]:
        """Return remembered whole numbers, such as the widths of columns; empty where there are none."""
        try:
            return tuple(int(word) for word in self.text(name).split())
        except ValueError:
            return ()

    def flag(self, name: str, *, default: bool) -> bool:
        """Return a remembered yes or no."""
        return {"yes": True, "no": False}.get(self.text(name), default)

    def state(self, name: str) -> QByteArray:
        """Return what Qt saved of a window, a splitter or a header; empty where there is none."""
        value = self._values.value(name, QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep(self, name: str, value: str | int | tuple[int, ...] | QByteArray) -> None:
        """Remember a value; yes or no is a bool."""
        match value:
            case bool():
                self._values.setValue(name, "yes" if value else "no")
            case tuple():
                self._values.setValue(name, " ".join(str(number) for number in value))
            case int():
                self._values.setValue(name, str(value))
            case _:
                self._values.setValue(name, value)

    def save(self) -> None:
        """Write what is remembered to disk now."""
        self._values.sync()
