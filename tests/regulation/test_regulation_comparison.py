"""What two versions say differently."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.regulation.deadline import DeadlineStep
from danhgia_desktop.regulation.rating_level import RatingLevel
from danhgia_desktop.regulation.regulation_clauses import ClauseKind, clauses
from danhgia_desktop.regulation.regulation_comparison import READ_TOGETHER, Difference, compare
from tests.rule_set_builders import BODIES, MONTH, PEOPLE, RATING, REGULATION, with_people, with_rating

CIVIL, WORKER, UNIT = SubjectKind.CIVIL_SERVANT, SubjectKind.WORKER, SubjectKind.UNIT


def test_a_regulation_says_the_same_as_itself():
    assert compare(REGULATION, REGULATION) == ()


def test_the_document_comes_first_with_old_and_new():
    changed = replace(with_rating(head_not_above_unit=False), title="Quy chế mới", number="")

    assert compare(REGULATION, changed) == (
        Difference(kind=ClauseKind.NUMBER, name="", old="12/QĐ-SNV", new=None),
        Difference(kind=ClauseKind.TITLE, name="", old="Quy chế đánh giá, xếp loại", new="Quy chế mới"),
        Difference(kind=ClauseKind.HEAD_NOT_ABOVE_UNIT, name="", old=True, new=None, kinds=(CIVIL, WORKER)),
    )


def test_a_band_is_known_again_by_its_level_and_a_deadline_by_its_step():
    bands = (replace(RATING.bands[0], at_least=Decimal(92)), *RATING.bands[1:])
    deadlines = (replace(PEOPLE.deadlines[0], day=20), *PEOPLE.deadlines[1:])
    changed = with_people(rating=replace(RATING, bands=bands), deadlines=deadlines)

    band, deadline = compare(REGULATION, changed)

    assert (band.kind, band.name) == (ClauseKind.BAND, RatingLevel.EXCELLENT)
    assert (band.old.at_least, band.new.at_least) == (90, 92)
    assert (deadline.kind, deadline.name) == (ClauseKind.DEADLINE, f"{MONTH} {DeadlineStep.SUBMITTED}")


def test_what_is_read_together_is_told_beside_what_differs():
    bands = (replace(RATING.bands[0], at_least=Decimal(92)), *RATING.bands[1:])

    found = compare(REGULATION, with_rating(bands=bands), whole=READ_TOGETHER)

    assert [one.kind for one in found] == [ClauseKind.BAND] * len(bands)
    assert [one.is_same for one in found] == [False, *[True] * (len(bands) - 1)]
    assert compare(REGULATION, REGULATION, whole=READ_TOGETHER) == ()


def test_regrouping_kinds_says_nothing_else_but_what_differs_for_whom():
    apart = replace(
        REGULATION,
        rules=(
            replace(PEOPLE, kinds=(CIVIL,)),
            replace(PEOPLE, kinds=(WORKER,), tasks=None),
            BODIES,
        ),
    )

    (difference,) = compare(REGULATION, apart)

    assert difference.kind is ClauseKind.TASKS
    assert difference.kinds == (WORKER,)
    assert (difference.old, difference.new) == (PEOPLE.tasks, None)


def test_kinds_that_only_one_covers_are_told_once():
    without = replace(REGULATION, rules=(PEOPLE,))

    assert compare(REGULATION, without) == (
        Difference(kind=ClauseKind.COVERED, name=UNIT, old=UNIT, new=None, kinds=(UNIT,)),
    )
    assert compare(without, REGULATION) == (
        Difference(kind=ClauseKind.COVERED, name=UNIT, old=None, new=UNIT, kinds=(UNIT,)),
    )


def test_everything_that_is_said_is_a_clause():
    said = clauses(REGULATION)

    assert {clause.kind for clause in said} == set(ClauseKind) - {ClauseKind.COVERED}
    assert [clause.kind.place for clause in said[:11]] == list(range(11))
    assert {clause.kinds for clause in said[11:]} == {PEOPLE.kinds, BODIES.kinds}


def test_what_is_not_said_is_no_clause():
    bare = replace(REGULATION, number="", is_sample=False, rules=(replace(BODIES, periods=()),))

    kinds = [clause.kind for clause in clauses(bare)]

    assert ClauseKind.NUMBER not in kinds
    assert ClauseKind.SAMPLE not in kinds
    assert kinds.count(ClauseKind.ROUND) == 3
    assert ClauseKind.MEASURE not in kinds
    assert ClauseKind.REWARDS not in kinds
