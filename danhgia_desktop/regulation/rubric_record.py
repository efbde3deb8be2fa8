"""A rubric and its criteria as records: the one form in which they leave the data file, in templates and rule sets.

What is read comes from strangers: records are `shaped` before they come here,
and nothing else in them is trusted.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from danhgia_desktop import points
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.regulation import rubric_codec
from danhgia_desktop.regulation.record_shapes import shaped
from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, RubricUid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.regulation.rubric import Rubric

_LONGEST_NAME = 200


def write_heading(rubric: Rubric) -> dict[str, Any]:
    """Return what a rubric says of itself, without its criteria."""
    return {
        "uid": rubric.uid,
        "name": rubric.name,
        "title": rubric.title,
        "rounds": rubric_codec.write_rounds(rubric.rounds),
    }


def read_heading(told: Mapping[str, Any]) -> dict[str, Any]:
    """Return the attributes of a rubric that `write_heading` wrote.

    Raises:
        LookupError, TypeError, ValueError: something is missing, of another kind, or contradicts the rest.
        UnknownFormatError: a newer program wrote them.
    """
    rounds = rubric_codec.read_rounds(_checked(told["rounds"]))
    if not rounds or len({round_.key for round_ in rounds}) != len(rounds):
        raise ValueError("no rounds, or two of one key")
    return {"uid": RubricUid(_named(told["uid"])), "name": told["name"], "title": told["title"], "rounds": rounds}


def write_criterion(criterion: Criterion) -> dict[str, Any]:
    """Return the record of a criterion."""
    told = {
        "key": criterion.key,
        "parent": criterion.parent,
        "code": criterion.code,
        "text": criterion.text,
        "max": None if criterion.max_points is None else f"{criterion.max_points.normalize():f}",
        "places": criterion.places,
        "rules": rubric_codec.write_rules(criterion.rules),
        "guidance": rubric_codec.write_guidance(criterion.guidance),
        "evidence": criterion.evidence,
    }
    return {name: value for name, value in told.items() if value is not None}


def read_criterion(told: Mapping[str, Any]) -> Criterion:
    """Return the criterion that `write_criterion` wrote.

    Raises:
        LookupError, TypeError, ValueError, AttributeError: something is missing or of another kind.
        UnknownFormatError: a newer program wrote it.
    """
    return Criterion(
        key=CriterionKey(_named(told["key"])),
        parent=CriterionKey(_named(told["parent"])) if "parent" in told else None,
        code=told["code"],
        text=told["text"],
        max_points=_maximum(told["max"]) if "max" in told else None,
        places=told["places"],
        rules=rubric_codec.read_rules(_checked(told["rules"])),
        guidance=rubric_codec.read_guidance(_checked(told["guidance"])),
        evidence=told["evidence"],
    )


def _checked(text: str) -> str:
    """Return a text inside a record once the values in it are checked as well."""
    shaped(text)
    return text


def _named(name: str) -> str:
    if not 0 < len(name) <= _LONGEST_NAME:
        raise ValueError("no name, or a very long one")
    return name


def _maximum(text: str) -> Decimal:
    try:
        return points.from_number(Decimal(text))
    except ExpectedError as error:
        raise ValueError("no points") from error
