"""The base salary over the years, in the data file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.regulation.base_salary import BaseSalary
from danhgia_desktop.storage import schema
from danhgia_desktop.storage.decoding import decodes

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

    from danhgia_desktop.storage.write_path import WritePath

_salary = schema.base_salary
_ALL = sa.select(_salary.c.from_on, _salary.c.amount, _salary.c.source).order_by(_salary.c.from_on)
_ID = sa.select(_salary.c.id).where(_salary.c.from_on == sa.bindparam("from_on"))


class NoSuchBaseSalaryError(ExpectedError):
    """The data file has no base salary from that day (any more)."""

    code = "no_such_base_salary"


class BaseSalaries:
    """The amounts, the earliest first; each is known by its first day."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @decodes
    def all(self) -> tuple[BaseSalary, ...]:
        """Return all amounts."""
        return tuple(BaseSalary(**row) for row in self._connection.execute(_ALL).mappings())


class WritableBaseSalaries(BaseSalaries):
    """The amounts in a transaction that may change them."""

    def __init__(self, path: WritePath) -> None:
        super().__init__(path.connection)
        self._path = path

    def save(self, salary: BaseSalary) -> None:
        """Add the amount, or change the one from the same day."""
        number = self._id(salary.from_on) or self._path.next_id(_salary)
        values = {"from_on": salary.from_on, "amount": salary.amount, "source": salary.source}
        self._path.put(_salary, {"id": number}, values)

    def remove(self, from_on: date) -> None:
        """Remove the amount that holds from a day.

        Raises:
            NoSuchBaseSalaryError: there is none.
        """
        number = self._id(from_on)
        if number is None:
            raise NoSuchBaseSalaryError(day=from_on)
        self._path.remove(_salary, {"id": number})

    def _id(self, from_on: date) -> int | None:
        return self._connection.execute(_ID, {"from_on": from_on}).scalar()
