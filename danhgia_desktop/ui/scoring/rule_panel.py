"""The rules of a criterion in words, with their inputs in place and what they yield."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop import points
from danhgia_desktop.regulation.criterion_rule import Choice, RuleInput
from danhgia_desktop.regulation.rubric import Standing
from danhgia_desktop.regulation.rule_points import only_level, points_by_rules
from danhgia_desktop.scoring.planned import NOTHING_PLANNED, takes_figures
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.scoring.rule_inputs import field_for
from danhgia_desktop.ui.scoring.rule_yields import say_yields
from danhgia_desktop.wording import say_rule, say_rule_kind

if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction

    from danhgia_desktop.regulation.criterion_rule import Rule
    from danhgia_desktop.regulation.rubric import Criterion
    from danhgia_desktop.scoring.computation import LineResult
    from danhgia_desktop.scoring.planned import Planned
    from danhgia_desktop.scoring.scoresheet import Score, ScorePlace
    from danhgia_desktop.ui.scoring.rule_field import RuleField
    from danhgia_desktop.wording import Language


class RulePanel(QWidget):
    """One block for each rule: its words, its field, its points; below them what they come to.

    Signals:
        inputs_entered: ScorePlace and the tuple[RuleInput, ...] that a person means there.
        rule_points_wanted: ScorePlace whose typed points shall give way to what the rules yield for these inputs.
        rebuilt: there are other fields now.
        typed: what is being typed is something else, or is meant.
    """

    inputs_entered = Signal(object, object)
    rule_points_wanted = Signal(object, object)
    rebuilt = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rule_panel")
        self._criterion: Criterion | None = None
        self._place: ScorePlace | None = None
        self._is_edited = False
        self._is_turned_down = False
        self._inputs: tuple[RuleInput, ...] = ()
        self._is_penalty = False
        self._typed: Decimal | None = None
        self._planned = NOTHING_PLANNED
        self._fields: list[RuleField | None] = []
        self._yields: list[QLabel] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._blocks = QWidget()
        self._layout.addWidget(self._blocks)
        self._total = named(QLabel(), "rule_points")
        self._total.setWordWrap(True)
        self._total.setProperty("look", "heading")
        self._difference = named(QLabel(), "rule_difference")
        self._difference.setProperty("look", "error")
        self._difference.setWordWrap(True)
        self._use = named(QPushButton(self.tr("Dùng điểm theo quy tắc")), "use_rule_points")
        self._use.clicked.connect(self._use_rules)
        for widget in (self._total, self._difference, self._use):
            self._layout.addWidget(widget)

    def count_by(self, planned: Planned) -> None:
        """Take the numbers that rules count from what the work plan says; the next line shown follows it."""
        self._planned = planned

    def show_line(
        self,
        criterion: Criterion,
        score: Score,
        result: LineResult,
        *,
        place: ScorePlace,
        language: Language,
    ) -> None:
        """Show the rules of a criterion with what was said for them at a place; what is typed for another is meant."""
        if place != self._place:
            self._leave_fields()
            self._place = place
        if criterion != self._criterion:
            self._criterion = criterion
            self._build(criterion, language)
        self._inputs = inputs = score.inputs
        self._is_penalty = result.standing is Standing.PENALTY
        self._typed = result.stated
        by_rule = {said.rule: said for said in inputs}
        for number, field in enumerate(self._fields):
            if field is not None:
                field.show_said(by_rule.get(number, RuleInput(rule=number)))
        self._show_yields(inputs)
        self._show_difference(criterion, result, has_reason=bool(score.reason.strip()))

    @property
    def is_edited(self) -> bool:
        """Whether something stands in a field that is not meant yet."""
        return self._is_edited

    def take_focus(self) -> bool:
        """Let the keys work in the first field; tell whether there is any."""
        first = next((stop for stop in self.stops() if stop.isVisible() and stop.isEnabled()), None)
        if first is not None:
            first.setFocus()
        return first is not None

    def stops(self) -> list[QWidget]:
        """Return what Tab visits, in order."""
        return [*(stop for field in self._fields if field is not None for stop in field.stops()), self._use]

    def _build(self, criterion: Criterion, language: Language) -> None:
        self._layout.removeWidget(self._blocks)
        self._blocks.deleteLater()
        self._blocks = QWidget()
        layout = QVBoxLayout(self._blocks)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._fields = [field_for(rule, place) for place, rule in enumerate(criterion.rules)]
        self._yields = []
        for rule, field in zip(criterion.rules, self._fields, strict=True):
            words = QLabel(_words_of(rule, language))
            words.setWordWrap(True)
            layout.addWidget(words)
            points_label = QLabel()
            points_label.setProperty("look", "caption")
            self._yields.append(points_label)
            if field is not None:
                field.edited.connect(self._preview)
                field.entered.connect(self._enter)
                layout.addWidget(field)
            layout.addWidget(points_label)
        self._layout.insertWidget(0, self._blocks)
        self._blocks.show()
        self.rebuilt.emit()

    def said(self) -> tuple[RuleInput, ...]:
        """Return what stands in the fields."""
        said = (field.said() for field in self._fields if field is not None)
        return tuple(each for each in said if not each.is_blank)

    def fault(self) -> str:
        """Return why what stands in some field cannot be meant, "" where everything can."""
        faults = (field.fault() for field in self._fields if field is not None)
        return next(filter(None, faults), "")

    def keep(self) -> bool:
        """Mean what is being typed; tell whether it can be meant, and let the keys work where it cannot."""
        if not self._is_edited or not self.isEnabled():  # where a line does not apply, nobody can mend its figures
            return True
        faulty = next((field for field in self._fields if field is not None and field.fault()), None)
        if faulty is not None:
            faulty.stops()[0].setFocus()
            return False
        self._enter()
        if self._is_turned_down:
            self.take_focus()
        return not self._is_turned_down

    def turn_down(self) -> None:
        """Say that what has just been entered could not be saved: it stays in the fields, and is not meant yet."""
        self._is_turned_down = True

    def give_up(self) -> str:
        """Be done with what is being typed: mean what can be meant, and return why the rest cannot, "" for nothing."""
        fault = self.fault() if self._is_edited else ""
        self._leave_fields()
        return fault

    def _leave_fields(self) -> None:
        """Enter what is being typed for the place that was shown, before another place's figures stand there."""
        if self._is_edited:
            self._enter()
        self._set_edited(is_edited=False)
        for field in self._fields:
            if field is not None:
                field.settle()

    def _use_rules(self) -> None:
        if not self.fault():
            self._set_edited(is_edited=False)
            self.rule_points_wanted.emit(self._place, self.said())

    def _preview(self) -> None:
        self._show_yields(self.said())
        self._set_edited(is_edited=True)

    def _enter(self) -> None:
        said = self.said()
        self._show_yields(said)
        if self.fault():
            return
        self._is_turned_down = False
        if said != self._inputs:
            before, self._inputs = self._inputs, said
            self.inputs_entered.emit(self._place, said)
            if self._is_turned_down:
                self._inputs = before
                self._hold_typed()
        self._set_edited(is_edited=self._is_turned_down)

    def _hold_typed(self) -> None:
        """Let no other figure be shown over one that was typed and could not be saved."""
        for stop in self.stops():
            if isinstance(stop, QLineEdit):
                stop.setModified(True)

    def _set_edited(self, *, is_edited: bool) -> None:
        self._is_edited = is_edited
        self.typed.emit()

    def _show_yields(self, inputs: tuple[RuleInput, ...]) -> None:
        criterion = self._criterion
        if criterion is None or criterion.max_points is None:
            self._total.hide()
            return
        words_of_yields = say_yields(criterion, inputs, self._planned, penalty=self._is_penalty)
        for label, field, words in zip(self._yields, self._fields, words_of_yields, strict=True):
            fault = field.fault() if field is not None else ""
            label.setProperty("look", "error" if fault else "caption")
            label.style().polish(label)
            label.setText(fault or words)
            label.setVisible(bool(fault or words))
        computed = points_by_rules(
            criterion.rules, inputs, criterion.max_points, self._planned.figures, penalty=self._is_penalty
        )
        has_fields = any(field is not None for field in self._fields) or takes_figures(criterion.rules)
        said = self._say_computed(computed, inputs, criterion)
        self._total.setVisible(has_fields and bool(said))
        self._total.setText(said)

    def _say_computed(self, computed: Fraction | None, inputs: tuple[RuleInput, ...], criterion: Criterion) -> str:
        """Return what the rules give; who typed the points and said nothing for the rules is asked for no figures."""
        if computed is not None:
            words = (
                self.tr("Theo quy tắc: trừ {points} điểm")
                if self._is_penalty
                else self.tr("Theo quy tắc: {points} điểm")
            )
            return words.format(points=points.shown(computed, criterion.places))
        if self._typed is None or any(said != RuleInput(rule=said.rule) for said in inputs):
            return self.tr("Nhập đủ số liệu để tính điểm")
        level = only_level(criterion.rules, self._typed)
        return "" if level is None else self.tr("Điểm đã gõ đúng mức “{level}”").format(level=level)

    def _show_difference(self, criterion: Criterion, result: LineResult, *, has_reason: bool) -> None:
        differs = result.stated is not None and result.computed is not None and result.stated != result.computed
        self._difference.setVisible(differs)
        if self._use.hasFocus() and not differs:
            self.take_focus()  # before the button goes, and the focus to who knows where
        self._use.setVisible(differs)
        if differs and result.stated is not None and result.computed is not None:
            words = (
                self.tr("Đang gõ {typed}, theo quy tắc là {computed}; đã ghi lý do.")
                if has_reason
                else self.tr("Đang gõ {typed}, theo quy tắc là {computed}. Giữ điểm gõ thì ghi lý do.")
            )
            self._difference.setProperty("look", "caption" if has_reason else "error")
            self._difference.style().polish(self._difference)
            self._difference.setText(
                words.format(
                    typed=points.shown(result.stated, criterion.places),
                    computed=points.shown(result.computed, criterion.places),
                )
            )


def _words_of(rule: Rule, language: Language) -> str:
    """Return a rule in words; alternatives stand below in full already."""
    return f"{say_rule_kind(rule.kind, language)}:" if isinstance(rule, Choice) else say_rule(rule, language)
