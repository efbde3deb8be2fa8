"""The way of a new office to its first score sheets, step by step."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording import period_name

if TYPE_CHECKING:
    from danhgia_desktop.operations.first_steps import FirstSteps
    from danhgia_desktop.period import Period
    from danhgia_desktop.wording import Language

_WIDTH, _GAP = 620, 10
_STATE_COLUMN, _ACT_COLUMN = 2, 3
_MAIN_SPACE = 8
"""How much wider a button is drawn that comes next."""


class Step(StrEnum):
    """What is done first, in this order; the first three are called as the parts of the catalogue they are done in."""

    UNITS = "units"
    PEOPLE = "people"
    RULE_SETS = "rule_sets"
    PERIOD = "period"
    SHEETS = "sheets"


class _Row(NamedTuple):
    mark: QLabel
    state: QLabel
    button: QPushButton


class FirstStepsPage(QWidget):
    """What is done is ticked, what comes next has the keyboard; what needs an earlier step waits for it.

    Signals:
        step_wanted: carries the Step that a person wants to take.
        import_wanted: a rubric shall be imported, without the steps.
        sheet_wanted: one sheet shall be added, without the steps.
    """

    step_wanted = Signal(Step)
    import_wanted = Signal()
    sheet_wanted = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.setObjectName("first_steps")
        self._language = language
        self._rows = {
            Step.UNITS: self._row(Step.UNITS, self.tr("Nhập đơn vị…")),
            Step.PEOPLE: self._row(Step.PEOPLE, self.tr("Nhập nhân sự…")),
            Step.RULE_SETS: self._row(Step.RULE_SETS, self.tr("Chọn bộ quy định…")),
            Step.PERIOD: self._row(Step.PERIOD, self.tr("Mở kỳ…")),
            Step.SHEETS: self._row(Step.SHEETS, self.tr("Lập phiếu cho cả kỳ…")),
        }
        self._other = named(QLabel(), "first_steps_other_way")
        self._other.setProperty("look", "caption")
        self._other.setWordWrap(True)
        self._import = named(QPushButton(self.tr("Nhập bộ tiêu chí…")), "import_first_button")
        dress(self._import, "file-input")
        self._import.clicked.connect(self.import_wanted)
        self._add = named(QPushButton(self.tr("Thêm phiếu chấm…")), "add_first_sheet_button")
        dress(self._add, "plus")
        self._add.clicked.connect(self.sheet_wanted)
        for button in (self._import, self._add):
            button.setAutoDefault(True)
        self._lay_out()

    def show_steps(self, steps: FirstSteps, *, has_rubric: bool) -> None:
        """Show how far the office is.

        Args:
            steps: the same.
            has_rubric: whether a sheet can be added without the steps.
        """
        states = {
            Step.UNITS: self.tr("%n đơn vị", "", steps.units) if steps.units else "",
            Step.PEOPLE: self.tr("%n người", "", steps.people) if steps.people else "",
            Step.RULE_SETS: self.tr("%n bộ", "", steps.rule_sets) if steps.rule_sets else "",
            Step.PERIOD: self._opened(steps.period),
            Step.SHEETS: "",
        }
        coming = next(step for step, state in states.items() if not state)
        for place, (step, state) in enumerate(states.items(), start=1):
            self._show(self._rows[step], place, state, is_next=step is coming)
        self._rows[Step.PERIOD].button.setEnabled(bool(steps.rule_sets))
        self._rows[Step.SHEETS].button.setEnabled(steps.period is not None)
        self._show_other_way(has_rubric=has_rubric)
        self.setFocusProxy(self._rows[coming].button)
        focused = self.window().focusWidget()  # which waits there while a dialog is open
        if focused is not None and self.isAncestorOf(focused):
            self.setFocus()

    def _opened(self, period: Period | None) -> str:
        return "" if period is None else self.tr("đang mở {period}").format(period=period_name(period, self._language))

    def _show(self, row: _Row, place: int, state: str, *, is_next: bool) -> None:
        row.mark.setText("✓" if state else str(place))
        row.mark.setProperty("look", "done" if state else "heading" if is_next else "caption")
        row.state.setText(state or (self.tr("bước tiếp theo") if is_next else ""))
        row.button.setProperty("look", "main" if is_next else "")
        for widget in row:
            widget.style().polish(widget)

    def _show_other_way(self, *, has_rubric: bool) -> None:
        self._add.setVisible(has_rubric)
        self._import.setVisible(not has_rubric)
        if has_rubric:
            self._other.setText(self.tr("Chỉ cần chấm một phiếu? Thêm phiếu của một đơn vị hoặc một người."))
            return
        words = self.tr(
            "Chỉ cần chấm một bảng điểm có sẵn? Nhập từ Word, Excel hoặc dán bảng vào, không cần các bước trên. "
            "Muốn xem thử trước, chọn Tệp › Xem dữ liệu mẫu."
        )
        self._other.setText(words)

    def _row(self, step: Step, act: str) -> _Row:
        mark, state = QLabel(), named(QLabel(), f"first_step_{step}_state")
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        mark.setFixedWidth(mark.fontMetrics().horizontalAdvance("000"))
        state.setProperty("look", "caption")
        button = named(QPushButton(act), f"first_step_{step}")
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self.step_wanted.emit(step))
        return _Row(mark, state, button)

    def _lay_out(self) -> None:
        names = (
            self.tr("Đơn vị"),
            self.tr("Nhân sự"),
            self.tr("Bộ quy định"),
            self.tr("Kỳ đánh giá"),
            self.tr("Phiếu chấm"),
        )
        heading, line = QLabel(self.tr("Các bước bắt đầu")), QFrame()
        heading.setProperty("look", "title")
        line.setProperty("look", "line")
        grid = QGridLayout()
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(_GAP)
        grid.setColumnStretch(_STATE_COLUMN, 1)
        widest = max(row.button.sizeHint().width() for row in self._rows.values())
        grid.setColumnMinimumWidth(_ACT_COLUMN, widest + _MAIN_SPACE)
        for line_of, (name, row) in enumerate(zip(names, self._rows.values(), strict=True)):
            for place, widget in enumerate((row.mark, QLabel(name), row.state, row.button)):
                grid.addWidget(widget, line_of, place)
        other = QHBoxLayout()
        other.setSpacing(_GAP)
        other.addWidget(self._other, 1)
        other.addWidget(self._import)
        other.addWidget(self._add)
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setSpacing(2 * _GAP)
        column.addWidget(heading)
        column.addLayout(grid)
        column.addWidget(line)
        column.addLayout(other)
        whole = QGridLayout(self)
        whole.addWidget(middle, 0, 0, Qt.AlignmentFlag.AlignCenter)
