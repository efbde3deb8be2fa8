"""How values of the domain stand in JSON and come back from strangers.

A form writes a value and reads it again, naming the place of whatever it
refuses. A value that is `absent` is not written: no number is no `null`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from danhgia_desktop import period as periods
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.period import PeriodKind
from danhgia_desktop.regulation.strict_json import JsonFault, damaged

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from enum import StrEnum

_LONGEST_TEXT = 20_000
_LONGEST_NAME = 200
_MOST_MEMBERS = 1_000
_MOST = 10**12
_NUMBER = re.compile(r"-?[0-9]{1,12}(?:\.[0-9]{1,6})?")
"""Never an exponent: "1e999999999" takes all memory when it becomes a fraction."""
_RATIO = re.compile(r"-?[0-9]{1,12}(?:/[1-9][0-9]{0,11})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

_REQUIRED = object()


@dataclass(frozen=True, slots=True)
class Form:
    """How one kind of value becomes JSON and comes back.

    Attributes:
        write: makes JSON of it.
        read: makes it of JSON that stands at a place.
        absent: the value that is not written.
    """

    write: Callable[[Any], Any]
    read: Callable[[Any, str], Any]
    absent: object = _REQUIRED

    @property
    def may_be_absent(self) -> bool:
        """Whether there is a value that is not written."""
        return self.absent is not _REQUIRED


def optional(form: Form) -> Form:
    """Return the form of a value that may be None."""
    return Form(form.write, form.read, absent=None)


def many(form: Form, most: int = _MOST_MEMBERS) -> Form:
    """Return the form of a tuple."""

    def read(told: Any, path: str) -> tuple[Any, ...]:
        _require(isinstance(told, list), path)
        _require(len(told) <= most, path, JsonFault.TOO_LONG)
        return tuple(form.read(one, f"{path}[{place}]") for place, one in enumerate(told))

    return Form(lambda values: [form.write(value) for value in values], read, absent=())


def record(made: Callable[..., Any], fields: Mapping[str, Form]) -> Form:
    """Return the form of an object whose attributes have the names of its fields."""

    def write(value: Any) -> dict[str, Any]:
        held = {name: getattr(value, name) for name in fields}
        return {name: fields[name].write(part) for name, part in held.items() if part != fields[name].absent}

    def read(told: Any, path: str) -> Any:
        _require(isinstance(told, dict), path)
        unknown = next((name for name in told if name not in fields), None)
        if unknown is not None:
            raise damaged(joined(path, unknown), JsonFault.UNKNOWN)
        return made(**{name: _field(told, name, form, joined(path, name)) for name, form in fields.items()})

    return Form(write, read)


def joined(path: str, name: str) -> str:
    """Return the path of a part: "rules[0]" and "rating" → "rules[0].rating"."""
    return f"{path}.{name}" if path else name


def choice(kinds: type[StrEnum]) -> Form:
    """Return the form of one of several values, by its value."""
    return _named({kind.value: kind for kind in kinds})


def _named(kinds: Mapping[str, Any]) -> Form:
    names = {kind: name for name, kind in kinds.items()}

    def read(told: Any, path: str) -> Any:
        _require(isinstance(told, str), path)
        _require(told in kinds, path, JsonFault.NO_SUCH_CHOICE)
        return kinds[told]

    return Form(names.__getitem__, read)


def _text(longest: int, shortest: int = 0) -> Callable[[Any, str], str]:
    def read(told: Any, path: str) -> str:
        _require(isinstance(told, str), path)
        _require(len(told) <= longest, path, JsonFault.TOO_LONG)
        _require(len(told) >= shortest, path, JsonFault.MISSING)
        return str(told)

    return read


def _read_decimal(told: Any, path: str) -> Decimal:
    _require(isinstance(told, str) and _NUMBER.fullmatch(told) is not None, path)
    return Decimal(told)


def _read_ratio(told: Any, path: str) -> Fraction:
    _require(isinstance(told, str) and _RATIO.fullmatch(told) is not None, path)
    return Fraction(told)


def _read_whole(told: Any, path: str) -> int:
    _require(type(told) is int and abs(told) <= _MOST, path)
    return int(told)


def _read_flag(told: Any, path: str) -> bool:
    _require(isinstance(told, bool), path)
    return bool(told)


def _read_day(told: Any, path: str) -> date:
    _require(isinstance(told, str), path)
    _require(_DAY.fullmatch(told) is not None, path, JsonFault.NOT_A_DAY)
    try:
        return date.fromisoformat(told)
    except ValueError as error:
        raise damaged(path, JsonFault.NO_SUCH_DAY) from error


def _read_period(told: Any, path: str) -> periods.Period:
    _require(isinstance(told, str), path)
    try:
        read = periods.parse(told)
    except ExpectedError as error:
        raise damaged(path, JsonFault.WRONG_KIND) from error
    _require(read.code == told, path)
    return read


def _field(told: Mapping[str, Any], name: str, form: Form, path: str) -> Any:
    if name in told:
        return form.read(told[name], path)
    _require(form.may_be_absent, path, JsonFault.MISSING)
    return form.absent


def _require(holds: bool, path: str, fault: JsonFault = JsonFault.WRONG_KIND) -> None:  # noqa: FBT001
    if not holds:
        raise damaged(path, fault)


TEXT = Form(str, _text(_LONGEST_TEXT), absent="")
NAME = Form(str, _text(_LONGEST_NAME, shortest=1))
"""A text by which something is known: never empty."""
DECIMAL = Form(lambda value: f"{(value + 0).normalize():f}", _read_decimal)
RATIO = Form(str, _read_ratio)
WHOLE = Form(int, _read_whole)
FLAG = Form(bool, _read_flag)
RARE_FLAG = Form(bool, _read_flag, absent=False)
"""What a part got later and is seldom so: texts that were written before say the same."""
DAY = Form(date.isoformat, _read_day)
PERIOD = Form(lambda period: period.code, _read_period)
PERIOD_KIND = _named({kind.name.lower(): kind for kind in PeriodKind})
