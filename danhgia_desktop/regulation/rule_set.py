"""A rule set whole: the regulation and the rubrics it names, as offices share it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.regulation.rubric import Rubric, RubricUid


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSet:
    """A regulation and all the rubrics it names, in the order in which it names them."""

    regulation: Regulation
    rubrics: tuple[Rubric, ...]

    @property
    def by_uid(self) -> Mapping[RubricUid, Rubric]:
        """The rubrics by their identity."""
        return {rubric.uid: rubric for rubric in self.rubrics}
