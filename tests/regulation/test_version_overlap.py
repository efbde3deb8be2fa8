"""Two versions of one rule set in force beside each other; what follows from it stands in test_version_problems."""

from __future__ import annotations

from dataclasses import replace

from danhgia_desktop.regulation.regulation import Amendment, AmendmentKind, Purpose, RegulationUid
from danhgia_desktop.regulation.version_overlap import overlapped
from tests.rule_set_builders import REGULATION


def version(uid: str, **changes):
    amends = Amendment(regulation=REGULATION.uid, kind=AmendmentKind.REPLACES)
    return replace(REGULATION, uid=RegulationUid(uid), **{"amends": amends, **changes})


def test_only_versions_of_one_rule_set_for_one_purpose_overlap():
    one, other = version("one"), version("other")

    assert overlapped(one, [REGULATION, other]) == other
    assert overlapped(one, [REGULATION, one]) is None
    assert overlapped(one, [REGULATION, replace(other, purpose=Purpose.REFORM)]) is None
    assert overlapped(one, [REGULATION, replace(other, amends=None)]) is None
    assert overlapped(replace(one, amends=None), [REGULATION, other]) is None
