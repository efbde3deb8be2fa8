"""Fields in which people say what they counted, ticked or measured for one rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from danhgia_desktop import points
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.regulation.criterion_rule import (
    AwardOnce,
    Bonus,
    Choice,
    CountRate,
    DeductOnce,
    DeductPer,
    Parts,
    Penalty,
    Rule,
    RuleInput,
)
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.scoring.choice_field import ChoiceField
from danhgia_desktop.ui.scoring.rule_field import RuleField

if TYPE_CHECKING:
    from decimal import Decimal

_FIELD_WIDTH = 72
_MOST_DIGITS = 7


class CountField(RuleField):
    """How many."""

    def __init__(self, rule: CountRate | DeductPer, place: int) -> None:
        super().__init__()
        self._place = place
        self._count = _number_line(self, f"rule_{place}_count", self.tr("Số lượng"))
        unit = QLabel(rule.unit)
        unit.setWordWrap(True)
        _in_a_row(self, QLabel(self.tr("Số lượng")), self._count, unit)

    def stops(self) -> list[QWidget]:
        return [self._count]

    def said(self) -> RuleInput:
        text = self._count.text().strip()
        return RuleInput(rule=self._place, count=int(text) if _is_count(text) else None)

    def fault(self) -> str:
        text = self._count.text().strip()
        return "" if not text or _is_count(text) else self.tr("“{text}” không phải là số đếm.").format(text=text)

    def show_said(self, said: RuleInput) -> None:
        _show(self._count, "" if said.count is None else str(said.count))


class RatioField(RuleField):
    """What was achieved, of how much."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self._place = place
        self._achieved = _number_line(self, f"rule_{place}_achieved", self.tr("Đạt"))
        self._of = _number_line(self, f"rule_{place}_of", self.tr("trên tổng số"))
        _in_a_row(self, QLabel(self.tr("Đạt")), self._achieved, QLabel(self.tr("trên tổng số")), self._of)

    def stops(self) -> list[QWidget]:
        return [self._achieved, self._of]

    def said(self) -> RuleInput:
        return RuleInput(rule=self._place, achieved=_measured(self._achieved), of=_measured(self._of))

    def fault(self) -> str:
        for line in (self._achieved, self._of):
            text = line.text().strip()
            if text and _measured(line) is None:
                return self.tr("“{text}” không phải là số.").format(text=text)
        return ""

    def show_said(self, said: RuleInput) -> None:
        for line, number in ((self._achieved, said.achieved), (self._of, said.of)):
            _show(line, "" if number is None else points.typed(number))


class YesNoField(RuleField):
    """Whether something happened; neither is chosen while nobody has said."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self._place = place
        self._yes = named(QRadioButton(self.tr("Có")), f"rule_{place}_yes")
        self._no = named(QRadioButton(self.tr("Không")), f"rule_{place}_no")
        self._choice = QButtonGroup(self)
        for button in (self._yes, self._no):
            self._choice.addButton(button)
            button.clicked.connect(self.entered)
        _in_a_row(self, self._yes, self._no)

    def stops(self) -> list[QWidget]:
        return [self._yes, self._no]

    def said(self) -> RuleInput:
        if self._choice.checkedButton() is None:
            return RuleInput(rule=self._place)
        return RuleInput(rule=self._place, ticked=(0,) if self._yes.isChecked() else ())

    def show_said(self, said: RuleInput) -> None:
        self._choice.setExclusive(False)  # an exclusive group cannot have nothing chosen
        self._yes.setChecked(bool(said.ticked))
        self._no.setChecked(said.ticked == ())
        self._choice.setExclusive(True)


class PartsField(RuleField):
    """Which parts are there; "none" must be said, too."""

    def __init__(self, rule: Parts, place: int) -> None:
        super().__init__()
        self._place = place
        self._parts = [
            named(QCheckBox(f"{part.name} ({points.shown(part.points)})"), f"rule_{place}_part_{number}")
            for number, part in enumerate(rule.parts)
        ]
        self._none = named(QCheckBox(self.tr("Không có phần nào")), f"rule_{place}_none")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for box in self._parts:
            layout.addWidget(box)
            box.clicked.connect(self._enter_parts)
        layout.addWidget(self._none)
        self._none.clicked.connect(self._enter_none)

    def stops(self) -> list[QWidget]:
        return [*self._parts, self._none]

    def said(self) -> RuleInput:
        ticked = tuple(number for number, box in enumerate(self._parts) if box.isChecked())
        is_said = bool(ticked) or self._none.isChecked()
        return RuleInput(rule=self._place, ticked=ticked if is_said else None)

    def show_said(self, said: RuleInput) -> None:
        for number, box in enumerate(self._parts):
            box.setChecked(number in (said.ticked or ()))
        self._none.setChecked(said.ticked == ())

    def _enter_parts(self) -> None:
        self._none.setChecked(False)
        self.entered.emit()

    def _enter_none(self) -> None:
        if self._none.isChecked():
            for box in self._parts:
                box.setChecked(False)
        self.entered.emit()


def field_for(rule: Rule, place: int) -> RuleField | None:
    """Return the field of a rule; None where a person gives the points or the work plan counts."""
    match rule:
        case Bonus() | Penalty():
            return None
        case CountRate() | DeductPer():
            return None if rule.figure else CountField(rule, place)
        case DeductOnce() | AwardOnce():
            return YesNoField(place)
        case Parts():
            return PartsField(rule, place)
        case Choice():
            return ChoiceField(rule, place)
        case _:
            return RatioField(place)


def _number_line(owner: RuleField, name: str, title: str) -> QLineEdit:
    line = named(QLineEdit(), name)
    line.setAccessibleName(title)
    line.setMaximumWidth(_FIELD_WIDTH)
    line.textEdited.connect(owner.edited)
    line.editingFinished.connect(lambda: line.setModified(bool(owner.fault())))
    line.editingFinished.connect(owner.entered)
    return line


def _in_a_row(owner: QWidget, *widgets: QWidget) -> None:
    layout = QHBoxLayout(owner)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    if isinstance(widgets[-1], QLabel):
        layout.setStretchFactor(widgets[-1], 1)  # its words wrap
    else:
        layout.addStretch(1)


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < _MOST_DIGITS


def _measured(line: QLineEdit) -> Decimal | None:
    try:
        return points.parse(line.text())
    except ExpectedError:
        return None


def _show(line: QLineEdit, text: str) -> None:
    """Show a number, unless something else is being typed, or stands there that cannot be meant."""
    if line.text() != text and not line.isModified():
        line.setText(text)
