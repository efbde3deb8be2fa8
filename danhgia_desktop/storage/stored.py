"""Rubrics and sheets with the numbers that they and their criteria have in the data file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.rubric import CriterionKey

if TYPE_CHECKING:
    from danhgia_desktop.regulation.rubric import Rubric
    from danhgia_desktop.scoring.scoresheet import Scoresheet

CriterionIds = Mapping[CriterionKey, int]
"""The numbers of a rubric's criteria in this file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredRubric:
    """A rubric, its number in this file, and the numbers of its criteria."""

    number: int
    rubric: Rubric
    criterion_ids: CriterionIds


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSheet:
    """A score sheet, its number in this file, and the numbers of its rubric's criteria."""

    number: int
    sheet: Scoresheet
    criterion_ids: CriterionIds
