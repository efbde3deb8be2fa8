"""What the window does when the program itself has a fault."""

from __future__ import annotations

import logging
import sys
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, qVersion

from danhgia_desktop import __version__

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

_log = logging.getLogger(__name__)


class CrashReport:
    """Logs a fault of the program and shows it once, with what support needs to know."""

    def __init__(self, warn: Callable[[str, str], None]) -> None:
        """Make the report.

        Args:
            warn: shows a sentence and, folded away, what can be copied.
        """
        self._warn = warn
        self._is_showing = False

    def install(self) -> None:
        """Let Python hand over every error that nobody caught."""
        sys.excepthook = self.show

    def show(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log the error and tell the person; an error while one is shown is logged alone."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("uncaught", exc_info=(kind, error, trace))
        if self._is_showing:
            return
        self._is_showing = True
        try:
            self._warn(_sentence(), details(error))
        finally:
            self._is_showing = False


def details(error: BaseException) -> str:
    """Return what a person sends to support: versions and where the error came from, nothing of their data."""
    import platform  # noqa: PLC0415 - not needed on the way to the first paint

    versions = f"danhgia-desktop {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    return "\n".join([versions, platform.platform(), "", *traceback.format_exception(error)])


def _sentence() -> str:
    return QCoreApplication.translate(
        "CrashReport",
        "Chương trình gặp lỗi. Dữ liệu đã nhập vẫn được giữ trên đĩa. Hãy bấm “Xem chi tiết” và gửi nội dung đó cho "
        "người hỗ trợ.",
    )
