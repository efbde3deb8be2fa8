"""What in the data file needs something, so that it cannot be removed."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection, Select


class Use(StrEnum):
    """What kind of thing it is that needs another."""

    SHEETS = "sheets"
    UNITS = "units"
    POSTINGS = "postings"
    CHARGES = "charges"
    REGULATIONS = "regulations"
    PLANS = "plans"
    TASKS = "tasks"
    PETITIONS = "petitions"
    REVIEWS = "reviews"


def counted(connection: Connection, queries: Mapping[Use, Select[Any]], number: int) -> dict[Use, int]:
    """Return how many there are of each kind, those of which there are none left out.

    Args:
        connection: a transaction.
        queries: how each kind is counted; each asks for `number`.
        number: of what may be needed.
    """
    counts = {use: connection.execute(query, {"number": number}).scalar_one() for use, query in queries.items()}
    return {use: count for use, count in counts.items() if count}
