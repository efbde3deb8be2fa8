"""The notices of what meetings concluded, in the data file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.plan.conclusion_notice import ConclusionNotice, NoticeUid
from danhgia_desktop.storage import schema, uses
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.storage.uses import Use

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping

    from danhgia_desktop.storage.write_path import WritePath

_notice = schema.conclusion_notice
_ALL = sa.select(_notice).order_by(_notice.c.signed_on, _notice.c.id)
_BY_UID = _ALL.where(_notice.c.uid == sa.bindparam("uid"))
_NEEDING = {Use.TASKS: sa.select(sa.func.count()).where(schema.task.c.notice_id == sa.bindparam("number"))}


class NoSuchNoticeError(ExpectedError):
    """The data file has no such notice (any more)."""

    code = "no_such_notice"


class NoticeInUseError(ExpectedError):
    """A notice from which tasks were made cannot be removed."""

    code = "notice_in_use"


class Notices:
    """The conclusion notices, the earliest first."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @decodes
    def get(self, uid: NoticeUid) -> ConclusionNotice:
        """Return the notice.

        Raises:
            NoSuchNoticeError: there is none.
        """
        return _notice_of(self._row(uid))

    @decodes
    def all(self) -> tuple[ConclusionNotice, ...]:
        """Return all notices."""
        return tuple(_notice_of(row) for row in self._connection.execute(_ALL).mappings())

    def _row(self, uid: NoticeUid) -> RowMapping:
        row = self._find(uid)
        if row is None:
            raise NoSuchNoticeError(notice=uid)
        return row

    def _find(self, uid: NoticeUid) -> RowMapping | None:
        return self._connection.execute(_BY_UID, {"uid": uid}).mappings().one_or_none()


class WritableNotices(Notices):
    """The conclusion notices in a transaction that may change them."""

    def __init__(self, path: WritePath) -> None:
        super().__init__(path.connection)
        self._path = path

    def save(self, notice: ConclusionNotice) -> None:
        """Add the notice, or change the one of its uid."""
        row = self._find(notice.uid)
        values = {
            "uid": notice.uid,
            "number": notice.number,
            "signed_on": notice.signed_on,
            "title": notice.title,
            "concluded_by": notice.concluded_by,
            "text": notice.text,
        }
        self._path.put(_notice, {"id": self._path.next_id(_notice) if row is None else row["id"]}, values)

    def remove(self, uid: NoticeUid) -> None:
        """Remove the notice.

        Raises:
            NoSuchNoticeError: there is none.
            NoticeInUseError: tasks were made from it.
        """
        row = self._row(uid)
        needing = uses.counted(self._connection, _NEEDING, row["id"])
        if needing:
            raise NoticeInUseError(title=row["title"], uses=needing)
        self._path.remove(_notice, {"id": row["id"]})


def _notice_of(row: RowMapping) -> ConclusionNotice:
    return ConclusionNotice(
        uid=NoticeUid(row["uid"]),
        number=row["number"],
        signed_on=row["signed_on"],
        title=row["title"],
        concluded_by=row["concluded_by"],
        text=row["text"],
    )
