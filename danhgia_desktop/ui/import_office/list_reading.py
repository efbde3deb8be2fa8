"""Reading a list from a file or the clipboard in the background."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.clipboard import read_clipboard
from danhgia_desktop.imports.reading import read_file
from danhgia_desktop.ui.sources.legacy_question import LegacyQuestion
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from danhgia_desktop.imports.legacy_text import LegacyEncoding
    from danhgia_desktop.imports.records import RecordTable
    from danhgia_desktop.imports.table import Source
    from danhgia_desktop.ui.background import Job
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.import_office.list_task import ListTask


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadList:
    """A list, and the source that it was found in."""

    source: Source
    table: RecordTable[Any]


class ListReading(QObject):
    """Turns a file or the clipboard into the rows of a list; stores nothing.

    Signals:
        began: reading has begun.
        succeeded: carries the ReadList.
        failed: carries the sentence that says why nothing was read; empty when it was stopped.
    """

    began = Signal()
    succeeded = Signal(object)
    failed = Signal(str)

    def __init__(self, task: ListTask, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._task = task
        self._desk = desk
        self._legacy = LegacyQuestion(desk.prompts, self)
        self._job: Job | None = None

    def read_file(self, path: Path) -> None:
        """Read the list in a file."""
        self._read(lambda: read_file(path))

    def read_clipboard(self, text: str, html: str) -> None:
        """Read the list in what was copied."""
        self._read(lambda: read_clipboard(text=text, html=html))

    def stop(self) -> None:
        """Give up what is being read."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.failed.emit("")

    def _read(self, read: Callable[[], Source]) -> None:
        self.stop()
        self.began.emit()
        self._job = self._desk.background.run(read, self._take, self._fail)

    def _take(self, source: Source) -> None:
        encoding = self._legacy.encoding_of(source)
        self._job = self._desk.background.run(lambda: self._interpret(source, encoding), self._succeed, self._fail)

    def _interpret(self, source: Source, encoding: LegacyEncoding | None) -> ReadList:
        read = source if encoding is None else source.converted(encoding)
        return ReadList(source=read, table=self._task.read(read))

    def _succeed(self, read: ReadList) -> None:
        self._job = None
        self.succeeded.emit(read)

    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, ExpectedError):
            self.failed.emit("")
            raise error
        self.failed.emit(say_error(error, self._desk.edits.language))
