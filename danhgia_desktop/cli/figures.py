"""Numbers and problems as JSON has them: decimal strings with a point, codes, names of criteria."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.scoring.problems import Severity
from danhgia_desktop.wording import say_problem
from danhgia_desktop.wording.readings import say_reading_problem

if TYPE_CHECKING:
    from danhgia_desktop.imports.rubric_draft import ReadingProblem
    from danhgia_desktop.operations.rubrics import Sums
    from danhgia_desktop.regulation.rubric import Rubric
    from danhgia_desktop.scoring.problems import Problem
    from danhgia_desktop.wording import Language


def decimal(value: points.Points | None) -> str | None:
    """Return points as a decimal string with a point, "90.5"; None stays None."""
    return None if value is None else points.shown(value).replace(",", ".")


def sums(of: Sums) -> dict[str, str | None]:
    """Return a stated and a summed total."""
    return {"stated": decimal(of.stated), "summed": decimal(of.summed)}


def problem(found: Problem, rubric: Rubric, language: Language) -> dict[str, object]:
    """Return one problem of a rubric or a sheet."""
    return {
        "code": found.code.value,
        "severity": found.severity.value,
        "criterion": rubric.path(found.criterion),
        "field": found.field,
        "stated": decimal(found.stated),
        "computed": decimal(found.computed),
        "because": [rubric.path(key) for key in found.because],
        "text": say_problem(found, rubric, language),
    }


def reading_problem(found: ReadingProblem, language: Language) -> dict[str, object]:
    """Return one thing that could not be read; its place in the source stands for the criterion."""
    return {
        "code": found.code.value,
        "severity": Severity.WARNING.value,
        "criterion": found.address,
        "field": "points" if found.fault else "text",
        "stated": found.text,
        "computed": None,
        "because": [],
        "text": say_reading_problem(found, language),
    }
