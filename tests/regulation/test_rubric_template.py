"""The records of a template: whatever stands in them, nothing but a rubric or a refusal comes out."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.regulation.criterion_rule import Choice, CountRate, Part, Tier, Tiers
from danhgia_desktop.regulation.rubric import Criterion, Rubric
from danhgia_desktop.regulation.rubric_codec import UnknownFormatError
from danhgia_desktop.regulation.rubric_template import (
    ExportedRubric,
    TemplateColumn,
    TemplateDamagedError,
    TemplateTooNewError,
    read_records,
    write_records,
)
from tests import rubric_builders
from tests.rubric_builders import criterion
from tests.template_builders import percent, rubrics

RULES = (
    CountRate(rate=Decimal("0.25")),
    Choice(options=(Part(name="có", points=Decimal(2)),)),
    Tiers(tiers=(Tier(at_least=percent(90), points=Decimal(1)),)),
)


def exported(rubric: Rubric) -> ExportedRubric:
    shown = {line.key: {TemplateColumn.RULES: "lời"} for line in rubric.criteria}
    return ExportedRubric(rubric=rubric, shown=shown)


def placed(records: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(f"A{row}", record) for row, record in enumerate(records, start=1)]


def told(*changes: tuple[int, str, object]) -> list[tuple[str, str]]:
    """Return the records of a small rubric with values put in, by record and name; ... takes one away."""
    rubric = rubric_builders.rubric(criterion("1", maximum="2", rules=RULES, guidance=("a",)), criterion("2", "1"))
    records = [json.loads(record) for record in write_records(exported(rubric))]
    for number, name, value in changes:
        if value is ...:
            del records[number][name]
        else:
            records[number][name] = value
    return placed(tuple(map(json.dumps, records)))


@given(rubric=rubrics())
def test_records_come_back_as_they_were_written(rubric):
    both = replace(exported(rubric), base=rubric)
    records = write_records(both)

    assert read_records(placed(records)) == both
    assert read_records(placed(write_records(exported(rubric)))) == exported(rubric)
    assert all(record.isascii() for record in records)


def test_whatever_a_rubric_says_has_a_place_in_the_records():
    about, line = (json.loads(record) for record in write_records(exported(rubric_builders.rubric()))[:2])
    own = {"key", "parent", "code", "text", "max_points", "places", "rules", "guidance", "evidence"}

    assert {field.name for field in fields(Criterion)} == own
    assert line.keys() - {"shown"} <= own
    assert {field.name for field in fields(Rubric)} - {"criteria"} == about.keys() - {"format"}


@pytest.mark.parametrize(
    ("changes", "address"),
    [
        ([(0, "uid", "")], "A1"),
        ([(0, "uid", "u" * 300)], "A1"),
        ([(0, "name", 5)], "A1"),
        ([(0, "name", ["a"])], "A1"),
        ([(0, "title", ...)], "A1"),
        ([(0, "rounds", "{}")], "A1"),
        ([(0, "rounds", '{"format":1,"rounds":[{"key":"a","name":"b"},{"key":"a","name":"c"}]}')], "A1"),
        ([(0, "rounds", '{"format":1,"rounds":["a"]}')], "A1"),
        ([(0, "format", "1")], "A1"),
        ([(0, "base", "x")], "A1"),
        ([(0, "base", ["x"])], "A1"),
        ([(0, "base", [{"key": "1"}])], "A1"),
        ([(1, "key", "khác")], "A4"),
        ([(2, "key", "total")], "A4"),
        ([(2, "parent", "1")], "A4"),
        ([(2, "parent", ["total"])], "A3"),
        ([(2, "max", "-1")], "A3"),
        ([(2, "max", "1e9")], "A3"),
        ([(2, "max", "0.125")], "A3"),
        ([(2, "places", True)], "A3"),
        ([(2, "places", 3)], "A3"),
        ([(2, "rules", "[")], "A3"),
        ([(2, "rules", '{"format":1,"rules":[{"kind":"unknown"}]}')], "A3"),
        ([(2, "rules", '{"format":1,"rules":[{"kind":"deduct_per","points":"1","per":0}]}')], "A3"),
        ([(2, "rules", '{"format":1,"rules":[{"kind":"threshold","at_least":"1e999999999"}]}')], "A3"),
        ([(2, "rules", '{"format":1,"rules":[{"kind":"threshold","at_least":"1/0"}]}')], "A3"),
        ([(2, "rules", '{"format":1,"rules":[{"kind":"ratio","words":[]}]}')], "A3"),
        ([(2, "guidance", '{"format":1,"guidance":[5]}')], "A3"),
        ([(2, "guidance", "[" * 100_000)], "A3"),
        ([(2, "text", "\ud800")], "A3"),
        ([(2, "shown", {"NOTHING": "x"})], "A3"),
        ([(2, "shown", ...)], "A3"),
        ([(3, "parent", "2")], "A4"),
    ],
)
def test_records_that_were_tampered_with_are_refused_where_they_stand(changes, address):
    with pytest.raises(TemplateDamagedError) as caught:
        read_records(told(*changes))

    assert caught.value.values["address"] == address


@pytest.mark.parametrize("records", [[], [("A1", "không")], [("A1", "[]")], told()[:1]])
def test_records_that_are_missing_are_refused(records):
    with pytest.raises(TemplateDamagedError):
        read_records(records)


def test_records_of_a_newer_program_are_refused_as_such():
    with pytest.raises(TemplateTooNewError):
        read_records(told((0, "format", 2)))
    with pytest.raises(UnknownFormatError):
        read_records(told((2, "rules", '{"format":2,"rules":[]}')))


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["kind", "points", "a"]), inner),
    max_leaves=5,
)


@given(
    number=st.integers(0, 3),
    name=st.sampled_from(["format", "uid", "rounds", "key", "parent", "max", "places", "rules", "guidance", "shown"]),
    value=values,
    is_text=st.booleans(),
)
def test_nothing_that_can_stand_in_a_record_is_more_than_refused(number, name, value, is_text):
    put = json.dumps({"format": 1, name: value}) if is_text else value
    try:
        read = read_records(told((number, name, put)))
    except ExpectedError:
        return
    assert read_records(placed(write_records(read))) == read
