"""A rule set as one file that offices share."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.regulation import rule_set_file
from danhgia_desktop.regulation.rubric import RubricUid
from danhgia_desktop.regulation.rubric_codec import UnknownFormatError
from danhgia_desktop.regulation.rule_set import RuleSet
from danhgia_desktop.regulation.rule_set_file import MOST_CRITERIA, MOST_RUBRICS
from danhgia_desktop.regulation.strict_json import (
    JsonFault,
    NotARuleSetError,
    RuleSetDamagedError,
    RuleSetTooNewError,
)
from tests.regulation.spoiled_json import spoiled, values
from tests.rule_set_builders import REGULATION, RULE_SET, STAFF, with_people

FIRST_FORM = Path(__file__).parents[1] / "data" / "rule_sets" / "rule_set_1.json"


def put(path: str, value: object) -> bytes:
    """Return the file with a value put in at a path; ... takes one away."""
    return json.dumps(spoiled(json.loads(rule_set_file.encode(RULE_SET)), path, value)).encode()


def test_a_rule_set_comes_back_with_its_rubrics():
    assert rule_set_file.decode(rule_set_file.encode(RULE_SET)) == RULE_SET


def test_the_first_released_form_is_still_read_and_still_written():
    content = FIRST_FORM.read_bytes().replace(b"\r\n", b"\n")

    assert rule_set_file.decode(content) == RULE_SET
    assert rule_set_file.encode(RULE_SET) == content


def test_the_file_is_lines_that_people_can_read():
    lines = rule_set_file.encode(RULE_SET).decode().splitlines()

    assert ' "danhgia_desktop": "rule_set",' in lines
    assert '     "text": "Phẩm chất"' in lines
    assert '        "points": "0.5",' in lines


def test_a_file_that_an_editor_of_windows_saved_is_read():
    content = b"\xef\xbb\xbf" + rule_set_file.encode(RULE_SET).replace(b"\n", b"\r\n")

    assert rule_set_file.decode(content) == RULE_SET


def test_rubrics_stand_in_the_order_in_which_they_are_named():
    turned = replace(RULE_SET, rubrics=RULE_SET.rubrics[::-1])

    assert rule_set_file.encode(turned) == rule_set_file.encode(RULE_SET)


def test_rules_whose_rubric_is_not_chosen_yet_can_be_shared():
    bare = RuleSet(regulation=replace(REGULATION, rules=(replace(REGULATION.rules[1], rubric=None),)), rubrics=())

    assert rule_set_file.decode(rule_set_file.encode(bare)) == bare


def test_the_digest_covers_the_rubrics_too():
    first = RULE_SET.rubrics[0]
    reworded = replace(first, criteria=(replace(first.root, text="CỘNG"), *first.lines))

    assert rule_set_file.digest(RULE_SET) == rule_set_file.digest(replace(RULE_SET, rubrics=RULE_SET.rubrics[::-1]))
    assert rule_set_file.digest(RULE_SET) != rule_set_file.digest(
        replace(RULE_SET, rubrics=(reworded, *RULE_SET.rubrics[1:]))
    )
    assert rule_set_file.digest(RULE_SET) != rule_set_file.digest(
        replace(RULE_SET, regulation=with_people(deadlines=()))
    )


DEEP = [
    {"key": "total", "places": 0},
    *({"key": f"k{depth}", "parent": f"k{depth - 1}" if depth else "total", "places": 0} for depth in range(31)),
]


@pytest.mark.parametrize(
    ("path", "value", "fault", "place"),
    [
        ("format", ..., JsonFault.MISSING, "format"),
        ("extra", 1, JsonFault.UNKNOWN, "extra"),
        ("regulation.rules.0.kinds.0", "robot", JsonFault.NO_SUCH_CHOICE, "rules[0].kinds[0]"),
        ("regulation.rules.0.leader_rubric", "nowhere", JsonFault.RUBRIC_UNUSED, "rubrics[1].uid"),
        ("rubrics", ..., JsonFault.MISSING, "rubrics"),
        ("rubrics", {}, JsonFault.WRONG_KIND, "rubrics"),
        ("rubrics", [{}] * (MOST_RUBRICS + 1), JsonFault.TOO_LONG, "rubrics"),
        ("rubrics.2", ..., JsonFault.NO_SUCH_RUBRIC, "rules[1].rubric"),
        ("rubrics.2.uid", "staff", JsonFault.TWICE, "rubrics[2].uid"),
        ("rubrics.2", "x", JsonFault.WRONG_KIND, "rubrics[2]"),
        ("rubrics.0.uid", "", JsonFault.WRONG_KIND, "rubrics[0]"),
        ("rubrics.0.uid", ["staff"], JsonFault.WRONG_KIND, "rubrics[0]"),
        ("rubrics.0.colour", "đỏ", JsonFault.WRONG_KIND, "rubrics[0]"),
        ("rubrics.0.rounds", {}, JsonFault.WRONG_KIND, "rubrics[0]"),
        ("rubrics.0.criteria", ..., JsonFault.MISSING, "rubrics[0].criteria"),
        ("rubrics.0.criteria", "x", JsonFault.WRONG_KIND, "rubrics[0].criteria"),
        ("rubrics.0.criteria", [], JsonFault.WRONG_KIND, "rubrics[0].criteria"),
        ("rubrics.0.criteria", [0] * (MOST_CRITERIA + 1), JsonFault.TOO_LONG, "rubrics[0].criteria"),
        ("rubrics.0.criteria", DEEP, JsonFault.TOO_LONG, "rubrics[0].criteria"),
        ("rubrics.0.criteria.1", 5, JsonFault.WRONG_KIND, "rubrics[0].criteria[1]"),
        ("rubrics.0.criteria.1.parent", "tasks", JsonFault.WRONG_KIND, "rubrics[0].criteria"),
        ("rubrics.0.criteria.2.max", "-1", JsonFault.WRONG_KIND, "rubrics[0].criteria[2]"),
        ("rubrics.0.criteria.2.max", 1.5, JsonFault.WRONG_KIND, "rubrics[0].criteria[2]"),
        ("rubrics.0.name", "  ", JsonFault.MISSING, "rubrics[0].name"),
        ("rubrics.0.criteria.2.places", 3, JsonFault.WRONG_KIND, "rubrics[0].criteria[2]"),
        ("rubrics.0.criteria.2.places", float("inf"), JsonFault.WRONG_KIND, "rubrics[0].criteria[2]"),
        ("rubrics.0.criteria.2.rules", "x", JsonFault.WRONG_KIND, "rubrics[0].criteria[2]"),
        ("rubrics.0.criteria.2.rules.rules.0.kind", "magic", JsonFault.WRONG_KIND, "rubrics[0].criteria[2]"),
        ("rubrics.0.criteria.2.rules.rules.0.more", "x", JsonFault.WRONG_KIND, "rubrics[0].criteria[2]"),
        ("rubrics.0.criteria.2.weight", "x", JsonFault.WRONG_KIND, "rubrics[0].criteria[2]"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(path, value, fault, place):
    with pytest.raises(RuleSetDamagedError) as caught:
        rule_set_file.decode(put(path, value))

    assert caught.value.values == {"path": place, "fault": fault}


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00", b"PK\x03\x04", b"{}", b'{"danhgia_desktop":"package"}', b"[]"]
)
def test_another_file_is_no_rule_set(content):
    with pytest.raises(NotARuleSetError):
        rule_set_file.decode(content)


def test_files_of_a_newer_program_are_refused_as_such():
    with pytest.raises(RuleSetTooNewError):
        rule_set_file.decode(put("format", 2))
    with pytest.raises(UnknownFormatError):
        rule_set_file.decode(put("rubrics.0.criteria.2.rules.format", 2))


def test_rubrics_are_found_by_their_identity():
    assert RULE_SET.by_uid[STAFF].name == "Chuyên viên"
    assert RubricUid("nowhere") not in RULE_SET.by_uid


paths = st.sampled_from(
    [
        "danhgia_desktop",
        "rubrics",
        "rubrics.0",
        "rubrics.0.rounds",
        "rubrics.0.criteria",
        "rubrics.0.criteria.1",
        "rubrics.0.criteria.2.rules",
        "rubrics.0.criteria.2.rules.rules.0",
        "rubrics.0.criteria.2.guidance",
        "rubrics.0.criteria.2.max",
        "rubrics.0.criteria.2.key",
        "regulation.rules.0",
    ]
)


@given(path=paths, value=values(["kind", "rules", "uid"]))
def test_nothing_that_can_stand_in_a_file_is_more_than_refused(path, value):
    try:
        read = rule_set_file.decode(put(path, value))
    except ExpectedError:
        return
    assert rule_set_file.decode(rule_set_file.encode(read)) == read
