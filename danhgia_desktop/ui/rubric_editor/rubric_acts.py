"""From the main window to the rubric editor: which rubric, or a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import rubric_editing
from danhgia_desktop.operations.rubrics import all_rubrics, get_rubric
from danhgia_desktop.ui.rubric_editor.template_export import TemplateExport

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.regulation.rubric import CriterionKey, Rubric, RubricUid
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.rubric_editor.rubric_editor import RubricEditor


class RubricActs(QObject):
    """Opens rubrics for editing, asks which where there are several, begins and copies them.

    Signals:
        closed: an editor was closed; the keys belong to the window again.
        written: carries the path of a template that was exported.
    """

    closed = Signal()
    written = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._export = TemplateExport(desk, self)
        self._export.written.connect(self.written)

    def choose(self, likely: RubricUid | None = None) -> None:
        """Edit the only rubric, or ask which; a first one is begun where there is none.

        Args:
            likely: the rubric that is looked at, chosen at first.
        """
        rubrics = all_rubrics(self._desk.edits.store)
        if len(rubrics) > 1:
            self._ask_which(likely)
        elif rubrics:
            self.edit(rubrics[0].uid)
        elif self._desk.edits.is_read_only:
            self._say_none()
        else:
            self.begin()

    def edit(self, uid: RubricUid, key: CriterionKey | None = None) -> RubricEditor | None:
        """Open the editor, at a criterion if one is given; say so where the rubric is gone."""
        from danhgia_desktop.ui.rubric_editor.rubric_editor import RubricEditor  # noqa: PLC0415 - spares the start

        if self._rubric(uid) is None:
            return None
        editor = RubricEditor(self._desk, uid, self._window)
        editor.finished.connect(editor.deleteLater)
        editor.finished.connect(self.closed)
        editor.open()
        if key is not None:
            editor.show_criterion(key)
        return editor

    def export(self, likely: RubricUid | None = None) -> None:
        """Write a rubric as a template for Excel: the likely one, the only one, or the one that is chosen."""
        rubrics = all_rubrics(self._desk.edits.store)
        if likely is None and len(rubrics) > 1:
            self._ask_which(None)
        elif likely is None and not rubrics:
            self._say_none()
        elif (rubric := self._rubric(likely or rubrics[0].uid)) is not None:
            self._export.export(rubric)

    def begin(self) -> None:
        """Ask for a name and begin a rubric from nothing."""
        name = self._desk.prompts.ask(self.tr("Tên bộ tiêu chí:"), title=self.tr("Bộ tiêu chí mới"))
        if name is not None:
            self._open_made(self._desk.edits.run(rubric_editing.new_rubric, name))

    def copy(self, uid: RubricUid, name: str) -> None:
        """Ask for another name and go on with a copy."""
        proposed = self.tr("{name} (bản sao)").format(name=name)
        wanted = self._desk.prompts.ask(
            self.tr("Tên của bản sao:"), title=self.tr("Sao chép bộ tiêu chí"), value=proposed
        )
        if wanted is not None:
            self._open_made(self._desk.edits.run(rubric_editing.copy_rubric, uid, wanted))

    def _rubric(self, uid: RubricUid) -> Rubric | None:
        """Return a rubric; None once it was said that it is gone."""
        try:
            return get_rubric(self._desk.edits.store, uid)
        except ExpectedError as error:
            self._desk.edits.report(error)
            return None

    def _say_none(self) -> None:
        self._desk.prompts.warn(self.tr("Chưa có bộ tiêu chí nào."))

    def _open_made(self, rubric: Rubric | None) -> None:
        if rubric is not None:
            self.edit(rubric.uid)

    def _ask_which(self, likely: RubricUid | None) -> None:
        from danhgia_desktop.ui.rubric_editor.rubric_chooser import RubricChooser  # noqa: PLC0415 - spares the start

        chooser = RubricChooser(self._desk, likely, self._window)
        chooser.finished.connect(chooser.deleteLater)
        chooser.edit_wanted.connect(self.edit)
        chooser.export_wanted.connect(self.export)
        chooser.copy_wanted.connect(self.copy)
        chooser.new_wanted.connect(self.begin)
        chooser.open()
