"""How scores, maxima and words look in the cells of a score sheet."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from danhgia_desktop import points
from danhgia_desktop.regulation.rubric import Standing
from danhgia_desktop.regulation.rule_points import is_given_by_person
from danhgia_desktop.scoring.problems import MAX_FIELD, RULE_FIELD, ProblemCode, Severity
from danhgia_desktop.scoring.reasons import reason_parts
from danhgia_desktop.ui.grid.cell import EMPTY, Cell, CellState, Ink, Mark
from danhgia_desktop.ui.scoring import sheet_columns as columns
from danhgia_desktop.ui.scoring.derived_cells import difference_cell, lost_cell, other_cell
from danhgia_desktop.ui.scoring.document_cells import with_documents
from danhgia_desktop.ui.scoring.entered_score import NOT_APPLICABLE
from danhgia_desktop.ui.scoring.plan_cells import plan_sign, plan_words
from danhgia_desktop.ui.scoring.sheet_columns import FROZEN, SheetColumns, round_in, sheet_columns
from danhgia_desktop.wording import Language, say_problem

if TYPE_CHECKING:
    from collections.abc import Collection
    from fractions import Fraction

    from danhgia_desktop.points import Points
    from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey
    from danhgia_desktop.scoring.comparison import Yardstick
    from danhgia_desktop.scoring.computation import LineResult
    from danhgia_desktop.scoring.problems import Problem
    from danhgia_desktop.scoring.round_figures import RoundFigures
    from danhgia_desktop.ui.scoring.sheet_figures import SheetFigures
    from danhgia_desktop.ui.scoring.sheet_rows import SheetRow


MINUS = "−"
"""Stands before what is taken away; people type it without."""


@dataclass(frozen=True, kw_only=True)
class View:
    """What decides the looks of cells beside the sheet itself.

    Attributes:
        figures: the sheet, worked out.
        round: the active round, the only one whose scores can be typed.
        read_only: whether nothing at all can be typed.
        language: of the messages.
        hidden: the keys of columns that people put away.
        yardstick: what the sheet is compared with; None while it is not.
        is_locked: whether that is because the period is concluded.
    """

    figures: SheetFigures
    round: RoundKey
    read_only: bool
    language: Language
    hidden: frozenset[str] = frozenset()
    yardstick: Yardstick | None = None
    is_locked: bool = False

    @cached_property
    def columns(self) -> SheetColumns:
        """The columns that are shown."""
        rounds = tuple(round_.key for round_ in self.figures.sheet.rubric.rounds)
        return sheet_columns(rounds, self.round, hidden=self.hidden, compares=self.yardstick is not None)

    def has_same_shape(self, other: View) -> bool:
        """Tell whether another view has the same rows and columns."""
        return self.figures.sheet.rubric == other.figures.sheet.rubric and self.columns == other.columns

    def has_same_looks(self, other: View) -> bool:
        """Tell whether in a view of the same shape only what scores say can look different."""
        looks = (self.round, self.read_only, self.language)
        return looks == (other.round, other.read_only, other.language) and self.yardstick is other.yardstick


def cells_of(row: SheetRow, view: View) -> tuple[Cell, ...]:
    """Return the cells of one row, in the order of the columns."""
    keys = view.columns.keys
    if row.is_guidance:
        return (EMPTY, Cell(text=row.text, indent=row.indent), EMPTY, *(EMPTY for _ in keys))
    behind = (_cell_behind(row, view, key) for key in keys)
    return (Cell(text=row.number), _text_cell(row, view), _maximum_cell(row, view), *behind)


def content_of(row: SheetRow, view: View, round_: RoundKey) -> Cell:
    """Return a cell of points as far as sums over cells and pastes into them need it."""
    result = view.figures.result(row.criterion.key, round_)
    is_typed_here = round_ == view.round and not view.read_only
    return Cell(
        text=_score_text(row, result),
        typed=_typed_text(result),
        value=_number(result),
        state=_state(row, result, is_typed_here=is_typed_here),
        can_type=is_typed_here,
    )


def changed_lines(before: View, after: View) -> Collection[CriterionKey]:
    """Return the criteria whose rows may look different in a view of the same shape; no cell is made for it."""
    if not after.has_same_looks(before):
        return after.figures.rounds[after.round].results.keys()
    rounds = [(before.figures.rounds[key], new) for key, new in after.figures.rounds.items()]
    return {
        key for old, new in rounds if old is not new for key in new.results if _said_of(key, old) != _said_of(key, new)
    }


def cells_after(row: SheetRow, before: View, after: View, cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """Return the cells of one row in a view of the same shape and looks; those that nothing concerns are taken over."""
    if row.is_guidance:
        return cells
    figures = after.figures.rounds
    same = {round_ for round_, new in figures.items() if before.figures.rounds[round_] is new}
    behind = (
        cells[place] if round_in(key) in same else _cell_behind(row, after, key)
        for place, key in enumerate(after.columns.keys, start=FROZEN)
    )
    return (*cells[:FROZEN], *behind)


def _said_of(key: CriterionKey, figures: RoundFigures) -> tuple[object, ...]:
    """Return what a round says of a line; tuples of the very same things are compared at once."""
    return figures.results[key], figures.scores.get(key), figures.found.get(key), figures.proven.get(key)


def _cell_behind(row: SheetRow, view: View, key: str) -> Cell:
    """Return the cell in a column behind the fixed ones."""
    line = row.criterion.key
    if (round_ := round_in(key)) is not None:
        return _score_cell(row, view, round_)
    score, result = view.figures.sheet.score(line, view.round), view.figures.result(line, view.round)
    match key:
        case columns.LOST:
            return lost_cell(row, result)
        case columns.EVIDENCE:
            missing = [problem for problem in view.figures.at(line, view.round) if _is_evidence(problem)]
            count = view.figures.rounds[view.round].proven.get(line, 0)
            return with_documents(_words_cell(row, view, score.evidence, missing), count)
        case columns.REASON:
            return _words_cell(row, view, score.reason, [])
        case _:
            compared = None if view.yardstick is None else view.yardstick.compare(line, result)
            return other_cell(row, compared) if key == columns.OTHER else difference_cell(row, compared)


def _text_cell(row: SheetRow, view: View) -> Cell:
    found = view.figures.at(row.criterion.key, RULE_FIELD)
    return Cell(text=row.text, indent=row.indent, mark=_mark(found), message=_message(found, view))


def _maximum_cell(row: SheetRow, view: View) -> Cell:
    found = view.figures.at(row.criterion.key, MAX_FIELD)
    maximum = row.criterion.max_points
    is_penalty = view.figures.sheet.rubric.standing(row.criterion.key) is Standing.PENALTY
    return Cell(
        text="" if maximum is None else _signed(maximum, row, view),
        value=-maximum if maximum is not None and is_penalty else maximum,
        mark=_mark(found),
        message=_message(found, view),
    )


def _score_cell(row: SheetRow, view: View, round_: RoundKey) -> Cell:
    key = row.criterion.key
    result = view.figures.result(key, round_)
    is_typed_here = round_ == view.round and not view.read_only
    found = [problem for problem in view.figures.at(key, round_) if not _is_evidence(problem)]
    if round_ != view.round:
        found = [problem for problem in found if problem.code is not ProblemCode.BLANK]
    return Cell(
        text=_score_text(row, result),
        typed=_typed_text(result),
        value=_number(result),
        state=_state(row, result, is_typed_here=is_typed_here),
        can_type=is_typed_here,
        ink=_ink(row, result),
        mark=_mark(found),
        message="; ".join(
            said for said in (_message(found, view), _hint(row, view, round_, is_typed_here=is_typed_here)) if said
        ),
        sign=plan_sign(row, view.figures.rounds[round_]),
    )


def _hint(row: SheetRow, view: View, round_: RoundKey, *, is_typed_here: bool) -> str:
    """Return that the points come from the plan, or how the rules of a line can give them."""
    figures, result = view.figures.rounds[round_], view.figures.result(row.criterion.key, round_)
    if plan_sign(row, figures) is not None:
        return plan_words(row, figures)
    has_rules = any(not is_given_by_person(rule) for rule in row.criterion.rules)
    if not (has_rules and is_typed_here) or result.not_applicable:
        return ""
    return QCoreApplication.translate("ScoreCells", "F4: nhập số liệu để tính điểm theo quy tắc")


def _words_cell(row: SheetRow, view: View, words: str, missing: list[Problem]) -> Cell:
    state = CellState.OPEN if row.is_leaf else CellState.COMPUTED
    return Cell(
        text="; ".join(reason_parts(words)),
        typed=words,
        state=CellState.LOCKED if view.read_only else state,
        can_type=not view.read_only,
        mark=_mark(missing),
        message=_message(missing, view),
    )


def _score_text(row: SheetRow, result: LineResult) -> str:
    places = row.criterion.places
    if result.not_applicable:
        return NOT_APPLICABLE
    sign = MINUS if result.standing is Standing.PENALTY and result.points else ""
    if result.stated is None:
        return "" if result.computed is None else f"{sign}{_shown(result.computed, places)}"
    stated = f"{sign}{_shown(result.stated, places)}"
    if not row.is_leaf and result.computed is not None and result.stated != result.counted:
        return f"{stated} ≠ {sign}{_shown(result.counted, places)}"
    return stated


def _number(result: LineResult) -> Fraction | None:
    """Return the number that a cell shows, below zero where points are taken away."""
    if result.not_applicable or result.points is None:
        return None
    return -result.points if result.standing is Standing.PENALTY else result.points


def _signed(value: Points, row: SheetRow, view: View) -> str:
    """Return points as shown, with a minus where they are taken away: "−5"."""
    is_penalty = view.figures.sheet.rubric.standing(row.criterion.key) is Standing.PENALTY
    shown = _shown(value, row.criterion.places)
    return f"{MINUS}{shown}" if is_penalty and value else shown


def _typed_text(result: LineResult) -> str:
    if result.not_applicable:
        return NOT_APPLICABLE
    return "" if result.stated is None else _shown(result.stated, 0)


def _state(row: SheetRow, result: LineResult, *, is_typed_here: bool) -> CellState:
    if not is_typed_here:
        return CellState.LOCKED
    is_computed = not row.is_leaf or (result.stated is None and result.computed is not None)
    return CellState.COMPUTED if is_computed else CellState.OPEN


def _ink(row: SheetRow, result: LineResult) -> Ink:
    if result.not_applicable:
        return Ink.MUTED
    is_by_rule = row.is_leaf and result.stated is None and result.computed is not None
    return Ink.ITALIC if is_by_rule else Ink.NORMAL


@lru_cache(maxsize=4096)
def _shown(value: Points, places: int) -> str:
    """Return points as forms print them; a rubric uses few different ones, and exact rounding takes its time."""
    return points.shown(value, places)


def _is_evidence(problem: Problem) -> bool:
    return problem.code is ProblemCode.MISSING_EVIDENCE


def _mark(found: list[Problem] | tuple[Problem, ...]) -> Mark:
    if not found:
        return Mark.NONE
    if any(problem.severity is Severity.ERROR for problem in found):
        return Mark.ERROR
    return Mark.WANTING if all(problem.code is ProblemCode.BLANK for problem in found) else Mark.WARNING


def _message(found: list[Problem] | tuple[Problem, ...], view: View) -> str:
    return "; ".join(say_problem(problem, view.figures.sheet.rubric, view.language) for problem in found)
