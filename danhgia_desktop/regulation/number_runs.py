"""Lists that are counted through the sections they stand in: I has 1 and 2, II goes on with 3."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.number_scheme import Kind, Scheme, number_in, scheme_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from danhgia_desktop.regulation.rubric import CriterionKey, Rubric

_FEWEST = 2
"""One list alone does not show that others continue it."""


def runs_of(rubric: Rubric) -> Mapping[CriterionKey, CriterionKey]:
    """Return the criteria whose parts are counted on from those before, each with what it is counted through.

    Lists of one level and one scheme are counted through the widest criterion
    around them in which no two of them share a number. Lists without numbers
    follow the others of their level.
    """
    found: dict[CriterionKey, CriterionKey] = {}
    for whole in rubric.criteria:
        for level in _levels_below(rubric, whole.key):
            free = [parent for parent in level if parent not in found]
            if len(free) == len(level) and _go_on(rubric, level):
                found |= dict.fromkeys(level, whole.key)
    return found


def _levels_below(rubric: Rubric, key: CriterionKey) -> Iterator[list[CriterionKey]]:
    """Yield the criteria with parts at each level below one."""
    level = [part.key for part in rubric.children(key)]
    while level:
        if parents := [parent for parent in level if not rubric.is_leaf(parent)]:
            yield parents
        level = [part.key for parent in level for part in rubric.children(parent)]


def _go_on(rubric: Rubric, parents: Sequence[CriterionKey]) -> bool:
    """Tell whether the parts of some criteria are numbered by one scheme without any number used twice over."""
    schemes: set[Scheme] = set()
    lists: list[set[str]] = []
    for parent in parents:
        codes = [part.code for part in rubric.children(parent)]
        scheme = scheme_of(codes)
        if scheme is not None:
            schemes.add(replace(scheme, width=1, alphabet=""))
            lists.append({number_in(code) for code in codes} - {""})
    if len(lists) < _FEWEST or len(schemes) > 1 or any(_restarts(scheme) for scheme in schemes):
        return False
    return sum(map(len, lists)) == len(set().union(*lists))


def _restarts(scheme: Scheme) -> bool:
    """Tell whether a scheme cannot go on: it counts nothing, or repeats the number above."""
    return scheme.kind is Kind.MARK or bool(scheme.above)
