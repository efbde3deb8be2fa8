"""JSON from strangers: read without trust, each fault told with the place where it stands."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Any

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.text import nfc

MOST_CHARACTERS = 8_000_000
"""The largest rubric that can be imported has 10 000 lines, which come to some millions."""


class JsonFault(StrEnum):
    """What is wrong with a value."""

    MISSING = "missing"
    UNKNOWN = "unknown"
    WRONG_KIND = "wrong_kind"
    NOT_A_DAY = "not_a_day"
    NO_SUCH_DAY = "no_such_day"
    """31/02."""
    NO_SUCH_CHOICE = "no_such_choice"
    """A text that is none of the few that can stand there."""
    NO_SUCH_RUBRIC = "no_such_rubric"
    """A rubric is named that does not come along."""
    RUBRIC_UNUSED = "rubric_unused"
    """A rubric comes along that nothing names."""
    TOO_LONG = "too_long"
    TWICE = "twice"


class RuleSetDamagedError(ExpectedError):
    """A rule set does not say what one must: `path` says where, `fault` what is wrong there."""

    code = "rule_set_damaged"


class NotARuleSetError(ExpectedError):
    """The text is no rule set at all."""

    code = "not_a_rule_set"


class RuleSetTooLargeError(ExpectedError):
    """The text is longer than any rule set (`most` characters)."""

    code = "rule_set_too_large"


class RuleSetTooNewError(ExpectedError):
    """The rule set is in a form (`format`) that only a newer program knows."""

    code = "rule_set_too_new"


def damaged(path: str, fault: JsonFault) -> RuleSetDamagedError:
    """Return the error that names a place and what is wrong there."""
    return RuleSetDamagedError(path=path, fault=fault)


def parsed(text: str) -> dict[str, Any]:
    """Return the object that a text holds: its texts composed, no name in it given twice.

    Raises:
        RuleSetTooLargeError: the text is longer than any rule set.
        NotARuleSetError: it is no object in JSON.
        RuleSetDamagedError: a name is given twice.
    """
    if len(text) > MOST_CHARACTERS:
        raise RuleSetTooLargeError(most=MOST_CHARACTERS)
    try:
        told = json.loads(text, object_pairs_hook=_object)
        composed = _composed(told)
    except (ValueError, RecursionError) as error:
        raise NotARuleSetError from error
    if not isinstance(composed, dict):
        raise NotARuleSetError
    return composed


def parsed_file(content: bytes) -> dict[str, Any]:
    """Return the object that a file holds; errors are those of `parsed`."""
    try:
        return parsed(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise NotARuleSetError from error


def packed(told: object) -> str:
    """Return the one text that says this: names sorted, nothing between them."""
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    told = dict(pairs)
    if len(told) != len(pairs):
        names = [name for name, _ in pairs]
        raise damaged(next(name for name in names if names.count(name) > 1), JsonFault.TWICE)
    return told


def _composed(value: Any) -> Any:
    match value:
        case str():
            return nfc(value)
        case list():
            return [_composed(one) for one in value]
        case dict():
            return {name: _composed(one) for name, one in value.items()}
        case _:
            return value
