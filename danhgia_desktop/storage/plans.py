"""The plans of work in the data file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.plan.work_plan import PlanOwner, PlanUid, WorkPlan
from danhgia_desktop.storage import org_units, period_codes, period_lock, schema, staff
from danhgia_desktop.storage.agency import StoredAgency
from danhgia_desktop.storage.decoding import decodes

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping, Select

    from danhgia_desktop.period import Period
    from danhgia_desktop.storage.write_path import WritePath

_plan, _unit, _staff, _task = schema.work_plan, schema.org_unit, schema.staff_member, schema.task
ALL = (
    sa.select(_plan, _unit.c.uid.label("unit"), _staff.c.uid.label("staff"))
    .select_from(_plan)
    .outerjoin(_unit)
    .outerjoin(_staff)
    .order_by(_plan.c.id)
)
"""Of whose rows `plan_of` makes plans."""

_BY_UID = ALL.where(_plan.c.uid == sa.bindparam("uid"))
_OF_AGENCY = ALL.where(_plan.c.unit_id.is_(None), _plan.c.staff_id.is_(None))
_OF_UNIT = ALL.where(_unit.c.uid == sa.bindparam("unit"))
_OF_PERSON = ALL.where(_staff.c.uid == sa.bindparam("staff"))
_IN_PERIODS = _plan.c.period.in_(sa.bindparam("codes", expanding=True))
_WITHIN = ALL.where(_IN_PERIODS)
_waiting = sa.func.count(sa.distinct(schema.explanation.c.task_id))
_SIZES = (
    sa.select(_plan.c.uid, sa.func.count(sa.distinct(_task.c.id)), _waiting)
    .select_from(_plan)
    .outerjoin(_task)
    .outerjoin(
        schema.explanation,
        sa.and_(schema.explanation.c.task_id == _task.c.id, schema.explanation.c.verdict.is_(None)),
    )
    .where(_plan.c.period == sa.bindparam("code"))
    .group_by(_plan.c.id)
)
_ELSEWHERE = (
    sa.select(_staff.c.uid, sa.func.count())
    .select_from(_task)
    .join(_plan, _task.c.plan_id == _plan.c.id)
    .join(_staff, _task.c.assignee_id == _staff.c.id)
    .where(
        _plan.c.period == sa.bindparam("code"),
        sa.or_(_plan.c.staff_id.is_(None), _plan.c.staff_id != _task.c.assignee_id),
    )
    .group_by(_staff.c.id)
)
_TASKS = sa.select(sa.func.count()).where(_task.c.plan_id == sa.bindparam("number"))


class NoSuchPlanError(ExpectedError):
    """The data file has no such plan (any more)."""

    code = "no_such_plan"


class PlanExistsError(ExpectedError):
    """The owner has a plan for the period."""

    code = "plan_exists"


class PlanNotEmptyError(ExpectedError):
    """A plan with tasks cannot be removed without them."""

    code = "plan_not_empty"


class PlanSize(NamedTuple):
    """How many tasks a plan has, and about how many of them an explanation waits for its decision."""

    tasks: int
    waiting: int


class Plans:
    """The plans, in the order in which they were made."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @decodes
    def get(self, uid: PlanUid) -> WorkPlan:
        """Return the plan.

        Raises:
            NoSuchPlanError: there is none.
        """
        return plan_of(self._row(uid))

    def find(self, owner: PlanOwner, period: Period) -> WorkPlan | None:
        """Return the plan of an owner for a period, or None."""
        return next((plan for plan in self.of(owner) if plan.period == period), None)

    def of(self, owner: PlanOwner) -> tuple[WorkPlan, ...]:
        """Return all plans of an owner."""
        if owner.staff is not None:
            return self._asked(_OF_PERSON, staff=owner.staff)
        return self._asked(_OF_AGENCY) if owner.unit is None else self._asked(_OF_UNIT, unit=owner.unit)

    def within(self, period: Period) -> tuple[WorkPlan, ...]:
        """Return the plans of everybody for a period, and for the shorter ones that it is made of."""
        return self._asked(_WITHIN, codes=period_codes.within(period))

    def all(self) -> tuple[WorkPlan, ...]:
        """Return all plans."""
        return self._asked(ALL)

    def sizes(self, period: Period) -> dict[PlanUid, PlanSize]:
        """Return how large each plan for a period itself is."""
        rows = self._connection.execute(_SIZES, {"code": period.code})
        return {PlanUid(uid): PlanSize(tasks, waiting) for uid, tasks, waiting in rows}

    def given_elsewhere(self, period: Period) -> dict[PlanOwner, int]:
        """Return how many tasks people have in plans for a period that are not their own, by people who have some."""
        rows = self._connection.execute(_ELSEWHERE, {"code": period.code})
        return {PlanOwner(staff=uid): tasks for uid, tasks in rows}

    def name_of(self, owner: PlanOwner) -> str:
        """Return what the owner of a plan is called.

        Raises:
            NoSuchUnitError, NoSuchStaffMemberError: it is not in the file.
        """
        if owner.staff is not None:
            return staff.Staff(self._connection).get(owner.staff).shown_name
        if owner.unit is not None:
            return org_units.OrgUnits(self._connection).get(owner.unit).name
        return StoredAgency(self._connection).get().name

    @decodes
    def _asked(self, query: Select[Any], **asked: object) -> tuple[WorkPlan, ...]:
        return tuple(plan_of(row) for row in self._connection.execute(query, asked).mappings())

    def _row(self, uid: PlanUid) -> RowMapping:
        row = self._find(uid)
        if row is None:
            raise NoSuchPlanError(plan=uid)
        return row

    def _find(self, uid: PlanUid) -> RowMapping | None:
        return self._connection.execute(_BY_UID, {"uid": uid}).mappings().one_or_none()


class WritablePlans(Plans):
    """The plans in a transaction that may change them."""

    def __init__(self, path: WritePath) -> None:
        super().__init__(path.connection)
        self._path = path

    def save(self, plan: WorkPlan) -> None:
        """Add the plan, or change the one of its uid.

        Raises:
            NoSuchUnitError, NoSuchStaffMemberError: its owner is not in the file.
            PlanExistsError: the owner has another plan for the period.
            PeriodLockedError: its period, or one that holds it, is concluded.
        """
        row = self._find(plan.uid)
        known = set() if row is None else {plan_of(row).period}
        period_lock.require_open_throughout(self._connection, {plan.period, *known})
        other = self.find(plan.owner, plan.period)
        if other is not None and other.uid != plan.uid:
            raise PlanExistsError(period=plan.period, name=self.name_of(plan.owner))
        unit, person = plan.owner.unit, plan.owner.staff
        values = {
            "uid": plan.uid,
            "period": plan.period.code,
            "unit_id": None if unit is None else org_units.known_number_of(self._connection, unit),
            "staff_id": None if person is None else staff.known_number_of(self._connection, person),
            "number": plan.number,
            "title": plan.title,
        }
        self._path.put(_plan, {"id": self._path.next_id(_plan) if row is None else row["id"]}, values)

    def remove(self, uid: PlanUid) -> None:
        """Remove the plan, which must be empty.

        Raises:
            NoSuchPlanError: there is none.
            PlanNotEmptyError: it has tasks.
            PeriodLockedError: its period, or one that holds it, is concluded.
        """
        row = self._row(uid)
        period_lock.require_open_throughout(self._connection, [plan_of(row).period])
        tasks = self._connection.execute(_TASKS, {"number": row["id"]}).scalar_one()
        if tasks:
            raise PlanNotEmptyError(count=tasks)
        self._path.remove(_plan, {"id": row["id"]})


def plan_of(row: RowMapping) -> WorkPlan:
    """Return the plan that the values of a row say, with the uids of its owners."""
    return WorkPlan(
        uid=PlanUid(row["uid"]),
        owner=PlanOwner(unit=row["unit"], staff=row["staff"]),
        period=periods.parse(row["period"]),
        number=row["number"],
        title=row["title"],
    )
