"""What is wrong with a rule set beside the others."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from danhgia_desktop.regulation.regulation import Amendment, AmendmentKind, RegulationUid
from danhgia_desktop.regulation.regulation_problem import RuleFault
from danhgia_desktop.regulation.version_problems import among
from tests.rule_set_builders import REGULATION


def version(uid: str, amended: str | None = None, **changes):
    amends = None if amended is None else Amendment(regulation=RegulationUid(amended), kind=AmendmentKind.REPLACES)
    return replace(REGULATION, uid=RegulationUid(uid), **{"number": uid, "amends": amends, **changes})


def faults(regulation, *known) -> list[tuple[RuleFault, str, bool]]:
    return [(one.fault, one.path, one.blocks) for one in among(regulation, known)]


def test_a_version_that_takes_the_place_of_an_earlier_one_is_right():
    first, second = version("a"), version("b", "a", effective_from=date(2027, 1, 1))

    assert faults(second, first) == faults(second, first, second) == []
    assert faults(first, first, second) == []
    assert faults(version("c", "gone"), first) == []


def test_versions_that_replace_each_other_in_turn_are_refused_however_long_the_turn_is():
    second, third = version("b", "a"), version("c", "b")

    assert faults(version("a", "b"), second) == [(RuleFault.AMEND_EACH_OTHER, "amends.regulation", True)]
    (problem,) = among(version("a", "c"), [second, third])
    assert (problem.fault, problem.stated) == (RuleFault.AMEND_EACH_OTHER, "b")
    assert faults(version("d", "a"), version("a", "b"), second) == []  # the turn of others is theirs to mend


def test_a_version_that_begins_before_the_one_it_replaces_is_refused():
    early = version("b", "a", effective_from=date(2020, 1, 1))

    assert faults(early, version("a")) == [(RuleFault.BEGINS_BEFORE_AMENDED, "effective_from", True)]


def test_two_versions_of_one_for_the_same_subjects_on_the_same_days_ask_for_a_look():
    base, first = version("a"), version("b", "a", effective_from=date(2027, 1, 1))
    later = version("c", "b", effective_from=date(2028, 1, 1))
    second = version("d", "a", effective_from=date(2028, 6, 1))
    overlap = [(RuleFault.OVERLAPS_VERSION, "effective_from", False)]

    assert faults(second, base, first) == overlap
    (problem,) = among(second, [base, first, later, second])
    assert problem.stated == "c"  # the first one is over by then
    assert faults(first, base, first, second) == overlap
    assert faults(later, base, first, later) == []
    assert (
        faults(replace(second, effective_from=date(2026, 2, 1), effective_until=date(2026, 12, 31)), base, first) == []
    )
    assert faults(replace(second, rules=second.rules[:1]), base, replace(first, rules=first.rules[1:])) == []


def test_a_number_that_another_one_bears_asks_for_a_look():
    assert faults(version("b", number="a"), version("a")) == [(RuleFault.NUMBER_TAKEN, "number", False)]
    assert faults(version("b", number=""), version("a", number="")) == []


def test_a_version_of_what_has_a_number_asks_for_its_own_though_it_is_a_sample():
    unnumbered = version("b", "a", number="", is_sample=True)

    assert faults(unnumbered, version("a")) == [(RuleFault.NUMBER_MISSING, "number", False)]
    assert faults(unnumbered, version("a", number="")) == []
