"""Asking about text that seems to be in an encoding before Unicode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from danhgia_desktop.imports.legacy_text import converted
from danhgia_desktop.wording.notices import legacy_name

if TYPE_CHECKING:
    from danhgia_desktop.imports.legacy_text import LegacyEncoding
    from danhgia_desktop.imports.table import Source
    from danhgia_desktop.ui.prompts import Prompts

_SAMPLE_LENGTH = 60


class LegacyQuestion(QObject):
    """Shows a sample as it is and as it would be; nothing is converted before the person agrees."""

    def __init__(self, prompts: Prompts, parent: QObject) -> None:
        super().__init__(parent)
        self._prompts = prompts

    def encoding_of(self, source: Source) -> LegacyEncoding | None:
        """Return the encoding to convert from; None where the text is Unicode, or shall stay as it is."""
        if source.legacy is None:
            return None
        sample = _sample(source)
        question = self.tr(
            "Chữ trong bảng có vẻ gõ bằng bảng mã {encoding}, ví dụ:\n“{before}”\n"
            "Chuyển sang Unicode sẽ thành:\n“{after}”"
        ).format(
            encoding=legacy_name(source.legacy),
            before=sample[:_SAMPLE_LENGTH],
            after=converted(sample, source.legacy)[:_SAMPLE_LENGTH],
        )
        convert, keep = self.tr("Chuyển sang Unicode"), self.tr("Giữ nguyên chữ")
        answer = self._prompts.choose(question, [convert], leave=keep)
        return source.legacy if answer == 0 else None


def _sample(source: Source) -> str:
    """Return the longest of the first texts with letters beyond ASCII, for a person to recognise."""
    texts = (cell.text for table in source.tables for row in table.rows for cell in row.cells)
    strange = [text for text in texts if not text.isascii()]
    return max(strange[:_SAMPLE_LENGTH], key=len, default="")
