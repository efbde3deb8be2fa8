"""Structures for JSON in which something else stands than was written."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from hypothesis import strategies as st


def spoiled(structure: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    """Return a copy with a value put in at a path ("rules.0.kinds"); ... takes one away."""
    changed = deepcopy(structure)
    *above, last = (int(part) if part.isdecimal() else part for part in path.split("."))
    place: Any = changed
    for part in above:
        place = place[part]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return changed


def values(names: list[str]) -> st.SearchStrategy[object]:
    """Return whatever JSON can hold, with objects of these names."""
    return st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(names), inner),
        max_leaves=5,
    )
