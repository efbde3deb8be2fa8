"""How the journal writes changes down and reads them back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.storage import change_codec, compact_values, schema
from danhgia_desktop.storage.change import Change, Operation
from danhgia_desktop.storage.decoding import UnreadableError
from danhgia_desktop.storage.rows import format_of
from tests.storage.made_changes import changes

SCORE, AGENCY = format_of(schema.score), format_of(schema.agency)
TYPED = Change(format=SCORE, scope=7, operation=Operation.INSERT, keys=((7, 12, "self"),))


@given(st.lists(changes(), max_size=4))
def test_the_journal_gives_back_what_undo_needs(many):
    back = change_codec.unpack(change_codec.pack(many))

    assert [(one.format, one.scope, one.operation, one.keys, one.before) for one in back] == [
        (one.format, one.scope, one.operation, one.keys, one.before) for one in many
    ]
    assert [one.after for one in back] == [one.after if one.operation is Operation.UPDATE else () for one in many]


@given(st.lists(changes(), max_size=4))
def test_the_extents_are_those_of_the_changes(many):
    assert change_codec.extents(change_codec.pack(many)) == [
        (one.format.number, one.scope, one.operation, len(one.keys)) for one in many
    ]


@given(changes())
def test_what_was_changed_is_mentioned(change):
    packed = change_codec.pack([change])

    assert all(change_codec.mentions(packed, change.format, key) for key in change.keys)


@given(changes())
def test_what_is_not_compressed_has_its_aggregate_in_it(change):
    packed = change_codec.pack([change])

    assert packed[0] == 1 or change_codec.written_aggregate(change.format, change.scope) in packed


def test_other_rows_are_not_mentioned():
    packed = change_codec.pack([TYPED])

    assert not change_codec.mentions(packed, SCORE, (7, 13, "self"))
    assert not change_codec.mentions(packed, SCORE, (7, 12, "appraised"))


def test_an_aggregate_that_is_one_row_has_no_key_beside_its_number():
    renamed = Change(
        format=AGENCY,
        scope=1,
        operation=Operation.UPDATE,
        keys=((1,),),
        before=({"name": "A"},),
        after=({"name": "B"},),
    )

    assert change_codec.unpack(change_codec.pack([renamed])) == [renamed]


def test_a_typed_score_is_eight_bytes():
    assert change_codec.pack([TYPED]).hex(" ") == "00 04 18 1c 00 04 30 0b"


@pytest.mark.parametrize("length", range(8))
def test_changes_that_are_cut_short_are_refused(length):
    with pytest.raises(UnreadableError):
        change_codec.unpack(change_codec.pack([TYPED])[:length])


def test_a_column_that_the_table_does_not_have_is_refused():
    packed = compact_values.pack([1, AGENCY.number, 1, 1, 1, 1, "nane", "A", "B"])

    with pytest.raises(UnreadableError):
        change_codec.unpack(packed)


@pytest.mark.parametrize("rows", [2, 2**25, 2**62])
def test_more_rows_than_an_aggregate_can_have_are_refused_before_they_take_any_room(rows):
    counted = compact_values.pack([1, AGENCY.number, 1, 0, rows])

    with pytest.raises(UnreadableError):
        change_codec.unpack(counted)
