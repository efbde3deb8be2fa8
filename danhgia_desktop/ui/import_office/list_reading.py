"""Reading a list from a file or the clipboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from danhgia_desktop.ui.sources.source_reading import SourceReading

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from danhgia_desktop.imports.legacy_text import LegacyEncoding
    from danhgia_desktop.imports.records import RecordTable
    from danhgia_desktop.imports.table import Source
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.import_office.list_task import ListTask


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadList:
    """A list, and the source that it was found in."""

    source: Source
    table: RecordTable[Any]


class ListReading(SourceReading):
    """Turns a source into the rows of a list: a ReadList."""

    def __init__(self, task: ListTask, desk: Desk, parent: QObject) -> None:
        super().__init__(self._read_list, desk.background, desk.prompts, desk.edits.language, parent)
        self._task = task

    def _read_list(self, source: Source, encoding: LegacyEncoding | None) -> ReadList:
        read = source if encoding is None else source.converted(encoding)
        return ReadList(source=read, table=self._task.read(read))
