"""Changes of rows put together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.storage import schema
from danhgia_desktop.storage.change import Change, Operation, joined
from danhgia_desktop.storage.rows import format_of
from tests.storage.made_changes import changes

SCORE = format_of(schema.score)


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
