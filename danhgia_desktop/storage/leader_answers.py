"""What was found about leaders beyond their tasks, in the data file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.plan.leader_answer import LeaderAnswer
from danhgia_desktop.regulation.task_rule import LeaderPartKind
from danhgia_desktop.storage import period_codes, period_lock, schema, staff
from danhgia_desktop.storage.decoding import decodes

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping, Select

    from danhgia_desktop.period import Period
    from danhgia_desktop.storage.write_path import WritePath

_answer, _staff = schema.leader_answer, schema.staff_member
_ALL = (
    sa.select(_answer, _staff.c.uid.label("staff"))
    .select_from(_answer)
    .join(_staff)
    .order_by(_answer.c.staff_id, _answer.c.period, _answer.c.part)
)
_WITHIN = _ALL.where(_answer.c.period.in_(sa.bindparam("codes", expanding=True)))
_OF_PERSON = _WITHIN.where(_staff.c.uid == sa.bindparam("staff"))


class NoSuchLeaderAnswerError(ExpectedError):
    """Nobody has answered that (yet)."""

    code = "no_such_leader_answer"


class LeaderAnswers:
    """The answers; what nobody answered has none."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, person: StaffUid, period: Period) -> tuple[LeaderAnswer, ...]:
        """Return the answers about a leader for a period and the shorter ones that it is made of."""
        return self._asked(_OF_PERSON, staff=person, codes=period_codes.within(period))

    def within(self, period: Period) -> tuple[LeaderAnswer, ...]:
        """Return the answers about everybody for a period and the shorter ones that it is made of."""
        return self._asked(_WITHIN, codes=period_codes.within(period))

    @decodes
    def _asked(self, query: Select[Any], **asked: object) -> tuple[LeaderAnswer, ...]:
        return tuple(_answer_of(row) for row in self._connection.execute(query, asked).mappings())


class WritableLeaderAnswers(LeaderAnswers):
    """The answers in a transaction that may change them."""

    def __init__(self, path: WritePath) -> None:
        super().__init__(path.connection)
        self._path = path

    def save(self, answer: LeaderAnswer) -> None:
        """Answer, or answer differently.

        Raises:
            NoSuchStaffMemberError: the leader is not in the file.
            PeriodLockedError: the period, or one that holds it, is concluded.
        """
        period_lock.require_open_throughout(self._connection, [answer.period])
        key = self._key(answer.staff, answer.period, answer.part)
        self._path.put(_answer, key, {"is_full": answer.is_full, "reason": answer.reason})

    def remove(self, person: StaffUid, period: Period, part: LeaderPartKind) -> None:
        """Take the answer back.

        Raises:
            NoSuchStaffMemberError, NoSuchLeaderAnswerError: there is none.
            PeriodLockedError: the period, or one that holds it, is concluded.
        """
        period_lock.require_open_throughout(self._connection, [period])
        if not any((one.period, one.part) == (period, part) for one in self.of(person, period)):
            raise NoSuchLeaderAnswerError(staff=person, period=period, part=part)
        self._path.remove(_answer, self._key(person, period, part))

    def _key(self, person: StaffUid, period: Period, part: LeaderPartKind) -> dict[str, object]:
        return {
            "staff_id": staff.known_number_of(self._connection, person),
            "period": period.code,
            "part": part.value,
        }


def _answer_of(row: RowMapping) -> LeaderAnswer:
    return LeaderAnswer(
        staff=StaffUid(row["staff"]),
        period=periods.parse(row["period"]),
        part=LeaderPartKind(row["part"]),
        is_full=row["is_full"],
        reason=row["reason"],
    )
