"""What people do with the current line and its section beside typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect

from danhgia_desktop.operations.section_scoring import drop_stated_sums, fill_to_maximum
from danhgia_desktop.regulation.rubric import TOTAL, CriterionKey
from danhgia_desktop.regulation.rule_points import is_given_by_person
from danhgia_desktop.scoring.computation import results
from danhgia_desktop.scoring.derivation import Figure
from danhgia_desktop.scoring.scoresheet import ScorePlace, Scoresheet
from danhgia_desktop.ui.scoring.rule_popup import RulePopup
from danhgia_desktop.ui.scoring.sheet_columns import LOST, Fixed
from danhgia_desktop.ui.scoring.sheet_rows import nearest_section
from danhgia_desktop.ui.scoring.why_answers import WhyAnswers
from danhgia_desktop.wording import say_place

if TYPE_CHECKING:
    from danhgia_desktop.regulation.rubric import Criterion
    from danhgia_desktop.ui.edits import Edits
    from danhgia_desktop.ui.scoring.criterion_pane import CriterionPane
    from danhgia_desktop.ui.scoring.score_cells import View
    from danhgia_desktop.ui.scoring.score_entry import ScoreEntry
    from danhgia_desktop.ui.scoring.sheet_page import SheetPage
    from danhgia_desktop.ui.scoring.tab_actions import TabActions


class LineActs(QObject):
    """Carries out acts on the line that is current in the page."""

    def __init__(self, page: SheetPage, edits: Edits, entry: ScoreEntry) -> None:
        super().__init__(page)
        self._page = page
        self._edits = edits
        self._entry = entry
        self._why = WhyAnswers(edits.store, page)
        self._why.line_wanted.connect(lambda key: page.go_to_line(CriterionKey(key)))

    def connect_to(self, acts: TabActions, pane: CriterionPane) -> None:
        """Let the tab's actions, the page and the pane call the acts."""
        acts.why.triggered.connect(self.ask_why)
        acts.rule_inputs.triggered.connect(self.enter_rule_inputs)
        acts.fill_section.triggered.connect(self.fill_to_maximum)
        acts.recompute.triggered.connect(self.recompute_sums)
        self._page.why_wanted.connect(self.ask_why_of)
        self._page.recomputation_wanted.connect(self.recompute_sums)
        pane.recomputation_wanted.connect(self.recompute_sum)

    def ask_why(self) -> None:
        """Say why the number in the current cell is what it is; in columns of words, the points of the line."""
        if not self._page.grid.finish_typing():
            return
        line, place = self._page.current_line, self._page.grid.place
        if line is None or place is None:
            return
        column = self._page.model.places.key_at(place[1])
        figures = {Fixed.MAXIMUM.name.lower(): Figure.MAXIMUM, LOST: Figure.LOST}
        self.ask_why_of(line.key, figures.get(column, Figure.POINTS), self._page.cell_on_screen())

    def ask_why_of(self, key: str, figure: Figure, number: QRect) -> None:
        """Say why a number anywhere on the screen is what it is."""
        if (view := self._page.model.view) is not None:
            self._why.answer(view, CriterionKey(key), figure, number)

    def enter_rule_inputs(self) -> None:
        """Open the fields of the line's rules below its cell."""
        if not self._page.grid.finish_typing():
            return
        line, view = self._page.current_line, self._page.model.view
        if line is None or view is None:
            return
        if refusal := self._why_no_inputs(line, view):
            self._page.tell(refusal)
            return
        popup = RulePopup(view, line, self._page)
        popup.inputs_entered.connect(self._entry.set_inputs)
        popup.rule_points_wanted.connect(self._entry.use_rule_points)
        popup.left.connect(self._page.take_focus)
        popup.finished.connect(self._page.grid.go_on)
        popup.show_beside(self._page.cell_on_screen())
        popup.take_focus()

    def fill_to_maximum(self) -> None:
        """Fill the blanks of the nearest section, or of the whole sheet on its total, to the maximum."""
        if not self._page.grid.finish_typing():
            return
        line, view = self._page.current_line, self._page.model.view
        if line is None or view is None:
            return
        sheet = view.figures.sheet
        section = nearest_section(sheet.rubric, line.key)
        place = ScorePlace(sheet=sheet.uid, criterion=section.key, round=view.round)
        filled = self._edits.run(fill_to_maximum, place)
        if filled is not None:
            self._page.tell(self._say_filled(sheet, filled, section, view))

    def recompute_sums(self) -> None:
        """Take away what was stated beside sums that add up to something else, in the whole round."""
        if (view := self._page.model.view) is not None:
            place = ScorePlace(sheet=view.figures.sheet.uid, criterion=TOTAL, round=view.round)
            self._edits.run(drop_stated_sums, place)

    def recompute_sum(self, place: ScorePlace) -> None:
        """Take away what was stated beside one sum and those below it."""
        self._edits.run(drop_stated_sums, place)

    def _why_no_inputs(self, line: Criterion, view: View) -> str:
        if all(is_given_by_person(rule) for rule in line.rules):
            return self.tr("Dòng này không có quy tắc tính điểm; hãy gõ điểm vào ô.")
        if view.figures.result(line.key, view.round).not_applicable:
            return self.tr("Dòng này không áp dụng; gõ điểm để chấm lại.")
        return ""

    def _say_filled(self, before: Scoresheet, after: Scoresheet, section: Criterion, view: View) -> str:
        count = sum(1 for key, score in after.scores.items() if before.score(*key) != score)
        left = results(after, view.round)[section.key].blanks
        name = say_place(section.key, after.rubric, view.language)
        if not count:
            return self.tr("{section}: không có ô trống nào điền được.").format(section=name)
        said = self.tr("{section}: đã điền điểm tối đa vào %n ô trống.", "", count).format(section=name)
        if left:
            said += " " + self.tr("%n ô để trống: dòng chưa có điểm chuẩn hoặc đã nhập số liệu.", "", left)
        way_back = self.tr("Ctrl+Z: hoàn tác.")  # apart: sentences are not found inside others
        return f"{said} {way_back}"
