"""Points and moments in SQLite."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.storage.database import Access, open_engine
from danhgia_desktop.storage.types import CompactMoment, Hundredths, Moment

HUNDREDTHS, MOMENT, COMPACT_MOMENT = Hundredths(), Moment(), CompactMoment()
DIALECT = sa.create_engine("sqlite://").dialect

line = sa.Table("line", sa.MetaData(), sa.Column("points", Hundredths))


@given(st.decimals(min_value=0, max_value=99999, places=2))
def test_points_come_back_exact(points):
    stored = HUNDREDTHS.process_bind_param(points, DIALECT)

    assert isinstance(stored, int)
    assert HUNDREDTHS.process_result_value(stored, DIALECT) == points


@pytest.mark.parametrize("type_", [MOMENT, COMPACT_MOMENT])
@given(moment=st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=7))])))
def test_moments_come_back_to_the_millisecond_in_utc(type_, moment):
    stored = type_.process_bind_param(moment, DIALECT)

    back = type_.process_result_value(stored, DIALECT)
    assert back.tzinfo is UTC
    assert timedelta(0) <= moment - back < timedelta(milliseconds=1)


@pytest.mark.parametrize("type_", [MOMENT, COMPACT_MOMENT])
@given(one=st.datetimes(timezones=st.just(UTC)), other=st.datetimes(timezones=st.just(UTC)))
def test_stored_moments_sort_as_time_does(type_, one, other):
    earlier, later = sorted([one, other])

    assert type_.process_bind_param(earlier, DIALECT) <= type_.process_bind_param(later, DIALECT)


def test_a_third_decimal_place_is_refused_rather_than_rounded():
    with pytest.raises(ValueError, match=r"8\.505"):
        HUNDREDTHS.process_bind_param(Decimal("8.505"), DIALECT)


@pytest.mark.parametrize("type_", [MOMENT, COMPACT_MOMENT])
def test_a_moment_without_a_time_zone_is_refused(type_):
    with pytest.raises(ValueError, match="time zone"):
        type_.process_bind_param(datetime(2026, 11, 21), DIALECT)  # noqa: DTZ001


@pytest.mark.parametrize("type_", [HUNDREDTHS, MOMENT, COMPACT_MOMENT])
def test_nothing_stays_nothing(type_):
    assert type_.process_bind_param(None, DIALECT) is None
    assert type_.process_result_value(None, DIALECT) is None


def test_sums_and_comparisons_in_sql_are_exact(path):
    engine = open_engine(path, Access.CREATE)
    with engine.begin() as connection:
        line.create(connection)
        connection.execute(line.insert(), [{"points": Decimal("0.1")}, {"points": Decimal("0.2")}])

        assert connection.execute(sa.select(sa.func.sum(line.c.points))).scalar() == Decimal("0.3")
        assert connection.execute(sa.select(line).where(line.c.points == Decimal("0.2"))).all() == [(Decimal("0.2"),)]
    engine.dispose()
