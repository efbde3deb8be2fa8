"""The rows of a score sheet as the printed form has them: criteria, guidance below them, the total last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.ui.grid.cell import RowLook

if TYPE_CHECKING:
    from collections.abc import Iterator

    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, Rubric

_DEEPEST_INDENT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRow:
    """One row.

    Attributes:
        criterion: what the row belongs to.
        text: what it says.
        look: how strongly it stands out.
        indent: how many steps its text stands to the right.
        is_guidance: whether it is a printed line without points of its own.
        is_leaf: whether points are given here.
    """

    criterion: Criterion
    text: str
    look: RowLook
    indent: int
    is_guidance: bool = False
    is_leaf: bool = False

    @property
    def number(self) -> str:
        """The number as printed; the total and guidance have none."""
        return "" if self.is_guidance else self.criterion.code


def rows_of(rubric: Rubric) -> tuple[SheetRow, ...]:
    """Return the rows of a sheet under a rubric."""
    return (*(row for criterion in rubric.lines for row in _rows(rubric, criterion)), _total(rubric))


def section_of(rubric: Rubric, key: CriterionKey) -> Criterion:
    """Return the first-level criterion that a criterion stands in; the root stands in itself."""
    criterion = rubric.get(key)
    while criterion.parent is not None and criterion.parent != rubric.root.key:
        criterion = rubric.get(criterion.parent)
    return criterion


def nearest_section(rubric: Rubric, key: CriterionKey) -> Criterion:
    """Return the criterion that a leaf is a part of, itself where that is the root; any other stands for itself."""
    criterion = rubric.get(key)
    if criterion.parent is None or criterion.parent == rubric.root.key or not rubric.is_leaf(key):
        return criterion
    return rubric.get(criterion.parent)


def _rows(rubric: Rubric, criterion: Criterion) -> Iterator[SheetRow]:
    is_leaf = rubric.is_leaf(criterion.key)
    depth = rubric.depth(criterion.key)
    indent = min(depth - 1, _DEEPEST_INDENT)
    look = RowLook.LINE if is_leaf else RowLook.SECTION if depth == 1 else RowLook.GROUP
    yield SheetRow(criterion=criterion, text=criterion.text, look=look, indent=indent, is_leaf=is_leaf)
    for line in criterion.guidance:
        yield SheetRow(criterion=criterion, text=line, look=RowLook.NOTE, indent=indent + 1, is_guidance=True)


def _total(rubric: Rubric) -> SheetRow:
    root = rubric.root
    return SheetRow(criterion=root, text=root.text, look=RowLook.SECTION, indent=0, is_leaf=rubric.is_leaf(root.key))
