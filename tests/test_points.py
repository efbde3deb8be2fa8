from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop import points
from danhgia_desktop.errors import ExpectedError

typed_points = st.integers(0, 9_999_999).map(lambda hundredths: Decimal(hundredths).scaleb(-2))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4,0", "4.0"),
        ("40.5", "40.5"),
        ("13", "13"),
        ("01", "1"),
        ("0,25", "0.25"),
        (",5", "0.5"),
        ("5,", "5"),
        ("100 điểm", "100"),
        ("93 Điểm.", "93"),
        ("0,25đ", "0.25"),
        ("2 đ.", "2"),
        ("1 điểm;", "1"),
        ("+2", "2"),
        ("-0", "0"),
        ("2,50", "2.50"),
        ("2,5000", "2.50"),
        ("0,250", "0.25"),
        ("\u00a07,5\u200b ", "7.5"),
        ("100 đie\u0302\u0309m", "100"),
        ("99999,99", "99999.99"),
    ],
)
def test_points_are_read_as_people_write_them(text, value):
    assert points.parse(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "   ", "\t\n", "\u200b"])
def test_nothing_written_is_blank_and_not_zero(text):
    assert points.parse(text) is None


@pytest.mark.parametrize("text", ["0", "0,0", "00", "-0", "0 điểm"])
def test_a_written_zero_is_zero_and_not_blank(text):
    assert points.parse(text) == 0


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("mười", points.NotPointsError),
        ("-", points.NotPointsError),
        ("điểm", points.NotPointsError),
        (".", points.NotPointsError),
        ("1/2", points.NotPointsError),
        ("90%", points.NotPointsError),
        ("1e3", points.NotPointsError),
        ("1 000", points.NotPointsError),
        ("2,5,0", points.NotPointsError),
        ("٣", points.NotPointsError),
        ("=1+1", points.NotPointsError),
        ("1.250", points.AmbiguousPointsError),
        ("40,500", points.AmbiguousPointsError),
        ("0,125", points.TooPrecisePointsError),
        ("1,0005", points.TooPrecisePointsError),
        ("-0,5", points.NegativePointsError),
        ("\u22121", points.NegativePointsError),
        ("- 5 điểm", points.NegativePointsError),
        ("100000", points.TooManyPointsError),
        ("9" * 32_000, points.TooManyPointsError),
    ],
)
def test_what_cannot_be_points_is_refused_by_name(text, error):
    with pytest.raises(error) as refused:
        points.parse(text)

    assert refused.value.values["text"] == text


@given(st.text())
def test_reading_any_text_gives_points_or_an_expected_error(text):
    try:
        value = points.parse(text)
    except ExpectedError:
        return

    assert value is None or 0 <= value <= points.MOST


@given(st.text(alphabet="0123456789.,+-− điểmĐ\u00a0", max_size=12))
def test_reading_anything_that_looks_like_points_gives_at_most_two_places(text):
    try:
        value = points.parse(text)
    except ExpectedError:
        return

    assert value is None or value == round(value, points.PLACES)


@given(typed_points)
def test_points_typed_are_read_back_unchanged(value):
    assert points.parse(points.typed(value)) == value


@given(typed_points, st.integers(0, 2))
def test_points_shown_are_read_back_unchanged(value, places):
    assert points.parse(points.shown(value, places)) == value


@given(st.fractions(min_value=-10_000, max_value=100_000), st.integers(0, 2))
def test_what_is_shown_differs_from_the_exact_points_by_half_a_hundredth_at_most(exact, places):
    shown = points.shown(exact, places)

    assert abs(Fraction(shown.replace(",", ".")) - exact) <= Fraction(1, 200)


@given(st.integers(0, 10**9))
def test_exactly_half_a_hundredth_is_shown_rounded_up(hundredths):
    exact = Fraction(2 * hundredths + 1, 200)

    assert points.rounded_half_up(exact) == Decimal(hundredths + 1).scaleb(-2)


@pytest.mark.parametrize(
    ("exact", "places", "printed"),
    [
        (Decimal("40.5"), 0, "40,5"),
        (Decimal(13), 0, "13"),
        (Decimal("4.0"), 0, "4"),
        (Decimal(4), 1, "4,0"),
        (Decimal(4), 2, "4,00"),
        (Decimal("2.5"), 2, "2,50"),
        (Decimal("0.25"), 1, "0,25"),
        (Fraction(20, 3), 0, "6,67"),
        (Fraction(1, 3), 1, "0,33"),
        (Decimal("0.00"), 2, "0"),
        (Fraction(1, 1000), 1, "0"),
        (Fraction(-1, 1000), 0, "0"),
        (-2, 1, "-2,0"),
        (Fraction(-5, 2), 0, "-2,5"),
        (100, 0, "100"),
    ],
)
def test_points_are_printed_with_a_comma_and_no_more_places_than_needed(exact, places, printed):
    assert points.shown(exact, places) == printed


def test_rounding_keeps_every_digit_of_an_enormous_sum():
    enormous = Fraction(10**40 + 1, 2)

    assert points.rounded_half_up(enormous) == Decimal("5000000000000000000000000000000000000000.50")


@pytest.mark.parametrize(
    ("number", "value"),
    [
        ("4", "4"),
        ("4.00", "4"),
        ("0.5", "0.5"),
        ("2.25", "2.25"),
        ("1E+2", "100"),
        ("-0", "0"),
        ("99999.99", "99999.99"),
    ],
)
def test_a_number_stored_in_a_file_is_points_without_needless_places(number, value):
    assert str(points.from_number(Decimal(number))) == value


@pytest.mark.parametrize("written", ["-2", "\u2212 2 điểm", "\u20132", "2"])
def test_what_is_taken_away_may_be_written_with_its_minus(written):
    assert points.parse(written, is_penalty=True) == Decimal(2)


@pytest.mark.parametrize(
    ("number", "error"),
    [
        ("NaN", points.NotPointsError),
        ("Infinity", points.NotPointsError),
        ("-0.5", points.NegativePointsError),
        ("-1E+30", points.NegativePointsError),
        ("100000", points.TooManyPointsError),
        ("1E+300", points.TooManyPointsError),
        ("0.125", points.TooPrecisePointsError),
        ("1E-300", points.TooPrecisePointsError),
    ],
)
def test_a_number_stored_in_a_file_that_cannot_be_points_is_refused(number, error):
    with pytest.raises(error):
        points.from_number(Decimal(number))


@given(st.decimals())
def test_any_stored_number_is_points_or_an_expected_error(number):
    try:
        value = points.from_number(number)
    except ExpectedError:
        return

    assert value == number
    assert 0 <= value <= points.MOST


@pytest.mark.parametrize(
    ("written", "places"), [("4", 0), ("4.0", 1), ("4.25", 2), ("1E+2", 0), ("0.125", 2), ("NaN", 0)]
)
def test_the_places_of_points_are_those_they_were_written_with(written, places):
    assert points.places_of(Decimal(written)) == places


def test_a_refusal_names_itself_and_what_was_written():
    with pytest.raises(points.AmbiguousPointsError) as refused:
        points.parse("1.250")

    assert str(refused.value) == "ambiguous_points: text=1.250"


@given(st.lists(st.fractions()))
def test_a_sum_is_exact(numbers):
    assert points.exact_sum(numbers) == sum(numbers)


def test_the_sum_of_nothing_is_zero():
    assert points.exact_sum(()) == 0
