"""What was decided about people and units on the review list, in the data file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.plan.review_decision import ReviewDecision, ReviewOutcome, ReviewUid
from danhgia_desktop.storage import org_units, schema, staff
from danhgia_desktop.storage.decoding import decodes

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping

    from danhgia_desktop.storage.write_path import WritePath

_review, _unit, _staff = schema.review_decision, schema.org_unit, schema.staff_member
_ALL = (
    sa.select(_review, _unit.c.uid.label("unit"), _staff.c.uid.label("staff"))
    .select_from(_review)
    .outerjoin(_unit)
    .outerjoin(_staff)
    .order_by(_review.c.decided_on, _review.c.id)
)
_BY_UID = _ALL.where(_review.c.uid == sa.bindparam("uid"))


class NoSuchReviewDecisionError(ExpectedError):
    """The data file has no such decision (any more)."""

    code = "no_such_review_decision"


class ReviewDecisions:
    """The decisions, the earliest first."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @decodes
    def get(self, uid: ReviewUid) -> ReviewDecision:
        """Return the decision.

        Raises:
            NoSuchReviewDecisionError: there is none.
        """
        return _review_of(self._row(uid))

    @decodes
    def all(self) -> tuple[ReviewDecision, ...]:
        """Return all decisions."""
        return tuple(_review_of(row) for row in self._connection.execute(_ALL).mappings())

    def _row(self, uid: ReviewUid) -> RowMapping:
        row = self._find(uid)
        if row is None:
            raise NoSuchReviewDecisionError(decision=uid)
        return row

    def _find(self, uid: ReviewUid) -> RowMapping | None:
        return self._connection.execute(_BY_UID, {"uid": uid}).mappings().one_or_none()


class WritableReviewDecisions(ReviewDecisions):
    """The decisions in a transaction that may change them."""

    def __init__(self, path: WritePath) -> None:
        super().__init__(path.connection)
        self._path = path

    def save(self, decision: ReviewDecision) -> None:
        """Add the decision, or change the one of its uid.

        Raises:
            NoSuchUnitError, NoSuchStaffMemberError: whom it is about is not in the file.
        """
        row = self._find(decision.uid)
        unit, person = decision.unit, decision.staff
        values = {
            "uid": decision.uid,
            "staff_id": None if person is None else staff.known_number_of(self._connection, person),
            "unit_id": None if unit is None else org_units.known_number_of(self._connection, unit),
            "months": " ".join(month.code for month in decision.months),
            "outcome": decision.outcome.value,
            "words": decision.words,
            "decided_by": decision.decided_by,
            "decided_on": decision.decided_on,
        }
        self._path.put(_review, {"id": self._path.next_id(_review) if row is None else row["id"]}, values)

    def remove(self, uid: ReviewUid) -> None:
        """Remove the decision, as if recorded by mistake.

        Raises:
            NoSuchReviewDecisionError: there is none.
        """
        self._path.remove(_review, {"id": self._row(uid)["id"]})


def _review_of(row: RowMapping) -> ReviewDecision:
    return ReviewDecision(
        uid=ReviewUid(row["uid"]),
        staff=row["staff"],
        unit=row["unit"],
        months=tuple(periods.parse(code) for code in row["months"].split()),
        outcome=ReviewOutcome(row["outcome"]),
        words=row["words"],
        decided_by=row["decided_by"],
        decided_on=row["decided_on"],
    )
