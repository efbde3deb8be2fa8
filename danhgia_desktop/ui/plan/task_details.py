"""The page of the pane with what the columns of a task do not show."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from danhgia_desktop import points
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.plan.task import ObjectiveCause, Source, Support
from danhgia_desktop.text import tidy
from danhgia_desktop.ui.forms.day_field import DayField
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording import period_name, say_error

if TYPE_CHECKING:
    from fractions import Fraction

    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import Task
    from danhgia_desktop.ui.plan.plan_view import PlanView
    from danhgia_desktop.wording import Language

_PERCENT = 100


class TaskDetails(QScrollArea):
    """Fields of the current task; each is saved as it is left.

    Signals:
        entered: carries the Task as it shall be.
        choosing_above_wanted: a task of the plan above shall be chosen, from which this one descends.
        standing_alone_wanted: it shall not descend from one any more.
        told: why what stands in a field cannot be saved.
    """

    entered = Signal(object)
    choosing_above_wanted = Signal()
    standing_alone_wanted = Signal()
    told = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Chi tiết nhiệm vụ"))
        self._language = language
        self._followed: FollowedTask | None = None
        self._lines: dict[str, QLineEdit] = {}
        self._parts: list[QLineEdit] = []
        self._ground, self._fields = QWidget(), QWidget()
        self._form = QFormLayout()
        self._supports = QFormLayout()
        self._text = named(QLabel(), "task_text")
        self._fault = named(QLabel(), "details_fault")
        self._above = named(QLabel(), "task_above")
        self._progress = named(QLabel(), "task_progress")
        self._carried = named(QLabel(), "task_carried")
        self._choose = named(QPushButton(self.tr("Thuộc nhiệm vụ cấp trên…")), "choose_above")
        self._alone = named(QPushButton(self.tr("Tách khỏi nhiệm vụ cấp trên")), "stand_alone")
        self._build()
        self._choose.clicked.connect(self.choosing_above_wanted)
        self._alone.clicked.connect(self.standing_alone_wanted)
        self.setFocusProxy(self._lines["assigned_on"])

    @property
    def choose_button(self) -> QPushButton:
        """What opens the list of tasks above, which stands beside it."""
        return self._choose

    @property
    def fault(self) -> str:
        """Why what stands in a field cannot be saved; "" where it can."""
        return "" if self._fault.isHidden() else self._fault.text()

    def show_task(self, followed: FollowedTask | None, view: PlanView) -> None:
        """Show a task; what was being typed for another one has been saved."""
        self._followed = followed
        self._ground.setEnabled(followed is not None and view.can_progress(followed))
        self._open_planned(is_open=view.can_write)
        self._fault.hide()
        self._fields.setVisible(followed is not None)
        self._text.setText(self.tr("Chọn một nhiệm vụ để xem chi tiết.") if followed is None else followed.task.text)
        if followed is None:
            return
        task = followed.task
        self._day("assigned_on").tell_year_by(view.period.starts_on)
        self._day("assigned_on").show_day(task.assigned_on)
        self._lines["issuer"].setText(task.source.issuer)
        self._day("signed_on").show_day(task.source.signed_on)
        self._lines["cause"].setText(task.cause.words)
        self._lines["confirmed_by"].setText(task.cause.confirmed_by)
        self._day("confirmed_on").show_day(task.cause.confirmed_on)
        self._show_supports(task, view)

    def show_family(
        self, above: FollowedTask | None, earlier: FollowedTask | None, parts: tuple[Fraction, int] | None
    ) -> None:
        """Show what the task descends from and goes on with, and how far it has come by its parts."""
        words = self.tr("Thuộc: {task}").format(task=_called(above, self._language)) if above else ""
        self._above.setText(words)
        self._alone.setVisible(above is not None)
        self._carried.setText(
            self.tr("Chuyển từ: {task}").format(task=_called(earlier, self._language)) if earlier else ""
        )
        self._progress.setText("")
        if parts is not None:
            share, count = parts
            said = self.tr("Tiến độ từ %n nhiệm vụ cấp dưới: {share}%", "", count)
            self._progress.setText(said.format(share=points.shown(share * _PERCENT)))
        for label in (self._above, self._carried, self._progress):
            label.setVisible(bool(label.text()))

    def keep_words(self) -> bool:
        """Save what stands in the fields; tell whether it could be read."""
        if self._followed is None or not self._ground.isEnabled():
            return True
        task = self._followed.task
        try:
            meant = self._meant(task)
        except ExpectedError as error:
            self._fault.setText(say_error(error, self._language))
            self._fault.show()
            self.told.emit(self._fault.text())
            return False
        self._fault.hide()
        if meant != task:
            self.entered.emit(meant)
        return True

    def _meant(self, task: Task) -> Task:
        parts = [tidy(line.text()) for line in self._parts]
        return replace(
            task,
            assigned_on=self._day("assigned_on").day(),
            source=Source(
                number=task.source.number,
                issuer=tidy(self._lines["issuer"].text()),
                signed_on=self._day("signed_on").day(),
            ),
            cause=ObjectiveCause(
                words=tidy(self._lines["cause"].text()),
                confirmed_by=tidy(self._lines["confirmed_by"].text()),
                confirmed_on=self._day("confirmed_on").day(),
            ),
            supports=tuple(
                Support(unit=support.unit, part=part) for support, part in zip(task.supports, parts, strict=True)
            ),
        )

    def _show_supports(self, task: Task, view: PlanView) -> None:
        while self._supports.rowCount():
            self._supports.removeRow(0)
        self._parts = []
        for support in task.supports:
            line = named(QLineEdit(support.part), "support_part")
            line.setPlaceholderText(self.tr("phần việc"))
            line.editingFinished.connect(self.keep_words)
            words = QLabel(self.tr("{unit} phối hợp:").format(unit=view.office.unit_name(support.unit)))
            words.setBuddy(line)
            words.setWordWrap(True)
            line.setEnabled(view.can_write)
            self._supports.addRow(words, line)
            self._parts.append(line)

    def _open_planned(self, *, is_open: bool) -> None:
        """Let what was planned be changed; the cause of failures belongs to what was done."""
        for field in (self._lines["assigned_on"], self._lines["issuer"], self._lines["signed_on"]):
            field.setEnabled(is_open)
        for button in (self._choose, self._alone):
            button.setEnabled(is_open)

    def _day(self, name: str) -> DayField:
        field = self._lines[name]
        if not isinstance(field, DayField):
            raise TypeError(name)
        return field

    def _add(self, name: str, words: str, field: QLineEdit) -> None:
        label = QLabel(words)
        label.setBuddy(field)
        self._lines[name] = named(field, name)
        field.editingFinished.connect(self.keep_words)
        self._form.addRow(label, field)

    def _build(self) -> None:
        self._add("assigned_on", self.tr("Ngày giao:"), DayField())
        self._add("issuer", self.tr("Nơi giao, ban hành:"), QLineEdit())
        self._add("signed_on", self.tr("Ngày văn bản:"), DayField())
        self._add("cause", self.tr("Nguyên nhân khách quan:"), QLineEdit())
        self._add("confirmed_by", self.tr("Người xác nhận:"), QLineEdit())
        self._add("confirmed_on", self.tr("Ngày xác nhận:"), DayField())
        for form in (self._form, self._supports):
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
            form.setVerticalSpacing(4)
        self._text.setProperty("look", "heading")
        self._fault.setProperty("look", "error")
        column, fields = QVBoxLayout(self._ground), QVBoxLayout(self._fields)
        column.setContentsMargins(4, 8, 8, 8)
        fields.setContentsMargins(0, 0, 0, 0)
        for layout in (column, fields):
            layout.setSpacing(8)
        for label in (self._text, self._fault, self._above, self._carried, self._progress):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for widget in (self._progress, self._above, self._choose, self._alone, self._carried):
            fields.addWidget(widget)
        fields.addLayout(self._form)
        fields.addLayout(self._supports)
        for part in (self._text, self._fault, self._fields):
            column.addWidget(part)
        column.addStretch()
        for widget in (self._fault, self._above, self._carried, self._progress, self._alone):
            widget.hide()
        self.setWidget(self._ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def _called(followed: FollowedTask, language: Language) -> str:
    return f"{followed.task.text} ({period_name(followed.plan.period, language)})"
