"""Numbering a rubric's lines anew, each level by the scheme it has."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.number_runs import runs_of
from danhgia_desktop.regulation.number_scheme import USUAL, Kind, Scheme, is_number, number_in, scheme_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, Rubric


def renumber(rubric: Rubric) -> Rubric:
    """Return the rubric with every level counted through again.

    The parts of a criterion follow the scheme that most of them have; where
    none of them has a number, the scheme used last at their level, or next, or
    the usual one. Lists that are counted through their sections stay so. Words
    in place of a number stay and are not counted.
    """
    codes = _codes(rubric)
    return replace(rubric, criteria=tuple(replace(line, code=codes[line.key]) for line in rubric.criteria))


def with_numbers(rubric: Rubric, keys: Collection[CriterionKey]) -> Rubric:
    """Return the rubric with a number for each of some new lines, unless a sibling has that number already."""
    if not keys:
        return rubric
    codes = _codes(rubric)
    lines = [
        replace(line, code=codes[line.key]) if line.key in keys and not line.code and _is_free(rubric, line, codes)
        else line
        for line in rubric.criteria
    ]  # fmt: skip
    return replace(rubric, criteria=tuple(lines))


def _is_free(rubric: Rubric, line: Criterion, codes: Mapping[CriterionKey, str]) -> bool:
    code = codes[line.key]
    siblings = () if line.parent is None else rubric.children(line.parent)
    return not number_in(code) or all(sibling.code != code for sibling in siblings)


def _codes(rubric: Rubric) -> dict[CriterionKey, str]:
    codes = {rubric.root.key: rubric.root.code}
    places = {rubric.root.key: 0}
    used = _first_schemes(rubric)
    runs = runs_of(rubric)
    last: Counter[tuple[CriterionKey, int]] = Counter()
    for parent in rubric.criteria:
        parts = rubric.children(parent.key)
        if not parts:
            continue
        depth = rubric.depth(parent.key)
        scheme = scheme_of([part.code for part in parts]) or used.get(depth) or USUAL[min(depth, len(USUAL) - 1)]
        counted = [part.key for part in parts if not part.code.strip() or is_number(part.code)]
        run = (runs.get(parent.key, parent.key), depth)
        before = last[run]
        last[run] += len(counted)
        scheme = _below(scheme, codes[parent.key], places[parent.key]).for_many(last[run])
        used[depth] = scheme
        codes |= {part.key: part.code for part in parts}
        places |= {part.key: 0 for part in parts}
        for place, key in enumerate(counted, start=before + 1):
            codes[key] = scheme.code(place)
            places[key] = place
    return codes


def _first_schemes(rubric: Rubric) -> dict[int, Scheme]:
    """Return the first scheme in use at each level, the level named by the depth of the parents."""
    found: dict[int, Scheme] = {}
    for parent in rubric.criteria:
        scheme = scheme_of([part.code for part in rubric.children(parent.key)])
        if scheme is not None:
            found.setdefault(rubric.depth(parent.key), scheme)
    return found


def _below(scheme: Scheme, code_above: str, place_above: int) -> Scheme:
    """Return a scheme that repeats the number above it with the number that stands there now."""
    if not scheme.above or scheme.kind is Kind.MARK:
        return scheme
    above = number_in(code_above)
    if not above:
        return scheme
    is_decimal = scheme.above.replace(".", "").isdigit()
    if is_decimal and not above.replace(".", "").isdigit():
        above = str(place_above)
    return replace(scheme, above=f"{above}.")
