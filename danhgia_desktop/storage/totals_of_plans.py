"""Which sheets add up to something else after tasks, and what decides about them, have changed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.storage import period_codes, period_lock, schema, totals
from danhgia_desktop.storage.given_values import given

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from danhgia_desktop.storage.change import Change
    from danhgia_desktop.storage.rows import Row

_task, _plan, _unit, _posting = schema.task, schema.work_plan, schema.org_unit, schema.posting
_sheet, _period, _pin, _rubric = schema.scoresheet, schema.period, schema.period_rule_set, schema.rubric
_parent, _earlier = _task.alias("parent"), _task.alias("earlier")
_NUMBERS = given("numbers")
_TASKS = (
    sa.select(*(column for one in (_task, _parent, _earlier) for column in (one.c.plan_id, one.c.assignee_id)))
    .outerjoin(_parent, _parent.c.id == _task.c.descends_from_id)
    .outerjoin(_earlier, _earlier.c.id == _task.c.carried_from_id)
    .where(_task.c.id.in_(_NUMBERS))
)
_ASSIGNEES = sa.select(_task.c.assignee_id).distinct().where(_task.c.plan_id.in_(_NUMBERS))
_PLANS = sa.select(_plan.c.period, _plan.c.unit_id, _plan.c.staff_id).where(_plan.c.id.in_(_NUMBERS))
_UNITS = sa.select(_unit.c.id, _unit.c.parent_id, _unit.c.kind)
_UNITS_OF = sa.select(_posting.c.unit_id).distinct().where(_posting.c.staff_id.in_(_NUMBERS))
_POSTINGS = sa.select(_posting.c.staff_id, _posting.c.unit_id).where(_posting.c.id.in_(_NUMBERS))
_LEADERS_IN = (
    sa.select(_posting.c.staff_id).distinct().where(_posting.c.unit_id.in_(_NUMBERS), _posting.c.is_leader.is_(True))
)
_CODES = sa.select(_period.c.code).where(_period.c.id.in_(_NUMBERS))
_MONTH = "[0-9][0-9][0-9][0-9]-[0-9][0-9]"
_SHEETS = (
    sa.select(_sheet.c.id)
    .distinct()
    .join(_period, _period.c.code == _sheet.c.period)
    .where(
        _period.c.state != period_lock.LOCKED,
        sa.exists().where(schema.score.c.sheet_id == _sheet.c.id).correlate(_sheet),
    )
)
_OF_PERIODS = _SHEETS.where(_period.c.id.in_(_NUMBERS))
_TAKING = _SHEETS.join(_rubric, _rubric.c.id == _sheet.c.rubric_id).join(
    _pin, sa.and_(_pin.c.period_id == _period.c.id, _pin.c.regulation_id == _rubric.c.regulation_id)
)
_OF_CODES = _TAKING.where(_period.c.code.in_(sa.bindparam("codes", expanding=True)))
_OF_LONGER = _TAKING.where(_period.c.code.bool_op("NOT GLOB")(_MONTH))
_OF_SUBJECTS = _TAKING.where(
    sa.or_(
        _sheet.c.staff_id.in_(given("people")),
        sa.and_(_sheet.c.staff_id.is_(None), _sheet.c.unit_id.in_(given("units"))),
    )
)
_OF_SUBJECTS_IN = _OF_SUBJECTS.where(_period.c.code.in_(sa.bindparam("codes", expanding=True)))

_TASK_NO, _PLAN_NO, _EXPLANATION_NO, _ANSWER_NO, _POSTING_NO, _UNIT_NO, _PIN_NO, _SIGNED_NO = (
    table.info["number"]
    for table in (
        *(_task, _plan, schema.explanation, schema.leader_answer),
        *(_posting, _unit, _pin, schema.signed_plan),
    )
)
_PERIOD_NO, _REGULATION_NO = _period.info["number"], schema.regulation.info["number"]
_WATCHED = frozenset(
    {
        *(_TASK_NO, _PLAN_NO, _EXPLANATION_NO, _ANSWER_NO, _POSTING_NO),
        *(_UNIT_NO, _PIN_NO, _PERIOD_NO, _REGULATION_NO, _SIGNED_NO),
    }
)


def follow(connection: Connection, changes: Iterable[Change]) -> None:
    """Compute and store the totals of the sheets that take something else from the plan after the changes."""
    totals.refresh(connection, touched(connection, changes))


def touched(connection: Connection, changes: Iterable[Change]) -> set[int]:
    """Return the numbers of the sheets whose totals may differ after the changes."""
    watched = [change for change in changes if change.format.number in _WATCHED]
    if not watched:
        return set()
    found = _Concerned()
    for change in watched:
        _note(found, change)
    return found.sheets | _sheets(connection, found)


@dataclass(slots=True)
class _Concerned:
    """What the changes are about, by numbers in the file.

    Attributes:
        tasks, plans, periods, postings: what changed.
        touched_plans: where tasks stand that changed, beside those.
        people, units: whose sheets take from there.
        codes: of the periods of their sheets.
        sheets: those of which something was frozen or freed.
        opened: the codes of periods that were opened or given up.
        is_by_other_rules: whether rule sets changed, which may be for months of longer periods.
        is_in_any_period: whether units were put elsewhere, which concerns sheets of all periods.
    """

    tasks: set[int] = field(default_factory=set)
    plans: set[int] = field(default_factory=set)
    touched_plans: set[int] = field(default_factory=set)
    people: set[int] = field(default_factory=set)
    units: set[int] = field(default_factory=set)
    codes: set[str] = field(default_factory=set)
    periods: set[int] = field(default_factory=set)
    postings: set[int] = field(default_factory=set)
    sheets: set[int] = field(default_factory=set)
    opened: set[str] = field(default_factory=set)
    is_by_other_rules: bool = False
    is_in_any_period: bool = False


def _note(found: _Concerned, change: Change) -> None:
    """Note down what a change itself tells, of before and of after."""
    rows = (*change.before, *change.after)
    match change.format.number:
        case number if number == _TASK_NO:
            found.tasks |= {key[0] for key in change.keys if isinstance(key[0], int)}
            found.tasks |= _numbers(rows, "descends_from_id") | _numbers(rows, "carried_from_id")
            found.touched_plans |= _numbers(rows, "plan_id")
            found.people |= _numbers(rows, "assignee_id")
        case number if number == _EXPLANATION_NO:
            found.tasks.add(change.scope)
        case number if number == _PLAN_NO:
            found.plans.add(change.scope)
            found.units |= _numbers(rows, "unit_id")
            found.people |= _numbers(rows, "staff_id")
            found.codes |= {code for row in rows if isinstance(code := row.get("period"), str)}
        case number if number == _ANSWER_NO:
            found.people.add(change.scope)
            found.codes |= {str(key[1]) for key in change.keys}
        case number if number == _POSTING_NO:
            found.postings.add(change.scope)
            found.people |= _numbers(rows, "staff_id")
            found.units |= _numbers(rows, "unit_id")
        case number if number == _UNIT_NO:
            if any({"parent_id", "kind"} & row.keys() for row in rows):
                found.is_in_any_period = True
                found.units |= {change.scope, *_numbers(rows, "parent_id")}
        case number if number in {_PIN_NO, _PERIOD_NO, _REGULATION_NO}:
            _note_rules(found, change, rows)
        case _:  # what was signed
            found.sheets.add(change.scope)


def _note_rules(found: _Concerned, change: Change, rows: Iterable[Row]) -> None:
    """Note down of a change in periods and rule sets what it tells."""
    if change.format.number == _PIN_NO:
        found.periods.add(change.scope)
    elif change.format.number == _PERIOD_NO:
        found.opened |= {code for row in rows if isinstance(code := row.get("code"), str)}
    else:
        found.is_by_other_rules = True


def _numbers(rows: Iterable[Row], column: str) -> set[int]:
    return {number for row in rows if isinstance(number := row.get(column), int)}


def _look_up(connection: Connection, found: _Concerned) -> None:
    """Add what hangs on tasks and plans: who does them, whose they are, which units and leaders that concerns."""
    for row in connection.execute(_TASKS, {"numbers": sorted(found.tasks)}):
        found.touched_plans |= {*row[::2]} - {None}
        found.people |= {*row[1::2]} - {None}
    found.people |= _column(connection, _ASSIGNEES, found.plans)
    for person, unit in connection.execute(_POSTINGS, {"numbers": sorted(found.postings)}):
        found.people.add(person)
        found.units.add(unit)
    owners = set(found.people) if found.postings else set()  # another posting may be the last of a period now
    plans = connection.execute(_PLANS, {"numbers": sorted(found.plans | found.touched_plans)})
    for code, unit, owner in plans:
        found.codes.add(code)
        found.units |= {unit} - {None}
        owners |= {owner} - {None}
    found.people |= owners
    found.codes = {longer for code in found.codes for longer in period_codes.through(periods.parse(code))}
    found.units |= _column(connection, _UNITS_OF, owners)
    found.units = _with_those_above(connection, found.units)
    found.people |= _column(connection, _LEADERS_IN, found.units)


def _column(connection: Connection, query: sa.Select[Any], numbers: Iterable[int]) -> set[int]:
    return set(connection.execute(query, {"numbers": sorted(numbers)}).scalars()) - {None}


def _with_those_above(connection: Connection, units: Iterable[int]) -> set[int]:
    """Return units, those that hold them, and the agency, to which all tasks belong."""
    above: dict[int, int | None] = {}
    found: set[int] = set()
    for number, parent, kind in connection.execute(_UNITS):
        above[number] = parent
        if kind == UnitKind.AGENCY:
            found.add(number)
    for unit in units:
        walked: int | None = unit
        while walked is not None and walked not in found:
            found.add(walked)
            walked = above.get(walked)
    return found


def _sheets(connection: Connection, found: _Concerned) -> set[int]:
    sheets = set(connection.execute(_OF_PERIODS, {"numbers": sorted(found.periods)}).scalars())
    sheets |= _of_longer(connection, found)
    _look_up(connection, found)
    asked: dict[str, object] = {"people": sorted(found.people), "units": sorted(found.units)}
    if found.is_in_any_period or found.postings:
        return sheets | set(connection.execute(_OF_SUBJECTS, asked).scalars())
    return sheets | set(connection.execute(_OF_SUBJECTS_IN, {**asked, "codes": sorted(found.codes)}).scalars())


def _of_longer(connection: Connection, found: _Concerned) -> set[int]:
    """Return the sheets of longer periods in which rule sets may change now, or change no more."""
    if found.is_by_other_rules:
        return set(connection.execute(_OF_LONGER).scalars())
    if not found.periods:
        return set()
    codes = found.opened | set(connection.execute(_CODES, {"numbers": sorted(found.periods)}).scalars())
    longer = {one for code in codes for one in period_codes.through(periods.parse(code))}
    return set(connection.execute(_OF_CODES, {"codes": sorted(longer)}).scalars())
