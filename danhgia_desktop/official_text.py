"""Dates and numbers in the words that official documents use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.period import PeriodKind

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.period import Period

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_SCALES = ("", "nghìn", "triệu")
_BILLION = 10**9
_LAST_PADDED_MONTH = 2
_HALVES = ("đầu", "cuối")
_QUARTERS = ("I", "II", "III", "IV")


def official_date(day: date) -> str:
    """Return the date as documents are dated: "ngày 06 tháng 7 năm 2023" (days below 10 and months 1, 2 are padded)."""
    month = f"{day.month:02}" if day.month <= _LAST_PADDED_MONTH else f"{day.month}"
    return f"ngày {day.day:02} tháng {month} năm {day.year}"


def short_date(day: date) -> str:
    """Return the date as running text writes it: "05/5/2022", "06/01/2021"."""
    month = f"{day.month:02}" if day.month <= _LAST_PADDED_MONTH else f"{day.month}"
    return f"{day.day:02}/{month}/{day.year}"


def official_period(period: Period) -> str:
    """Return the period as titles of documents name it: "năm 2020", "quý IV năm 2026", "6 tháng đầu năm 2026"."""
    match period.kind:
        case PeriodKind.YEAR:
            return f"năm {period.year}"
        case PeriodKind.HALF:
            return f"6 tháng {_HALVES[period.number - 1]} năm {period.year}"
        case PeriodKind.QUARTER:
            return f"quý {_QUARTERS[period.number - 1]} năm {period.year}"
        case PeriodKind.MONTH:
            month = f"{period.number:02}" if period.number <= _LAST_PADDED_MONTH else f"{period.number}"
            return f"tháng {month} năm {period.year}"
        case _:  # a week
            return f"tuần {period.number} năm {period.year}"


def in_words(number: int) -> str:
    """Spell a whole number: 759 000 → "bảy trăm năm mươi chín nghìn".

    Args:
        number: a whole number; below zero is spelled with "âm".
    """
    if number < 0:
        return f"âm {in_words(-number)}"
    if number == 0:
        return _DIGITS[0]
    billions, rest = divmod(number, _BILLION)
    words = [f"{in_words(billions)} tỷ"] if billions else []
    for scale in (2, 1, 0):
        group = rest // 1000**scale % 1000
        if group:
            words.append(f"{_hundreds(group, padded=bool(words))} {_SCALES[scale]}".strip())
    return " ".join(words)


def _hundreds(group: int, *, padded: bool) -> str:
    hundreds, rest = divmod(group, 100)
    words = [f"{_DIGITS[hundreds]} trăm"] if hundreds or padded else []
    if rest:
        words.append(_tens(rest, after_hundreds=bool(words)))
    return " ".join(words)


def _tens(rest: int, *, after_hundreds: bool) -> str:
    tens, units = divmod(rest, 10)
    if tens == 0:
        return f"linh {_DIGITS[units]}" if after_hundreds else _DIGITS[units]
    words = "mười" if tens == 1 else f"{_DIGITS[tens]} mươi"
    if units == 0:
        return words
    unit = "lăm" if units == 5 else _DIGITS[units]  # noqa: PLR2004
    if tens > 1:
        unit = {1: "mốt", 4: "tư"}.get(units, unit)
    return f"{words} {unit}"
