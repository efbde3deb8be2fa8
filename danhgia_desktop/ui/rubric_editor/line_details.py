"""The pane beside the editor's grid: how the current line gets its points, and what is printed below it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from danhgia_desktop.regulation.rubric import TOTAL
from danhgia_desktop.ui.elided_label import ElidedLabel
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.import_rubric.rules_pane import RulesPane
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.rubric_editor.line_rules import accepted_rules, first_rule, proposals_for

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from danhgia_desktop.regulation.rubric import CriterionKey, Rubric
    from danhgia_desktop.ui.rubric_editor.draft import Draft
    from danhgia_desktop.wording import Language

_GUIDANCE_HEIGHT = 84
_MARGIN = 12


class LineDetails(QWidget):
    """Follows the current line; what is changed here is a step of the draft like everything else."""

    def __init__(self, draft: Draft, language: Language, *, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("line_details")
        self._draft = draft
        self._read_only = read_only
        self._key: CriterionKey | None = None
        self._told: tuple[object, ...] = ()
        """What the proposals were made from beside the rules themselves."""
        self._title = named(ElidedLabel(least=60), "line_title")
        self._title.setProperty("look", "heading")
        self._note = named(QLabel(), "line_note")
        self._rules = RulesPane(language, is_narrow=True)
        self._add = named(QPushButton(self.tr("Thêm &quy tắc")), "add_rule_button")
        self._guidance_label = QLabel(self.tr("&Dòng hướng dẫn in dưới tiêu chí:"))
        self._guidance = named(_Lines(), "guidance_edit")
        self._lay_out()
        self._rules.proposals_changed.connect(self._take_rules)
        self._add.clicked.connect(self._add_rule)
        self._guidance.left.connect(self.keep_words)
        self.show_line(None)

    def show_line(self, key: CriterionKey | None) -> None:
        """Show another line, or what the same line has become; a field that says so already stays as it is."""
        rubric = self._draft.rubric
        is_other = key != self._key
        if is_other:
            self.keep_words()
            rubric = self._draft.rubric
        self._key = key
        has_rules = key is not None and key != TOTAL
        for widget in (self._rules, self._add, self._guidance_label, self._guidance):
            widget.setVisible(has_rules)
        self._note.setVisible(not has_rules)
        if key is None or not has_rules:
            self._title.setText(self.tr("Dòng mới") if key is None else self.tr("Tổng cộng"))
            return
        line = rubric.get(key)
        self._title.setText(f"{rubric.path(key)}  {line.text}".strip())
        told = (rubric.path(key), line.text, line.max_points, line.guidance)
        if is_other or told != self._told or accepted_rules(self._rules.proposals) != line.rules:
            self._told = told
            self._rules.show_proposals(proposals_for(rubric, key))
        is_being_typed = self._guidance.document().isModified() and not is_other
        if not is_being_typed and (is_other or self._typed_lines() != line.guidance):
            self._guidance.setPlainText("\n".join(line.guidance))

    def follow_draft(self) -> None:
        """Show what the line has become; where it is gone, the grid will soon be at another one."""
        if self._key is None or _has(self._draft.rubric, self._key):
            self.show_line(self._key)

    def take_focus(self) -> None:
        """Let the rules be gone through."""
        self._rules.setFocus()

    def keep_words(self) -> None:
        """Mean what is being typed into the lines of guidance; what nobody changed there is no step."""
        rubric, key, document = self._draft.rubric, self._key, self._guidance.document()
        if not document.isModified():
            return
        document.setModified(False)
        if key is None or key == TOTAL or self._read_only or not _has(rubric, key):
            return
        line = rubric.get(key)
        if (typed := self._typed_lines()) != line.guidance:
            name = self.tr("Sửa hướng dẫn {line}").format(line=rubric.path(key))
            self._draft.change(name, rubric.with_criterion(replace(line, guidance=typed)))

    def _typed_lines(self) -> tuple[str, ...]:
        lines = (text.strip() for text in self._guidance.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    def _take_rules(self) -> None:
        rubric, key = self._draft.rubric, self._key
        if key is None or key == TOTAL or not self._rules.is_valid:
            return
        line, rules = rubric.get(key), accepted_rules(self._rules.proposals)
        if rules != line.rules:
            name = self.tr("Sửa cách tính {line}").format(line=rubric.path(key))
            changed = rubric.with_criterion(replace(line, rules=rules))
            kinds = tuple(type(rule) for rule in rules)  # a rule of another kind is another act than its points
            self._draft.change(name, changed, merges=("rules", key, kinds, self._rules.current, self.focusWidget()))

    def _add_rule(self) -> None:
        rubric, key = self._draft.rubric, self._key
        if key is None or key == TOTAL:
            return
        proposals = [*self._rules.proposals, first_rule(rubric, key)]
        self._rules.show_mended(proposals, len(proposals) - 1)

    def _lay_out(self) -> None:
        self._note.setText(self.tr("Chọn một dòng để xem và sửa cách tính điểm của dòng đó."))
        self._note.setWordWrap(True)
        self._note.setProperty("look", "caption")
        dress(self._add, "plus")
        self._add.setAutoDefault(False)
        self._guidance.setFixedHeight(_GUIDANCE_HEIGHT)
        self._guidance.setTabChangesFocus(True)
        self._guidance_label.setBuddy(self._guidance)
        self._rules.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._rules.setEnabled(not self._read_only)
        self._add.setEnabled(not self._read_only)
        self._guidance.setReadOnly(self._read_only)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._note)
        layout.addWidget(self._rules)
        layout.addWidget(self._add)
        layout.addWidget(self._guidance_label)
        layout.addWidget(self._guidance)
        layout.addStretch()


def _has(rubric: Rubric, key: CriterionKey) -> bool:
    return any(line.key == key for line in rubric.criteria)


class _Lines(QPlainTextEdit):
    """Lines of text.

    Signals:
        left: the focus has gone elsewhere.
    """

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
