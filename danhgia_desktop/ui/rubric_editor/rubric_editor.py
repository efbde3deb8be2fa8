"""The window in which a rubric is edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import rubric_editing
from danhgia_desktop.operations.rubrics import get_rubric
from danhgia_desktop.ui.affected_sheets.affected_dialog import AffectedDialog
from danhgia_desktop.ui.elided_label import ElidedLabel
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.rubric_editor.draft import Draft
from danhgia_desktop.ui.rubric_editor.draft_note import DraftNote
from danhgia_desktop.ui.rubric_editor.editor_areas import EditorAreas
from danhgia_desktop.ui.rubric_editor.editor_page import EditorPage
from danhgia_desktop.ui.rubric_editor.headings_form import HeadingsForm
from danhgia_desktop.ui.rubric_editor.template_export import TemplateExport
from danhgia_desktop.ui.window_size import keep_size, restore_size
from danhgia_desktop.wording import say_points

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from danhgia_desktop.operations.rubric_editing import RubricImpact
    from danhgia_desktop.regulation.rubric import CriterionKey, Rubric, RubricUid
    from danhgia_desktop.ui.desk import Desk

_GEOMETRY, _COLUMNS, _SPLIT = "rubric_editor/geometry", "rubric_editor/columns", "rubric_editor/split"
_FIRST_SIZE = QSize(1280, 700)
_MARGIN = 12
_ENTER: set[int] = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_BUTTONS = Qt.WindowType.WindowMaximizeButtonHint | Qt.WindowType.WindowCloseButtonHint


class RubricEditor(QDialog):
    """Everything about one rubric. Its lines change on screen and in the draft; sheets only when it is saved."""

    def __init__(self, desk: Desk, rubric: RubricUid, parent: QWidget | None = None) -> None:
        """Open a rubric, where it was left unfinished if it was.

        Args:
            desk: the open data, and what else is at hand.
            rubric: which rubric.
            parent: the main window.

        Raises:
            NoSuchRubricError: there is none.
        """
        super().__init__(parent, Qt.WindowType.Window | _BUTTONS)
        self.setObjectName("rubric_editor")
        self._desk = desk
        self._is_waiting = False
        self._draft = Draft(desk.edits, get_rubric(desk.edits.store, rubric), self)
        self._read_only = desk.edits.is_read_only
        self._note = DraftNote(self._draft, desk.edits.language)
        self._headings = HeadingsForm(self._draft, read_only=self._read_only)
        self.page = EditorPage(desk, self._draft)
        self._status = named(ElidedLabel(least=120), "editor_status")
        self._summary = named(QLabel(), "editor_summary")
        self._export = named(QPushButton(self.tr("Xuất mẫu &Excel…")), "export_template_button")
        self._template = TemplateExport(desk, self)
        self._save = named(QPushButton(self.tr("Lưu bộ tiêu chí")), "save_rubric_button")
        self._close = named(QPushButton(self.tr("Đóng")), "close_editor_button")
        self._add_actions()
        EditorAreas(self, [(self._headings, self._headings.take_focus), *self.page.areas])
        self._lay_out()
        self._connect()
        self._follow()

    def show_criterion(self, key: CriterionKey) -> None:
        """Show a line."""
        self.page.go_to(key)

    def reject(self) -> None:
        """Close; what is not saved stays as a draft unless the person drops it."""
        if self._is_waiting:
            return
        if not self.page.finish_typing():
            self.page.grid.give_up_typing()
        if not self._draft.is_changed or self._read_only:
            super().reject()
            return
        keep, drop = self.tr("Giữ bản sửa dở và đóng"), self.tr("Bỏ những gì đã sửa")
        question = self.tr("Bộ tiêu chí có chỗ đã sửa mà chưa lưu.")
        answer = self._desk.prompts.choose(question, [keep, drop], leave=self.tr("Sửa tiếp"))
        if answer is not None:
            if answer == 1 and not self._draft.forget():
                return
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that no field needed presses no button elsewhere, as it would in a dialog."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self._draft.settle()
        settings, widths = self._desk.settings, self.page.grid.widths.current()
        keep_size(self, settings, _GEOMETRY)
        settings.keep(_SPLIT, self.page.split.saveState())
        if widths:
            settings.keep(_COLUMNS, widths)
        super().done(result)

    def _ask_to_save(self) -> None:
        """Look first at what saving does to sheets."""
        if self._is_waiting or not self.page.finish_typing():
            return
        self._draft.settle()
        if not self._draft.is_changed:
            self._say(self.tr("Không có gì thay đổi để lưu."))
            return
        if self._note.asks:
            self._ask_first()
            return
        rubric, store = self._draft.rubric, self._desk.edits.store
        self._wait(self.tr("Đang xem ảnh hưởng tới các phiếu…"))
        self._desk.background.run(
            lambda: rubric_editing.rubric_impact(store, rubric),
            lambda impact: self._show_impact(impact, rubric),
            self._tell_refused,
        )

    def _show_impact(self, impact: RubricImpact, rubric: Rubric) -> None:
        if impact.before != self._draft.saved:
            self._tell_refused(rubric_editing.RubricChangedError(rubric=impact.before.name))
        elif not impact.sheets:
            self._store(rubric)
        else:
            self._show_sheets(impact, rubric)

    def _show_sheets(self, impact: RubricImpact, rubric: Rubric) -> None:
        dialog = AffectedDialog(impact, rubric, self._desk.edits.language, self._desk.settings, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._store(rubric))
        dialog.rejected.connect(self._go_on)
        dialog.open()

    def _store(self, rubric: Rubric) -> None:
        store, actor, base = self._desk.edits.store, self._desk.edits.actor, self._draft.saved
        self._wait(self.tr("Đang lưu…"))
        self._desk.background.run(
            lambda: rubric_editing.save_rubric(store, actor, rubric, base=base), self._tell_saved, self._tell_refused
        )

    def _tell_saved(self, rubric: Rubric) -> None:
        self._is_waiting = False
        self._desk.edits.run(lambda _store, _actor: rubric)  # tells everyone
        self.accept()

    def _tell_refused(self, error: Exception) -> None:
        self._go_on()
        if not isinstance(error, ExpectedError):
            raise error
        self._desk.edits.report(error)
        if isinstance(error, rubric_editing.RubricChangedError):
            self._draft.meet(get_rubric(self._desk.edits.store, self._draft.rubric.uid))
            if self._note.asks:
                self._ask_first()

    def _ask_first(self) -> None:
        self._say(self.tr("Bộ tiêu chí đã thay đổi: hãy chọn ở dòng trên cùng rồi mới lưu."))
        self._note.take_focus()

    def _export_template(self) -> None:
        if self.page.finish_typing():
            self._template.export(self._draft.rubric, base=self._draft.base)

    def _tell_written(self, path: Path) -> None:
        self._say(self.tr("Đã lưu {path}").format(path=path))

    def _wait(self, text: str) -> None:
        self._is_waiting = True
        self._draft.hold(is_held=True)
        self._body.setEnabled(False)
        self._say(text)

    def _go_on(self) -> None:
        self._is_waiting = False
        self._draft.hold(is_held=False)
        self._body.setEnabled(True)
        self._say("")
        self.page.take_focus()

    def _mean_draft(self) -> None:
        """Go on with the draft, over what is saved now."""
        self._draft.go_on()
        self._note.close_question()
        self.page.take_focus()

    def _begin_again(self) -> None:
        """Take the saved rubric, as a step that can be taken back."""
        if self.page.finish_typing():
            self._draft.start_over(self.tr("Sửa lại từ bản đã lưu"))
            self._note.close_question()
            self.page.take_focus()

    def _follow(self) -> None:
        rubric = self._draft.rubric
        self._headings.show_rubric()
        self._note.follow()
        self.setWindowTitle(self.tr("Sửa bộ tiêu chí – {name}").format(name=rubric.name))
        maximum = rubric.root.max_points
        said = self.tr("{criteria} tiêu chí, {leaves} dòng chấm điểm").format(
            criteria=len(rubric.lines), leaves=len(rubric.leaves)
        )
        if maximum is not None:
            points = say_points(maximum)
            said += "   ·   " + self.tr("Điểm chuẩn: {points}").format(points=points)
        if self._draft.is_changed:
            said += "   ·   " + self.tr("chưa lưu")
        self._summary.setText(said)
        self._save.setEnabled(self._draft.is_changed)

    def _say(self, text: str) -> None:
        self._status.setText(text)

    def _add_actions(self) -> None:
        save = named(QAction(self.tr("Lưu bộ tiêu chí"), self), "save_rubric_action")
        save.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        save.setEnabled(not self._read_only)
        save.triggered.connect(self._ask_to_save)
        self.addActions([save, self._draft.undo_action, self._draft.redo_action])

    def _connect(self) -> None:
        self._draft.changed.connect(self._follow)
        self.page.said.connect(self._say)
        self._note.going_on.connect(self._mean_draft)
        self._note.starting_over.connect(self._begin_again)
        self._save.clicked.connect(self._ask_to_save)
        self._export.clicked.connect(self._export_template)
        self._template.written.connect(self._tell_written)
        self._close.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self._save.setProperty("look", "main")
        self._save.setVisible(not self._read_only)
        for button in (self._export, self._save, self._close):
            button.setAutoDefault(False)
        self._status.setProperty("look", "caption")
        bottom = QHBoxLayout()
        bottom.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        bottom.setSpacing(_MARGIN)
        bottom.addWidget(self._summary)
        bottom.addWidget(self._status, 1)
        bottom.addWidget(self._export)
        bottom.addWidget(self._save)
        bottom.addWidget(self._close)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._note)
        body.addWidget(self._headings)
        body.addWidget(self.page, 1)
        body.addLayout(bottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._body)
        settings = self._desk.settings
        restore_size(self, settings, _GEOMETRY, _FIRST_SIZE)
        self.page.split.restoreState(settings.state(_SPLIT))
        self.page.grid.widths.restore(settings.numbers(_COLUMNS))
        if self._draft.rubric.lines or self._read_only:
            self.page.take_focus()
        else:
            self._headings.take_focus()
