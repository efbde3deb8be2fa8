from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.imports.cell_values import boolean_cell, moment_cell, number_cell, text_cell
from danhgia_desktop.imports.table import BLANK


@pytest.mark.parametrize(
    ("stored", "number", "text"),
    [
        (4.0, "4", "4"),
        (40.5, "40.5", "40.5"),
        (0.1 + 0.2, "0.3", "0.3"),
        (-0.25, "-0.25", "-0.25"),
        (1 / 3, "0.333333333333333", "0.333333333333333"),
        (100, "100", "100"),
        (1e-7, "0.0000001", "0.0000001"),
        (123456789012345, "123456789012345", "123456789012345"),
        (1e300, "1E+300", "1E+300"),
    ],
)
def test_numbers_are_what_a_spreadsheet_shows_in_full(stored, number, text):
    cell = number_cell(stored)

    assert cell.number == Decimal(number)
    assert cell.text == text


@pytest.mark.parametrize("stored", [float("nan"), float("inf"), float("-inf")])
def test_what_is_not_finite_is_no_number(stored):
    assert number_cell(stored).number is None


@given(st.decimals(min_value=-10_000, max_value=10_000, places=2))
def test_points_stored_as_doubles_come_back_exactly(points):
    assert number_cell(float(points)).number == points


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (date(2020, 12, 31), "31/12/2020"),
        (datetime(2020, 12, 31), "31/12/2020"),  # noqa: DTZ001 - spreadsheets know no zones
        (datetime(2020, 12, 31, 7, 30), "31/12/2020 07:30"),  # noqa: DTZ001
        (time(7, 30), "07:30"),
        (timedelta(hours=99, minutes=5), "99:05"),
    ],
)
def test_days_and_times_are_written_as_people_here_write_them(value, text):
    assert moment_cell(value).text == text
    assert moment_cell(value).number is None


def test_truth_values_have_excels_words():
    assert (boolean_cell(1).text, boolean_cell(0).text) == ("TRUE", "FALSE")


def test_a_blank_text_is_the_blank_cell():
    assert text_cell(" \n ") is BLANK
    assert text_cell(" x ").text == "x"
