"""A rubric leaving the program as a template to be edited in Excel."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.text import tidy
from danhgia_desktop.ui.errand import Errand

if TYPE_CHECKING:
    from danhgia_desktop.operations.printing import ExportedFile
    from danhgia_desktop.regulation.rubric import Rubric
    from danhgia_desktop.ui.desk import Desk

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME = 120


class TemplateExport(QObject):
    """Asks where to, writes in the background, says what came of it.

    Signals:
        written: carries the path.
    """

    written = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def export(self, rubric: Rubric, *, base: Rubric | None = None) -> None:
        """Write a rubric as it is shown, saved or not.

        Args:
            rubric: the rubric.
            base: the saved rubric that an edit began with.
        """
        from danhgia_desktop.operations.rubric_templates import write_template  # noqa: PLC0415 - spares the start

        name = tidy(_NOT_IN_NAMES.sub(" ", rubric.name))[:_LONGEST_NAME].strip(" .")
        proposed = self.tr("Mẫu – {name}").format(name=name) + ".xlsx"
        path = self._desk.prompts.choose_save_file(self.tr("Xuất mẫu Excel"), ["Excel (*.xlsx)"], name=proposed)
        if path is not None:
            errand = Errand(self._desk, self._desk.background)
            errand.done.connect(self._tell)
            errand.run(lambda _report: write_template(rubric, path, base=base))

    def _tell(self, file: ExportedFile) -> None:
        self.written.emit(file.path)
