"""The text of a notice out of a file, read beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.ui.sources.source_reading import SourceReading

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from danhgia_desktop.imports.legacy_text import LegacyEncoding
    from danhgia_desktop.imports.table import Source
    from danhgia_desktop.ui.desk import Desk


class NoticeSource(SourceReading):
    """Turns a document into its text, a paragraph a line."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(text_of, desk.background, desk.prompts, desk.edits.language, parent)


def text_of(source: Source, encoding: LegacyEncoding | None) -> str:
    """Return the text of a document, cells of a row beside each other."""
    read = source if encoding is None else source.converted(encoding)
    lines = (" ".join(cell.text for cell in row.cells if cell.text) for table in read.tables for row in table.rows)
    return "\n".join(lines)
