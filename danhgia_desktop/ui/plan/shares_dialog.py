"""The tasks behind a, b, c and the points, with what each adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout

from danhgia_desktop import points
from danhgia_desktop.ui.grid.cell import Align, Cell, Column, Ink
from danhgia_desktop.ui.grid.grid_model import GridModel
from danhgia_desktop.ui.grid.grid_pane import GridPane
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.task_signs import TASK_SIGNS
from danhgia_desktop.wording.plan_figures import say_share_note, say_status
from danhgia_desktop.wording.plan_words import plan_word
from danhgia_desktop.wording.rolled_up import say_rolled_up

if TYPE_CHECKING:
    from fractions import Fraction

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.operations.plan_performance import PlanPerformance
    from danhgia_desktop.plan.task_share import TaskShare
    from danhgia_desktop.ui.grid.grid_model import Index
    from danhgia_desktop.wording import Language

_ROOT = QModelIndex()
_SIZE = (980, 520)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SharesDialog(QDialog):
    """Each task with what it adds; Enter goes to it in its plan.

    Signals:
        task_wanted: carries the FollowedTask; the dialog is closed.
    """

    task_wanted = Signal(object)

    def __init__(self, outcome: PlanPerformance, whose: str, language: Language, parent: QWidget) -> None:
        """List tasks.

        Args:
            outcome: what they come to.
            whose: the owner and the period.
            language: of the words.
            parent: what it stands over.
        """
        super().__init__(parent)
        self.setObjectName("shares_dialog")
        self.setWindowTitle(self.tr("Nhiệm vụ làm nên điểm – {whose}").format(whose=whose))
        self.resize(*_SIZE)
        self._shares = outcome.performance.shares
        heading = named(QLabel(self._say(outcome, language)), "shares_heading")
        heading.setProperty("look", "heading")
        heading.setWordWrap(True)
        how = QLabel(
            self.tr(
                "a = đã làm / được giao; b, c = phần còn lại sau khi trừ lỗi chất lượng, lần chậm / được giao. "
                "Số lượng đã nhân hệ số. Enter: đến nhiệm vụ."
            )
        )
        how.setProperty("look", "caption")
        how.setWordWrap(True)
        self._pane = GridPane(_SharesModel(self._shares, language, self), frozen=1)
        named(self._pane.grid, "shares").setAccessibleName(self.tr("Nhiệm vụ và phần của mỗi nhiệm vụ"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(heading)
        layout.addWidget(how)
        layout.addWidget(self._pane, 1)
        for key in _ENTER:
            go = QShortcut(key, self._pane.grid, context=Qt.ShortcutContext.WidgetShortcut)
            go.setWhatsThis(self.tr("Đến nhiệm vụ trong kế hoạch"))
            go.activated.connect(self._go)
        self._pane.grid.doubleClicked.connect(self._go)
        if self._shares:
            self._pane.grid.go_to((0, 0))
        self._pane.grid.setFocus()

    def _go(self) -> None:
        place = self._pane.grid.place
        if place is not None:
            followed = self._shares[self._pane.shown.source_row(place[0])].followed
            self.accept()
            self.task_wanted.emit(followed)

    def _say(self, outcome: PlanPerformance, language: Language) -> str:
        done = outcome.performance
        sums = self.tr("Được giao {assigned}; đã làm {done}; đạt chất lượng {quality}; đúng tiến độ {progress}.")
        said = sums.format(
            assigned=points.shown(done.assigned),
            done=points.shown(done.done),
            quality=points.shown(done.quality),
            progress=points.shown(done.progress),
        )
        if outcome.rolled_up:
            return " ".join((said, *say_rolled_up(outcome, language)))
        if done.points is None:
            return f"{said} {say_status(done, language)}"
        words = self.tr("Điểm {points} / {most}.")
        return f"{said} {words.format(points=points.shown(done.points), most=points.shown(outcome.rule.points))}"


class _SharesModel(GridModel):
    """A row for each task; nothing is typed."""

    def __init__(self, shares: tuple[TaskShare, ...], language: Language, parent: QObject) -> None:
        super().__init__((), parent)
        self._columns = self._headings()
        self._rows = [_cells(share, language) for share in shares]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def cell(self, row: int, column: int) -> Cell:
        return self._rows[row][column]

    def refusal(self, row: int, column: int, text: str) -> str:
        return ""

    def _headings(self) -> tuple[Column, ...]:
        right = Align.RIGHT
        return (
            Column(key="text", title=self.tr("Nhiệm vụ"), characters=36, wraps=True, shapes_rows=True),
            Column(key="state", title=self.tr("Trạng thái"), characters=22),
            Column(key="assigned", title=self.tr("Được giao"), characters=8, align=right, numeric=True),
            Column(key="done", title=self.tr("Đã làm"), characters=8, align=right, numeric=True),
            Column(key="quality", title=self.tr("Chất lượng"), characters=9, align=right, numeric=True),
            Column(key="progress", title=self.tr("Tiến độ"), characters=10, align=right, numeric=True),
            Column(
                key="notes", title=self.tr("Cách tính"), characters=30, wraps=True, shapes_rows=True, stretches=True
            ),
        )


def _cells(share: TaskShare, language: Language) -> tuple[Cell, ...]:
    ink = Ink.NORMAL if share.counts else Ink.MUTED
    notes = " ".join(say_share_note(note, share, language) for note in share.notes)
    return (
        Cell(text=share.followed.task.text, ink=ink),
        Cell(text=plan_word(share.state, language), sign=TASK_SIGNS[share.state], ink=ink),
        *(_number(value, ink) for value in (share.assigned, share.done, share.quality, share.progress)),
        Cell(text=notes, ink=ink),
    )


def _number(value: Fraction, ink: Ink) -> Cell:
    return Cell(text=points.shown(value), value=value, ink=ink)
