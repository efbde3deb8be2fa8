"""A rubric as records of text, kept beside the table that a person edits, so that nothing of it is lost.

The first record is of the rubric itself, each other one of a criterion. They
come back from strangers: reading trusts nothing in them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from danhgia_desktop import points
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.regulation import rubric_codec
from danhgia_desktop.regulation.record_shapes import shaped
from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, Rubric, RubricUid

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FORMAT = 1
"""The form of the records; a later form gets a reader of its own beside this one."""

RECORDS_NAME = "danhgia_desktop"
"""The name under which a template keeps its records, and by which it is known."""

_LONGEST_NAME = 200


class TemplateColumn(StrEnum):
    """The columns of the table, in order; the value is the column's heading."""

    CODE = "Số TT"
    TEXT = "Tiêu chí"
    MAXIMUM = "Điểm chuẩn"
    EVIDENCE = "Tài liệu kiểm chứng"
    GUIDANCE = "Hướng dẫn"
    RULES = "Cách tính điểm"
    KEY = "Khóa (không sửa)"
    """Hidden: the criterion's key, blank in rows that a person adds."""


class TemplateDamagedError(ExpectedError):
    """The hidden records are not as they were written; value `address` says where."""

    code = "template_damaged"


class TemplateTooNewError(ExpectedError):
    """The records are in a form (`format`) that only a newer program knows."""

    code = "template_too_new"


Shown = dict[TemplateColumn, str]
"""The texts of a criterion's cells, where they are not the criterion's own texts to the letter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedRubric:
    """A rubric as it was exported.

    Attributes:
        rubric: the rubric, which may be an edit that was not saved.
        shown: what each row of the table showed.
        base: the saved rubric that the edit began with; None where the rubric itself was saved.
    """

    rubric: Rubric
    shown: Mapping[CriterionKey, Shown]
    base: Rubric | None = None


def own_texts(criterion: Criterion) -> Shown:
    """Return a criterion's own texts by column; rules have none, their sentences are made from their values."""
    return {
        TemplateColumn.CODE: criterion.code,
        TemplateColumn.TEXT: criterion.text,
        TemplateColumn.EVIDENCE: criterion.evidence,
        TemplateColumn.GUIDANCE: "\n".join(criterion.guidance),
        TemplateColumn.RULES: "",
    }


def write_records(exported: ExportedRubric) -> tuple[str, ...]:
    """Return the records of a rubric, each an object in JSON and ASCII."""
    rubric = exported.rubric
    about = {
        "format": FORMAT,
        "uid": rubric.uid,
        "name": rubric.name,
        "title": rubric.title,
        "rounds": rubric_codec.write_rounds(rubric.rounds),
    }
    if exported.base is not None:
        about["base"] = [_told(criterion) for criterion in exported.base.criteria]
    told = ({**_told(one), "shown": _by_name(exported.shown[one.key])} for one in rubric.criteria)
    return tuple(map(_packed, (about, *told)))


def read_records(records: Iterable[tuple[str, str]]) -> ExportedRubric:
    """Return what `write_records` wrote.

    Args:
        records: where each stands, and its text.

    Raises:
        TemplateDamagedError: something is missing, of another kind, or contradicts the rest.
        TemplateTooNewError, UnknownFormatError: a newer program wrote them.
    """
    address = RECORDS_NAME
    about: dict[str, Any] | None = None
    base: list[Criterion] = []
    criteria: list[Criterion] = []
    shown: dict[CriterionKey, Shown] = {}
    try:
        for address, text in records:  # noqa: B007 - told where reading fails
            told = shaped(text)
            if about is None:
                about, base = _about(told), list(map(_criterion, told.get("base", ())))
            else:
                criteria.append(_criterion(told))
                shown[criteria[-1].key] = {TemplateColumn[name]: cell for name, cell in told["shown"].items()}
        return ExportedRubric(
            rubric=Rubric(**(about or {}), criteria=tuple(criteria)),
            shown=shown,
            base=Rubric(**(about or {}), criteria=tuple(base)) if base else None,
        )
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise TemplateDamagedError(address=address) from error


def _by_name(shown: Shown) -> dict[str, str]:
    return {column.name: text for column, text in shown.items()}


def _told(criterion: Criterion) -> dict[str, Any]:
    told = {
        "key": criterion.key,
        "parent": criterion.parent,
        "code": criterion.code,
        "text": criterion.text,
        "max": None if criterion.max_points is None else f"{criterion.max_points:f}",
        "places": criterion.places,
        "rules": rubric_codec.write_rules(criterion.rules),
        "guidance": rubric_codec.write_guidance(criterion.guidance),
        "evidence": criterion.evidence,
    }
    return {name: value for name, value in told.items() if value is not None}


def _packed(told: Mapping[str, Any]) -> str:
    return json.dumps(told, separators=(",", ":"))


def _about(told: Mapping[str, Any]) -> dict[str, Any]:
    if told["format"] != FORMAT:
        raise TemplateTooNewError(format=told["format"], known=FORMAT)
    rounds = rubric_codec.read_rounds(_checked(told["rounds"]))
    if not rounds or len({round_.key for round_ in rounds}) != len(rounds):
        raise ValueError("no rounds, or two of one key")
    return {"uid": RubricUid(_named(told["uid"])), "name": told["name"], "title": told["title"], "rounds": rounds}


def _criterion(told: Mapping[str, Any]) -> Criterion:
    return Criterion(
        key=CriterionKey(_named(told["key"])),
        parent=CriterionKey(_named(told["parent"])) if "parent" in told else None,
        code=told["code"],
        text=told["text"],
        max_points=_maximum(told["max"]) if "max" in told else None,
        places=min(told["places"], points.PLACES),
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
