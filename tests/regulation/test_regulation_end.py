"""When a regulation ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.regulation.regulation import Amendment, AmendmentKind, Regulation, RegulationUid
from danhgia_desktop.regulation.regulation_end import RegulationEnd, end_of
from danhgia_desktop.regulation.subject_rules import SubjectRules

CIVIL, WORKER = SubjectKind.CIVIL_SERVANT, SubjectKind.WORKER
AMENDS, REPLACES = AmendmentKind.AMENDS, AmendmentKind.REPLACES
OLD = Regulation(
    uid=RegulationUid("old"),
    title="Quy chế",
    effective_from=date(2026, 1, 1),
    rules=(SubjectRules(kinds=(CIVIL, WORKER), periods=()),),
)


def after(year: int, kind: AmendmentKind, *kinds: SubjectKind) -> Regulation:
    return replace(
        OLD,
        uid=RegulationUid(f"of {year}"),
        effective_from=date(year, 1, 1),
        amends=Amendment(regulation=OLD.uid, kind=kind),
        rules=(SubjectRules(kinds=kinds, periods=()),),
    )


def test_one_without_an_end_has_none():
    assert end_of(OLD, [OLD]) is None
    assert end_of(OLD, [OLD, after(2027, AMENDS, CIVIL)]) is None


def test_one_ends_by_its_own_words():
    stated = replace(OLD, effective_until=date(2026, 12, 31))

    assert end_of(stated, [stated, after(2028, REPLACES)]) == RegulationEnd(last_day=date(2026, 12, 31))


@pytest.mark.parametrize(
    ("others", "by"),
    [
        ([after(2028, REPLACES), after(2027, REPLACES)], after(2027, REPLACES)),
        ([after(2027, AMENDS, CIVIL), after(2028, AMENDS, WORKER)], after(2028, AMENDS, WORKER)),
        ([after(2027, AMENDS, CIVIL), after(2029, REPLACES, CIVIL)], after(2029, REPLACES, CIVIL)),
        ([after(2026, REPLACES)], after(2026, REPLACES)),
    ],
)
def test_one_ends_the_day_before_another_took_its_place_for_all(others, by):
    found = end_of(OLD, [OLD, *others])

    assert found == RegulationEnd(last_day=date(by.effective_from.year - 1, 12, 31), successor=by)
    assert end_of(by, [OLD, *others]) is None
