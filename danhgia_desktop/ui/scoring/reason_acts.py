"""Using reasons again: by keys on the selected lines, and keeping their list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from danhgia_desktop.operations import reasons
from danhgia_desktop.scoring.reasons import PhraseUid, ReasonPhrase, reason_parts
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.scoring.reason_list import LAST_HOTKEY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.regulation.rubric import CriterionKey
    from danhgia_desktop.ui.edits import Edits
    from danhgia_desktop.ui.prompts import Prompts
    from danhgia_desktop.ui.scoring.criterion_pane import CriterionPane
    from danhgia_desktop.ui.scoring.sheet_page import SheetPage


class ReasonActs(QObject):
    """Ctrl+1 … Ctrl+9 put a reusable reason into every selected line, or take it away where all of them give it.

    They do so from the sheet and from its pane alone: who is in the list of sheets does not look at the selected lines.
    """

    def __init__(self, page: SheetPage, pane: CriterionPane, edits: Edits, prompts: Prompts, tab: QWidget) -> None:
        super().__init__(tab)
        self._page = page
        self._pane = pane
        self._edits = edits
        self._prompts = prompts
        self._phrases: tuple[ReasonPhrase, ...] = ()
        self._keys = [self._key(number) for number in range(1, LAST_HOTKEY + 1)]
        phrases = pane.phrases
        phrases.chosen.connect(self._toggle)
        phrases.addition_wanted.connect(self._add)
        phrases.rewording_wanted.connect(self._reword)
        phrases.removal_wanted.connect(lambda uid: edits.run(reasons.remove_reason_phrase, PhraseUid(uid)))
        phrases.move_wanted.connect(lambda uid, number: edits.run(reasons.move_reason_phrase, PhraseUid(uid), number))

    def read_phrases(self) -> None:
        """Show the list as the data has it now."""
        self._phrases = reasons.reason_phrases(self._edits.store)
        self._pane.phrases.show_phrases(self._phrases)
        for number, action in enumerate(self._keys):
            is_there = number < len(self._phrases)
            action.setEnabled(is_there and not self._edits.is_read_only)
            action.setVisible(is_there)
            action.setText(self._phrases[number].text.replace("&", "&&") if is_there else "")

    def _toggle(self, uid: str) -> None:
        view = self._page.model.view
        self._pane.keep_words()
        if view is None or not self._page.grid.finish_typing():
            return
        keys = [(key, view.round) for key in self._lines()]
        if keys:
            self._edits.run(reasons.toggle_reason_phrase, view.figures.sheet.uid, keys, PhraseUid(uid))

    def _lines(self) -> list[CriterionKey]:
        """Return the lines of the selected cells, without those of sums where several are selected."""
        rows = dict.fromkeys(self._page.shown.source_row(row) for row, _ in self._page.grid.selected_places())
        lines = [self._page.model.row(row) for row in rows]
        leaves = [line.criterion.key for line in lines if line.is_leaf]
        current = self._page.current_line
        return leaves or ([] if current is None else [current.key])

    def _add(self) -> None:
        """Add the lines of the current reason that the list does not have."""
        self._pane.keep_words()
        line, view = self._page.current_line, self._page.model.view
        if line is None or view is None:
            return
        known = {phrase.text for phrase in self._phrases}
        reason = view.figures.sheet.score(line.key, view.round).reason
        if new := [part for part in reason_parts(reason) if part not in known]:
            self._edits.run(reasons.add_reason_phrases, new)

    def _reword(self, uid: str) -> None:
        phrase = next(phrase for phrase in self._phrases if phrase.uid == uid)
        words = self._prompts.ask(self.tr("Lý do:"), title=self.tr("Sửa lý do mẫu"), value=phrase.text)
        if words is None or words == phrase.text:
            return
        everywhere = self._ask_everywhere(phrase)
        if everywhere is not None:
            self._edits.run(reasons.reword_reason_phrase, phrase.uid, words, everywhere=everywhere)

    def _ask_everywhere(self, phrase: ReasonPhrase) -> bool | None:
        """Ask whether lines that give the reason shall change, too; None when the person leaves it."""
        uses = reasons.phrase_uses(self._edits.store, phrase.uid)
        if not uses:
            return False
        question = self.tr("Lý do này đang dùng ở %n dòng. Áp dụng câu mới cho các dòng đó?", "", uses)
        choices = [self.tr("Áp dụng cho %n dòng đang dùng", "", uses), self.tr("Chỉ sửa trong danh sách")]
        chosen = self._prompts.choose(question, choices)
        return None if chosen is None else chosen == 0

    def _key(self, number: int) -> QAction:
        action = named(QAction(self), f"use_reason_{number}")
        action.setShortcut(QKeySequence(f"Ctrl+{number}"))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: self._toggle(self._phrases[number - 1].uid))
        for area in (self._page, self._pane):
            area.addAction(action)
        return action
