"""Changes of rows, for tests of what holds for all of them."""

from __future__ import annotations

from hypothesis import strategies as st

from danhgia_desktop.storage import schema
from danhgia_desktop.storage.change import Change, Operation
from danhgia_desktop.storage.rows import format_of

SCORE = format_of(schema.score)

values = st.one_of(st.none(), st.integers(-(2**63), 2**63 - 1), st.text())
numbers = st.integers(1, 2**40)


@st.composite
def changes(draw, scopes=numbers):
    """Changes of rows of one sheet, as the write path makes them."""
    scope = draw(scopes)
    operation = draw(st.sampled_from(Operation))
    names = draw(st.lists(st.sampled_from(SCORE.columns), min_size=1, unique=True))
    rows = st.tuples(*(st.fixed_dictionaries(dict.fromkeys(names, values)),) * draw(st.integers(1, 4)))
    after = draw(rows)
    keys = tuple((scope, draw(numbers), draw(st.text())) for _ in after)
    before = tuple(draw(st.fixed_dictionaries(dict.fromkeys(names, values))) for _ in after)
    return Change(
        format=SCORE,
        scope=scope,
        operation=operation,
        keys=keys,
        before=() if operation is Operation.INSERT else before,
        after=() if operation is Operation.DELETE else after,
    )
