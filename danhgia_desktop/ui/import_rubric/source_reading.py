"""Reading a file or the clipboard in the background, and asking about old encodings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.clipboard import read_clipboard
from danhgia_desktop.imports.reading import read_file
from danhgia_desktop.imports.template_reading import TemplateReading
from danhgia_desktop.operations.rubric_templates import read_template
from danhgia_desktop.operations.rubrics import check, read_rubric
from danhgia_desktop.ui.sources.legacy_question import LegacyQuestion
from danhgia_desktop.wording import Language, say_error

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from danhgia_desktop.imports.legacy_text import LegacyEncoding
    from danhgia_desktop.imports.rubric_draft import RubricDraft
    from danhgia_desktop.imports.table import Source
    from danhgia_desktop.operations.rubrics import RubricCheck
    from danhgia_desktop.ui.background import Background, Job
    from danhgia_desktop.ui.prompts import Prompts


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRubric:
    """What was read: where from, the rubric, and what is wrong with it."""

    source: Source
    draft: RubricDraft
    check: RubricCheck


class SourceReading(QObject):
    """Turns a file or the clipboard into a draft of a rubric; stores nothing.

    Signals:
        began: reading has begun.
        succeeded: carries the ReadRubric.
        template_read: carries the TemplateReading, where the file is a template that was exported here.
        failed: carries the sentence that says why nothing was read; empty when it was stopped.
    """

    began = Signal()
    succeeded = Signal(object)
    template_read = Signal(object)
    failed = Signal(str)

    def __init__(self, background: Background, prompts: Prompts, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._legacy = LegacyQuestion(prompts, self)
        self._language = language
        self._job: Job | None = None

    def read_file(self, path: Path) -> None:
        """Read the rubric in a file."""
        self._read(lambda: read_template(path) or read_file(path))

    def read_clipboard(self, text: str, html: str) -> None:
        """Read the rubric in what was copied."""
        self._read(lambda: read_clipboard(text=text, html=html))

    def stop(self) -> None:
        """Give up what is being read."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.failed.emit("")

    def _read(self, read: Callable[[], Source | TemplateReading]) -> None:
        self.stop()
        self.began.emit()
        self._job = self._background.run(read, self._take, self._fail)

    def _take(self, read: Source | TemplateReading) -> None:
        if isinstance(read, TemplateReading):
            self._job = None
            self.template_read.emit(read)
        else:
            self._take_source(read)

    def _take_source(self, source: Source) -> None:
        encoding = self._legacy.encoding_of(source)
        self._job = self._background.run(lambda: _interpret(source, encoding), self._succeed, self._fail)

    def _succeed(self, read: ReadRubric) -> None:
        self._job = None
        self.succeeded.emit(read)

    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, ExpectedError):
            self.failed.emit("")
            raise error
        self.failed.emit(say_error(error, self._language))


def _interpret(source: Source, encoding: LegacyEncoding | None) -> ReadRubric:
    draft = read_rubric(source, encoding)
    return ReadRubric(source=source, draft=draft, check=check(draft))
