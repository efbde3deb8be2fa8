"""Any number of values in a statement: SQLite takes 32 766 of them one by one, and a year of an agency has more."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Dialect, Select


class _Values(sa.types.TypeDecorator[Any]):
    """Numbers or texts, handed over as one text."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: Iterable[int | str] | None, dialect: Dialect) -> str:
        """Return the values as JSON."""
        del dialect
        return json.dumps(list(value or ()), ensure_ascii=False)


def given(name: str) -> Select[Any]:
    """Return the values that a statement is given by a name, for `in_`."""
    return sa.select(sa.func.json_each(sa.bindparam(name, type_=_Values())).table_valued("value").c.value)
