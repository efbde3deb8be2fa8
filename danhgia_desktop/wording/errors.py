"""Expected errors in sentences: what happened, where, and what to do."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import TYPE_CHECKING

from danhgia_desktop.period import Period
from danhgia_desktop.wording.data_errors import DATA_ERRORS
from danhgia_desktop.wording.file_errors import FILE_ERRORS
from danhgia_desktop.wording.input_errors import INPUT_ERRORS
from danhgia_desktop.wording.language import Language, Words

if TYPE_CHECKING:
    from danhgia_desktop.errors import ExpectedError

ERRORS: dict[str, Words] = {**INPUT_ERRORS, **FILE_ERRORS, **DATA_ERRORS}
"""One sentence for each code of an `ExpectedError`; a test holds the table complete."""

_FAULTS = {
    "not_points": Words("không phải là số", "not a number"),
    "ambiguous_points": Words("không rõ là phần nghìn hay phần thập phân", "thousands or decimals?"),
    "too_precise_points": Words("quá hai chữ số thập phân", "more than two decimals"),
    "negative_points": Words("nhỏ hơn 0", "below zero"),
    "too_many_points": Words("quá lớn", "too large"),
}


def say_error(error: ExpectedError, language: Language) -> str:
    """Return what happened, where, and what to do about it."""
    values = defaultdict(str, {name: _said(value) for name, value in error.values.items()})
    return ERRORS[error.code].say(language, values)


def say_fault(code: str, language: Language) -> str:
    """Return what is wrong with a number, in a few words for the middle of a sentence."""
    return _FAULTS[code].say(language)


def _said(value: object) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return value.astimezone().strftime("%H:%M %d/%m/%Y")
        case Period():
            return value.code
        case _:
            return str(value)
