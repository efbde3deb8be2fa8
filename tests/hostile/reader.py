"""Reading a hostile thing as the program does, and saying everything about it that a person would be told."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from danhgia_desktop.imports.clipboard import read_clipboard
from danhgia_desktop.imports.reading import read_file
from danhgia_desktop.imports.rubric_draft import RubricDraft
from danhgia_desktop.imports.table import Source
from danhgia_desktop.imports.template_reading import TemplateReading
from danhgia_desktop.operations import rubric_templates, rubrics
from danhgia_desktop.operations.rubrics import ScoresFor
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.period import Period
from danhgia_desktop.storage.store import open_store
from danhgia_desktop.ui.grid.clipboard_block import Block, read_block
from danhgia_desktop.wording import Language, say_problem
from danhgia_desktop.wording.notices import say_notice
from danhgia_desktop.wording.readings import say_reading_problem
from danhgia_desktop.wording.templates import say_template_problem
from tests.hostile.case import PLAIN, RICH, Way
from tests.storage.builders import ACTOR

_MOST_SAID = 200
_OFFICE = "Sở Nội vụ"


class Reading:
    """What became of one hostile thing."""

    def __init__(self) -> None:
        self.said: dict[Language, list[str]] = {language: [] for language in Language}
        self.texts: list[str] = []
        self._drafts: list[RubricDraft] = []
        self._template: TemplateReading | None = None

    def take(self, way: Way, path: Path) -> None:
        """Read it.

        Raises:
            ExpectedError: it is refused.
        """
        if way is Way.FILE:
            found = rubric_templates.read_template(path) or read_file(path)
            self._take_source(found) if isinstance(found, Source) else self._take_template(found)
            return
        plain, rich = ((path / form).read_bytes().decode("utf-8", "surrogatepass") for form in (PLAIN, RICH))
        if way is Way.IMPORT_PASTE:
            self._take_source(read_clipboard(text=plain, html=rich))
        else:
            self._take_block(read_block(plain=plain, rich=rich))

    def store(self, data: Path, copy: Path) -> None:
        """Store what was read in a copy of a data file: whatever is read can be kept."""
        shutil.copy(data, copy)
        with open_store(copy) as store:
            scores_for = ScoresFor(subject=UnitNamed(name=_OFFICE), period=Period.year_of(2020))
            for number, draft in enumerate(self._drafts):
                rubrics.import_rubric(store, ACTOR, draft, name=f"Bộ {number}", scores_for=scores_for)
            if self._template is not None and self._template.rubric is not None:
                rubric_templates.import_template(store, ACTOR, self._template)

    def _take_source(self, source: Source) -> None:
        self.texts = [cell.text for table in source.tables for row in table.rows for cell in row.cells]
        for notice in source.notices[:_MOST_SAID]:
            self._say(lambda language, notice=notice: say_notice(notice, language))
        for encoding in {None, source.legacy}:
            self._take_draft(rubrics.read_rubric(source, encoding))

    def _take_draft(self, draft: RubricDraft) -> None:
        self._drafts.append(draft)
        for problem in rubrics.check(draft).problems[:_MOST_SAID]:
            self._say(lambda language, problem=problem: say_problem(problem, draft.rubric, language))
        for unread in draft.problems[:_MOST_SAID]:
            self._say(lambda language, unread=unread: say_reading_problem(unread, language))

    def _take_template(self, reading: TemplateReading) -> None:
        self._template = reading
        for problem in reading.problems[:_MOST_SAID]:
            self._say(lambda language, problem=problem: say_template_problem(problem, language))

    def _take_block(self, block: Block) -> None:
        self.texts = [text for row in block for text in row]
        for text in self.texts:
            text.encode()

    def _say(self, say: Callable[[Language], str]) -> None:
        for language, said in self.said.items():
            said.append(say(language))
