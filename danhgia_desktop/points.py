"""Exact points: reading what people type, showing what forms print."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from math import lcm
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from collections.abc import Iterable

PLACES = 2
"""Points are typed with at most two decimal places (rubrics use steps of 0,25)."""

MOST = Decimal("99999.99")
"""No rubric comes near it; a larger number is a slip of the hand."""

Points = Decimal | Fraction
"""Typed points are Decimal with up to two places; computed ones may be thirds."""

_NOTHING = Fraction(0)

_NUMBER = re.compile(
    r"(?P<sign>[-+\u2212\u2013])? ?(?P<whole>[0-9]*)(?:[.,](?P<rest>[0-9]*))? ?(?:(?:điểm|đ)[.;]?)?", re.IGNORECASE
)


class NotPointsError(ExpectedError):
    """The text is not a number of points."""

    code = "not_points"


class AmbiguousPointsError(ExpectedError):
    """A dot or comma with exactly three digits after it: thousands or decimals?"""

    code = "ambiguous_points"


class TooPrecisePointsError(ExpectedError):
    """More than two decimal places."""

    code = "too_precise_points"


class NegativePointsError(ExpectedError):
    """Points below zero."""

    code = "negative_points"


class TooManyPointsError(ExpectedError):
    """A number no rubric can mean."""

    code = "too_many_points"


def parse(text: str, *, is_penalty: bool = False) -> Decimal | None:
    """Read points as people write them: "4,0", "40.5", "100 điểm", "01", "0,25đ".

    Args:
        text: what was typed, pasted or read from a document.
        is_penalty: they are taken away, and may be written with their minus: "-2" is 2.

    Returns:
        Points from 0 to 99 999,99 with the decimal places that were written, or None where nothing was.

    Raises:
        NotPointsError: the text is no number.
        AmbiguousPointsError: three digits after the mark, as in "1.250".
        TooPrecisePointsError: more than two places.
        NegativePointsError: below zero.
        TooManyPointsError: above 99 999,99.
    """
    written = tidy(text)
    if not written:
        return None
    match = _NUMBER.fullmatch(written)
    if match is None or not (match["whole"] or match["rest"]):
        raise NotPointsError(text=written)
    rest = match["rest"] or ""
    if len(rest) == 3 and match["whole"] not in {"", "0"}:  # noqa: PLR2004 - three digits look like thousands
        raise AmbiguousPointsError(text=written)
    if len(rest.rstrip("0")) > PLACES:
        raise TooPrecisePointsError(text=written)
    value = Decimal(f"{match['whole'] or '0'}.{rest[:PLACES]}" if rest else match["whole"])
    if match["sign"] not in {None, "+"} and value != 0 and not is_penalty:
        raise NegativePointsError(text=written)
    if value > MOST:
        raise TooManyPointsError(text=written)
    return value


def from_number(number: Decimal) -> Decimal:
    """Check points that a file stores as a number rather than as text.

    Returns:
        The same points with no more decimal places than they need.

    Raises:
        NotPointsError: infinity, or not a number at all.
        TooPrecisePointsError, NegativePointsError, TooManyPointsError: as `parse`.
    """
    written = str(number).replace(".", ",")
    if not number.is_finite():
        raise NotPointsError(text=written)
    if number < 0:
        raise NegativePointsError(text=written)
    if number > MOST:
        raise TooManyPointsError(text=written)
    if number != round(number, PLACES):
        raise TooPrecisePointsError(text=written)
    return Decimal(typed(number).replace(",", "."))


def places_of(points: Decimal) -> int:
    """Return how many decimal places the points were written with (0 to 2)."""
    exponent = points.as_tuple().exponent
    return min(PLACES, max(0, -exponent)) if isinstance(exponent, int) else 0


def shown(points: Points | int, places: int = 0) -> str:
    """Return points as forms print them: decimal comma, half up, no more places than needed.

    Args:
        points: exact points.
        places: the least number of decimal places (0 to 2) a value other than zero is printed with.

    Returns:
        "40,5", "13", "4,0" (one place asked), "0", "6,67" for twenty thirds.
    """
    rounded = rounded_half_up(points)
    if rounded == 0:
        return "0"
    whole, decimals = f"{rounded:f}".split(".")
    kept = decimals.rstrip("0").ljust(places, "0")
    return f"{whole},{kept}" if kept else whole


def typed(points: Points) -> str:
    """Return points as a person would type them: "9,25", "10"."""
    return shown(points)


@lru_cache(maxsize=4096)
def exact(points: Decimal) -> Fraction:
    """Return typed points as they are computed with; a rubric uses few different ones, and each takes time to make."""
    return Fraction(points)


def exact_sum(points: Iterable[Fraction]) -> Fraction:
    """Add up exact points; as one fraction, which is ten times as fast as one after the other."""
    return exact_sum_of_many((one, 1) for one in points)


def exact_sum_of_many(counted: Iterable[tuple[Fraction, int]]) -> Fraction:
    """Add up exact points, each as often as is told with it."""
    ratios = [(*one.as_integer_ratio(), times) for one, times in counted if one]
    if not ratios:
        return _NOTHING
    common = lcm(*(below for _, below, _ in ratios))
    return Fraction(sum(above * (common // below) * times for above, below, times in ratios), common)


def rounded_half_up(points: Points | int) -> Decimal:
    """Round exact points half up (away from zero) to two places, for print and for lists only."""
    above, below = points.as_integer_ratio()
    hundredths = (2 * 10**PLACES * abs(above) + below) // (2 * below)
    # From text: every other way to make a Decimal of a large number rounds to the context's 28 digits.
    return Decimal(f"{'-' if points < 0 else ''}{hundredths}E-{PLACES}")
