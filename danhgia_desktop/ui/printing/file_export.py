"""A document as a file that leaves the program."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.operations.printing import ReportFormat
from danhgia_desktop.text import tidy
from danhgia_desktop.ui.errand import Errand

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from danhgia_desktop.operations.printing import ExportedFile
    from danhgia_desktop.ui.desk import Desk

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME = 120


class FileExport(QObject):
    """Asks where to, writes in the background, says what came of it.

    Signals:
        written: carries the path.
    """

    written = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def export(self, name: str, format_: ReportFormat, write: Callable[[Path], ExportedFile]) -> None:
        """Write a document as PDF or as a workbook.

        Args:
            name: what the document is called; the name proposed for its file is made of it.
            format_: as what.
            write: writes the file, in the background.
        """
        kinds = {
            ReportFormat.PDF: (self.tr("Lưu PDF"), "PDF (*.pdf)"),
            ReportFormat.XLSX: (self.tr("Xuất Excel"), "Excel (*.xlsx)"),
        }
        title, kind = kinds[format_]
        path = self._desk.prompts.choose_save_file(title, [kind], name=f"{file_stem(name)}.{format_}")
        if path is None:
            return
        errand = Errand(self._desk, self._desk.press)
        errand.done.connect(self._tell)
        errand.run(lambda _report: write(path))

    def _tell(self, file: ExportedFile) -> None:
        self.written.emit(file.path)


def file_stem(name: str) -> str:
    """Return the name proposed for the file of a document, without what systems do not take in names."""
    return tidy(_NOT_IN_NAMES.sub(" ", name))[:_LONGEST_NAME].strip(" .")
