"""Expected errors in sentences: what happened, where, and what to do."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from danhgia_desktop import days, vietnam_time
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.period import Period
from danhgia_desktop.wording.data_errors import DATA_ERRORS, DATA_ERRORS_IN_SHORT
from danhgia_desktop.wording.evidence_errors import EVIDENCE_ERRORS, FILE_FAULTS
from danhgia_desktop.wording.file_errors import FILE_ERRORS, FILE_ERRORS_IN_SHORT
from danhgia_desktop.wording.file_kinds import AMOUNTS, FILE_KINDS
from danhgia_desktop.wording.input_errors import INPUT_ERRORS, INPUT_ERRORS_IN_SHORT
from danhgia_desktop.wording.language import Language, Words, say_count, say_size, say_text
from danhgia_desktop.wording.list_errors import LIST_ERRORS, LIST_ERRORS_IN_SHORT
from danhgia_desktop.wording.office_errors import OFFICE_ERRORS, OFFICE_ERRORS_IN_SHORT
from danhgia_desktop.wording.period_errors import PERIOD_ERRORS
from danhgia_desktop.wording.periods import period_name
from danhgia_desktop.wording.plan_errors import PLAN_ERRORS
from danhgia_desktop.wording.report_errors import REPORT_ERRORS, REPORT_ERRORS_IN_SHORT
from danhgia_desktop.wording.rule_set_errors import JSON_FAULTS, RULE_SET_ERRORS
from danhgia_desktop.wording.uses import say_uses

if TYPE_CHECKING:
    from enum import StrEnum

    from danhgia_desktop.operations.unfinished import WrongLines

ERRORS: dict[str, Words] = {
    **INPUT_ERRORS,
    **FILE_ERRORS,
    **DATA_ERRORS,
    **OFFICE_ERRORS,
    **LIST_ERRORS,
    **PERIOD_ERRORS,
    **PLAN_ERRORS,
    **EVIDENCE_ERRORS,
    **REPORT_ERRORS,
    **RULE_SET_ERRORS,
}
"""One sentence for each code of an `ExpectedError`; a test holds the table complete."""

ERRORS_IN_SHORT: dict[str, Words] = {
    **INPUT_ERRORS_IN_SHORT,
    **FILE_ERRORS_IN_SHORT,
    **DATA_ERRORS_IN_SHORT,
    **OFFICE_ERRORS_IN_SHORT,
    **LIST_ERRORS_IN_SHORT,
    **REPORT_ERRORS_IN_SHORT,
}
"""The sentences that do without a value which is not always known."""

_FAULTS = {
    "not_points": Words("không phải là số", "not a number"),
    "ambiguous_points": Words("không rõ là phần nghìn hay phần thập phân", "thousands or decimals?"),
    "too_precise_points": Words("quá hai chữ số thập phân", "more than two decimals"),
    "negative_points": Words("nhỏ hơn 0", "below zero"),
    "too_many_points": Words("quá lớn", "too large"),
}
_SIZES = {"needed", "free"}
_CODES = {"kinds", "states", "wanted"}
_NAMED = {"expected": FILE_KINDS, "found": FILE_KINDS, "what": AMOUNTS, "fault": JSON_FAULTS, "refused": FILE_FAULTS}


def say_error(error: ExpectedError, language: Language) -> str:
    """Return what happened, where, and what to do about it."""
    values = defaultdict(str, {name: _said(name, value, language) for name, value in error.values.items()})
    words = ERRORS[error.code]
    if error.code in ERRORS_IN_SHORT and not all(values[name] for name in words.asks_for(language)):
        words = ERRORS_IN_SHORT[error.code]
    return words.say(language, values)


def say_fault(code: str, language: Language) -> str:
    """Return what is wrong with a number, in a few words for the middle of a sentence."""
    return _FAULTS[code].say(language)


def _said(name: str, value: object, language: Language) -> str:
    if name in _NAMED:
        return _NAMED[name][str(value)].say(language)
    if isinstance(value, ExpectedError):
        return say_error(value, language)
    if name in _SIZES and isinstance(value, int):
        return say_size(value)
    if name == "uses" and isinstance(value, dict):
        return say_uses(value, language)
    return _said_of_several(name, value, language) if isinstance(value, tuple) else _in_words(value, language)


def _said_of_several(name: str, values: tuple[Any, ...], language: Language) -> str:
    if name in _CODES:
        return _said_of_codes(values, language)
    return _said_of_wrong_lines(values, language) if name == "wrong" else _in_words(values, language)


def _said_of_codes(codes: tuple[StrEnum, ...], language: Language) -> str:
    from danhgia_desktop.wording.rule_set_names import say_names  # noqa: PLC0415 - spares the start

    return say_names(codes, language)


def _said_of_wrong_lines(sheets: tuple[WrongLines, ...], language: Language) -> str:
    from danhgia_desktop.wording.unfinished import say_wrong_lines  # noqa: PLC0415 - spares the start

    return say_wrong_lines(sheets, language)


def _in_words(value: object, language: Language) -> str:
    match value:
        case None:
            return ""
        case date():
            return _said_of_time(value)
        case Period():
            return period_name(value, language)
        case int():
            return say_count(value)
        case _:
            return say_text(str(value))


def _said_of_time(value: date) -> str:
    if isinstance(value, datetime):
        return vietnam_time.shown(value)
    return days.shown(value)
