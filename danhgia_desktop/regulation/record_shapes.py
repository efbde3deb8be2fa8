"""What the values in a record of a stranger's file must look like before anything is made of them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from danhgia_desktop.points import PLACES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_MOST = 10**9
_NUMBER = re.compile(r"[0-9]{1,20}(?:\.[0-9]{1,20})?")
"""Never an exponent: "1e999999999" takes all memory when it becomes a fraction."""
_RATIO = re.compile(r"[0-9]{1,40}(?:/[1-9][0-9]{0,39})?")
_LISTS = frozenset({"rules", "parts", "options", "tiers", "rounds", "guidance", "base"})
_GROUPS = _LISTS | {"shown"}


def shaped(text: str) -> dict[str, Any]:
    """Return the record a text holds, each of its values of the kind that its name asks for.

    Raises:
        TypeError, ValueError: it is no record, or a value is of another kind.
    """
    try:
        return _shaped(text)
    except RecursionError as error:  # while it is parsed, or while it is looked through: as Python's versions count
        raise ValueError("nested too deep") from error


def _shaped(text: str) -> dict[str, Any]:
    told = json.loads(text)
    if not isinstance(told, dict):
        raise TypeError("not a record")
    for name, value in told.items():
        _check(name, value)
    return told


def _check(name: str, value: object) -> None:
    if isinstance(value, list) and name in _LISTS:
        for one in value:
            _check(name, one)
    elif isinstance(value, dict) and name in _GROUPS:
        for inner, one in value.items():
            _check(inner, one)
    elif not _SHAPES.get(name, _is_text)(value):
        raise ValueError(f"{name} is of another kind")


def _is_text(value: object) -> bool:
    if not isinstance(value, str):
        return False
    value.encode()  # halves of characters are a ValueError of their own
    return True


def _is_number(value: object) -> bool:
    return isinstance(value, str) and _NUMBER.fullmatch(value) is not None


def _is_ratio(value: object) -> bool:
    return isinstance(value, str) and _RATIO.fullmatch(value) is not None


def _is_count(value: object) -> bool:
    return type(value) is int and 0 <= value <= _MOST


def _is_places(value: object) -> bool:
    return type(value) is int and 0 <= value <= PLACES


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


_SHAPES: Mapping[str, Callable[[object], bool]] = {
    **dict.fromkeys(("max", "points", "rate"), _is_number),
    **dict.fromkeys(("at_least", "floor"), _is_ratio),
    **dict.fromkeys(("format", "per", "expected"), _is_count),
    "places": _is_places,
    **dict.fromkeys(("strict", "extra"), _is_flag),
}
"""By name; everything else is text."""
