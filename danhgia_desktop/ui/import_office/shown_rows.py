"""The rows of a list as its preview shows them: what stands in each cell, what follows from others, what is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from danhgia_desktop import days
from danhgia_desktop.operations.plan_foreseeing import ForeseenTask
from danhgia_desktop.operations.staff_foreseeing import ForeseenPerson
from danhgia_desktop.operations.unit_import import ForeseenUnit
from danhgia_desktop.organization.office_tables import StaffColumn, UnitColumn
from danhgia_desktop.wording import say_error
from danhgia_desktop.wording.lists import say_field_changes, say_near, say_new_unit, say_row_state, say_value
from danhgia_desktop.wording.plan_lists import say_remarks

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

    from danhgia_desktop.imports.records import CellProblem, Record
    from danhgia_desktop.ui.import_office.list_task import Foreseen
    from danhgia_desktop.wording import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRow:
    """One row.

    Attributes:
        state: what becomes of it, in words.
        texts: what stands in the cells.
        derived: what blank cells will be, because it follows from others or was given for all.
        problems: what is wrong with each cell, the first thing where there are several.
        doubts: what should be looked at in a cell, though it can be imported so.
        suggestions: what was perhaps meant in a cell.
        note: what is wrong, what changes, or what to look at.
        is_bad: whether something must be mended.
        is_doubted: whether something should be looked at, though it can be imported so.
    """

    state: str
    texts: Mapping[StrEnum, str]
    derived: Mapping[StrEnum, str]
    problems: Mapping[StrEnum, CellProblem[Any]]
    doubts: Mapping[StrEnum, str]
    suggestions: Mapping[StrEnum, str]
    note: str
    is_bad: bool
    is_doubted: bool = False


def shown_row(record: Record[Any], foreseen: Foreseen, language: Language) -> ShownRow:
    """Return how the preview shows a row."""
    problems = {problem.column: problem for problem in reversed(foreseen.problems)}
    doubts = _doubts(foreseen, language)
    is_move = isinstance(foreseen, ForeseenPerson) and foreseen.is_move and not problems
    return ShownRow(
        state=say_row_state(foreseen.state, language, is_move=is_move),
        texts=record.texts,
        derived=_derived(foreseen, language),
        problems=problems,
        doubts=doubts,
        suggestions=_suggestions(foreseen),
        note=_note(foreseen, language),
        is_bad=bool(problems),
        is_doubted=bool(doubts) or (isinstance(foreseen, ForeseenUnit) and bool(foreseen.near)),
    )


def _derived(foreseen: Foreseen, language: Language) -> dict[StrEnum, str]:
    if isinstance(foreseen, ForeseenUnit):
        return {UnitColumn.KIND: say_value(foreseen.unit.kind, language)} if foreseen.is_kind_derived else {}
    if not isinstance(foreseen, ForeseenPerson):
        return {}
    row = foreseen.row
    values = {StaffColumn.ROLE: row.role, StaffColumn.LEADER: row.is_leader}
    derived: dict[StrEnum, str] = {column: say_value(values[column], language) for column in row.derived}
    if foreseen.is_kind_given and foreseen.postings:
        derived[StaffColumn.KIND] = say_value(foreseen.postings[0].employment_kind, language)
    if foreseen.is_since and foreseen.postings:
        derived[StaffColumn.FROM_ON] = days.shown(foreseen.postings[0].from_on)
    return derived


def _doubts(foreseen: Foreseen, language: Language) -> dict[StrEnum, str]:
    """Return the sentences about each cell of a task, which may be several."""
    doubts: dict[StrEnum, str] = {}
    for column, said in say_remarks(foreseen, language) if isinstance(foreseen, ForeseenTask) else ():
        doubts[column] = f"{doubts[column]} {said}" if column in doubts else said
    return doubts


def _suggestions(foreseen: Foreseen) -> dict[StrEnum, str]:
    meant: dict[StrEnum, str] = {one.column: one.suggestion for one in foreseen.problems if one.suggestion}
    if isinstance(foreseen, ForeseenUnit) and foreseen.near and not foreseen.near_at:
        meant[UnitColumn.NAME] = foreseen.near
    if isinstance(foreseen, ForeseenTask):
        meant |= {one.column: one.suggestion for one in foreseen.remarks if one.suggestion}
    return meant


def _note(foreseen: Foreseen, language: Language) -> str:
    if foreseen.problems:
        return say_error(foreseen.problems[0].error, language)
    if isinstance(foreseen, ForeseenUnit) and foreseen.near:
        return say_near(foreseen.near, foreseen.near_at, language)
    if isinstance(foreseen, ForeseenPerson) and foreseen.new_unit:
        return say_new_unit(foreseen.new_unit, language)
    changes = say_field_changes(foreseen.changes, language)
    return " · ".join(filter(None, (changes, *_doubts(foreseen, language).values())))
