"""Reading a file or the clipboard in the background, and asking about old encodings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.clipboard import read_clipboard
from danhgia_desktop.imports.reading import read_file
from danhgia_desktop.ui.sources.legacy_question import LegacyQuestion
from danhgia_desktop.wording import Language, say_error

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from danhgia_desktop.imports.legacy_text import LegacyEncoding
    from danhgia_desktop.imports.table import Source
    from danhgia_desktop.ui.background import Background, Job
    from danhgia_desktop.ui.prompts import Prompts


class SourceReading(QObject):
    """Turns a file or the clipboard into what is imported; stores nothing.

    Signals:
        began: reading has begun.
        succeeded: carries what the source was read as.
        failed: carries the sentence that says why nothing was read; empty when it was stopped.
    """

    began = Signal()
    succeeded = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        interpret: Callable[[Source, LegacyEncoding | None], object],
        background: Background,
        prompts: Prompts,
        language: Language,
        parent: QObject,
    ) -> None:
        """Make the reading.

        Args:
            interpret: what a source is read as, in the background; raises ExpectedError where it is nothing of the
                kind. The encoding is the one to convert from, where the person agreed to.
            background: where it is read.
            prompts: asks about an old encoding.
            language: of what is said.
            parent: the dialog.
        """
        super().__init__(parent)
        self._interpret = interpret
        self._background = background
        self._legacy = LegacyQuestion(prompts, self)
        self._language = language
        self._job: Job | None = None

    def read_file(self, path: Path) -> None:
        """Read what is in a file."""
        self.read(lambda: read_file(path))

    def read_clipboard(self, text: str, html: str) -> None:
        """Read what was copied."""
        self.read(lambda: read_clipboard(text=text, html=html))

    def read(self, read: Callable[[], Any]) -> None:
        """Read in the background, instead of what is being read.

        Args:
            read: returns what `take` goes on with.
        """
        self.stop()
        self.began.emit()
        self._job = self._background.run(read, self.take, self._fail)

    def stop(self) -> None:
        """Give up what is being read."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.failed.emit("")

    def take(self, read: Source) -> None:
        """Go on with a source that was read."""
        encoding = self._legacy.encoding_of(read)
        self._job = self._background.run(lambda: self._interpret(read, encoding), self._succeed, self._fail)

    def _succeed(self, read: object) -> None:
        self._job = None
        self.succeeded.emit(read)

    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, ExpectedError):
            self.failed.emit("")
            raise error
        self.failed.emit(say_error(error, self._language))
