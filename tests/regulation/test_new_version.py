"""A new version of a rule set."""

from __future__ import annotations

from datetime import date

from danhgia_desktop.regulation import rule_set_file
from danhgia_desktop.regulation.new_version import copied, new_version
from danhgia_desktop.regulation.regulation import Amendment, AmendmentKind
from danhgia_desktop.regulation.regulation_comparison import compare
from tests.rule_set_builders import REGULATION, RULE_SET


def test_it_says_the_same_under_identities_of_its_own():
    new = new_version(RULE_SET, effective_from=date(2027, 1, 1), kind=AmendmentKind.AMENDS)

    assert new.regulation.uid != REGULATION.uid
    assert new.regulation.rubrics == tuple(rubric.uid for rubric in new.rubrics)
    assert {rubric.uid for rubric in new.rubrics}.isdisjoint(rubric.uid for rubric in RULE_SET.rubrics)
    assert [rubric.criteria for rubric in new.rubrics] == [rubric.criteria for rubric in RULE_SET.rubrics]
    assert rule_set_file.decode(rule_set_file.encode(new)) == new


def test_what_belongs_to_the_old_document_is_blank():
    new = new_version(RULE_SET, effective_from=date(2027, 1, 1)).regulation

    assert (new.number, new.issued_on, new.effective_until) == ("", None, None)
    assert new.effective_from == date(2027, 1, 1)
    assert new.amends == Amendment(regulation=REGULATION.uid, kind=AmendmentKind.REPLACES)
    assert {difference.kind.value for difference in compare(REGULATION, new)} == {
        "number",
        "issued",
        "effective_from",
        "effective_until",
        "amends",
    }


def test_a_copy_says_the_same_of_itself_too():
    copy = copied(RULE_SET)

    assert compare(REGULATION, copy.regulation) == ()
    assert copy.regulation.uid != REGULATION.uid
    assert {rubric.uid for rubric in copy.rubrics}.isdisjoint(rubric.uid for rubric in RULE_SET.rubrics)
    assert copied(RULE_SET) != copy
