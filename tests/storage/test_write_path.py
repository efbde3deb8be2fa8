"""What the write path writes, and what it notes down."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from danhgia_desktop.storage import remembered, schema
from danhgia_desktop.storage.change import Operation
from danhgia_desktop.storage.write_path import WritePath

RUBRIC = {
    "uid": "r",
    "name": "Bộ",
    "folded": "bo",
    "title": "",
    "rounds": "{}",
    "created_at": datetime(2026, 11, 21, 2, 30, tzinfo=UTC),
}


@pytest.fixture
def path(store):
    with remembered.transaction(store._writer) as connection:
        yield WritePath(connection)


def unit(number: int, name: str = "Phòng") -> dict[str, object]:
    fitting = {"ordinal": 0, "kind": "division", "parent_id": None, "symbol": "", "closed_on": None}
    return {"uid": f"u{number}", "name": name, "folded": "phong", **fitting}


def criterion(number: int, **different) -> dict[str, object]:
    fitting = {"parent_id": None, "ordinal": number, "code": "", "text": "", "max_points": None, "places": 0}
    kept = {"evidence": "", "guidance": "{}", "rules": "{}"}
    return {"id": number, "rubric_id": 1, "key": f"k{number}", **fitting, **kept, **different}


def noted(path: WritePath) -> list[tuple[Operation, object, object, object]]:
    return [(change.operation, change.keys, change.before, change.after) for change in path.changes]


def test_putting_a_new_row_inserts_it_whole(path):
    path.put(schema.org_unit, {"id": 1}, unit(1))

    assert noted(path) == [(Operation.INSERT, ((1,),), (), ({"id": 1, **unit(1)},))]


def test_putting_a_known_row_changes_only_what_differs(path):
    path.put(schema.org_unit, {"id": 1}, unit(1))
    path.changes.clear()

    path.put(schema.org_unit, {"id": 1}, unit(1, name="Ban"))

    assert noted(path) == [(Operation.UPDATE, ((1,),), ({"name": "Phòng"},), ({"name": "Ban"},))]


def test_putting_what_is_there_already_changes_nothing(path):
    path.put(schema.org_unit, {"id": 1}, unit(1))
    path.changes.clear()

    path.put(schema.org_unit, {"id": 1}, unit(1))

    assert noted(path) == []


def test_removing_notes_the_whole_row_and_what_is_not_there_is_not_missed(path):
    path.put(schema.org_unit, {"id": 1}, unit(1))
    path.changes.clear()

    path.remove(schema.org_unit, {"id": 1})
    path.remove(schema.org_unit, {"id": 1})
    path.remove_all(schema.criterion, 1)

    assert noted(path) == [(Operation.DELETE, ((1,),), ({"id": 1, **unit(1)},), ())]


def test_values_left_out_of_a_new_row_are_empty(path):
    given = criterion(1)
    del given["max_points"], given["parent_id"]
    path.put(schema.rubric, {"id": 1}, RUBRIC)

    path.put(schema.criterion, {"id": 1}, given)

    (row,) = path.changes[-1].after
    assert (row["max_points"], row["parent_id"]) == (None, None)


def test_points_and_moments_are_noted_as_they_are_stored(path):
    path.put(schema.rubric, {"id": 1}, RUBRIC)
    path.put(schema.criterion, {"id": 1}, criterion(1, max_points=Decimal("2.5")))

    rubric, line = (change.after[0] for change in path.changes)
    assert rubric["created_at"] == "2026-11-21T02:30:00.000Z"
    assert line["max_points"] == 250


@pytest.mark.parametrize("count", [1, 8, 9, 100])
def test_many_rows_of_one_aggregate_are_inserted_changed_or_left_at_once(path, count):
    path.put(schema.rubric, {"id": 1}, RUBRIC)
    path.put_many(schema.criterion, 1, [criterion(number) for number in range(1, count + 1)])
    path.changes.clear()

    path.put_many(schema.criterion, 1, [criterion(number) for number in range(1, count)])
    path.put_many(schema.criterion, 1, [criterion(number, text="khác") for number in range(count, count + 9)])

    assert [(change.operation, change.keys) for change in path.changes] == [
        (Operation.INSERT, tuple((number,) for number in range(count + 1, count + 9))),
        (Operation.UPDATE, ((count,),)),
    ]


def test_numbers_of_new_rows_follow_those_ever_used(path):
    assert path.next_id(schema.org_unit) == 1

    path.put(schema.org_unit, {"id": 4}, unit(4))
    path.remove(schema.org_unit, {"id": 4})

    assert path.next_id(schema.org_unit) == 5


def test_an_aggregate_is_removed_whole_whatever_refers_to_what_in_it(path):
    path.put(schema.rubric, {"id": 1}, RUBRIC)
    path.put_many(schema.criterion, 1, [criterion(number, parent_id=(number + 1) % 4 or None) for number in (1, 2, 3)])

    path.remove_all(schema.criterion, 1)

    assert path.changes[-1].keys == ((1,), (2,), (3,))
    assert path.connection.execute(schema.criterion.select()).all() == []
