"""What all tables share: one collection of them, names for their rules, and the rules that several have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, MetaData

if TYPE_CHECKING:
    from collections.abc import Iterable

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def one_of(column: str, values: Iterable[str]) -> CheckConstraint:
    """Return the rule that a column holds one of some values; a new one needs a migration."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def in_order(first: str, last: str) -> CheckConstraint:
    """Return the rule that one day does not come after another, which may be open."""
    return CheckConstraint(f"{last} >= {first}", name=last)
