"""How exact points and moments are kept in SQLite, which has neither."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import Integer, Text, TypeDecorator

if TYPE_CHECKING:
    from sqlalchemy import Dialect

_PLACES = 2
BEGIN = datetime(1970, 1, 1, tzinfo=UTC)
"""From when milliseconds are counted."""

_MILLISECOND = timedelta(milliseconds=1)


class Hundredths(TypeDecorator[Decimal]):
    """Points with two places, stored as a whole number of hundredths.

    Compare, order and SUM in SQL; multiply, divide and average in Python:
    SQL would see hundredths there.
    """

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        """Turn 8.50 into 850, and refuse 8.505."""
        if value is None:
            return None
        hundredths = Decimal(value).scaleb(_PLACES)
        if hundredths != hundredths.to_integral_value():
            raise ValueError(f"more than two decimal places: {value}")
        return int(hundredths)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        """Turn 850 back into 8.50."""
        return None if value is None else Decimal(value).scaleb(-_PLACES)


class Moment(TypeDecorator[datetime]):
    """A moment, stored as UTC text to the millisecond ("2026-11-21T04:30:05.123Z"), which sorts as time does."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Turn any aware moment into UTC text, and refuse a naive one."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment without a time zone: {value}")
        return f"{value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Turn the text back into a moment in UTC."""
        return None if value is None else moment_of(value)


class CompactMoment(TypeDecorator[datetime]):
    """A moment, stored as the whole milliseconds since the beginning of 1970 in UTC: a quarter of the text's bytes."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Turn any aware moment into milliseconds, and refuse a naive one."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment without a time zone: {value}")
        return (value - BEGIN) // _MILLISECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Turn milliseconds back into a moment in UTC."""
        return None if value is None else moment_of(value)


def moment_of(stored: int | str) -> datetime:
    """Return a moment as it is stored: as milliseconds, or as text, which it was everywhere until schema 0003."""
    return BEGIN + stored * _MILLISECOND if isinstance(stored, int) else datetime.fromisoformat(stored)
