"""Names of periods and rounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.regulation.rubric import APPRAISED, CONCLUDED, SELF
from danhgia_desktop.wording.language import Words

if TYPE_CHECKING:
    from danhgia_desktop.regulation.rubric import Round
    from danhgia_desktop.wording.language import Language

_PERIODS = {
    PeriodKind.WEEK: Words("Tuần {number}/{year}", "Week {number}/{year}"),
    PeriodKind.MONTH: Words("Tháng {number:02}/{year}", "Month {number:02}/{year}"),
    PeriodKind.QUARTER: Words("Quý {roman}/{year}", "Quarter {number}/{year}"),
    PeriodKind.HALF: Words("6 tháng {half} {year}", "Half-year {number}/{year}"),
    PeriodKind.YEAR: Words("Năm {year}", "Year {year}"),
}
_KINDS = {
    PeriodKind.WEEK: Words("Tuần", "Week"),
    PeriodKind.MONTH: Words("Tháng", "Month"),
    PeriodKind.QUARTER: Words("Quý", "Quarter"),
    PeriodKind.HALF: Words("6 tháng", "Half-year"),
    PeriodKind.YEAR: Words("Năm", "Year"),
}
_ROMAN = ("I", "II", "III", "IV")
_HALVES = ("đầu năm", "cuối năm")
_ROUNDS = {
    SELF: Words("Tự chấm", "Self-scored"),
    APPRAISED: Words("Thẩm định", "Appraised"),
    CONCLUDED: Words("Kết luận", "Concluded"),
}


def period_name(period: Period, language: Language) -> str:
    """Return what people call a period: "Năm 2020", "Quý IV/2026", "Tháng 11/2026"."""
    number = period.number
    return _PERIODS[period.kind].say(
        language,
        {
            "number": number,
            "year": period.year,
            "roman": _ROMAN[number - 1] if period.kind is PeriodKind.QUARTER else "",
            "half": _HALVES[number - 1] if period.kind is PeriodKind.HALF else "",
        },
    )


def period_kind_name(kind: PeriodKind, language: Language) -> str:
    """Return what people call a kind of period: "Quý"."""
    return _KINDS[kind].say(language)


def round_name(round_: Round, language: Language) -> str:
    """Return the short name of a round's column: "Tự chấm"; rounds of an office's own keep their name."""
    words = _ROUNDS.get(round_.key)
    return words.say(language) if words else round_.name
