"""Rule sets as files that offices share."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from danhgia_desktop.operations import period_opening, regulations, rule_set_files
from danhgia_desktop.operations.printing import WrongReportSuffixError
from danhgia_desktop.operations.regulations import RegulationProblemsError, name_of
from danhgia_desktop.operations.rule_set_files import Clash, RubricDiffersError, RuleSetDiffersError, Standing
from danhgia_desktop.period import parse
from danhgia_desktop.regulation import rule_set_file
from danhgia_desktop.regulation.regulation import RegulationUid
from danhgia_desktop.regulation.rule_set import RuleSet
from danhgia_desktop.regulation.strict_json import NotARuleSetError
from danhgia_desktop.reports.checking import ExportCheckFailedError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.regulation_pins import RegulationPinnedError
from tests.operations.rule_sets import put_rule_set, put_sheet
from tests.rule_set_builders import REGULATION, RUBRICS, RULE_SET
from tests.storage.builders import ACTOR, contents

UID = REGULATION.uid
YEAR = parse("2026")
RETITLED = replace(RULE_SET, regulation=replace(REGULATION, title="Quy chế mới"))


def with_maximum(criterion: str, maximum: str) -> RuleSet:
    """Return the rule set with another maximum in its rubric of units."""
    units = RUBRICS[2]
    criteria = tuple(
        replace(line, max_points=Decimal(maximum)) if line.key == criterion else line for line in units.criteria
    )
    return replace(RULE_SET, rubrics=(*RUBRICS[:2], replace(units, criteria=criteria)))


def encoded(rule_set: RuleSet) -> bytes:
    return rule_set_file.encode(rule_set)


def imported(store, rule_set, clash=Clash.REFUSE):
    return rule_set_files.import_rule_set(store, ACTOR, encoded(rule_set), clash=clash)


def test_what_one_office_exports_another_imports_as_it_is(store, office):
    put_rule_set(store)

    content = rule_set_files.export_rule_set(store, UID)
    examined = rule_set_files.examine(office, content)
    kept = rule_set_files.import_rule_set(office, ACTOR, content)

    assert (examined.rule_set, examined.here, examined.standing, examined.problems) == (
        RULE_SET,
        None,
        Standing.NEW,
        (),
    )
    assert kept == regulations.get_rule_set(office, UID) == RULE_SET
    assert (office.undoable().label, office.undoable().details) == (Label.IMPORT_REGULATION, {"name": "12/QĐ-SNV"})


def test_importing_twice_changes_nothing(store):
    put_rule_set(store)
    steps = len(store.history())

    assert rule_set_files.examine(store, encoded(RULE_SET)).standing is Standing.SAME
    assert imported(store, RULE_SET) == RULE_SET
    assert len(store.history()) == steps


def test_names_that_other_rubrics_have_get_a_number(store):
    put_rule_set(store)
    theirs = replace(
        RULE_SET,
        regulation=replace(
            REGULATION.with_rubrics({rubric.uid: f"x-{rubric.uid}" for rubric in RUBRICS}), uid=RegulationUid("x")
        ),
        rubrics=tuple(replace(rubric, uid=f"x-{rubric.uid}") for rubric in RUBRICS),
    )

    assert [rubric.name for rubric in imported(store, theirs).rubrics] == [
        "Chuyên viên (2)",
        "Lãnh đạo (2)",
        "Đơn vị (2)",
    ]
    assert rule_set_files.examine(store, encoded(theirs)).standing is Standing.SAME


def test_rubrics_that_were_left_here_are_taken_again(store):
    put_rule_set(store)
    regulations.remove_regulation(store, ACTOR, UID)

    assert rule_set_files.examine(store, encoded(RULE_SET)).standing is Standing.NEW
    assert imported(store, RULE_SET) == RULE_SET


@pytest.mark.parametrize("theirs", [RETITLED, with_maximum("ethics", "25")], ids=["regulation", "rubric"])
def test_one_that_is_here_and_says_something_else_is_not_overwritten_unasked(store, theirs):
    put_rule_set(store)
    before = contents(store.path)

    examined = rule_set_files.examine(store, encoded(theirs))
    assert (examined.standing, examined.here) == (Standing.DIFFERS, RULE_SET)
    with pytest.raises(RuleSetDiffersError) as raised:
        imported(store, theirs)

    assert raised.value.values == {"name": "12/QĐ-SNV"}
    assert contents(store.path) == before


def test_a_rubric_that_was_left_here_and_changed_is_named(store):
    put_rule_set(store)
    regulations.remove_regulation(store, ACTOR, UID)
    before = contents(store.path)

    with pytest.raises(RubricDiffersError) as raised:
        imported(store, with_maximum("ethics", "25"))

    assert raised.value.values == {"name": name_of(REGULATION), "rubric": "Đơn vị"}
    assert contents(store.path) == before


def test_a_copy_stands_beside_the_one_that_is_here(store):
    put_rule_set(store)

    copy = imported(store, RETITLED, Clash.COPY)

    assert copy.regulation.uid != UID
    assert regulations.get_rule_set(store, UID) == RULE_SET
    assert [known.regulation.title for known in regulations.all_regulations(store)] == [
        REGULATION.title,
        "Quy chế mới",
    ]


def test_replacing_one_marks_the_sheets_whose_rubric_changes(store):
    put_rule_set(store)
    put_sheet(store, "units", YEAR)
    theirs = with_maximum("courage", "3")

    assert imported(store, theirs, Clash.REPLACE) == theirs

    with store.reading() as reading:
        (sheet,) = reading.figures.scoresheets(rubric="units")
        assert sheet.review == 3
    store.undo(ACTOR)
    assert regulations.get_rule_set(store, UID) == RULE_SET


def test_replacing_one_adds_the_rubrics_that_are_new(store):
    only_people = replace(RULE_SET, regulation=replace(REGULATION, rules=REGULATION.rules[:1]), rubrics=RUBRICS[:2])
    put_rule_set(store, only_people)

    assert imported(store, RULE_SET, Clash.REPLACE) == RULE_SET
    assert regulations.get_rule_set(store, UID) == RULE_SET


@pytest.mark.parametrize("theirs", [RETITLED, with_maximum("ethics", "25")], ids=["regulation", "rubric"])
def test_one_by_which_periods_are_evaluated_is_not_replaced(store, theirs):
    put_rule_set(store)
    period_opening.open_period(store, ACTOR, parse("2026-11"))

    with pytest.raises(RegulationPinnedError):
        imported(store, theirs, Clash.REPLACE)

    assert regulations.get_rule_set(store, UID) == RULE_SET


def test_one_that_cannot_be_evaluated_by_is_refused_with_its_problems(store):
    theirs = replace(RULE_SET, regulation=replace(REGULATION, effective_until=date(2020, 1, 1)))

    assert [problem.path for problem in rule_set_files.examine(store, encoded(theirs)).problems] == ["effective_until"]
    with pytest.raises(RegulationProblemsError):
        imported(store, theirs)
    assert store.history() == ()


def test_what_is_no_rule_set_is_refused(store):
    for act in (rule_set_files.examine, lambda store, content: rule_set_files.import_rule_set(store, ACTOR, content)):
        with pytest.raises(NotARuleSetError):
            act(store, b"{}")


def test_a_file_is_written_and_read_back(tmp_path):
    path = tmp_path / "Quy chế.quyche.json"

    written = rule_set_files.save_rule_set(RULE_SET, path)

    assert rule_set_file.decode(path.read_bytes()) == RULE_SET
    assert (written.path, written.size) == (path, path.stat().st_size)


def test_a_name_that_says_it_is_something_else_is_refused(tmp_path):
    with pytest.raises(WrongReportSuffixError) as raised:
        rule_set_files.save_rule_set(RULE_SET, tmp_path / "danhgia.sqlite3")

    assert raised.value.values["suffix"] == "json"


def test_what_would_not_be_read_back_as_it_is_is_not_written(tmp_path):
    unread = replace(RULE_SET, rubrics=(*reversed(RUBRICS),))  # a file has them in the order of the rules

    with pytest.raises(ExportCheckFailedError):
        rule_set_files.save_rule_set(unread, tmp_path / "a.json")

    assert list(tmp_path.iterdir()) == []


def test_texts_of_a_file_are_as_tidy_as_those_of_forms(store):
    untidy = replace(
        RULE_SET,
        regulation=replace(REGULATION, title=" Quy chế\n mới "),
        rubrics=(replace(RUBRICS[0], name=" Chuyên  viên "), *RUBRICS[1:]),
    )

    kept = imported(store, untidy)

    assert (kept.regulation.title, kept.rubrics[0].name) == ("Quy chế mới", "Chuyên viên")
    assert rule_set_files.examine(store, encoded(untidy)).standing is Standing.SAME
