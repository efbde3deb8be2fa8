"""What of a concluded period's sheets is not in the sheets themselves and could be changed: how everybody was called.

Kept in one piece, which a period of 2 000 people writes and reads in some hundredths of a second.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.organization.career import Career
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.scoring.scoresheet import SheetUid
from danhgia_desktop.scoring.signed import SignedPeriod, SignedSubject
from danhgia_desktop.storage import schema
from danhgia_desktop.storage.agency import StoredAgency
from danhgia_desktop.storage.postings import Postings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection, RowMapping

    from danhgia_desktop.organization.posting import Posting
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.period import Period

_sheet, _unit, _staff = schema.scoresheet, schema.org_unit, schema.staff_member
_OF_PERIOD = (
    sa.select(
        _sheet.c.uid,
        _unit.c.name.label("unit"),
        _unit.c.kind,
        _staff.c.uid.label("staff"),
        _staff.c.code,
        _staff.c.name,
        _staff.c.suffix,
    )
    .select_from(_sheet.join(_unit).outerjoin(_staff))
    .where(_sheet.c.period == sa.bindparam("code"))
    .order_by(_sheet.c.id)
)
_FORMAT = 1


def present(connection: Connection, period: Period) -> SignedPeriod:
    """Return how everybody whom the sheets of a period are about is called at present."""
    last = _last_postings(connection, period)
    rows = connection.execute(_OF_PERIOD, {"code": period.code}).mappings()
    sheets = {SheetUid(row["uid"]): _subject(row, last.get(row["staff"])) for row in rows}
    return SignedPeriod(agency=StoredAgency(connection).get(), sheets=sheets)


def taken(connection: Connection, period: Period) -> bytes:
    """Return what `read` reads, as it is at present."""
    signed = present(connection, period)
    sheets = {uid: asdict(subject) for uid, subject in signed.sheets.items()}
    told = {"format": _FORMAT, "agency": asdict(signed.agency), "sheets": sheets}
    return zlib.compress(json.dumps(told, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode())


def read(image: bytes) -> SignedPeriod:
    """Return what was kept when the period was concluded."""
    told = json.loads(zlib.decompress(image))
    sheets = {SheetUid(uid): read_subject(subject) for uid, subject in told["sheets"].items()}
    return SignedPeriod(agency=Agency(**told["agency"]), sheets=sheets)


def read_subject(told: Mapping[str, Any]) -> SignedSubject:
    """Return the subject that `asdict` told of."""
    kind = told["kind"]
    return SignedSubject(**{**told, "kind": None if kind is None else SubjectKind(kind)})


def _last_postings(connection: Connection, period: Period) -> dict[StaffUid, Posting]:
    careers: dict[StaffUid, list[Posting]] = {}
    for posting in Postings(connection).between(period.starts_on, period.ends_on):
        careers.setdefault(posting.staff, []).append(posting)
    return {person: Career.of(postings).postings[-1] for person, postings in careers.items()}


def _subject(row: RowMapping, posting: Posting | None) -> SignedSubject:
    if row["staff"] is None:
        kind = SubjectKind.AGENCY if row["kind"] == UnitKind.AGENCY else SubjectKind.UNIT
        return SignedSubject(kind=kind, unit=row["unit"])
    return SignedSubject(
        kind=None if posting is None else posting.employment_kind.subject_kind,
        unit=row["unit"],
        code=row["code"],
        name=row["name"],
        suffix=row["suffix"],
        post="" if posting is None else posting.post,
    )
