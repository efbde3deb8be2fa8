"""Reading a rubric, or a template of one, from a file or the clipboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from danhgia_desktop.imports.reading import read_file
from danhgia_desktop.imports.template_reading import TemplateReading
from danhgia_desktop.operations.rubric_templates import read_template
from danhgia_desktop.operations.rubrics import check, read_rubric
from danhgia_desktop.ui.sources.source_reading import SourceReading

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject

    from danhgia_desktop.imports.legacy_text import LegacyEncoding
    from danhgia_desktop.imports.rubric_draft import RubricDraft
    from danhgia_desktop.imports.table import Source
    from danhgia_desktop.operations.rubrics import RubricCheck
    from danhgia_desktop.ui.background import Background
    from danhgia_desktop.ui.prompts import Prompts
    from danhgia_desktop.wording import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRubric:
    """What was read: where from, the rubric, and what is wrong with it."""

    source: Source
    draft: RubricDraft
    check: RubricCheck


class RubricReading(SourceReading):
    """Turns a source into a draft of a rubric: a ReadRubric.

    Signals:
        template_read: carries the TemplateReading, where the file is a template that was exported here.
    """

    template_read = Signal(object)

    def __init__(self, background: Background, prompts: Prompts, language: Language, parent: QObject) -> None:
        super().__init__(_interpret, background, prompts, language, parent)

    def read_file(self, path: Path) -> None:
        self.read(lambda: read_template(path) or read_file(path))

    def take(self, read: Source | TemplateReading) -> None:
        if isinstance(read, TemplateReading):
            self._job = None
            self.template_read.emit(read)
        else:
            super().take(read)


def _interpret(source: Source, encoding: LegacyEncoding | None) -> ReadRubric:
    draft = read_rubric(source, encoding)
    return ReadRubric(source=source, draft=draft, check=check(draft))
