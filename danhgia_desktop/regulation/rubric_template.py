"""A rubric as records of text, kept beside the table that a person edits, so that nothing of it is lost.

The first record is of the rubric itself, each other one of a criterion. They
come back from strangers: reading trusts nothing in them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.regulation.record_shapes import shaped
from danhgia_desktop.regulation.rubric import Rubric
from danhgia_desktop.regulation.rubric_record import read_criterion, read_heading, write_criterion, write_heading

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey

FORMAT = 1
"""The form of the records; a later form gets a reader of its own beside this one."""

RECORDS_NAME = "danhgia_desktop"
"""The name under which a template keeps its records, and by which it is known."""


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
    about = {"format": FORMAT, **write_heading(rubric)}
    if exported.base is not None:
        about["base"] = [write_criterion(criterion) for criterion in exported.base.criteria]
    told = ({**write_criterion(one), "shown": _by_name(exported.shown[one.key])} for one in rubric.criteria)
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
                about, base = _about(told), list(map(read_criterion, told.get("base", ())))
            else:
                criteria.append(read_criterion(told))
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


def _packed(told: Mapping[str, Any]) -> str:
    return json.dumps(told, separators=(",", ":"))


def _about(told: Mapping[str, Any]) -> dict[str, Any]:
    if told["format"] != FORMAT:
        raise TemplateTooNewError(format=told["format"], known=FORMAT)
    return read_heading(told)
