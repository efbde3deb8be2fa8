"""Plain cases of a rule in one line."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from danhgia_desktop.regulation.criterion_rule import Choice, Parts, Rule
from danhgia_desktop.wording import say_percent, say_points

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.regulation.criterion_rule import RuleInput
    from danhgia_desktop.ui.import_rubric.rule_examples import Example


def say_examples(rule: Rule, cases: Sequence[Example]) -> str:
    """Return "Thử: 0 → 0 · 10 → 2,5 · 12 → 3 điểm", or nothing where there is no case."""
    if not cases:
        return ""
    said = " · ".join(f"{_say_input(rule, case.said)} → {_say_outcome(case)}" for case in cases)
    return QCoreApplication.translate("RuleExamples", "Thử: {cases} điểm").format(cases=said)


def _say_outcome(case: Example) -> str:
    shown = say_points(case.points)
    return (
        QCoreApplication.translate("RuleExamples", "trừ {points}").format(points=shown) if case.is_taken_away else shown
    )


def _say_input(rule: Rule, said: RuleInput) -> str:
    if said.count is not None:
        return str(said.count)
    if said.achieved is not None and said.of:
        return say_percent(Fraction(said.achieved) / Fraction(said.of))
    ticked = said.ticked or ()
    if isinstance(rule, Parts):
        return ", ".join(rule.parts[place].name for place in ticked)
    if isinstance(rule, Choice):
        return ", ".join(rule.options[place].name for place in ticked)
    if ticked:
        return QCoreApplication.translate("RuleExamples", "có")
    return QCoreApplication.translate("RuleExamples", "không")
