"""How the journal writes changes down and reads them back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.storage import schema
from danhgia_desktop.storage.change import Change, Operation, joined
from danhgia_desktop.storage.rows import format_of

SCORE = format_of(schema.score)
UNIT = format_of(schema.org_unit)

values = st.one_of(st.none(), st.integers(), st.text())
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


def recorded(change: Change) -> dict[str, object]:
    return change.record(set_id=1, ordinal=0)


@given(changes())
def test_the_journal_gives_back_what_undo_needs(change):
    back = Change.from_record(recorded(change))

    assert (back.format, back.scope, back.operation) == (change.format, change.scope, change.operation)
    assert back.keys == change.keys
    assert back.before == change.before
    assert back.after == (change.after if change.operation is Operation.UPDATE else ())


@given(st.lists(changes(scopes=st.sampled_from([1, 2]))))
def test_joining_changes_keeps_every_row_in_its_order(many):
    together = list(joined(many))

    assert [key for change in together for key in change.keys] == [key for change in many for key in change.keys]
    assert [row for change in together for row in change.before] == [row for change in many for row in change.before]
    assert len(together) <= len(many)


def test_inserts_into_one_aggregate_stand_in_one_row_and_updates_apart():
    def change(operation, number, scope=1):
        row = ({"points": number},)
        kept = {
            Operation.INSERT: {"after": row},
            Operation.UPDATE: {"before": row, "after": row},
            Operation.DELETE: {"before": row},
        }
        return Change(
            format=SCORE, scope=scope, operation=operation, keys=((scope, number, "self"),), **kept[operation]
        )

    many = [change(Operation.INSERT, number) for number in (1, 2, 3)]
    many += [change(Operation.UPDATE, 1), change(Operation.UPDATE, 1)]
    many += [change(Operation.DELETE, 1), change(Operation.DELETE, 2), change(Operation.DELETE, 2, scope=9)]

    assert [(each.operation, len(each.keys)) for each in joined(many)] == [
        (Operation.INSERT, 3),
        (Operation.UPDATE, 1),
        (Operation.UPDATE, 1),
        (Operation.DELETE, 2),
        (Operation.DELETE, 1),
    ]


def test_records_are_small():
    insert = Change(format=UNIT, scope=7, operation=Operation.INSERT, keys=((7,),), after=({"name": "x" * 100},))
    update = Change(
        format=SCORE,
        scope=7,
        operation=Operation.UPDATE,
        keys=((7, 12, "self"),),
        before=({"points": 850},),
        after=({"points": None},),
    )

    kept = ("keys", "before", "after")
    assert [recorded(insert)[name] for name in kept] == ["[[]]", None, None]
    assert [recorded(update)[name] for name in kept] == ['[[12,"self"]]', '{"points":[850]}', '{"points":[null]}']
