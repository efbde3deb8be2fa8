"""One score sheet: its heading, its grid, the list of its problems, its footer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from danhgia_desktop.scoring.derivation import Figure
from danhgia_desktop.scoring.problems import MAX_FIELD, RULE_FIELD, TEXT_FIELD
from danhgia_desktop.ui.elided_label import ElidedLabel
from danhgia_desktop.ui.grid.grid_acts import GridActs
from danhgia_desktop.ui.grid.grid_pane import GridPane
from danhgia_desktop.ui.grid.grid_words import GridWords
from danhgia_desktop.ui.grid.navigation import first_open
from danhgia_desktop.ui.grid.rows_in_view import rows_in_view
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.keys.stated_keys import StatedKey
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.scoring.entered_score import NOT_APPLICABLE
from danhgia_desktop.ui.scoring.kept_line import KeptLine
from danhgia_desktop.ui.scoring.problem_list import ProblemList
from danhgia_desktop.ui.scoring.reason_list import LAST_HOTKEY
from danhgia_desktop.ui.scoring.round_bar import RoundBar
from danhgia_desktop.ui.scoring.score_model import ScoreModel
from danhgia_desktop.ui.scoring.sheet_columns import DERIVED, DIFFERENCE, FROZEN, OTHER, Fixed
from danhgia_desktop.ui.scoring.sheet_footer import SheetFooter
from danhgia_desktop.ui.scoring.sheet_headings import yardstick_name

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey
    from danhgia_desktop.scoring.problems import Problem
    from danhgia_desktop.ui.grid.paste_plan import Place
    from danhgia_desktop.ui.scoring.score_cells import View

_MARGIN = 12
_LIST_SHARE = (3, 1)


class SheetPage(QWidget):
    """The middle of the scoring tab.

    Signals:
        entered: tuple[Entry, ...] that people entered in one act.
        line_moved: the current line is another one.
        round_chosen: carries the RoundKey.
        said: a sentence for the status line.
        comparison_dropped: the sheet shall not be compared any more.
        why_wanted: CriterionKey, Figure and where on the screen the number is that was clicked.
        recomputation_wanted: what is stated beside sums shall give way to them.
    """

    entered = Signal(object)
    line_moved = Signal()
    round_chosen = Signal(str)
    said = Signal(str)
    comparison_dropped = Signal()
    why_wanted = Signal(str, Figure, QRect)
    recomputation_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet_page")
        self.setAccessibleName(self.tr("Bảng chấm điểm"))
        self.model = ScoreModel(self)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self.cells = GridPane(self.model, frozen=FROZEN, sorts=False, parent=self._split)
        self.shown = self.cells.shown
        self.grid = named(self.cells.grid, "score_grid")
        self.grid.setAccessibleName(self.accessibleName())
        self.setFocusProxy(self.grid)
        self._title = named(ElidedLabel(least=60), "sheet_title")
        self._title.setProperty("look", "heading")
        self._read_only = named(QLabel(self.tr("Đang mở chỉ đọc: không sửa được")), "read_only_note")
        self._read_only.setProperty("look", "note")
        self._yardstick = named(QToolButton(), "drop_comparison")
        self._yardstick.setText(self.tr("Bỏ so sánh"))
        self._yardstick.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        dress(self._yardstick, "x")
        self._rounds = RoundBar()
        self.pane_button = named(QToolButton(), "pane_button")
        self._problems = ProblemList(self._split)
        self._footer = SheetFooter(self)
        self._words = GridWords(self.grid)
        self._kept: KeptLine | None = None
        self._lay_out()
        self._connect()

    @property
    def current_line(self) -> Criterion | None:
        """The criterion of the current row; guidance stands for the criterion above it."""
        place = self.grid.place
        return None if place is None else self.model.row(self.shown.source_row(place[0])).criterion

    @property
    def kept_line(self) -> KeptLine | None:
        """The line and column of now; where no sheet is shown, those of the last one."""
        place, view = self.grid.place, self.model.view
        if place is None or view is None:
            return self._kept
        return KeptLine.at(self.model, view, (self.shown.source_row(place[0]), place[1]))

    def stated_keys(self) -> tuple[StatedKey, ...]:
        """Return what can be typed here beside what every grid takes."""
        reasons = self.tr("Dùng lý do mẫu thứ 1 … 9 cho các dòng đang chọn")
        return (
            StatedKey(keys=NOT_APPLICABLE, words=self.tr("Gõ vào ô điểm: tiêu chí không áp dụng")),
            StatedKey(keys=f"Ctrl+1 … Ctrl+{LAST_HOTKEY}", words=reasons),
        )

    def start_at(self, line: KeptLine | None) -> None:
        """Show the first sheet at a line and column."""
        self._kept = line

    def show_nothing(self) -> None:
        """Show no sheet; the next one is shown at the line and column of now."""
        self._give_up_typing()
        self._kept = self.kept_line
        self.model.show_nothing()

    def show_view(self, view: View, *, flashes: bool) -> None:
        """Show a sheet.

        Args:
            view: the sheet, worked out, and the active round.
            flashes: whether cells that changed are tinted for a moment and shown: the person did not type them.
        """
        sheet = view.figures.sheet
        if self.model.view is not None and self.model.view.figures.sheet.uid != sheet.uid:
            self._give_up_typing()
        whose = f"{sheet.subject.name} – {sheet.subject.unit.name}" if sheet.subject.is_person else sheet.subject.name
        self._title.setText(f"{whose} – {sheet.rubric.name}")
        self._read_only.setVisible(view.read_only and not view.is_locked)
        self._rounds.show_rounds(sheet.rubric.rounds, view.round, view.language)
        self._yardstick.setVisible(view.yardstick is not None)
        self._yardstick.setToolTip(self.tr("Đang so với: {name}").format(name=yardstick_name(view)))
        kept, before = self.kept_line, self.model.view
        self.model.show(view)
        if self.shown.is_filtered and not self.shown.rowCount():
            self._kept = kept  # the filter is the person's: it stays, and the line is found again when rows are
        elif self.grid.place is None:
            found = None if kept is None else kept.find(self.model, view)
            self.grid.show_source(found or first_open(self.model) or (0, FROZEN))
        elif before is not None and before.round != view.round:
            self._follow_round(before, view)
        elif flashes and before is not None:
            self._flash(before)
        is_same = before is not None and before.figures.sheet.uid == sheet.uid
        if before is not None and is_same and before.yardstick is None and view.yardstick is not None:
            self._bring_comparison_into_view()
        self._problems.show_problems(view)
        self._footer.show_figures(view)
        self._show_section()

    def offer(self, actions: list[QAction]) -> None:
        """Add acts to the menu of the cells."""
        acts = GridActs(self.grid, self)
        acts.separate()
        for view in (self.grid, self.grid.frozen):
            view.addActions(actions)

    def offer_review(self, act: QAction) -> None:
        """Offer beside the problems to say that the sheet was looked through."""
        self._problems.offer_review(act)

    def cell_on_screen(self) -> QRect:
        """Return where on the screen the current cell is."""
        index = self.grid.currentIndex()
        view = self.grid.frozen if index.column() < FROZEN else self.grid
        cell = view.visualRect(index)
        return QRect(view.viewport().mapToGlobal(cell.topLeft()), cell.size())

    def tell(self, news: str) -> None:
        """Say what was done in the sheet, rather than what its cells say."""
        self._words.tell(news)

    def take_focus(self) -> None:
        """Let the keys work in the grid."""
        self.grid.setFocus()

    def turn_problems(self) -> None:
        """Open the list of problems where it is put away, and the other way round."""
        self.show_problems(is_open=self._problems.isHidden())

    def show_problems(self, *, is_open: bool) -> None:
        """Open the list of problems, or put it away."""
        self._problems.setVisible(is_open)
        self._footer.show_checking(is_open=is_open)
        if is_open:
            self._problems.take_focus()
        else:
            self.grid.setFocus()

    def go_to_line(self, key: CriterionKey) -> None:
        """Go to the line of a criterion, at the active round."""
        view = self.model.view
        if view is not None and self.grid.show_source((self.model.row_of(key), self.model.places.of_round(view.round))):
            self.grid.setFocus()

    def go_to_first_open(self) -> None:
        """Go to where scoring goes on: the first cell that is to be filled and is blank."""
        if (place := first_open(self.model)) is not None:
            self.grid.show_source(place)
        self.grid.setFocus()

    def _give_up_typing(self) -> None:
        """Let go of a text whose sheet is shown no more, and say so: it must not land in another."""
        if (editor := self.grid.editor) is not None:
            said = self.tr("Chưa nhập “{text}”: phiếu đang gõ không còn hiển thị.").format(text=editor.text())
            self.grid.give_up_typing()
            self.said.emit(said)

    def _show_section(self) -> None:
        line, view = self.current_line, self.model.view
        if view is not None:
            self._footer.show_section(view, None if line is None else line.key)

    def _follow_round(self, before: View, view: View) -> None:
        """Stay on the line and go over to the column that is typed in now."""
        place = self.grid.place
        if place is not None and self.model.places.round_at(place[1]) == before.round:
            self.grid.go_to((place[0], self.model.places.of_round(view.round)))

    def _jump(self, problem: Problem) -> None:
        view = self.model.view
        if view is None:
            return
        columns = {MAX_FIELD: int(Fixed.MAXIMUM), RULE_FIELD: int(Fixed.TEXT), TEXT_FIELD: int(Fixed.TEXT)}
        column = columns.get(problem.field)
        if column is None:
            column = self.model.places.of_round(view.round)
        if self.grid.show_source((self.model.row_of(problem.criterion), column)):
            self.grid.setFocus()

    def _flash(self, before: View) -> None:
        """Tint what changed without being typed, as far as it is in view; where it is not, go to what was meant."""
        rows = self.model.rows_changed_since(before)
        seen = self._changed_in_view(rows, before)
        if not any(map(self._can_be_meant, seen)):
            changed = (place for row in rows for place in self.model.changed_cells(row, before))
            aim = next(filter(self._can_be_meant, changed), None)
            if aim is not None and self.grid.show_source(aim):
                seen = self._changed_in_view(rows, before)
        self.grid.flash(self.shown.shown_places(seen))

    def _bring_comparison_into_view(self) -> None:
        """Scroll sideways to the columns of the other sheet, which a person has just asked for."""
        row = 0 if self.grid.place is None else self.grid.place[0]
        for key in (DIFFERENCE, OTHER):  # the one at the left last: it counts most where there is little room
            self.grid.scrollTo(self.shown.index(row, self.model.places.find(key) or 0))

    def _changed_in_view(self, rows: list[int], before: View) -> list[Place]:
        """Return the changed cells of rows that can be seen: a paste changes thousands, a screen shows some."""
        seen = set(map(self.shown.source_row, rows_in_view(self.grid)))
        cells = [place for row in rows if row in seen for place in self.model.changed_cells(row, before)]
        return [place for place in cells if all(map(self.grid.shows, self.shown.shown_places([place])))]

    def _can_be_meant(self, place: Place) -> bool:
        """Tell whether somebody changed a cell; sums and differences follow by themselves."""
        row, column = place
        return self.model.row(row).is_leaf and self.model.places.key_at(column) not in DERIVED

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(_MARGIN, 6, _MARGIN, 6)
        heading.setSpacing(_MARGIN)
        heading.addWidget(self._title, 1)
        for widget in (self._read_only, self._yardstick, self._rounds, self.pane_button):
            heading.addWidget(widget)
        self._split.setChildrenCollapsible(False)
        for place, share in enumerate(_LIST_SHARE):
            self._split.setStretchFactor(place, share)
        self._problems.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(heading)
        layout.addWidget(self._split, 1)
        layout.addWidget(self._footer)

    def _connect(self) -> None:
        self.model.entered.connect(self.entered)
        self.cells.said.connect(self.tell)
        self._words.said.connect(self.said)
        self.grid.current_moved.connect(self.line_moved)
        self.grid.current_moved.connect(self._show_section)
        self._rounds.round_chosen.connect(self.round_chosen)
        self._yardstick.clicked.connect(self.comparison_dropped)
        self._footer.why_wanted.connect(self.why_wanted)
        self._problems.recomputation_wanted.connect(self.recomputation_wanted)
        self._footer.check_wanted.connect(lambda is_open: self.show_problems(is_open=is_open))
        self._problems.problem_chosen.connect(self._jump)
        self._problems.left.connect(lambda: self.show_problems(is_open=False))
