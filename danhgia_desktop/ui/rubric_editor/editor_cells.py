"""How the lines of a rubric look in the editor's grid."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from danhgia_desktop import points
from danhgia_desktop.regulation.criterion_rule import Bonus, Penalty
from danhgia_desktop.regulation.rubric import TOTAL
from danhgia_desktop.regulation.rubric_maxima import summed_maximum
from danhgia_desktop.regulation.rule_sentences import sentence
from danhgia_desktop.scoring.problems import MAX_FIELD, RULE_FIELD, TEXT_FIELD, Problem, Severity
from danhgia_desktop.ui.grid.cell import EMPTY, Cell, CellState, Ink, Mark, RowLook
from danhgia_desktop.wording import Language, say_problem, say_rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from danhgia_desktop.regulation.criterion_rule import Rule
    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, Rubric

RULE_BREAK = " | "
"""Stands between the rules of one criterion where they are written in one cell."""

_DEEPEST_INDENT = 3


class LineColumn(IntEnum):
    """What stands beside each other."""

    NUMBER = 0
    TEXT = 1
    MAXIMUM = 2
    SUM = 3
    RULES = 4
    EVIDENCE = 5


FROZEN = LineColumn.MAXIMUM
"""How many columns stay while the others scroll."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorView:
    """What the grid shows.

    Attributes:
        rubric: the rubric as it is being edited.
        problems: what is wrong with it.
        language: of messages and of rules in words.
        read_only: whether nothing can be typed.
        hint: what stands in the blank line below the last one.
    """

    rubric: Rubric
    problems: tuple[Problem, ...]
    language: Language
    read_only: bool
    hint: str
    by_place: Mapping[tuple[CriterionKey, str], list[Problem]] = field(default_factory=dict)

    def at(self, key: CriterionKey, column: str) -> list[Problem]:
        """Return what is wrong in one cell."""
        return self.by_place.get((key, column), [])


def view_of(
    rubric: Rubric, problems: tuple[Problem, ...], language: Language, *, read_only: bool, hint: str
) -> EditorView:
    """Return what the grid shall show."""
    by_place: dict[tuple[CriterionKey, str], list[Problem]] = {}
    for problem in problems:
        by_place.setdefault((problem.criterion, problem.field), []).append(problem)
    return EditorView(
        rubric=rubric, problems=problems, language=language, read_only=read_only, hint=hint, by_place=by_place
    )


def look_of(rubric: Rubric, key: CriterionKey | None) -> RowLook:
    """Return how strongly a line stands out; None is the blank line."""
    if key is None:
        return RowLook.LINE
    if key == TOTAL:
        return RowLook.SECTION
    if rubric.is_leaf(key):
        return RowLook.LINE
    return RowLook.SECTION if rubric.depth(key) == 1 else RowLook.GROUP


def cells_of(view: EditorView, key: CriterionKey | None) -> tuple[Cell, ...]:
    """Return the cells of one line, in the order of the columns; None is the blank line below the last one."""
    if key is None:
        blank = Cell(state=CellState.OPEN, can_type=True)
        hint = Cell(text=view.hint, state=CellState.OPEN, can_type=True, ink=Ink.MUTED)
        return (blank, hint, blank, EMPTY, blank, blank)
    criterion = view.rubric.get(key)
    indent = 0 if key == TOTAL else min(view.rubric.depth(key) - 1, _DEEPEST_INDENT)
    return (
        EMPTY if key == TOTAL else _typed(view, criterion.code),
        _typed(view, criterion.text, indent=indent, found=view.at(criterion.key, TEXT_FIELD)),
        _maximum(view, criterion),
        _sum(view, criterion),
        _rules(view, criterion),
        EMPTY if key == TOTAL else _typed(view, criterion.evidence),
    )


def rules_text(rules: Iterable[Rule]) -> str:
    """Return the rules of a criterion as people type them into its cell."""
    return RULE_BREAK.join(map(_sentence, rules))


def _typed(view: EditorView, text: str, *, indent: int = 0, found: Sequence[Problem] = ()) -> Cell:
    return Cell(
        text=text,
        typed=text,
        state=CellState.LOCKED if view.read_only else CellState.OPEN,
        can_type=not view.read_only,
        indent=indent,
        mark=_mark(found),
        message=_message(found, view),
    )


def _maximum(view: EditorView, criterion: Criterion) -> Cell:
    maximum, found = criterion.max_points, view.at(criterion.key, MAX_FIELD)
    return Cell(
        text="" if maximum is None else points.shown(maximum, criterion.places),
        typed="" if maximum is None else points.typed(maximum),
        value=maximum,
        state=CellState.LOCKED if view.read_only else CellState.OPEN,
        can_type=not view.read_only,
        mark=_mark(found),
        message=_message(found, view),
    )


def _sum(view: EditorView, criterion: Criterion) -> Cell:
    if view.rubric.is_leaf(criterion.key):
        return EMPTY
    summed = summed_maximum(view.rubric, criterion.key)
    found = view.at(criterion.key, MAX_FIELD)
    return Cell(
        text="" if summed is None else points.shown(summed, criterion.places),
        value=summed,
        state=CellState.COMPUTED,
        ink=Ink.STRONG if found else Ink.NORMAL,
        mark=_mark(found),
        message=_message(found, view),
    )


def _rules(view: EditorView, criterion: Criterion) -> Cell:
    if criterion.key == TOTAL:
        return EMPTY
    found = view.at(criterion.key, RULE_FIELD)
    rests = _rules_rest(view.rubric, criterion)
    resting = QCoreApplication.translate(
        "RubricModel", "Dòng có dòng con thì cộng từ dòng con; cách tính này tạm nghỉ."
    )
    return Cell(
        text=RULE_BREAK.join(_said(rule, view.language) for rule in criterion.rules),
        typed=rules_text(criterion.rules),
        state=CellState.LOCKED if view.read_only else CellState.OPEN,
        can_type=not view.read_only,
        ink=Ink.MUTED if rests else Ink.NORMAL,
        mark=_mark(found),
        message=_message(found, view) or (resting if rests else ""),
    )


def _rules_rest(rubric: Rubric, criterion: Criterion) -> bool:
    """Tell whether a line has rules that give nothing while it has parts; only bonus and penalty hold for sections."""
    return not rubric.is_leaf(criterion.key) and any(not isinstance(rule, Bonus | Penalty) for rule in criterion.rules)


@lru_cache(maxsize=2048)
def _said(rule: Rule, language: Language) -> str:
    return say_rule(rule, language)


@lru_cache(maxsize=2048)
def _sentence(rule: Rule) -> str:
    return sentence(rule)


def _mark(found: Sequence[Problem]) -> Mark:
    if not found:
        return Mark.NONE
    return Mark.ERROR if any(problem.severity is Severity.ERROR for problem in found) else Mark.WARNING


def _message(found: Sequence[Problem], view: EditorView) -> str:
    return "; ".join(say_problem(problem, view.rubric, view.language) for problem in found)
