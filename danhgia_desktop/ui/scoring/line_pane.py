"""The side pane as it follows the current line of the grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from danhgia_desktop.operations import scoring
from danhgia_desktop.scoring.scoresheet import ScorePlace

if TYPE_CHECKING:
    from danhgia_desktop.regulation.criterion_rule import RuleInput
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.ui.scoring.criterion_pane import CriterionPane
    from danhgia_desktop.ui.scoring.score_cells import View
    from danhgia_desktop.ui.scoring.score_entry import ScoreEntry
    from danhgia_desktop.ui.scoring.sheet_page import SheetPage

_LINE_MS, _HISTORY_MS = 20, 120
"""The pane and its history follow what is typed when a person pauses."""


class LinePane(QObject):
    """Shows in the pane what the page is at, a moment later, and enters what is entered there.

    Signals:
        settled: ScorePlace at which a person stays, and whether it can be written there.
    """

    settled = Signal(object, bool)

    def __init__(self, page: SheetPage, pane: CriterionPane, entry: ScoreEntry, store: Store) -> None:
        super().__init__(pane)
        self._page = page
        self._pane = pane
        self._store = store
        self._line_soon = QTimer(self, singleShot=True, interval=_LINE_MS)
        self._history_soon = QTimer(self, singleShot=True, interval=_HISTORY_MS)
        self._line_soon.timeout.connect(self._show_line)
        self._history_soon.timeout.connect(self._show_history)
        page.line_moved.connect(self._show_line_soon)
        page.shown.rearranged.connect(self._show_line_soon)  # a filter that keeps no line moves to none
        self._entry = entry
        pane.inputs_entered.connect(self._enter_inputs)
        pane.rule_points_wanted.connect(entry.use_rule_points)
        pane.not_applicable_chosen.connect(entry.set_not_applicable)
        pane.reason_entered.connect(self._write_reason)
        pane.evidence_entered.connect(self._write_evidence)
        pane.typed_in_vain.connect(lambda: page.tell(page.model.why_read_only))
        pane.restore_wanted.connect(entry.restore)
        pane.restore_wanted.connect(page.take_focus)  # its button is disabled then, and the focus must not stray

    @property
    def is_behind(self) -> bool:
        """Whether the pane does not show yet what the page is at."""
        return self._line_soon.isActive()

    def follow(self) -> None:
        """Show the line as it is now: at once what is ticked in the pane itself, else when there is time."""
        if self._pane.has_focus():
            self._show_line()
        else:
            self._show_line_soon()

    def finish(self) -> str:
        """Mean what is being typed in the pane and in the grid; return why something is left, "" where nothing is."""
        why_stay = "" if self._pane.keep_words() else self._why_stay()
        if not self._page.grid.finish_typing() and (editor := self._page.grid.editor) is not None:
            return editor.reason
        return why_stay

    def may_leave(self) -> bool:
        """Mean what is being typed; tell whether nothing is left, and say why something is."""
        if reason := self.finish():
            self._page.tell(reason)
        return not reason

    def stop(self) -> None:
        """Read nothing more: the window may be closing its data."""
        self._line_soon.stop()
        self._history_soon.stop()

    def _enter_inputs(self, place: ScorePlace, inputs: tuple[RuleInput, ...]) -> None:
        if not self._entry.set_inputs(place, inputs):
            self._pane.turn_down_inputs()

    def _write_reason(self, place: ScorePlace, words: str, is_finished: bool) -> None:  # noqa: FBT001 - a signal calls it
        if why := self._entry.set_reason(place, words, is_finished=is_finished):
            self._pane.reason.turn_down(why)
            self._page.tell(why)

    def _write_evidence(self, place: ScorePlace, words: str, is_finished: bool) -> None:  # noqa: FBT001 - as above
        if why := self._entry.set_evidence(place, words, is_finished=is_finished):
            self._pane.evidence.turn_down(why)
            self._page.tell(why)

    def _show_line_soon(self) -> None:
        if self._pane.isVisible():  # else it follows when it is shown
            self._line_soon.start()

    def _place(self) -> ScorePlace | None:
        line, view = self._page.current_line, self._page.model.view
        if line is None or view is None or self._pane.isHidden():
            return None
        return ScorePlace(sheet=view.figures.sheet.uid, criterion=line.key, round=view.round)

    def _show_line(self) -> None:
        if self._must_stay():
            return
        line, view, place = self._page.current_line, self._page.model.view, self._place()
        if line is None:
            self._show_nothing()
        elif view is not None and place is not None:
            self._pane.show_line(view, line, place)
            self._history_soon.start()

    def _show_nothing(self) -> None:
        """Show no line, and say what is given up with it: where nobody sees it, nobody can mend it."""
        if fault := self._pane.show_nothing():
            self._page.tell(self.tr("Đã bỏ số liệu chưa nhập được: {fault}").format(fault=fault))

    def _must_stay(self) -> bool:
        """Go back to the line that was shown, and tell so, where figures are typed there that cannot be meant."""
        shown, place, cell = self._pane.place, self._place(), self._page.grid.place
        if shown is None or place is None or cell is None or shown == place or self._pane.keep_words():
            return False
        view = self._page.model.view
        if view is None or not _is_seen(shown, view):
            return False  # there is no way back to it
        self._page.grid.show_source((self._page.model.row_of(shown.criterion), cell[1]))
        self._page.tell(self._why_stay())
        return True

    def _why_stay(self) -> str:
        if fault := self._pane.fault():
            return self.tr("Chưa rời dòng này được: {fault} Hãy sửa hoặc xóa.").format(fault=fault)
        unsaved = self.tr("Chưa rời dòng này được: điều vừa gõ chưa lưu được.")
        return f"{unsaved} {self._pane.why_open}".strip()

    def _show_history(self) -> None:
        view, place = self._page.model.view, self._place()
        if view is not None and place is not None:
            self._pane.show_history(place, scoring.score_history(self._store, place), view)
            self.settled.emit(place, not view.read_only)


def _is_seen(place: ScorePlace, view: View) -> bool:
    """Tell whether a score can be gone to in a view."""
    sheet = view.figures.sheet
    is_of_view = (place.sheet, place.round) == (sheet.uid, view.round)
    return is_of_view and any(line.key == place.criterion for line in sheet.rubric.criteria)
