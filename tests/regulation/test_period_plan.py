"""By which rule set each kind of subject would be evaluated in a period."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import parse
from danhgia_desktop.regulation.opened_period import RuleSetPin
from danhgia_desktop.regulation.period_plan import KindStanding, RegulationUnfitError, plan
from danhgia_desktop.regulation.regulation import Purpose, RegulationUid
from tests.rule_set_builders import REGULATION

MONTH = parse("2026-11")
CIVIL = SubjectKind.CIVIL_SERVANT
OTHER = RegulationUid("other")


def version(uid: str = OTHER, **changes):
    return replace(REGULATION, uid=RegulationUid(uid), amends=None, **changes)


def planned(*regulations, period=MONTH, chosen=(), kind=CIVIL, purpose=Purpose.RATING):
    whole = plan(regulations, period, chosen)
    return next(one for one in whole.kinds if (one.kind, one.purpose) == (kind, purpose))


def pin(kind=CIVIL, regulation=OTHER, purpose=Purpose.RATING):
    return RuleSetPin(kind=kind, regulation=regulation, purpose=purpose)


def test_what_is_in_force_all_the_time_is_clear():
    found = planned(REGULATION)

    assert (found.pinned, found.standing) == (REGULATION, KindStanding.CLEAR)
    assert plan([REGULATION], MONTH).pins == (
        pin(CIVIL, REGULATION.uid),
        pin(SubjectKind.WORKER, REGULATION.uid),
    )


def test_every_kind_is_rated_and_the_rest_is_for_whom_it_is_ruled():
    reform = version(purpose=Purpose.REFORM)

    kinds = [(one.purpose, one.kind, one.standing) for one in plan([reform], MONTH).kinds]

    assert kinds == [
        *((Purpose.RATING, kind, KindStanding.MISSING) for kind in SubjectKind),
        (Purpose.REFORM, SubjectKind.UNIT, KindStanding.NOT_EVALUATED),
        (Purpose.REFORM, CIVIL, KindStanding.CLEAR),
        (Purpose.REFORM, SubjectKind.WORKER, KindStanding.CLEAR),
    ]


@pytest.mark.parametrize(
    ("regulations", "standing", "pinned"),
    [
        ((), KindStanding.MISSING, None),
        ((version(effective_from=date(2026, 11, 10)),), KindStanding.GAP, OTHER),
        ((version(effective_until=date(2026, 11, 10)),), KindStanding.GAP, None),
        ((REGULATION, version()), KindStanding.OVERLAP, None),
        ((REGULATION, version(effective_until=date(2026, 11, 10))), KindStanding.OVERLAP, REGULATION.uid),
        (
            (version("old", effective_until=date(2026, 11, 9)), version(effective_from=date(2026, 11, 10))),
            KindStanding.CHANGES,
            OTHER,
        ),
    ],
)
def test_what_is_not_clear_asks_for_a_look(regulations, standing, pinned):
    found = planned(*regulations)

    assert found.standing is standing
    assert (found.pinned and found.pinned.uid) == pinned
    assert found in plan(regulations, MONTH).to_look_at


def test_who_is_not_evaluated_in_such_a_period_is_left_out_and_nothing_is_amiss():
    whole = plan([REGULATION], MONTH)
    unit = next(one for one in whole.kinds if one.kind is SubjectKind.UNIT)

    assert (unit.pinned, unit.standing) == (None, KindStanding.NOT_EVALUATED)
    assert {one.kind for one in whole.to_look_at} == {
        SubjectKind.AGENCY,
        SubjectKind.OFFICIAL,
        SubjectKind.PUBLIC_EMPLOYEE,
    }


def test_what_a_person_chose_holds_and_is_no_longer_in_doubt():
    found = planned(REGULATION, version(), chosen=[pin()])

    assert (found.pinned.uid, found.standing) == (OTHER, KindStanding.CHOSEN)


@pytest.mark.parametrize(
    "chosen",
    [
        pin(regulation=RegulationUid("none")),
        pin(SubjectKind.OFFICIAL),
        pin(SubjectKind.UNIT),
        pin(purpose=Purpose.REFORM),
    ],
    ids=["unknown", "no rules for the kind", "no such period", "another purpose"],
)
def test_a_rule_set_that_does_not_fit_is_refused(chosen):
    with pytest.raises(RegulationUnfitError) as raised:
        plan([version()], MONTH, [chosen])

    named = "none" if chosen.regulation == "none" else REGULATION.title
    assert raised.value.values == {"regulation": named, "kinds": (chosen.kind,), "period": MONTH}
