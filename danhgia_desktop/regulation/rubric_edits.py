"""Changing a rubric's tree: adding, removing and moving criteria.

Every function returns another rubric in reading order and leaves the given
one as it is. A criterion always moves with everything below it. What cannot
be done (moving the first line up) changes nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.regulation.rubric import TOTAL, Criterion, CriterionKey, Rubric

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def fresh_key() -> CriterionKey:
    """Return a key that no criterion has ever had, in this rubric or in any other."""
    return CriterionKey(uuid4().hex)


def add_after(rubric: Rubric, key: CriterionKey, added: Criterion) -> Rubric:
    """Add a criterion as the next sibling of another one; after the root, as the last section.

    Args:
        rubric: the rubric.
        key: the criterion it follows.
        added: the new criterion; its `parent` is set here.

    Raises:
        NoSuchCriterionError: there is none of that key.
        ValueError: the new criterion's key is taken.
    """
    before = rubric.get(key)
    if before.parent is None:
        return add_inside(rubric, TOTAL, added)
    return _inserted(rubric, [added], before.parent, _place(rubric, key) + 1)


def add_inside(rubric: Rubric, key: CriterionKey, *added: Criterion) -> Rubric:
    """Add criteria as the last parts of another one.

    Raises:
        NoSuchCriterionError: there is none of that key.
        ValueError: a new criterion's key is taken.
    """
    return _inserted(rubric, added, rubric.get(key).key, len(rubric.children(key)))


def remove(rubric: Rubric, *keys: CriterionKey) -> Rubric:
    """Remove criteria with all that is below them; those that went with another one are passed over.

    Raises:
        NoSuchCriterionError: there is none of such a key.
        ValueError: the root cannot be removed.
    """
    gone = {line.key for key in keys for line in branch(rubric, key)}
    if TOTAL in gone:
        raise ValueError("a rubric has at least its root")
    return replace(rubric, criteria=tuple(line for line in rubric.criteria if line.key not in gone))


def move_up(rubric: Rubric, key: CriterionKey) -> Rubric:
    """Move a criterion before its previous sibling."""
    return _shifted(rubric, key, -1)


def move_down(rubric: Rubric, key: CriterionKey) -> Rubric:
    """Move a criterion behind its next sibling."""
    return _shifted(rubric, key, 1)


def move(rubric: Rubric, key: CriterionKey, parent: CriterionKey, place: int) -> Rubric:
    """Move a criterion anywhere.

    Args:
        rubric: the rubric.
        key: what is moved, with everything below it.
        parent: what it becomes a part of.
        place: how many of the parent's other parts stand before it; beyond the last is the last place.

    Raises:
        NoSuchCriterionError: there is none of that key.
        ValueError: nothing becomes a part of itself, and the root stays where it is.
    """
    moved = branch(rubric, key)
    if any(line.key in {parent, TOTAL} for line in moved):
        raise ValueError(f"{key} cannot become a part of {parent}")
    rubric.get(parent)
    return _inserted(remove(rubric, key), moved, parent, place)


def indent(rubric: Rubric, key: CriterionKey) -> Rubric:
    """Make a criterion the last part of its previous sibling; the first of its siblings stays where it is."""
    parent, place = rubric.get(key).parent, _place(rubric, key)
    if parent is None or place == 0:
        return rubric
    new_parent = rubric.children(parent)[place - 1].key
    return move(rubric, key, new_parent, len(rubric.children(new_parent)))


def outdent(rubric: Rubric, key: CriterionKey) -> Rubric:
    """Make a criterion the next sibling of what it is part of; sections stay where they are.

    Its siblings stay with their parent, so that no other line changes its place in the tree.
    """
    parent = rubric.get(key).parent
    if parent is None or (above := rubric.get(parent).parent) is None:
        return rubric
    return move(rubric, key, above, _place(rubric, parent) + 1)


def branch(rubric: Rubric, key: CriterionKey) -> tuple[Criterion, ...]:
    """Return a criterion and all that is below it, in reading order.

    Raises:
        NoSuchCriterionError: there is none of that key.
    """
    return tuple(_branch(rubric, rubric.get(key)))


def _branch(rubric: Rubric, criterion: Criterion) -> Iterator[Criterion]:
    yield criterion
    for part in rubric.children(criterion.key):
        yield from _branch(rubric, part)


def _shifted(rubric: Rubric, key: CriterionKey, by: int) -> Rubric:
    parent, place = rubric.get(key).parent, _place(rubric, key)
    if parent is None or not 0 <= place + by < len(rubric.children(parent)):
        return rubric
    return move(rubric, key, parent, place + by)


def _place(rubric: Rubric, key: CriterionKey) -> int:
    """Return how many siblings stand before a criterion."""
    parent = rubric.get(key).parent
    return 0 if parent is None else [part.key for part in rubric.children(parent)].index(key)


def _inserted(rubric: Rubric, block: Sequence[Criterion], parent: CriterionKey, place: int) -> Rubric:
    """Return the rubric with new lines: those whose parent is not among them become parts of `parent`."""
    keys = {line.key for line in block}
    lines = [line if line.parent in keys else replace(line, parent=parent) for line in block]
    before = rubric.children(parent)[:place]
    last = branch(rubric, before[-1].key)[-1].key if before else parent
    ordered: list[Criterion] = []
    for line in branch(rubric, TOTAL):
        ordered.append(line)
        if line.key == last:
            ordered += lines
    return replace(rubric, criteria=tuple(ordered))
