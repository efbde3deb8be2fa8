"""Quantities, factors and days of tasks as people type them."""

from __future__ import annotations

import re
from contextlib import suppress
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop import days, points
from danhgia_desktop import period as periods
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.plan.due_words import day_without_year, due_hint
from danhgia_desktop.text import fold, tidy

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

_MINUS = r"(?P<minus>[-−–])? ?"
_MEASURED = re.compile(rf"{_MINUS}(?P<number>[0-9.,]+)(?: ?[^\W\d_].*)?")
"""A number, and perhaps what is counted: "04 báo cáo"."""
_TIMES = re.compile(rf"{_MINUS}(?P<number>[0-9]{{1,4}})(?:[.,]0+)?(?: lần)?", re.IGNORECASE)
_WITHOUT_YEAR = re.compile(r"(?:ngay )?(?P<day>[0-9]{1,2})(?: ?[/.-] ?| ?thang )(?P<month>[0-9]{1,2})")
_DECIMAL = r"[0-9]{1,9}(?:[.,][0-9]{1,9})?"
_FACTOR = re.compile(rf"{_MINUS}(?P<above>{_DECIMAL})(?: ?/ ?(?P<below>{_DECIMAL}))?")


class NotAQuantityError(ExpectedError):
    """The text says no number of products."""

    code = "not_a_quantity"


class NotATaskCountError(ExpectedError):
    """The text does not say how often."""

    code = "not_a_task_count"


class NotAFactorError(ExpectedError):
    """The text is no conversion factor."""

    code = "not_a_factor"


def quantity(text: str) -> Decimal:
    """Read how much: "4", "2,5", "04 báo cáo"; what is not above 0 is read as well, for people to see and mend.

    Raises:
        NotAQuantityError: the text is no number.
        AmbiguousPointsError, TooPrecisePointsError, TooManyPointsError: as `points.parse`.
    """
    match = _MEASURED.fullmatch(tidy(text))
    try:
        value = None if match is None else points.parse(match["number"])
    except points.NotPointsError:
        value = None
    if match is None or value is None:
        raise NotAQuantityError(text=tidy(text))
    return -value if match["minus"] else value


def times(text: str) -> int:
    """Read how often: "2", "1 lần"; below 0 as well, for people to see and mend.

    Raises:
        NotATaskCountError: the text is no whole number, or one that nobody can mean.
    """
    match = _TIMES.fullmatch(tidy(text))
    if match is None:
        raise NotATaskCountError(text=tidy(text))
    return -int(match["number"]) if match["minus"] else int(match["number"])


def factor(text: str) -> Fraction:
    """Read a conversion factor: "1,25", "100/300"; what is not above 0 is read as well.

    Raises:
        NotAFactorError: the text is neither a number nor a quotient.
    """
    match = _FACTOR.fullmatch(tidy(text))
    below = Fraction(1) if match is None or match["below"] is None else _exact(match["below"])
    if match is None or below == 0:
        raise NotAFactorError(text=tidy(text))
    value = _exact(match["above"]) / below
    return -value if match["minus"] else value


def plan_day(text: str, told_on: date) -> date:
    """Read a day of a plan, whose year need not be said: "30/11/2026", "30/11", "ngày 30 tháng 11".

    Args:
        text: what was typed.
        told_on: the first day of the plan, by which the year is known where none is said.

    Raises:
        NotADayError, NoSuchDayError: the text says no such day.
    """
    match = _WITHOUT_YEAR.fullmatch(fold(text))
    if match is None:
        return days.parse(text)
    try:
        return day_without_year(int(match["day"]), int(match["month"]), told_on)
    except ValueError:
        raise days.NoSuchDayError(text=tidy(text)) from None


def due_day(text: str, told_on: date) -> date:
    """Read until when something is due: as `plan_day`, and "Tháng 11", "11/2026", "trước 15/12", "Quý IV/2026".

    Args:
        text: what was typed.
        told_on: the first day of the plan, by which the year is known where none is said.

    Raises:
        NotADayError, NoSuchDayError: the text says no such day.
    """
    try:
        return plan_day(text, told_on)
    except days.NotADayError:
        for said in (tidy(text), f"hết {tidy(text)}"):
            hint = due_hint(said, told_on)
            if hint is not None and hint.due_on is not None and hint.words == said:
                return hint.due_on
        with suppress(periods.NotAPeriodError):
            return periods.parse(text).ends_on
        raise


def shown_factor(value: Fraction) -> str:
    """Return a factor as a person would type it, exactly: "1,25", "1/3"."""
    typed = points.shown(value)
    return typed if factor(typed) == value else f"{value.numerator}/{value.denominator}"


def _exact(text: str) -> Fraction:
    return Fraction(text.replace(",", "."))
