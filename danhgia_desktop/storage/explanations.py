"""What was explained about tasks, and what was decided about it, in the data file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.plan.explanation import Decision, Explanation, ExplanationUid, Verdict
from danhgia_desktop.plan.task import TaskUid
from danhgia_desktop.storage import schema, task_numbers
from danhgia_desktop.storage.decoding import decodes

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping, Select

    from danhgia_desktop.storage.write_path import WritePath

_explanation, _task = schema.explanation, schema.task
ALL = (
    sa.select(_explanation, _task.c.uid.label("task"))
    .select_from(_explanation)
    .join(_task)
    .order_by(_explanation.c.recorded_at, _explanation.c.id)
)
"""Of whose rows `explanation_of` makes explanations, the earliest recorded first."""

_BY_UID = ALL.where(_explanation.c.uid == sa.bindparam("uid"))
_OF_TASK = ALL.where(_task.c.uid == sa.bindparam("task"))
_WAITING = ALL.where(_explanation.c.verdict.is_(None))


class NoSuchExplanationError(ExpectedError):
    """The data file has no such explanation (any more)."""

    code = "no_such_explanation"


class Explanations:
    """The explanations, the earliest recorded first."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @decodes
    def get(self, uid: ExplanationUid) -> Explanation:
        """Return the explanation.

        Raises:
            NoSuchExplanationError: there is none.
        """
        return explanation_of(self._row(uid))

    def of(self, task: TaskUid) -> tuple[Explanation, ...]:
        """Return what was explained about a task."""
        return self._asked(_OF_TASK, task=task)

    def waiting(self) -> tuple[Explanation, ...]:
        """Return the explanations about which nothing was decided yet."""
        return self._asked(_WAITING)

    @decodes
    def _asked(self, query: Select[Any], **asked: object) -> tuple[Explanation, ...]:
        return tuple(explanation_of(row) for row in self._connection.execute(query, asked).mappings())

    def _row(self, uid: ExplanationUid) -> RowMapping:
        row = self._find(uid)
        if row is None:
            raise NoSuchExplanationError(explanation=uid)
        return row

    def _find(self, uid: ExplanationUid) -> RowMapping | None:
        return self._connection.execute(_BY_UID, {"uid": uid}).mappings().one_or_none()


class WritableExplanations(Explanations):
    """The explanations in a transaction that may change them, in concluded periods too: papers arrive late."""

    def __init__(self, path: WritePath) -> None:
        super().__init__(path.connection)
        self._path = path

    def save(self, explanation: Explanation) -> None:
        """Add the explanation, or change the one of its uid.

        Raises:
            NoSuchTaskError: the task is not in the file.
        """
        row = self._find(explanation.uid)
        values = {
            "uid": explanation.uid,
            "task_id": task_numbers.known_number_of(self._connection, explanation.task),
            "reason": explanation.reason,
            "filed_on": explanation.filed_on,
            "recorded_at": explanation.recorded_at,
            "proposed_due_on": explanation.proposed_due_on,
            **_decision_values(explanation.decision),
        }
        self._path.put(_explanation, {"id": self._path.next_id(_explanation) if row is None else row["id"]}, values)

    def remove(self, uid: ExplanationUid) -> None:
        """Remove the explanation, as if recorded by mistake.

        Raises:
            NoSuchExplanationError: there is none.
        """
        self._path.remove(_explanation, {"id": self._row(uid)["id"]})


def _decision_values(decision: Decision | None) -> dict[str, object]:
    if decision is None:
        return {"verdict": None, "decided_by": "", "decided_on": None, "due_on": None, "words": ""}
    return {
        "verdict": decision.verdict.value,
        "decided_by": decision.decided_by,
        "decided_on": decision.decided_on,
        "due_on": decision.due_on,
        "words": decision.words,
    }


def explanation_of(row: RowMapping) -> Explanation:
    """Return the explanation that the values of a row say."""
    return Explanation(
        uid=ExplanationUid(row["uid"]),
        task=TaskUid(row["task"]),
        reason=row["reason"],
        filed_on=row["filed_on"],
        recorded_at=row["recorded_at"],
        proposed_due_on=row["proposed_due_on"],
        decision=None if row["verdict"] is None else _decision_of(row),
    )


def _decision_of(row: RowMapping) -> Decision:
    return Decision(
        verdict=Verdict(row["verdict"]),
        decided_by=row["decided_by"],
        decided_on=row["decided_on"],
        due_on=row["due_on"],
        words=row["words"],
    )
