"""Saving rule sets, new versions, removing them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danhgia_desktop.operations import period_opening, regulations
from danhgia_desktop.operations.regulations import (
    KnownRegulation,
    NewVersion,
    RegulationChangedError,
    RegulationProblemsError,
    VersionOverlapsError,
    VersionRunsIntoNextError,
    VersionTooEarlyError,
)
from danhgia_desktop.period import parse
from danhgia_desktop.regulation.regulation import Amendment, AmendmentKind, RegulationUid
from danhgia_desktop.regulation.regulation_end import RegulationEnd
from danhgia_desktop.regulation.regulation_problem import RuleFault
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.regulation_pins import RegulationPinnedError
from danhgia_desktop.storage.regulations import NoSuchRegulationError
from tests.operations.rule_sets import put_rule_set, put_sheet
from tests.rule_set_builders import REGULATION, RUBRICS, RULE_SET
from tests.storage.builders import ACTOR, contents

UID = REGULATION.uid
YEAR = parse("2027")


def saved(store, **changes):
    return regulations.save_regulation(store, ACTOR, replace(REGULATION, **changes), base=REGULATION)


def faults(raised):
    return [problem.fault for problem in raised.value.values["problems"]]


def test_a_list_tells_which_periods_are_evaluated_by_each(store):
    put_rule_set(store)
    for code in ("2026-11", "2026"):
        period_opening.open_period(store, ACTOR, parse(code))

    assert regulations.all_regulations(store) == (
        KnownRegulation(
            regulation=REGULATION,
            pinned=(parse("2026-11"), parse("2026")),
            end=RegulationEnd(last_day=date(2030, 12, 31)),
        ),
    )


def test_a_rule_set_comes_with_its_rubrics(store):
    put_rule_set(store)

    assert regulations.get_rule_set(store, UID) == RULE_SET


def test_one_that_is_not_there_is_missed(store):
    with pytest.raises(NoSuchRegulationError):
        regulations.get_rule_set(store, UID)


def test_what_is_typed_is_kept_tidy(store):
    put_rule_set(store)

    kept = saved(store, number=" 12/QĐ ", title="Quy  chế\n", issuer=" Sở ", source=" a \n b ", bases=(" Luật ", " "))

    assert (kept.number, kept.title, kept.issuer, kept.source) == ("12/QĐ", "Quy chế", "Sở", "a \n b")
    assert kept.bases == ("Luật",)
    assert regulations.get_rule_set(store, UID).regulation == kept
    assert (store.undoable().label, store.undoable().details) == (Label.EDIT_REGULATION, {"name": "12/QĐ"})


def test_one_with_problems_that_block_is_refused_and_all_are_told(store):
    put_rule_set(store)
    before = contents(store.path)

    with pytest.raises(RegulationProblemsError) as raised:
        saved(store, title=" ", effective_until=date(2020, 1, 1))

    assert faults(raised) == [RuleFault.TITLE_MISSING, RuleFault.ENDS_BEFORE_IT_BEGINS]
    assert raised.value.values["count"] == 2
    assert contents(store.path) == before


def test_what_only_asks_for_a_look_is_saved(store):
    put_rule_set(store)

    kept = saved(store, issued_on=date(2026, 5, 1))

    (problem,) = regulations.problems_of(store, kept)
    assert (problem.fault, problem.blocks) == (RuleFault.ISSUED_AFTER_EFFECT, False)


def test_problems_are_told_of_what_is_not_saved_yet(store):
    assert {problem.fault for problem in regulations.problems_of(store, REGULATION)} >= {RuleFault.RUBRIC_UNKNOWN}


def test_what_somebody_else_changed_meanwhile_is_not_changed_back_unseen(store):
    put_rule_set(store)
    saved(store, title="Khác")

    with pytest.raises(RegulationChangedError) as raised:
        saved(store, issuer="Nơi khác")

    assert raised.value.values == {"regulation": REGULATION.number}


def test_a_new_one_gets_an_identity_of_its_own(store):
    put_rule_set(store)
    rules = tuple(replace(rules, rubric=None, leader_rubric=None, tasks=None) for rules in REGULATION.rules)

    with pytest.raises(RegulationProblemsError) as raised:
        regulations.new_regulation(store, ACTOR, replace(REGULATION, rules=rules))
    assert RuleFault.RUBRIC_MISSING in faults(raised)

    regulations.remove_regulation(store, ACTOR, UID)
    kept = regulations.new_regulation(store, ACTOR, replace(REGULATION, number="", title="Quy chế"))
    assert kept.uid != UID
    assert regulations.get_rule_set(store, kept.uid).rubrics == RUBRICS
    assert (store.undoable().label, store.undoable().details) == (Label.NEW_REGULATION, {"name": "Quy chế"})


def test_a_new_version_copies_the_rubrics_under_names_that_tell_them_apart(store):
    put_rule_set(store)
    before = contents(store.path)

    made = regulations.new_version(
        store,
        ACTOR,
        UID,
        NewVersion(effective_from=date(2027, 1, 1), number=" 5/QĐ ", kind=AmendmentKind.AMENDS),
    )

    assert made.regulation.amends == Amendment(regulation=UID, kind=AmendmentKind.AMENDS)
    assert (made.regulation.number, made.regulation.effective_from) == ("5/QĐ", date(2027, 1, 1))
    assert [rubric.name for rubric in made.rubrics] == [
        "Chuyên viên (từ 01/01/2027)",
        "Lãnh đạo (từ 01/01/2027)",
        "Đơn vị (từ 01/01/2027)",
    ]
    assert [rubric.criteria for rubric in made.rubrics] == [rubric.criteria for rubric in RUBRICS]
    assert regulations.get_rule_set(store, made.regulation.uid) == made
    assert regulations.get_rule_set(store, UID) == RULE_SET
    store.undo(ACTOR)
    assert contents(store.path) == before


def test_versions_of_versions_have_one_day_in_their_names_and_never_the_same_name(store):
    put_rule_set(store)
    wanted = NewVersion(effective_from=date(2028, 1, 1))
    second = regulations.new_version(store, ACTOR, UID, NewVersion(effective_from=date(2027, 1, 1)))

    third = regulations.new_version(store, ACTOR, second.regulation.uid, wanted)
    beside = replace(wanted, kind=AmendmentKind.AMENDS)
    another = regulations.new_version(store, ACTOR, third.regulation.uid, beside)
    more = regulations.new_version(store, ACTOR, third.regulation.uid, beside)

    names = [rule_set.rubrics[0].name for rule_set in (third, another, more)]
    assert names == [
        "Chuyên viên (từ 01/01/2028)",
        "Chuyên viên (từ 01/01/2028) (2)",
        "Chuyên viên (từ 01/01/2028) (3)",
    ]
    fourth = regulations.new_version(store, ACTOR, more.regulation.uid, NewVersion(effective_from=date(2029, 1, 1)))
    assert fourth.rubrics[0].name == "Chuyên viên (từ 01/01/2029)"


def test_a_version_is_a_document_of_its_own_and_says_what_it_was_made_of(store):
    put_rule_set(store, replace(RULE_SET, regulation=replace(REGULATION, is_sample=True, source="Công báo; phần b.")))

    made = regulations.new_version(store, ACTOR, UID, NewVersion(effective_from=date(2027, 1, 1), issuer=" Sở  Y tế "))
    again = regulations.new_version(store, ACTOR, made.regulation.uid, NewVersion(effective_from=date(2028, 1, 1)))

    source = f"Lập từ “{REGULATION.number}”. Nguồn của bộ đó: Công báo; phần b."
    assert (made.regulation.issuer, made.regulation.is_sample, made.regulation.source) == ("Sở Y tế", False, source)
    assert (again.regulation.issuer, again.regulation.source) == ("", f"Lập từ “{REGULATION.title}”.")


def test_a_version_before_the_old_one_is_refused_and_changes_nothing(store):
    put_rule_set(store)
    before = contents(store.path)

    with pytest.raises(VersionTooEarlyError) as refused:
        regulations.new_version(store, ACTOR, UID, NewVersion(effective_from=date(2025, 1, 1)))

    assert refused.value.values == {"regulation": REGULATION.number, "day": REGULATION.effective_from}
    assert contents(store.path) == before


def test_a_second_version_that_replaces_begins_from_the_first_or_ends_before_it(store):
    put_rule_set(store)
    first = regulations.new_version(store, ACTOR, UID, NewVersion(effective_from=date(2027, 1, 1), number="1/QĐ"))
    early = NewVersion(effective_from=date(2026, 7, 1), number="2/QĐ")
    before = contents(store.path)

    for wanted, refusal in (
        (NewVersion(effective_from=date(2028, 1, 1), kind=AmendmentKind.AMENDS), VersionOverlapsError),
        (NewVersion(effective_from=date(2027, 1, 1)), VersionOverlapsError),
        (early, VersionRunsIntoNextError),
    ):
        with pytest.raises(refusal) as refused:
            regulations.new_version(store, ACTOR, UID, wanted)
        assert refused.value.values == {"regulation": "1/QĐ", "day": date(2027, 1, 1)}
    assert contents(store.path) == before

    made = regulations.new_version(store, ACTOR, UID, replace(early, effective_until=date(2026, 12, 31)))
    found = {one.regulation.uid: one for one in regulations.all_regulations(store)}
    assert found[UID].end.last_day == date(2026, 6, 30)
    assert found[made.regulation.uid].end.last_day == date(2026, 12, 31)
    assert found[first.regulation.uid].end is None
    store.undo(ACTOR)
    assert contents(store.path) == before


def test_what_people_say_in_parentheses_stays_in_a_name(store):
    rubrics = (replace(RUBRICS[0], name="Chuyên viên (từ hạng III)"), *RUBRICS[1:])
    put_rule_set(store, replace(RULE_SET, rubrics=rubrics))

    made = regulations.new_version(store, ACTOR, UID, NewVersion(effective_from=date(2027, 1, 1)))

    assert made.rubrics[0].name == "Chuyên viên (từ hạng III) (từ 01/01/2027)"


@pytest.mark.parametrize("is_sample", [False, True])
def test_a_version_that_has_no_number_yet_is_kept_and_found(store, is_sample):
    put_rule_set(store, replace(RULE_SET, regulation=replace(REGULATION, number="335/2025", is_sample=is_sample)))

    made = regulations.new_version(store, ACTOR, UID, NewVersion(effective_from=date(2027, 1, 1))).regulation

    assert (made.number, made.issued_on) == ("", None)
    assert [one.fault for one in regulations.problems_of(store, made)] == [RuleFault.NUMBER_MISSING]


def test_one_by_which_periods_are_evaluated_is_neither_changed_nor_removed(store):
    put_rule_set(store)
    period_opening.open_period(store, ACTOR, parse("2026-11"))

    for act in (
        lambda: saved(store, title="Khác"),
        lambda: regulations.remove_regulation(store, ACTOR, UID),
    ):
        with pytest.raises(RegulationPinnedError) as raised:
            act()
        assert raised.value.values["period"] == parse("2026-11")


@pytest.mark.parametrize(("with_rubrics", "left"), [(False, ["staff", "leaders", "units"]), (True, ["units"])])
def test_removing_one_leaves_its_rubrics_or_those_that_have_sheets(store, with_rubrics, left):
    put_rule_set(store)
    put_sheet(store, "units", YEAR)
    before = contents(store.path)

    regulations.remove_regulation(store, ACTOR, UID, with_rubrics=with_rubrics)

    assert regulations.all_regulations(store) == ()
    with store.reading() as reading:
        assert [rubric.uid for rubric in reading.figures.rubrics()] == left
    assert store.undoable().details == {"name": REGULATION.number}
    store.undo(ACTOR)
    assert contents(store.path) == before


def test_versions_that_would_put_each_other_out_of_force_are_not_saved(store):
    put_rule_set(store)
    later = regulations.new_version(
        store, ACTOR, UID, NewVersion(effective_from=date(2027, 1, 1), number=REGULATION.number)
    ).regulation
    in_turn = Amendment(regulation=later.uid, kind=AmendmentKind.REPLACES)

    with pytest.raises(RegulationProblemsError) as raised:
        saved(store, amends=in_turn, effective_from=date(2027, 1, 1))

    assert faults(raised) == [RuleFault.AMEND_EACH_OTHER]
    assert [one.fault for one in regulations.problems_of(store, later)] == [RuleFault.NUMBER_TAKEN]


def test_rule_sets_of_one_name_are_told_apart_by_the_first_day_then_by_the_uid():
    def named(uid: str, number: str, year: int):
        return replace(REGULATION, uid=RegulationUid(uid), number=number, effective_from=date(year, 1, 1))

    known = [named("a", "1/QĐ", 2026), named("b", "2/QĐ", 2026), named("c", "2/QĐ", 2027), named("d", "2/QĐ", 2027)]

    assert list(regulations.names_of(known).values()) == [
        "1/QĐ",
        "2/QĐ (từ 01/01/2026)",
        "2/QĐ (từ 01/01/2027) [c]",
        "2/QĐ (từ 01/01/2027) [d]",
    ]
