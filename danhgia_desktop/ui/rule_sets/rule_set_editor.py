"""The editor of a rule set: its parts, the fields of one of them, what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.regulations import all_regulations, new_regulation, problems_of, save_regulation
from danhgia_desktop.regulation.regulation_end import end_of
from danhgia_desktop.regulation.subject_rules import SubjectRules
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.rule_sets.draft_paths import has_part, joined, part_at, with_item, with_part
from danhgia_desktop.ui.rule_sets.editor_look import EditorLook
from danhgia_desktop.ui.rule_sets.field_offers import FieldOffers
from danhgia_desktop.ui.rule_sets.finding import of_problems, of_unread
from danhgia_desktop.ui.rule_sets.new_parts import new_part
from danhgia_desktop.ui.rule_sets.part_fields import FIELDS_OF, Count
from danhgia_desktop.ui.rule_sets.rubric_opening import RubricOpening
from danhgia_desktop.ui.rule_sets.rule_set_draft import RuleSetDraft
from danhgia_desktop.ui.rule_sets.touched_sheets import touched_sheets
from danhgia_desktop.ui.window_size import keep_size, restore_size
from danhgia_desktop.wording import say_error
from danhgia_desktop.wording.rule_sets import say_last_day, say_regulations

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.regulation.regulation_end import RegulationEnd
    from danhgia_desktop.regulation.regulation_problem import RegulationProblem
    from danhgia_desktop.ui.desk import Desk

_GEOMETRY = "rule_set_editor/geometry"
_FIRST_SIZE = QSize(1080, 680)
_CHECK_MS = 120
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_BUTTONS = Qt.WindowType.WindowMaximizeButtonHint | Qt.WindowType.WindowCloseButtonHint


class RuleSetEditor(QDialog):
    """Nothing is saved before the person says so; what periods are evaluated by is only read.

    Signals:
        saved: carries the RegulationUid.
        version_wanted: a new version shall be made of what cannot be changed.
    """

    saved = Signal(str)
    version_wanted = Signal()

    def __init__(
        self, desk: Desk, regulation: Regulation, parent: QWidget, *, pinned_by: int = 0, is_new: bool = False
    ) -> None:
        """Open a rule set.

        Args:
            desk: the open data.
            regulation: as it is saved, or as it begins.
            parent: the main window.
            pinned_by: how many periods are evaluated by it.
            is_new: it is not saved yet.
        """
        super().__init__(parent, Qt.WindowType.Window | _BUTTONS)
        self.setObjectName("rule_set_editor")
        self._desk = desk
        self._base = regulation
        self._is_new = is_new
        known = [one.regulation for one in all_regulations(desk.edits.store)]
        self._others = [one for one in known if one.uid != regulation.uid]
        self._read_only = desk.edits.is_read_only or pinned_by > 0
        self.draft = RuleSetDraft(regulation, self)
        self._problems: tuple[RegulationProblem, ...] = ()
        self._offers = FieldOffers(desk.edits.store, regulation, desk.edits.language)
        self.look = EditorLook(self, self._offers, read_only=self._read_only, pinned_by=pinned_by)
        self._soon = QTimer(self, singleShot=True, interval=_CHECK_MS)
        self._undo = self._action("undo_rule", QKeySequence.StandardKey.Undo)
        self._redo = self._action("redo_rule", QKeySequence.StandardKey.Redo)
        self._save = self._action("save_rule_set", QKeySequence.StandardKey.Save)
        self._up = self._action("move_part_up", QKeySequence("Alt+Up"))
        self._down = self._action("move_part_down", QKeySequence("Alt+Down"))
        self._opening, self._opened_from = RubricOpening(desk, self), ""
        self._rubric = self._action("open_rubric", QKeySequence("Ctrl+Shift+R"))
        self._connect()
        restore_size(self, desk.settings, _GEOMETRY, _FIRST_SIZE)
        self._tell_end(end_of(regulation, known))
        self._turn("")
        self.look.form.take_focus()

    def reject(self) -> None:
        """Close; what is not saved is given up only when the person says so."""
        if self.draft.is_changed and not self._read_only:
            question = self.tr("Bộ quy định có chỗ đã sửa mà chưa lưu.")
            if not self._desk.prompts.confirm(question, act=self.tr("Bỏ những gì đã sửa"), is_grave=True):
                return
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that no field needed presses no button elsewhere, as it would in a dialog."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self._soon.stop()
        keep_size(self, self._desk.settings, _GEOMETRY)
        super().done(result)

    def save(self) -> None:
        """Save, once it is known which sheets that touches; where something is wrong, go there."""
        self._check()
        blocking = [*self.draft.unread, *(problem.path for problem in self._problems if problem.blocks)]
        if self._read_only or not (self.draft.is_changed or self._is_new):
            return
        if blocking:
            self.look.say(self.tr("Chưa lưu được: còn chỗ phải sửa, xem danh sách ở trên."))
            self._go_to(blocking[0])
        elif self._is_new:
            self._store()
        else:
            self._look_at_sheets()

    def _tell_end(self, end: RegulationEnd | None) -> None:
        if end is not None and end.successor is not None:
            called = say_regulations((*self._others, self._base), self._desk.edits.language)
            last_day = say_last_day(self._base, end, self._desk.edits.language)
            self.look.tell_replaced(last_day, called[end.successor.uid])

    def _look_at_sheets(self) -> None:
        edits = self._desk.edits
        changes, sheets = touched_sheets(edits.store, self._base, self.draft.regulation, edits.language)
        if not sheets:
            self._store()
            return
        from danhgia_desktop.ui.rule_sets.touched_dialog import TouchedDialog  # noqa: PLC0415 - seldom needed

        dialog = TouchedDialog(changes, sheets, edits.language, self._desk.settings, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(self._store)
        dialog.open()

    def _store(self) -> None:
        edits, regulation = self._desk.edits, self.draft.regulation
        try:
            if self._is_new:
                kept = edits.attempt(new_regulation, regulation)
            else:
                kept = edits.attempt(save_regulation, regulation, base=self._base)
        except ExpectedError as error:
            self.look.say(say_error(error, edits.language))
            return
        self.saved.emit(kept.uid)
        self.accept()

    def _add(self) -> None:
        path, regulation = self.look.tree.current_path, self.draft.regulation
        part = self.look.tree.part_at(path)
        held = part_at(regulation, path)
        siblings = held if part.count is Count.MANY else ()
        made = new_part(part.made, siblings, regulation.effective_from)
        if part.count is Count.MANY:
            self.draft.change(with_item(regulation, path, made), f"{path}[{len(held)}]")
        else:
            self.draft.change(with_part(regulation, path, made), path)

    def _remove(self, place: int) -> None:
        path = self.look.tree.current_path
        if place < 0:
            self.draft.remove_part(path)
        else:
            self.draft.remove_item(path, place)

    def _move(self, place: int, to: int) -> None:
        path = self.look.tree.current_path
        first = FIELDS_OF[self.look.tree.part_at(path).made][0].name
        row, _, name = self.look.form.focused.rpartition(".")
        self.draft.move_item(path, place, to, f"{path}[{to}].{name if row == f'{path}[{place}]' else first}")

    def _move_focused(self, step: int) -> None:
        """Move the part that is worked on, unless it is the first or the last one."""
        path = self.look.tree.current_path
        number, is_in, _ = self.look.form.focused.removeprefix(f"{path}[").partition("]")
        if is_in and 0 <= int(number) + step < len(part_at(self.draft.regulation, path)):
            self._move(int(number), int(number) + step)

    def _open_rubric_here(self) -> None:
        """Open the rubric of the field that is worked on, or of the subjects that are looked at."""
        focused, rules = self.look.form.focused, self.look.tree.current_path.partition(".")[0]
        if focused.endswith("rubric"):
            self._open_rubric(focused)
        elif rules.startswith("rules["):
            self._open_rubric(joined(rules, "rubric"))

    def _open_rubric(self, path: str) -> None:
        uid = part_at(self.draft.regulation, path)
        if uid is not None:
            self._opened_from = path
            self._opening.open(uid)

    def _come_back(self) -> None:
        """Go on where a rubric was opened; it may say something else now."""
        self._offers.forget_rubrics()
        self._show_part(self.look.tree.current_path)
        self.look.form.take_focus(self._opened_from)
        self._check()

    def _add_subjects(self) -> None:
        regulation = self.draft.regulation
        made = new_part(SubjectRules, regulation.rules, regulation.effective_from)
        self.draft.change(with_item(regulation, "rules", made), f"rules[{len(regulation.rules)}]")

    def _remove_subjects(self) -> None:
        path = self.look.tree.current_path
        if path.startswith("rules["):
            place = int(path[len("rules[") : path.index("]")])
            self.draft.remove_item("rules", place)

    def _turn(self, path: str) -> None:
        """Show another structure, at a field."""
        self.look.tree.show_regulation(self.draft.regulation, path)
        self.look.form.take_focus(path)
        self._follow()

    def _show_part(self, path: str) -> None:
        if has_part(self.draft.regulation, path):
            part = self.look.tree.part_at(path)
            for action in (self._up, self._down):  # Alt+↓ opens lists elsewhere
                action.setEnabled(part.count is Count.MANY and not self._read_only)
            self.look.form.show_part(self.draft.regulation, path, part, self.draft.unread)
            self._show_problems()

    def _go_to(self, path: str) -> None:
        self.look.tree.go_to(path)
        self.look.form.take_focus(path)

    def _follow(self) -> None:
        regulation, edits = self.draft.regulation, self._desk.edits
        self.look.tree.name_rules(regulation)
        called = say_regulations((*self._others, regulation), edits.language)
        name = called[regulation.uid] or self.tr("bộ quy định mới")
        self.setWindowTitle(self.tr("Bộ quy định – {name}").format(name=name))
        self.look.allow(
            can_save=(self.draft.is_changed or self._is_new) and not self._read_only, is_changed=self.draft.is_changed
        )
        self._undo.setEnabled(self.draft.can_undo)
        self._redo.setEnabled(self.draft.can_redo)
        self._soon.start()

    def _check(self) -> None:
        self._soon.stop()
        problems = problems_of(self._desk.edits.store, self.draft.regulation)
        self._problems = tuple(one for one in problems if one.path not in self.draft.unread)
        self._show_problems()

    def _show_problems(self) -> None:
        language, regulation = self._desk.edits.language, self.draft.regulation
        unread = of_unread(self.draft.unread, regulation, language)
        problems = of_problems(self._problems, regulation, language)
        self.look.show_findings(unread, problems)

    def _action(self, name: str, key: QKeySequence.StandardKey | QKeySequence) -> QAction:
        action = named(QAction(self), name)
        action.setShortcut(QKeySequence(key))
        self.addAction(action)
        return action

    def _connect(self) -> None:
        look, draft = self.look, self.draft
        draft.edited.connect(self._follow)
        draft.turned.connect(self._turn)
        self._soon.timeout.connect(self._check)
        look.tree.chosen.connect(self._show_part)
        look.form.meant.connect(draft.put)
        look.form.unread.connect(draft.leave_unread)
        look.form.add_wanted.connect(self._add)
        look.form.removal_wanted.connect(self._remove)
        look.form.move_wanted.connect(self._move)
        look.form.rubric_wanted.connect(self._open_rubric)
        self._opening.closed.connect(self._come_back)
        look.add_subjects.clicked.connect(self._add_subjects)
        look.remove_subjects.clicked.connect(self._remove_subjects)
        look.findings.chosen.connect(self._go_to)
        look.save.clicked.connect(self.save)
        look.close.clicked.connect(self.reject)
        look.version.clicked.connect(self._want_version)
        self._undo.triggered.connect(draft.undo)
        self._redo.triggered.connect(draft.redo)
        self._save.triggered.connect(self.save)
        self._up.triggered.connect(lambda: self._move_focused(-1))
        self._down.triggered.connect(lambda: self._move_focused(1))
        self._rubric.triggered.connect(self._open_rubric_here)

    def _want_version(self) -> None:
        self.accept()
        self.version_wanted.emit()
