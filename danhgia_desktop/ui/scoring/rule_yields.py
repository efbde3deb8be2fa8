"""What each rule yields, as an equation people can follow: "12 × 0,25 = 3,0"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from danhgia_desktop import points
from danhgia_desktop.regulation.criterion_rule import CountRate, DeductPer, RuleInput
from danhgia_desktop.regulation.rule_points import yields
from danhgia_desktop.scoring.planned import NOTHING_PLANNED

if TYPE_CHECKING:
    from fractions import Fraction

    from danhgia_desktop.regulation.rubric import Criterion
    from danhgia_desktop.regulation.rule_points import RuleYield
    from danhgia_desktop.scoring.planned import Planned


def say_yields(
    criterion: Criterion,
    typed: tuple[RuleInput, ...],
    planned: Planned = NOTHING_PLANNED,
    *,
    penalty: bool = False,
) -> tuple[str, ...]:
    """Return an equation for each rule of a criterion that states a maximum; "" while its input is blank.

    Args:
        criterion: whose rules they are.
        typed: what was said for them.
        planned: what the work plan says, for rules that count from it.
        penalty: the criterion is, or is part of, a penalty: what its rules yield is taken away, "−2".
    """
    if criterion.max_points is None:
        return tuple("" for _ in criterion.rules)
    inputs = planned.counted(criterion.rules, typed)
    given = yields(criterion.rules, inputs, criterion.max_points, planned.figures)
    uncapped = yields(criterion.rules, inputs, points.MOST, planned.figures)
    by_rule = {said.rule: said for said in inputs}
    return tuple(
        _equation(each, free.points, by_rule.get(place, RuleInput(rule=place)), criterion.places, penalty=penalty)
        for place, (each, free) in enumerate(zip(given, uncapped, strict=True))
    )


def _equation(given: RuleYield, uncapped: Fraction | None, said: RuleInput, places: int, *, penalty: bool) -> str:
    if given.points is None or uncapped is None:
        return ""
    shown = _signed(-abs(given.points) if penalty else given.points, places)
    match given.rule:
        case CountRate() as rule if given.points != uncapped:
            product = _signed(-uncapped if penalty else uncapped, places)
            capped = QCoreApplication.translate("RuleYields", "{product}, tối đa {points}")
            equation = f"{_counted(rule, said)} {capped.format(product=product, points=shown)}"
        case CountRate() as rule:
            equation = f"{_counted(rule, said)} {shown}"
        case DeductPer() as rule:
            groups = f" : {rule.per}" if rule.per > 1 else ""
            equation = f"{said.count}{groups} × −{points.shown(rule.points)} → {shown}"
        case _ if said.achieved is not None and said.of is not None:
            equation = f"{points.typed(said.achieved)}/{points.typed(said.of)} → {shown}"
        case _:
            equation = f"→ {shown}"
    return equation


def _counted(rule: CountRate, said: RuleInput) -> str:
    """Return the count and the rate: "12 × 0,25 =", and with an arrow where incomplete groups earn nothing."""
    if rule.per > 1:
        return f"{said.count} : {rule.per} × {points.shown(rule.rate)} →"
    return f"{said.count} × {points.shown(rule.rate)} ="


def _signed(value: Fraction, places: int) -> str:
    return f"−{points.shown(-value, places)}" if value < 0 else points.shown(value, places)
