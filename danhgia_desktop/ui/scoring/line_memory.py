"""The line and column a person is at, from one day to the next and from one language to the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.ui.scoring.kept_line import KeptLine

if TYPE_CHECKING:
    from danhgia_desktop.ui.scoring.sheet_page import SheetPage
    from danhgia_desktop.ui.settings import Settings

_LINE = "scoring/line"


class LineMemory:
    """Starts the page where it was left; `keep` is called as the window closes, for every write goes to disk."""

    def __init__(self, page: SheetPage, settings: Settings) -> None:
        self._page = page
        self._settings = settings
        page.start_at(KeptLine.read(settings.text(_LINE)))

    def keep(self) -> None:
        """Remember where the person is."""
        if (line := self._page.kept_line) is not None:
            self._settings.keep(_LINE, line.written())
