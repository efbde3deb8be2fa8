from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.reports.column_widths import borders, column_widths
from danhgia_desktop.reports.document import Column, Millimetres, Share
from danhgia_desktop.reports.typography import MILLIMETRE

WIDTHS = st.one_of(st.builds(Millimetres, value=st.floats(1, 100)), st.builds(Share, weight=st.floats(0.1, 10)))


def test_sharing_columns_take_what_the_fixed_ones_leave():
    columns = (
        Column(header="", width=Millimetres(value=15)),
        Column(header="", width=Share(weight=2)),
        Column(header="", width=Share()),
    )

    widths = column_widths(columns, 165 * MILLIMETRE)

    assert [width / MILLIMETRE for width in widths] == pytest.approx([15, 100, 50])


def test_fixed_columns_alone_fill_the_width():
    columns = (Column(header="", width=Millimetres(value=10)), Column(header="", width=Millimetres(value=30)))

    assert column_widths(columns, 400.0) == pytest.approx((100.0, 300.0))


def test_too_wide_fixed_columns_leave_a_fifth_to_the_others():
    columns = (Column(header="", width=Millimetres(value=500)), Column(header=""))

    assert column_widths(columns, 100.0) == pytest.approx((80.0, 20.0))


@given(st.lists(WIDTHS, min_size=1, max_size=12), st.floats(50, 1000))
def test_the_columns_fill_the_width_whatever_they_ask_for(asked, width):
    widths = column_widths(tuple(Column(header="", width=one) for one in asked), width)

    assert sum(widths) == pytest.approx(width)
    assert all(one > 0 for one in widths)


def test_borders_stand_between_the_columns():
    assert borders(10.0, (5.0, 7.0)) == (10.0, 15.0, 22.0)
