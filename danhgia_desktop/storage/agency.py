"""The agency in the data file."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.storage import schema

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from danhgia_desktop.storage.write_path import WritePath

_agency = schema.agency
_ONLY = {"id": 1}
_GET = sa.select(*(column for column in _agency.c if column is not _agency.c.id))


class StoredAgency:
    """The agency as it was last set; a new file knows nothing about it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self) -> Agency:
        """Return the agency, with empty names in a new file."""
        row = self._connection.execute(_GET).mappings().one_or_none()
        return Agency() if row is None else Agency(**row)


class WritableAgency(StoredAgency):
    """The agency in a transaction that may change it."""

    def __init__(self, path: WritePath) -> None:
        super().__init__(path.connection)
        self._path = path

    def save(self, agency: Agency) -> None:
        """Set the names of the agency."""
        self._path.put(_agency, _ONLY, asdict(agency))
